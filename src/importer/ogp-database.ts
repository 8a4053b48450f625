import {distance} from 'fastest-levenshtein';
import {fold} from '../model/fold.js';
import {findScale, readValue} from '../model/scales.js';
import {tellProse} from './clean.js';
import {keyOf, matches, namesOf} from './columns.js';
import {readCellDate, type DateOrder} from './dates.js';
import {said, type AssessmentInFile, type CommitmentInFile, type PlanInFile, type SpanInFile} from './document-file.js';
import {EDITIONS, type Edition, type PlanRole, type RatingColumn} from './editions.js';
import type {Context, Format} from './formats.js';
import {readLine, readNames, readProse, type Prose} from './prose.js';
import type {FileReport, Place} from './report.js';
import {lettersOf, type Input, type Sheet} from './sheet.js';

/** Why a cell has nothing. Each is another fact: kept as it stands, but no reader needs it as a date or a name. */
const NOTHING = new Set('na n-a nr nd none none-specified not-specified unclear not-applicable unspecified'.split(' '));
const saysNothing = (cell: string) => cell.length < 20 && NOTHING.has(fold(cell));

/** The codebook's words for a flag of relevance. */
const RELEVANCE: Readonly<Record<string, string>> = {'0': 'Relevance unclear', '1': 'Relevance clear'};

/** The member that holds what the format has no member for. */
const KEPT = 'x-columns';

/** The members of a plan that its columns fill. */
const PLAN_MEMBERS: Readonly<Record<PlanRole, string>> = {
  id: 'id',
  country: 'country',
  start: 'period.start',
  end: 'period.end',
  number: KEPT,
  code: KEPT,
  scope: KEPT,
};
const TOLD = ['id', 'country', 'start', 'end'] as const;

/** A commitment while its row is read. */
interface Draft {
  readonly place: Place;
  readonly texts: Partial<Record<'id' | 'number' | 'title' | 'url' | 'shortTitle', string>>;
  description?: string;
  readonly names: Partial<Record<'lead' | 'support', readonly string[]>>;
  readonly period: {-readonly [K in keyof SpanInFile]: SpanInFile[K]};
  readonly areas: string[];
  readonly assessments: AssessmentInFile[];
  readonly starred: {value: string; formula?: string; stage: string}[];
  readonly published: Map<string, string>;
  cluster?: readonly string[];
  readonly plan: Partial<Record<PlanRole, string>>;
  /** Every cell about the plan. */
  readonly aboutPlan: [column: string, cell: string][];
  readonly kept: [column: string, cell: string][];
  /** How days and months stand in columns where that shows. */
  readonly orders: [column: string, order: DateOrder][];
}

/** What happens to a cell. False where it is nothing for this member: then it is kept as it stands. */
type Take = (cell: string, draft: Draft, column: string) => boolean;

/** How one column is read, and what it fills, for the report. */
interface Column {
  readonly fills: string;
  readonly take: Take;
}

/** A plan, with the cells that were read about it and the columns of those that its members tell. */
interface KnownPlan {
  readonly plan: PlanInFile;
  readonly cells: Map<string, string>;
  readonly told: ReadonlySet<string>;
}

