import type {Localizer} from '../i18n/localizer.js';
import type {ListAnswer} from '../list/paging.js';
import {isIso} from '../model/partial-date.js';
import type {UpdateFacet, UpdatesLayout, UpdateSort} from '../model/update.js';
import {isSince, type UpdateIndex} from '../query/updates.js';
import {pick, type ViewContext} from './context.js';
import {moreView, type MoreView} from './counts.js';
import {formatIso} from './dates.js';
import type {FacetWords} from './facets.js';

/** How many there are. */
export interface UpdatesView extends MoreView {
  /** "5 of 8 news items" */
  readonly count: string;
  /** "2 new since 1 January 2019" */
  readonly fresh?: string;
}

/** Labels of the list. */
export type UpdatesWords = Readonly<
  Record<
    'news' | 'allNews' | 'feed' | 'clear' | 'empty' | 'nothing' | 'timetable' | 'themes' | 'contact' | 'commitments',
    string
  >
>;

/** Makes the view of the found updates. `since` is the day from which updates are new. */
export function toUpdatesView(
  index: UpdateIndex,
  answer: ListAnswer<UpdateSort, UpdatesLayout>,
  since: string | undefined,
  {l10n}: ViewContext,
): UpdatesView {
  const {msg, fill} = l10n;
  const {found, total} = answer;
  const n = found.length;
  const isNew = (place: number, day: string) => isSince(index.at(place)?.update ?? {}, day);
  const fresh = since && isIso(since) ? found.filter((place) => isNew(place, since)).length : 0;
  return {
    count:
      n === total
        ? fill(msg('{n, plural, one {# news item} other {# news items}}', {id: 'updates.count'}), {n})
        : fill(msg('{n} of {total, plural, one {# news item} other {# news items}}', {id: 'updates.count-of'}), {
            n,
            total,
          }),
    fresh: since && fresh ? freshText(fresh, since, l10n) : undefined,
    ...moreView(answer, l10n),
  };
}

const freshText = (n: number, since: string, l10n: Localizer) =>
  l10n.fill(l10n.msg('{n, plural, one {# new} other {# new}} since {date}', {id: 'updates.new-since'}), {
    n,
    date: formatIso(since, l10n),
  });

const FACET_TERMS: Readonly<Record<UpdateFacet, string>> = {year: 'updates.year', topic: 'updates.theme'};

/** The words of each filter. */
export const updateFacetWords =
  (context: ViewContext) =>
  (facet: UpdateFacet): FacetWords => ({
    label: context.l10n.term(FACET_TERMS[facet]),
    rest: context.l10n.term('list.not-stated'),
    labelOf: ({text}) => pick(text, context)?.text ?? '',
  });

/** Labels of a list of updates. */
export const updatesWords = ({term, msg}: Localizer): UpdatesWords => ({
  news: term('updates.news'),
  allNews: term('updates.all-news'),
  feed: term('updates.news-feed'),
  clear: term('list.clear-all'),
  empty: msg('No news has been published here yet.', {id: 'updates.none'}),
  nothing: msg('No news found. Choose another year or theme, or clear all filters.', {id: 'updates.nothing'}),
  timetable: term('updates.timetable'),
  themes: term('updates.themes'),
  contact: term('updates.contact'),
  commitments: term('list.commitments'),
});
