import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {fold} from '../../src/model/fold.js';
import {stateOf as stateOn, type Milestone} from '../../src/model/milestone.js';
import {formsIn, STATUS_WORDS} from '../../src/model/status-words.js';
import {WORDS} from '../../src/tools/importer/recognition/words/index.js';

const stateOf = (milestone: Milestone, today = '2022-06-15') => stateOn(milestone, today);

describe('the state of a milestone', () => {
  it('follows the publisher’s word, however it is written', () => {
    assert.equal(stateOf({status: 'Completed'}), 'complete');
    assert.equal(stateOf({status: 'c. complete'}), 'complete');
    assert.equal(stateOf({status: 'IN PROGRESS'}), 'active');
    assert.equal(stateOf({status: 'Behind schedule'}), 'active');
    assert.equal(stateOf({status: 'Limited progress'}), 'active');
    assert.equal(stateOf({status: 'not_started'}), 'open');
    assert.equal(stateOf({status: 'Withdrawn'}), 'stopped');
  });

  it('is known in the languages of the spreadsheet template, for each word that it offers', () => {
    const meant = ['open', 'active', 'active', 'complete', 'stopped'];
    assert.equal(WORDS.length, 8);
    for (const {lang, statuses} of WORDS)
      assert.deepEqual(
        statuses.split('|').map((status) => stateOf({status})),
        meant,
        lang,
      );
  });

  it('is the same in every language that has the word', () => {
    const states = new Map<string, Set<string>>();
    for (const [, words] of STATUS_WORDS)
      for (const [state, list] of Object.entries(words))
        for (const word of formsIn(list)) states.set(fold(word), (states.get(fold(word)) ?? new Set()).add(state));
    assert.deepEqual(
      [...states].filter(([, found]) => found.size > 1),
      [],
    );
  });

  it('is known for accents in either form, and for words in capitals', () => {
    assert.equal(stateOf({status: 'TERMINÉ'}), 'complete');
    assert.equal(stateOf({status: 'Concluído'.normalize('NFD')}), 'complete');
    assert.equal(stateOf({status: 'Ikke påbegyndt'}), 'open');
    assert.equal(stateOf({status: 'Acción finalizada'}), undefined);
    for (const status of ['Terminée', 'Finalizada', 'Concluída', 'Conclusa'])
      assert.equal(stateOf({status}), 'complete', status);
  });

  it('is not known where the word is not', () => {
    for (const status of [
      'Bijna klaar',
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
    assert.equal(stateOf({status: 'Bijna klaar', progress: 0.5}), undefined);
    assert.equal(stateOf({status: 'On hold', actual: {end: {iso: '2021'}}}), undefined);
  });

  it('follows what really happened where there is no word', () => {
    assert.equal(stateOf({actual: {end: {iso: '2021-03'}}}), 'complete');
    assert.equal(stateOf({progress: 1}), 'complete');
    assert.equal(stateOf({progress: 0.01}), 'active');
    assert.equal(stateOf({actual: {start: {iso: '2021'}}}), 'active');
    assert.equal(stateOf({actual: {start: {iso: '2021'}}, progress: 0}), 'active');
  });

  it('is not what is yet to come, also where it stands under what happened', () => {
    const actual = {start: {iso: '2021-03'}, end: {iso: '2022-07-01'}};
    assert.equal(stateOf({actual}), 'active');
    assert.equal(stateOf({actual}, '2022-06-30'), 'active');
    assert.equal(stateOf({actual}, '2022-07-01'), 'complete');
    assert.equal(stateOf({actual}, '2021-02-28'), undefined);
    // A year that has begun may well hold the day that is meant.
    assert.equal(stateOf({actual: {end: {iso: '2022'}}}), 'complete');
    assert.equal(stateOf({actual: {end: {iso: '2023'}}, progress: 0}), 'open');
    assert.equal(stateOf({actual: {start: {text: 'Last spring'}}}), 'active');
  });

  it('is not guessed from a progress in words', () => {
    for (const progress of ['50%', '0%', '100', 'nearly done']) assert.equal(stateOf({progress}), undefined, progress);
    assert.equal(stateOf({progress: '50%', actual: {end: {iso: '2021'}}}), 'complete');
  });

  it('tells a progress of 0 from a progress that nobody gave', () => {
    assert.equal(stateOf({progress: 0}), 'open');
    assert.equal(stateOf({}), undefined);
    assert.equal(stateOf({planned: {end: {iso: '2021'}}}), undefined);
  });
});
