import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import type {OgpDocument} from '../../src/model/document.js';
import {inspect} from '../../src/parse/inspect.js';
import {readDocument} from '../../src/parse/read.js';

const documentOf = (raw: unknown): OgpDocument => readDocument(raw) ?? assert.fail('nothing that can be shown');
const updatesOf = (raw: unknown) => documentOf(raw).updates ?? [];
const told = (raw: unknown) => inspect(raw).map(({code, path, found}) => [code, path, found].filter(Boolean).join(' '));

describe('updates', () => {
  it('are read in full and in short, one without brackets too', () => {
    assert.deepEqual(updatesOf({updates: ['Plan published']}), [{title: 'Plan published'}]);
    assert.deepEqual(updatesOf({updates: {date: '2019-07', title: 'Timetable'}}), [
      {date: {iso: '2019-07'}, title: 'Timetable'},
    ]);
    assert.deepEqual(
      updatesOf({
        updates: [
          {
            timetable: {period: '2018-08-22', title: 'Meeting'},
            themes: 'Open data',
            progress: 'DK-2017',
            links: 'https://example.org/a.pdf',
            sections: 'More',
            contacts: 'Our office',
            commitments: 'A1',
          },
        ],
      }),
      [
        {
          timetable: [{period: {start: {iso: '2018-08-22'}, end: {iso: '2018-08-22'}}, title: 'Meeting'}],
          themes: [{title: 'Open data'}],
          progress: [{plan: 'DK-2017'}],
          links: [{url: 'https://example.org/a.pdf'}],
          sections: [{text: 'More'}],
          contacts: [{name: 'Our office'}],
          commitments: ['A1'],
        },
      ],
    );
  });

  it('are in the model with the rest, also those of a commitment; an empty list is not an absent one', () => {
    const document = documentOf({commitments: [{id: 'A1', updates: [{date: '2021', title: 'Own'}]}], updates: []});
    assert.deepEqual(document.updates, []);
    assert.deepEqual(document.commitments[0]?.updates, [{date: {iso: '2021'}, title: 'Own'}]);
    assert.equal(documentOf({commitments: []}).updates, undefined);
  });

  it('name a plan that is here, where its figures are to be shown', () => {
    const plans = [{id: 'P1', title: 'Plan'}];
    const progress = (plan: unknown) => [{title: 'News', progress: plan}];
    const unknown = (raw: object) => told(raw).filter((line) => line.startsWith('plan-unknown'));
    for (const plan of ['P2', {plan: 'P2'}])
      assert.deepEqual(
        unknown({plans, updates: progress(plan)}).map((line) => line.replace(/\/plan /, ' ')),
        ['plan-unknown /updates/0/progress P2'],
      );
    assert.deepEqual(unknown({commitments: [{title: 'A', updates: progress({plan: 'P2'})}]}), [
      'plan-unknown /commitments/0/updates/0/progress/plan P2',
    ]);
    assert.deepEqual(unknown({plans, updates: progress(' p1 ')}), []);
    assert.deepEqual(unknown({commitments: [{title: 'A', plan: 'P1'}], updates: progress('P1')}), []);
    // With figures of its own, the name is all that is needed.
    assert.deepEqual(
      unknown({plans, updates: progress({plan: 'P2', figures: [{scale: 'completion', counts: {}}]})}),
      [],
    );
  });

  it('do not make a document of one commitment that brings its own', () => {
    const document = documentOf({lang: 'da', id: 'A1', title: 'Data', updates: [{title: 'Own'}]});
    assert.equal(document.commitments[0]?.id, 'A1');
    assert.equal(document.updates, undefined);
    assert.deepEqual(document.commitments[0]?.updates, [{title: 'Own'}]);
    // While updates alone are a document.
    assert.equal(updatesOf({lang: 'da', updates: ['News']}).length, 1);
  });

  it('never become a wrong day: each oddity is one entry, and the words stay', () => {
    const raw = {
      updates: [
        {date: '2019-02-30', title: 'Impossible'},
        {date: '04/05/2019', title: 'Either way'},
        {date: 'Spring 2019', title: 'In words'},
        {
          title: 'A process',
          timetable: [
            {period: {start: '2018-08-22', end: '2018-06-01'}, title: 'Backwards'},
            {period: '2018-13', title: 'No such month'},
            {period: '2018-02-01/2018-02-30', title: 'No such end'},
            {period: {text: 'end of October', end: '2018-10'}},
          ],
          links: [{url: 'javascript:alert(1)', label: 'Report', size: '2 MB'}],
        },
        {date: '2019-01-01'},
        {title: 'x', themes: [{}], id: 'same'},
        {title: 'y', id: 'SAME', commitments: ['A9']},
      ],
    };
    assert.deepEqual(told(raw), [
      'date-impossible /updates/0/date 2019-02-30',
      'date-ambiguous /updates/1/date 04/05/2019',
      'date-unknown /updates/2/date Spring 2019',
      'date-order /updates/3/timetable/0/period 2018-08-22 > 2018-06-01',
      'date-impossible /updates/3/timetable/1/period 2018-13',
      'date-impossible /updates/3/timetable/2/period 2018-02-01/2018-02-30',
      'link-scheme /updates/3/links/0/url javascript:alert(1)',
      'type /updates/3/links/0/size 2 MB',
      'title-missing /updates/3/timetable/3/title',
      'title-missing /updates/4/title',
      'title-missing /updates/5/themes/0/title',
      'duplicate-id /updates/6/id SAME',
      'id-unknown /updates/6/commitments A9',
    ]);
    const [impossible, ambiguous, words, process] = updatesOf(raw);
    assert.deepEqual(
      [impossible?.date, ambiguous?.date, words?.date],
      [{text: '2019-02-30'}, {text: '04/05/2019'}, {text: 'Spring 2019'}],
    );
    assert.deepEqual(process?.timetable?.[0]?.period, {start: {iso: '2018-08-22'}, end: {iso: '2018-06-01'}});
    assert.equal(process?.links?.[0]?.size, '2 MB');
  });

  it('are looked through in a commitment too, also one that is handed in alone', () => {
    const own = {id: 'A1', title: 'Data', updates: [{date: '2019-02-30', title: 'x'}, {}]};
    assert.deepEqual(told({commitments: [own]}), [
      'date-impossible /commitments/0/updates/0/date 2019-02-30',
      'title-missing /commitments/0/updates/1/title',
    ]);
    assert.deepEqual(told(own), ['date-impossible /updates/0/date 2019-02-30', 'title-missing /updates/1/title']);
  });

  it('have figures that are checked like those of a plan', () => {
    const figures = {scale: 'completion', voice: 'government', total: 14, counts: {Complete: 2, Limited: 7, Great: 1}};
    assert.deepEqual(told({updates: [{title: 'x', progress: [{figures: [figures]}]}]}), [
      'value-unknown /updates/0/progress/0/figures/0/counts/Great Great',
      'sum-mismatch /updates/0/progress/0/figures/0/counts 2 + 7 + 1 ≠ 14',
    ]);
  });

  it('in the demo have nothing odd but words in place of dates', () => {
    const raw = (file: string): unknown =>
      JSON.parse(readFileSync(new URL(`../../demo/data/${file}`, import.meta.url), 'utf8'));
    assert.deepEqual(
      told(raw('da.json')).filter((line) => line.includes('updates')),
      [],
    );
    assert.deepEqual(told(raw('updates.json')), []);
  });

  it('survive whatever stands there', () => {
    for (const updates of [
      null,
      5,
      'x',
      {},
      [null, 5, [], [[]], {date: {}, themes: [null, [5]], progress: [[], 5, {figures: 5}]}],
    ])
      for (const raw of [{updates}, {commitments: [{id: 'A', updates}]}, {id: 'A', updates}]) {
        assert.doesNotThrow(() => [readDocument(raw), inspect(raw)], JSON.stringify(raw));
      }
  });
});
