import {readShallowJson} from '../../parse/json-depth.js';
import {isObject} from '../../parse/json-values.js';
import {decode, unguarded, type Cells} from '../tabular/template-cells.js';
import {EXTRA, SHEETS, stepsOf, type Sheet} from '../tabular/template-columns.js';

/** A sheet as read from a workbook or a CSV file: the name of the sheet or file, and its records with the header first. */
export interface SheetRows {
  readonly name: string;
  readonly sheet: Sheet;
  readonly rows: readonly (readonly string[])[];
}

/** Something about a template that somebody should look at. Rows and columns as a spreadsheet counts them, from 1. */
interface TemplateIssue {
  /** Which of the given sheets, from 0: two files may have one name. */
  readonly origin: number;
  readonly sheet: string;
  readonly row: number;
  readonly column?: string;
  readonly code:
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

interface Origin {
  readonly origin: number;
  readonly row: number;
}

export interface TemplateReading {
  /** A document as a JSON file has it. */
  readonly document: Readonly<Record<string, unknown>>;
  readonly issues: readonly TemplateIssue[];
  /** Rows of data read, without headers and blank rows. */
  readonly rows: number;
  /** Which of the given sheets each item of the document is from, and which of its rows. */
  readonly origins: ReadonlyMap<object, Origin>;
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
  /** By number and title; null where several have it. */
  readonly #byName = new Map<string, Item | null>();

  constructor(
    readonly members: Map<string, unknown>,
    private readonly origin?: Origin,
  ) {}

  add(list: string, item: Item): void {
    const items = this.lists.get(list);
    if (items) items.push(item);
    else this.lists.set(list, [item]);
    const id = item.members.get('id') ?? item.members.get('key');
    const key = typeof id === 'string' ? `${list} ${wordOf(id)}` : undefined;
    // The first keeps the id, as it does in the widgets.
    if (key !== undefined && !this.#byId.has(key)) this.#byId.set(key, item);
    for (const member of ['number', 'title']) {
      const name = item.members.get(member);
      if (typeof name !== 'string') continue;
      const other = `${list} ${wordOf(name)}`;
      const known = this.#byName.get(other);
      this.#byName.set(other, known === undefined || known === item ? item : null);
    }
  }

  /** The item that a cell names: by its number in the list (`#3`), its id, or a number or title that only one has. */
  find(list: string, ref: string): Item | undefined {
    const number = /^#(\d+)$/.exec(ref)?.[1];
    if (number !== undefined) return this.lists.get(list)?.[Number(number) - 1];
    const key = `${list} ${wordOf(ref)}`;
    return this.#byId.get(key) ?? this.#byName.get(key) ?? undefined;
  }

  toJson(origins: Map<object, Origin>): Readonly<Record<string, unknown>> {
    const members = new Map(this.members);
    for (const [list, items] of this.lists) {
      const rows = items.map((item) => item.toJson(origins));
      const [member = '', ...inner] = stepsOf(list);
      members.set(member, inner.length ? putIn(members.get(member), inner, rows) : rows);
    }
    const json = Object.fromEntries(members);
    if (this.origin) origins.set(json, this.origin);
    return json;
  }
}

const wordOf = (name: string) => name.trim().toLowerCase();

type AddIssue = (row: number, code: TemplateIssue['code'], found: string, column?: string) => void;

/** What a heading of a table means: a column of the sheet, in its spelling, or a member of the publisher's own. */
function columnsIn(sheet: Sheet, header: readonly string[], add: AddIssue): (string | undefined)[] {
  const used = new Set<string>();
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
    if (!column && !heading.startsWith('x-')) add(1, 'column-unknown', heading, heading);
    if (used.has(name)) add(1, 'column-twice', heading, heading);
    used.add(name);
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
  const json = readShallowJson(cell);
  return 'raw' in json && isObject(json.raw) ? json.raw : undefined;
}

function itemOf(
  sheet: Sheet,
  cells: ReadonlyMap<string, string>,
  origin: Origin,
  add: (code: TemplateIssue['code'], found: string, column?: string) => void,
): Item {
  const given: Cells = Object.fromEntries(cells);
  const members = new Map<string, unknown>();
  for (const [member, holds] of Object.entries(sheet.fields)) {
    const value = decode(given, holds, member);
    if (value !== undefined) members.set(member, value);
  }
  for (const [column, cell] of cells) if (column.startsWith('x-')) members.set(column, cell);
  const extra = extraOf(cells.get(EXTRA.name));
  if (!extra) add('extra-invalid', cells.get(EXTRA.name) ?? '', EXTRA.name);
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

/** Puts the sheets of a template together to a document. Never throws; every row is in it or among the issues. */
export function readTemplate(given: readonly SheetRows[]): TemplateReading {
  const issues: TemplateIssue[] = [];
  const root = new Item(new Map());
  let count = 0;
  const tables = given.map((table, origin) => ({table, sheet: table.sheet, origin}));
  // Items before what is in them, whatever the order of the files.
  tables.sort((a, b) => SHEETS.indexOf(a.sheet) - SHEETS.indexOf(b.sheet));
  for (const {table, sheet, origin} of tables) {
    const add: AddIssue = (row, code, found, column) =>
      issues.push({origin, sheet: table.name, row, code, found, ...(column !== undefined && {column})});
    const [header = [], ...records] = table.rows;
    if (!header.some((heading) => heading.trim())) add(1, 'header-missing', '');
    const columns = columnsIn(sheet, header, add);
    records.forEach((record, index) => {
      const row = index + 2;
      const rest = record.filter((cell, at) => cell.trim() && columns[at] === undefined);
      if (rest.length) add(row, 'cells-without-header', rest.join(' | '));
      const cells = cellsOf(columns, record, (cell, column) => add(row, 'cell-twice', cell, column));
      if (!cells.size) return;
      count += 1;
      const item = itemOf(sheet, cells, {origin, row}, (code, found, column) => add(row, code, found, column));
      if (!sheet.path.length) {
        for (const [member, value] of item.members) {
          if (root.members.has(member)) add(row, 'document-twice', JSON.stringify(value), member);
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
      else add(row, place.missing ? 'ref-unknown' : 'ref-missing', place.missing, place.column);
    });
  }
  const origins = new Map<object, Origin>();
  return {document: root.toJson(origins), issues, rows: count, origins};
}
