import type {ValueNode} from '@humanwhocodes/momoa';
import {isIso} from '../../model/partial-date.js';
import type {Kind} from '../../parse/shape.js';

/** What can be put right without asking anybody, because it has one meaning only. */
export type RepairCode =
  | 'number-quoted'
  | 'number-bare'
  | 'percent'
  | 'date-spelling'
  | 'time-of-day'
  | 'scheme'
  | 'blanks'
  | 'empty'
  | 'list'
  | 'name';

/** A value in the form of the format, as JSON; without `json` it is to be taken out. */
export interface Repair {
  readonly code: RepairCode;
  readonly json?: string;
}

const NUMBERS: ReadonlySet<Kind> = new Set<Kind>(['amount', 'share', 'count', 'counts']);
const DATES: ReadonlySet<Kind> = new Set<Kind>(['date', 'day', 'span']);
const JSON_NUMBER = /^-?(0|[1-9]\d*)(\.\d+)?([eE][+-]?\d+)?$/;

/** Excel makes such a day of a bare year: 2023 becomes 7/15/1905. Only its author knows that it is one. */
const ACCIDENT = '1905';

const iso = (year: string, month: string, day: string) => {
  if (year === ACCIDENT && day) return undefined;
  const date = [year, month.padStart(2, '0'), ...(day ? [day.padStart(2, '0')] : [])].join('-');
  return isIso(date) ? date : undefined;
};

/** A date in the form of the format, where its spelling can be read in one way only. */
export function dateSpelled(given: string, kind: Kind): string | undefined {
  const [, year = '', , month = '', day = ''] = /^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})$/.exec(given) ?? [];
  if (year) return iso(year, month, day);
  // 2021/03 is an interval where intervals may stand.
  const [, y = '', mark, m = ''] = /^(\d{4})([-/.])(\d{1,2})$/.exec(given) ?? [];
  if (y) return mark === '/' && kind === 'span' ? undefined : iso(y, m, '');
  const [, a = '', , b = '', last = ''] = /^(\d{1,2})([-/.])(\d{1,2})\2(\d{4})$/.exec(given) ?? [];
  // Only a number above 12 decides which of the two is the day.
  if (Number(a) > 12) return iso(last, b, a);
  if (Number(b) > 12) return iso(last, a, b);
  const [, long = '', mid = '', end = ''] = /^((?:19|20)\d\d)(\d\d)(\d\d)$/.exec(given) ?? [];
  return long ? iso(long, mid, end) : undefined;
}

/** The share that a percentage is: of 12.5 % exactly 0.125. */
const shareOf = (percent: string) => Number((Number(percent) / 100).toPrecision(12));

/** What to write for a single value, or undefined where it is right, or where only its author knows. */
export function repairOf(node: ValueNode, kind: Kind, source: string): Repair | undefined {
  if (node.type === 'Null') return {code: 'empty'};
  const bare = node.type === 'Number' || (node.type === 'Boolean' && kind !== 'word' && kind !== 'words');
  if (bare) return NUMBERS.has(kind) ? undefined : {code: 'number-bare', json: JSON.stringify(source)};
  if (node.type !== 'String') return undefined;
  const given = node.value.trim();
  if (!given) return {code: 'empty'};
  if (NUMBERS.has(kind) && JSON_NUMBER.test(given)) return {code: 'number-quoted', json: given};
  const percent = kind === 'share' ? /^(\d+(?:\.\d+)?)\s*%$/.exec(given)?.[1] : undefined;
  if (percent !== undefined && Number(percent) <= 100) return {code: 'percent', json: String(shareOf(percent))};
  const spelled = DATES.has(kind) ? dateSpelled(given, kind) : undefined;
  if (spelled !== undefined && spelled !== given) return {code: 'date-spelling', json: JSON.stringify(spelled)};
  // The day is the one that was written, as in the widgets: no time zone shifts it.
  const day = DATES.has(kind)
    ? /^(\d{4}-\d\d-\d\d)[T ]\d\d:\d\d[\d:.]*(Z|[+-]\d\d:?\d\d)?$/.exec(given)?.[1]
    : undefined;
  if (day !== undefined && isIso(day)) return {code: 'time-of-day', json: JSON.stringify(day)};
  // Whatever else is wrong in such an address, only its author knows.
  if (kind === 'url' && /^www\.[\w-]+(\.[\w-]+)+(\/\S*)?$/i.test(given))
    return {code: 'scheme', json: JSON.stringify(`https://${given}`)};
  return given === node.value ? undefined : {code: 'blanks', json: JSON.stringify(given)};
}
