import {readJson} from '../../parse/json.js';
import {isObject} from '../../parse/read.js';
import {decode, unguarded, type Cells} from '../tabular/template-cells.js';
import {EXTRA, SHEETS, stepsOf, type Sheet} from '../tabular/template-columns.js';

/** A sheet as read from a workbook or a CSV file: the name of the sheet or file, and its records with the header first. */
export interface GivenSheet {
  readonly name: string;
  readonly rows: readonly (readonly string[])[];
}

/** Something about a template that somebody should look at. Rows and columns as a spreadsheet counts them, from 1. */
interface TemplateOddity {
  /** Which of the given sheets, from 0: two files may have one name. */
  readonly origin: number;
  readonly sheet: string;
  readonly row: number;
  readonly column?: string;
  readonly code:
    | 'sheet-unknown'
    | 'header-missing'
    | 'column-unknown'
    | 'column-twice'
    | 'cell-twice'
    | 'ref-unknown'
    | 'ref-missing'
    | 'extra-invalid'
    | 'document-twice'
    | 'cells-without-header';
  readonly found: string;
}

export interface TemplateReading {
  /** A document as a JSON file has it. */
  readonly document: Readonly<Record<string, unknown>>;
  readonly oddities: readonly TemplateOddity[];
  /** Rows of data read, without headers and blank rows. */
  readonly rows: number;
  /** Which of the given sheets each item of the document is from. */
  readonly origins: ReadonlyMap<object, number>;
}

/** An object with a value somewhere inside it. */
function putIn(holder: unknown, [member = '', ...inner]: readonly string[], value: unknown): unknown {
  const known = isObject(holder) ? holder : {};
  return {...known, [member]: inner.length ? putIn(known[member], inner, value) : value};
}

/** One item while it is put together. */
class Item {
  readonly lists = new Map<string, Item[]>();
  readonly #byId = new Map<string, Item>();

  constructor(
    readonly members: Map<string, unknown>,
    private readonly origin = -1,
  ) {}

