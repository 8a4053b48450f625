import {SSF, type CellObject} from '@e965/xlsx';
import {UNCALCULATED} from './row-checks.js';

/** The part of the library for number formats, which has no types of its own. */
const formats = SSF as {
  is_date(format: string): boolean;
  parse_date_code(value: number, options: {date1904: boolean}): Readonly<Record<string, number>>;
};

/** What a number format shows of a date: what is in quotation marks, brackets or behind a backslash is no part of it. */
function partsIn(format: string): {year: boolean; month: boolean; day: boolean} {
  const bare = format.replace(/"[^"]*"|\[[^\]]*\]|\\./g, '').toLowerCase();
  // Beside hours or seconds, m is minutes.
  const dates = bare.replace(/h+:?m+|m+:?s+|[hs:]/g, '');
  return {year: dates.includes('y') || dates.includes('e'), month: dates.includes('m'), day: dates.includes('d')};
}

const two = (number: number) => String(number).padStart(2, '0');

/** A date as precise as the cell shows it: a cell with the format `mmm-yy` says a month. */
function dateText(value: number, format: string, date1904: boolean): string | undefined {
  const {year, month, day} = partsIn(format);
  if (!year && !month && !day) return undefined;
  const {y, m, d, H, M, S} = formats.parse_date_code(value, {date1904});
  if (y === undefined || m === undefined || d === undefined) return undefined;
  if (year && !day) return month ? `${y}-${two(m)}` : String(y);
  const date = `${y}-${two(m)}-${two(d)}`;
  return H || M || S ? `${date}T${two(H ?? 0)}:${two(M ?? 0)}:${two(S ?? 0)}` : date;
}

/** Without the traces of binary fractions: workbooks keep 15 digits. */
const plain = (value: number) => String(Number(value.toPrecision(15)));

function numberText({v, z, w}: CellObject, date1904: boolean): string {
  const value = Number(v);
  const format = typeof z === 'string' ? z : '';
  if (format && formats.is_date(format)) return dateText(value, format, date1904) ?? w ?? plain(value);
  // The parts of a format are for positive numbers, negative ones, zero.
  const [shown = ''] = format.split(';');
  if (shown.replace(/"[^"]*"|\\./g, '').includes('%')) return `${plain(value * 100)}%`;
  // Numbers that are names: 0042, 12-345.
  if (w !== undefined && Number.isInteger(value) && /^(?:"[^"]*"|\\.|-)*0[0-]*$/.test(shown) && shown !== '0') return w;
  return plain(value);
}

/** A cell as text: what the person sees who looks at it, but numbers without the ornaments of their format. */
export function cellText(cell: CellObject, date1904: boolean): string {
  const {t, v, f, w} = cell;
  if (t === 'e') return w ?? '#ERROR!';
  if (v === undefined || v === null || t === 'z') return f ? `${UNCALCULATED}=${f}` : '';
  if (t === 'n') return numberText(cell, date1904);
  if (v instanceof Date) return Number.isNaN(v.getTime()) ? '' : v.toISOString().replace(/T00:00:00\.000Z$/, '');
  return String(v);
}
