import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import {registerLocale} from '../../src/i18n/page-words.js';
import {createLocalizer} from '../../src/i18n/localizer.js';
import * as da from '../../src/locales/generated/da.js';
import * as nl from '../../src/locales/generated/nl.js';
import {parse} from '../../src/parse/parse.js';
import {toMilestoneTimelineView} from '../../src/view/milestone-timeline.js';

registerLocale('nl', nl);
registerLocale('da', da);

const TODAY = '2021-06-15';
const view = (milestones: readonly object[], lang = 'en', today = TODAY) => {
  const {document} = parse({id: 'X', title: 'T', milestones}) ?? assert.fail();
  const [commitment] = document.commitments;
  assert.ok(commitment);
  return toMilestoneTimelineView(commitment, {l10n: createLocalizer(lang), lang: 'en', scales: [], today});
};
const one = (milestone: object, lang?: string, today?: string) => {
  const [only] = view([milestone], lang, today).milestones;
  return only ?? assert.fail();
};
const titles = (milestones: readonly {readonly title: {readonly text: string}}[]) =>
  milestones.map(({title}) => title.text);

describe('milestones on the axis of time', () => {
  it('are those with a date; the others are apart from it, in the publisher’s order', () => {
    const {byDate, before, undated, milestones} = view([
      {title: 'none'},
      {title: 'future', planned: {end: '2022'}},
      {title: 'words', planned: {text: 'after the elections'}},
      {title: 'past', planned: {end: '2020'}},
      {title: 'done', actual: {end: '2021-02'}},
      {title: 'done, planned in words', planned: {text: 'soon'}, actual: {start: '2021-03'}},
    ]);
    assert.deepEqual(titles(byDate), ['past', 'done', 'done, planned in words', 'future']);
    assert.equal(before, 3);
    assert.deepEqual(titles(undated), ['none', 'words']);
    assert.equal(milestones.length, 6);
  });

  it('show the date by which they have their place', () => {
    const when = (milestone: object) => one(milestone).when.text;
    assert.equal(when({title: 'a', planned: {end: '2022-03'}, actual: {end: '2021-02'}}), 'until Mar 2022');
    assert.equal(when({title: 'a', actual: {end: '2021-02'}}), 'until Feb 2021');
    assert.equal(when({title: 'a', planned: {text: 'soon'}, actual: {end: '2021-02'}}), 'until Feb 2021');
    assert.equal(when({title: 'a', planned: {text: 'soon'}}), 'soon');
    assert.equal(when({title: 'a'}), 'No date given');
  });

  it('are all there, each once, and none without a date comes after today', () => {
    const span = fc.option(
      fc.oneof(
        fc.constantFrom('2020', '2021-06', '2021-06-15', '2022').map((end) => ({end})),
        fc.constant({text: 'soon'}),
      ),
      {nil: undefined},
    );
    fc.assert(
      fc.property(fc.array(fc.record({planned: span, actual: span})), (given) => {
        const {milestones, byDate, before, undated} = view(given.map((one, index) => ({...one, title: String(index)})));
        assert.deepEqual(new Set([...byDate, ...undated]), new Set(milestones));
        assert.equal(byDate.length + undated.length, milestones.length);
        assert.ok(before <= byDate.length);
        for (const {when} of byDate) assert.ok(when.iso);
        for (const {when} of undated) assert.ok(!when.iso);
      }),
      {seed: 11, numRuns: 300},
    );
  });
});

describe('a milestone in words', () => {
  it('is late only where the data say that it is not complete', () => {
    const planned = {end: '2021-04'};
    const due = (more: object) => {
      const {overdue, due, state} = one({title: 'a', planned, ...more});
      return [overdue, due, state];
    };
    assert.deepEqual(due({status: 'In progress'}), [true, 'Overdue by 1 month', 'active']);
    assert.deepEqual(due({progress: 0}), [true, 'Overdue by 1 month', 'open']);
    assert.deepEqual(due({}), [false, 'Planned end has passed', 'unknown']);
    assert.deepEqual(due({status: 'Completed'}), [false, undefined, 'complete']);
    assert.deepEqual(due({status: 'Cancelled'}), [false, undefined, 'stopped']);
    assert.deepEqual(due({status: 'Parked'}), [false, undefined, 'unknown']);
  });

  it('is not complete before its actual end has come', () => {
    const milestone = {title: 'a', actual: {start: '2021-07', end: '2021-08-02'}};
    assert.deepEqual(
      ['2021-06-30', '2021-07-01', '2021-08-01', '2021-08-02'].map((today) => one(milestone, 'en', today).state),
      ['unknown', 'active', 'active', 'complete'],
    );
    assert.equal(view([milestone], 'en', '2021-08-01').summary, '1 milestone');
    assert.equal(view([milestone], 'en', '2021-08-02').summary, '1 milestone · 1 complete');
  });

  it('shows a status and progress as given', () => {
    assert.equal(one({title: 'a', status: 're-opened'}).status, 're-opened');
    assert.equal(one({title: 'a'}).status, 'Status not stated');
    assert.equal(one({title: 'a', status: 'In progress'}, 'nl').status, 'In uitvoering');
    assert.deepEqual([one({progress: 0.255}).progress, one({progress: 0.255}).percent], ['25.5%', 25.5]);
    assert.deepEqual([one({progress: '50%'}).progress, one({progress: '50%'}).percent], ['50%', undefined]);
    assert.equal(one({title: 'a'}).progress, undefined);
  });

  it('is counted in the language of the reader', () => {
    const milestones = [
      {title: 'a', planned: {end: '2021-04'}, status: 'In progress'},
      {title: 'b', status: 'Complete'},
    ];
    assert.equal(view(milestones).summary, '2 milestones · 1 complete · 1 overdue');
    assert.equal(view(milestones, 'nl').summary, '2 mijlpalen · 1 afgerond · 1 te laat');
    assert.match(view(milestones, 'da').summary, /^2 milepæle · 1 .+ · 1 .+$/);
  });
});
