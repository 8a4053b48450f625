import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {parse} from '../../src/parse/parse.js';

/** Path and code of every issue of a document with these commitments. */
const told = (...commitments: unknown[]) =>
  parse({commitments})?.issues.map(({path, code}) => `${path.replace('/commitments', '')} ${code}`);
const rated = (assessment: object) =>
  told({title: 'A', assessments: [{scale: 'completion', value: 'Limited', voice: 'irm', ...assessment}]});

describe('what only shows when the parts are seen together', () => {
  it('is nothing in a plain document', () => {
    assert.deepEqual(told({id: 'NL1', title: 'A', milestones: ['B']}, {id: 'NL2', title: 'C'}), []);
    assert.deepEqual(rated({}), []);
  });

  it('is an id given twice, compared as it is when somebody asks for it', () => {
    assert.deepEqual(told({id: 'NL1', title: 'A'}, {id: 'nl1', title: 'B'}, {id: ' NL1 ', title: 'C'}), [
      '/1/id duplicate-id',
      '/2/id duplicate-id',
    ]);
    assert.deepEqual(told({title: 'A'}, {title: 'B'}, {id: '', title: 'C'}), []);
    assert.deepEqual(told({id: 'constructor', title: 'A'}, {id: 'toString', title: 'B'}), []);
  });

  it('is an id of a commitment that is not here, once per list', () => {
    const related = ['nl2', 'NL8', 'NL9'];
    const assessments = [{scale: 'completion', value: 'Limited', voice: 'irm', cluster: ['NL1', 'NL9']}];
    assert.deepEqual(told({id: 'NL1', title: 'A', related, assessments}, {id: 'NL2', title: 'B'}), [
      '/0/related id-unknown',
      '/0/assessments/0/cluster id-unknown',
    ]);
  });

  it('is named with its whole path, also within a scale of the publisher', () => {
    const scale = {key: 'own', values: ['Low', {value: 'High', label: ['no text']}]};
    assert.deepEqual(
      parse({commitments: [{title: 'A'}], scales: [scale, scale]})?.issues.map(({path, code}) => `${path} ${code}`),
      ['/scales/0/values/1/label type', '/scales/1/values/1/label type'],
    );
  });

  it('is a missing title', () => {
    assert.deepEqual(told({id: 'NL1'}), ['/0/title title-missing']);
    assert.deepEqual(told({title: 'A', milestones: [{status: 'Complete'}, {text: 'B'}]}), [
      '/0/milestones/0/title title-missing',
    ]);
  });

  it('is a period on which sources disagree', () => {
    const period = [
      {start: '2021', end: '2022-06-30', source: 'Plan'},
      {start: '2021', end: '2022-12', source: 'IRM'},
    ];
    assert.deepEqual(told({title: 'A', period}), ['/0/period date-conflict']);
    assert.equal(parse({commitments: [{title: 'A', period}]})?.document.commitments[0]?.period?.length, 2, 'both stay');
    assert.deepEqual(told({title: 'A', period: ['2021/2022', '2021/2022-12-31']}), [], 'two ways to write one day');
  });

  it('is a scale or value that nobody knows', () => {
    assert.deepEqual(rated({scale: 'Happiness'}), ['/0/assessments/0/scale scale-unknown']);
    assert.deepEqual(rated({scale: undefined}), ['/0/assessments/0/scale scale-unknown']);
    assert.deepEqual(rated({value: 'Halfway'}), ['/0/assessments/0/value value-unknown']);
    assert.deepEqual(rated({value: '★'}), ['/0/assessments/0/value value-unknown']);
    assert.deepEqual(rated({aspect: 'Weather'}), ['/0/assessments/0/aspect value-unknown']);
    for (const name of ['toString', 'constructor', '__proto__', 'hasOwnProperty']) {
      assert.deepEqual(rated({scale: name}), ['/0/assessments/0/scale scale-unknown'], name);
      assert.deepEqual(rated({value: name}), ['/0/assessments/0/value value-unknown'], name);
    }
  });

  it('is not a state without a rating, nor words on a scale without an order', () => {
    for (const value of ['NR', 'ND', 'Unclear', 'Pending IRM Review']) assert.deepEqual(rated({value}), []);
    assert.deepEqual(rated({scale: 'ogp-local-2021', value: 'Sustancial'}), []);
  });

  it('is a rating without a value, or without somebody who says so', () => {
    assert.deepEqual(rated({value: ''}), ['/0/assessments/0/value value-missing']);
    assert.deepEqual(rated({voice: undefined}), ['/0/assessments/0/voice voice-missing']);
  });

  it('is a star that is neither yes nor no', () => {
    assert.deepEqual(told({title: 'A', starred: [true, 'No', 'Pending IRM Review']}), []);
    assert.deepEqual(told({title: 'A', starred: [{value: 'Maybe'}]}), ['/0/starred/0/value value-unknown']);
    assert.deepEqual(
      told({title: 'A', starred: 'Maybe'}),
      ['/0/starred value-unknown'],
      'the path is where the word stands',
    );
  });

  it('reads ratings by the publisher’s own scales first', () => {
    const scales = [{key: 'panel', values: ['Poor', 'Good']}];
    const issuesOf = (value: string) =>
      parse({scales, commitments: [{title: 'A', assessments: [{scale: 'Panel', value, voice: 'us'}]}]})?.issues.map(
        ({code}) => code,
      );
    assert.deepEqual(issuesOf('good'), []);
    assert.deepEqual(issuesOf('Limited'), ['value-unknown']);
  });

  it('is told where it stands in the document as given, also behind items that could not be read', () => {
    assert.deepEqual(told(null, {id: 'NL1'}), ['/0 null-item', '/1/title title-missing']);
    assert.deepEqual(told('x', {title: 'A', milestones: [null, [], {}, {status: 'Complete'}]}), [
      '/0 type',
      '/1/milestones/0 null-item',
      '/1/milestones/1 type',
      '/1/milestones/2/title title-missing',
      '/1/milestones/3/title title-missing',
    ]);
    assert.deepEqual(
      told({title: 'A', milestones: {status: 'Complete'}}),
      ['/0/milestones/title title-missing'],
      'a milestone without brackets',
    );
    assert.deepEqual(
      parse({commitments: {id: 'NL1'}})?.issues.map(({path}) => path),
      ['/commitments/title'],
      'a commitment without brackets',
    );
  });
});
