import type {Localizer} from '../../i18n/localizer.js';

/** What a widget is called, and what it shows. */
interface WidgetWords {
  readonly title: string;
  readonly summary: string;
}

/** The widgets in words, by name without `ogp-`. */
export const widgetWords = ({msg}: Localizer): Readonly<Record<string, WidgetWords>> => ({
  commitment: {
    title: msg('Commitment', {id: 'tool.widget.commitment'}),
    summary: msg('One commitment, whole.', {id: 'tool.widget.commitment-about'}),
  },
  'commitment-card': {
    title: msg('Commitment card', {id: 'tool.widget.commitment-card'}),
    summary: msg('One commitment, in short.', {id: 'tool.widget.commitment-card-about'}),
  },
  'commitment-list': {
    title: msg('Commitment list', {id: 'tool.widget.commitment-list'}),
    summary: msg('Commitments to search, filter and sort.', {id: 'tool.widget.commitment-list-about'}),
  },
  'dialogue-series': {
    title: msg('Dialogue series', {id: 'tool.widget.dialogue-series'}),
    summary: msg('Sessions with dates, speakers and calendar files.', {id: 'tool.widget.dialogue-series-about'}),
  },
  'irm-review': {
    title: msg('IRM review', {id: 'tool.widget.irm-review'}),
    summary: msg('All ratings of one commitment, by group or as a table.', {id: 'tool.widget.irm-review-about'}),
  },
  'milestone-timeline': {
    title: msg('Milestone timeline', {id: 'tool.widget.milestone-timeline'}),
    summary: msg('Milestones, as timeline, list or table.', {id: 'tool.widget.milestone-timeline-about'}),
  },
  'plan-progress': {
    title: msg('Plan progress', {id: 'tool.widget.plan-progress'}),
    summary: msg('A plan in numbers, in words and as a bar.', {id: 'tool.widget.plan-progress-about'}),
  },
  programme: {
    title: msg('Programme', {id: 'tool.widget.programme'}),
    summary: msg('Principles, activities, staff, governance, funding.', {id: 'tool.widget.programme-about'}),
  },
  'rating-scale': {
    title: msg('Rating', {id: 'tool.widget.rating-scale'}),
    summary: msg('One rating, in words and on its scale.', {id: 'tool.widget.rating-scale-about'}),
  },
  updates: {
    title: msg('Updates', {id: 'tool.widget.updates'}),
    summary: msg('News, with timetables, themes and downloads.', {id: 'tool.widget.updates-about'}),
  },
});
