import type {OgpDocument, Terms} from '../model/document.js';
import {fold} from '../model/fold.js';
import type {Scale, ScaleGroup} from '../model/scales.js';
import type {Text} from '../model/text.js';
import {readDate, readSpan} from './dates.js';
import {document, ownScale, type OwnScale} from './format.js';
import {isList, memberOf, shortOf, type FieldType, type Kind} from './shape.js';
import {pointer} from './json-pointer.js';
import {FORBIDDEN, isEmpty, isObject, scalar, type PlainObject} from './json-values.js';

const word = (raw: unknown) => (typeof raw === 'boolean' ? (raw ? 'Yes' : 'No') : scalar(raw));

/** Reads the language versions of a text; undefined if there are none. */
function versions(raw: PlainObject): Text | undefined {
  const given = Object.entries(raw).flatMap(([lang, version]) => {
    const text = scalar(version);
    return isEmpty(version) || text === undefined ? [] : [[lang, text] as const];
  });
  return given.length ? Object.fromEntries(given) : undefined;
}

export const isCount = (raw: unknown): raw is number => Number.isSafeInteger(raw) && Number(raw) >= 0;

/** Reads a number in quotation marks as a number; "15,000" is ambiguous and remains text. */
const plain = (raw: unknown) => (typeof raw === 'string' && /^-?\d+(\.\d+)?$/.test(raw.trim()) ? Number(raw) : raw);

/** Returns the number, or the text in its place. JSON's 1e999 becomes Infinity, which is not a published amount. */
const amount = (raw: unknown) => (Number.isFinite(plain(raw)) ? plain(raw) : typeof raw === 'string' ? raw : undefined);

/** Returns the whole number from 0, or what was given in its place as text: it is shown, not used in calculations. */
function count(raw: unknown): number | string | undefined {
  const given = amount(raw);
  return given === undefined || isCount(given) ? given : String(raw);
}

const counts = (raw: PlainObject) =>
  Object.entries(raw).flatMap(([name, given]) => {
    const number = isEmpty(given) ? undefined : count(given);
    return FORBIDDEN.has(name) || number === undefined ? [] : [[name, number] as const];
  });

/** Reads a publisher's own words: texts alone. Whether a word can be shown is asked where it would be. */
const readTerms = (raw: PlainObject): Terms =>
  Object.fromEntries(
    Object.entries(raw).flatMap(([lang, words]) =>
      isObject(words) && !FORBIDDEN.has(lang)
        ? [[lang, Object.fromEntries(Object.entries(words).filter(isOwnWord))] as const]
        : [],
    ),
  );
const isOwnWord = (entry: [string, unknown]): entry is [string, string] =>
  typeof entry[1] === 'string' && !isEmpty(entry[1]) && !FORBIDDEN.has(entry[0]);

/** Reads each kind: returns what can be used, or undefined. `inspect` reports the problems. */
const KINDS: Readonly<Record<Kind, (raw: unknown) => unknown>> = {
  string: scalar,
  url: scalar,
  text: (raw) => (isObject(raw) ? versions(raw) : scalar(raw)),
  amount,
  share: (raw) => {
    const share = amount(raw);
    // 50 may mean a half or be a mistake: it is retained as text and not used in calculations.
    return typeof share === 'number' && !(share >= 0 && share <= 1) ? String(raw) : share;
  },
  count,
  counts: (raw) => (isObject(raw) ? Object.fromEntries(counts(raw)) : undefined),
  date: (raw) => readDate(raw, 'end'),
  day: (raw) => readDate(raw, 'end'),
  span: readSpan,
  word,
  words: (raw) => (Array.isArray(raw) ? raw.flatMap((item) => word(item) ?? []) : word(raw)),
  scale: readScale,
  terms: (raw) => (isObject(raw) ? readTerms(raw) : undefined),
};

/** Receives each object that was read, with its path; `isShort`: a plain value is in its place. */
export type OnRead = (item: object, path: string, isShort: boolean) => void;

