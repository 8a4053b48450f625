import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {aspectOf, findScale, readValue, SCALES, stageOf, type Scale} from '../../src/model/scales.js';

const PROTOTYPE_NAMES = ['toString', 'constructor', '__proto__', 'hasOwnProperty', 'valueOf', 'prototype'];
const read = (scale: string, value?: string | string[]) => readValue(findScale(scale), value);

describe('scales', () => {
  it('have keys of their own, by which they are found', () => {
    assert.equal(new Set(SCALES.map(({key}) => key)).size, SCALES.length);
    for (const scale of SCALES) assert.equal(findScale(scale.key), scale);
  });

  it('read every step by its own word, in the order from lowest to highest', () => {
    for (const scale of SCALES)
      scale.steps.forEach((value, step) => assert.deepEqual(readValue(scale, value), {kind: 'rated', value, step}));
  });

  it('share the words of a scale that there is', () => {
    for (const {key, words} of SCALES) assert.equal(findScale(words)?.words, words, key);
    assert.equal(findScale('completion-results-report')?.words, 'completion');
  });

  it('are found by key and by published name, in any case', () => {
    for (const name of ['completion', 'Completion', 'LEVEL OF COMPLETION', 'Completion at Midterm'])
      assert.equal(findScale(name)?.key, 'completion', name);
    assert.equal(findScale('Did It Open Government?')?.key, 'did-it-open-government');
    assert.equal(findScale('Potential for results')?.key, 'potential-for-results');
  });

  it('are not found by anything else', () => {
    for (const name of [undefined, '', ' ', '?', 'Completions', 'complet', ...PROTOTYPE_NAMES])
      assert.equal(findScale(name), undefined, name);
  });
});

describe('the value of a rating', () => {
  it('Unclear is the lowest rating of Potential for Results and no rating elsewhere', () => {
    assert.deepEqual(read('potential-for-results', 'Unclear'), {kind: 'rated', value: 'unclear', step: 0});
    for (const scale of ['completion', 'completion-first-cycles', 'completion-results-report', 'potential-impact'])
      assert.deepEqual(read(scale, 'Unclear'), {kind: 'not-rated', value: 'unclear'}, scale);
  });

  it('None means something else on each scale', () => {
    assert.deepEqual(read('specificity', 'None'), {kind: 'rated', value: 'none', step: 0});
    assert.deepEqual(read('potential-impact', 'None'), {kind: 'rated', value: 'none', step: 0});
    assert.deepEqual(read('did-it-open-government', 'None'), {kind: 'rated', value: 'did-not-change', step: 1});
    assert.deepEqual(read('completion', 'None'), {kind: 'unknown'});
  });

  it('Minor is Marginal in Did It Open Government only', () => {
    assert.deepEqual(read('did-it-open-government', 'Minor'), {kind: 'rated', value: 'marginal', step: 2});
    assert.deepEqual(read('potential-impact', 'Minor'), {kind: 'rated', value: 'minor', step: 1});
    assert.deepEqual(read('early-results', 'Minor'), {kind: 'unknown'});
  });

  it('Moderate and Substantial stand on different steps of different scales', () => {
    assert.deepEqual(read('potential-impact', 'Moderate'), {kind: 'rated', value: 'moderate', step: 2});
    assert.deepEqual(read('early-results', 'Moderate'), {kind: 'rated', value: 'moderate', step: 1});
    assert.deepEqual(read('completion', 'Substantial'), {kind: 'rated', value: 'substantial', step: 2});
    assert.deepEqual(read('potential-for-results', 'Substantial'), {kind: 'rated', value: 'substantial', step: 2});
  });

  it('a number is never taken for a step', () => {
    for (const value of ['0', '1', '2', '3', '4', '5']) {
      assert.deepEqual(read('verifiable', value), {kind: 'unknown'});
      assert.deepEqual(read('completion', value), {kind: 'unknown'});
      assert.deepEqual(read('did-it-open-government', value), {kind: 'unknown'});
    }
    assert.deepEqual(read('starred', '1'), {kind: 'rated', value: 'yes', step: 1}, 'OGP publishes stars as 0 and 1');
  });

  it('not reviewed, no data, not applicable, pending, no evidence, too early and withdrawn stay different facts', () => {
    const states = [
      ['NR', 'not-reviewed'],
      ['Not Reviewed', 'not-reviewed'],
      ['ND', 'no-data'],
      ['NA', 'not-applicable'],
      ['N/A', 'not-applicable'],
      ['Pending IRM Review', 'pending-irm-review'],
      ['No Evidence Available', 'no-evidence-available'],
      ['No early results to report yet', 'no-early-results-to-report-yet'],
      ['Withdrawn', 'withdrawn'],
      ['Unclear', 'unclear'],
    ] as const;
    for (const [given, value] of states) assert.deepEqual(read('completion', given), {kind: 'not-rated', value}, given);
  });

  it('that nobody gave is missing; one that nobody can read is not', () => {
    for (const value of [undefined, '', '  ', [], ['']])
      assert.deepEqual(read('completion', value), {kind: 'not-rated', value: 'missing'});
    for (const value of ['★', '✔', '-', '?', 'Halfway', 'Limited to Substantial', 'Limited/Substantial'])
      assert.deepEqual(read('completion', value), {kind: 'unknown'}, value);
  });

  it('is one value: several at once are not a rating', () => {
    assert.deepEqual(read('completion', ['Limited', 'Substantial']), {kind: 'unknown'});
    assert.deepEqual(read('completion', ['NR', 'ND']), {kind: 'unknown'});
    assert.deepEqual(read('completion', ['Limited']), {kind: 'rated', value: 'limited', step: 1});
  });

  it('may be a set of OGP values in relevance only', () => {
    assert.deepEqual(read('relevance', ['Access to Information', 'Technology & Innovation']), {
      kind: 'aspects',
      values: ['access-to-information', 'technology'],
    });
    assert.deepEqual(read('relevance', 'Civic Participation'), {kind: 'aspects', values: ['civic-participation']});
    assert.deepEqual(read('relevance', ['Access to Information', 'Sunshine']), {kind: 'unknown'});
    assert.deepEqual(read('relevance', 'Actual'), {kind: 'unknown'}, 'an aspect of another scale');
    assert.deepEqual(read('completion', 'Civic Participation'), {kind: 'unknown'});
  });

  it('is a plain answer where OGP prints the open government lens under the name of relevance', () => {
    for (const answer of ['Yes', 'No', 'yes'])
      assert.deepEqual(read('Relevant to OGP Values', answer), {kind: 'words'});
    assert.deepEqual(read('open-government-lens', 'Yes'), {kind: 'rated', value: 'yes', step: 1});
    for (const other of ['Maybe', '1']) assert.deepEqual(read('relevance', other), {kind: 'unknown'}, other);
    for (const scale of ['completion', 'specificity']) assert.deepEqual(read(scale, 'Yes'), {kind: 'unknown'}, scale);
  });

  it('is printed as words where a scale has no order', () => {
    assert.deepEqual(read('ogp-local-2021', 'Sustancial'), {kind: 'words'});
    assert.deepEqual(read('ogp-local-2021', 'Not Reviewed'), {kind: 'not-rated', value: 'not-reviewed'});
  });

  it('on a scale that nobody knows is a not-rated state or unknown, never a step', () => {
    assert.deepEqual(read('happiness', 'High'), {kind: 'unknown'});
    assert.deepEqual(read('happiness', 'NR'), {kind: 'not-rated', value: 'not-reviewed'});
  });

  it('that is the name of something every object inherits is unknown', () => {
    for (const name of PROTOTYPE_NAMES) {
      for (const {key, steps} of SCALES)
        assert.deepEqual(read(key, name), {kind: steps.length ? 'unknown' : 'words'}, `${key} ${name}`);
      assert.deepEqual(read(name, name), {kind: 'unknown'});
      assert.equal(aspectOf(name), undefined);
    }
  });
});

