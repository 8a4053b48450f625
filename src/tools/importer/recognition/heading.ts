import {distance} from 'fastest-levenshtein';
import {readCellDate} from '../dates.js';
import {WORDS} from './words/index.js';
import type {Entity, Role, Words} from './words/words.js';

/** What a heading says: a role, of a commitment or a milestone where it says so; `self` is the thing by its name alone. */
export interface Meaning {
  readonly role: Role | 'self';
  readonly entity?: Entity;
  readonly lang: string;
  /** `near`: but for a slip of the pen. */
  readonly how: 'word' | 'near';
}

/** Nobody's heading is longer; the questions of a form are. */
const LONGEST = 160;
const INVISIBLE = /[\u00AD\u200B-\u200F\u2028-\u202E\u2060-\u2064\uFEFF]/g;

/** A heading as words to compare: without case, accents, signs, and the plural -s. */
function tokensOf(heading: string): string[] {
  const plain = heading
    .slice(0, LONGEST)
    .normalize('NFKD')
    .replace(INVISIBLE, '')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replaceAll('ß', 'ss')
    .replace(/%/g, ' percent ')
    .replace(/^\s*#\s*$/, ' number ');
  return (plain.match(/[\p{L}\p{N}]+/gu) ?? []).map((word) =>
    word.length > 3 && /[^suai]s$/.test(word) ? word.slice(0, -1) : word,
  );
}

/** The same words in any order are one name: “start date”, “date of start”. */
const keyOf = (tokens: readonly string[]) => [...tokens].sort().join(' ');

interface Index {
  readonly lang: string;
  readonly fillers: ReadonlySet<string>;
  readonly roles: ReadonlyMap<string, Role>;
  readonly entities: readonly (readonly [tokens: readonly string[], entity: Entity])[];
  /** The roles whose names have a word. */
  readonly rolesWith: ReadonlyMap<string, ReadonlySet<Role>>;
  /** Every word of all names, and the fillers: a heading with another word has no meaning in the language. */
  readonly vocabulary: ReadonlySet<string>;
  /** Entities of one word that may start a compound. */
  readonly stems: readonly (readonly [stem: string, entity: Entity])[];
}

const list = (phrases: string) => phrases.split('|');

function indexOf(words: Words): Index {
  const fillers = new Set(list(words.fillers).flatMap(tokensOf));
  const bare = (phrase: string) => {
    const all = tokensOf(phrase);
    const retained = all.filter((token) => !fillers.has(token));
    return retained.length ? retained : all;
  };
  const roles = new Map<string, Role>();
  for (const [role, phrases] of Object.entries(words.roles) as [Role, string][])
    for (const phrase of list(phrases)) {
      const key = keyOf(bare(phrase));
      if (!roles.has(key)) roles.set(key, role);
    }
  const entities = (Object.entries(words.entities) as [Entity, string][]).flatMap(([entity, phrases]) =>
    list(phrases).map((phrase) => [bare(phrase), entity] as const),
  );
  // Longer names first: “action point” before “action”.
  entities.sort(([a], [b]) => b.length - a.length);
  const rolesWith = new Map<string, Set<Role>>();
  for (const [key, role] of roles)
    for (const word of key.split(' ')) rolesWith.set(word, (rolesWith.get(word) ?? new Set()).add(role));
  const vocabulary = new Set([
    ...[...fillers, ...rolesWith.keys(), 'percent'],
    ...entities.flatMap(([tokens]) => tokens),
  ]);
  const stems = entities.flatMap(([[stem = '', ...more], entity]) =>
    more.length || stem.length < 4 ? [] : [[stem, entity] as const],
  );
  return {lang: words.lang, fillers, roles, entities, rolesWith, vocabulary, stems};
}

let indexes: readonly Index[] | undefined;
const all = (): readonly Index[] => (indexes ??= WORDS.map(indexOf));

/** The tokens without those of a name, where all of it is among them. */
function without(tokens: readonly string[], name: readonly string[]): string[] | undefined {
  const rest = [...tokens];
  for (const token of name) {
    const at = rest.indexOf(token);
    if (at < 0) return undefined;
    rest.splice(at, 1);
  }
  return rest;
}

/** Between the parts of a compound: Maßnahme|n|titel, actie|s|naam. */
const JOINT = /^(?:ns|en|es|er|n|s|e)?/;

function roleOf(tokens: readonly string[], {roles}: Index): Role | undefined {
  const role = roles.get(keyOf(tokens));
  if (role) return role;
  // A unit beside the name: “Progress %”.
  const bare = without(tokens, ['percent']);
  return bare?.length && roles.get(keyOf(bare)) === 'progress' ? 'progress' : undefined;
}

function meaningIn(tokens: readonly string[], index: Index): Omit<Meaning, 'how'> | undefined {
  const {lang, entities, vocabulary, stems} = index;
  if (tokens.every((token) => vocabulary.has(token))) {
    const role = roleOf(tokens, index);
    if (role) return {role, lang};
    for (const [name, entity] of entities) {
      const rest = without(tokens, name);
      if (!rest) continue;
      if (!rest.length) return {role: 'self', entity, lang};
      const inner = roleOf(rest, index);
      if (inner) return {role: inner, entity, lang};
    }
  }
  const [only = ''] = tokens;
  if (tokens.length === 1)
    for (const [stem, entity] of stems) {
      if (!only.startsWith(stem)) continue;
      const rest = only.slice(stem.length);
      const inner = index.roles.get(rest) ?? index.roles.get(rest.replace(JOINT, ''));
      if (inner) return {role: inner, entity, lang};
    }
  return undefined;
}

/** What two people may write for one slip: one letter in a short word, two in a long one. */
const slipsIn = (word: string) => (word.length < 6 ? 0 : word.length < 11 ? 1 : 2);

function nearIn(key: string, {lang, roles, entities}: Index): Omit<Meaning, 'how'> | undefined {
  const most = slipsIn(key);
  if (!most) return undefined;
  const is = (name: string) => Math.abs(name.length - key.length) <= most && distance(name, key) <= most;
  const found = new Set([...roles].flatMap(([name, role]) => (is(name) ? [role] : [])));
  const things = new Set(entities.flatMap(([name, entity]) => (is(keyOf(name)) ? [entity] : [])));
  if (found.size + things.size !== 1) return undefined;
  const [role] = found;
  const [entity] = things;
  return role ? {role, lang} : entity && {role: 'self', entity, lang};
}

/** The number of a question in a form: “1. Title”, “2.1 Lead agency”, “b) Status”. */
const COUNTED = /^\s*(?:\d{1,2}(?:\.\d{1,2})*[.):]?|[a-z][.)])\s+(?=\p{L})/iu;

