import {SHEETS, type Sheet as TemplateSheet} from '../../tabular/template-columns.js';
import {meaningsOf, type Meaning} from './heading.js';
import type {Kind} from './kinds.js';
import type {Entity} from './words/words.js';

const wordOf = (name: string) => name.trim().toLowerCase();

/** The column of a sheet of the template that a heading is, in any case and with any language behind it. */
export const columnNamed = (sheet: TemplateSheet, heading: string) => {
  const word = wordOf(heading);
  const base = word.replace(/@[a-z\d-]+$/, '');
  return sheet.columns.find(({name, kind}) => wordOf(name) === word || (kind === 'text' && wordOf(name) === base));
};

const byName = new Map(SHEETS.map((sheet) => [sheet.name, sheet]));
const COMMITMENTS = 'commitments';

/** What a name may have around the name of its sheet: the document, a date, the number of a copy. */
function partsOf(name: string): readonly string[] {
  // Notion adds an id, Airtable the view.
  const plain = name.replace(/ [\da-f]{32}(?:_all)?(?=\.\w+$|$)/i, '').replace(/-grid view(?=\.\w+$|$)/i, '');
  const bare = wordOf(plain.replace(/^.*[\\/]/, '').replace(/\.(csv|tsv|txt|xlsx?|ods|json|ya?ml)$/i, ''))
    .replace(/\s*\(\d+\)$|\s*-?\s*(?:copy|kopie|kopi|copia|cópia)$/u, '')
    .replace(/[-_ ]*\d{4}-?\d{2}(?:-?\d{2})?$/, '')
    .trim();
  return [bare, ...bare.split(/\s+[-–—]\s+|[_:]/)].map((part) => part.trim()).filter(Boolean);
}

/** The sheet of the template that a name is, whatever a program has put around it: `Plan - milestones (1).csv`. */
function sheetNamed(name: string): TemplateSheet | undefined {
  const parts = partsOf(name);
  return [parts[0], ...parts.slice(1).reverse()].map((part) => byName.get(part ?? '')).find(Boolean);
}

/** The kind of thing that a name says in people's words: “Mijlpalen”, “Actions 2025”. */
const entityNamed = (name: string): Entity | undefined =>
  partsOf(name)
    .flatMap((part) => meaningsOf(part.replace(/\d+/g, ' ')))
    .find(({role}) => role === 'self')?.entity;

/** One table while it is decided what its rows are. */
export interface Candidate {
  /** The name of its sheet, or of its file. */
  readonly name: string;
  readonly headings: readonly string[];
  readonly meanings: readonly (Meaning | undefined)[];
  /** Members that somebody says columns fill. */
  readonly wanted: readonly (string | undefined)[];
}

export type Decision =
  | {readonly kind: Kind}
  /** The columns fit several sheets. */
  | {readonly unsure: readonly string[]}
  /** A table of commitments but for a column with their titles. */
  | {readonly untitled: true}
  | undefined;

/** Roles that a table about something else rarely has. */
const STRONG: ReadonlySet<string> = new Set([
  'status',
  'progress',
  'start',
  'end',
  'period',
  'lead',
  'support',
  'areas',
  'description',
  'part',
  'evidence',
  'actualStart',
  'actualEnd',
]);

const is = (role: Meaning['role'], entity?: Entity) => (meaning: Meaning | undefined) =>
  meaning?.role === role && meaning.entity === entity;
const isOf = (entity: Entity) => (meaning: Meaning | undefined) => meaning?.entity === entity;

/** By the columns of the template: all that say whose the rows are have to be there. */
function byTemplate({name, headings, meanings}: Candidate, others: boolean): Decision {
  const filled = headings.filter((heading) => heading.trim());
  const words = new Set(filled.map(wordOf));
  const known = (sheet: TemplateSheet) => filled.filter((heading) => columnNamed(sheet, heading)).length;
  const fits = (sheet: TemplateSheet) =>
    sheet.refs.every((ref) => words.has(wordOf(ref))) && known(sheet) > sheet.refs.length;
  const named = sheetNamed(name);
  if (named && fits(named) && (named.name !== COMMITMENTS || hasTitle(filled) || known(named) * 2 > filled.length))
    return {kind: named.name};
  // With a column for what it belongs to, beside one for what it is, a table is never one of commitments. A column
  // “Commitment” alone may be the title.
  const isAll = (sheet: TemplateSheet) =>
    filled.every((heading) => sheet.columns.some((column) => column.name === heading.trim()));
  const below = SHEETS.filter(
    (sheet) => sheet.refs.length > 0 && fits(sheet) && (others || hasTitle(filled) || isAll(sheet)),
  );
  if (below.length && words.has('commitment')) {
    const roles = meanings.filter((meaning) => meaning && STRONG.has(meaning.role)).length;
    const scored = below
      .map((sheet) => ({
        name: sheet.name,
        score: known(sheet) + (sheet.name === 'milestones' ? roles / 2 : 0) + sheet.refs.length / 10,
      }))
      .sort((a, b) => b.score - a.score);
    const [best, second] = scored;
    if (best && best.score > (second?.score ?? 0)) return {kind: best.name};
    return {unsure: scored.filter(({score}) => score === best?.score).map((one) => one.name)};
  }
  const commitments = byName.get(COMMITMENTS);
  if (!commitments || !hasTitle(filled)) return undefined;
  const count = known(commitments);
  const has = (heading: string) => words.has(heading);
  return count * 2 > filled.length || (count > 2 && has('id')) ? {kind: COMMITMENTS} : undefined;
}

const hasTitle = (headings: readonly string[]) => headings.some((heading) => /^title(@|$)/.test(wordOf(heading)));

/** What the rows of a table are. `others` is true where another table has the commitments. */
export function kindOf(candidate: Candidate, others: boolean): Decision {
  const {name, meanings, wanted} = candidate;
  const exact = byTemplate(candidate, others);
  if (exact) return exact;
  const named = sheetNamed(name);
  const entity = named?.name === 'milestones' ? 'milestone' : (entityNamed(name) ?? (named && 'commitment'));
  const ofMilestone = meanings.some(is('self', 'milestone')) || meanings.some(is('title', 'milestone'));
  const ofCommitment = meanings.some(isOf('commitment'));
  const plain = meanings.some(is('title'));
  const wantsTitle = wanted.includes('title');
  const wantsParent = wanted.includes('commitment');
  const wantsBoth = wanted.some((target) => target?.startsWith('milestones.'));
  const strong = meanings.filter((meaning) => meaning && STRONG.has(meaning.role)).length;
  const parent = wantsParent || ofCommitment;
  if (wantsBoth) return {kind: 'both'};
  // A column for what the rows belong to, and one for what they are.
  if (
    (others || wantsParent) &&
    parent &&
    (ofMilestone || plain || wantsTitle) &&
    (entity === 'milestone' || ofMilestone)
  )
    return {kind: 'milestones'};
  const title =
    wantsTitle || plain || meanings.some(is('self', 'commitment')) || meanings.some(is('title', 'commitment'));
  if (ofMilestone && title && (ofCommitment || wantsTitle || plain)) return {kind: 'both'};
  if (entity === 'milestone' && !ofCommitment && (plain || ofMilestone)) return {unsure: ['milestones']};
  if (!title && !ofMilestone) return strong > 1 || (strong > 0 && entity) ? {untitled: true} : undefined;
  const about = ofCommitment || ofMilestone || entity !== undefined;
  return wantsTitle || strong > 1 || (about && strong > 0) ? {kind: COMMITMENTS} : undefined;
}