describe('the stage of a rating', () => {
  it('is its own, and otherwise the one that OGP prints into the name of the scale', () => {
    assert.equal(stageOf({stage: 'Year 1', scale: 'Completion at Midterm'}), 'Year 1');
    for (const scale of ['Completion at Midterm', 'Starred as of Mid-term'])
      assert.equal(stageOf({scale}), 'mid-term', scale);
    for (const scale of ['Completion at End of Term', 'Starred at End of Term'])
      assert.equal(stageOf({scale}), 'end-of-term', scale);
    for (const scale of [undefined, 'Completion', 'Terms', 'OGP Local end-of-commitment assessment'])
      assert.equal(stageOf({scale}), undefined);
  });
});

describe('a publisher’s own scale', () => {
  const own: Scale[] = [
    {key: 'Citizen Verdict', words: 'Citizen Verdict', steps: ['unclear', 'good']},
    {key: 'completion', words: 'completion', steps: ['half', 'whole']},
  ];

  it('is found by its key, before the IRM’s', () => {
    assert.equal(findScale('citizen verdict', own), own[0]);
    assert.equal(findScale('Completion', own), own[1]);
  });

  it('has its own steps, also where a word means “not rated” elsewhere', () => {
    assert.deepEqual(readValue(own[0], 'Unclear'), {kind: 'rated', value: 'unclear', step: 0});
    assert.deepEqual(readValue(own[0], 'NR'), {kind: 'not-rated', value: 'not-reviewed'});
  });

  it('has nothing of an IRM scale whose key it has', () => {
    const stars = {key: 'starred', words: 'starred', steps: ['0', '1', '2']};
    assert.deepEqual(readValue(stars, '1'), {kind: 'rated', value: '1', step: 1});
    assert.deepEqual(readValue(own[1], 'Limited'), {kind: 'unknown'});
  });

  it('is not found by a rating that names no scale', () => {
    for (const key of ['★', '?']) assert.equal(findScale(undefined, [{key, words: key, steps: ['good']}]), undefined);
  });
});
