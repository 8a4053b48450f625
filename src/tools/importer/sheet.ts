/** A rectangle of cells that show one value, counted from 0. */
export interface Merge {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** A table as it stands in a file: every cell is text, row 1 is the first record, as spreadsheet programs count. */
export interface Sheet {
  readonly file: string;
  /** The name of the sheet, where a workbook has several. */
  readonly name?: string;
  readonly records: readonly (readonly string[])[];
  /** True for a sheet that its workbook does not show. */
  readonly hidden?: boolean;
  /** Rows and columns that the workbook does not show, from 0. */
  readonly hiddenRows?: ReadonlySet<number>;
  readonly hiddenColumns?: ReadonlySet<number>;
  readonly merges?: readonly Merge[];
  /** Addresses behind cells, by `row,column` from 0. */
  readonly links?: ReadonlyMap<string, string>;
}

/** One file, opened: a table or several, or JSON. What it means is for a format to say. */
export interface Input {
  readonly file: string;
  readonly sheets: readonly Sheet[];
  readonly json?: unknown;
}

/** The letters over a column: 0 is A, 26 is AA. */
export function lettersOf(index: number): string {
  const letter = String.fromCharCode(65 + (index % 26));
  return index < 26 ? letter : lettersOf(Math.floor(index / 26) - 1) + letter;
}
