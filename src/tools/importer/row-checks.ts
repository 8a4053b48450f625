import {isCellError} from '../tabular/cell-error.js';
import {keyOf} from './columns.js';
import type {Place, Report} from './report.js';

// What may be odd in the rows of any table, whatever its format.

export const isBlank = (record: readonly string[]): boolean => !record.some((cell) => cell.trim());

/** What a row says, for a report. */
export const shown = (record: readonly string[] = []): string =>
  record
    .map((cell) => cell.trim())
    .filter(Boolean)
    .join(' | ');

/** True where most cells are the headings again: somebody pasted one table below another. */
export function repeats(record: readonly string[], heading: readonly string[]): boolean {
  let filled = 0;
  let same = 0;
  for (const [index, cell] of record.entries()) {
    const name = heading[index] ?? '';
    if (cell) filled++;
    // Most cells are told apart by their length: looking at every letter of a table takes longer than reading it.
    if (cell && Math.abs(cell.length - name.length) < 4 && keyOf(cell) === keyOf(name)) same++;
  }
  return same > 1 && same * 5 >= filled * 4;
}

/** Most cells are told apart by how they start. */
const MAY_BE_ERROR = /^\s*(?:#|Err:|\uFDD0)/;

/** Stands before a formula that nobody has calculated yet. No text has this character. */
export const UNCALCULATED = '\uFDD0';

/**
 * The cells of a row that say something: errors of a spreadsheet program are told and left out. A row with fewer cells
 * than there are headings is told as well.
 */
export function soundCells(
  record: readonly string[],
  names: readonly string[],
  width: number,
  place: Place,
  report: Report,
): readonly string[] {
  if (record.length < width && !isBlank(record)) report.add('cells-missing', place, `${record.length} / ${width}`);
  if (!record.some((cell) => MAY_BE_ERROR.test(cell))) return record;
  return record.map((given, index) => {
    const cell = given.trim();
    const at = () => ({...place, ...(names[index] && {column: names[index]})});
    if (cell.startsWith(UNCALCULATED)) report.add('formula-empty', at(), cell.slice(UNCALCULATED.length));
    else if (MAY_BE_ERROR.test(cell) && isCellError(cell)) report.add('cell-error', at(), cell);
    else return given;
    return '';
  });
}
