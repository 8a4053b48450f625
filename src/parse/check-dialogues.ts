import {clockTime, type Dialogue, type Session} from '../model/dialogue.js';
import type {OgpDocument} from '../model/document.js';
import {firstDay, lastDay} from '../model/partial-date.js';
import {instantOf, isZone} from '../model/zoned-time.js';
import {checkIds, checkReferences, pathsOf, type PathOf, type Locations, type ReportIssue} from './check-item.js';

/** Reports contradictions between the members of a dialogue series. */
export function checkDialogues(
  {commitments, dialogues = []}: OgpDocument,
  locations: Locations,
  report: ReportIssue,
): void {
  const checkSeriesId = checkIds(locations, report);
  const checkNamed = checkReferences(commitments, report);
  for (const series of dialogues) {
    const pathOf = pathsOf(series, locations);
    checkSeriesId(series);
    checkShared(series, pathOf, report);
    checkNamed(series.commitments, pathOf('commitments'));
    const checkSessionId = checkIds(locations, report);
    for (const session of series.sessions ?? []) {
      const at = pathsOf(session, locations);
      checkSessionId(session);
      checkShared(session, at, report);
      checkTime(session, session.timeZone ?? series.timeZone, at, report);
    }
  }
}

/** Checks what a series and its sessions have alike. */
function checkShared({title, timeZone}: Dialogue | Session, pathOf: PathOf, report: ReportIssue): void {
  if (!title) report(pathOf('title'), 'title-missing');
  if (timeZone && !isZone(timeZone)) report(pathOf('timeZone'), 'zone-unknown', 'warning', timeZone);
}

/** Reports times that are invalid, that a clock change skips, or that are in the wrong order. */
function checkTime(session: Session, zone: string | undefined, pathOf: PathOf, report: ReportIssue): void {
  const {date, endDate} = session;
  const [first, last] = [date?.iso, endDate?.iso];
  if (first && last && firstDay(first) > lastDay(last))
    report(pathOf('endDate'), 'date-order', 'warning', `${first} > ${last}`);
  const days = {start: first, end: last ?? first};
  for (const edge of ['start', 'end'] as const) {
    const given = session[edge];
    const time = clockTime(given);
    const day = days[edge];
    if (given && !time) report(pathOf(edge), 'time-unknown', 'warning', given);
    else if (time && zone && day?.length === 10 && instantOf(day, time, zone)?.kind === 'never')
      report(pathOf(edge), 'time-skipped', 'warning', `${day} ${time}`);
  }
  const [start, end] = [clockTime(session.start), clockTime(session.end)];
  // On a later day, the end may be at an earlier time of day.
  if (start && end && start > end && (!endDate || (first && first === last)))
    report(pathOf('end'), 'date-order', 'warning', `${start} > ${end}`);
}
