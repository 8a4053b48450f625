import type {OgpDocument} from '../model/document.js';
import {fold} from '../model/fold.js';
import type {Scale, ScaleGroup} from '../model/scales.js';
import type {Text} from '../model/text.js';
import {readDate, readSpan} from './dates.js';
import {scalar} from './scalar.js';
import {document, ownScale, type OwnScale} from './format.js';
import {shortOf, type Kind, type Shape} from './shape.js';

/** A JSON object. */
export type PlainObject = Readonly<Record<string, unknown>>;
export const isObject = (raw: unknown): raw is PlainObject =>
  typeof raw === 'object' && raw !== null && !Array.isArray(raw);
/** A character that can be seen; the braille blank and the fillers of Hangul cannot. */
const VISIBLE = /[^\p{Cc}\p{Cf}\p{Z}\p{Default_Ignorable_Code_Point}\u2800]/u;
/** What nobody sees says nothing: a heading of it would be one without words. */
export const isEmpty = (raw: unknown): boolean =>
  raw === undefined || raw === null || (typeof raw === 'string' && !VISIBLE.test(raw));

/** Keys that would reach an object's prototype if anybody copied them. */
export const FORBIDDEN: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype']);

const word = (raw: unknown) => (typeof raw === 'boolean' ? (raw ? 'Yes' : 'No') : scalar(raw));

/** The versions of a text; a text without any is none. */
function versions(raw: PlainObject): Text | undefined {
  const given = Object.entries(raw).flatMap(([lang, version]) => {
    const text = scalar(version);
    return isEmpty(version) || text === undefined ? [] : [[lang, text] as const];
  });
  return given.length ? Object.fromEntries(given) : undefined;
}

export const isCount = (raw: unknown): raw is number => Number.isSafeInteger(raw) && Number(raw) >= 0;

/** A number in quotation marks is the number; one with words or marks in it ("15,000") is not ours to read. */
const plain = (raw: unknown) => (typeof raw === 'string' && /^-?\d+(\.\d+)?$/.test(raw.trim()) ? Number(raw) : raw);

/** The number, or what is written in its place. 1e999 is Infinity in JavaScript, which nobody wrote. */
const amount = (raw: unknown) => (Number.isFinite(plain(raw)) ? plain(raw) : typeof raw === 'string' ? raw : undefined);

const counts = (raw: PlainObject) =>
  Object.entries(raw).flatMap(([name, given]) => {
    const count = plain(given);
    return !FORBIDDEN.has(name) && isCount(count) ? [[name, count] as const] : [];
  });

/** How each kind is read: what can be used, or undefined. What is odd is `inspect`'s business. */
const KINDS: Readonly<Record<Kind, (raw: unknown) => unknown>> = {
  string: scalar,
  url: scalar,
  text: (raw) => (isObject(raw) ? versions(raw) : scalar(raw)),
  amount,
  share: (raw) => {
    const share = amount(raw);
    // 50 may be meant as a half or as a slip: it is kept as words, with which nobody counts.
    return typeof share === 'number' && !(share >= 0 && share <= 1) ? String(raw) : share;
  },
  count: (raw) => (isCount(plain(raw)) ? plain(raw) : undefined),
  counts: (raw) => (isObject(raw) ? Object.fromEntries(counts(raw)) : undefined),
  date: (raw) => readDate(raw, 'end'),
  day: (raw) => readDate(raw, 'end'),
  span: readSpan,
  word,
  words: (raw) => (Array.isArray(raw) ? raw.flatMap((item) => word(item) ?? []) : word(raw)),
  scale: readScale,
};

/** What stands there, in the form that the table gives it; undefined where nothing of it can be used. */
export function read(raw: unknown, shape: Shape[string]): unknown {
  if (isEmpty(raw)) return undefined;
  if (typeof shape === 'string') return KINDS[shape](raw);
  if (Array.isArray(shape)) {
    const [item] = shape as readonly [Kind | Shape];
    return [raw].flat().flatMap((entry) => read(entry, item) ?? []);
  }
  const members = shape as Shape;
  const short = shortOf(raw, members);
  const given = short ? {[short]: raw} : raw;
  if (!isObject(given)) return undefined;
  const known: [string, unknown][] = [];
  const extra: [string, unknown][] = [];
  for (const [key, value] of Object.entries(given)) {
    const kind = key && Object.hasOwn(members, key) ? members[key] : undefined;
    if (kind) known.push([key, read(value, kind)]);
    else if (!FORBIDDEN.has(key)) extra.push([key, value]);
  }
  if (extra.length) known.push(['extra', Object.fromEntries(extra)]);
  return Object.fromEntries(known.filter(([, value]) => value !== undefined));
}

/** A scale of the publisher's own, in the form of the built-in rows. */
function readScale(raw: unknown): Scale | undefined {
  const {key, group, name, definition, values = []} = (read(raw, ownScale) ?? {}) as OwnScale;
  const labels = Object.fromEntries(values.map(({value = '', ...words}) => [fold(value), {label: value, ...words}]));
  // Not the keys of `labels`: an object sorts those that are numbers.
  const steps = values.map(({value = ''}) => fold(value));
  // A step without a word, or two that cannot be told apart, would put ratings on a wrong step.
  const sound = steps.length && !steps.includes('') && new Set(steps).size === steps.length;
  return key?.trim() && sound
    ? {key, words: key, steps, labels, name: name ?? key, definition, group: group as ScaleGroup}
    : undefined;
}

/** A document, and where in it that stands which was given. */
export interface Wrapped {
  readonly given: PlainObject;
  readonly prefix: string;
}

/** Sections by which a document is recognised. */
const SECTIONS = 'commitments plans scales source dialogues programmes'.split(' ');

/** Puts the shorter spellings (one commitment, a list of them, one assessment) into the form of a document. */
export function wrap(raw: unknown): Wrapped | undefined {
  if (Array.isArray(raw)) return raw.some(isObject) ? {given: {commitments: raw}, prefix: '/commitments'} : undefined;
  if (!isObject(raw)) return undefined;
  const has = (key: string) => Object.hasOwn(raw, key);
  if (SECTIONS.some(has)) return {given: raw, prefix: ''};
  // A commitment may have a member `scale` that we do not know; an assessment has none of these.
  if (has('scale') && !['title', 'milestones', 'assessments'].some(has))
    return {given: {commitments: [{assessments: [raw]}]}, prefix: '/commitments/0/assessments/0'};
  if (['id', 'title', 'milestones', 'assessments'].some(has))
    // Where it is no string, the commitment's own `lang` tells that; once is enough.
    return {
      given: {lang: typeof raw.lang === 'string' ? raw.lang : undefined, commitments: [raw]},
      prefix: '/commitments/0',
    };
  // Looked for last: one commitment may have updates of its own.
  return has('updates') ? {given: raw, prefix: ''} : undefined;
}

/** The model of what was given, or undefined when nothing in it can be shown. Never throws. */
export function readDocument(raw: unknown): OgpDocument | undefined {
  const wrapped = wrap(raw);
  return (
    wrapped && {plans: [], commitments: [], scales: [], ...(read(wrapped.given, document) as Partial<OgpDocument>)}
  );
}
