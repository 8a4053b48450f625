import type {Grant, Programme} from '../model/programme.js';
import {same} from './find.js';

/** Why no programme could be chosen. */
export type NoProgramme = 'no-programme' | 'programme-not-found' | 'choose-programme';

/**
 * Finds the programme with that id, the one that carries out that commitment, or the only one. Never picks one of
 * several.
 */
export function findProgramme(
  programmes: readonly Programme[] = [],
  {id, commitment}: {readonly id?: string; readonly commitment?: string},
): Programme | NoProgramme {
  const found = programmes.filter(
    (one) => (!id || same(one.id, id)) && (!commitment || one.commitments?.some((own) => same(own, commitment))),
  );
  if (found.length > 1) return 'choose-programme';
  return found[0] ?? (programmes.length ? 'programme-not-found' : 'no-programme');
}

/** The total of one currency, and the number of its amounts. */
export interface Total {
  /** As given; undefined for amounts without a currency. */
  readonly currency: string | undefined;
  readonly sum: number;
  readonly count: number;
  /** Number of entries in this currency, or without one, that are not numbers and not in the total. */
  readonly left: number;
}

/** Removes floating-point errors: 0.1 and 0.2 make 0.3. */
function sumOf(amounts: readonly number[]): number {
  const sum = amounts.reduce((whole, amount) => whole + amount, 0);
  return Number.isInteger(sum) ? sum : Number(sum.toPrecision(15));
}

const codeOf = ({currency}: Grant) => currency?.trim().toUpperCase() || undefined;

/**
 * Computes one total per currency, of numbers only: text is never read as a number, currencies are never mixed. No
 * totals if no currency has two amounts, because they would only repeat the amounts.
 */
export function totalsOf(funding: readonly Grant[]): Total[] {
  const numbers = funding.flatMap(({amount, ...grant}) =>
    typeof amount === 'number' ? [{amount, code: codeOf(grant)}] : [],
  );
  const others = funding.filter(({amount}) => typeof amount !== 'number').map(codeOf);
  const totals = [...new Set(numbers.map(({code}) => code))].map((currency) => {
    const amounts = numbers.filter(({code}) => code === currency).map(({amount}) => amount);
    const left = others.filter((code) => code === currency || code === undefined).length;
    return {currency, sum: sumOf(amounts), count: amounts.length, left};
  });
  // A sum beyond the range of numbers would be shown as ∞, which nobody published.
  return totals.some(({count}) => count > 1) ? totals.filter(({sum}) => Number.isFinite(sum)) : [];
}
