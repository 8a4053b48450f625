/** A place in a text, as editors count: from 1. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/** Why a text is not JSON, and where. Engines word this differently, and some name no place: their sentences are not used. */
export interface JsonFault {
  readonly code: 'empty' | 'html' | 'truncated' | 'quotes' | 'syntax';
  readonly place: Position;
}

/** What is expected next; an `item` and a `member` may also be missing: `[]`, `{}`. */
type Next = 'value' | 'item' | 'name' | 'member' | 'colon' | 'rest';

const SCALAR = /^(true|false|null|-?(0|[1-9]\d*)(\.\d+)?([eE][+-]?\d+)?)$/;
/** The start of one of these, where the text ends. */
const BEGUN = /^(tr?u?|fa?l?s?|nu?l?|-|-?\d+(\.|(\.\d+)?[eE][+-]?))$/;
const ESCAPE = /\\(?:["\\/bfnrt]|u[\da-fA-F]{4})/y;
const ESCAPE_BEGUN = /^\\(u[\da-fA-F]{0,3})?$/;
/** What people and word processors write for a straight double quotation mark. */
const QUOTE = /['`´‘’‚‛“”„‟‹›«»″＂]/;
/** A text with such a mark at its end: it swallowed what comes after it, up to the next straight one. */
const UNCLOSED = /^"[^‘‚“„‟‹«]*?([’”›»])\s*[,:}\]]\s*$/;

const matchAt = (pattern: RegExp, text: string, at: number): string => {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0] ?? '';
};

/** Where a text in quotation marks ends; where it does not end, `fault` is the place that prevents it. */
function endOfString(text: string, start: number): {readonly end: number} | {readonly fault: number} {
  for (let at = start + 1; at < text.length;) {
    const sign = text.charAt(at);
    if (sign === '"') return {end: at + 1};
    if (sign < ' ') return {fault: at};
    const escape = sign === '\\' ? matchAt(ESCAPE, text, at) : sign;
    if (!escape) return {fault: ESCAPE_BEGUN.test(text.slice(at, at + 6)) && at + 6 > text.length ? text.length : at};
    at += escape.length;
  }
  return {fault: text.length};
}

/** The first place that does not fit; the length of the text where it only stops too early. */
function scan(text: string): {readonly at: number; readonly string?: string} {
  const open: string[] = [];
  let next: Next = 'value';
  let string: string | undefined;
  for (let at = 0; ;) {
    at += matchAt(/[ \t\n\r]*/y, text, at).length;
    const sign = text.charAt(at);
    const close = open.at(-1);
    const before = string;
    string = undefined;
    const isName: boolean = next === 'name' || next === 'member';
    const mayClose: boolean = next === 'rest' || next === 'item' || next === 'member';
    if (mayClose && sign && sign === close) {
      open.pop();
      next = 'rest';
      at++;
    } else if (next === 'rest' || next === 'colon') {
      if (!close || sign !== (next === 'colon' ? ':' : ',')) return {at, string: before};
      next = next === 'rest' && close === '}' ? 'name' : 'value';
      at++;
    } else if (sign === '"') {
      const read = endOfString(text, at);
      if ('fault' in read) return {at: read.fault, string: text.slice(at, read.fault)};
      string = text.slice(at, read.end - 1);
      at = read.end;
      next = isName ? 'colon' : 'rest';
    } else if (isName) return {at};
    else if (sign === '{' || sign === '[') {
      open.push(sign === '{' ? '}' : ']');
      next = sign === '{' ? 'member' : 'item';
      at++;
    } else {
      const word = matchAt(/[\w.+-]*/y, text, at);
      const isLast = at + word.length === text.length;
      if (!SCALAR.test(word)) return {at: isLast && BEGUN.test(word) ? text.length : at};
      at += word.length;
      next = 'rest';
    }
  }
}

/** Line and column of a place that is counted in characters. */
export function positionAt(text: string, at: number): Position {
  const lines = text.slice(0, at).split('\n');
  return {line: lines.length, column: (lines.at(-1)?.length ?? 0) + 1};
}

/** The fault of a text that is no JSON: without spaces around it, or with spaces only before it. */
export function jsonFault(text: string): JsonFault {
  const {at, string = ''} = scan(text);
  if (at >= text.length) return {code: 'truncated', place: positionAt(text, text.length)};
  const mark = UNCLOSED.exec(string)?.[1];
  // The text is followed by its closing mark, which is where the next one was to begin.
  const place = mark ? text.lastIndexOf(mark, at) : at;
  const code = QUOTE.test(text.charAt(place)) ? 'quotes' : 'syntax';
  return {code, place: positionAt(text, place)};
}
