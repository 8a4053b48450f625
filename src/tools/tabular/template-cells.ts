import {readSpan} from '../../parse/dates.js';
import {FORMAT} from '../../parse/format.js';
import {isObject} from '../../parse/json-values.js';
import {isList, isShape, memberOf, shortOf, type FieldType} from '../../parse/shape.js';
import {isFormula} from '../../view/table-file.js';
import {isCellError} from './cell-error.js';
import {SEPARATOR} from './template-columns.js';

/** Cells of one row by the name of their column; blank ones are left out. */
export type Cells = Readonly<Record<string, string>>;

const NUMBER = /^-?\d+(\.\d+)?(e[+-]?\d+)?$/i;
const NUMBERS: ReadonlySet<unknown> = new Set(['amount', 'share', 'count']);
const LANG = /^[a-z]{2,8}(-[a-z0-9]{1,8})*$/i;
const BETWEEN_COUNTS = ';';

/** Removes the apostrophe that prevents spreadsheets from running a text as a formula or reading it as an error. */
export const unguarded = (cell: string): string =>
  cell.startsWith("'") && (isFormula(cell) || isCellError(cell)) ? cell.slice(1) : cell;

/** Both as JSON; the order of members does not count. */
export function same(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return Object.is(a, b);
  if (Array.isArray(a) !== Array.isArray(b)) return false;
  const [left, right] = [Object.entries(a), new Map(Object.entries(b))];
  return left.length === right.size && left.every(([key, value]) => right.has(key) && same(value, right.get(key)));
}

/** The date of a `PartialDate` of the reader, as the file writes it. */
const dateOf = (date: {iso?: string; text?: string} | undefined) =>
  date?.text === undefined ? date?.iso : {text: date.text, ...(date.iso && {date: date.iso})};

/** Words with the date that they mean: the reader takes it under the name of the edge, too. */
function edgeOf(given: unknown, edge: 'start' | 'end'): unknown {
  if (!isObject(given) || given.date !== undefined || given[edge] === undefined) return given;
  const {[edge]: date, ...others} = given;
  return {...others, date};
}

/** An interval in one string as the object that it means. */
function spanOf(given: unknown): unknown {
  if (isObject(given)) {
    const edge = (key: string, value: unknown) => (key === 'start' || key === 'end' ? edgeOf(value, key) : value);
    return Object.fromEntries(Object.entries(given).map(([key, value]) => [key, edge(key, value)]));
  }
  if (typeof given !== 'string') return given;
  const {start, end, text} = readSpan(given) ?? {};
  const edges = Object.entries({start: dateOf(start), end: dateOf(end), text}).filter(([, edge]) => edge !== undefined);
  return edges.length ? Object.fromEntries(edges) : given;
}

/**
 * The long form of what a member holds: an object where a bare value may stand for one, a list where one item may. Two
 * files with the same long form say the same.
 */
export function longForm(given: unknown, type: FieldType = FORMAT): unknown {
  if (given === undefined || given === null) return given;
  if (isList(type)) return [given].flat().map((item: unknown) => longForm(item, type[0]));
  if (isShape(type)) {
    const short = shortOf(given, type);
    const long = short ? {[short]: given} : given;
    if (!isObject(long)) return given;
    return Object.fromEntries(
      Object.entries(long).map(([key, value]) => {
        const member = memberOf(type, key);
        return [key, member ? longForm(value, member) : value];
      }),
    );
  }
  if (type === 'span') return spanOf(given);
  if (type === 'date' || type === 'day') return edgeOf(given, 'end');
  const word = (value: unknown) => (typeof value === 'boolean' ? (value ? 'Yes' : 'No') : value);
  if (type === 'words' && Array.isArray(given)) return given.length === 1 ? word(given[0]) : given.map(word);
  return type === 'word' || type === 'words' ? word(given) : given;
}

const joined = (parts: readonly Cells[]): Cells => Object.fromEntries(parts.flatMap((cells) => Object.entries(cells)));

