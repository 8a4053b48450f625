import type {Localizer} from '../i18n/localizer.js';
import {firstDay, lastDay, partsOf, type PartialDate, type Span} from '../model/partial-date.js';

/** A date or span as a reader sees it. */
export interface DateView {
  readonly text: string;
  /** Machine value for `<time datetime>`, where the text is one single date. */
  readonly iso?: string;
  /** True when these are the publisher's own words, which stand in quotation marks. */
  readonly written?: boolean;
}

/** How much of a date is written: `long` in sentences, `short` in columns. */
export type DateWidth = 'long' | 'short';

const formats = new Map<string, Intl.DateTimeFormat>();

/** A formatter for dates of that precision. UTC, because a plain day has no time zone that could move it. */
function formatter(tag: string, width: DateWidth, precision: number): Intl.DateTimeFormat {
  const key = `${tag} ${width} ${precision}`;
  const known = formats.get(key);
  if (known) return known;
  const made = new Intl.DateTimeFormat(tag, {
    timeZone: 'UTC',
    year: 'numeric',
    month: precision > 1 ? width : undefined,
    day: precision > 2 ? 'numeric' : undefined,
  });
  formats.set(key, made);
  return made;
}

const precisionOf = (iso: string) => iso.split('-').length;
const utc = (day: string) => new Date(`${day}T00:00:00Z`);

/** `2021-03` as "March 2021"; what is no date at all comes back as it is. */
export function formatIso(iso: string, {tag}: Localizer, width: DateWidth = 'long'): string {
  return partsOf(iso) ? formatter(tag, width, precisionOf(iso)).format(utc(firstDay(iso))) : iso;
}

/** One date; the publisher's words win over the normalised form. */
export const dateView = ({iso, text}: PartialDate, l10n: Localizer, width?: DateWidth): DateView | undefined =>
  text ? {text, iso, written: true} : iso ? {text: formatIso(iso, l10n, width), iso} : undefined;

/** A span in one phrase: "Mar – Jun 2021", "from March 2021", "until June 2022", or the publisher's words. */
export function spanView(span: Span | undefined, l10n: Localizer, width: DateWidth = 'long'): DateView | undefined {
  const {start, end, text} = span ?? {};
  if (text) return {text, iso: end?.iso ?? start?.iso, written: true};
  const from = start && dateView(start, l10n, width);
  const to = end && dateView(end, l10n, width);
  if (!from && !to) return undefined;
  const {msg, fill} = l10n;
  const written = from?.written ?? to?.written;
  if (from && to)
    return start?.iso === end?.iso && !written ? from : {text: between(start, end, from, to, l10n, width), written};
  if (from) return {text: fill(msg('from {date}', {id: 'date.from'}), {date: from.text}), written};
  return to?.written ? to : {text: fill(msg('until {date}', {id: 'date.until'}), {date: to?.text ?? ''}), iso: to?.iso};
}

/** The language's own way to write a range, where both ends are equally precise. */
function between(
  a: PartialDate | undefined,
  b: PartialDate | undefined,
  from: DateView,
  to: DateView,
  {tag}: Localizer,
  width: DateWidth,
) {
  if (!a?.iso || !b?.iso || from.written || to.written || precisionOf(a.iso) !== precisionOf(b.iso) || a.iso > b.iso)
    return `${from.text} – ${to.text}`;
  return formatter(tag, width, precisionOf(a.iso)).formatRange(utc(firstDay(a.iso)), utc(lastDay(b.iso)));
}

/** "2 months", in the reader's language: the largest whole unit of a number of days. */
export function durationText(days: number, {tag}: Localizer): string {
  const [unit, length] = (
    [
      ['year', 365.25],
      ['month', 30.44],
      ['week', 7],
    ] as const
  ).find(([, n]) => days >= n) ?? ['day', 1];
  return new Intl.NumberFormat(tag, {style: 'unit', unit, unitDisplay: 'long', maximumFractionDigits: 0}).format(
    Math.floor(days / length),
  );
}

/** The reader's calendar day, as `YYYY-MM-DD`. */
export function localToday(now = new Date()): string {
  const two = (n: number) => String(n).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
