import {knownTarget, sourceOf, type KnownSource} from '../known-sources.js';
import type {Sheet} from '../sheet.js';
import {SHEETS} from '../../tabular/template-columns.js';
import {assign, type ColumnPlan} from './assign.js';
import {meaningsOf, type Meaning} from './heading.js';
import type {Kind} from './kinds.js';
import type {Wishes} from './mapping.js';
import {headOf, type Head} from './table-head.js';
import {kindOf, type Candidate, type Decision} from './table-kind.js';

/** A table with what its rows are and what each of its columns fills. */
export interface TablePlan {
  readonly table: Sheet;
  readonly kind: Kind;
  readonly head: Head;
  readonly columns: readonly ColumnPlan[];
  /** The language of its headings, where enough of them are words of one. */
  readonly lang?: string;
  /** The program that made it, where it is known. */
  readonly source?: KnownSource;
  /** True for a table that was not read: what its columns would be, for somebody to say what they are. */
  readonly unread?: true;
}

/** A table that is not read: its rows may be several things, or nothing that is known. */
export interface UnreadTable {
  readonly table: Sheet;
  readonly decision?: Exclude<Decision, {readonly kind: Kind}>;
  readonly head?: Head;
}

/** Names of columns of the template, of every sheet. */
const NAMES: ReadonlySet<string> = new Set(SHEETS.flatMap(({columns}) => columns.map(({name}) => name.toLowerCase())));

/** The language in which most headings are known. */
function languageOf(all: readonly (readonly Meaning[])[], wanted: string | undefined): string {
  const votes = new Map<string, number>();
  for (const meanings of all) for (const {lang} of meanings) votes.set(lang, (votes.get(lang) ?? 0) + 1);
  const most = Math.max(0, ...votes.values());
  const best = [...votes].filter(([, count]) => count === most).map(([lang]) => lang);
  const own = wanted?.split('-')[0]?.toLowerCase();
  return best.find((lang) => lang === own) ?? best[0] ?? 'en';
}

/** One meaning of several: that of the language of the table; else that on which the languages agree. */
function oneOf(meanings: readonly Meaning[], lang: string): Meaning | undefined {
  const own = meanings.find((meaning) => meaning.lang === lang);
  if (own) return own;
  const [first, ...others] = meanings;
  return others.every(({role, entity}) => role === first?.role && entity === first.entity) ? first : undefined;
}

/** So many words of one language show that a table is in it. */
const FEWEST_WORDS = 3;

interface Draft {
  readonly table: Sheet;
  readonly head?: Head;
  readonly lang: string;
  readonly meanings: readonly (Meaning | undefined)[];
  readonly candidate: Candidate;
}

/** Reads the headings of tables, and decides what each column is: by mappings, the template, people's words, the values. */
export class Planner {
  constructor(
    private readonly wishes: Wishes,
    private readonly lang?: string,
  ) {}

  #draft(table: Sheet): Draft {
    const names = [...(table.name === undefined ? [] : [table.name]), table.file];
    const isKnown = (cell: string) =>
      cell.trim() !== '' &&
      (NAMES.has(
        cell
          .trim()
          .replace(/@[\w-]+$/, '')
          .toLowerCase(),
      ) ||
        meaningsOf(cell).length > 0 ||
        this.wishes.find(cell, names) !== undefined);
    const head = headOf(table.records, table.merges ?? [], (cells) => new Set(cells.filter(isKnown)).size);
    const headings = head?.headings ?? [];
    const all = headings.map((heading) => (heading ? meaningsOf(heading) : []));
    const lang = languageOf(all, this.lang);
    const meanings = all.map((one) => oneOf(one, lang));
    const source = sourceOf(headings);
    const wanted = headings.map((heading) =>
      heading ? (this.wishes.find(heading, names) ?? knownTarget(source, heading)) : undefined,
    );
    return {
      table,
      ...(head && {head}),
      lang,
      meanings,
      candidate: {name: table.name ?? table.file, headings, meanings, wanted},
    };
  }

  /** True where at least one table has columns that are known, whatever they become. */
  knows(tables: readonly Sheet[]): boolean {
    return tables.some((table) => kindOf(this.#draft(table).candidate, false) !== undefined);
  }

  /** What the columns of a table that is not read would be, were its rows commitments. */
  provisional(table: Sheet): TablePlan | undefined {
    const draft = this.#draft(table);
    const row = table.records.findIndex((record) => record.filter((cell) => cell.trim()).length > 1);
    const record = table.records[row];
    if (!draft.head && !record) return undefined;
    const head = draft.head ?? {row, headings: record?.map((cell) => cell.trim()) ?? []};
    const [meanings, wanted] = draft.head ? [draft.meanings, draft.candidate.wanted] : [[], []];
    const candidate = {...draft.candidate, headings: head.headings, wanted};
    const columns = assign({...draft, head, meanings, candidate}, 'commitments');
    return {table, kind: 'commitments', head, columns, unread: true};
  }

  plan(tables: readonly Sheet[]): {readonly plans: readonly TablePlan[]; readonly unread: readonly UnreadTable[]} {
    const drafts = tables.map((table) => this.#draft(table));
    const alone = drafts.map(({candidate}) => kindOf(candidate, false));
    const plans: TablePlan[] = [];
    const unread: UnreadTable[] = [];
    for (const [index, draft] of drafts.entries()) {
      const {table, head} = draft;
      const others = alone.some((one, at) => at !== index && one && 'kind' in one && one.kind === 'commitments');
      const decision = others ? kindOf(draft.candidate, true) : alone[index];
      if (head && decision && 'kind' in decision) {
        const {kind} = decision;
        const columns = assign({...draft, head}, kind);
        // A mapping of an earlier import says of the same words what they are: the language is the same.
        const words = columns.filter(
          ({reason, index: at}) =>
            reason === 'word' || (reason === 'mapping' && draft.meanings[at]?.lang === draft.lang),
        ).length;
        const source = sourceOf(head.headings);
        plans.push({
          ...{table, kind, head, columns},
          ...(words >= FEWEST_WORDS && {lang: draft.lang}),
          ...(source && {source}),
        });
      } else unread.push({table, ...(decision && !('kind' in decision) && {decision}), ...(head && {head})});
    }
    return {plans, unread};
  }
}
