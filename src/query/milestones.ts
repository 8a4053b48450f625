import {firstDay, lastDay, type Span} from '../model/partial-date.js';
import {stateOf, type Milestone} from '../model/milestone.js';

const startOf = (span: Span | undefined) => {
  const iso = span?.start?.iso ?? span?.end?.iso;
  return iso && firstDay(iso);
};
const endOf = (span: Span | undefined) => span?.end?.iso && lastDay(span.end.iso);

/** The day a milestone is placed on a time axis: the start of its plan, or of what really happened. */
export const placeOf = ({planned, actual}: Milestone): string | undefined => startOf(planned) ?? startOf(actual);

/** Compares days as strings. Not `localeCompare`: a language sorts punctuation before digits. */
const byDay = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

/** By date, undated ones last, ties and undated ones in the publisher's order. */
export const chronological = (milestones: readonly Milestone[]): Milestone[] =>
  [...milestones].sort((a, b) => byDay(placeOf(a) ?? '~', placeOf(b) ?? '~'));

/**
 * How a milestone stands on a day. `overdue` needs two facts: the planned end has passed and the data say that it is
 * not complete. Where they say nothing, `unstated` keeps the difference.
 */
export type Due = {readonly kind: 'overdue' | 'unstated'; readonly since: string} | undefined;

export function dueOn(milestone: Milestone, today: string): Due {
  const end = endOf(milestone.planned);
  if (!end || end >= today) return undefined;
  const state = stateOf(milestone, today);
  // A word we do not know may well mean "finished": no claim is made beside it.
  if (state === 'complete' || state === 'stopped' || (milestone.status && !state)) return undefined;
  return {kind: state ? 'overdue' : 'unstated', since: end};
}

/** The next milestone on a day: the first by planned end that is neither over nor past. */
export function nextMilestone(milestones: readonly Milestone[], today: string): Milestone | undefined {
  return milestones
    .filter((milestone) => {
      const state = stateOf(milestone, today);
      return state !== 'complete' && state !== 'stopped' && (endOf(milestone.planned) ?? '') >= today;
    })
    .sort((a, b) => byDay(endOf(a.planned) ?? '', endOf(b.planned) ?? ''))[0];
}
