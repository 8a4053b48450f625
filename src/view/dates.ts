import type {Localizer} from '../i18n/localizer.js';
import {firstDay, isIso, precisionOf, type PartialDate, type Span} from '../model/partial-date.js';

/** A date or span as a reader sees it. */
export interface DateView {
  readonly text: string;
  /** Machine value for `<time datetime>`, where the text is one single date. */
  readonly iso?: string;
  /** True when these are the publisher's own words. */
  readonly written?: boolean;
  /** Language of the publisher's words, where it is known. */
  readonly language?: string | undefined;
}

/** How much of a date is written: `long` in sentences, `short` in columns. */
export type DateWidth = 'long' | 'short';

const formats = new Map<string, Intl.DateTimeFormat>();

/** A formatter for dates as precise as that one. UTC, because a plain day has no time zone that could move it. */
function formatterOf(iso: string, {intl}: Localizer, width: DateWidth): Intl.DateTimeFormat {
  const precision = precisionOf(iso);
  const key = intl + width + precision;
  const format =
    formats.get(key) ??
    new Intl.DateTimeFormat(intl, {
      timeZone: 'UTC',
      year: 'numeric',
      month: precision > 1 ? width : undefined,
      day: precision > 2 ? 'numeric' : undefined,
    });
  formats.set(key, format);
  return format;
}

const time = (iso: string) => new Date(firstDay(iso));

/** `2021-03` as "March 2021"; what is no date at all comes back as it is. */
export const formatIso = (iso: string, l10n: Localizer, width: DateWidth = 'long'): string =>
  isIso(iso) ? formatterOf(iso, l10n, width).format(time(iso)) : iso;

/** One date; the publisher's words win over the normalised form. */
export const dateView = ({iso, text}: PartialDate, l10n: Localizer, width?: DateWidth): DateView | undefined =>
  text ? {text, iso, written: true} : iso ? {text: formatIso(iso, l10n, width), iso} : undefined;

/** A span in one phrase: "Mar – Jun 2021", "from March 2021", "until June 2022", or the publisher's words. */
export function spanView(
  {start, end, text}: Span = {},
  l10n: Localizer,
  width: DateWidth = 'long',
): DateView | undefined {
  if (text) return {text, iso: (end ?? start)?.iso, written: true};
  const from = start && dateView(start, l10n, width);
  const to = end && dateView(end, l10n, width);
  const {msg, fill} = l10n;
  if (from && to) {
    const written = from.written ?? to.written;
    const [a = '', b = ''] = [from.iso, to.iso];
    // The language's own way to write a range, where both ends are equally precise and in order.
    return !written && a <= b && precisionOf(a) === precisionOf(b)
      ? {
          // A dash ends a line, it does not begin one.
          text: formatterOf(a, l10n, width).formatRange(time(a), time(b)).replace(/\s–\s/u, '\u00a0– '),
          iso: a === b ? a : undefined,
        }
      : {text: `${from.text}\u00a0– ${to.text}`, written};
  }
  if (from) return {...from, text: fill(msg('from {date}', {id: 'date.from'}), {date: from.text})};
  return to && !to.written ? {...to, text: fill(msg('until {date}', {id: 'date.until'}), {date: to.text})} : to;
}

/** "2 months", in the reader's language: the largest whole unit of a number of days. */
export function durationText(days: number, {intl}: Localizer): string {
  const [unit, length] = (
    [
      ['year', 365.25],
      ['month', 30.44],
      ['week', 7],
    ] as const
  ).find(([, n]) => days >= n) ?? ['day', 1];
  return new Intl.NumberFormat(intl, {style: 'unit', unit, unitDisplay: 'long', maximumFractionDigits: 0}).format(
    Math.floor(days / length),
  );
}

/** The reader's calendar day, as `YYYY-MM-DD`. */
export function localToday(now = new Date()): string {
  const two = (n: number) => String(n).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
