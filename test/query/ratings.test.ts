import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import type {Assessment} from '../../src/model/assessment.js';
import {byVoice, groupOf, ratingsOf} from '../../src/query/ratings.js';

const rating = (members: Partial<Assessment> = {}): Assessment => ({scale: 'completion', voice: 'irm', ...members});
/** Voices, and in each the scales with the values on them. */
const outline = (...ratings: Assessment[]) =>
  byVoice(ratings, []).map(({voice, scales}) => [
    voice,
    ...scales.map(({scale, ratings}) => [scale?.key, ...ratings.map(({assessment}) => assessment.value)]),
  ]);

describe('all ratings of a commitment', () => {
  it('are its assessments, then its stars, each formula a question of its own', () => {
    const star = {value: 'No', formula: '2015', stage: 'mid-term'};
    assert.deepEqual(
      ratingsOf({assessments: [rating({value: 'Limited'})], starred: [star]}),
      [rating({value: 'Limited'}), {scale: 'starred', voice: 'irm', aspect: '2015', ...star, formula: undefined}].map(
        (one) => Object.fromEntries(Object.entries(one).filter(([key]) => key !== 'formula')),
      ),
    );
    assert.deepEqual(ratingsOf({}), []);
  });

  it('stand in the group of the scale on which they are read', () => {
    assert.equal(groupOf(rating(), []), 'implementation');
    assert.equal(groupOf(rating({scale: 'Early Results', value: 'Major'}), []), 'results');
    assert.equal(groupOf(rating({scale: 'Sunshine'}), []), 'other');
    assert.equal(
      groupOf(rating({scale: 'Sunshine'}), [{key: 'Sunshine', words: 'Sunshine', steps: ['a'], group: 'design'}]),
      'design',
    );
  });
});

describe('ratings by voice', () => {
  it('never stand together: the IRM first, then government, civil society, others', () => {
    const voices = ['NGO', 'civil-society', undefined, 'Government', 'irm', 'IRM'];
    assert.deepEqual(
      byVoice(
        voices.map((voice) => rating({voice})),
        [],
      ).map(({voice}) => voice),
      ['irm', 'Government', 'civil-society', 'NGO', undefined],
    );
  });

  it('are grouped by edition of a scale, in the publisher’s order, unknown scales by their name', () => {
    assert.deepEqual(
      outline(
        rating({scale: 'Sunshine', value: 'a'}),
        rating({value: 'Limited'}),
        rating({scale: 'completion-results-report', value: 'Complete'}),
        rating({scale: 'sunshine', value: 'b'}),
      ),
      [['irm', [undefined, 'a', 'b'], ['completion', 'Limited'], ['completion-results-report', 'Complete']]],
    );
  });

  it('of “Early Results” stand on the scale that has the value; of those that are pending nobody knows', () => {
    const early = (value: string) => rating({scale: 'Early Results', value});
    assert.deepEqual(outline(early('Major'), early('Moderate'), early('Pending'), early('Marginal')), [
      [
        'irm',
        ['did-it-open-government', 'Major', 'Marginal'],
        ['early-results', 'Moderate'],
        ['early-results', 'Pending'],
      ],
    ]);
    const [, , pending] = byVoice([early('Major'), early('Moderate'), early('Pending')], [])[0]!.scales;
    assert.deepEqual(pending!.scale!.steps, []);
  });
});

describe('the earlier rating', () => {
  const earlier = (...ratings: Assessment[]) =>
    byVoice(ratings, []).flatMap(({scales}) =>
      scales.flatMap(({ratings}) => ratings.map(({assessment, earlier}) => [assessment.stage, earlier?.stage])),
    );

  it('is the nearest stage before, whatever the order in the file', () => {
    assert.deepEqual(
      earlier(rating({stage: 'results-report'}), rating({stage: 'mid-term'}), rating({stage: 'end-of-term'})),
      [
        ['mid-term', undefined],
        ['end-of-term', 'mid-term'],
        ['results-report', 'end-of-term'],
      ],
    );
  });

  it('is none of another voice, aspect, edition or scale, nor one whose stage nobody knows', () => {
    const before = rating({stage: 'mid-term'});
    for (const change of [
      {voice: 'government'},
      {aspect: 'Civic participation'},
      {scale: 'completion-results-report'},
      {stage: 'some time'},
    ])
      assert.deepEqual(
        earlier({...before, ...change}, rating({stage: 'end-of-term'}))
          .filter(([stage]) => stage === 'end-of-term')
          .map(([, stage]) => stage),
        [undefined],
        JSON.stringify(change),
      );
  });
});
