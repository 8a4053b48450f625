import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import type {Milestone} from '../../src/model/milestone.js';
import {chronological, dueOn, nextMilestone, placeOf} from '../../src/query/milestones.js';

const TODAY = '2021-06-15';
const until = (iso: string, more: Milestone = {}): Milestone => ({id: iso, planned: {end: {iso}}, ...more});
const idsOf = (milestones: readonly Milestone[]) => milestones.map(({id}) => id);

describe('the order of milestones', () => {
  it('is by planned start, else planned end, else what really happened', () => {
    assert.equal(
      placeOf({planned: {start: {iso: '2021-03'}, end: {iso: '2022'}}, actual: {start: {iso: '2023'}}}),
      '2021-03-01',
    );
    assert.equal(placeOf({planned: {end: {iso: '2022'}}}), '2022-01-01');
    assert.equal(placeOf({actual: {start: {iso: '2021-05-05'}}}), '2021-05-05');
    assert.equal(placeOf({planned: {text: 'Soon'}}), undefined);
  });

  it('puts those without a date last, in the publisher’s order', () => {
    const milestones = [{id: 'words', planned: {text: 'Soon'}}, until('2022'), {id: 'none'}, until('2020')];
    assert.deepEqual(idsOf(chronological(milestones)), ['2020', '2022', 'words', 'none']);
    assert.deepEqual(idsOf(milestones), ['words', '2022', 'none', '2020'], 'the given list stays as it is');
  });

  it('keeps the publisher’s order among equals', () => {
    const milestones = ['b', 'a', 'c'].map((id) => until('2021-03', {id}));
    assert.deepEqual(idsOf(chronological(milestones)), ['b', 'a', 'c']);
    assert.deepEqual(
      idsOf(
        chronological([until('2021', {id: 'year'}), until('2021-01', {id: 'month'}), until('2021-01-01', {id: 'day'})]),
      ),
      ['year', 'month', 'day'],
    );
  });

  it('is the same however often it is made, and loses nothing', () => {
    const milestone = fc.record({
      id: fc.uuid(),
      planned: fc.option(
        fc.constantFrom('2020', '2021', '2021-03', '2021-03-01', '1999').map((iso) => ({end: {iso}})),
        {nil: undefined},
      ),
    });
    fc.assert(
      fc.property(fc.array(milestone), (milestones) => {
        const once = chronological(milestones);
        assert.deepEqual(chronological(once), once);
        assert.deepEqual(idsOf(once).sort(), idsOf(milestones).sort());
        const dates = once.map(placeOf);
        const undated = dates.indexOf(undefined);
        const dated = undated < 0 ? dates : dates.slice(0, undated);
        assert.deepEqual(dated, [...dated].sort());
        assert.ok(dates.slice(dated.length).every((date) => date === undefined));
      }),
      {seed: 1, numRuns: 500},
    );
  });
});

describe('how a milestone stands on a day', () => {
  it('is overdue when the end has passed and the data say that it is not complete', () => {
    for (const more of [
      {status: 'In progress'},
      {status: 'Not started'},
      {status: 'Delayed'},
      {progress: 0.9},
      {progress: 0},
      {actual: {start: {iso: '2021-01'}}},
    ])
      assert.deepEqual(
        dueOn(until('2021-05', more), TODAY),
        {kind: 'overdue', since: '2021-05-31'},
        JSON.stringify(more),
      );
  });

  it('is unstated when the end has passed and the data say nothing', () => {
    assert.deepEqual(dueOn(until('2021-05'), TODAY), {kind: 'unstated', since: '2021-05-31'});
  });

  it('is no claim beside a word that we do not know', () => {
    for (const status of ['Afgerond', 'Gerealiseerd', '✔', 'toString', 'constructor'])
      assert.equal(dueOn(until('2021-05', {status}), TODAY), undefined, status);
  });

  it('is never overdue when it is complete or stopped', () => {
    for (const more of [
      {status: 'Completed'},
      {status: 'Withdrawn'},
      {progress: 1},
      {actual: {end: {iso: '2021-06-10'}}},
    ])
      assert.equal(dueOn(until('2020', more), TODAY), undefined);
  });

  it('counts the last day that the date can mean as still in time', () => {
    const active = {status: 'In progress'};
    for (const end of ['2021-06-15', '2021-06', '2021', '2022'])
      assert.equal(dueOn(until(end, active), TODAY), undefined, end);
    assert.equal(dueOn(until('2021-06-14', active), TODAY)?.since, '2021-06-14');
    assert.equal(dueOn(until('2020', active), '2020-12-31'), undefined);
    assert.equal(dueOn(until('2020', active), '2021-01-01')?.since, '2020-12-31');
  });

  it('is nothing without a planned end', () => {
    for (const milestone of [
      {},
      {planned: {start: {iso: '2020'}}},
      {planned: {text: 'Soon'}},
      {planned: {end: {text: 'Last spring'}}},
      {status: 'Delayed'},
    ])
      assert.equal(dueOn(milestone, TODAY), undefined);
  });
});

describe('the next milestone', () => {
  it('is the first by planned end that is neither over nor past', () => {
    const milestones = [
      until('2023'),
      until('2021-05'),
      until('2022', {status: 'In progress'}),
      until('2021-12', {status: 'Completed'}),
      until('2021-11', {status: 'Withdrawn'}),
    ];
    assert.equal(nextMilestone(milestones, TODAY)?.id, '2022');
  });

  it('may end today', () => {
    assert.equal(nextMilestone([until('2021-06-15')], TODAY)?.id, '2021-06-15');
  });

  it('is the first given among equals', () => {
    assert.equal(
      nextMilestone([until('2022', {id: 'a'}), until('2022-12', {id: 'b'}), until('2022-12-31', {id: 'c'})], TODAY)?.id,
      'a',
    );
  });

  it('is none when all are over, past or undated', () => {
    assert.equal(nextMilestone([], TODAY), undefined);
    assert.equal(
      nextMilestone(
        [until('2020'), until('2022', {progress: 1}), {planned: {start: {iso: '2022'}}}, {planned: {text: 'Soon'}}],
        TODAY,
      ),
      undefined,
    );
  });
});
