import type {Link} from './link.js';

/** Published totals: how many commitments of a plan reached which level. Contradictions are not corrected. */
export interface Figures {
  readonly scale?: string;
  readonly stage?: string;
  readonly voice?: string;
  /** Number of commitments. */
  readonly total?: number;
  /** Number of commitments for each value, by the value as published. */
  readonly counts?: Readonly<Record<string, number>>;
  readonly source?: Link;
}

/** Returns the sum of the counts, which should equal the total. */
export const sumOf = ({counts = {}}: Figures): number => Object.values(counts).reduce((sum, count) => sum + count, 0);
