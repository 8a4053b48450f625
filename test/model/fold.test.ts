import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import {fold} from '../../src/model/fold.js';

describe('comparing words', () => {
  it('takes no notice of case, spaces, punctuation and the list letters of old databases', () => {
    for (const spelling of [
      'Not Started',
      'NOT STARTED',
      'not-started',
      ' not  started ',
      'a. Not Started',
      'not_started',
    ])
      assert.equal(fold(spelling), 'not-started', spelling);
  });

  it('takes both ways to write mid-term for one word', () => {
    for (const spelling of ['Midterm', 'Mid-term', 'mid term']) assert.equal(fold(spelling), 'mid-term', spelling);
    assert.equal(fold('Completion at Midterm'), fold('Completion at Mid-Term'));
  });

  it('keeps a word that only looks like a list letter', () => {
    assert.equal(fold('N.A.'), 'n-a');
    assert.equal(fold('a.b'), 'a-b');
    assert.equal(fold('i. Other'), 'i-other');
  });

  it('takes both ways to write an accent for one word', () => {
    assert.equal(fold('Réalisé'.normalize('NFD')), fold('Réalisé'.normalize('NFC')));
  });

  it('keeps words apart that differ in a vowel sign only', () => {
    assert.notEqual(fold('कि'), fold('कु'));
    assert.notEqual(fold('සි'), fold('සු'));
  });

  it('keeps apart values that are made of symbols, and blank from both', () => {
    const folded = ['', '★', '★★', '+', '−', '?'].map(fold);
    assert.equal(new Set(folded).size, folded.length);
    assert.equal(fold(' \t'), '');
  });

  it('never makes nothing of something', () => {
    fc.assert(
      fc.property(fc.string({unit: 'grapheme'}), (word) => (fold(word) === '') === (word.trim() === '')),
      {seed: 1, numRuns: 1000},
    );
  });
});
