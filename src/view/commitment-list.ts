import type {Localizer} from '../i18n/localizer.js';
import type {Commitment} from '../model/commitment.js';
import type {OgpDocument} from '../model/document.js';
import {FACETS, SORTS, type Facet, type Filters, type Sort} from '../model/filter.js';
import type {PickedText} from '../model/text.js';
import {completionOf, type CommitmentIndex, type FacetValue} from '../query/filter.js';
import {findPlan} from '../query/find.js';
import {patternHref} from './address.js';
import {planView, titleView} from './commitment-card.js';
import {pick, type LinkView, type ViewContext} from './context.js';
import {showAllText} from './counts.js';
import {knownWord} from './labels.js';
import {toRatingView} from './rating.js';

/** The ways to show commitments. */
export const LAYOUTS = ['list', 'cards', 'table'] as const;
export type ListLayout = (typeof LAYOUTS)[number];

/** What a table has a column for, and a list a place. */
export type Column = 'plan' | 'area' | 'lead' | 'status' | 'completion' | 'starred';

/** One commitment in a line: words only. */
export interface RowView {
  readonly id?: string;
  readonly heading: LinkView;
  readonly facts: Readonly<Partial<Record<Column, PickedText>>>;
  /** Plan, policy areas and who leads, as one quiet line, and the same without the plan. */
  readonly about: PickedText;
  readonly short: PickedText;
  /** Status, completion, star, in a line of its own. */
  readonly state: string;
}

/** What the reader asks for. */
export interface ListRequest {
  readonly query: string;
  readonly filters: Filters;
  readonly sort: Sort;
  readonly grouped: boolean;
  /** How many are drawn at most. */
  readonly limit: number;
}

/** The commitments of one plan, or all of them where they are not grouped. */
export interface GroupView {
  readonly key: string;
  readonly heading?: PickedText;
  /** "13 commitments" */
  readonly count?: string;
  /** Places in the document of those that are drawn. */
  readonly items: readonly number[];
}

/** What is found, in words; the commitments themselves are said one by one, when they are drawn. */
export interface CommitmentListView {
  readonly total: number;
  readonly count: string;
  readonly groups: readonly GroupView[];
  /** All that is found, drawn or not, as places in the document. */
  readonly found: readonly number[];
  readonly more?: string;
  readonly all?: string;
}

