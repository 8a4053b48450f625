import {distance} from 'fastest-levenshtein';
import {keyOf, matches, namesOf} from './columns.js';
import type {DateOrder} from './dates.js';
import type {CommitmentInFile, DocumentInFile} from './document-file.js';
import {EDITIONS, type Edition} from './editions.js';
import type {Context, Format} from './format.js';
import {ColumnReader, KEPT, type Column, type Draft} from './ogp-columns.js';
import {CommitmentMaker} from './ogp-commitments.js';
import type {FileReport, Place} from './report.js';
import {isBlank, repeats, shown, soundCells} from './row-checks.js';
import {lettersOf, type Input, type Sheet} from './sheet.js';

const TOLD = ['id', 'country', 'start', 'end'] as const;

/** A sheet that was recognised: its edition, and the record with the headings. */
interface DatabaseSheet {
  readonly sheet: Sheet;
  readonly edition: Edition;
  readonly head: number;
}

/** A heading row stands among the first rows. */
const HEAD_ROWS = 12;
/** So many known columns make a table one of OGP's, even if it is an extract. */
const FEWEST = 5;

const columnsOf = ({commitment, plan, aboutPlan, ratings, stars, published, areas, personal}: Edition): string[] => [
  ...Object.values(commitment),
  ...Object.values(plan),
  ...aboutPlan,
  ...ratings.map(({column}) => column),
  ...stars.map(({column}) => column),
  ...Object.values(published),
  ...areas,
  ...personal,
];
const wanted = new Map(EDITIONS.map((edition) => [edition, new Set(columnsOf(edition).map(keyOf))]));

/** The edition that shares most columns with one of the first rows, if it has a title and a member among them. */
function find(sheet: Sheet): DatabaseSheet | undefined {
  const known = found.get(sheet);
  if (known) return known;
  let best: DatabaseSheet | undefined;
  let most = FEWEST - 1;
  for (const [head, record] of sheet.records.slice(0, HEAD_ROWS).entries()) {
    // No edition has fewer columns.
    if (record.length < FEWEST) continue;
    const keys = new Set(record.map(keyOf));
    for (const edition of EDITIONS) {
      if (!keys.has(keyOf(edition.commitment.title)) || !keys.has(keyOf(edition.plan.country))) continue;
      const score = matches(record, wanted.get(edition) ?? new Set());
      if (score > most) {
        best = {sheet, edition, head};
        most = score;
      }
    }
  }
  if (best) found.set(sheet, best);
  return best;
}
/** Asked twice for each sheet: when it is recognised, and when it is read. */
const found = new WeakMap<Sheet, DatabaseSheet>();

/** OGP's commitments database, every edition. */
export const ogpDatabase: Format = {
  name: 'OGP commitments database',
  recognise: ({sheets}) => sheets.some(find),
  read(inputs, context) {
    const sheets = inputs.flatMap(({file, sheets}: Input) =>
      sheets.flatMap((sheet) => {
        const found = find(sheet);
        if (!found && sheet.records.length)
          context.report.add('sheet-unknown', {file, sheet: sheet.name}, sheet.records[0]?.filter(Boolean).join(', '));
        if (!found) {
          const about = context.report.file(file);
          about.rows += sheet.records.length;
          about.leftOut += sheet.records.length;
        }
        return found ?? [];
      }),
    );
    const total = sheets.reduce((sum, {sheet}) => sum + sheet.records.length, 0);
    const reader = new DatabaseReader(context, total);
    for (const found of sheets) reader.read(found);
    reader.finish();
    const editions = [...new Set(sheets.map(({edition}) => edition.name))].sort();
    return {
      lang: context.options.lang ?? 'en',
      source: {
        name: `Open Government Partnership: commitments database, ${editions.join(', ')}`,
        url: 'https://www.opengovpartnership.org/',
      },
      ...reader.found,
    };
  },
};

/** A heading row, and what is known of the rows below it. */
interface Head {
  readonly heading: readonly string[];
  readonly names: readonly string[];
  readonly columns: readonly (Column | undefined)[];
  /** Columns that the members of a plan tell. */
  readonly usedColumns: ReadonlySet<string>;
  readonly about: FileReport;
  /** Columns with dates that can be read in one way only: how many in which. */
  readonly evidence: Map<string, Record<DateOrder, number>>;
}

/** Reads the sheets of one import, one after the other: ids and plans are shared. */
class DatabaseReader {
  readonly #commitments: CommitmentInFile[] = [];
  readonly #reader: ColumnReader;
  readonly #maker: CommitmentMaker;
  /** Names of members and plans that are not what was asked for. */
  readonly #seen = new Set<string>();
  #done = 0;

  constructor(
    private readonly context: Context,
    private readonly total: number,
  ) {
    this.#reader = new ColumnReader(context);
    this.#maker = new CommitmentMaker(context.report);
  }

