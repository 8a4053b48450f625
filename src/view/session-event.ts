import type {Dialogue} from '../model/dialogue.js';
import type {OgpDocument} from '../model/document.js';
import {fold} from '../model/fold.js';
import {encodeId, namespaceOf} from '../model/link.js';
import type {TimedSession, SessionTiming} from '../query/dialogues.js';
import type {CalendarEvent} from './calendar-file.js';
import {pick, type ViewContext} from './context.js';

/** The session for calendars; only where its day is known. The id does not depend on the day, so that it can be moved. */
export function eventOf(
  {session, index, when, state}: TimedSession,
  title: string,
  series: Dialogue,
  {source}: OgpDocument,
  context: ViewContext,
): CalendarEvent | undefined {
  const {first, last, exact} = when;
  if (!exact || !first || !last) return undefined;
  const name = pick(series.title, context)?.text;
  const venue = session.venue ?? series.venue;
  const url = session.url ?? series.url ?? venue?.url;
  // Not that of the venue: a platform for meetings has the sessions of everybody.
  const publisher = namespaceOf(source?.url) ?? namespaceOf(series.url) ?? namespaceOf(session.url);
  const parts = [series.id ?? name, session.id ?? session.number ?? String(index + 1)].map((part) => fold(part));
  return {
    id: encodeId(parts.join('-')),
    publisher,
    title: name && name !== title ? `${name}: ${title}` : title,
    text: pick(session.text, context)?.text,
    place: [venue?.name, venue?.address].flatMap((text) => pick(text, context)?.text ?? []).join(', ') || undefined,
    url,
    cancelled: state === 'cancelled',
    first,
    last,
    ...timesOf(when, first, last),
  };
}

/** As instants where the zone is known, else on the clocks of the place. */
function timesOf(
  {from, until, start, end}: SessionTiming,
  first: string,
  last: string,
): Pick<CalendarEvent, 'start' | 'end'> {
  const instant = (epoch: number | undefined) => (epoch === undefined ? undefined : new Date(epoch).toISOString());
  if (from !== undefined) return {start: instant(from), end: instant(until)};
  if (!start) return {};
  const [a, b] = [`${first}T${start}:00`, `${last}T${end ?? ''}:00`];
  return {start: a, end: end && b > a ? b : undefined};
}
