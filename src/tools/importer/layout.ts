import {HELP_MARK} from './blank-template.js';
import type {Report} from './report.js';
import {isBlank, shown} from './row-checks.js';
import {lettersOf, type Input, type Merge, type Sheet} from './sheet.js';

// What a workbook does not show, and what it shows in one cell for several.

/** A cell that is merged over several rows says the same of each of them. */
function filled(records: string[][], merges: readonly Merge[]): number {
  let count = 0;
  for (const {top, left, bottom} of merges) {
    const cell = records[top]?.[left] ?? '';
    if (!cell || bottom <= top) continue;
    count++;
    for (let row = top + 1; row <= bottom; row++) {
      const record = records[row];
      if (!record || record[left]) continue;
      record[left] = cell;
    }
  }
  return count;
}

/** A sheet as somebody sees it who looks at it, with what was left out told. */
function visible(sheet: Sheet, takesHidden: boolean, report: Report): Sheet {
  const {file, name, records, merges = [], hiddenRows = new Set(), hiddenColumns = new Set()} = sheet;
  const place = {file, ...(name === undefined ? {} : {sheet: name})};
  if (!merges.length && !hiddenRows.size && !hiddenColumns.size) return sheet;
  const cells = records.map((record) => [...record]);
  const count = filled(cells, merges);
  if (count) report.add('cells-merged', place, String(count));
  if (takesHidden) return {...sheet, records: cells};
  const rows = [...hiddenRows].filter((row) => cells[row] && !isBlank(cells[row]));
  for (const row of rows) {
    report.add('row-hidden', {...place, row: row + 1}, shown(cells[row]));
    cells[row] = [];
  }
  report.file(file).hidden += rows.length;
  const columns = [...hiddenColumns].filter((column) => cells.some((record) => record[column]?.trim()));
  for (const column of columns) {
    const first = cells.find((record) => record[column]?.trim())?.[column];
    report.add('column-hidden', {...place, column: lettersOf(column)}, first?.trim());
    for (const record of cells) if (column < record.length) record[column] = '';
  }
  return {...sheet, records: cells};
}

/** Why a sheet is left out; undefined for one that is read. */
function leftOut({hidden, records}: Sheet, takesHidden: boolean): 'sheet-hidden' | 'sheet-help' | undefined {
  if (hidden && !takesHidden) return 'sheet-hidden';
  return records[0]?.[0] === HELP_MARK ? 'sheet-help' : undefined;
}

/** A file without the explanations of the template, and without what its workbook hides unless that is asked for. */
export function layOut(input: Input, takesHidden: boolean, report: Report): Input {
  const sheets = input.sheets.filter((sheet) => {
    const {file, name, records} = sheet;
    const why = leftOut(sheet, takesHidden);
    if (!why) return true;
    report.add(why, {file, ...(name === undefined ? {} : {sheet: name})}, shown(records[0]));
    const about = report.file(file);
    about.rows += records.length;
    about.leftOut += records.length;
    return false;
  });
  return {...input, sheets: sheets.map((sheet) => visible(sheet, takesHidden, report))};
}
