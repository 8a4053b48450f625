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
  /** In the publisher's words; `statusOf` recognises common ones. */
  readonly status?: string;
  /** 0 to 1, or the text in its place ("50%"). Absent means unknown, which is not 0. */
  readonly progress?: number | string;
  readonly responsible?: readonly Party[];
  readonly evidence?: readonly Link[];
  readonly extra?: Readonly<Record<string, unknown>>;
}

/** The four states that readers can distinguish at a glance; an unknown word has no state. */
export type MilestoneState = 'complete' | 'active' | 'open' | 'stopped';

/** Common status words (folded) by what they mean. Any other word is shown as given and not interpreted. */
const WORDS: Readonly<Record<MilestoneState, readonly string[]>> = {
  open: ['not-started', 'not-yet-begun', 'planned'],
  active: [
    'active',
    'in-progress',
    'started',
    'underway',
    'ongoing',
    'limited-progress',
    'substantial-progress',
    'on-track',
    'behind-schedule',
    'delayed',
    'ahead-of-schedule',
  ],
  complete: ['complete', 'completed'],
  stopped: ['withdrawn', 'cancelled'],
};
const STATES = new Map(
  Object.entries(WORDS).flatMap(([state, words]) => words.map((word) => [word, state as MilestoneState])),
);

/** Returns a milestone's state on a day according to its own data; undefined if they do not determine it. */
export function stateOf({status, actual, progress}: Milestone, today: string): MilestoneState | undefined {
  if (status) return STATES.get(fold(status));
  // A future date has not happened yet, even as an "actual" date.
  const reached = (date: PartialDate | undefined) => date && firstDay(date.iso ?? '') <= today;
  if ((actual?.end?.iso && reached(actual.end)) || progress === 1) return 'complete';
  if ((typeof progress === 'number' && progress) || reached(actual?.start)) return 'active';
  // A progress of 0 means that nothing is done; missing progress means unknown.
  return progress === 0 ? 'open' : undefined;
}
