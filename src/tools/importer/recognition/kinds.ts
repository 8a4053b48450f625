import {SHEETS, type Sheet as TemplateSheet} from '../../tabular/template-columns.js';
import type {Role} from './words/words.js';

/** What the rows of a table are: items of one sheet of the template, or milestones with their commitment in each row. */
export type Kind = 'both' | (string & {});

const byName = new Map(SHEETS.map((sheet) => [sheet.name, sheet]));
export const templateSheet = (kind: Kind): TemplateSheet | undefined =>
  byName.get(kind === 'both' ? 'commitments' : kind);

type Targets = Readonly<Partial<Record<Role | 'self' | 'parent', string>>>;

/** The member that a role fills in a table of commitments. `description`, `progress`, `period`, `links` are made of it. */
const COMMITMENTS: Targets = {
  id: 'id',
  number: 'number',
  title: 'title',
  self: 'title',
  description: 'description',
  part: 'description',
  status: 'status',
  progress: 'progress',
  url: 'url',
  start: 'period.start',
  end: 'period.end',
  period: 'period',
  lead: 'leadInstitutions',
  support: 'supportingInstitutions',
  areas: 'policyAreas',
  plan: 'plan',
  evidence: 'links',
};

const MILESTONES: Targets = {
  id: 'id',
  number: 'id',
  title: 'title',
  self: 'title',
  parent: 'commitment',
  description: 'text',
  status: 'status',
  progress: 'progress',
  url: 'evidence',
  evidence: 'evidence',
  start: 'planned.start',
  end: 'planned.end',
  period: 'planned',
  actualStart: 'actual.start',
  actualEnd: 'actual.end',
  lead: 'responsible',
};

export const targetsOf = (kind: Kind): Targets => (kind === 'milestones' ? MILESTONES : COMMITMENTS);
export const milestoneTargets = MILESTONES;

/** Before the members of the milestones, in a table that has both. */
export const OF_MILESTONE = 'milestones.';

/** Members that are made of a column, beside those that the template has as columns. */
const MADE: Readonly<Record<string, readonly string[]>> = {
  commitments: ['description', 'progress', 'period', 'links'],
  milestones: ['planned'],
};

/** A status at a date, where there are several. */
const HISTORY = /^(?:milestones\.)?history:\d{4}(?:-\d\d){0,2}$/;

/** Members that several columns may fill together. */
const SHARED: ReadonlySet<string> = new Set(['description', 'links', 'supportingInstitutions', 'evidence']);
export const isShared = (target: string): boolean =>
  SHARED.has(target.replace(OF_MILESTONE, '')) || target.startsWith('rating:');

/** The members that a column may be mapped to, for a table of some kind; those that people look for first. */
export function choicesOf(kind: Kind): readonly string[] {
  const of = (name: string) => [
    ...new Set([
      ...Object.values(targetsOf(name)),
      ...(templateSheet(name)?.columns.map((column) => column.name) ?? []),
    ]),
  ];
  if (kind !== 'both') return of(kind);
  return [...of('commitments'), ...of('milestones').map((name) => OF_MILESTONE + name)];
}

/** The spelling of a target as somebody wrote it; undefined where there is no such member. */
export function targetNamed(given: string, kind: Kind): string | undefined {
  const wanted = given.trim();
  if (wanted === '' || /^x-/i.test(wanted)) return wanted;
  if (/^rating:./.test(wanted) && kind !== 'milestones') return wanted;
  if (HISTORY.test(wanted) && (kind === 'both' || !wanted.startsWith(OF_MILESTONE))) return wanted;
  const [base = '', lang] = wanted.split('@');
  const same = (name: string) => name.toLowerCase() === base.toLowerCase();
  const found =
    choicesOf(kind).find(same) ??
    MADE[kind === 'both' ? 'commitments' : kind]?.find(same) ??
    // The members of the other list, for the same thing: the end of a commitment is the planned end of a milestone.
    sister(base, kind);
  return found === undefined ? undefined : lang === undefined ? found : `${found}@${lang}`;
}

function sister(name: string, kind: Kind): string | undefined {
  const [from, to] = kind === 'milestones' ? [COMMITMENTS, MILESTONES] : [MILESTONES, COMMITMENTS];
  const role = Object.entries(from).find(([, target]) => target.toLowerCase() === name.toLowerCase())?.[0];
  return role === undefined || role === 'parent' ? undefined : to[role as Role];
}
