import {read, type CellObject, type Range, type WorkSheet} from '@e965/xlsx';
import {cellText} from './workbook-cell.js';
import type {Sheet} from './sheet.js';

/** The cells of a sheet, row by row; rows and cells that a workbook leaves out are missing. */
type Cells = readonly (readonly (CellObject | undefined)[] | undefined)[];

const hiddenIn = (list: readonly ({readonly hidden?: boolean} | undefined)[] | undefined): ReadonlySet<number> =>
  new Set([...(list ?? []).entries()].flatMap(([index, one]) => (one?.hidden ? [index] : [])));

function linksIn(cells: Cells): ReadonlyMap<string, string> {
  const links = new Map<string, string>();
  for (const [row, record] of cells.entries())
    for (const [column, cell] of (record ?? []).entries()) {
      const target = cell?.l?.Target;
      // A place in the workbook itself is no address.
      if (target && !target.startsWith('#')) links.set(`${row},${column}`, target);
    }
  return links;
}

function sheetOf(file: string, name: string, hidden: boolean, sheet: WorkSheet, date1904: boolean): Sheet {
  const cells = (sheet['!data'] ?? []) as Cells;
  const records = Array.from(cells, (row) => Array.from(row ?? [], (cell) => (cell ? cellText(cell, date1904) : '')));
  while (records.length && !records.at(-1)?.some(Boolean)) records.pop();
  const merges = (sheet['!merges'] ?? []).map(({s, e}: Range) => ({
    top: s.r,
    left: s.c,
    bottom: Math.min(e.r, records.length - 1),
    right: e.c,
  }));
  return {
    file,
    name,
    records,
    hidden,
    hiddenRows: hiddenIn(sheet['!rows']),
    hiddenColumns: hiddenIn(sheet['!cols']),
    merges,
    links: linksIn(cells),
  };
}

/**
 * The sheets of a workbook of any spreadsheet program: .xlsx, .xls, .ods, .xlsb, .numbers. Loaded only for one: the
 * library is the largest of all. Throws where the workbook is damaged or has a password.
 */
export function readWorkbook(file: string, bytes: Uint8Array): Sheet[] {
  const {SheetNames, Sheets, Workbook} = read(bytes, {
    type: 'array',
    dense: true,
    cellNF: true,
    cellStyles: true,
    cellHTML: false,
    cellFormula: true,
    sheetStubs: true,
  });
  const date1904 = Workbook?.WBProps?.date1904 === true;
  return SheetNames.flatMap((name, index) => {
    const sheet = Sheets[name];
    const hidden = Boolean(Workbook?.Sheets?.[index]?.Hidden);
    return sheet ? [sheetOf(file, name, hidden, sheet, date1904)] : [];
  });
}