/** The day, month or year of a round of reports: “Status July 2023”, “Status 2024-06”. */
const DATED = /(?:(?:\d{1,2}\.? )?\p{L}{3,}\.? )?\b20\d\d(?:[-/]\d\d){0,2}\b/u;

/** The date in a heading, as a day or a part of one; undefined where there is none. */
export function dateIn(heading: string): string | undefined {
  const [found] = DATED.exec(heading) ?? [];
  if (found === undefined) return undefined;
  const {date} = readCellDate(found, 'end');
  return typeof date === 'string' ? date : /20\d\d/.exec(found)?.[0];
}

/** The forms of a heading that are tried: whole, without its number and what is in brackets, the first line. */
function formsOf(heading: string): string[] {
  const plain = heading.replace(COUNTED, '');
  const bare = plain.replace(/[([{][^)\]}]*[)\]}]?/g, ' ');
  const [line = ''] = plain.trim().split(/\r?\n/);
  return [...new Set([heading, plain, bare, line, bare.replace(DATED, ' ')])].filter((form) => form.trim());
}

/** So many words no heading has: “the date on which the milestone is expected to be completed”. */
const MOST_TOKENS = 30;

/** Headings are looked up again and again, also by different tables of the same form. */
const looked = new Map<string, readonly Meaning[]>();
const MOST_LOOKED = 5000;

