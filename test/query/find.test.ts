import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import type {Assessment} from '../../src/model/assessment.js';
import type {Scale} from '../../src/model/scales.js';
import {findAssessments, findCommitment, findPlan, headlineAssessment, isEarlier} from '../../src/query/find.js';

const documentOf = (...ids: (string | undefined)[]) => ({plans: [], scales: [], commitments: ids.map((id) => ({id}))});

describe('finding a commitment', () => {
  it('compares ids without case and without spaces around them', () => {
    const document = documentOf('NL0046', 'US0116.1', '07/7');
    for (const id of ['NL0046', 'nl0046', ' Nl0046 ']) assert.deepEqual(findCommitment(document, id), {id: 'NL0046'});
    assert.deepEqual(findCommitment(document, 'us0116.1'), {id: 'US0116.1'});
    assert.deepEqual(findCommitment(document, '07/7'), {id: '07/7'});
  });

  it('takes the first of two with one id', () => {
    const document = {
      plans: [],
      scales: [],
      commitments: [
        {id: 'a', title: '1'},
        {id: 'A', title: '2'},
      ],
    };
    assert.deepEqual(findCommitment(document, 'A'), {id: 'a', title: '1'});
  });

  it('takes the only one there is, and never picks one of several', () => {
    assert.deepEqual(findCommitment(documentOf('NL0046')), {id: 'NL0046'});
    assert.deepEqual(findCommitment(documentOf('NL0046'), ''), {id: 'NL0046'});
    assert.equal(findCommitment(documentOf('NL0046', 'NL0047')), 'choose');
    assert.equal(findCommitment(documentOf()), 'empty');
    assert.equal(findCommitment(documentOf(), 'NL0046'), 'empty');
  });

  it('never shows another one than was asked for', () => {
    assert.equal(findCommitment(documentOf('NL0046'), 'NL0047'), 'not-found');
    assert.equal(findCommitment(documentOf(undefined), ' '), 'not-found');
    for (const name of ['toString', 'constructor', '__proto__', 'undefined'])
      assert.equal(findCommitment(documentOf(undefined, 'NL1'), name), 'not-found', name);
    assert.deepEqual(findCommitment(documentOf('NL1', 'constructor'), 'constructor'), {id: 'constructor'});
  });
});

describe('finding the plan of a commitment', () => {
  const document = {...documentOf(), plans: [{title: 'Without id'}, {id: 'NL-2020', title: 'Fourth'}]};

  it('compares ids without case', () => {
    assert.equal(findPlan(document, {plan: 'nl-2020'})?.title, 'Fourth');
  });

  it('finds none where the commitment names none, or another', () => {
    assert.equal(findPlan(document, {}), undefined);
    assert.equal(findPlan(document, {plan: 'NL-2018'}), undefined);
  });
});

const rating = (value: string, more: Assessment = {}): Assessment => ({
  scale: 'completion',
  voice: 'irm',
  value,
  ...more,
});
const valuesOf = (assessments: readonly Assessment[]) => assessments.map(({value}) => value);

describe('finding ratings', () => {
  const given = [
    rating('a', {stage: 'mid-term'}),
    rating('b', {stage: 'end-of-term'}),
    rating('c', {stage: 'mid-term', voice: 'government'}),
    rating('d', {scale: 'Potential Impact', stage: 'design'}),
    rating('e', {scale: 'Did It Open Government?', aspect: 'Civic Participation'}),
    rating('f', {scale: 'Happiness'}),
  ];

  it('finds all, the latest stage first, ties in the publisher’s order', () => {
    assert.deepEqual(valuesOf(findAssessments(given, [], {})), ['b', 'a', 'c', 'd', 'e', 'f']);
    assert.deepEqual(valuesOf(given), ['a', 'b', 'c', 'd', 'e', 'f'], 'the given list stays as it is');
  });

  it('finds by scale, stage, voice and aspect, however they are written', () => {
    assert.deepEqual(valuesOf(findAssessments(given, [], {scale: 'Completion'})), ['b', 'a', 'c']);
    assert.deepEqual(valuesOf(findAssessments(given, [], {scale: 'completion', voice: 'IRM', stage: 'Mid-Term'})), [
      'a',
    ]);
    assert.deepEqual(valuesOf(findAssessments(given, [], {voice: 'Government'})), ['c']);
    assert.deepEqual(
      valuesOf(findAssessments(given, [], {scale: 'did-it-open-government', aspect: 'civic-participation'})),
      ['e'],
    );
    assert.deepEqual(valuesOf(findAssessments(given, [], {scale: 'potential impact'})), ['d']);
  });

  it('finds every edition of a scale, each under its own name', () => {
    const editions = [
      rating('a', {scale: 'completion-first-cycles'}),
      rating('b', {scale: 'completion-results-report'}),
      rating('c', {scale: 'Level of completion'}),
    ];
    for (const {scale} of editions)
      assert.deepEqual(valuesOf(findAssessments(editions, [], {scale})), ['a', 'b', 'c'], scale);
  });

  it('finds a scale that nobody knows by its name only', () => {
    assert.deepEqual(valuesOf(findAssessments(given, [], {scale: 'happiness'})), ['f']);
    assert.deepEqual(findAssessments(given, [], {scale: 'sadness'}), []);
    assert.deepEqual(findAssessments([rating('a', {scale: undefined})], [], {scale: 'completion'}), []);
    for (const scale of ['toString', 'constructor', '__proto__'])
      assert.deepEqual(findAssessments(given, [], {scale}), []);
  });

  it('finds a publisher’s own scale by its key', () => {
    const own: Scale[] = [{key: 'Citizen panel', words: 'Citizen panel', steps: ['poor', 'good']}];
    assert.deepEqual(
      valuesOf(findAssessments([rating('a', {scale: 'citizen-panel'}), ...given], own, {scale: 'CITIZEN PANEL'})),
      ['a'],
    );
  });

  it('puts stages in the order of a plan’s life, and words it does not know behind all of them', () => {
    const stages = [
      'Design',
      'Action Plan Review',
      'mid-term',
      'End of term',
      'results-report',
      undefined,
      'Second opinion',
    ];
    assert.deepEqual(
      valuesOf(
        findAssessments(
          stages.map((stage) => rating(stage ?? '-', {stage})),
          [],
          {},
        ),
      ),
      ['results-report', 'End of term', 'mid-term', 'Action Plan Review', 'Design', '-', 'Second opinion'],
    );
  });
});

