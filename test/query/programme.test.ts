import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import type {Grant} from '../../src/model/programme.js';
import {findProgramme, totalsOf} from '../../src/query/programme.js';

const eur = (amount: number | string | undefined): Grant => ({amount, currency: 'EUR'});

describe('the totals of a programme', () => {
  it('are of given numbers alone, one for each currency, and say of how many', () => {
    assert.deepEqual(totalsOf([eur(400_000), eur(100_000), {amount: 750_000, currency: 'DKK'}]), [
      {currency: 'EUR', sum: 500_000, count: 2, left: 0},
      {currency: 'DKK', sum: 750_000, count: 1, left: 0},
    ]);
  });

  it('leave out amounts in words, also those that look like numbers, and count them', () => {
    assert.deepEqual(totalsOf([eur(1), eur(2), eur('15,000'), eur('about 20 million'), eur(undefined)]), [
      {currency: 'EUR', sum: 3, count: 2, left: 3},
    ]);
    // Words in another currency could never have been in this one; words without a currency could.
    assert.deepEqual(totalsOf([eur(1), eur(2), {amount: 'some', currency: 'DKK'}, {amount: 'more'}]), [
      {currency: 'EUR', sum: 3, count: 2, left: 1},
    ]);
  });

  it('take eur and EUR for one currency, and no currency for one of its own', () => {
    assert.deepEqual(totalsOf([eur(1), {amount: 2, currency: ' eur '}, {amount: 4}, {amount: 8}]), [
      {currency: 'EUR', sum: 3, count: 2, left: 0},
      {currency: undefined, sum: 12, count: 2, left: 0},
    ]);
  });

  it('are not there where every currency has one amount, or nothing is a number', () => {
    assert.deepEqual(totalsOf([]), []);
    assert.deepEqual(totalsOf([eur(5)]), []);
    assert.deepEqual(totalsOf([eur(5), {amount: 5, currency: 'DKK'}]), []);
    assert.deepEqual(totalsOf([eur('five'), eur('six')]), []);
  });

  it('are exact to the cent, and never more than a computer can hold', () => {
    assert.equal(totalsOf([eur(0.1), eur(0.2)])[0]?.sum, 0.3);
    assert.equal(totalsOf([eur(1_234_567.89), eur(-0.9)])[0]?.sum, 1_234_566.99);
    assert.equal(totalsOf([eur(5e-7), eur(1)])[0]?.sum, 1.0000005);
    assert.deepEqual(totalsOf([eur(1e308), eur(1e308)]), []);
  });

  it('count every entry once: in a sum, or among those left out', () => {
    const amounts = fc.array(fc.oneof(fc.integer({min: -1e6, max: 1e6}), fc.constantFrom('some', undefined)).map(eur), {
      maxLength: 12,
    });
    fc.assert(
      fc.property(amounts, (grants) => {
        for (const {sum, count, left} of totalsOf(grants)) {
          assert.equal(count + left, grants.length);
          const numbers = grants.flatMap(({amount}) => (typeof amount === 'number' ? [amount] : []));
          assert.equal(
            sum,
            numbers.reduce((a, b) => a + b, 0),
          );
        }
      }),
      {seed: 4, numRuns: 200},
    );
  });
});

describe('the programme that is asked for', () => {
  const all = [{id: 'a', commitments: ['NL0010', 'NL0011']}, {id: 'b', commitments: ['NL0011']}, {title: 'c'}];

  it('is the one of that id, the one that carries out a commitment, or the only one', () => {
    assert.equal(findProgramme(all, {id: 'B'}), all[1]);
    assert.equal(findProgramme(all, {commitment: 'nl0010'}), all[0]);
    assert.equal(findProgramme(all, {id: 'b', commitment: 'NL0011'}), all[1]);
    assert.equal(findProgramme(all.slice(2), {}), all[2]);
  });

  it('is none where there are several, or it is not there', () => {
    assert.equal(findProgramme(all, {}), 'choose-programme');
    assert.equal(findProgramme(all, {commitment: 'NL0011'}), 'choose-programme');
    assert.equal(findProgramme(all, {id: 'z'}), 'programme-not-found');
    assert.equal(findProgramme(all, {id: 'b', commitment: 'NL0010'}), 'programme-not-found');
    assert.equal(findProgramme([], {id: 'a'}), 'no-programme');
  });
});
