import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import type {UpdateFacet, UpdateFilters} from '../../src/model/update.js';
import {readDocument} from '../../src/parse/read.js';
import {indexUpdates, isSince, newsOf, updatesFor} from '../../src/query/updates.js';

const news = (...updates: unknown[]) => newsOf(readDocument({updates})?.updates ?? assert.fail());
const titles = (entries: readonly {readonly update: {readonly title?: unknown}}[]) =>
  entries.map(({update}) => String(update.title)).join(' ');

const oldestFirst = (...updates: unknown[]) => {
  const index = indexUpdates(news(...updates));
  return titles(index.rowsAt(index.order('oldest', 'en', false)));
};

describe('the order of updates', () => {
  const A = {date: '2019-07', title: 'A'};
  const B = {date: '2018-10-22', title: 'B'};
  const C = {date: '2018', title: 'C'};
  const D = {date: '2017-09-14', title: 'D'};

  it('is newest first however the file runs, a month and a year at their ends', () => {
    for (const given of [
      [A, B, C, D],
      [D, C, B, A],
      [B, D, A, C],
    ])
      assert.equal(titles(news(...given).dated), 'A C B D');
    assert.equal(oldestFirst(A, B, C, D), 'D B C A');
  });

  it('keeps what is dated in words beside its neighbours', () => {
    const W = {date: {text: 'Spring'}, title: 'W'};
    assert.equal(titles(news(A, W, B, D).dated), 'A W B D');
    assert.equal(titles(news(D, B, W, A).dated), 'A W B D');
    assert.equal(titles(news({date: '2019-02-30', title: 'X'}, A, B).dated), 'X A B');
    assert.equal(titles(news(W).dated), 'W');
  });

  it('keeps those of one day as the file runs', () => {
    const day = (title: string) => ({date: '2018-10-22', title});
    assert.equal(titles(news(A, day('2'), day('1'), D).dated), 'A 2 1 D');
    assert.equal(titles(news(D, day('1'), day('2'), A).dated), 'A 2 1 D');
    assert.equal(oldestFirst(D, day('1'), day('2'), A), 'D 1 2 A');
  });

  it('leaves out what has no date: that stands apart', () => {
    const {dated, standing} = news(A, {title: 'What is OGP?'}, B);
    assert.equal(titles(dated), 'A B');
    assert.equal(titles(standing), 'What is OGP?');
  });
});

describe('the address of an update', () => {
  const anchors = (...updates: unknown[]) => {
    const {dated, standing} = news(...updates);
    return [...dated, ...standing].map(({anchor}) => anchor);
  };

  it('is its id, or date and title in words', () => {
    assert.deepEqual(
      anchors(
        {id: ' review ', date: '2019', title: 'x'},
        {date: '2018-10-22', title: 'Midtvejsevaluering – nu på dansk'},
        {
          title: 'Hvad er OGP?',
        },
      ),
      ['review', '2018-10-22-midtvejsevaluering-nu-på-dansk', 'hvad-er-ogp'],
    );
  });

  it('is the same in every language of the reader, is short, and is there once', () => {
    assert.deepEqual(anchors({date: '2019', title: {nl: 'Plan klaar', en: 'Plan ready'}}), ['2019-plan-ready']);
    const [long = ''] = anchors({date: '2019-07', title: 'word '.repeat(40)});
    assert.ok(long.length < 72 && long.endsWith('word'), long);
    assert.deepEqual(anchors({date: '2019', title: 'x'}, {date: '2019', title: 'x'}, {text: 'a'}, {text: 'b'}), [
      '2019-x',
      '2019-x-2',
      'update',
      'update-2',
    ]);
    // Addresses are compared without case.
    assert.deepEqual(anchors({id: 'A', date: '2019'}, {id: 'a', date: '2018'}), ['A', 'a-2']);
  });
});

describe('filters of updates', () => {
  const index = indexUpdates(
    news(
      {date: '2019-07', title: 'A', themes: [{title: {en: 'Open data', nl: 'Open data!'}}, 'Participation']},
      {date: '2018-10-22', title: 'B', themes: ['open DATA', 'To be determined']},
      {date: '2018-06', title: 'C', themes: ['TBD']},
      {date: {text: 'once'}, title: 'D', themes: ['Participation']},
    ),
  );
  const found = (filters: UpdateFilters) =>
    titles(index.rowsAt(index.find('', filters, index.order('newest', 'en', false))));

  it('know every year and theme once, and what has none', () => {
    const keys = (facet: UpdateFacet) => index.column(facet).values.map(({key}) => key);
    assert.deepEqual(keys('year'), ['2019', '2018', '-none']);
    assert.deepEqual(keys('topic'), ['open-data', 'participation', '-none']);
  });

  it('narrow by both, in anybody’s spelling', () => {
    assert.equal(found({year: '2018'}), 'B C');
    assert.equal(found({topic: 'Open Data'}), 'A B');
    assert.equal(found({topic: 'participation', year: '2019'}), 'A');
    assert.equal(found({year: '1999'}), '');
    assert.equal(found({year: '', topic: undefined}), 'A B C D');
    assert.equal(found({topic: '-none'}), 'C');
    assert.equal(found({year: '-none'}), 'D');
  });

  it('find a theme by its name in another language', () => {
    const health = indexUpdates(news({date: '2019', themes: [{title: {en: 'Health', nl: 'Zorg'}}]}));
    assert.equal(health.keyOf('topic', 'zorg'), 'health');
  });
});

describe('new since a day', () => {
  it('is only what is so for certain', () => {
    const since = (date: unknown, day: string) =>
      isSince(readDocument({updates: [{date}]})?.updates?.[0] ?? assert.fail(), day);
    assert.equal(since('2019-01-01', '2019-01-01'), true);
    assert.equal(since('2018-12-31', '2019-01-01'), false);
    assert.equal(since('2019-07', '2019-07-15'), false);
    assert.equal(since('2019-07', '2019-07'), true);
    assert.equal(since('2019', '2018-12-31'), true);
    assert.equal(since({text: 'in 2030'}, '2019-01-01'), false);
    assert.equal(since(undefined, '2019-01-01'), false);
  });
});

describe('the updates to show', () => {
  const pick = (raw: unknown, id?: string) => {
    const found = updatesFor(readDocument(raw) ?? assert.fail(), id);
    return typeof found === 'string' ? found : titles(found.map((update) => ({update})));
  };
  const raw = {
    updates: [{title: 'all'}, {title: 'about', commitments: ['a1']}],
    commitments: [{id: 'A1', updates: ['own']}, {id: 'B1'}],
  };

  it('are those of the document, or those of a commitment and about it', () => {
    assert.equal(pick(raw), 'all about');
    assert.equal(pick(raw, 'A1'), 'own about');
    assert.equal(pick(raw, ' b1 '), '');
    assert.equal(pick(raw, 'C1'), 'not-found');
    assert.equal(pick({updates: [{title: 'about', commitments: ['Z9']}]}, 'z9'), 'about');
    assert.equal(pick({updates: ['all']}, 'z9'), 'not-found');
  });

  it('are those of the only commitment where the document has none', () => {
    assert.equal(pick({id: 'A1', updates: ['own']}), 'own');
    assert.equal(pick({commitments: [{id: 'A1', updates: ['own']}]}), 'own');
    assert.equal(pick({updates: [], commitments: [{id: 'A1', updates: ['own']}]}), '');
    assert.equal(pick({commitments: raw.commitments}), 'choose');
    assert.equal(pick({commitments: [{id: 'A1'}, {id: 'B1'}]}), '');
  });
});