/** A choice of one from several, for a native `select`. */
export interface ChoiceView<Name extends string = string> {
  readonly name: Name;
  readonly label: string;
  readonly options: readonly {
    readonly key: string;
    readonly text: string;
    readonly chosen: boolean;
    readonly none: boolean;
  }[];
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

/** Says what is found. */
export function toCommitmentListView(
  index: CommitmentIndex,
  request: ListRequest,
  context: ViewContext,
): CommitmentListView {
  const {l10n} = context;
  const {msg, fill} = l10n;
  const {query, filters, sort, grouped, limit} = request;
  const found = index.find(query, filters, index.order(sort, l10n.tag, grouped));
  const total = index.document.commitments.length;
  const n = found.length;
  // "Show 1 more" would be a poor joke at 51: a short rest is drawn as well.
  const drawn = n > limit + Math.min(limit, PAGE) / 2 ? found.slice(0, limit) : found;
  const step = Math.min(n - drawn.length, PAGE);
  return {
    total,
    found,
    count:
      n === total
        ? countText(n, l10n)
        : fill(msg('{n} of {total, plural, one {# commitment} other {# commitments}}', {id: 'list.count-of'}), {
            n,
            total,
          }),
    groups: grouped ? groupsOf(index, found, drawn, context) : [{key: '', items: drawn}],
    more: step ? fill(msg('Show {n} more', {id: 'list.more'}), {n: step}) : undefined,
    all: n - drawn.length > step ? showAllText(n, l10n) : undefined,
  };
}

/** As many commitments are drawn at once, and with each "more". */
export const PAGE = 50;

/** "51 commitments" */
const countText = (n: number, {msg, fill}: Localizer): string =>
  fill(msg('{n, plural, one {# commitment} other {# commitments}}', {id: 'list.count'}), {n});

function groupsOf(
  index: CommitmentIndex,
  found: readonly number[],
  drawn: readonly number[],
  context: ViewContext,
): GroupView[] {
  const sizes = new Map<number | undefined, number>();
  for (const item of found) sizes.set(index.planOf(item), (sizes.get(index.planOf(item)) ?? 0) + 1);
  const groups = new Map<number | undefined, number[]>();
  for (const item of drawn) {
    const plan = index.planOf(item);
    const items = groups.get(plan);
    if (items) items.push(item);
    else groups.set(plan, [item]);
  }
  const {values} = index.column('plan');
  return [...groups].map(([plan, items]) => ({
    key: `${plan}`,
    heading: planLabel(plan === undefined ? undefined : values[plan], index.document, context),
    count: countText(sizes.get(plan) ?? 0, context.l10n),
    items,
  }));
}

const planLabel = (value: FacetValue | undefined, document: OgpDocument, context: ViewContext): PickedText => {
  const plan = typeof value?.text === 'string' ? value.text : undefined;
  return (
    planView(findPlan(document, {plan}), {plan}, context) ?? {
      text: context.l10n.msg('Without a plan', {id: 'list.no-plan'}),
      lang: context.l10n.locale,
    }
  );
};

/** Where the commitment's own page is: the data's address, or the page's pattern with its id in place of `{id}`. */
export const pageOf = ({id}: Commitment, pattern: string | undefined): string | undefined => patternHref(pattern, id);

/** Several texts in a line. The line has a language where they all have the same. */
function joined(texts: readonly (PickedText | undefined)[], by: string): PickedText {
  const given = texts.flatMap((text) => text ?? []);
  const [first, ...others] = given;
  const same = others.every(({lang}) => lang === first?.lang);
  // Isolated, so that a piece in Arabic does not turn the order of the line.
  const text = given.length > 1 ? given.map((piece) => `\u2068${piece.text}\u2069`).join(by) : (first?.text ?? '');
  return {text, lang: same ? first?.lang : undefined};
}

/** Says one commitment in a line. */
export function toRowView(
  commitment: Commitment,
  document: OgpDocument,
  given: ViewContext,
  pattern: string | undefined,
): RowView {
  const context = {...given, lang: commitment.lang ?? given.lang};
  const {l10n} = context;
  const {term} = l10n;
  const {id, policyAreas = [], leadInstitutions = [], status, starred = [], assessments = []} = commitment;
  const heading = titleView(commitment, context);
  const several = (texts: readonly (PickedText | undefined)[]) => {
    const text = joined(texts, ', ');
    return text.text ? text : undefined;
  };
  const said = (text: string | undefined): PickedText | undefined => (text ? {text, lang: undefined} : undefined);
  const rating = completionOf(assessments, document);
  const completion = rating && toRatingView(rating, context);
  const facts = {
    plan: planView(findPlan(document, commitment), commitment, context),
    area: several(policyAreas.map((area) => pick(area, context))),
    lead: several(leadInstitutions.map(({name}) => pick(name, context))),
    status: said(status && knownWord('status', status, l10n)),
    completion: said(
      completion && `${completion.value}${completion.position ? ` (${completion.position})` : ''}, ${completion.voice}`,
    ),
    starred: several(
      [...new Set(starred.map((star) => toRatingView({...star, scale: 'starred'}, context).value))].map(said),
    ),
  };
  const named = (column: 'completion' | 'starred') => {
    const text = facts[column]?.text;
    return text && `${term(`scale.${column}`)}: ${text}`;
  };
  return {
    id,
    heading: {...heading, href: pageOf(commitment, pattern) ?? heading.href},
    facts,
    about: joined([facts.plan, facts.area, facts.lead], ' · '),
    short: joined([facts.area, facts.lead], ' · '),
    state: [facts.status?.text, named('completion'), named('starred')].filter(Boolean).join(' · '),
  };
}

/** The columns that have something to show in this document. */
export const columnsOf = (index: CommitmentIndex): readonly Column[] => {
  const {commitments} = index.document;
  const lead = commitments.some(({leadInstitutions}) => leadInstitutions?.length);
  return (
    [
      ['plan', 'plan'],
      ['area', 'policy-area'],
      ['lead', undefined],
      ['status', 'status'],
      ['completion', 'completion'],
      ['starred', 'starred'],
    ] as const
  ).flatMap(([column, facet]) => ((facet ? index.column(facet).values.length : lead) ? column : []));
};

const facetLabel = (facet: Facet, {term}: Localizer) =>
  term(`${facet === 'completion' || facet === 'starred' ? 'scale' : 'fact'}.${facet}`);

function valueLabel(facet: Facet, value: FacetValue, document: OgpDocument, context: ViewContext): string {
  if (facet === 'plan') return planLabel(value, document, context).text;
  if (value.assessment) return toRatingView(value.assessment, context).value;
  const text = pick(value.text, context)?.text ?? '';
  return facet === 'status' ? knownWord('status', text, context.l10n) : text;
}

/** Facets that part the commitments: a value that all have, or none, is no choice. */
export const facetsOf = (index: CommitmentIndex): readonly Facet[] =>
  FACETS.filter((facet) => {
    const {values, of} = index.column(facet);
    return values.length > 1 || (values.length === 1 && of.some(({length}) => !length));
  });

/** The values of facets with how many commitments each would give. */
export function toFacetViews(
  index: CommitmentIndex,
  facets: readonly Facet[],
  {query, filters}: Pick<ListRequest, 'query' | 'filters'>,
  context: ViewContext,
): ChoiceView<Facet>[] {
  const {l10n} = context;
  const counts = index.tally(query, filters);
  const {compare} = collatorOf(l10n.tag);
  return facets.map((name) => {
    const wanted = filters[name];
    const key = wanted && index.keyOf(name, wanted);
    const {values} = index.column(name);
    const options = values.map((value, place) => {
      const n = counts.get(name)?.[place] ?? 0;
      const label = valueLabel(name, value, index.document, context);
      return {
        key: value.key,
        label,
        rank: value.rank,
        text: `${label} (${l10n.number(n)})`,
        chosen: value.key === key,
        none: !n,
      };
    });
    // Plans as published, steps in the order of their scale, all else by name.
    if (name !== 'plan') options.sort((a, b) => a.rank - b.rank || compare(a.label, b.label));
    // A value that nobody has, from an address or an attribute, is shown as what it is: asked for and not there.
    const stray =
      wanted && !options.some(({chosen}) => chosen)
        ? [{key: wanted, text: `${wanted} (${l10n.number(0)})`, chosen: true, none: true}]
        : [];
    return {
      name,
      label: facetLabel(name, l10n),
      options: [{key: '', text: l10n.term('list.all'), chosen: !key, none: false}, ...options, ...stray],
    };
  });
}

const collators = new Map<string, Intl.Collator>();
function collatorOf(tag: string): Intl.Collator {
  const collator = collators.get(tag) ?? new Intl.Collator(tag, {numeric: true});
  collators.set(tag, collator);
  return collator;
}

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
    empty: msg('No commitment fits. Try fewer or other words, or clear the filters.', {id: 'list.empty'}),
    csv: download('CSV'),
    json: download('JSON'),
    url: term('list.address'),
  };
};
