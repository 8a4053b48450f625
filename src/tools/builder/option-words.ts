import type {Localizer} from '../../i18n/localizer.js';

/** What the options are for, by name; where a widget means something else by one, with its own name and a dot before. */
export const optionWords = ({msg, fill}: Localizer): Readonly<Record<string, string>> => ({
  commitment: msg('The commitment to show.', {id: 'tool.option.commitment'}),
  layout: msg('How it is arranged.', {id: 'tool.option.layout'}),
  'commitment-card.layout': msg('“full” adds institutions, period, budget, links and all ratings.', {
    id: 'tool.option.card-layout',
  }),
  'commitment-list.layout': msg('How the list is arranged at first.', {id: 'tool.option.list-layout'}),
  'irm-review.layout': msg('“matrix” is the overview of 2016 as a table.', {id: 'tool.option.review-layout-own'}),
  'rating-scale.layout': msg('“compact” leaves out the ends of the scale and who says so.', {
    id: 'tool.option.scale-layout',
  }),
  'updates.layout': msg('“compact” has date and title of the latest.', {id: 'tool.option.updates-layout'}),
  layouts: msg('Layouts that readers may choose from, such as “list table”. One hides the choice.', {
    id: 'tool.option.layouts',
  }),
  'commitment-list.controls': msg(
    'Controls to show: search, plan, policy-area, institution, status, completion, starred, sort, layout, export; or none.',
    {id: 'tool.option.list-controls'},
  ),
  'updates.controls': msg('Filters to show: year, topic; or none.', {id: 'tool.option.updates-controls'}),
  group: msg('“none” lists all plans together.', {id: 'tool.option.group'}),
  sort: msg('Order at first.', {id: 'tool.option.sort'}),
  'updates.sort': msg('Newest or oldest first.', {id: 'tool.option.updates-sort'}),
  query: msg('Words that are searched for at first.', {id: 'tool.option.query'}),
  plan: msg('The plan to show; all when empty.', {id: 'tool.option.plan'}),
  'policy-area': msg('Policy area that is chosen at first.', {id: 'tool.option.policy-area'}),
  institution: msg('Institution that is chosen at first.', {id: 'tool.option.institution'}),
  status: msg('Status that is chosen at first.', {id: 'tool.option.status'}),
  completion: msg('Completion that is chosen at first.', {id: 'tool.option.completion'}),
  starred: msg('Star that is chosen at first: yes or no.', {id: 'tool.option.starred'}),
  'commitment-href-template': fill(
    msg('Address of the page of each commitment, where {sign} stands for its id.', {
      id: 'tool.option.commitment-href-template',
      desc: '{sign}: the letters “id” in braces',
    }),
    {sign: '{id}'},
  ),
  'update-href-template': fill(
    msg('Address of the page of each entry, where {sign} stands for its id.', {
      id: 'tool.option.update-href-template',
      desc: '{sign}: the letters “id” in braces',
    }),
    {sign: '{id}'},
  ),
  'url-state': msg('Keeps what readers choose in the address of the page, so that they can share it.', {
    id: 'tool.option.url-state',
  }),
  'commitment.sections': msg('Parts to show: glance, description, milestones, review, notes, links.', {
    id: 'tool.option.commitment-sections',
  }),
  'programme.sections': msg(
    'Parts to show: about, principles, activities, staffing, governance, working-method, funding, partners, commitments, links, updated.',
    {id: 'tool.option.programme-sections'},
  ),
  'milestone-layout': msg('Milestones at first as timeline, list or table.', {id: 'tool.option.milestone-layout'}),
  'review-layout': msg('The review as scales or matrix.', {id: 'tool.option.review-layout'}),
  dialogue: msg('The series to show, where there are several.', {id: 'tool.option.dialogue'}),
  programme: msg('The programme to show, where there are several.', {id: 'tool.option.programme'}),
  'time-zone': msg('Time zone of the readers, such as Europe/Brussels; that of the browser when empty.', {
    id: 'tool.option.time-zone',
  }),
  'calendar-href': msg('Address of a calendar file (.ics) of your own, in place of those made in the page.', {
    id: 'tool.option.calendar-href',
  }),
  labels: msg('Words in place of the usual ones: a JSON object of keys and texts.', {id: 'tool.option.labels'}),
  heading: msg('Words of the heading, if not the usual ones.', {id: 'tool.option.heading'}),
  scale: msg('The scale: completion, potential-impact … or its published name.', {id: 'tool.option.scale'}),
  stage: msg('Stage of the review: mid-term, end-of-term …', {id: 'tool.option.stage'}),
  voice: msg('Whose rating: irm, government, civil-society or a name.', {id: 'tool.option.voice'}),
  value: msg('The value as published. Then no data are needed.', {id: 'tool.option.value'}),
  aspect: msg('The OGP value that is judged, where a scale has one rating for each.', {id: 'tool.option.aspect'}),
  report: msg('Name of the report, together with “value”.', {id: 'tool.option.report'}),
  limit: msg('How many entries are shown at first.', {id: 'tool.option.limit'}),
  year: msg('Year that is chosen at first.', {id: 'tool.option.year'}),
  topic: msg('Theme that is chosen at first.', {id: 'tool.option.topic'}),
  'new-since': msg('Day from which entries are marked as new, as 2026-06-30.', {id: 'tool.option.new-since'}),
  'all-news-href': msg('Address of the page with all news.', {id: 'tool.option.all-news-href'}),
  'feed-href': msg('Address of the feed, if not that of the data.', {id: 'tool.option.feed-href'}),
});
