import type {Assessment} from '../model/assessment.js';
import type {Scale} from '../model/scales.js';
import type {Text} from '../model/text.js';

/** One chosen value per facet, as its key or in anybody's spelling; `REST` for the rows that have none. */
export type FiltersOf<F extends string> = Readonly<Partial<Record<F, string>>>;

/** The key of "not stated": the rows that have no value of a facet. No other key begins with a hyphen. */
export const REST = '-none';

/** What a row has for a facet: a text, or a rating. */
export type FacetEntry = Text | Assessment;

/** A facet of the rows of a list. */
export interface FacetSource<Row, F extends string> {
  readonly name: F;
  readonly entriesOf: (row: Row) => readonly FacetEntry[];
  /** Order of its choices: as the rows have them, by name (steps of a scale first), or the greatest first. */
  readonly order: 'given' | 'name' | 'descending';
}

/** An order of the rows. */
export interface SortSource<Row, S extends string> {
  readonly name: S;
  /** What rows are compared by; those without come last. Absent: as given. */
  readonly keyOf?: (row: Row, tag: string) => string | undefined;
  /** Whose alphabet is used: the reader's, or one for all; absent: by character code. */
  readonly alphabet?: 'reader' | 'common';
  readonly descending?: boolean;
}

/** A kind of list with its data: what its rows can be found, filtered, ordered and grouped by. */
export interface ListSource<Row, F extends string, S extends string> {
  readonly rows: readonly Row[];
  /** Rows beside the list, which are always shown and only have addresses. */
  readonly asides?: readonly Row[];
  readonly facets: readonly FacetSource<Row, F>[];
  readonly sorts: readonly SortSource<Row, S>[];
  /** The facet by which rows are grouped. */
  readonly groupBy?: F;
  /** What is searched. */
  readonly textsOf?: (row: Row) => readonly (Text | undefined)[];
  /** The name of a row in addresses (`#…`). */
  readonly anchorOf: (row: Row) => string | undefined;
  /** Scales of the publisher's own. */
  readonly scales?: readonly Scale[];
}

/** What is fixed for a kind of list, whatever its data: what a page may ask for and an address may say. */
export interface ListKind<F extends string, S extends string, L extends string> {
  readonly facets: readonly F[];
  readonly sorts: readonly [S, ...S[]];
  readonly layouts: readonly [L, ...L[]];
  /** Layouts whose rows have addresses of their own (`#…`). */
  readonly linked: readonly L[];
  /** Orders in which groups stay together. */
  readonly groupedSorts?: readonly S[];
  /** Controls that a page can name besides the facets: `search`, `sort`, `layout`, and the widget's own. */
  readonly controls: readonly string[];
  /** How many rows are drawn at first, and with each "more". */
  readonly page: number;
  /** Rows of the first of two steps in which a long list answers: what fits on a screen. */
  readonly screen: Readonly<Record<L, number>>;
  /** Names in addresses of before: they are read, and no longer written. */
  readonly formerNames?: Readonly<Partial<Record<F, string>>>;
}
