import type {Link, Party} from './link.js';
import type {Text} from './text.js';
import {fold} from './fold.js';
import {firstDay, type PartialDate, type Span} from './partial-date.js';

/** One step of a commitment. */
export interface Milestone {
  readonly id?: string;
  readonly title?: Text;
  readonly text?: Text;
  readonly planned?: Span;
  readonly actual?: Span;
  /** In the publisher's words; `statusOf` knows the common ones. */
  readonly status?: string;
  /** 0 to 1, or the words in its place ("50%"). Absent means unknown, which is not 0. */
  readonly progress?: number | string;
  readonly responsible?: readonly Party[];
  readonly evidence?: readonly Link[];
  readonly extra?: Readonly<Record<string, unknown>>;
}

/** The four states a reader can tell apart at a glance; a word that is not in the table has none of them. */
export type MilestoneState = 'complete' | 'active' | 'open' | 'stopped';

/** Common status words (folded) by what they mean. Any other word is shown as given and means nothing to us. */
const WORDS: Readonly<Record<MilestoneState, string>> = {
  open: 'not-started not-yet-begun planned',
  active:
    'active in-progress started underway ongoing limited-progress substantial-progress on-track behind-schedule delayed ahead-of-schedule',
  complete: 'complete completed',
  stopped: 'withdrawn cancelled',
};
const STATES = new Map(
  Object.entries(WORDS).flatMap(([state, words]) => words.split(' ').map((word) => [word, state as MilestoneState])),
);

/** What a milestone's own data say of its state on a day; undefined when they do not say. */
export function stateOf({status, actual, progress}: Milestone, today: string): MilestoneState | undefined {
  if (status) return STATES.get(fold(status));
  // What is yet to come has not happened, also where it stands under "actual".
  const reached = (date: PartialDate | undefined) => date && firstDay(date.iso ?? '') <= today;
  if ((actual?.end?.iso && reached(actual.end)) || progress === 1) return 'complete';
  if ((typeof progress === 'number' && progress) || reached(actual?.start)) return 'active';
  // A progress of 0 says that nothing is done; an absent one says nothing.
  return progress === 0 ? 'open' : undefined;
}
