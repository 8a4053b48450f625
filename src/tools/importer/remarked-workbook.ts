import {utils, write, type WorkSheet} from '@e965/xlsx';
import type {Localizer} from '../../i18n/localizer.js';
import {openFile, type SourceFile} from './open-file.js';
import {adviceIn} from './issue-messages.js';
import {Report, type ImportIssue} from './report.js';
import type {Sheet} from './sheet.js';

/** Workbooks allow 31 characters in the name of a sheet, and not these. */
const sheetName = (name: string, used: ReadonlySet<string>): string => {
  const bare =
    name
      .replace(/\.\w+$/, '')
      .replace(/[\\/?*[\]:]/g, ' ')
      .slice(0, 28) || 'Sheet';
  let created = bare;
  for (let copy = 2; used.has(created.toLowerCase()); copy++) created = `${bare.slice(0, 26)} ${copy}`;
  return created;
};

const AUTHOR = 'ogp-widgets';
/** A remark is read in a small window. */
const LONGEST = 1000;

/** Puts the remarks on the cells that they are about: on the heading, where a whole column is meant. */
function remark(
  sheet: WorkSheet,
  {records}: Sheet,
  remarks: readonly (ImportIssue & {readonly words: string})[],
): void {
  const byCell = new Map<string, string[]>();
  for (const {row = 1, column, words} of remarks) {
    const head = records.findIndex((record) => record.some((cell) => same(cell, column)));
    const at = column === undefined ? -1 : (records[head] ?? []).findIndex((cell) => same(cell, column));
    const ref = utils.encode_cell({r: row - 1, c: Math.max(0, at)});
    byCell.set(ref, [...(byCell.get(ref) ?? []), words]);
  }
  for (const [ref, words] of byCell) {
    const cell = (sheet[ref] ?? {t: 's', v: ''}) as Parameters<typeof utils.cell_add_comment>[0];
    sheet[ref] = cell;
    utils.cell_add_comment(cell, words.join('\n').slice(0, LONGEST), AUTHOR);
    cell.c = Object.assign(cell.c ?? [], {hidden: true});
  }
}

const same = (cell: string, heading: string | undefined) =>
  heading !== undefined && cell.replace(/\s+/g, ' ').trim().toLowerCase() === heading.toLowerCase();

/** The tables that were imported as a workbook whose cells carry the remarks of the report: to be mended where people work. */
export async function remarkedWorkbook(
  sources: readonly SourceFile[],
  report: Report,
  l10n: Localizer,
): Promise<Uint8Array> {
  const advice = adviceIn(l10n);
  const book = utils.book_new();
  const used = new Set<string>();
  const all = report.issues.map((issue) => {
    const {done, todo} = advice(issue);
    return {...issue, words: [done, todo].filter(Boolean).join(' ')};
  });
  const add = (name: string, sheet: WorkSheet) => {
    const unique = sheetName(name, used);
    used.add(unique.toLowerCase());
    utils.book_append_sheet(book, sheet, unique);
  };
  const list = all.map(({file, sheet = '', row, column = '', severity, words}) => [
    file,
    sheet,
    row ?? '',
    column,
    severity,
    words,
  ]);
  const {msg} = l10n;
  const heads = [
    msg('File', {id: 'tool.import.column-file'}),
    msg('Sheet', {id: 'tool.import.column-sheet'}),
    msg('Row', {id: 'tool.import.column-row'}),
    msg('Column', {id: 'tool.import.column-column'}),
    msg('Severity', {id: 'tool.import.column-severity'}),
    msg('Remark', {id: 'tool.import.column-remark'}),
  ];
  add(msg('Remarks', {id: 'tool.import.sheet-remarks'}), utils.aoa_to_sheet([heads, ...list]));
  for (const source of sources) {
    // Opened again: what a format made of it is another thing than what the file shows.
    const input = await openFile(source, new Report(), {}, () => true);
    for (const sheet of input?.sheets ?? []) {
      // Texts, as they are: a cell that looks like a formula stays words.
      const created = utils.aoa_to_sheet(sheet.records.map((record) => record.map((cell) => ({t: 's', v: cell}))));
      const mine = all.filter(
        ({file, sheet: name}) => file === sheet.file && (name === undefined || name === sheet.name),
      );
      remark(
        created,
        sheet,
        mine.filter(({row}) => row !== undefined),
      );
      add(sheet.name ?? sheet.file, created);
    }
  }
  return new Uint8Array(write(book, {type: 'array', bookType: 'xlsx'}) as ArrayBuffer);
}
