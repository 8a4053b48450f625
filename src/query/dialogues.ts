import {clockTime, sessionState, type Dialogue, type Session, type SessionState} from '../model/dialogue.js';
import {firstDay, lastDay, precisionOf} from '../model/partial-date.js';
import {instantOf, isZone} from '../model/zoned-time.js';
import {same} from './find.js';

/** Why no series could be chosen. */
export type NoDialogue = 'no-dialogue' | 'dialogue-not-found' | 'choose-dialogue';

/** Finds the series with that id, of that commitment, or the only one. Never picks one of several. */
export function findDialogue(
  dialogues: readonly Dialogue[] = [],
  {id, commitment}: {readonly id?: string; readonly commitment?: string},
): Dialogue | NoDialogue {
  const found = dialogues.filter(
    (one) => (!id || same(one.id, id)) && (!commitment || one.commitments?.some((own) => same(own, commitment))),
  );
  if (found.length > 1) return 'choose-dialogue';
  return found[0] ?? (dialogues.length ? 'dialogue-not-found' : 'no-dialogue');
}

/** The time of a session, as far as it is known. */
export interface SessionTiming {
  /** First and last possible day. */
  readonly first?: string;
  readonly last?: string;
  /** True if these are days, not months or years. */
  readonly exact: boolean;
  /** Times of day, if readable. */
  readonly start?: string;
  readonly end?: string;
  readonly zone?: string;
  /** Instants of start and end: only if day, time and zone are known and the end is not before the start. */
  readonly from?: number;
  readonly until?: number;
}

/** Determines the time of a session, with defaults from its series. */
export function whenOf({date, endDate, start, end, timeZone}: Session, series: Dialogue): SessionTiming {
  const given = timeZone ?? series.timeZone;
  const zone = given && isZone(given) ? given : undefined;
  const [firstIso, lastIso] = [date?.iso, endDate?.iso ?? date?.iso];
  const exact = Boolean(firstIso && lastIso && precisionOf(firstIso) === 3 && precisionOf(lastIso) === 3);
  const first = firstIso && firstDay(firstIso);
  const last = first && lastIso && lastDay(lastIso) >= first ? lastDay(lastIso) : firstIso && lastDay(firstIso);
  const [opens, closes] = [clockTime(start), clockTime(end)];
  const at = (day: string | undefined, time: string | undefined) =>
    exact && day && time && zone ? instantOf(day, time, zone)?.epoch : undefined;
  const from = at(first, opens);
  const until = at(last, closes);
  return {
    first,
    last,
    exact,
    start: opens,
    end: closes,
    zone,
    from,
    until: from !== undefined && until !== undefined && until > from ? until : undefined,
  };
}

/** The reference for "next" and "past": a day, and the instant if known. */
export interface Moment {
  readonly today: string;
  readonly now?: number;
}

/** A session with its time, as far as known. */
export interface TimedSession {
  readonly session: Session;
  readonly index: number;
  readonly when: SessionTiming;
  readonly state: SessionState | undefined;
  readonly past: boolean;
}

const isPast = ({last, until}: SessionTiming, {today, now}: Moment) =>
  until !== undefined && now !== undefined ? until <= now : last !== undefined && last < today;

/** Returns the sort key of a session; without a zone, in UTC. Without a day it comes last. */
const placeOf = ({when: {from, first, start = '00:00'}}: TimedSession) =>
  from ?? (first ? Date.parse(`${first}T${start}Z`) : Infinity);
const byTime = (a: TimedSession, b: TimedSession): number => {
  const [x, y] = [placeOf(a), placeOf(b)];
  return x === y ? 0 : x - y;
};

/** Sessions in the order for readers. */
export interface Order {
  /** The first future session that takes place; undefined if no day is known. */
  readonly next?: TimedSession;
  /** Other sessions that are not past: by time, then those without a day, in the publisher's order. */
  readonly coming: readonly TimedSession[];
  /** Newest first. */
  readonly past: readonly TimedSession[];
}

/** Puts the next session first and separates past ones. A day without a year is neither before nor after today. */
export function orderSessions(series: Dialogue, moment: Moment): Order {
  const all = (series.sessions ?? []).map((session, index): TimedSession => {
    const when = whenOf(session, series);
    const state = sessionState(session.status);
    return {session, index, when, state, past: state === 'held' || isPast(when, moment)};
  });
  const coming = all.filter(({past}) => !past).sort(byTime);
  const next = coming.find(({when, state}) => when.first && state !== 'cancelled' && state !== 'postponed');
  return {
    next,
    coming: coming.filter((one) => one !== next),
    past: all.filter(({past}) => past).sort((a, b) => byTime(b, a)),
  };
}
