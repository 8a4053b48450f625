import type {Link} from './link.js';

/** How many commitments of a plan reached which level, from a publisher who gives totals. Never made to fit each other. */
export interface Figures {
  readonly scale?: string;
  readonly stage?: string;
  readonly voice?: string;
  /** How many commitments there are. */
  readonly total?: number;
  /** How many have each value, by the value as published. */
  readonly counts?: Readonly<Record<string, number>>;
  readonly source?: Link;
}

/** All counts together: the total, if the publisher made no mistake. */
export const sumOf = ({counts = {}}: Figures): number => Object.values(counts).reduce((sum, count) => sum + count, 0);
