import type {Link, Party} from './link.js';
import type {Span} from './partial-date.js';
import type {Text} from './text.js';
import {fold} from './fold.js';

/** One step of a commitment. */
export interface Milestone {
  readonly id?: string;
  readonly title?: Text;
  readonly text?: Text;
  readonly planned?: Span;
  readonly actual?: Span;
  /** In the publisher's words; `statusOf` knows the common ones. */
  readonly status?: string;
  /** 0 to 1. Absent means unknown, which is not 0. */
  readonly progress?: number;
  readonly responsible?: readonly Party[];
  readonly evidence?: readonly Link[];
  readonly extra?: Readonly<Record<string, unknown>>;
}

/** The four states a reader can tell apart at a glance; a word that is not in the table has none of them. */
export type MilestoneState = 'complete' | 'active' | 'open' | 'stopped';

/** Common status words (folded) by what they mean. Any other word is shown as given and means nothing to us. */
const WORDS: Readonly<Record<MilestoneState, string>> = {
  open: 'not-started not-yet-begun planned',
  active: 'active in-progress started underway ongoing on-track behind-schedule delayed ahead-of-schedule',
  complete: 'complete completed',
  stopped: 'withdrawn cancelled',
};
const STATES = new Map(
  Object.entries(WORDS).flatMap(([state, words]) => words.split(' ').map((word) => [word, state as MilestoneState])),
);

/** What a milestone's own data say of its state; undefined when they do not say. */
export function stateOf({status, actual, progress}: Milestone): MilestoneState | undefined {
  if (status) return STATES.get(fold(status));
  if (actual?.end?.iso || progress === 1) return 'complete';
  if (progress || actual?.start) return 'active';
  // A progress of 0 says that nothing is done; an absent one says nothing.
  return progress === 0 ? 'open' : undefined;
}
