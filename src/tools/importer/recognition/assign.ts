import type {Sheet} from '../sheet.js';
import {roundsIn} from './dated-columns.js';
import {nearMeaningsOf, type Meaning} from './heading.js';
import {isShared, milestoneTargets, OF_MILESTONE, targetNamed, targetsOf, templateSheet, type Kind} from './kinds.js';
import type {Head} from './table-head.js';
import {columnNamed} from './table-kind.js';
import {corrected, doubtsOf} from './value-rules.js';
import {scaleOf, valueKindOf, type ValueKind} from './values.js';
import type {Entity, Role} from './words/words.js';

/** Why a column fills what it fills. */
export type Reason =
  /** Somebody says so. */
  | 'mapping'
  /** It is a column of the template. */
  | 'template'
  /** Its heading is a known word; or nearly one. */
  | 'word'
  | 'near'
  /** Its values show it, where the heading alone would say something else. */
  | 'values'
  /** Known, or not, but nothing that the format has a member for. */
  | 'own'
  /** It may be one of several members: kept as one of the publisher's own until somebody says which. */
  | 'question'
  /** About persons: left out until somebody wants it. */
  | 'personal'
  /** Somebody wants a member that there is not. */
  | 'mistaken';

/** What one column of a table fills. */
export interface ColumnPlan {
  readonly index: number;
  readonly heading: string;
  /** A member, or `x-…`; blank for a column that is left out. */
  readonly target: string;
  readonly reason: Reason;
  /** What it may be, the most probable first. */
  readonly suggestions: readonly string[];
}

interface Draft {
  readonly table: Sheet;
  readonly head: Head;
  readonly lang: string;
  readonly meanings: readonly (Meaning | undefined)[];
  readonly candidate: {readonly wanted: readonly (string | undefined)[]};
}

/** A column before it is known which others want the same member. */
interface Claim extends ColumnPlan {
  readonly rank: number;
}

const RANK: Readonly<Record<Reason, number>> = {
  mapping: 5,
  template: 4,
  word: 3,
  values: 2,
  near: 1,
  own: 0,
  question: 0,
  personal: 0,
  mistaken: 0,
};

const ownName = (heading: string) => (/^x-/.test(heading) ? heading : `x-${heading}`);

/** The roles that a column may have whose heading does not decide. */
const DOUBTS: Readonly<Partial<Record<Role, readonly Role[]>>> = {date: ['end', 'start']};
const BY_VALUES: Readonly<Partial<Record<ValueKind, readonly Role[]>>> = {
  date: ['end', 'start'],
  percent: ['progress'],
  url: ['url', 'evidence'],
  status: ['status'],
};

/** What the columns of a table of a kind fill. Each column is there once, in its order. */
export function assign(draft: Draft, kind: Kind): ColumnPlan[] {
  const {table, head, meanings} = draft;
  const cellsOf = (index: number) => table.records.slice(head.row + 1).map((record) => record[index] ?? '');
  const rounds = roundsIn(head.headings, meanings, cellsOf);
  const claims = head.headings.map((given, index): Claim | undefined => {
    const heading = given.replace(/\s+/g, ' ').trim();
    const cells = cellsOf(index);
    if (!heading) return undefined;
    const claim = claimOf(
      {heading, meaning: meanings[index], wanted: draft.candidate.wanted[index], cells, round: rounds.get(index)},
      draft,
      kind,
    );
    return {index, heading, ...claim, rank: RANK[claim.reason]};
  });
  return settled(
    claims.filter((claim) => claim !== undefined),
    draft,
  );
}

interface Column {
  readonly heading: string;
  readonly meaning: Meaning | undefined;
  readonly wanted: string | undefined;
  readonly cells: readonly string[];
  /** The date of the status that it holds, where it is one of several. */
  readonly round: string | undefined;
}

type Choice = Pick<ColumnPlan, 'target' | 'reason' | 'suggestions'>;

