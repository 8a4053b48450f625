import type {Localizer} from '../i18n/localizer.js';
import type {Commitment} from '../model/commitment.js';
import {stateOf, type Milestone, type MilestoneState} from '../model/milestone.js';
import {daysBetween, type Span} from '../model/partial-date.js';
import {chronological, dueOn, placeOf} from '../query/milestones.js';
import type {PickedText} from '../model/text.js';
import {linkView, partyView, pick, views, type LinkView, type ViewContext} from './context.js';
import {durationText, formatIso, spanView, type DateView} from './dates.js';
import {proseView, type ProseView} from './prose.js';
import {countText, overdueText, showAllText} from './counts.js';
import {knownWord} from './labels.js';

/** The ways to show milestones. */
export const LAYOUTS = ['timeline', 'list', 'table'] as const;
export type TimelineLayout = (typeof LAYOUTS)[number];

/** One milestone in words. */
export interface MilestoneView {
  /** As the plan numbers it; without a title, the number is part of the words in its place. */
  readonly id?: string;
  readonly title: PickedText;
  readonly text?: ProseView;
  readonly planned: DateView;
  readonly actual?: DateView;
  /** Whichever of both dates positions it on the axis; else the words of the plan. */
  readonly when: DateView;
  readonly status: string;
  /** What the marker shows: the state in the data, or that they do not say. */
  readonly state: MilestoneState | 'unknown';
  readonly overdue: boolean;
  /** "Overdue by 2 months", or that the planned end has passed without a status. */
  readonly due?: string;
  readonly progress?: string;
  /** 0 to 100, for the drawing; absent where nobody gave such a number. */
  readonly percent?: number;
  readonly responsible: readonly LinkView[];
  readonly evidence: readonly LinkView[];
}

/** Milestones in words, in the publisher's order and on the axis of time. */
export interface MilestoneTimelineView {
  readonly heading: PickedText;
  readonly summary: string;
  readonly milestones: readonly MilestoneView[];
  /** Those with a date, by that date: the ones that have a place on an axis of time. */
  readonly byDate: readonly MilestoneView[];
  /** How many of `byDate` lie before today; the mark of today comes after them. */
  readonly before: number;
  /** Those without a date, in the publisher's order: neither before today nor after it. */
  readonly undated: readonly MilestoneView[];
  readonly today: {readonly label: string; readonly text: string; readonly iso: string};
  readonly words: TimelineWords;
}

/** Labels of columns and controls. */
export interface TimelineWords {
  readonly empty: string;
  readonly undated: string;
  readonly showAll: string;
  readonly layout: string;
  readonly layouts: Readonly<Record<TimelineLayout, string>>;
  readonly milestone: string;
  readonly planned: string;
  readonly actual: string;
  readonly status: string;
  readonly progress: string;
  readonly responsible: string;
  readonly evidence: string;
}

/** Makes the view of the milestones of a commitment. */
export function toMilestoneTimelineView(commitment: Commitment, context: ViewContext): MilestoneTimelineView {
  const {l10n, today} = context;
  const {msg, term} = l10n;
  const given = commitment.milestones ?? [];
  const seen = new Map(given.map((milestone, index) => [milestone, toMilestoneView(milestone, index + 1, context)]));
  const dated = chronological(given.filter(placeOf));
  const title = pick(commitment.title, context);
  return {
    heading: title ?? {text: msg('Milestones', {id: 'timeline.heading'}), lang: l10n.locale},
    summary: summaryOf([...seen.values()], l10n),
    milestones: [...seen.values()],
    byDate: dated.flatMap((milestone) => seen.get(milestone) ?? []),
    before: dated.filter((milestone) => (placeOf(milestone) ?? '~') <= today).length,
    undated: [...seen].flatMap(([milestone, view]) => (placeOf(milestone) ? [] : view)),
    today: {label: term('timeline.today'), text: formatIso(today, l10n), iso: today},
    words: wordsOf(l10n, given.length),
  };
}

/** A date of the milestone; the publisher's own words are in the language of the data. */
function whenView(span: Span | undefined, {l10n, lang}: ViewContext): DateView | undefined {
  const view = spanView(span, l10n, 'short');
  return view?.written ? {...view, language: lang} : view;
}

function toMilestoneView(milestone: Milestone, number: number, context: ViewContext): MilestoneView {
  const {l10n, today} = context;
  const {msg, fill} = l10n;
  const planned = whenView(milestone.planned, context);
  const expected = planned ?? {text: msg('No date given', {id: 'timeline.no-date'})};
  const actual = whenView(milestone.actual, context);
  const due = dueOn(milestone, today);
  const state = stateOf(milestone, today);
  const {id, progress} = milestone;
  const title = pick(milestone.title, context);
  return {
    id: title && id,
    title: title ?? {
      text: fill(msg('Milestone {number}', {id: 'timeline.untitled'}), {number: id ?? l10n.number(number)}),
      lang: l10n.locale,
    },
    text: proseView(milestone.text, context),
    planned: expected,
    actual,
    when: actual && !placeOf({planned: milestone.planned}) && placeOf(milestone) ? actual : expected,
    status:
      milestone.status || state === 'complete'
        ? knownWord('status', milestone.status ?? 'Complete', l10n)
        : msg('Status not stated', {id: 'timeline.no-status'}),
    state: state ?? 'unknown',
    overdue: due?.kind === 'overdue',
    due:
      due &&
      (due.kind === 'overdue'
        ? fill(msg('Overdue by {duration}', {id: 'timeline.overdue'}), {
            duration: durationText(daysBetween(due.since, today), l10n),
          })
        : msg('Planned end has passed', {
            id: 'timeline.end-passed',
            desc: 'The planned end is over and nobody says whether the milestone was reached',
          })),
    progress:
      typeof progress === 'number'
        ? new Intl.NumberFormat(l10n.intl, {style: 'percent', maximumFractionDigits: 1}).format(progress)
        : progress,
    percent: typeof progress === 'number' ? progress * 100 : undefined,
    responsible: views(milestone.responsible, partyView, context),
    evidence: views(milestone.evidence, linkView, context),
  };
}

/** "3 milestones · 1 complete · 1 overdue": only what the data say. */
function summaryOf(milestones: readonly MilestoneView[], l10n: Localizer): string {
  const {msg, fill} = l10n;
  const complete = milestones.filter(({state}) => state === 'complete').length;
  const overdue = milestones.filter((milestone) => milestone.overdue).length;
  return [
    countText(milestones.length, l10n),
    complete && fill(msg('{n, plural, other {# complete}}', {id: 'milestones.complete'}), {n: complete}),
    overdue && overdueText(overdue, l10n),
  ]
    .filter(Boolean)
    .join(' · ');
}

const wordsOf = (l10n: Localizer, n: number): TimelineWords => {
  const {msg, term} = l10n;
  return {
    empty: msg('No milestones are published for this commitment.', {id: 'timeline.empty'}),
    undated: msg('Without a calendar date', {
      id: 'timeline.undated',
      desc: 'Milestones that have no date, or one in words only, and so no place on the time axis',
    }),
    showAll: showAllText(n, l10n),
    layout: term('timeline.layout'),
    layouts: {
      timeline: term('layout.timeline'),
      list: term('layout.list'),
      table: term('layout.table'),
    },
    milestone: term('timeline.milestone'),
    planned: term('timeline.planned'),
    actual: term('timeline.actual'),
    status: term('fact.status'),
    progress: term('timeline.progress'),
    responsible: term('timeline.responsible'),
    evidence: term('timeline.evidence'),
  };
};
