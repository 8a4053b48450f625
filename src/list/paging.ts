/** A page of a list: the rows to draw, and how many rows "more" adds (0: none are left). */
export interface Page {
  readonly drawn: readonly number[];
  readonly step: number;
}

/** What a list shows. */
export interface ListAnswer<S extends string, L extends string> extends Page {
  readonly total: number;
  /** Positions of all rows found, drawn or not. */
  readonly found: readonly number[];
  readonly sort: S;
  readonly layout: L;
  readonly grouped: boolean;
}

/**
 * Returns the first rows of a list. A short remainder is drawn as well: a button for a single row would be pointless.
 */
export function firstRows(found: readonly number[], limit: number, page: number): Page {
  const drawn = found.length > limit + Math.min(limit, page) / 2 ? found.slice(0, limit) : found;
  return {drawn, step: Math.min(found.length - drawn.length, page)};
}

/** Returns the limit that includes a row: full pages, and never fewer rows than before. */
export const limitFor = (at: number, limit: number, page: number): number =>
  at < limit ? limit : page * Math.ceil((at + 1) / page);
