import type {Assessment} from '../model/assessment.js';
import type {Scale} from '../model/scales.js';
import type {Text} from '../model/text.js';

/** One selected value per facet, as its key or in any spelling; `REST` for rows without a value. */
export type FiltersOf<F extends string> = Readonly<Partial<Record<F, string>>>;

/** The key of the remainder ("not stated"): rows without a value of a facet. No other key begins with a hyphen. */
export const REST = '-none';

/** A value of a row for a facet: a text or a rating. */
export type FacetEntry = Text | Assessment;

/** A facet of the rows of a list. */
interface FacetSource<Row, F extends string> {
  readonly name: F;
  readonly entriesOf: (row: Row) => readonly FacetEntry[];
  /** Order of its options: as in the rows, by name (steps of a scale first), or descending. */
  readonly order: 'given' | 'name' | 'descending';
}

/** An order of the rows. */
interface SortSource<Row, S extends string> {
  readonly name: S;
  /** Returns the sort key; rows without one come last. Absent: the order of the data. */
  readonly keyOf?: (row: Row, tag: string) => string | undefined;
  /** Alphabet to sort by: the reader's, or a common one; absent: character codes. */
  readonly alphabet?: 'reader' | 'common';
  readonly descending?: boolean;
}

/** The rows of a list, and how to search, filter, sort and group them. */
export interface ListSource<Row, F extends string, S extends string> {
  readonly rows: readonly Row[];
  /** Rows outside the list, which are always shown and only have anchors. */
  readonly asides?: readonly Row[];
  readonly facets: readonly FacetSource<Row, F>[];
  readonly sorts: readonly SortSource<Row, S>[];
  /** The facet to group by. */
  readonly groupBy?: F;
  /** Returns the searchable texts of a row. */
  readonly textsOf?: (row: Row) => readonly (Text | undefined)[];
  /** Returns the anchor of a row in addresses (`#…`). */
  readonly anchorOf: (row: Row) => string | undefined;
  /** The publisher's own scales. */
  readonly scales?: readonly Scale[];
}

/** Properties of a kind of list that do not depend on data: what a page and an address may request. */
export interface ListKind<F extends string, S extends string, L extends string> {
  readonly facets: readonly F[];
  readonly sorts: readonly [S, ...S[]];
  readonly layouts: readonly [L, ...L[]];
  /** Layouts whose rows have anchors (`#…`). */
  readonly linked: readonly L[];
  /** Orders that preserve groups. */
  readonly groupedSorts?: readonly S[];
  /** Controls that a page can request in addition to the facets: `search`, `sort`, `layout`, and the widget's own. */
  readonly controls: readonly string[];
  /** Number of rows to draw at first, and with each "more". */
  readonly page: number;
  /** Number of rows of a long list that are drawn first: about one screen. */
  readonly screen: Readonly<Record<L, number>>;
  /** Former names in addresses, which are still read but no longer written. */
  readonly formerNames?: Readonly<Partial<Record<F, string>>>;
}
