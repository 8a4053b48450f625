import type {FiltersOf, ListKind} from './list-source.js';

/** What a reader requests of a list; undefined members use the settings of the page. */
export interface ListRequest<F extends string> {
  readonly query: string;
  readonly filters: FiltersOf<F>;
  readonly sort?: string | undefined;
  readonly layout?: string | undefined;
  /** Maximum number of rows to draw, after the reader requested more. */
  readonly limit?: number | undefined;
}

/** The settings of a list that a page makes by attributes. */
export interface ListSettings<F extends string> {
  readonly query?: string | undefined;
  readonly filters: Readonly<Partial<Record<F, string | undefined>>>;
  readonly sort?: string | undefined;
  readonly layout?: string | undefined;
  readonly limit?: number | undefined;
  /** Controls to show, separated by spaces. */
  readonly controls?: string | undefined;
  /** Whether to group rows, where the order allows it. */
  readonly grouped?: boolean;
}

/** What to write into the page's address. */
export interface Address {
  /** Names without our prefix; an undefined value removes the name. */
  readonly values: ReadonlyMap<string, string | undefined>;
  /** True removes the fragment. */
  readonly bare: boolean;
}

type Kind<F extends string> = Pick<ListKind<F, string, string>, 'facets' | 'controls' | 'formerNames'>;

/** Collects filters, omitting empty ones. */
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

/** Reads the value of a facet from an address, also under a former name. */
const valueIn = <F extends string>(given: ReadonlyMap<string, string>, facet: F, {formerNames}: Kind<F>) =>
  given.get(facet) ?? given.get(formerNames?.[facet] ?? '');

/**
 * Reads the request in an address. Missing names use the settings of the page, so that going back also undoes a filter.
 */
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

/** True if an address has search words or filters, so that it was shared for its results. */
export const isShared = <F extends string>(given: ReadonlyMap<string, string>, kind: Kind<F>): boolean =>
  (kind.controls.includes('search') && given.has('q')) ||
  kind.facets.some((facet) => valueIn(given, facet, kind) !== undefined);

/** Writes a request as an address. A preset that the reader removed becomes an empty value. */
export function writeRequest<F extends string>(
  {query, filters, sort, layout}: ListRequest<F>,
  kind: Kind<F>,
  settings: ListSettings<F>,
  offered: readonly F[],
): Address['values'] {
  const values = new Map<string, string | undefined>();
  const explicit = (value: string | undefined, preset: string | undefined) => value || (preset ? '' : undefined);
  const other = (value: string | undefined, preset: string | undefined) => (value === preset ? undefined : value);
  if (kind.controls.includes('search')) values.set('q', explicit(query, settings.query));
  if (kind.controls.includes('sort')) values.set('sort', other(sort, settings.sort));
  if (kind.controls.includes('layout')) values.set('layout', other(layout, settings.layout));
  for (const facet of kind.facets) {
    const former = kind.formerNames?.[facet];
    if (former) values.set(former, undefined);
    values.set(facet, offered.includes(facet) ? explicit(filters[facet], settings.filters[facet]) : undefined);
  }
  return values;
}

/** Returns a string by which two requests can be compared. */
export const signOf = <F extends string>({query, filters}: ListRequest<F>): string =>
  JSON.stringify([query, Object.entries(filters).sort()]);
