import {SEPARATOR, type Sheet as TemplateSheet} from '../tabular/template-columns.js';
import {readerOf, type ReadCell} from './cell-reader.js';
import type {Context} from './format.js';
import {IdMaker} from './ids.js';
import {isArchived} from './known-sources.js';
import {linkedCells} from './linked-cells.js';
import type {ColumnPlan} from './recognition/assign.js';
import {OF_MILESTONE, templateSheet} from './recognition/kinds.js';
import type {TablePlan} from './recognition/plan.js';
import {withoutNoise} from './number-noise.js';
import {Rounds} from './rounds.js';
import type {Members, SideTable} from './side-table.js';
import {Sides} from './table-sides.js';
import {placeIn, rowsOf} from './table-rows.js';
import {shown} from './row-checks.js';
import type {SheetRows} from './template.js';
import type {Sheet} from './sheet.js';

/** A table with the headings of the template, and where each of its rows and columns is from. */
export interface TableSheet extends SheetRows {
  readonly sheet: TemplateSheet;
  readonly table: Sheet;
  /** The number of each row in the file, the row of the headings included. */
  readonly numbers: readonly number[];
  /** The heading in the file of each column that has another one here. */
  readonly headings: ReadonlyMap<string, string>;
  /** False for what is made of rows that another table counts. */
  readonly counts: boolean;
}

/** A row while the tables of the template are made. */
interface Row {
  readonly number: number;
  readonly members: Members;
  /** Cells without a heading. */
  readonly loose: readonly string[];
}

/** Puts the rows of planned tables into tables of the template. */
export class TableMaker {
  readonly #given: TableSheet[] = [];
  #commitments = 0;
  #ids = new IdMaker([]);
  /** Shares that somebody gave commitments, as they are shown. */
  readonly shares = new Set<number>();

  constructor(private readonly context: Context) {}

  make(plans: readonly TablePlan[]): readonly TableSheet[] {
    // Those with commitments count them, in their order: rows of other tables name them by it.
    const read = plans.map((plan) => ({plan, rows: this.#rows(plan)}));
    this.#ids = new IdMaker(
      read.flatMap(({plan, rows}) =>
        plan.kind === 'commitments' || plan.kind === 'both' ? rows.map(({members}) => members.get('id') ?? '') : [],
      ),
    );
    for (const {plan, rows} of read) {
      if (plan.kind === 'both') this.#both(plan, rows);
      else if (plan.kind === 'commitments') this.#ofCommitments(plan, rows, true);
      else if (plan.kind === 'milestones') this.#ofMilestones(plan, rows, true);
      else this.#push(plan, templateSheet(plan.kind), rows, true);
    }
    return this.#given;
  }

  #rows(plan: TablePlan): Row[] {
    const {table, columns, head, kind} = plan;
    const {report} = this.context;
    const sheet = templateSheet(kind);
    const rows = rowsOf(plan, report).filter((row) => {
      if (!isArchived(plan.source, head.headings, row)) return true;
      report.file(table.file).leftOut++;
      report.add('row-archived', placeIn(table, row.number), shown(row.cells));
      return false;
    });
    const withLinks = linkedCells(plan, rows, report);
    const readers = columns.map((column): [ColumnPlan, ReadCell] => {
      const name = column.target.replace(/@.*$/, '');
      const ofMilestone = name.startsWith(OF_MILESTONE);
      const holder = ofMilestone ? templateSheet('milestones') : sheet;
      const bare = ofMilestone ? name.slice(OF_MILESTONE.length) : name;
      const values = rows.map(({cells}) => cells[column.index] ?? '');
      return [
        column,
        readerOf(
          column,
          holder?.columns.find((one) => one.name === bare),
          values,
          this.context,
          plan.source?.separator,
        ),
      ];
    });
    const planned = new Set(columns.map(({index}) => index));
    const created = withLinks.map(({number, cells, extra}) => {
      const members: Members = new Map(extra);
      const parts: [string, string][] = [];
      for (const [{index, target, heading, reason}, read] of readers) {
        const cell = cells[index] ?? '';
        if (!cell.trim()) continue;
        const place = placeIn(table, number, heading);
        if (!target) {
          report.add(reason === 'personal' ? 'personal-data' : 'column-dropped', place, cell.trim());
          continue;
        }
        // What the template has is as exact as it was exported.
        const plain = reason === 'template' ? undefined : withoutNoise(cell);
        if (plain !== undefined) report.add('number-noise', place, `${cell.trim()} → ${plain}`);
        for (const [name, value] of Object.entries(read(plain ?? cell, place))) {
          // Several columns may be parts of a description; ratings and rounds of reports are lists as well.
          if (isPart(name)) parts.push([`${name}\0${heading}`, value]);
          else this.#put(members, name, value, place);
        }
      }
      for (const [name, value] of parts) members.set(name, value);
      return {number, members, loose: cells.filter((cell, at) => cell.trim() && !planned.has(at))};
    });
    const retained = created.filter(({members, loose}) => members.size || loose.length);
    // Rows of which nothing is left: each of their cells is told.
    report.file(table.file).leftOut += created.length - retained.length;
    return retained;
  }

  /** A second column for a list adds to it; for anything else, the reader of the template says that it is lost. */
  #put(members: Members, name: string, value: string, place: ReturnType<typeof placeIn>): void {
    const first = members.get(name);
    if (first === undefined || first === value) members.set(name, value);
    else if (/^(?:milestones\.)?(?:links|supportingInstitutions|evidence)$/.test(name))
      members.set(name, `${first} ${SEPARATOR} ${value}`);
    else this.context.report.add('cell-twice', place, value);
  }