  add(list: string, item: Item): void {
    const items = this.lists.get(list);
    if (items) items.push(item);
    else this.lists.set(list, [item]);
    const id = item.members.get('id') ?? item.members.get('key');
    const key = typeof id === 'string' ? `${list} ${wordOf(id)}` : undefined;
    // The first keeps the id, as it does in the widgets.
    if (key !== undefined && !this.#byId.has(key)) this.#byId.set(key, item);
  }

  /** The item that a cell names: by its number in the list (`#3`), or by its id. */
  find(list: string, ref: string): Item | undefined {
    const number = /^#(\d+)$/.exec(ref)?.[1];
    return number === undefined ? this.#byId.get(`${list} ${wordOf(ref)}`) : this.lists.get(list)?.[Number(number) - 1];
  }

  toJson(origins: Map<object, number>): Readonly<Record<string, unknown>> {
    const members = new Map(this.members);
    for (const [list, items] of this.lists) {
      const rows = items.map((item) => item.toJson(origins));
      const [member = '', ...inner] = stepsOf(list);
      members.set(member, inner.length ? putIn(members.get(member), inner, rows) : rows);
    }
    const json = Object.fromEntries(members);
    origins.set(json, this.origin);
    return json;
  }
}

const wordOf = (name: string) => name.trim().toLowerCase();
const byName = new Map(SHEETS.map((sheet) => [wordOf(sheet.name), sheet]));

/** The sheet of that name, whether it is the name of a sheet, a file or a path: `Milestones`, `data/milestones.csv`. */
const sheetNamed = (name: string): Sheet | undefined =>
  byName.get(wordOf(name.replace(/^.*[\\/]/, '').replace(/\.(csv|tsv|txt|xlsx)$/i, '')));

const own = (sheet: Sheet, heading: string) => {
  const word = wordOf(heading);
  const base = word.replace(/@[a-z\d-]+$/, '');
  return sheet.columns.find(({name, kind}) => wordOf(name) === word || (kind === 'text' && wordOf(name) === base));
};

/**
 * True when a table has the columns of a sheet of the template: all that it needs to say whose rows they are, and more of
 * its own columns than strangers.
 */
function looksLikeTemplate(sheet: Sheet, header: readonly string[]): boolean {
  const headings = header.map(wordOf).filter(Boolean);
  const known = headings.filter((heading) => own(sheet, heading)).length;
  return (
    sheet.refs.every((ref) => headings.includes(wordOf(ref))) &&
    known * 2 > headings.length &&
    known > sheet.refs.length
  );
}

/** The sheet of the template that a table is, by its name and its columns, or by its columns alone. */
export function recogniseSheet({name, rows}: GivenSheet): Sheet | undefined {
  const [header = []] = rows;
  const named = sheetNamed(name);
  if (named && looksLikeTemplate(named, header)) return named;
  // Titles and ids are in many sheets: without a name only the table of commitments can be told from any other table.
  const commitments = byName.get('commitments');
  return commitments &&
    header.some((heading) => /^title(@|$)/.test(wordOf(heading))) &&
    looksLikeTemplate(commitments, header)
    ? commitments
    : undefined;
}

/** The sheet that a table of a template is. A name of the template counts, whatever the columns. */
export const sheetOf = (table: GivenSheet): Sheet | undefined => sheetNamed(table.name) ?? recogniseSheet(table);

type Told = (row: number, code: TemplateOddity['code'], found: string, column?: string) => void;

/** What a heading of a table means: a column of the sheet, in its spelling, or a member of the publisher's own. */
function columnsIn(sheet: Sheet, header: readonly string[], tell: Told): (string | undefined)[] {
  const taken = new Set<string>();
  return header.map((given) => {
    const heading = given.trim();
    if (!heading) return undefined;
    const [base = '', lang] = heading.split('@');
    const column = sheet.columns.find(({name}) => wordOf(name) === wordOf(lang === undefined ? heading : base));
    const name = !column
      ? heading.startsWith('x-')
        ? heading
        : `x-${heading}`
      : lang
        ? `${column.name}@${lang}`
        : column.name;
    if (!column && !heading.startsWith('x-')) tell(1, 'column-unknown', heading, heading);
    if (taken.has(name)) tell(1, 'column-twice', heading, heading);
    taken.add(name);
    return name;
  });
}

/** The cells of a record by column. A column that is there twice keeps what stands first in it. */
function cellsOf(
  columns: readonly (string | undefined)[],
  record: readonly string[],
  lost: (cell: string, column: string) => void,
): Map<string, string> {
  const cells = new Map<string, string>();
  columns.forEach((column, index) => {
    const cell = unguarded(record[index] ?? '').replaceAll('\r\n', '\n');
    if (column === undefined || !cell.trim()) return;
    const first = cells.get(column);
    if (first === undefined) cells.set(column, cell);
    else if (first !== cell) lost(cell, column);
  });
  return cells;
}

/** The JSON object of the last column. */
function extraOf(cell: string | undefined): Readonly<Record<string, unknown>> | undefined {
  if (cell === undefined) return {};
  const json = readJson(cell);
  return 'raw' in json && isObject(json.raw) ? json.raw : undefined;
}

function itemOf(
  sheet: Sheet,
  cells: ReadonlyMap<string, string>,
  origin: number,
  tell: (code: TemplateOddity['code'], found: string, column?: string) => void,
): Item {
  const given: Cells = Object.fromEntries(cells);
  const members = new Map<string, unknown>();
  for (const [member, holds] of Object.entries(sheet.fields)) {
    const value = decode(given, holds, member);
    if (value !== undefined) members.set(member, value);
  }
  for (const [column, cell] of cells) if (column.startsWith('x-')) members.set(column, cell);
  const extra = extraOf(cells.get(EXTRA.name));
  if (!extra) tell('extra-invalid', cells.get(EXTRA.name) ?? '', EXTRA.name);
  for (const [member, value] of Object.entries(extra ?? {})) members.set(member, value);
  return new Item(members, origin);
}

/** The item that a row belongs to. */
function holderOf(
  root: Item,
  sheet: Sheet,
  refs: readonly string[],
): {holder: Item} | {missing: string; column: string} {
  let holder = root;
  for (const [index, column] of sheet.refs.entries()) {
    const ref = refs[index]?.trim() ?? '';
    const found = holder.find(sheet.path[index] ?? '', ref);
    if (!found) return {missing: ref, column};
    holder = found;
  }
  return {holder};
}

/** Puts the sheets of a template together to a document. Never throws; every row is in it or among the oddities. */
export function readTemplate(given: readonly GivenSheet[]): TemplateReading {
  const oddities: TemplateOddity[] = [];
  const root = new Item(new Map());
  let count = 0;
  const tables = given.flatMap((table, origin) => {
    const sheet = sheetOf(table);
    if (!sheet) oddities.push({origin, sheet: table.name, row: 1, code: 'sheet-unknown', found: table.name});
    return sheet ? [{table, sheet, origin}] : [];
  });
  // Items before what is in them, whatever the order of the files.
  tables.sort((a, b) => SHEETS.indexOf(a.sheet) - SHEETS.indexOf(b.sheet));
  for (const {table, sheet, origin} of tables) {
    const tell: Told = (row, code, found, column) =>
      oddities.push({origin, sheet: table.name, row, code, found, ...(column !== undefined && {column})});
    const [header = [], ...records] = table.rows;
    if (!header.some((heading) => heading.trim())) tell(1, 'header-missing', '');
    const columns = columnsIn(sheet, header, tell);
    records.forEach((record, index) => {
      const row = index + 2;
      const rest = record.filter((cell, at) => cell.trim() && columns[at] === undefined);
      if (rest.length) tell(row, 'cells-without-header', rest.join(' | '));
      const cells = cellsOf(columns, record, (cell, column) => tell(row, 'cell-twice', cell, column));
      if (!cells.size) return;
      count += 1;
      const item = itemOf(sheet, cells, origin, (code, found, column) => tell(row, code, found, column));
      if (!sheet.path.length) {
        for (const [member, value] of item.members) {
          if (root.members.has(member)) tell(row, 'document-twice', JSON.stringify(value), member);
          else root.members.set(member, value);
        }
        return;
      }
      const place = holderOf(
        root,
        sheet,
        sheet.refs.map((ref) => cells.get(ref) ?? ''),
      );
      if ('holder' in place) place.holder.add(sheet.path.at(-1) ?? '', item);
      else tell(row, place.missing ? 'ref-unknown' : 'ref-missing', place.missing, place.column);
    });
  }
  const origins = new Map<object, number>();
  return {document: root.toJson(origins), oddities, rows: count, origins};
}
