import {keyOf} from './columns.js';
import {omitEmpty, type CommitmentInFile, type PlanInFile} from './document-file.js';
import {KEPT, type Draft} from './ogp-columns.js';
import type {Report} from './report.js';

/** A plan, with the cells that were read about it and the columns of those that its members tell. */
interface KnownPlan {
  readonly plan: PlanInFile;
  readonly cells: Map<string, string>;
  readonly usedColumns: ReadonlySet<string>;
}

/** Makes commitments of rows that were read; ids and plans are shared by all files of an import. */
export class CommitmentMaker {
  readonly #plans = new Map<string, KnownPlan>();
  readonly #ids = new Set<string>();
  /** How often each id was made, so that many of one number do not count from the start. */
  readonly #times = new Map<string, number>();
  readonly #perPlan = new Map<string, number>();

  constructor(private readonly report: Report) {}

  get plans(): PlanInFile[] {
    return [...this.#plans.values()].map(({plan, cells, usedColumns}) => {
      const retained = [...cells].filter(([column]) => !usedColumns.has(column));
      return omitEmpty({...plan, [KEPT]: retained.length ? Object.fromEntries(retained) : undefined});
    });
  }

  /** The commitment of a row; `told` are the columns that its plan tells. */
  make(draft: Draft, usedColumns: ReadonlySet<string>): CommitmentInFile {
    const {texts, period, names, areas, assessments, starred, description, cluster, retained, place} = draft;
    const {report} = this;
    const plan = this.#plan(draft, usedColumns);
    if (!texts.title) report.add('title-missing', place);
    if (texts.shortTitle && texts.shortTitle !== texts.title) retained.push(['Short Title', texts.shortTitle]);
    for (const [stage, year] of draft.published) {
      const rated = assessments.filter((one) => one.stage === stage);
      if (!rated.length) retained.push([`Report Publication Year (${stage})`, year]);
      rated.forEach((one) => Object.assign(one, {date: year}));
    }
    const together = assessments.find(({scale}) => scale === 'potential-for-results');
    if (cluster && together) Object.assign(together, {cluster});
    else if (cluster) retained.push(['Cluster Commitment ID(s)', cluster.join(', ')]);
    return omitEmpty({
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
      'x-columns': retained.length ? Object.fromEntries(retained) : undefined,
    });
  }

  /** The id of OGP, or one made of member, plan and number where an edition has none. */
  #id({texts, place, plan: {country = ''}}: Draft, plan = country): string {
    const position = (this.#perPlan.get(plan) ?? 0) + 1;
    this.#perPlan.set(plan, position);
    const {report} = this;
    const given = texts.id ?? keyOf(`${plan} ${texts.number ?? position}`).replaceAll(' ', '-');
    let id = given;
    // A made id may be made another; one that was published stays what it is.
    for (let n = this.#times.get(given) ?? 2; !texts.id && this.#ids.has(id.toLowerCase()); n++) {
      id = `${given}-${n}`;
      this.#times.set(given, n + 1);
    }
    if (this.#ids.has(id.toLowerCase())) report.add('id-duplicate', place, id);
    this.#ids.add(id.toLowerCase());
    if (!texts.id) report.add('id-made', place, id);
    return id;
  }

  /** The plan of a row; what its columns say is kept once, unless a row says something else. */
  #plan({plan, aboutPlan, retained}: Draft, usedColumns: ReadonlySet<string>): string | undefined {
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
          period: start || end ? omitEmpty({start, end}) : undefined,
        },
        cells: new Map(),
        usedColumns,
      };
      this.#plans.set(id, known);
    }
    for (const [column, cell] of aboutPlan) {
      const before = known.cells.get(column);
      if (before === undefined) known.cells.set(column, cell);
      // What one row says of the plan and another says otherwise stays with its row.
      else if (before !== cell) retained.push([column, cell]);
    }
    return id;
  }
}
