/**
 * Dates as plans know them: a year, a month or a day, possibly only in words. A date is a string, never a JS `Date`:
 * midnight in one time zone is yesterday in another.
 */
export interface PartialDate {
  /** `2021`, `2021-03` or `2021-03-01` (EDTF level 0); absent when only words were given. */
  readonly iso?: string;
  /** The date in the publisher's words ("By the end of 2017"); shown instead of a formatted date. */
  readonly text?: string;
}

/** A stretch of time. Either end may be missing; `text` keeps the publisher's words for the whole. */
export interface Span {
  readonly start?: PartialDate;
  readonly end?: PartialDate;
  readonly text?: string;
  /** Who gives this span, when sources disagree ("IRM report"). */
  readonly source?: string;
}

const PATTERN = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?$/;

/** Last day of a month (1 to 12). */
const lengthOf = (year: number, month: number) =>
  month === 2
    ? year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)
      ? 29
      : 28
    : [4, 6, 9, 11].includes(month)
      ? 30
      : 31;

/** Year, month and day as numbers; 0 for what is not given. Undefined when no such date exists (2021-02-30). */
export function partsOf(iso: string): [year: number, month: number, day: number] | undefined {
  const match = PATTERN.exec(iso);
  if (!match) return undefined;
  const [year = 0, month = 0, day = 0] = match.slice(1).map((part) => Number(part ?? 0));
  const wrong = (match[2] && (month < 1 || month > 12)) || (match[3] && (day < 1 || day > lengthOf(year, month)));
  return wrong ? undefined : [year, month, day];
}

const pad = (n: number) => String(n).padStart(2, '0');

/** First day that a partial date can mean: 2021 is 2021-01-01. Days compare as strings. */
export function firstDay(iso: string): string {
  const [, month, day] = partsOf(iso) ?? [0, 0, 0];
  return `${iso.slice(0, 4)}-${pad(month || 1)}-${pad(day || 1)}`;
}

/** Last day that a partial date can mean: 2021-02 is 2021-02-28. */
export function lastDay(iso: string): string {
  const [year, month, day] = partsOf(iso) ?? [0, 0, 0];
  const last = month || 12;
  return `${iso.slice(0, 4)}-${pad(last)}-${pad(day || lengthOf(year, last))}`;
}

/** Whole days from one day to a later one; both as `YYYY-MM-DD`. */
export const daysBetween = (from: string, to: string): number => (Date.parse(to) - Date.parse(from)) / 86_400_000;
