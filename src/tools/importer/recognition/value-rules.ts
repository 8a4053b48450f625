import {scaleOf, type ValueKind} from './values.js';
import type {Role} from './words/words.js';

type Meant = Role | 'self';

/** Members that are names or words: none of them is a date, a share or an address. */
const WORDS: Readonly<Partial<Record<ValueKind, Meant>>> = {date: 'own', percent: 'own', url: 'own', mail: 'personal'};
const DATES: Readonly<Partial<Record<ValueKind, Meant>>> = {
  status: 'own',
  percent: 'own',
  url: 'own',
  mail: 'personal',
};
const CODES: Readonly<Partial<Record<ValueKind, Meant>>> = {date: 'own', percent: 'own', url: 'own', mail: 'personal'};

/** What the values of a column say against the word of its heading: a “status” of percentages is a progress. */
const RULES: Readonly<Partial<Record<Meant, Readonly<Partial<Record<ValueKind, Meant>>>>>> = {
  status: {...WORDS, percent: 'progress'},
  progress: {status: 'status', date: 'own', url: 'own', mail: 'personal'},
  title: {...WORDS, url: 'url'},
  self: {...WORDS, url: 'url'},
  description: WORDS,
  part: WORDS,
  lead: WORDS,
  support: WORDS,
  areas: WORDS,
  plan: WORDS,
  id: CODES,
  number: CODES,
  url: {date: 'own', percent: 'own', status: 'own', code: 'own', year: 'own', mail: 'personal'},
  start: DATES,
  end: DATES,
  period: DATES,
  actualStart: {...DATES, text: 'own', code: 'own'},
  actualEnd: {...DATES, text: 'own', code: 'own'},
  // When somebody was asked is nobody's name.
  personal: {date: 'own', percent: 'own', year: 'own'},
};

/** The role that values show where the heading alone would say another; undefined where they agree. */
export const corrected = (role: Meant, kind: ValueKind): Meant | undefined => RULES[role]?.[kind];

/** A longer text is no status to put on a badge. */
const LONGEST_STATUS = 60;

/** Members that may be meant where the words of the heading and the values do not decide; undefined where they do. */
export function doubtsOf(
  role: Meant,
  kind: ValueKind,
  heading: string,
  cells: readonly string[],
): readonly string[] | undefined {
  const scale = scaleOf(heading, cells);
  if (scale && role === 'progress' && kind !== 'percent') return ['status', `rating:${scale}`];
  if (kind !== 'text') return undefined;
  const filled = cells.filter((cell) => cell.trim());
  const isLong = filled.filter((cell) => cell.length > LONGEST_STATUS).length * 2 > filled.length;
  // What was done, told in sentences.
  if (role === 'progress' && !filled.some((cell) => /\d/.test(cell) && cell.length < 12)) return ['description'];
  return role === 'status' && isLong ? ['description', 'status'] : undefined;
}