  #push(plan: TablePlan, sheet: TemplateSheet | undefined, rows: readonly Row[], counts: boolean): void {
    if (!sheet) return;
    const order = plan.columns.map(({target}) => target);
    const names = [...new Set(rows.flatMap(({members}) => [...members.keys()]))];
    names.sort((a, b) => rank(order, a) - rank(order, b));
    const width = Math.max(0, ...rows.map(({loose}) => loose.length));
    const byTarget = new Map(plan.columns.map(({target, heading}) => [target.replace(OF_MILESTONE, ''), heading]));
    this.#given.push({
      name: plan.table.name ?? plan.table.file,
      sheet,
      table: plan.table,
      rows: [
        [...names, ...Array.from({length: width}, () => '')],
        ...rows.map(({members, loose}) => [...names.map((name) => members.get(name) ?? ''), ...loose]),
      ],
      numbers: [plan.head.row + 1, ...rows.map(({number}) => number)],
      headings: byTarget,
      counts,
    });
  }

  /** A table of commitments, with what its columns become beside them. */
  #ofCommitments(plan: TablePlan, rows: readonly Row[], counts: boolean): void {
    const {report, options} = this.context;
    const sides = new Sides(this.shares);
    const own = rows.map(({number, members, loose}) => {
      const ref = `#${++this.#commitments}`;
      const retained = sides.of(ref, number, members);
      if (!retained.has('id') && [...retained.keys()].some((name) => !name.startsWith('x-'))) {
        const id = this.#ids.make({
          number: retained.get('number'),
          title: retained.get('title') ?? [...retained].find(([name]) => name.startsWith('title@'))?.[1],
          plan: retained.get('plan') ?? options.plan,
        });
        retained.set('id', id);
        report.add('id-made', placeIn(plan.table, number), id);
      }
      return {number, members: retained, loose};
    });
    this.#push(plan, templateSheet('commitments'), own, counts);
    for (const table of sides.tables) this.#side(plan, table);
  }

  /** A table that is made of columns of another. */
  #side(plan: TablePlan, {name, header, rows}: SideTable): void {
    const sheet = templateSheet(name);
    if (!rows.length || !sheet) return;
    this.#given.push({
      name: plan.table.name ?? plan.table.file,
      sheet,
      table: plan.table,
      rows: [header, ...rows.map(({cells}) => cells)],
      numbers: [plan.head.row + 1, ...rows.map(({row}) => row)],
      headings: new Map(),
      counts: false,
    });
  }

  /** Milestones, with a status at several dates as updates of their commitments. */
  #ofMilestones(plan: TablePlan, rows: readonly Row[], counts: boolean): void {
    const rounds = new Rounds();
    const own = rows.map(({number, members, loose}) => {
      const name = members.get('title') ?? members.get('id') ?? '';
      return {number, members: rounds.take(members, {ref: members.get('commitment') ?? '', row: number, name}), loose};
    });
    this.#push(plan, templateSheet('milestones'), own, counts);
    this.#side(plan, rounds.table);
  }

  /** Rows that each have a milestone and its commitment: one commitment for those that name the same. */
  #both(plan: TablePlan, rows: readonly Row[]): void {
    const {report} = this.context;
    const groups = new Map<string, {row: Row; number: number}>();
    const milestones: Row[] = [];
    const refs: string[] = [];
    let last = '';
    for (const {number, members, loose} of rows) {
      const [of, steps] = parted(members);
      const key = ['id', 'number', 'title'].map((name) => of.get(name)?.trim() ?? '').find(Boolean) ?? last;
      last = key;
      const known = groups.get(key);
      if (!known) groups.set(key, {row: {number, members: of, loose}, number: groups.size + 1});
      else
        for (const [name, value] of of) {
          const first = known.row.members.get(name);
          if (first === undefined) known.row.members.set(name, value);
          else if (first !== value) this.#merge(known.row.members, name, first, value, plan, number);
        }
      if (!steps.size) continue;
      refs.push(key);
      milestones.push({number, members: steps, loose: []});
    }
    const before = this.#commitments;
    this.#ofCommitments(
      plan,
      [...groups.values()].map(({row}) => row),
      true,
    );
    const withRefs = milestones.map(({number, members, loose}, index) => {
      const ref = `#${before + (groups.get(refs[index] ?? '')?.number ?? 0)}`;
      return {number, members: new Map([['commitment', ref], ...members]), loose};
    });
    this.#ofMilestones(plan, withRefs, false);
    // The rows of a commitment after its first are used, too.
    report.file(plan.table.file).used += rows.length - groups.size;
  }

  #merge(members: Members, name: string, first: string, value: string, plan: TablePlan, number: number): void {
    if (/^(?:leadInstitutions|supportingInstitutions|policyAreas|links)$/.test(name)) {
      const all = [...first.split(SEPARATOR), ...value.split(SEPARATOR)].map((one) => one.trim());
      members.set(name, [...new Set(all)].join(` ${SEPARATOR} `));
    } else {
      const [member = ''] = name.split('\0');
      const heading = plan.columns.find(({target}) => target === member)?.heading;
      this.context.report.add('cell-conflict', placeIn(plan.table, number, heading), value);
    }
  }
}

const rank = (order: readonly string[], name: string) => {
  const at = order.indexOf(name);
  return at < 0 ? order.length : at;
};

/** The members of the commitment, and those of the milestone without their prefix. */
function parted(members: Members): readonly [commitment: Members, milestone: Members] {
  const ofMilestone = [...members].filter(([name]) => name.startsWith(OF_MILESTONE));
  const rest = [...members].filter(([name]) => !name.startsWith(OF_MILESTONE));
  // One's own columns are about the row.
  const own = rest.filter(([name]) => name.startsWith('x-'));
  const of = rest.filter(([name]) => !name.startsWith('x-'));
  const steps = ofMilestone.map(([name, value]): [string, string] => [name.slice(OF_MILESTONE.length), value]);
  return steps.length ? [new Map(of), new Map([...steps, ...own])] : [new Map([...of, ...own]), new Map()];
}

/** True for a member of which every column is one part. */
const isPart = (name: string) => name === 'description' || /^rating:|^(?:milestones\.)?history:/.test(name);