function claimOf({heading, meaning, wanted, cells, round}: Column, draft: Draft, kind: Kind): Choice {
  const own: Choice = {target: ownName(heading), reason: 'own', suggestions: []};
  if (wanted !== undefined) {
    const target = targetNamed(wanted, kind);
    if (target === undefined) return {...own, reason: 'mistaken', suggestions: [wanted]};
    return {target: /^x-?$/i.test(target) ? ownName(heading) : target, reason: 'mapping', suggestions: []};
  }
  const sheet = templateSheet(kind);
  const column = sheet && columnNamed(sheet, heading);
  // In a table of both, a bare “status” may be that of either.
  if (column && !(kind === 'both' && meaning)) {
    const [, lang] = heading.split('@');
    return {target: lang ? `${column.name}@${lang}` : column.name, reason: 'template', suggestions: []};
  }
  // Other sheets of the template have no words of people.
  if (kind !== 'commitments' && kind !== 'milestones' && kind !== 'both') return own;
  // Lists and objects of another program are nothing that a member takes.
  if (cells.some((cell) => /^\s*(?:\[\{|\{")/.test(cell))) return own;
  if (round !== undefined) {
    const target = targetFor('status', meaning?.entity, kind, draft)?.replace('status', `history:${round}`);
    if (target !== undefined) return {target, reason: 'word', suggestions: []};
  }
  const values = valueKindOf(cells);
  const near = meaning ?? nearMeaningsOf(heading, draft.lang)[0];
  if (!near) {
    const scale = scaleOf(heading, cells);
    if (scale) return {...own, reason: 'question', suggestions: [`rating:${scale}`]};
    if (values === 'mail') return {target: '', reason: 'personal', suggestions: []};
    const roles = BY_VALUES[values] ?? [];
    const suggestions = roles.flatMap((role) => targetFor(role, undefined, kind, draft) ?? []);
    return suggestions.length ? {...own, reason: 'question', suggestions} : own;
  }
  const doubts = doubtsOf(near.role, values, heading, cells);
  if (doubts) return {...own, reason: 'question', suggestions: doubts};
  const role = corrected(near.role, values);
  return ofRole(role ?? near.role, near.entity, role ? 'values' : near.how, {heading, kind, draft});
}

function ofRole(
  role: Role | 'self',
  entity: Entity | undefined,
  reason: Reason,
  {heading, kind, draft}: {readonly heading: string; readonly kind: Kind; readonly draft: Draft},
): Choice {
  const own: Choice = {target: ownName(heading), reason: 'own', suggestions: []};
  if (role === 'personal') return {target: '', reason: 'personal', suggestions: []};
  if (role === 'own' || role === 'counter') return own;
  const doubts = role === 'self' ? undefined : DOUBTS[role];
  if (doubts)
    return {
      ...own,
      reason: 'question',
      suggestions: doubts.flatMap((one) => targetFor(one, entity, kind, draft) ?? []),
    };
  const target = targetFor(role, entity, kind, draft);
  return target === undefined ? own : {target, reason, suggestions: []};
}

/** The member that a role fills in a table of a kind. */
function targetFor(role: Role | 'self', entity: Entity | undefined, kind: Kind, draft: Draft): string | undefined {
  if (kind === 'both') {
    const about = entity ?? (isOfCommitment(role, draft) ? 'commitment' : 'milestone');
    if (about === 'commitment') return targetsOf('commitments')[role];
    const target = milestoneTargets[role];
    return target && OF_MILESTONE + target;
  }
  if (kind === 'milestones' && entity === 'commitment')
    return role === 'self' || role === 'id' || role === 'number' || role === 'title' ? 'commitment' : undefined;
  if (kind === 'commitments' && entity === 'milestone' && role !== 'self' && role !== 'title') return undefined;
  return targetsOf(kind)[role];
}

/** Roles that a milestone does not have, or that its commitment shares with it. */
const ALWAYS_OF_COMMITMENT: ReadonlySet<string> = new Set(['title', 'number', 'areas', 'plan', 'part', 'support']);

/**
 * True for a column that says of neither what it is about, and is of the commitment: another one is of the milestone, or
 * it stands before the milestones and says the same in all rows of a commitment. What remains is about the row.
 */
function isOfCommitment(role: Role | 'self', {table, head, meanings}: Draft): boolean {
  if (ALWAYS_OF_COMMITMENT.has(role)) return true;
  const at = (wanted: (meaning: Meaning) => boolean) => meanings.findIndex((meaning) => meaning && wanted(meaning));
  if (at((meaning) => meaning.role === role && meaning.entity === 'milestone') >= 0) return true;
  const isTitle = ({role: one}: Meaning) => one === 'self' || one === 'title';
  const title = at((meaning) => isTitle(meaning) && meaning.entity !== 'milestone');
  const milestone = at((meaning) => isTitle(meaning) && meaning.entity === 'milestone');
  const column = at((meaning) => meaning.role === role && meaning.entity === undefined);
  const mayFollow = role === 'lead' || role === 'description' || role === 'url';
  if (title < 0 || column < 0 || (column > milestone && !mayFollow)) return false;
  const groups = new Map<string, Set<string>>();
  let rows = 0;
  let last = '';
  for (const record of table.records.slice(head.row + 1)) {
    last = record[title]?.trim() || last;
    const cell = record[column]?.trim();
    if (!last) continue;
    rows++;
    const known = groups.get(last) ?? new Set();
    if (cell) known.add(cell);
    groups.set(last, known);
  }
  const isSame = [...groups.values()].every((cells) => cells.size < 2);
  return isSame && (column < milestone || rows > groups.size);
}

/** One column for each member, where only one can fill it. The others are asked about. */
function settled(claims: readonly Claim[], draft: Draft): ColumnPlan[] {
  const byTarget = new Map<string, Claim[]>();
  for (const claim of claims) {
    const {target} = claim;
    if (!target || target.startsWith('x-') || isShared(target)) continue;
    byTarget.set(target, [...(byTarget.get(target) ?? []), claim]);
  }
  const changes = new Map<Claim, Choice>();
  const ask = (claim: Claim, suggestions: readonly string[]) => {
    changes.set(claim, {target: ownName(claim.heading), reason: 'question', suggestions});
  };
  const cellsOf = ({index}: Claim) =>
    draft.table.records.slice(draft.head.row + 1).map((record) => record[index] ?? '');
  for (const [target, rivals] of byTarget) {
    if (rivals.length < 2) continue;
    // Two columns that somebody wants for one member, or of one name in the template: the reader of the table reports them.
    const best = Math.max(...rivals.map(({rank}) => rank));
    const first = rivals.filter(({rank}) => rank === best);
    const others = rivals.filter(({rank}) => rank < best);
    if (best >= RANK.template || first.length === 1) {
      for (const rival of others) ask(rival, [target]);
      continue;
    }
    // “Commitment” with codes beside “Title”: its number.
    const codes = first.filter((rival) => valueKindOf(cellsOf(rival)) === 'code');
    if (target.endsWith('title') && codes.length === 1 && first.length === 2 && codes[0]) {
      const free = ['id', 'number'].find((name) => !byTarget.has(target.replace('title', name)));
      if (free) changes.set(codes[0], {target: target.replace('title', free), reason: 'values', suggestions: []});
      else ask(codes[0], [target]);
      continue;
    }
    // Of equals none is guessed; but a table is about what the first of its names says, and blank columns say nothing.
    const filled = first.filter((rival) => cellsOf(rival).some((cell) => cell.trim()));
    const isName = target.endsWith('title') || target.endsWith('id');
    // “Done” with dates beside “% done”: the progress is where the shares are.
    const shares = target.endsWith('progress') ? first.filter((one) => valueKindOf(cellsOf(one)) === 'percent') : [];
    const winner =
      shares.length === 1 ? shares[0] : filled.length === 1 || isName ? (filled[0] ?? first[0]) : undefined;
    for (const rival of rivals) if (rival !== winner) ask(rival, [target]);
  }
  return claims.map((claim) => {
    const {rank: _, ...plan} = {...claim, ...changes.get(claim)};
    return plan;
  });
}
