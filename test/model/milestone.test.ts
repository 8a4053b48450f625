import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {stateOf} from '../../src/model/milestone.js';

describe('the state of a milestone', () => {
  it('follows the publisher’s word, however it is written', () => {
    assert.equal(stateOf({status: 'Completed'}), 'complete');
    assert.equal(stateOf({status: 'c. complete'}), 'complete');
    assert.equal(stateOf({status: 'IN PROGRESS'}), 'active');
    assert.equal(stateOf({status: 'Behind schedule'}), 'active');
    assert.equal(stateOf({status: 'not_started'}), 'open');
    assert.equal(stateOf({status: 'Withdrawn'}), 'stopped');
  });

  it('is not known where the word is not', () => {
    for (const status of [
      'Afgerond',
      'Substantial',
      'Not complete',
      '?',
      'toString',
      'constructor',
      '__proto__',
      'hasOwnProperty',
    ])
      assert.equal(stateOf({status}), undefined, status);
  });

  it('is not overruled by a progress or a date beside a word that we do not know', () => {
    assert.equal(stateOf({status: 'Afgerond', progress: 0.5}), undefined);
    assert.equal(stateOf({status: 'On hold', actual: {end: {iso: '2021'}}}), undefined);
  });

  it('follows what really happened where there is no word', () => {
    assert.equal(stateOf({actual: {end: {iso: '2021-03'}}}), 'complete');
    assert.equal(stateOf({progress: 1}), 'complete');
    assert.equal(stateOf({progress: 0.01}), 'active');
    assert.equal(stateOf({actual: {start: {iso: '2021'}}}), 'active');
    assert.equal(stateOf({actual: {start: {iso: '2021'}}, progress: 0}), 'active');
  });

  it('tells a progress of 0 from a progress that nobody gave', () => {
    assert.equal(stateOf({progress: 0}), 'open');
    assert.equal(stateOf({}), undefined);
    assert.equal(stateOf({planned: {end: {iso: '2021'}}}), undefined);
  });
});
