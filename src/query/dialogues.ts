import {clockTime, sessionState, type Dialogue, type Session, type SessionState} from '../model/dialogue.js';
import {firstDay, lastDay, precisionOf} from '../model/partial-date.js';
import {instantOf, isZone} from '../model/zoned-time.js';
import {same} from './find.js';

/** Why no series could be chosen. */
export type NoDialogue = 'no-dialogue' | 'dialogue-not-found' | 'choose-dialogue';

/** The series of that id, or of that commitment, or the only one there is. Never picks one of several. */
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

/** When a session is, as far as it is known. */
export interface When {
  /** First and last day that it can be on. */
  readonly first?: string;
  readonly last?: string;
  /** True where these are days, not months or years. */
  readonly exact: boolean;
  /** Times of day, where they can be read. */
  readonly start?: string;
  readonly end?: string;
  readonly zone?: string;
  /** The instants of start and end: only where day, time and zone are known and the end is not before the start. */
  readonly from?: number;
  readonly until?: number;
}

/** When a session is; what the session does not say, its series does. */
export function whenOf({date, endDate, start, end, timeZone}: Session, series: Dialogue): When {
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

/** The moment from which "next" and "past" are counted: a day, and the instant where it is known. */
export interface Moment {
  readonly today: string;
  readonly now?: number;
}

/** A session with what is known of its time. */
export interface Dated {
  readonly session: Session;
  readonly index: number;
  readonly when: When;
  readonly state: SessionState | undefined;
  readonly past: boolean;
}

const isPast = ({last, until}: When, {today, now}: Moment) =>
  until !== undefined && now !== undefined ? until <= now : last !== undefined && last < today;

/** Where a session stands in time; where no zone is known, as if that were UTC. Without a day it comes last. */
const placeOf = ({when: {from, first, start = '00:00'}}: Dated) =>
  from ?? (first ? Date.parse(`${first}T${start}Z`) : Infinity);
const byTime = (a: Dated, b: Dated): number => {
  const [x, y] = [placeOf(a), placeOf(b)];
  return x === y ? 0 : x - y;
};

/** The sessions as a reader asks for them. */
export interface Order {
  /** The first that is still to come and takes place; none where no day is known. */
  readonly next?: Dated;
  /** The others that are not past: by time, those without a day last, in the publisher's order. */
  readonly coming: readonly Dated[];
  /** Newest first. */
  readonly past: readonly Dated[];
}

/** Puts the next session first and the past ones apart. A day without a year is neither before nor after today. */
export function orderSessions(series: Dialogue, moment: Moment): Order {
  const all = (series.sessions ?? []).map((session, index): Dated => {
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