/** A sheet that was recognised: its edition, and the record with the headings. */
interface Found {
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
function find(sheet: Sheet): Found | undefined {
  const known = found.get(sheet);
  if (known) return known;
  let best: Found | undefined;
  let most = FEWEST - 1;
  for (const [head, record] of sheet.records.slice(0, HEAD_ROWS).entries()) {
    const keys = new Set(record.map(keyOf));
    for (const edition of EDITIONS) {
      const score = matches(record, wanted.get(edition) ?? new Set());
      const core = keys.has(keyOf(edition.commitment.title)) && keys.has(keyOf(edition.plan.country));
      if (core && score > most) {
        best = {sheet, edition, head};
        most = score;
      }
    }
  }
  if (best) found.set(sheet, best);
  return best;
}
/** Asked twice for each sheet: when it is recognised, and when it is read. */
const found = new WeakMap<Sheet, Found>();

/** OGP's commitments database, every edition. */
export const ogpDatabase: Format = {
  name: 'OGP commitments database',
  recognise: ({sheets}) => sheets.some(find),
  read(inputs, context) {
    const sheets = inputs.flatMap(({file, sheets}: Input) =>
      sheets.flatMap((sheet) => {
        const found = find(sheet);
        if (!found && sheet.records.length)
          context.report.tell('sheet-unknown', {file, sheet: sheet.name}, sheet.records[0]?.filter(Boolean).join(', '));
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
      plans: reader.plans,
      commitments: reader.commitments,
    };
  },
};

/** Reads the sheets of one import, one after the other: ids and plans are shared. */
class DatabaseReader {
  readonly commitments: CommitmentInFile[] = [];
  readonly #plans = new Map<string, KnownPlan>();
  readonly #ids = new Set<string>();
  /** How often each id was made, so that many of one number do not count from the start. */
  readonly #times = new Map<string, number>();
  readonly #perPlan = new Map<string, number>();
  readonly #values = new Map<string, boolean>();
  readonly #seen = new Set<string>();
  #done = 0;

  constructor(
    private readonly context: Context,
    private readonly total: number,
  ) {}

  get plans(): PlanInFile[] {
    return [...this.#plans.values()].map(({plan, cells, told}) => {
      const kept = [...cells].filter(([column]) => !told.has(column));
      return said({...plan, [KEPT]: kept.length ? Object.fromEntries(kept) : undefined});
    });
  }

  read({sheet, edition, head}: Found): void {
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
    const columns = this.#columns(edition, heading, names);
    about.columns = {
      ...about.columns,
      ...Object.fromEntries(
        names.flatMap((column, index) => (heading[index]?.trim() ? [[column, columns[index]?.fills ?? KEPT]] : [])),
      ),
    };
    const kept = names.filter((_, index) => heading[index]?.trim() && !columns[index]);
    if (kept.length) report.tell('columns-kept', place(head + 1), kept.join(', '));
    const here = new Set(heading.map(keyOf));
    const missing = columnsOf(edition).filter((column) => !here.has(keyOf(column)));
    if (missing.length) report.tell('columns-missing', place(head + 1), missing.join(', '));
    const told = new Set(TOLD.flatMap((role) => edition.plan[role] ?? []));
    const evidence = new Map<string, {dmy: number; mdy: number}>();

    for (const [index, record] of records.entries()) {
      const row = index + 1;
      about.rows++;
      if (++this.#done % 500 === 0) this.context.progress(this.#done, this.total);
      if (!record.some((cell) => cell.trim())) about.empty++;
      else if (index < head) {
        about.headings++;
        report.tell('header-skipped', place(row), shown(record));
      } else if (index === head) about.headings++;
      else if (repeats(record, heading)) {
        about.headings++;
        report.tell('header-repeated', place(row), shown(record));
      } else this.#row(record, {place: place(row), heading, names, columns, told, about, evidence});
    }
    // Dates that tell their order themselves help whoever has to say the order of the others.
    const asked = new Set(
      report.oddities.flatMap((odd) => (odd.code === 'date-ambiguous' && odd.file === file ? odd.column : [])),
    );
    for (const [column, {dmy, mdy}] of evidence)
      if (asked.has(column)) report.tell('date-evidence', place(undefined, column), `${dmy} / ${mdy}`);
  }

  /** What belongs to no row. */
  finish(): void {
    this.context.progress(this.total, this.total);
    const {country, plan} = this.context.options;
    const asked = [country, plan].filter(Boolean).join(', ');
    for (const about of this.context.report.files)
      if (asked && about.leftOut && about.format === ogpDatabase.name)
        this.context.report.tell('rows-left-out', {file: about.file}, String(about.leftOut));
    if (asked && !this.commitments.length) {
      const [first] = this.context.report.files.filter(({format}) => format === ogpDatabase.name);
      const near = [...this.#seen].sort((a, b) => distance(keyOf(a), keyOf(asked)) - distance(keyOf(b), keyOf(asked)));
      this.context.report.tell('nothing-found', {file: first?.file ?? ''}, `${asked} (${near.slice(0, 5).join(', ')})`);
    }
  }

  #row(
    record: readonly string[],
    sheet: {
      place: Place;
      heading: readonly string[];
      names: readonly string[];
      columns: readonly (Column | undefined)[];
      told: ReadonlySet<string>;
      about: FileReport;
      evidence: Map<string, {dmy: number; mdy: number}>;
    },
  ): void {
    const {report} = this.context;
    const {place, heading, names, columns, about, evidence} = sheet;
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
      kept: [],
      orders: [],
    };
    // Oddities of a row that turns out to be none of ours are not told: the row is.
    const before = report.oddities.length;
    for (const [index, given] of record.entries()) {
      const cell = given.trim();
      if (!cell) continue;
      const column = names[index] ?? `column ${lettersOf(index)}`;
      if (!columns[index]?.take(cell, draft, column)) draft.kept.push([column, cell]);
    }
    const {title, id} = draft.texts;
    if (!title && !id && !draft.description && !draft.plan.country && !draft.plan.id) {
      report.oddities.length = before;
      about.skipped++;
      report.tell('row-skipped', place, shown(record));
      return;
    }
    if (!this.#asked(draft)) {
      report.oddities.length = before;
      about.leftOut++;
      return;
    }
    if (record.length < heading.length) report.tell('cells-missing', place, `${record.length} / ${heading.length}`);
    const surplus = record.slice(heading.length).filter((cell) => cell.trim());
    if (surplus.length) report.tell('cells-surplus', place, surplus.join(' | '));
    about.used++;
    about.commitments++;
    for (const [name, order] of draft.orders) {
      const seen = evidence.get(name) ?? {dmy: 0, mdy: 0};
      seen[order]++;
      evidence.set(name, seen);
    }
    this.commitments.push(this.#commitment(draft, sheet.told));
  }

  #asked({plan: {country = '', code = '', id = '', number = ''}}: Draft): boolean {
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

  #commitment(draft: Draft, told: ReadonlySet<string>): CommitmentInFile {
    const {texts, period, names, areas, assessments, starred, description, cluster, kept, place} = draft;
    const {report} = this.context;
    const plan = this.#plan(draft, told);
    if (!texts.title) report.tell('title-missing', place);
    if (texts.shortTitle && texts.shortTitle !== texts.title) kept.push(['Short Title', texts.shortTitle]);
    for (const [stage, year] of draft.published) {
      const rated = assessments.filter((one) => one.stage === stage);
      if (!rated.length) kept.push([`Report Publication Year (${stage})`, year]);
      rated.forEach((one) => Object.assign(one, {date: year}));
    }
    const together = assessments.find(({scale}) => scale === 'potential-for-results');
    if (cluster && together) Object.assign(together, {cluster});
    else if (cluster) kept.push(['Cluster Commitment ID(s)', cluster.join(', ')]);
    return said({
      id: this.#id(draft, plan),
      number: texts.number,
      plan,
      title: texts.title,
      url: texts.url,
      policyAreas: areas,
      leadInstitutions: names.lead,
      supportingInstitutions: names.support,
      period: Object.keys(period).length ? period : undefined,
      description: description ? [{text: description}] : undefined,
      assessments,
      starred,
      'x-columns': kept.length ? Object.fromEntries(kept) : undefined,
    });
  }

  /** The id of OGP, or one made of member, plan and number where an edition has none. */
  #id({texts, place, plan: {country = ''}}: Draft, plan = country): string {
    const position = (this.#perPlan.get(plan) ?? 0) + 1;
    this.#perPlan.set(plan, position);
    const {report} = this.context;
    const given = texts.id ?? keyOf(`${plan} ${texts.number ?? position}`).replaceAll(' ', '-');
    let id = given;
    // A made id may be made another; one that was published stays what it is.
    for (let n = this.#times.get(given) ?? 2; !texts.id && this.#ids.has(id.toLowerCase()); n++) {
      id = `${given}-${n}`;
      this.#times.set(given, n + 1);
    }
    if (this.#ids.has(id.toLowerCase())) report.tell('id-duplicate', place, id);
    this.#ids.add(id.toLowerCase());
    if (!texts.id) report.tell('id-made', place, id);
    return id;
  }

  /** The plan of a row; what its columns say is kept once, unless a row says something else. */
  #plan({plan, aboutPlan, kept}: Draft, told: ReadonlySet<string>): string | undefined {
    const {country = '', number = '', start, end, scope = ''} = plan;
    const id = plan.id ?? [country, number].filter(Boolean).join(' ');
    if (!id) return undefined;
    let known = this.#plans.get(id);
    if (!known) {
      const local = /local/i.test(scope) ? /^(.+), ([^,]+)$/.exec(country) : undefined;
      const years = start && end ? `${start}-${end}` : ((number || start) ?? '');
      known = {
        plan: {
          id,
          title: country ? `${country} Action Plan ${years}`.trim() : id,
          ...(local ? {locality: local[1], country: local[2]} : {country: country || undefined}),
          period: start || end ? said({start, end}) : undefined,
        },
        cells: new Map(),
        told,
      };
      this.#plans.set(id, known);
    }
    for (const [column, cell] of aboutPlan) {
      const before = known.cells.get(column);
      if (before === undefined) known.cells.set(column, cell);
      // What one row says of the plan and another says otherwise stays with its row.
      else if (before !== cell) kept.push([column, cell]);
    }
    return id;
  }

  /** How each column of a sheet is read; undefined where the format has no member for it. */
  #columns(edition: Edition, heading: readonly string[], names: readonly string[]): (Column | undefined)[] {
    const byKey = new Map<string, Column>();
    const add = (column: string | undefined, fills: string, take: Take) => {
      if (column !== undefined) byKey.set(keyOf(column), {fills, take});
    };
    const {commitment, plan} = edition;
    for (const role of ['id', 'number', 'title', 'url', 'shortTitle'] as const)
      add(commitment[role], role === 'shortTitle' ? KEPT : role, this.#line(role));
    add(commitment.text, 'description', (cell, draft, column) => {
      if (saysNothing(cell)) return false;
      draft.description = this.#clean(readProse(cell), cell, draft, column);
      return true;
    });
    add(commitment.lead, 'leadInstitutions', this.#names('lead'));
    add(commitment.support, 'supportingInstitutions', this.#names('support'));
    add(commitment.start, 'period.start', this.#date('start'));
    add(commitment.end, 'period.end', this.#date('end'));
    add(commitment.cluster, 'assessments.cluster', (cell, draft) => {
      const ids = cell.split(/[,;]\s*/);
      if (!ids.every((id) => /\d{4}/.test(id))) return false;
      draft.cluster = ids;
      return true;
    });
    for (const [role, column] of Object.entries(plan) as [PlanRole, string][])
      add(column, `plans.${PLAN_MEMBERS[role]}`, (cell, draft) => {
        if ((role === 'start' || role === 'end') && !/^\d{4}$/.test(cell)) return false;
        draft.plan[role] = cell;
        draft.aboutPlan.push([column, cell]);
        return true;
      });
    for (const column of edition.aboutPlan)
      add(column, `plans.${KEPT}`, (cell, draft) => {
        draft.aboutPlan.push([column, cell]);
        return true;
      });
    for (const column of edition.ratings) add(column.column, 'assessments', this.#rating(column));
    for (const {column, stage, formula} of edition.stars)
      add(column, 'starred', (cell, draft, name) => {
        this.#check('starred', cell, draft, name);
        draft.starred.push({value: cell, ...(formula === undefined ? {} : {formula}), stage});
        return true;
      });
    for (const [stage, column] of Object.entries(edition.published))
      add(column, 'assessments.date', (cell, draft) => {
        if (!/^\d{4}$/.test(cell)) return false;
        draft.published.set(stage, cell);
        return true;
      });
    for (const column of edition.areas)
      add(column, 'policyAreas', (cell, draft) => {
        if (cell === '1') draft.areas.push(column);
        return cell === '1' || cell === '0';
      });
    for (const column of edition.personal)
      add(column, '', (cell, draft, name) => {
        if (saysNothing(cell)) return false;
        this.context.report.tell('personal-data', {...draft.place, column: name}, cell);
        return true;
      });
    // Of two columns with one name the first counts; the other is kept beside it.
    const taken = new Set<string>();
    return names.map((_, index) => {
      const key = keyOf(heading[index] ?? '');
      if (!key || taken.has(key)) return undefined;
      taken.add(key);
      return byKey.get(key);
    });
  }

  #clean(prose: Prose, given: string, {place}: Draft, column: string): string {
    tellProse(this.context.report, prose, given, {...place, column});
    return prose.text;
  }

  #line(role: keyof Draft['texts']): Take {
    return (cell, draft, column) => {
      if (saysNothing(cell)) return false;
      draft.texts[role] = this.#clean(readLine(cell), cell, draft, column);
      return true;
    };
  }

  #names(role: keyof Draft['names']): Take {
    return (cell, draft, column) => {
      if (saysNothing(cell)) return false;
      const prose = readNames(cell);
      this.#clean(prose, cell, draft, column);
      if (!prose.names.length) return false;
      draft.names[role] = prose.names;
      for (const name of prose.names)
        if (name.length > LONG_NAME) this.context.report.tell('name-long', {...draft.place, column}, name);
      return true;
    };
  }

  #date(edge: 'start' | 'end'): Take {
    return (cell, draft, column) => {
      if (saysNothing(cell)) return false;
      const {date, odd, order} = readCellDate(cell, edge, this.context.options.dateOrder);
      draft.period[edge] = date;
      if (odd) this.context.report.tell(odd, {...draft.place, column}, cell);
      if (order) draft.orders.push([column, order]);
      return true;
    };
  }

  #rating({scale, stage, aspect}: RatingColumn): Take {
    return (cell, draft, column) => {
      const value = (scale === 'relevance' ? RELEVANCE[cell] : undefined) ?? cell;
      this.#check(scale, value, draft, column);
      draft.assessments.push({scale, value, stage, ...(aspect === undefined ? {} : {aspect}), voice: 'irm'});
      return true;
    };
  }

  /** A value that its scale does not have is kept, and told. */
  #check(scale: string, value: string, {place}: Draft, column: string): void {
    const key = `${scale} ${value}`;
    const known = this.#values.get(key) ?? readValue(findScale(scale), value).kind !== 'unknown';
    this.#values.set(key, known);
    if (!known) this.context.report.tell('value-unknown', {...place, column}, value);
  }
}

/** A name longer than this is more likely a paragraph. */
const LONG_NAME = 200;
/** True where most cells are the headings again: somebody pasted one table below another. */
function repeats(record: readonly string[], heading: readonly string[]): boolean {
  let filled = 0;
  let same = 0;
  for (const [index, cell] of record.entries()) {
    const name = heading[index] ?? '';
    if (cell) filled++;
    // Most cells are told apart by their length: looking at every letter of a table takes longer than reading it.
    if (cell && Math.abs(cell.length - name.length) < 4 && keyOf(cell) === keyOf(name)) same++;
  }
  return same > 1 && same * 5 >= filled * 4;
}

const shown = (record: readonly string[]) =>
  record
    .map((cell) => cell.trim())
    .filter(Boolean)
    .join(' | ');
