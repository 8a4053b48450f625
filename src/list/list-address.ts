import type {FiltersOf, ListKind} from './list-source.js';

/** What a reader asks of a list; what is undefined is as the page has it. */
export interface ListRequest<F extends string> {
  readonly query: string;
  readonly filters: FiltersOf<F>;
  readonly sort?: string | undefined;
  readonly layout?: string | undefined;
  /** How many rows are drawn at most, after the reader asked for more. */
  readonly limit?: number | undefined;
}

/** What the author of a page asks of a list, by attributes. */
export interface ListSettings<F extends string> {
  readonly query?: string | undefined;
  readonly filters: Readonly<Partial<Record<F, string | undefined>>>;
  readonly sort?: string | undefined;
  readonly layout?: string | undefined;
  readonly limit?: number | undefined;
  /** Controls to show, separated by spaces. */
  readonly controls?: string | undefined;
  /** Whether the rows of a group stay together, where the order allows it. */
  readonly grouped?: boolean;
}

/** What the page's address has to say. */
export interface Address {
  /** Names without our prefix; an undefined value takes its name away. */
  readonly values: ReadonlyMap<string, string | undefined>;
  /** True takes the fragment away. */
  readonly bare: boolean;
}

type Kind<F extends string> = Pick<ListKind<F, string, string>, 'facets' | 'controls' | 'formerNames'>;

/** Filters without those that ask for nothing. */
export function filtersOf<F extends string>(
  facets: readonly F[],
  valueOf: (facet: F) => string | undefined,
): FiltersOf<F> {
  const filters: Partial<Record<F, string>> = {};
  for (const facet of facets) {
    const value = valueOf(facet);
    if (value) filters[facet] = value;
  }
  return filters;
}

/** What an address says about a facet, also under a name that it had before. */
const valueIn = <F extends string>(given: ReadonlyMap<string, string>, facet: F, {formerNames}: Kind<F>) =>
  given.get(facet) ?? given.get(formerNames?.[facet] ?? '');

/** What an address asks for. What it does not name is as the page has it: going back must undo a filter, too. */
export function readRequest<F extends string>(
  given: ReadonlyMap<string, string>,
  kind: Kind<F>,
  settings: ListSettings<F>,
): ListRequest<F> {
  const under = (name: string, control: string) => (kind.controls.includes(control) ? given.get(name) : undefined);
  return {
    query: under('q', 'search') ?? settings.query ?? '',
    filters: filtersOf(kind.facets, (facet) => valueIn(given, facet, kind) ?? settings.filters[facet]),
    sort: under('sort', 'sort'),
    layout: under('layout', 'layout'),
  };
}

/** True where an address has search words or filters: it was shared for what it shows. */
export const isShared = <F extends string>(given: ReadonlyMap<string, string>, kind: Kind<F>): boolean =>
  (kind.controls.includes('search') && given.has('q')) ||
  kind.facets.some((facet) => valueIn(given, facet, kind) !== undefined);

/** What an address has to say. A preset of the page that the reader took away is an empty value. */
export function writeRequest<F extends string>(
  {query, filters, sort, layout}: ListRequest<F>,
  kind: Kind<F>,
  settings: ListSettings<F>,
  offered: readonly F[],
): Address['values'] {
  const values = new Map<string, string | undefined>();
  const asked = (value: string | undefined, preset: string | undefined) => value || (preset ? '' : undefined);
  const other = (value: string | undefined, preset: string | undefined) => (value === preset ? undefined : value);
  if (kind.controls.includes('search')) values.set('q', asked(query, settings.query));
  if (kind.controls.includes('sort')) values.set('sort', other(sort, settings.sort));
  if (kind.controls.includes('layout')) values.set('layout', other(layout, settings.layout));
  for (const facet of kind.facets) {
    const former = kind.formerNames?.[facet];
    if (former) values.set(former, undefined);
    values.set(facet, offered.includes(facet) ? asked(filters[facet], settings.filters[facet]) : undefined);
  }
  return values;
}

/** What is asked for, to be compared. */
export const signOf = <F extends string>({query, filters}: ListRequest<F>): string =>
  JSON.stringify([query, Object.entries(filters).sort()]);
