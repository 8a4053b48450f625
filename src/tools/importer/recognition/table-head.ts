import {isBlank} from '../row-checks.js';
import type {Merge} from '../sheet.js';

/** The headings of a table and the rows that they stand in. */
export interface Head {
  /** The row of the headings, from 0. */
  readonly row: number;
  /** The row of groups above the headings (“Timeline” over “Start”, “End”), where there is one. */
  readonly group?: number;
  readonly headings: readonly string[];
}

/** People write a title and a date above their headings. */
const HEAD_ROWS = 25;
/** A heading is short; the questions of a form are longer. */
const LONGEST = 160;

const filledIn = (record: readonly string[]) => record.filter((cell) => cell.trim());

/** A row of groups: each of its cells stands for those to its right that are blank. */
function spread(record: readonly string[], width: number, row: number, merges: readonly Merge[]): string[] {
  const cells = Array.from({length: width}, (_, index) => record[index]?.trim() ?? '');
  const own = merges.filter(({top, bottom}) => top <= row && row <= bottom);
  if (own.length) {
    for (const {left, right} of own)
      for (let at = left + 1; at <= Math.min(right, width - 1); at++) cells[at] ||= cells[left] ?? '';
    return cells;
  }
  for (let at = 1; at < width; at++) cells[at] ||= cells[at - 1] ?? '';
  return cells;
}

/**
 * The row among the first that has the most known headings. `known` says how many cells of a record are known headings.
 * A row of groups above it completes headings that are blank, or there twice.
 */
export function headOf(
  records: readonly (readonly string[])[],
  merges: readonly Merge[],
  known: (headings: readonly string[]) => number,
): Head | undefined {
  let best: {row: number; count: number} | undefined;
  for (const [row, record] of records.slice(0, HEAD_ROWS).entries()) {
    if (isBlank(record)) continue;
    const short = record.map((cell) => (cell.length <= LONGEST ? cell : ''));
    const count = known(short);
    // A word alone in a row with others below it may be anything; the first of two rows that are alike has the headings.
    if (count > (best?.count ?? 0)) best = {row, count};
  }
  if (!best) return undefined;
  const {row} = best;
  const record = records[row] ?? [];
  const above = records[row - 1];
  const below = records[row + 1];
  // Headings over two rows, without merged cells: the second row fills the gaps of the first.
  if (below && isBelow(record, below, known)) return grouped(records, row, row + 1, merges, known);
  if (above && filledIn(above).length > 1 && !isBlank(above)) return grouped(records, row - 1, row, merges, known);
  return {row, headings: record.map((cell) => cell.trim())};
}

const isBelow = (
  record: readonly string[],
  below: readonly string[],
  known: (headings: readonly string[]) => number,
): boolean => {
  const cells = filledIn(below);
  const gaps = below.filter((cell, at) => cell.trim() && !record[at]?.trim()).length;
  return cells.length > 1 && gaps > 0 && gaps * 2 >= cells.length && known(below) === cells.length;
};

function grouped(
  records: readonly (readonly string[])[],
  group: number,
  row: number,
  merges: readonly Merge[],
  known: (headings: readonly string[]) => number,
): Head {
  const [above = [], own = []] = [records[group], records[row]];
  const width = Math.max(above.length, own.length);
  const groups = spread(above, width, group, merges);
  const names = Array.from({length: width}, (_, at) => own[at]?.trim() ?? '');
  const times = new Map<string, number>();
  for (const name of names) if (name) times.set(name, (times.get(name) ?? 0) + 1);
  const headings = names.map((name, at) => {
    const over = groups[at] ?? '';
    // A blank heading below a group has none of its own only where that group stands right above it.
    if (!name) return above[at]?.trim() ?? '';
    if (!over || over === name) return name;
    return (times.get(name) ?? 0) > 1 || known([name]) === 0 ? `${over} ${name}` : name;
  });
  return {row, group, headings};
}
