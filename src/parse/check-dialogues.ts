import {clockTime, type Dialogue, type Session} from '../model/dialogue.js';
import type {OgpDocument} from '../model/document.js';
import {firstDay, lastDay} from '../model/partial-date.js';
import {instantOf, isZone} from '../model/zoned-time.js';
import {kept, keyOf, member, NOWHERE, places, type Place} from './check.js';
import type {Tell} from './json-pointer.js';

/** Reports contradictions between the members of a dialogue series. */
export function checkDialogues(document: OgpDocument, given: unknown, tell: Tell): void {
  const raw = kept(member(given, 'dialogues'), true);
  const at = places(member(given, 'dialogues'), '/dialogues', true);
  const known = new Set(document.commitments.map(({id}) => keyOf(id)));
  const ids = new Set<string>();
  (document.dialogues ?? []).forEach((series, index) => {
    const place = at[index] ?? NOWHERE;
    checkId(series, ids, place, tell);
    if (!series.title) tell(place('title'), 'title-missing');
    checkZone(series, place, tell);
    const absent = (series.commitments ?? []).filter((id) => !known.has(keyOf(id)));
    if (absent.length) tell(place('commitments'), 'id-unknown', 'info', absent.join(', '));
    const sessionsAt = places(member(raw[index], 'sessions'), place('sessions'), true);
    const own = new Set<string>();
    series.sessions?.forEach((session, i) => {
      const here = sessionsAt[i] ?? NOWHERE;
      checkId(session, own, here, tell);
      if (!session.title) tell(here('title'), 'title-missing');
      checkZone(session, here, tell);
      checkTime(session, session.timeZone ?? series.timeZone, here, tell);
    });
  });
}

function checkId({id}: Dialogue | Session, seen: Set<string>, place: Place, tell: Tell): void {
  const key = keyOf(id);
  if (key && seen.has(key)) tell(place('id'), 'duplicate-id', 'warning', id);
  if (key) seen.add(key);
}

function checkZone({timeZone}: Dialogue | Session, place: Place, tell: Tell): void {
  if (timeZone && !isZone(timeZone)) tell(place('timeZone'), 'zone-unknown', 'warning', timeZone);
}

/** Reports times that are invalid, that a clock change skips, or that are in the wrong order. */
function checkTime(session: Session, zone: string | undefined, place: Place, tell: Tell): void {
  const {date, endDate} = session;
  const [first, last] = [date?.iso, endDate?.iso];
  if (first && last && firstDay(first) > lastDay(last))
    tell(place('endDate'), 'date-order', 'warning', `${first} > ${last}`);
  const days = {start: first, end: last ?? first};
  for (const edge of ['start', 'end'] as const) {
    const given = session[edge];
    const time = clockTime(given);
    const day = days[edge];
    if (given && !time) tell(place(edge), 'time-unknown', 'warning', given);
    else if (time && zone && day?.length === 10 && instantOf(day, time, zone)?.kind === 'never')
      tell(place(edge), 'time-skipped', 'warning', `${day} ${time}`);
  }
  const [start, end] = [clockTime(session.start), clockTime(session.end)];
  // On a later day, the end may be at an earlier time of day.
  if (start && end && start > end && (!endDate || (first && first === last)))
    tell(place('end'), 'date-order', 'warning', `${start} > ${end}`);
}
