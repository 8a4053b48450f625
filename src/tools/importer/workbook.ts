import {read, utils, type CellObject, type Range, type WorkSheet} from '@e965/xlsx';
import {partOf, textOf, withoutBlankRows, type ArchivePart} from './archive.js';
import {hiddenInOds} from './ods-hidden.js';
import {cellText} from './workbook-cell.js';
import {UNCALCULATED} from './row-checks.js';
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

/** A cell with a formula of a text and no value at all: `<c r="B2" t="str"><f>A2</f></c>`. */
const UNVALUED =
  /<((?:\w+:)?)c\s(?=[^<>]*\st=["']str["'])[^<>]*\br=["']([A-Z]+\d+)["'][^<>]*>\s*<\1f\b[^<>]*>[^<]*<\/\1f>\s*<\/\1c>/g;

type Parts = Readonly<Record<string, ArchivePart | undefined>>;

/** Cells that nobody has calculated. The library takes their value for an empty text, which some formulas give. */
function unvaluedIn(parts: Parts): ReadonlySet<string> {
  return new Set(
    Object.entries(parts).flatMap(([name, part]) => {
      const xml = /^\/?xl\/worksheets\/[^/]+\.xml$/i.test(name) ? textOf(part) : undefined;
      return xml === undefined ? [] : [...xml.matchAll(UNVALUED)].map(([, , ref = '']) => ref);
    }),
  );
}

function sheetOf(
  {
    file,
    name,
    hidden,
    date1904,
    unvalued,
  }: Readonly<Record<'file' | 'name', string>> & {
    readonly hidden: boolean;
    readonly date1904: boolean;
    readonly unvalued: ReadonlySet<string>;
  },
  sheet: WorkSheet,
): Sheet {
  const cells = (sheet['!data'] ?? []) as Cells;
  const textOf = (cell: CellObject, r: number, c: number) =>
    unvalued.size && cell.f && cell.v === '' && unvalued.has(utils.encode_cell({r, c}))
      ? `${UNCALCULATED}=${cell.f}`
      : cellText(cell, date1904);
  const records = Array.from(cells, (row, r) => Array.from(row ?? [], (cell, c) => (cell ? textOf(cell, r, c) : '')));
  while (records.length && !records.at(-1)?.some((cell) => cell.trim())) records.pop();
  // A workbook leaves blank cells out: the table is as wide as its widest row.
  const width = records.reduce((most, record) => Math.max(most, record.length), 0);
  for (const record of records) while (record.length < width) record.push('');
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
 * library is the largest of all. Throws where the workbook is damaged or has a password. Of a large one, blank rows are
 * left out before the library reads it.
 */
export function readWorkbook(file: string, given: Uint8Array, isLarge = false): Sheet[] {
  const bytes = isLarge ? withoutBlankRows(given) : given;
  const {SheetNames, Sheets, Workbook, ...book} = read(bytes, {
    bookFiles: true,
    type: 'array',
    dense: true,
    cellNF: true,
    cellStyles: true,
    cellHTML: false,
    cellFormula: true,
    sheetStubs: false,
  });
  const parts = ('files' in book ? book.files : {}) as Parts;
  const unvalued = unvaluedIn(parts);
  // An OpenDocument workbook has its sheets in one part, which the library keeps to itself.
  const content = book.bookType === 'ods' ? partOf(bytes, 'content.xml') : undefined;
  const odsHidden = content === undefined ? undefined : hiddenInOds(content);
  const date1904 = Workbook?.WBProps?.date1904 === true;
  return SheetNames.flatMap((name, index) => {
    const sheet = Sheets[name];
    const hidden = Boolean(Workbook?.Sheets?.[index]?.Hidden);
    if (!sheet) return [];
    const created = sheetOf({file, name, hidden, date1904, unvalued}, sheet);
    const parts = odsHidden?.get(name);
    return parts
      ? {...created, hidden: hidden || parts.sheet, hiddenRows: parts.rows, hiddenColumns: parts.columns}
      : created;
  });
}