describe('ratings whose stage stands in the name of their scale', () => {
  const given = [
    rating('mid', {scale: 'Completion at Midterm'}),
    rating('end', {scale: 'Completion at End of Term'}),
    rating('review', {stage: 'Action Plan Review'}),
  ];

  it('are found and sorted by it', () => {
    assert.deepEqual(valuesOf(findAssessments(given, [], {scale: 'completion'})), ['end', 'mid', 'review']);
    assert.deepEqual(valuesOf(findAssessments(given, [], {scale: 'completion', stage: 'Midterm'})), ['mid']);
  });

  it('are compared with each other', () => {
    assert.equal(headlineAssessment(given, [])?.earlier?.value, 'mid');
  });
});

describe('the one rating for a card', () => {
  const headline = (...assessments: Assessment[]) => {
    const found = headlineAssessment(assessments, []);
    return found && [found.latest.value, found.earlier?.value];
  };

  it('is the IRM’s before the government’s', () => {
    assert.deepEqual(
      headline(rating('gov', {voice: 'government', stage: 'results-report'}), rating('irm', {stage: 'mid-term'})),
      ['irm', undefined],
    );
    assert.deepEqual(headline(rating('gov', {voice: 'government'})), ['gov', undefined]);
  });

  it('is completion before potential, and any rating before none', () => {
    const impact = rating('impact', {scale: 'potential-impact', stage: 'end-of-term'});
    const results = rating('results', {scale: 'potential-for-results'});
    assert.deepEqual(headline(impact, results, rating('completion')), ['completion', undefined]);
    assert.deepEqual(headline(impact, results), ['results', undefined]);
    assert.deepEqual(headline(rating('star', {scale: 'starred'}), impact), ['impact', undefined]);
    assert.deepEqual(headline(rating('star', {scale: 'starred'})), ['star', undefined]);
    assert.equal(headline(), undefined);
  });

  it('is that of the latest stage, beside the one before it', () => {
    assert.deepEqual(headline(rating('mid', {stage: 'mid-term'}), rating('end', {stage: 'end-of-term'})), [
      'end',
      'mid',
    ]);
    assert.deepEqual(
      headline(
        rating('end', {stage: 'End of term', scale: 'Completion'}),
        rating('mid', {stage: 'Mid-term', voice: 'IRM'}),
      ),
      ['end', 'mid'],
    );
    assert.deepEqual(
      headline(
        rating('design', {stage: 'design'}),
        rating('end', {stage: 'end-of-term'}),
        rating('mid', {stage: 'mid-term'}),
      ),
      ['end', 'mid'],
    );
  });

  it('is compared with an earlier one of the same voice only', () => {
    const [end, mid] = [rating('end', {stage: 'end-of-term'}), rating('mid', {stage: 'mid-term'})];
    assert.ok(isEarlier(mid, end, []));
    for (const voice of ['government', 'civil-society', undefined])
      assert.ok(!isEarlier({...mid, voice}, end, []), voice);
    assert.ok(isEarlier({...mid, voice: 'IRM'}, end, []), 'the same voice in another spelling');
    // No rating is the IRM's here, so that both voices are among those that are looked at.
    assert.deepEqual(headline({...mid, voice: 'government'}, {...end, voice: 'civil-society'}), ['end', undefined]);
  });

  it('knows the Midterm Review of plans of four years as a stage before the last report', () => {
    assert.deepEqual(headline(rating('review', {stage: 'Midterm Review'}), rating('end', {stage: 'results-report'})), [
      'end',
      'review',
    ]);
  });

  it('is compared with an earlier one on the same edition of the scale and the same aspect only', () => {
    assert.deepEqual(
      headline(
        rating('old', {stage: 'mid-term', scale: 'completion-first-cycles'}),
        rating('end', {stage: 'end-of-term'}),
      ),
      ['end', undefined],
    );
    assert.deepEqual(
      headline(
        rating('projected', {stage: 'mid-term', aspect: 'projected'}),
        rating('end', {stage: 'end-of-term', aspect: 'actual'}),
      ),
      ['end', undefined],
    );
  });

  it('is not compared with one that may be of the same time or later', () => {
    assert.deepEqual(headline(rating('a', {stage: 'end-of-term'}), rating('b', {stage: 'end-of-term'})), [
      'a',
      undefined,
    ]);
    assert.deepEqual(headline(rating('a'), rating('b')), ['a', undefined]);
    assert.deepEqual(headline(rating('a', {stage: 'mid-term'}), rating('b', {stage: 'Second opinion'})), [
      'a',
      undefined,
    ]);
  });
});