  get found(): Pick<DocumentInFile, 'plans' | 'commitments'> {
    return {plans: this.#maker.plans, commitments: this.#commitments};
  }

  read({sheet, edition, head}: DatabaseSheet): void {
    const {report} = this.context;
    const {file, name, records} = sheet;
    const about = report.file(file);
    about.edition = edition.name;
    const place = (row?: number, column?: string): Place => ({
      file,
      ...(name === undefined ? {} : {sheet: name}),
      ...(row === undefined ? {} : {row}),
      ...(column === undefined ? {} : {column}),
    });
    const heading = records[head] ?? [];
    const width = Math.max(heading.length, ...records.slice(head + 1, head + 50).map((record) => record.length));
    const names = namesOf(heading, width);
    const columns = this.#reader.columns(edition, heading, names);
    about.columns = {
      ...about.columns,
      ...Object.fromEntries(
        names.flatMap((column, index) => (heading[index]?.trim() ? [[column, columns[index]?.fills ?? KEPT]] : [])),
      ),
    };
    const retained = names.filter((_, index) => heading[index]?.trim() && !columns[index]);
    if (retained.length) report.add('columns-kept', place(head + 1), retained.join(', '));
    const here = new Set(heading.map(keyOf));
    const missing = columnsOf(edition).filter((column) => !here.has(keyOf(column)));
    if (missing.length) report.add('columns-missing', place(head + 1), missing.join(', '));
    const usedColumns = new Set(TOLD.flatMap((role) => edition.plan[role] ?? []));
    const below: Head = {heading, names, columns, usedColumns, about, evidence: new Map()};

    for (const [index, record] of records.entries()) {
      const row = index + 1;
      about.rows++;
      if (++this.#done % 500 === 0) this.context.progress(this.#done, this.total);
      if (isBlank(record)) about.empty++;
      else if (index < head) {
        about.headings++;
        report.add('header-skipped', place(row), shown(record));
      } else if (index === head) about.headings++;
      else if (repeats(record, heading)) {
        about.headings++;
        report.add('header-repeated', place(row), shown(record));
      } else this.#row(record, place(row), below);
    }
    // Dates that tell their order themselves help whoever has to say the order of the others.
    const wanted = new Set(
      report.issues.flatMap((issue) => (issue.code === 'date-ambiguous' && issue.file === file ? issue.column : [])),
    );
    for (const [column, {dmy, mdy}] of below.evidence)
      if (wanted.has(column)) report.add('date-evidence', place(undefined, column), `${dmy} / ${mdy}`);
  }

  /** What belongs to no row. */
  finish(): void {
    this.context.progress(this.total, this.total);
    const {country, plan} = this.context.options;
    const wanted = [country, plan].filter(Boolean).join(', ');
    for (const about of this.context.report.files)
      if (wanted && about.leftOut && about.format === ogpDatabase.name)
        this.context.report.add('rows-left-out', {file: about.file}, String(about.leftOut));
    if (wanted && !this.#commitments.length) {
      const [first] = this.context.report.files.filter(({format}) => format === ogpDatabase.name);
      const near = [...this.#seen].sort(
        (a, b) => distance(keyOf(a), keyOf(wanted)) - distance(keyOf(b), keyOf(wanted)),
      );
      this.context.report.add('nothing-found', {file: first?.file ?? ''}, `${wanted} (${near.slice(0, 5).join(', ')})`);
    }
  }

  #row(record: readonly string[], place: Place, {heading, names, columns, usedColumns, about, evidence}: Head): void {
    const {report} = this.context;
    const draft: Draft = {
      place,
      texts: {},
      names: {},
      period: {},
      areas: [],
      assessments: [],
      starred: [],
      published: new Map(),
      plan: {},
      aboutPlan: [],
      retained: [],
      orders: [],
    };
    // Oddities of a row that turns out to be none of ours are not told: the row is.
    const before = report.issues.length;
    for (const [index, given] of soundCells(record, names, heading.length, place, report).entries()) {
      const cell = given.trim();
      if (!cell) continue;
      const column = names[index] ?? `column ${lettersOf(index)}`;
      if (!columns[index]?.take(cell, draft, column)) draft.retained.push([column, cell]);
    }
    const {title, id} = draft.texts;
    if (!title && !id && !draft.description && !draft.plan.country && !draft.plan.id) {
      report.issues.length = before;
      about.skipped++;
      report.add('row-skipped', place, shown(record));
      return;
    }
    if (!this.#isWanted(draft)) {
      report.issues.length = before;
      about.leftOut++;
      return;
    }
    const surplus = record.slice(heading.length).filter((cell) => cell.trim());
    if (surplus.length) report.add('cells-surplus', place, surplus.join(' | '));
    about.used++;
    about.commitments++;
    for (const [name, order] of draft.orders) {
      const seen = evidence.get(name) ?? {dmy: 0, mdy: 0};
      seen[order]++;
      evidence.set(name, seen);
    }
    this.#commitments.push(report.placed(this.#maker.make(draft, usedColumns), place));
  }

  #isWanted({plan: {country = '', code = '', id = '', number = ''}}: Draft): boolean {
    const {options} = this.context;
    const is = (wanted: string | undefined, ...given: string[]) => {
      if (wanted === undefined) return true;
      for (const name of given) if (name) this.#seen.add(name);
      return given.some((name) => name && keyOf(name) === keyOf(wanted));
    };
    return (
      is(options.country, country, code, ...country.split(/, /)) && is(options.plan, id, number, `${country} ${number}`)
    );
  }
}
