import type {Localizer} from '../i18n/localizer.js';
import type {FacetValue} from '../list/list-index.js';
import type {ListAnswer} from '../list/paging.js';
import type {OgpDocument} from '../model/document.js';
import {SORTS, type Facet, type ListLayout, type Sort} from '../model/filter.js';
import type {PickedText} from '../model/text.js';
import type {CommitmentIndex} from '../query/commitment-list.js';
import {findPlan} from '../query/find.js';
import {planView} from './commitment-card.js';
import type {Column} from './commitment-row.js';
import {pick, type ViewContext} from './context.js';
import {moreView, type MoreView} from './counts.js';
import type {ChoiceView, FacetWords} from './facets.js';
import {knownWord} from './labels.js';
import {toRatingView, withOfficial} from './rating.js';

/** The commitments of one plan, or all of them where they are not grouped. */
export interface GroupView {
  readonly key: string;
  readonly heading?: PickedText;
  /** "13 commitments" */
  readonly count?: string;
  /** Places in the document of those that are drawn. */
  readonly items: readonly number[];
}

/** The found commitments; the view of each is made when it is drawn. */
export interface CommitmentListView extends MoreView {
  readonly count: string;
  readonly groups: readonly GroupView[];
}

/** Labels of columns and controls. */
export interface ListWords {
  readonly commitments: string;
  readonly search: string;
  readonly layout: string;
  readonly layouts: Readonly<Record<ListLayout, string>>;
  readonly columns: Readonly<Record<Column, string>>;
  readonly id: string;
  readonly title: string;
  readonly clear: string;
  readonly empty: string;
  readonly csv: string;
  readonly json: string;
  readonly url: string;
}

/** Makes the view of the found commitments. */
export function toCommitmentListView(
  index: CommitmentIndex,
  document: OgpDocument,
  answer: ListAnswer<Sort, ListLayout>,
  context: ViewContext,
): CommitmentListView {
  const {l10n} = context;
  const {msg, fill} = l10n;
  const {found, drawn, total, grouped} = answer;
  const n = found.length;
  return {
    count:
      n === total
        ? countText(n, l10n)
        : fill(msg('{n} of {total, plural, one {# commitment} other {# commitments}}', {id: 'list.count-of'}), {
            n,
            total,
          }),
    groups: grouped ? groupsOf(index, document, answer, context) : [{key: '', items: drawn}],
    ...moreView(answer, l10n),
  };
}

/** "51 commitments" */
const countText = (n: number, {msg, fill}: Localizer): string =>
  fill(msg('{n, plural, one {# commitment} other {# commitments}}', {id: 'list.count'}), {n});

function groupsOf(
  index: CommitmentIndex,
  document: OgpDocument,
  {found, drawn}: ListAnswer<Sort, ListLayout>,
  context: ViewContext,
): GroupView[] {
  const sizes = new Map<number | undefined, number>();
  for (const item of found) sizes.set(index.groupOf(item), (sizes.get(index.groupOf(item)) ?? 0) + 1);
  const groups = new Map<number | undefined, number[]>();
  for (const item of drawn) {
    const plan = index.groupOf(item);
    const items = groups.get(plan);
    if (items) items.push(item);
    else groups.set(plan, [item]);
  }
  const {values} = index.column('plan');
  return [...groups].map(([plan, items]) => ({
    key: `${plan}`,
    heading: planLabel(plan === undefined ? undefined : values[plan], document, context),
    count: countText(sizes.get(plan) ?? 0, context.l10n),
    items,
  }));
}

const planLabel = (value: FacetValue | undefined, document: OgpDocument, context: ViewContext): PickedText => {
  const plan = typeof value?.text === 'string' && value.text ? value.text : undefined;
  const {l10n} = context;
  return planView(findPlan(document, {plan}), {plan}, context) ?? {text: noPlan(l10n), lang: l10n.locale};
};

const noPlan = ({msg}: Localizer): string => msg('Not part of an action plan', {id: 'list.no-plan'});

/** The words of each filter. */
export const commitmentFacetWords =
  (document: OgpDocument, context: ViewContext) =>
  (facet: Facet): FacetWords => {
    const {l10n} = context;
    const {term} = l10n;
    switch (facet) {
      case 'plan':
        return {
          label: term('fact.plan'),
          rest: noPlan(l10n),
          labelOf: (value) => planLabel(value, document, context).text,
        };
      case 'completion':
      case 'starred':
        return {
          label: term(`scale.${facet}`),
          rest: term('progress.no-rating-given'),
          labelOf: ({assessment}) => (assessment ? withOfficial(toRatingView(assessment, context)) : ''),
        };
      default:
        return {
          label: term(`fact.${facet}`),
          rest: term('list.not-stated'),
          labelOf: ({text}) => {
            const label = pick(text, context)?.text ?? '';
            return facet === 'status' ? knownWord('status', label, l10n) : label;
          },
        };
    }
  };

/** The orders to choose from. By year only makes sense with several plans. */
export const toSortView = (current: Sort, plans: number, {term}: Localizer): ChoiceView => ({
  name: 'sort',
  label: term('list.sort-by'),
  options: SORTS.filter((sort) => sort !== 'year' || plans > 1).map((sort) => ({
    key: sort,
    text: term(SORT_WORDS[sort]),
    chosen: sort === current,
    none: false,
  })),
});
const SORT_WORDS: Readonly<Record<Sort, string>> = {
  plan: 'list.plan-order',
  title: 'list.title',
  id: 'list.id',
  year: 'list.plan-year',
};

/** Labels of a list. */
export const listWords = ({term, msg, fill}: Localizer): ListWords => {
  const download = (format: string) => fill(msg('Download as {format}', {id: 'list.download'}), {format});
  return {
    commitments: term('list.commitments'),
    search: term('list.search'),
    layout: term('timeline.layout'),
    layouts: {list: term('layout.list'), cards: term('layout.cards'), table: term('layout.table')},
    columns: {
      plan: term('fact.plan'),
      area: term('fact.policy-area'),
      lead: term('fact.lead'),
      status: term('fact.status'),
      completion: term('scale.completion'),
      starred: term('scale.starred'),
    },
    id: term('list.id'),
    title: term('list.title'),
    clear: term('list.clear-all'),
    empty: msg('No commitments found. Try different search words or clear the filters.', {id: 'list.empty'}),
    csv: download('CSV'),
    json: download('JSON'),
    url: term('list.address'),
  };
};
