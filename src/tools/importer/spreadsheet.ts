import {isIso} from '../../model/partial-date.js';
import {isObject} from '../../parse/read.js';
import {isAsked, tellLeftOut, tellNothing} from './plan-filter.js';
import {readCellDate} from './dates.js';
import type {CommitmentInFile, DocumentInFile, PlanInFile} from './document-file.js';
import type {Context, Format} from './format.js';
import type {OddityCode, Place} from './report.js';
import {isBlank, repeats, shown, soundCells} from './row-checks.js';
import type {Input, Sheet as Table} from './sheet.js';
import {SEPARATOR, type Sheet} from '../tabular/template-columns.js';
import {readTemplate, recogniseSheet, sheetOf, type GivenSheet, type TemplateReading} from './template.js';

/** A table with its name in the template; rows above the headings are not part of it. */
interface Given extends GivenSheet {
  readonly table: Table;
  readonly above: number;
  /** How many rows below the headings are the headings again. */
  readonly again: number;
}

/** The headings stand among the first rows: people write a title above them. */
const HEAD_ROWS = 12;

/** The table from its headings; from its first row that is not blank, where nothing looks like headings. */
function givenOf(table: Table): Given {
  const name = table.name ?? table.file;
  const from = (above: number): Given => ({name, rows: table.records.slice(above), table, above, again: 0});
  const first = Math.max(
    0,
    table.records.findIndex((record) => !isBlank(record)),
  );
  const isHead = (record: readonly string[], row: number) =>
    row === first
      ? recogniseSheet(from(row))
      : // A word alone in its row may be anything.
        row > first && record.filter((cell) => cell.trim()).length > 1 && recogniseSheet(from(row));
  const head = table.records.slice(0, HEAD_ROWS).findIndex(isHead);
  return from(head < 0 ? first : head);
}

/** The spreadsheet template of this project: CSV files, or a workbook with a sheet for each section. */
export const spreadsheet: Format = {
  name: 'spreadsheet template',
  recognise: ({sheets}) => sheets.some((table) => recogniseSheet(givenOf(table))),
  read(inputs, context) {
    const given = inputs.flatMap(({sheets}) => sheets.map(givenOf));
    const dated = given.map((one) => withDates(sound(one, context), context));
    const reading = readTemplate(dated);
    account(dated, reading, context);
    const document = asked(reading, dated, inputs, context);
    context.progress(reading.rows, reading.rows);
    tellLeftOut(inputs, context);
    return document;
  },
};

/** A table without what is no row of it: the headings again, errors of a spreadsheet program. */
function sound(given: Given, {report}: Context): Given {
  const [header = [], ...records] = given.rows;
  if (!sheetOf(given)) return given;
  const names = header.map((heading) => heading.trim());
  let again = 0;
  const rows = records.map((record, index) => {
    const place = placeOf(given, index + 2);
    if (!repeats(record, header)) return soundCells(record, names, header.length, place, report);
    again++;
    report.tell('header-repeated', place, shown(record));
    return [];
  });
  return {...given, rows: [header, ...rows], again};
}

/** Cells for dates as spreadsheets leave them: the number of a day, 31/12/2021, the accident of 1905. */
function withDates(given: Given, {options, report}: Context): Given {
  const sheet = sheetOf(given);
  const [header = [], ...records] = given.rows;
  const dates = header.flatMap((heading, index) =>
    sheet && isDate(sheet, heading) ? [[index, heading.trim()] as const] : [],
  );
  if (!dates.length) return given;
  const rows = records.map((record, index) => {
    const cells = [...record];
    for (const [at, heading] of dates) {
      const edge = /(^|\.)start$/i.test(heading) ? 'start' : 'end';
      const read = (part: string): string => {
        const cell = part.trim();
        // Years and months are no accident of a spreadsheet; days may be one.
        if (!cell || (isIso(cell) && cell.length < 10)) return part;
        const {date, odd} = readCellDate(cell, edge, options.dateOrder);
        if (odd && odd !== 'date-words') report.tell(odd, placeOf(given, index + 2, heading), cell);
        return typeof date === 'string' && date !== cell ? date : part;
      };
      cells[at] = (cells[at] ?? '').split(SEPARATOR).map(read).join(SEPARATOR);
    }
    return cells;
  });
  return {...given, rows: [header, ...rows]};
}

const isDate = (sheet: Sheet, heading: string) =>
  sheet.columns.some(({name, kind}) => kind === 'date' && name.toLowerCase() === heading.trim().toLowerCase());

/** Where a row of a table stands in its file. */
const placeOf = ({table: {file, name}, above}: Given, row?: number, column?: string): Place => ({
  file,
  ...(name === undefined ? {} : {sheet: name}),
  ...(row === undefined ? {} : {row: row + above}),
  ...(column === undefined ? {} : {column}),
});

