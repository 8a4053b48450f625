import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import type {Dialogue} from '../../src/model/dialogue.js';
import {parse} from '../../src/parse/parse.js';

const one = (session: unknown, more: object = {}) => ({
  dialogues: [{title: 'Talks', timeZone: 'Europe/Amsterdam', sessions: [session], ...more}],
});
const told = (data: unknown) =>
  parse(data)!.issues.map(({code, path, found}) => [code, path, found].filter(Boolean).join(' '));
const read = (data: unknown): Dialogue => parse(data)!.document.dialogues![0]!;

describe('the section dialogues', () => {
  it('is read with its sessions, in the long and in the short forms', () => {
    const {title, sessions, agenda, venue, signUp} = read({
      dialogues: {
        title: 'Talks',
        venue: 'Town hall',
        signUp: 'https://example.org',
        agenda: ['Welcome'],
        sessions: ['A theme'],
      },
    });
    assert.equal(title, 'Talks');
    assert.deepEqual(venue, {name: 'Town hall'});
    assert.deepEqual(signUp, {url: 'https://example.org'});
    assert.deepEqual(agenda, [{title: 'Welcome'}]);
    assert.deepEqual(sessions, [{title: 'A theme'}]);
  });

  it('takes days with and without a year, and says nothing about them', () => {
    const data = one({
      title: 'x',
      date: '--03-15',
      endDate: {text: 'donderdag 1 oktober'},
      start: '10:00',
      end: '9.30',
    });
    assert.deepEqual(read(data).sessions![0]!.date, {text: '--03-15'});
    assert.deepEqual(told(one({title: 'x', date: '--02-29', start: '10:00', end: '12:00'})), []);
    assert.deepEqual(told(one({title: 'x', date: {text: 'donderdag 1 oktober'}})), []);
  });

  for (const [name, session, issue] of [
    [
      'a day that does not exist',
      {title: 'x', date: '2026-02-30'},
      'date-impossible /dialogues/0/sessions/0/date 2026-02-30',
    ],
    ['a day that is in no year', {title: 'x', date: '--02-30'}, 'date-impossible /dialogues/0/sessions/0/date --02-30'],
    [
      'an end before the start',
      {title: 'x', date: '2026-04-01', start: '12:00', end: '10:00'},
      'date-order /dialogues/0/sessions/0/end 12:00 > 10:00',
    ],
    [
      'a last day before the first',
      {title: 'x', date: '2026-04-02', endDate: '2026-04-01'},
      'date-order /dialogues/0/sessions/0/endDate 2026-04-02 > 2026-04-01',
    ],
    [
      'an end before the start on one day that is given twice',
      {title: 'x', date: '2026-04-01', endDate: '2026-04-01', start: '12:00', end: '10:00'},
      'date-order /dialogues/0/sessions/0/end 12:00 > 10:00',
    ],
    ['a day that is a number', {title: 'x', date: 20260401}, 'date-unknown /dialogues/0/sessions/0/date 20260401'],
    ['a time that is a number', {title: 'x', start: 10}, 'type /dialogues/0/sessions/0/start 10'],
    ['a zone that is a number', {title: 'x', timeZone: 5}, 'type /dialogues/0/sessions/0/timeZone 5'],
    ['a title that is a list', {title: ['x']}, 'type /dialogues/0/sessions/0/title ["x"]'],
    ['a title of blanks', {title: ' \u00a0'}, 'title-missing /dialogues/0/sessions/0/title'],
    ['a time in words', {title: 'x', start: 'after lunch'}, 'time-unknown /dialogues/0/sessions/0/start after lunch'],
    [
      'a time that clocks skip',
      {title: 'x', date: '2026-03-29', start: '02:30'},
      'time-skipped /dialogues/0/sessions/0/start 2026-03-29 02:30',
    ],
    [
      'a zone that nobody knows',
      {title: 'x', timeZone: 'Europe/Amsterdm'},
      'zone-unknown /dialogues/0/sessions/0/timeZone Europe/Amsterdm',
    ],
    ['a session without a title', {date: '2026-04-01'}, 'title-missing /dialogues/0/sessions/0/title'],
    ['places in words', {title: 'x', capacity: 'many'}, 'type /dialogues/0/sessions/0/capacity many'],
    [
      'a link that may not be one',
      {title: 'x', signUp: {url: 'javascript:alert(1)'}},
      'link-scheme /dialogues/0/sessions/0/signUp/url javascript:alert(1)',
    ],
  ] as const)
    it(`tells ${name}, once`, () => {
      assert.deepEqual(told(one(session)), [issue]);
    });

  it('tells a zone of the series once, not for each session', () => {
    const sessions = [{title: 'a', date: '2026-04-01', start: '10:00'}, {title: 'b'}];
    assert.deepEqual(told({dialogues: [{title: 'x', timeZone: 'CET/Nowhere', sessions}]}), [
      'zone-unknown /dialogues/0/timeZone CET/Nowhere',
    ]);
  });

  it('tells what is there twice or not at all', () => {
    const sessions = [
      {id: 'a', title: 'a'},
      {id: 'A', title: 'b'},
    ];
    assert.deepEqual(
      told({commitments: [{id: 'X1', title: 'x'}], dialogues: [{sessions, commitments: ['x1', 'X2']}]}),
      [
        'title-missing /dialogues/0/title',
        'id-unknown /dialogues/0/commitments X2',
        'duplicate-id /dialogues/0/sessions/1/id A',
      ],
    );
  });

  it('lets a session end on a later day, and an unknown zone skip nothing', () => {
    assert.deepEqual(
      told(one({title: 'x', date: '2026-04-01', endDate: '2026-04-02', start: '22:00', end: '01:00'})),
      [],
    );
    assert.deepEqual(told(one({title: 'x', date: '2026-10-25', start: '02:30'})), []);
  });

  it('keeps the places of items after one that was left out', () => {
    assert.deepEqual(told({dialogues: [{title: 'x', sessions: [null, {date: '2026-04-01'}]}]}), [
      'null-item /dialogues/0/sessions/0',
      'title-missing /dialogues/0/sessions/1/title',
    ]);
  });

  it('never throws, whatever stands there', () => {
    for (const odd of [
      null,
      5,
      'x',
      [],
      [[]],
      {sessions: 5},
      [{sessions: [[{}]]}],
      [{sessions: {date: {}}}],
      [{agenda: [{after: -1}]}],
    ])
      assert.doesNotThrow(() => {
        parse({dialogues: odd, plans: []});
      }, JSON.stringify(odd));
  });
});
