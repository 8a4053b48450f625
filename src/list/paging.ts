/** A part of a list: what is drawn of it, and how many come with "more" (0: nothing is left). */
export interface Page {
  readonly drawn: readonly number[];
  readonly step: number;
}

/** What a list shows. */
export interface ListAnswer<S extends string, L extends string> extends Page {
  readonly total: number;
  /** All that is found, drawn or not, as places. */
  readonly found: readonly number[];
  readonly sort: S;
  readonly layout: L;
  readonly grouped: boolean;
}

/** The first rows of a list. A button that shows one more would be a poor joke: a short rest is drawn as well. */
export function firstRows(found: readonly number[], limit: number, page: number): Page {
  const drawn = found.length > limit + Math.min(limit, page) / 2 ? found.slice(0, limit) : found;
  return {drawn, step: Math.min(found.length - drawn.length, page)};
}

/** The limit by which the row at a place is drawn: whole pages, and never fewer rows than before. */
export const limitFor = (at: number, limit: number, page: number): number =>
  at < limit ? limit : page * Math.ceil((at + 1) / page);