/** Every meaning of a heading, in every language that knows it; of several forms, those of the first that is known. */
export function meaningsOf(heading: string): readonly Meaning[] {
  const key = heading.trim();
  const before = looked.get(key);
  if (before) return before;
  if (looked.size >= MOST_LOOKED) looked.clear();
  const found = lookedUp(key);
  looked.set(key, found);
  return found;
}

function lookedUp(heading: string): readonly Meaning[] {
  for (const form of formsOf(heading)) {
    const tokens = tokensOf(form);
    if (!tokens.length || tokens.length > MOST_TOKENS) continue;
    const found = all().flatMap((index): Meaning[] => {
      if (tokens.length > 1 && !tokens.every((token) => index.vocabulary.has(token))) return [];
      const retained = tokens.filter((token) => !index.fillers.has(token));
      const meaning = meaningIn(retained.length ? retained : tokens, index) ?? meaningIn(tokens, index);
      return meaning ? [{...meaning, how: 'word'}] : [];
    });
    if (found.length) return found;
  }
  // Bilingual headings: what both sides say.
  const sides = heading.split(/\s[/|–-]\s|\//).filter((side) => side.trim());
  if (sides.length === 2) {
    const [left = [], right = []] = sides.map((side) => meaningsOf(side));
    const both = left.filter((one) => right.some(({role, entity}) => role === one.role && entity === one.entity));
    if (both.length) return both;
  }
  return [];
}

/** The one role of which a heading has only words, among them a name of its own: “competent implementing ministry”. */
function combinedIn(tokens: readonly string[], {lang, roles, rolesWith, entities}: Index) {
  for (const name of [[], ...entities.map(([name]) => name)]) {
    const rest = without(tokens, name);
    if (!rest || rest.length < 2) continue;
    const [first, ...others] = rest.map((token) => rolesWith.get(token) ?? new Set<Role>());
    const shared = [...(first ?? [])].filter((role) => others.every((one) => one.has(role)));
    const own = shared.filter((role) => rest.some((token) => roles.get(token) === role));
    const entity = entities.find(([other]) => other === name)?.[1];
    if (own.length === 1 && own[0]) return {role: own[0], lang, ...(entity && {entity})};
  }
  return undefined;
}

/** Meanings of a heading with a slip, or in other words of the same role, in one language. */
export function nearMeaningsOf(heading: string, lang: string): readonly Meaning[] {
  const index = all().find((one) => one.lang === lang);
  if (!index) return [];
  for (const form of formsOf(heading)) {
    const tokens = tokensOf(form).filter((token) => !index.fillers.has(token));
    const key = keyOf(tokens);
    if (!key || key.length > 60) continue;
    const meaning = nearIn(key, index) ?? combinedIn(tokens, index);
    if (meaning) return [{...meaning, how: 'near'}];
  }
  return [];
}

/** The form in which people's headings are compared with each other, and with those of a mapping. */
export const headingKey = (heading: string): string =>
  heading.normalize('NFKC').replace(INVISIBLE, '').replace(/\s+/g, ' ').trim().toLowerCase();

const startOf = (pick: (words: Words) => string, end: string) =>
  new RegExp(
    `^(?:${WORDS.flatMap((words) => list(pick(words)))
      .map((phrase) => phrase.replace(/[.*+?^\${}()|[\\]\\\\]/g, '\\$&'))
      .join('|')})${end}`,
    'iu',
  );
let totals: RegExp | undefined;
let notes: RegExp | undefined;

/** True for a cell that starts a row of totals: “Total”, “Totaal: 12”. */
export const isTotal = (cell: string): boolean =>
  (totals ??= startOf((words) => words.totals, '\\s*[:=]?\\s*[\\d.,%]*$')).test(cell.trim());

/** True for a cell that is a source or a note below a table: “Source: Ministry”, “* provisional”. */
export const isNote = (cell: string): boolean =>
  (notes ??= startOf((words) => words.notes, 's?\\s*[:：]')).test(cell.trim()) ||
  /^(?:\*|©|¹|\(\d\)\s)/.test(cell.trim());
