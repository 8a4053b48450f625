/**
 * Dates as plans give them: a year, a month or a day, possibly only in words. A date is a string, never a JS `Date`:
 * midnight in one time zone is yesterday in another.
 */
export interface PartialDate {
  /** `2021`, `2021-03` or `2021-03-01` (EDTF level 0); absent if only words were given. */
  readonly iso?: string;
  /** The date in the publisher's words ("By the end of 2017"); shown instead of a formatted date. */
  readonly text?: string;
}

/** A period. Either end may be missing; `text` contains the publisher's words for the complete period. */
export interface Span {
  readonly start?: PartialDate;
  readonly end?: PartialDate;
  readonly text?: string;
  /** The source of this period, if sources disagree ("IRM report"). */
  readonly source?: string;
}

const PATTERN = /^\d{4}(-\d\d){0,2}$/;

/** Returns the first day of a partial date: 2021 is 2021-01-01. Days compare as strings. */
export const firstDay = (iso: string): string => `${iso}-01-01`.slice(0, 10);

const dayOf = (time: Date) => time.toISOString().slice(0, 10);

/** Returns the last day of a partial date: 2021-02 is 2021-02-28. */
export function lastDay(iso: string): string {
  if (iso.length !== 7) return `${iso}-12-31`.slice(0, 10);
  const time = new Date(firstDay(iso));
  time.setUTCMonth(time.getUTCMonth() + 1, 0);
  return dayOf(time);
}

/** True for a year, month or day that exists: 2021-02-30 does not. */
export function isIso(iso: string): boolean {
  if (!PATTERN.test(iso)) return false;
  const time = new Date(firstDay(iso));
  return !Number.isNaN(time.getTime()) && dayOf(time) === firstDay(iso);
}

/** Returns the precision of a date: 1 a year, 2 a month, 3 a day. */
export const precisionOf = (iso: string): number => iso.split('-').length;

/** Counts the days from one day to a later one; both as `YYYY-MM-DD`. */
export const daysBetween = (from: string, to: string): number => (Date.parse(to) - Date.parse(from)) / 86_400_000;
