import {createEvents, type EventAttributes} from 'ics';

/** One session as calendars know it, with all words in it. */
export interface CalendarEvent {
  /** Stays the same when the session is moved: calendars then move theirs. One publisher has it once. */
  readonly id: string;
  /** Host and path of a page of the publisher; absent where the data name none. */
  readonly publisher?: string | undefined;
  readonly title: string;
  readonly text?: string;
  readonly place?: string;
  readonly url?: string;
  readonly cancelled: boolean;
  /** First and last day, `YYYY-MM-DD`. */
  readonly first: string;
  readonly last: string;
  /** `2022-03-15T09:00:00.000Z`, or without Z on the clocks of the place; absent where no time is known. */
  readonly start?: string;
  readonly end?: string;
}

/** Properties of a whole calendar file. */
export interface CalendarOptions {
  /** Name of the calendar, for programs that show one. */
  readonly name?: string;
  /** The day of the data, as `YYYY-MM-DD`; the time of writing when absent. */
  readonly updated?: string;
  /** What relative addresses are relative to. */
  readonly base?: string;
  /** Identifies the publisher where an event names none; it must be unique. */
  readonly publisher: string;
}

/** Years before 1000 are no dates of meetings: four digits are enough. */
const compact = (date: string) => date.replaceAll(/[-:]|\.\d+/g, '');

/** An address that the library accepts; any other is in the description. */
function absolute(url: string | undefined, base: string | undefined): string | undefined {
  try {
    const {href} = new URL(url ?? '', base);
    return /^https?:\/\/[a-z\d.-]+(:\d{2,5})?([/?#]|$)/.test(href) ? href : undefined;
  } catch {
    return undefined;
  }
}

/** Control characters would end a line of the file early. */
const clean = (text: string | undefined) => text?.replace(/\r\n?/g, '\n').replace(/[^\P{Cc}\n\t]/gu, '');

type Day = [number, number, number];

/** A day as the library takes it. */
const dayOf = (day: string, later = 0): Day => {
  const time = new Date(Date.parse(day) + later * 86_400_000);
  return [time.getUTCFullYear(), time.getUTCMonth() + 1, time.getUTCDate()];
};

/** What the library's types forget. */
type Attributes = EventAttributes & {readonly timestamp: number};

function attributesOf(event: CalendarEvent, stamp: number, {base, publisher}: CalendarOptions): Attributes {
  const {title, text, place, cancelled, start, end, first, last} = event;
  const url = absolute(event.url, base);
  return {
    // Two municipalities may call their sessions alike, but no two have one address (RFC 5545, 3.8.4.7). With a stroke, not
    // with "@": it is no mail address, and nobody should take it for one.
    uid: `${event.publisher ?? publisher}/${event.id}`,
    timestamp: stamp,
    title: clean(title),
    description: clean([text, url ? undefined : event.url].filter(Boolean).join('\n\n')) || undefined,
    location: clean(place),
    url,
    status: cancelled ? 'CANCELLED' : 'CONFIRMED',
    // As text, so that the zone of this machine has no part in it. Without a time it is a matter of days, and the
    // end of those is the day after.
    ...(start ? {start: compact(start), ...(end && {end: compact(end)})} : {start: dayOf(first), end: dayOf(last, 1)}),
  } as Attributes;
}

/** Lines of at most 75 octets (RFC 5545, 3.1): the library counts characters. */
function fold(file: string): string {
  const encoder = new TextEncoder();
  return file
    .replaceAll('\r\n\t', '')
    .split('\r\n')
    .map((line) => {
      let size = 0;
      let folded = '';
      for (const character of line) {
        const octets = encoder.encode(character).length;
        if (size + octets > 75) {
          folded += '\r\n ';
          size = 1;
        }
        folded += character;
        size += octets;
      }
      return folded;
    })
    .join('\r\n');
}

/**
 * Sessions as a calendar file (RFC 5545). Times are in UTC: each session is one event of its own, so an instant is sufficient,
 * no program has to know the rules of a zone, and those of our file cannot be out of date. A session whose zone nobody
 * gives has the time of its place ("floating"). Throws only the library's error about events that it refuses.
 */
export function calendarFile(events: readonly CalendarEvent[], options: CalendarOptions): string {
  const {name, updated = ''} = options;
  const stamp = Date.parse(/^\d{4}-\d\d-\d\d$/.test(updated) ? updated : new Date().toISOString());
  const {error, value} = createEvents(
    events.map((event) => attributesOf(event, stamp, options)),
    {productId: '-//ogp-widgets//EN', method: 'PUBLISH', calName: clean(name)?.replaceAll('\n', ' ')},
  );
  if (value === null) throw error ?? new Error('No calendar file could be made.');
  return fold(value);
}
