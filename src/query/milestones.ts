import {firstDay, lastDay, type Span} from '../model/partial-date.js';
import {stateOf, type Milestone} from '../model/milestone.js';

const startOf = (span: Span | undefined) => {
  const iso = span?.start?.iso ?? span?.end?.iso;
  return iso && firstDay(iso);
};
const endOf = (span: Span | undefined) => span?.end?.iso && lastDay(span.end.iso);

/** Returns the day that places a milestone on a time axis: its planned start, or else its actual start. */
export const placeOf = ({planned, actual}: Milestone): string | undefined => startOf(planned) ?? startOf(actual);

/** Compares days as strings. Not `localeCompare`: a language sorts punctuation before digits. */
const byDay = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

/** Sorts by date, undated milestones last; ties and undated ones in the publisher's order. */
export const chronological = (milestones: readonly Milestone[]): Milestone[] =>
  [...milestones].sort((a, b) => byDay(placeOf(a) ?? '~', placeOf(b) ?? '~'));

/**
 * Returns whether a milestone is late on a day. `overdue` requires two facts: the planned end has passed, and the data
 * state that it is not complete. `unstated` means that the data do not state this.
 */
export type Due = {readonly kind: 'overdue' | 'unstated'; readonly since: string} | undefined;

export function dueOn(milestone: Milestone, today: string): Due {
  const end = endOf(milestone.planned);
  if (!end || end >= today) return undefined;
  const state = stateOf(milestone, today);
  // An unknown word may mean "finished", so no claim is made.
  if (state === 'complete' || state === 'stopped' || (milestone.status && !state)) return undefined;
  return {kind: state ? 'overdue' : 'unstated', since: end};
}

/** Finds the next milestone on a day: the first by planned end that is neither complete nor past. */
export function nextMilestone(milestones: readonly Milestone[], today: string): Milestone | undefined {
  return milestones
    .filter((milestone) => {
      const state = stateOf(milestone, today);
      return state !== 'complete' && state !== 'stopped' && (endOf(milestone.planned) ?? '') >= today;
    })
    .sort((a, b) => byDay(endOf(a.planned) ?? '', endOf(b.planned) ?? ''))[0];
}
