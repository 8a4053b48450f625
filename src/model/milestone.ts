import type {Link, Party} from './link.js';
import type {Text} from './text.js';
import {fold} from './fold.js';
import {firstDay, type PartialDate, type Span} from './partial-date.js';
import {formsIn, STATUS_WORDS, type MilestoneState} from './status-words.js';

export type {MilestoneState} from './status-words.js';

/** One step of a commitment. */
export interface Milestone {
  readonly id?: string;
  readonly title?: Text;
  readonly text?: Text;
  readonly planned?: Span;
  readonly actual?: Span;
  /** In the publisher's words; `stateOf` recognises common ones. */
  readonly status?: string;
  /** 0 to 1, or the text in its place ("50%"). Absent means unknown, which is not 0. */
  readonly progress?: number | string;
  readonly responsible?: readonly Party[];
  readonly evidence?: readonly Link[];
  readonly extra?: Readonly<Record<string, unknown>>;
}

let states: ReadonlyMap<string, MilestoneState> | undefined;
/** States by folded words. Made at the first question: not every page has milestones. */
const knownStates = (): ReadonlyMap<string, MilestoneState> =>
  (states ??= new Map(
    STATUS_WORDS.flatMap(([, words]) =>
      Object.entries(words).flatMap(([state, list]) =>
        formsIn(list).map((word) => [fold(word), state as MilestoneState] as const),
      ),
    ),
  ));

/** Returns a milestone's state on a day according to its own data; undefined if they do not determine it. */
export function stateOf({status, actual, progress}: Milestone, today: string): MilestoneState | undefined {
  if (status) return knownStates().get(fold(status));
  // A future date has not happened yet, even as an "actual" date.
  const reached = (date: PartialDate | undefined) => date && firstDay(date.iso ?? '') <= today;
  if ((actual?.end?.iso && reached(actual.end)) || progress === 1) return 'complete';
  if ((typeof progress === 'number' && progress) || reached(actual?.start)) return 'active';
  // A progress of 0 means that nothing is done; missing progress means unknown.
  return progress === 0 ? 'open' : undefined;
}