/** The words of the report for what the reader of the template finds. */
const CODES: Readonly<Record<TemplateReading['oddities'][number]['code'], OddityCode>> = {
  'sheet-unknown': 'sheet-unknown',
  'header-missing': 'sheet-empty',
  'column-unknown': 'columns-own',
  'column-twice': 'column-twice',
  'cell-twice': 'cell-twice',
  'ref-unknown': 'row-without-parent',
  'ref-missing': 'row-without-parent',
  'extra-invalid': 'extra-invalid',
  'document-twice': 'document-twice',
  'cells-without-header': 'cells-without-heading',
};
const LOST: readonly OddityCode[] = ['row-without-parent'];

/** Tells what the reader of the template found, and counts the rows of each file. */
function account(given: readonly Given[], {oddities}: TemplateReading, {report}: Context): void {
  for (const [index, one] of given.entries()) {
    const {table, rows} = one;
    const [header = [], ...records] = rows;
    const about = report.file(table.file);
    const sheet = sheetOf(one);
    const filled = records.filter((record) => !isBlank(record)).length;
    about.rows += table.records.length;
    const own = oddities.filter((odd) => odd.origin === index);
    if (!sheet) about.leftOut += table.records.length;
    else {
      const titles = table.records.slice(0, one.above).flatMap((record, row) => (isBlank(record) ? [] : [row + 1]));
      for (const row of titles) report.tell('header-skipped', {...placeOf(one), row}, shown(table.records[row - 1]));
      const headings = titles.length + (isBlank(header) ? 0 : 1) + one.again;
      about.headings += headings;
      about.empty += table.records.length - filled - headings;
      const lost = own.filter(({code}) => LOST.includes(CODES[code])).length;
      about.skipped += lost;
      about.used += filled - lost;
      about.columns = {...about.columns, ...columnsIn(one, sheet)};
    }
    const strangers = own.filter(({code}) => code === 'column-unknown').map(({found}) => found);
    if (strangers.length) report.tell('columns-own', placeOf(one, 1), strangers.join(', '));
    for (const {code, row, column, found} of own) {
      const ours = CODES[code];
      if (ours === 'sheet-unknown') report.tell(ours, placeOf(one), shown(header));
      else if (ours === 'sheet-empty') report.tell(ours, placeOf(one));
      else if (ours !== 'columns-own')
        report.tell(ours, placeOf(one, row, column), LOST.includes(ours) ? shown(rows[row - 1]) : found);
    }
  }
}

/** What each column of a table fills. In a workbook, columns of one name are told apart by their sheet. */
function columnsIn({table, rows}: Given, sheet: Sheet): Readonly<Record<string, string>> {
  const [header = []] = rows;
  const path = sheet.path.join('.');
  return Object.fromEntries(
    header.flatMap((given) => {
      const heading = given.trim();
      const column = sheet.columns.find(
        ({name}) => name.toLowerCase() === heading.replace(/@.*$/, '').toLowerCase() && heading,
      );
      const name = column?.name ?? `x-${heading}`;
      if (!heading) return [];
      return [[table.name === undefined ? heading : `${table.name}: ${heading}`, path ? `${path}.${name}` : name]];
    }),
  );
}

/** The document with the plans that --country and --plan ask for, and the commitments in them. */
function asked(
  {document, origins}: TemplateReading,
  given: readonly Given[],
  inputs: readonly Input[],
  context: Context,
): DocumentInFile {
  const whole = document as DocumentInFile;
  const {options, report} = context;
  const aboutOf = (item: object) => {
    const file = given[origins.get(item) ?? -1]?.table.file;
    return file === undefined ? undefined : report.file(file);
  };
  const plans = list<PlanInFile>(whole.plans);
  const commitments = list<CommitmentInFile>(whole.commitments);
  const all = options.country === undefined && options.plan === undefined;
  const here = all ? plans : plans.filter((plan) => isAsked(plan, options));
  const ids = new Set(here.map(({id}) => id?.toLowerCase()));
  // With one plan, everything belongs to it.
  const only = plans.length === 1 ? plans[0]?.id : undefined;
  const mine = all ? commitments : commitments.filter(({plan = only}) => ids.has(plan?.toLowerCase()) && here.length);
  for (const item of mine) {
    const about = aboutOf(item);
    if (about) about.commitments++;
  }
  if (all) return whole;
  if (!here.length) tellNothing(inputs, plans, context);
  const kept = new Set<object>([...here, ...mine]);
  const out = [...plans, ...commitments].filter((one) => !kept.has(one));
  for (const item of out)
    for (const row of itemsIn(item)) {
      const about = origins.has(row) ? aboutOf(row) : undefined;
      if (!about) continue;
      about.used--;
      about.leftOut++;
    }
  return {...whole, plans: here, commitments: mine};
}

const list = <T>(given: unknown): readonly T[] => (Array.isArray(given) ? (given as readonly T[]) : []);

/** An item with everything in it. */
function* itemsIn(value: unknown): Generator<object> {
  if (isObject(value)) yield value;
  if (isObject(value) || Array.isArray(value)) for (const inner of Object.values(value)) yield* itemsIn(inner);
}
