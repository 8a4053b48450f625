import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {parse} from '../../src/parse/parse.js';
import {summarisePlan, type PlanQuery, type Tally} from '../../src/query/summarise-plan.js';

const answer = (raw: unknown, query: Partial<PlanQuery> = {}) =>
  summarisePlan(parse(raw)!.document, {scale: 'completion', ...query});
const talliesOf = (raw: unknown, query?: Partial<PlanQuery>): readonly Tally[] => {
  const tallies = answer(raw, query);
  assert.ok(typeof tallies === 'object', JSON.stringify(tallies));
  return tallies;
};
/** The parts in one line: "complete 2 · limited 1". */
const parts = ({parts}: Tally) => parts.map(({value, count}) => `${value?.join('+') ?? '?'} ${count}`).join(' · ');
const only = (raw: unknown, query?: Partial<PlanQuery>) => {
  const tallies = talliesOf(raw, query);
  assert.equal(tallies.length, 1);
  return tallies[0]!;
};

type Rating = Record<string, unknown>;
const commitments = (scale: string, ...values: (string | Rating | undefined)[]) => ({
  commitments: values.map((value) => ({
    title: 'A',
    plan: 'P',
    assessments: value === undefined ? [] : [{scale, voice: 'irm', ...(typeof value === 'string' ? {value} : value)}],
  })),
});
const figures = (members: Rating) => ({plans: [{id: 'P', figures: [{scale: 'completion', voice: 'irm', ...members}]}]});

describe('a plan, counted', () => {
  it('has every step from the highest, then reasons, then commitments without a rating', () => {
    const tally = only(commitments('completion', 'Limited', 'Complete', 'Limited', 'NR', undefined));
    assert.equal(parts(tally), 'complete 1 · substantial 0 · limited 2 · not-started 0 · NR 1 · ? 1');
    assert.deepEqual([tally.total, tally.sum, tally.voice, tally.latest], [5, 5, 'irm', false]);
  });

  it('says whether there is no plan or no rating', () => {
    assert.equal(answer(commitments('completion', 'Limited'), {plan: 'Q'}), 'no-plan');
    assert.equal(answer(commitments('completion', 'Limited'), {scale: 'Sunshine'}), 'no-rating');
    assert.equal(parts(only(commitments('completion', 'Limited'), {plan: ' p '})).includes('limited 1'), true);
  });

  it('never mixes voices: the IRM’s first, otherwise the first, or the one that was asked for', () => {
    const raw = commitments('completion', {value: 'Limited', voice: 'government'}, 'Complete');
    assert.equal(parts(only(raw)).split(' · ').at(-1), '? 1');
    assert.match(parts(only(raw)), /^complete 1 .* limited 0/);
    assert.match(parts(only(raw, {voice: 'Government'})), /^complete 0 .* limited 1/);
    assert.equal(only(commitments('completion', {value: 'Limited', voice: 'NGO'})).voice, 'NGO');
  });

  it('has a tally for each stage of one plan, the latest ratings where plans are together', () => {
    const staged = (plan: string, ...stages: string[]) => ({
      title: 'A',
      plan,
      assessments: stages.map((stage) => ({scale: 'completion', voice: 'irm', value: 'Limited', stage})),
    });
    const one = {commitments: [staged('P', 'end-of-term', 'mid-term')]};
    assert.deepEqual(
      talliesOf(one).map(({stage}) => stage),
      ['mid-term', 'end-of-term'],
    );
    const both = {commitments: [staged('P', 'mid-term'), staged('Q', 'end-of-term')]};
    assert.deepEqual(
      talliesOf(both).map(({stage, latest}) => [stage, latest]),
      [[undefined, true]],
    );
    assert.deepEqual(
      talliesOf(one, {stage: 'End of term'}).map(({stage}) => stage),
      ['End of term'],
    );
  });

  it('gives contradictory ratings together, and counts two spellings of one value once', () => {
    const two = {
      commitments: [
        {assessments: ['Limited', 'Complete'].map((value) => ({scale: 'completion', voice: 'irm', value}))},
      ],
    };
    assert.match(parts(only(two)), /Limited\+Complete 1/);
    assert.match(parts(only(commitments('completion', 'Not started', 'not-started'))), /not-started 2/);
  });
});

describe('a plan, in published figures', () => {
  it('takes precedence over counting, as given', () => {
    const raw = {...commitments('completion', 'Limited'), ...figures({total: 14, counts: {Limited: 7, Complete: 2}})};
    const tally = only(raw);
    assert.equal(parts(tally), 'complete 2 · limited 7');
    assert.deepEqual([tally.total, tally.sum], [14, 9]);
  });

  it('has no sum where a part is in words, and loses none of them', () => {
    const tally = only(figures({counts: {Limited: 'about seven', Complete: 2, complete: 'one more'}}));
    assert.equal(parts(tally), 'complete 2 + one more · limited about seven');
    assert.deepEqual([tally.total, tally.sum], [undefined, undefined]);
    assert.equal(only(figures({total: 'about 14', counts: {Limited: 7}})).total, 'about 14');
  });
});

describe('a plan on “Early Results”, under which OGP publishes two scales', () => {
  const early = (...values: string[]) => only(commitments('Early Results', ...values), {scale: 'early-results'});

  it('is read on the scale that has the values, with the steps of that one alone', () => {
    assert.equal(
      parts(early('Major', 'Marginal', 'Major')),
      'outstanding 0 · major 2 · marginal 1 · did-not-change 0 · worsened 0',
    );
    assert.equal(parts(early('Moderate', 'Pending')), 'significant 0 · moderate 1 · no-notable-results 0 · Pending 1');
  });

  it('has no steps where all are pending, or where values of both stand in one plan', () => {
    assert.equal(parts(early('Pending', 'None')), 'None 1 · Pending 1');
    assert.equal(parts(early('Major', 'Moderate')), 'Major 1 · Moderate 1');
  });

  it('is the same for published figures', () => {
    const raw = {plans: [{id: 'P', figures: [{scale: 'Early Results', counts: {Marginal: 1, Outstanding: 3}}]}]};
    assert.equal(parts(only(raw, {scale: 'early-results'})), 'outstanding 3 · marginal 1');
    assert.equal(parts(only(raw, {scale: 'did-it-open-government'})), 'outstanding 3 · marginal 1');
  });

  it('is found under the name of the scale that has the value, never under the other', () => {
    const raw = commitments('Early Results', 'Major', 'Moderate', 'Pending');
    const tally = only(raw, {scale: 'did-it-open-government'});
    assert.equal(parts(tally), 'outstanding 0 · major 1 · marginal 0 · did-not-change 0 · worsened 0 · ? 2');
  });
});
