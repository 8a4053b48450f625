import type {ImportIssueCode} from './report.js';

/** A share as the format writes it, and what is to be told of its cell. */
export interface Share {
  readonly value: string;
  readonly issue?: ImportIssueCode;
}

const FRACTIONS: Readonly<Record<string, string>> = {'½': '0.5', '¼': '0.25', '¾': '0.75', '⅓': '0.333', '⅔': '0.667'};
const NUMBER = /^-?\d+(?:[.,]\d+)?$/;
const plain = (number: number) => String(Number(number.toPrecision(12)));
const numberIn = (cell: string) => (NUMBER.test(cell) ? Number(cell.replace(',', '.')) : undefined);

/**
 * How the bare numbers of a column are meant: all of them whole, some above 1 and none above 100, is a column of
 * percentages. Mixed with 0.5, nobody can tell.
 */
function isOfHundred(cells: readonly string[], heading: string): boolean {
  // The template's own column is a share of one by definition: 2 there is a slip, not two per cent.
  if (heading.trim() === 'progress') return false;
  const numbers = cells.flatMap((cell) => numberIn(cell.trim()) ?? []);
  const above = numbers.filter((number) => number > 1);
  if (!above.length || above.some((number) => number > 100)) return false;
  if (numbers.some((number) => number > 0 && number < 1)) return false;
  return (
    numbers.every((number) => number === 0 || number > 1) ||
    /%|percent|procent|prozent|pourcent|porcent|percentu/i.test(heading)
  );
}

/** Reads the shares of a column: `50%`, `50 %`, `0,5`, `½`, and `50` where the column is one of percentages. */
export function shareReader(cells: readonly string[], heading: string): (cell: string) => Share {
  const hundred = isOfHundred(cells, heading);
  return (given) => {
    const cell = given.trim();
    const fraction = FRACTIONS[cell];
    if (fraction !== undefined) return {value: fraction};
    const percent = /^(-?\d+(?:[.,]\d+)?)\s*(?:%|percent|procent|pct\.?)$/i.exec(cell)?.[1];
    const number = numberIn(percent ?? cell);
    if (number === undefined) return {value: given};
    if (percent !== undefined) return {value: plain(number / 100)};
    if (hundred && number === 0) return {value: '0'};
    if (hundred && number > 1) return {value: plain(number / 100), issue: 'progress-percent'};
    if (hundred) return {value: plain(number / 100), issue: 'progress-ambiguous'};
    if (number > 1) return {value: given, issue: 'progress-ambiguous'};
    return {value: cell.includes(',') ? plain(number) : given};
  };
}