/** The cells that a value becomes. Whether they say all of it is for `decode` to show. */
export function encode(given: unknown, type: FieldType, name: string): Cells {
  const one = (value: unknown): Cells =>
    typeof value === 'string' || typeof value === 'number' ? {[name]: String(value)} : {};
  if (isList(type)) {
    if (!Array.isArray(given)) return {};
    const rows = given.map((item: unknown) => encode(item, type[0], name));
    const names = [...new Set(rows.flatMap((cells) => Object.keys(cells)))];
    return Object.fromEntries(
      names.map((column) => [column, rows.map((cells) => cells[column] ?? '').join(` ${SEPARATOR} `)]),
    );
  }
  if (isShape(type)) {
    if (!isObject(given)) return {};
    const at = (key: string) => (key === type.short ? name : `${name}.${key}`);
    return joined(Object.entries(type.members).map(([key, inner]) => encode(given[key], inner, at(key))));
  }
  switch (type) {
    case 'text':
      if (!isObject(given)) return one(given);
      if (!Object.keys(given).every((lang) => LANG.test(lang))) return {};
      return joined(Object.entries(given).map(([lang, text]) => encode(text, 'string', `${name}@${lang}`)));
    case 'date':
    case 'day':
      return isObject(given)
        ? {...encode(given.date, 'string', name), ...encode(given.text, 'string', `${name}.text`)}
        : one(given);
    case 'span':
      if (!isObject(given)) return {};
      return joined([
        ...(['start', 'end'] as const).map((edge) => encode(given[edge], 'date', `${name}.${edge}`)),
        ...(['text', 'source'] as const).map((key) => encode(given[key], 'string', `${name}.${key}`)),
      ]);
    case 'words':
      return Array.isArray(given) ? {[name]: given.join(` ${SEPARATOR} `)} : one(given);
    case 'counts':
      return isObject(given)
        ? {
            [name]: Object.entries(given)
              .map(([value, count]) => `${value}: ${String(count)}`)
              .join(`${BETWEEN_COUNTS} `),
          }
        : {};
    default:
      return one(given);
  }
}

/** The value that cells say, or undefined where they are all blank. */
export function decode(cells: Cells, type: FieldType, name: string): unknown {
  const cell = cells[name]?.trim() ?? '';
  const text = cell === '' ? undefined : cell;
  if (isList(type)) return decodeList(cells, type[0], name);
  if (isShape(type))
    return whole(
      Object.entries(type.members).map(([key, inner]) => [
        key,
        decode(cells, inner, key === type.short ? name : `${name}.${key}`),
      ]),
    );
  switch (type) {
    case 'text': {
      const versions = Object.keys(cells).filter((column) => column.startsWith(`${name}@`));
      const given = versions.map((column) => [column.slice(name.length + 1), decode(cells, 'string', column)] as const);
      return text ?? whole(given);
    }
    case 'date': {
      const words = decode(cells, 'string', `${name}.text`);
      return words === undefined
        ? text
        : whole([
            ['text', words],
            ['date', text],
          ]);
    }
    case 'span':
      return whole([
        ...(['start', 'end'] as const).map((edge) => [edge, decode(cells, 'date', `${name}.${edge}`)] as const),
        ...(['text', 'source'] as const).map((key) => [key, decode(cells, 'string', `${name}.${key}`)] as const),
      ]);
    case 'words': {
      const words = text?.split(SEPARATOR).map((word) => word.trim());
      return words && words.length > 1 ? words : text;
    }
    case 'counts':
      return text && whole(text.split(BETWEEN_COUNTS).map(countOf));
    default:
      return text !== undefined && NUMBERS.has(type) && NUMBER.test(text) ? Number(text) : text;
  }
}

/** `Limited: 7`. */
function countOf(pair: string): readonly [string, unknown] {
  const at = pair.lastIndexOf(':');
  const count = pair.slice(at + 1).trim();
  return [pair.slice(0, Math.max(at, 0)).trim() || pair.trim(), /^\d+$/.test(count) ? Number(count) : count];
}

const whole = (members: readonly (readonly [string, unknown])[]) => {
  const given = members.filter(([, value]) => value !== undefined);
  return given.length ? Object.fromEntries(given) : undefined;
};

/** Cells with several values each: the first values of all are the first item. */
function decodeList(cells: Cells, item: FieldType, name: string): unknown {
  const lists = Object.entries(cells)
    .filter(([column]) => column === name || column.startsWith(`${name}.`) || column.startsWith(`${name}@`))
    .map(([column, cell]) => [column, cell.split(SEPARATOR)] as const);
  const length = Math.max(0, ...lists.map(([, values]) => values.length));
  const items = Array.from({length}, (_, index) =>
    decode(Object.fromEntries(lists.map(([column, values]) => [column, values[index]?.trim() ?? ''])), item, name),
  ).filter((value) => value !== undefined);
  return items.length ? items : undefined;
}