/**
 * Reads raw data in the form that the table defines; undefined if nothing in it can be used. Paths are made only for
 * those who ask for them, with `seen`.
 */
function read(raw: unknown, type: FieldType, seen?: OnRead, path = ''): unknown {
  if (isEmpty(raw)) return undefined;
  if (typeof type === 'string') return KINDS[type](raw);
  const at = (key: string | number) => (seen ? pointer(path, key) : path);
  if (isList(type))
    return Array.isArray(raw)
      ? raw.flatMap((entry: unknown, index) => read(entry, type[0], seen, at(index)) ?? [])
      : [read(raw, type[0], seen, path) ?? []].flat();
  const short = shortOf(raw, type);
  const given = short ? {[short]: raw} : raw;
  if (!isObject(given)) return undefined;
  const known: [string, unknown][] = [];
  const extra: [string, unknown][] = [];
  for (const [key, value] of Object.entries(given)) {
    const member = memberOf(type, key);
    if (member) known.push([key, read(value, member, seen, short ? path : at(key))]);
    else if (!FORBIDDEN.has(key)) extra.push([key, value]);
  }
  if (extra.length) known.push(['extra', Object.fromEntries(extra)]);
  const item = Object.fromEntries(known.filter(([, value]) => value !== undefined));
  seen?.(item, path, Boolean(short));
  return item;
}

/** Reads a publisher's own scale into the form of the built-in rows. */
function readScale(raw: unknown): Scale | undefined {
  const {key, group, name, definition, values = []} = (read(raw, ownScale) ?? {}) as OwnScale;
  const labels = Object.fromEntries(values.map(({value = '', ...words}) => [fold(value), {label: value, ...words}]));
  // Not the keys of `labels`: objects sort numeric keys.
  const steps = values.map(({value = ''}) => fold(value));
  // A step without a value, or two with the same value, would put ratings on the wrong step.
  const sound = steps.length && !steps.includes('') && new Set(steps).size === steps.length;
  return key?.trim() && sound
    ? {key, words: key, steps, labels, name: name ?? key, definition, group: group as ScaleGroup}
    : undefined;
}

/** A document, and the path of the raw data in it. */
export interface WrappedDocument {
  readonly given: PlainObject;
  readonly prefix: string;
}

/** Sections by which a document is recognised. */
const SECTIONS = ['commitments', 'plans', 'scales', 'source', 'dialogues', 'programmes'];

/** Wraps the short forms (one commitment, a list of commitments, one assessment) in a document. */
export function wrap(raw: unknown): WrappedDocument | undefined {
  if (Array.isArray(raw)) return raw.some(isObject) ? {given: {commitments: raw}, prefix: '/commitments'} : undefined;
  if (!isObject(raw)) return undefined;
  const has = (key: string) => Object.hasOwn(raw, key);
  if (SECTIONS.some(has)) return {given: raw, prefix: ''};
  // A commitment may have an unknown member `scale`; an assessment has none of these members.
  if (has('scale') && !['title', 'milestones', 'assessments'].some(has))
    return {given: {commitments: [{assessments: [raw]}]}, prefix: '/commitments/0/assessments/0'};
  if (['id', 'title', 'milestones', 'assessments'].some(has))
    // An invalid `lang` is reported for the commitment itself; once is enough.
    return {
      given: {lang: typeof raw.lang === 'string' ? raw.lang : undefined, commitments: [raw]},
      prefix: '/commitments/0',
    };
  // Checked last: a single commitment may have its own updates.
  return has('updates') ? {given: raw, prefix: ''} : undefined;
}

/** Reads raw data into the model; undefined if nothing in it can be shown. Never throws. */
export function readDocument(raw: unknown, seen?: OnRead): OgpDocument | undefined {
  const given = wrap(raw)?.given;
  return given && {plans: [], commitments: [], scales: [], ...(read(given, document, seen) as Partial<OgpDocument>)};
}
