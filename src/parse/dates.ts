import {isIso, type PartialDate, type Span} from '../model/partial-date.js';
import {isObject, scalar} from './json-values.js';

const textOf = (raw: unknown) => scalar(raw)?.trim() ?? '';

/** A time of day as ISO 8601 writes it, with or without its offset; no other text after a date is ever removed. */
const TIME = /T([01]\d|2[0-3]):?[0-5]\d(:?[0-5]\d([.,]\d+)?)?(Z|[+-]([01]\d|2[0-3])(:?[0-5]\d)?)?$/;

/** Removes a time of day without conversion: the day is the one that was written. */
export const isoOf = (given: string): string => given.replace(TIME, '').replace(/[?~%]$/, '');

/** Reads one end of a period. Only ISO forms are parsed; everything else remains in the publisher's words. */
export function readDate(raw: unknown, edge: 'start' | 'end'): PartialDate | undefined {
  if (isObject(raw)) {
    const inner = readDate(textOf(raw[edge]) || textOf(raw.date), edge);
    const text = textOf(raw.text);
    return text ? {...inner, text} : inner;
  }
  const given = textOf(raw);
  const iso = isoOf(given);
  if (isIso(iso)) return /[?~%]$/.test(given) ? {iso, text: given} : {iso};
  return given ? {text: given} : undefined;
}

/** Reads a period: `{start, end}`, words with an end (`{text, end}`), an EDTF interval, or one date for both ends. */
export function readSpan(raw: unknown): Span | undefined {
  if (isObject(raw)) {
    const parts = [
      ['start', readDate(raw.start, 'start')],
      ['end', readDate(raw.end, 'end')],
      ['text', textOf(raw.text) || undefined],
      ['source', textOf(raw.source) || undefined],
    ].filter(([, part]) => part);
    return parts.length ? (Object.fromEntries(parts) as Span) : undefined;
  }
  const given = textOf(raw);
  const edges = given.split('/').map((edge) => (edge === '..' ? '' : isoOf(edge)));
  const [start = '', end = start] = edges;
  if (edges.length > 2 || !edges.some(Boolean) || edges.some((edge) => edge && !isIso(edge)))
    return given ? {text: given} : undefined;
  // Qualifiers (?, ~, %) are the publisher's: the complete text is then shown as written.
  const text = /[?~%](\/|$)/.test(given) && given;
  return {...(start && {start: {iso: start}}), ...(end && {end: {iso: end}}), ...(text && {text})};
}
