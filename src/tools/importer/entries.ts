import {isObject, scalar} from '../../parse/json-values.js';
import {namesOf} from './columns.js';
import type {Place, Report} from './report.js';
import {repeats, shown, soundCells} from './row-checks.js';
import type {Input, Sheet} from './sheet.js';

/**
 * One record of a table or of a list in JSON. Each cell is taken once; what nobody took is left, and goes to `x-columns`.
 * Objects inside a JSON record are cells too: `{title: {en: …}}` is the cell `title/en`.
 */
export class Entry {
  readonly #cells: Map<string, string>;
  readonly #all: readonly string[];

  constructor(
    readonly place: Place,
    cells: Iterable<readonly [name: string, cell: string]>,
  ) {
    this.#cells = new Map([...cells].map(([name, cell]) => [name, cell.trim()] as const).filter(([, cell]) => cell));
    this.#all = [...this.#cells.values()];
  }

  /** The place of one of its cells. */
  at(column: string): Place {
    return {...this.place, column};
  }

  has(name: string): boolean {
    return this.#cells.has(name);
  }

  /** A cell without taking it; blank where there is none. */
  peek(name: string): string {
    return this.#cells.get(name) ?? '';
  }

  take(name: string): string {
    const cell = this.peek(name);
    this.#cells.delete(name);
    return cell;
  }

  /** Says that a cell could not be used after all. */
  putBack(name: string, cell: string): void {
    if (cell) this.#cells.set(name, cell);
  }

  /** Names of cells that are left, in their order. */
  get names(): readonly string[] {
    return [...this.#cells.keys()];
  }

  /** What nobody took. */
  get left(): Readonly<Record<string, string>> | undefined {
    return this.#cells.size ? Object.fromEntries(this.#cells) : undefined;
  }

  /** Everything that it said at first, for a report. */
  get shown(): string {
    return this.#all.join(' | ');
  }
}

/** The values in a piece of JSON by their path: `deadline/en`, `lead_dept/0`. */
export function* cellsIn(value: unknown, path = ''): Generator<readonly [name: string, cell: string]> {
  if (Array.isArray(value) || isObject(value)) {
    const members: [string, unknown][] = Object.entries(value);
    for (const [key, inner] of members) yield* cellsIn(inner, path ? `${path}/${key}` : key);
  } else {
    const cell = scalar(value);
    if (cell !== undefined) yield [path, cell];
  }
}

/** A list of records in JSON: bare, or as CKAN's DataStore wraps it. */
function listIn(json: unknown): readonly unknown[] | undefined {
  if (Array.isArray(json)) return json as readonly unknown[];
  if (!isObject(json)) return undefined;
  const inner = isObject(json.result) ? json.result : json;
  return Array.isArray(inner.records) ? (inner.records as readonly unknown[]) : undefined;
}

/** True where a list of column names is that of a format. */
export type Columns = (names: ReadonlySet<string>) => boolean;

const HEAD_ROWS = 12;
const nameOf = (heading: string) => heading.trim().toLowerCase();

const headOf = ({records}: Sheet, columns: Columns) =>
  records.slice(0, HEAD_ROWS).findIndex((record) => columns(new Set(record.map(nameOf))));

/** True where a file has records with such columns. */
export function hasRecords({json, sheets}: Input, columns: Columns): boolean {
  const first = listIn(json)?.find(isObject);
  if (first) return columns(new Set([...cellsIn(first)].map(([name]) => nameOf(name))));
  return sheets.some((sheet) => headOf(sheet, columns) >= 0);
}

/** The records of a file. Rows that are none are counted and told; those that come back are for the format to count. */
export function readRecords({file, json, sheets}: Input, columns: Columns, report: Report): Entry[] {
  const about = report.file(file);
  const list = listIn(json) ?? [];
  about.rows += list.length;
  const ofJson = list.flatMap((item, index) => {
    const entry = new Entry(
      {file, row: index + 1},
      [...cellsIn(item)].map(([name, cell]) => [nameOf(name), cell]),
    );
    return counted(entry, report);
  });
  return [...ofJson, ...sheets.flatMap((sheet) => rowsOf(sheet, columns, report))];
}

function rowsOf(sheet: Sheet, columns: Columns, report: Report): Entry[] {
  const {file, name, records} = sheet;
  const about = report.file(file);
  const where = {file, ...(name === undefined ? {} : {sheet: name})};
  about.rows += records.length;
  const head = headOf(sheet, columns);
  if (head < 0) {
    about.leftOut += records.length;
    if (records.length) report.add('sheet-unknown', where, records[0]?.filter(Boolean).join(', '));
    return [];
  }
  const heading = records[head] ?? [];
  const width = Math.max(heading.length, ...records.slice(head + 1, head + 50).map((record) => record.length));
  const names = namesOf(heading, width).map(nameOf);
  about.headings++;
  return records.flatMap((record, index) => {
    if (index === head) return [];
    const place = {...where, row: index + 1};
    const omitEmpty = shown(record);
    if (!omitEmpty) about.empty++;
    else if (index < head || repeats(record, heading)) {
      about.headings++;
      report.add(index < head ? 'header-skipped' : 'header-repeated', place, omitEmpty);
    } else {
      const cells = soundCells(record, names, heading.length, place, report);
      return counted(
        new Entry(
          place,
          cells.map((cell, at) => [names[at] ?? `column ${at + 1}`, cell]),
        ),
        report,
      );
    }
    return [];
  });
}

/** Nothing, where a record is blank. */
function counted(entry: Entry, report: Report): Entry[] {
  if (entry.left) return [entry];
  report.file(entry.place.file).empty++;
  return [];
}

/** Says that a record is not in the result because nobody asked for it. */
export function leaveOut(entries: readonly Entry[], report: Report): void {
  for (const {place} of entries) report.file(place.file).leftOut++;
}

/** Tells which columns the format has no member for: what nobody took of the entries. */
export function reportRetained(entries: readonly Entry[], report: Report): void {
  const bySheet = new Map<string, {place: Place; names: Set<string>}>();
  for (const {place, names} of entries) {
    const {file, sheet} = place;
    const key = JSON.stringify([file, sheet]);
    const known = bySheet.get(key) ?? {
      place: {file, ...(sheet === undefined ? {} : {sheet})},
      names: new Set<string>(),
    };
    bySheet.set(key, known);
    for (const name of names) known.names.add(name);
  }
  for (const {place, names} of bySheet.values())
    if (names.size) report.add('columns-kept', place, [...names].join(', '));
}
