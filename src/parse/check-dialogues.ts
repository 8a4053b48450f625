import {clockTime, type Dialogue, type Session} from '../model/dialogue.js';
import type {OgpDocument} from '../model/document.js';
import {firstDay, lastDay} from '../model/partial-date.js';
import {instantOf, isZone} from '../model/zoned-time.js';
import {checkIds, checkReferences, placeOf, type Place, type Places} from './check-item.js';
import type {Tell} from './json-pointer.js';

/** Reports contradictions between the members of a dialogue series. */
export function checkDialogues({commitments, dialogues = []}: OgpDocument, places: Places, tell: Tell): void {
  const checkSeriesId = checkIds(places, tell);
  const checkNamed = checkReferences(commitments, tell);
  for (const series of dialogues) {
    const place = placeOf(series, places);
    checkSeriesId(series);
    checkShared(series, place, tell);
    checkNamed(series.commitments, place('commitments'));
    const checkSessionId = checkIds(places, tell);
    for (const session of series.sessions ?? []) {
      const at = placeOf(session, places);
      checkSessionId(session);
      checkShared(session, at, tell);
      checkTime(session, session.timeZone ?? series.timeZone, at, tell);
    }
  }
}

/** Checks what a series and its sessions have alike. */
function checkShared({title, timeZone}: Dialogue | Session, place: Place, tell: Tell): void {
  if (!title) tell(place('title'), 'title-missing');
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
