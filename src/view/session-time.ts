import type {Localizer} from '../i18n/localizer.js';
import {isYearless, type Session} from '../model/dialogue.js';
import {localOf} from '../model/zoned-time.js';
import type {SessionTiming} from '../query/dialogues.js';
import {dateView, spanView, type DateView} from './dates.js';

type Options = Intl.DateTimeFormatOptions;

const CLOCK: Options = {hour: 'numeric', minute: '2-digit'};
const DAY: Options = {day: 'numeric', month: 'long'};
const WEEKDAY: Options = {...DAY, weekday: 'long', year: 'numeric'};

const format = ({intl}: Localizer, options: Options, timeZone = 'UTC') =>
  new Intl.DateTimeFormat(intl, {...options, timeZone});
const utc = (day: string, time = '00:00') => Date.parse(`${day}T${time}Z`);
/** A leap year, so that 29 February is a day. */
const inSomeYear = (yearless: string) => utc(`2000${yearless.slice(1)}`);

/** The day of a session: with its weekday where the year is known, without either where it is not. */
export function sessionDate({date, endDate}: Session, l10n: Localizer): DateView | undefined {
  const [first, last] = [date?.text ?? '', endDate?.text ?? ''];
  if (isYearless(first)) {
    const days = format(l10n, DAY);
    const [from, to] = [inSomeYear(first), isYearless(last) ? inSomeYear(last) : undefined];
    // Over New Year the range runs backwards, which some platforms do not take.
    const text =
      to === undefined
        ? days.format(from)
        : from <= to
          ? days.formatRange(from, to)
          : `${days.format(from)} – ${days.format(to)}`;
    return {text, iso: endDate ? undefined : first.slice(2)};
  }
  const {iso} = date ?? {};
  if (iso?.length === 10 && !first && !endDate) return {text: format(l10n, WEEKDAY).format(utc(iso)), iso};
  return endDate ? spanView({start: date, end: endDate}, l10n) : date && dateView(date, l10n);
}

/** The same in short, for lists of sessions. */
export function shortDate(session: Session, l10n: Localizer): string | undefined {
  const {date: {iso} = {}, endDate} = session;
  return iso?.length === 10 && !endDate ? format(l10n, DAY).format(utc(iso)) : sessionDate(session, l10n)?.text;
}

/**
 * "10:00–12:00 uur", "kl. 10:00–12:00": words around a time of day, which platforms write in a few languages and forms only.
 * What they wrote is not written again.
 */
function onTheClock(time: string, {msg}: Localizer): string {
  const words = msg('{time}', {id: 'date.clock', desc: 'a time of day, or from when to when'});
  const [before = '', after = ''] = words.split('{time}');
  return (/^\p{N}/u.test(time) ? before : '') + time + (time.endsWith(after.trim()) ? '' : after);
}

const clockText = (time: string, l10n: Localizer, minutes = 0) =>
  format(l10n, CLOCK).format(utc('2000-01-01', time) + minutes * 60_000);

/** A time of day in the reader's way of writing; `minutes` later where that is asked. */
export const timeText = (time: string, l10n: Localizer, minutes = 0): string =>
  onTheClock(clockText(time, l10n, minutes), l10n);

/** From when to when, on the clocks of the place. What is no time is shown as it is written. */
export function timeRange({start, end}: Session, when: SessionTiming, l10n: Localizer): string | undefined {
  if (when.start && when.end && when.start < when.end)
    return onTheClock(
      format(l10n, CLOCK).formatRange(utc('2000-01-01', when.start), utc('2000-01-01', when.end)),
      l10n,
    );
  const to = when.end ? timeText(when.end, l10n) : end;
  const from = when.start ? (to && when.end ? clockText : timeText)(when.start, l10n) : start;
  if (!from && to)
    return l10n.fill(
      l10n.msg('until {time}', {id: 'time.until', desc: 'when only the end of a session is known: until 11:00'}),
      {time: to},
    );
  return from && to ? `${from} – ${to}` : from;
}

/** The same on the reader's own clock, where that shows another time; with each day that is another one. */
export function readersTime(
  {from, until, first, start}: SessionTiming,
  zone: string,
  l10n: Localizer,
): string | undefined {
  const local = from === undefined ? undefined : localOf(from, zone);
  if (from === undefined || !local || (local.day === first && local.time === start)) return undefined;
  const at = (epoch: number, dayBefore: string | undefined) => {
    const options = localOf(epoch, zone)?.day === dayBefore ? CLOCK : {...CLOCK, ...DAY, weekday: 'long' as const};
    return format(l10n, options, zone).format(epoch);
  };
  if (until === undefined) return onTheClock(at(from, first), l10n);
  const range =
    localOf(until, zone)?.day === first
      ? format(l10n, CLOCK, zone).formatRange(from, until)
      : `${at(from, first)} – ${at(until, local.day)}`;
  return onTheClock(range, l10n);
}

/** The time zone of whoever looks at the page. */
export const readersZone = (): string => Intl.DateTimeFormat().resolvedOptions().timeZone;

/**
 * "Central European Time": the same name in summer and winter, because a series may have both. Asked of a year with both,
 * else it would be the name of the one that was.
 */
export const zoneName = (zone: string, l10n: Localizer): string =>
  format(l10n, {timeZoneName: 'longGeneric'}, zone)
    .formatToParts(Date.UTC(2024, 3))
    .find(({type}) => type === 'timeZoneName')?.value ?? zone;

/** "English"; a word that is no language tag is shown as it is. */
export function languageName(language: string, {intl}: Localizer): string {
  try {
    return new Intl.DisplayNames(intl, {type: 'language'}).of(language) ?? language;
  } catch {
    return language;
  }
}
