/** Cells of one row by the member that they fill. */
export type Members = Map<string, string>;

/** A row of a table beside the officer's own, and the row of the file that it is from. */
export interface SideRow {
  readonly row: number;
  readonly cells: readonly string[];
}

/** A table of the template that columns of the officer's own become. */
export interface SideTable {
  readonly name: string;
  readonly header: readonly string[];
  readonly rows: readonly SideRow[];
}
