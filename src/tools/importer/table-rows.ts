import {isNote, isTotal} from './recognition/heading.js';
import type {TablePlan} from './recognition/plan.js';
import type {Report} from './report.js';
import {isBlank, repeats, shown, soundCells} from './row-checks.js';
import type {Merge, Sheet} from './sheet.js';

/** A row of data, with its number in the file. */
export interface DataRow {
  readonly number: number;
  readonly cells: readonly string[];
}

export const placeIn = ({file, name}: Sheet, row?: number, column?: string) => ({
  file,
  ...(name === undefined ? {} : {sheet: name}),
  ...(row === undefined ? {} : {row}),
  ...(column ? {column} : {}),
});

/** Amounts beside the word “Total”. */
const NUMBERS = /^[\d\s.,%€$£()+-]*$/;

const spans = (merges: readonly Merge[], row: number, width: number) =>
  merges.some(({top, left, bottom, right}) => top === row && bottom === row && (right - left + 1) * 2 > width);

/** Why a row is none of the table; undefined where it is one. */
function strangeness(
  record: readonly string[],
  at: {
    readonly row: number;
    readonly isTail: boolean;
    readonly isLast: boolean;
    readonly title: number;
    readonly width: number;
  },
  merges: readonly Merge[],
): 'row-total' | 'row-note' | 'row-section' | undefined {
  const filled = [...record.entries()].filter(([, cell]) => cell.trim());
  const [[first, cell] = [-1, ''], ...others] = filled;
  if (at.width < 2) return undefined;
  // A title may be any words: there it is a total with its number, or in the last row; a note only below all others.
  const free = first !== at.title || at.isTail;
  if (
    (free || at.isLast || /\d/.test(cell)) &&
    isTotal(cell) &&
    others.every(([, other]) => NUMBERS.test(other.trim()))
  )
    return 'row-total';
  if (others.length) return undefined;
  if (free && isNote(cell)) return 'row-note';
  if (at.width > 2 && spans(merges, at.row, at.width)) return 'row-section';
  return at.width > 2 && at.isTail && first !== at.title ? 'row-note' : undefined;
}

/**
 * The rows of a table below its headings. What is no row of it (headings again, totals, sources and notes below it,
 * titles of sections) is left out and told; errors of a spreadsheet program in cells are, too.
 */
export function rowsOf({table, head, columns, kind}: TablePlan, report: Report): DataRow[] {
  const {records, merges = []} = table;
  const about = report.file(table.file);
  about.rows += records.length;
  const names = head.headings;
  const isTitle = (target: string) =>
    target === 'title' || target.startsWith('title@') || (kind !== 'both' && target === 'label');
  const title = columns.find(({target}) => isTitle(target))?.index ?? -1;
  // The rows below the last blank row, each of one cell: what people write below a table.
  const full = records.flatMap((record, row) => (record.filter((cell) => cell.trim()).length > 1 ? [row] : []));
  const last = full.at(-1) ?? -1;
  const gap = records.findIndex((record, row) => row > last && isBlank(record));
  const lastRow = records.length - 1 - [...records].reverse().findIndex((record) => !isBlank(record));
  const rows: DataRow[] = [];
  for (const [row, record] of records.entries()) {
    const place = placeIn(table, row + 1);
    if (isBlank(record)) about.empty++;
    else if (row === head.row || row === head.group) about.headings++;
    else if (row < head.row) {
      about.headings++;
      report.add('header-skipped', place, shown(record));
    } else if (repeats(record, names)) {
      about.headings++;
      report.add('header-repeated', place, shown(record));
    } else {
      const isTail = row > last && gap >= 0 && row > gap;
      const strange = strangeness(record, {row, isTail, isLast: row === lastRow, title, width: columns.length}, merges);
      if (strange) {
        about.leftOut++;
        report.add(strange, place, shown(record));
      } else rows.push({number: row + 1, cells: soundCells(record, names, names.length, place, report)});
    }
  }
  return rows;
}
