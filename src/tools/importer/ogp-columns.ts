import {fold} from '../../model/fold.js';
import {findScale, readValue} from '../../model/scales.js';
import {reportProse} from './cell-text.js';
import {keyOf} from './columns.js';
import {readCellDate, type DateOrder} from './dates.js';
import type {AssessmentInFile, SpanInFile} from './document-file.js';
import type {Edition, PlanRole, RatingColumn} from './editions.js';
import type {Context} from './format.js';
import {readLine, readNames, readProse, type Prose} from './prose.js';
import type {Place} from './report.js';

/** Why a cell has nothing. Each is another fact: kept as it stands, but no reader needs it as a date or a name. */
const NOTHING = new Set([
  'na',
  'n-a',
  'nr',
  'nd',
  'none',
  'none-specified',
  'not-specified',
  'unclear',
  'not-applicable',
  'unspecified',
]);
const isBlank = (cell: string) => cell.length < 20 && NOTHING.has(fold(cell));

/** The codebook's words for a flag of relevance. */
const RELEVANCE: Readonly<Record<string, string>> = {'0': 'Relevance unclear', '1': 'Relevance clear'};

/** The member that holds what the format has no member for. */
export const KEPT = 'x-columns';

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
/** A commitment while its row is read. */
export interface Draft {
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
  readonly retained: [column: string, cell: string][];
  /** How days and months stand in columns where that shows. */
  readonly orders: [column: string, order: DateOrder][];
}

/** What happens to a cell. False where it is nothing for this member: then it is kept as it stands. */
type Take = (cell: string, draft: Draft, column: string) => boolean;

/** How one column is read, and what it fills, for the report. */
export interface Column {
  readonly fills: string;
  readonly take: Take;
}

/** A name longer than this is more likely a paragraph. */
const LONG_NAME = 200;

/** Reads the cells of OGP's database, column by column. */
export class ColumnReader {
  /** Values by their scale, and whether it has them. */
  readonly #values = new Map<string, boolean>();

  constructor(private readonly context: Context) {}

  /** How each column of a sheet is read; undefined where the format has no member for it. */
  columns(edition: Edition, heading: readonly string[], names: readonly string[]): (Column | undefined)[] {
    const byKey = new Map<string, Column>();
    const add = (column: string | undefined, fills: string, take: Take) => {
      if (column !== undefined) byKey.set(keyOf(column), {fills, take});
    };
    const {commitment, plan} = edition;
    for (const role of ['id', 'number', 'title', 'url', 'shortTitle'] as const)
      add(commitment[role], role === 'shortTitle' ? KEPT : role, this.#line(role));
    add(commitment.text, 'description', (cell, draft, column) => {
      if (isBlank(cell)) return false;
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
        if (isBlank(cell)) return false;
        this.context.report.add('personal-data', {...draft.place, column: name}, cell);
        return true;
      });
    // Of two columns with one name the first counts; the other is kept beside it.
    const used = new Set<string>();
    return names.map((_, index) => {
      const key = keyOf(heading[index] ?? '');
      if (!key || used.has(key)) return undefined;
      used.add(key);
      return byKey.get(key);
    });
  }

  #clean(prose: Prose, given: string, {place}: Draft, column: string): string {
    reportProse(this.context.report, prose, given, {...place, column});
    return prose.text;
  }

  #line(role: keyof Draft['texts']): Take {
    return (cell, draft, column) => {
      if (isBlank(cell)) return false;
      draft.texts[role] = this.#clean(readLine(cell), cell, draft, column);
      return true;
    };
  }

  #names(role: keyof Draft['names']): Take {
    return (cell, draft, column) => {
      if (isBlank(cell)) return false;
      const prose = readNames(cell);
      this.#clean(prose, cell, draft, column);
      if (!prose.names.length) return false;
      draft.names[role] = prose.names;
      for (const name of prose.names)
        if (name.length > LONG_NAME) this.context.report.add('name-long', {...draft.place, column}, name);
      return true;
    };
  }

  #date(edge: 'start' | 'end'): Take {
    return (cell, draft, column) => {
      if (isBlank(cell)) return false;
      const {date, issue, order} = readCellDate(cell, edge, this.context.options.dateOrder);
      draft.period[edge] = date;
      if (issue) this.context.report.add(issue, {...draft.place, column}, cell);
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
    if (!known) this.context.report.add('value-unknown', {...place, column}, value);
  }
}
