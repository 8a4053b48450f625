import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {clockTime, isYearless, sessionState} from '../../src/model/dialogue.js';

describe('what a session says of itself', () => {
  it('has five states in common words, and none for other words', () => {
    assert.deepEqual(
      ['Planned', 'FULL', 'fully booked', 'Canceled', 'Cancelled', 'Postponed', 'Held', 'Tentative', undefined].map(
        sessionState,
      ),
      ['planned', 'full', 'full', 'cancelled', 'cancelled', 'postponed', 'held', undefined, undefined],
    );
  });

  it('can have a day without a year, if there is such a day in any year', () => {
    assert.deepEqual(
      ['--03-15', '--02-29', '--02-30', '--13-01', '--3-15', '03-15', '15 maart', '2022-03-15'].map(isYearless),
      [true, true, false, false, false, false, false, false],
    );
  });

  it('has times of day as people write them', () => {
    assert.deepEqual(
      ['10:00', '9:30', '14.30', ' 08:05 ', '24:00', '10:60', '10', 'noon', '', undefined].map(clockTime),
      ['10:00', '09:30', '14:30', '08:05', ...Array.from({length: 6}, () => undefined)],
    );
  });
});
