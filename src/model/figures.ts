import type {Link} from './link.js';

/** Published totals: how many commitments of a plan reached which level. Contradictions are not corrected. */
export interface Figures {
  readonly scale?: string;
  readonly stage?: string;
  readonly voice?: string;
  /** Number of commitments; in words where it is no count. */
  readonly total?: number | string;
  /** Number of commitments for each value, by the value as published. */
  readonly counts?: Readonly<Record<string, number | string>>;
  readonly source?: Link;
}

/** Returns the sum of counts; undefined if one of them is in words. */
export function sumOf(counts: readonly (number | string)[]): number | undefined {
  const numbers = counts.filter((count) => typeof count === 'number');
  return numbers.length < counts.length ? undefined : numbers.reduce((sum, count) => sum + count, 0);
}
