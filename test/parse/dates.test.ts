import assert from 'node:assert/strict';
import {after, describe, it} from 'node:test';
import type {PartialDate, Span} from '../../src/model/partial-date.js';
import {parse} from '../../src/parse/parse.js';

/** What is read of a commitment with this member, and what is told of it. */
function reading<T>(
  at: string,
  raw: object,
  pick: (commitment: NonNullable<ReturnType<typeof parse>>['document']['commitments'][number] | undefined) => T,
) {
  const parsed = parse({commitments: [{title: 'A', ...raw}]});
  const issues = (parsed?.issues ?? []).map(({path, code}) => ({
    path: path.replace(`/commitments/0/${at}`, '/at'),
    code,
  }));
  const value = pick(parsed?.document.commitments[0]);
  // As JSON: members that are undefined are not there.
  return {value: value && (JSON.parse(JSON.stringify(value)) as T), codes: issues.map(({code}) => code), issues};
}
const readDate = (date: unknown) =>
  reading<PartialDate | undefined>(
    'assessments/0/date',
    {assessments: [{scale: 'completion', value: 'Limited', voice: 'irm', date}]},
    (commitment) => commitment?.assessments?.[0]?.date,
  );
const readSpan = (planned: unknown) =>
  reading<Span | undefined>(
    'milestones/0/planned',
    {milestones: [{title: 'B', planned}]},
    (commitment) => commitment?.milestones?.[0]?.planned,
  );

describe('reading a date', () => {
  it('takes a year, a month or a day as it stands', () => {
    for (const iso of ['2021', '2021-03', '2021-03-01', '2020-02-29', '0999'])
      assert.deepEqual(readDate(iso), {value: {iso}, codes: [], issues: []});
    assert.deepEqual(readDate(' 2021 ').value, {iso: '2021'});
  });

  it('takes a number for a year, and tells', () => {
    assert.deepEqual(readDate(2021).value, {iso: '2021'});
    assert.deepEqual(readDate(2021).codes, ['type']);
  });

  it('keeps words as words, and tells that they are no date', () => {
    for (const words of [
      'By the end of 2017',
      'Q3 2021',
      'The summer',
      'TBD',
      'T',
      '2021T',
      '2021The end',
      'ongoing',
      '31 March 2021',
      '2021-3-1',
      '13/02/2021',
    ])
      assert.deepEqual([readDate(words).value, readDate(words).codes], [{text: words}, ['date-unknown']], words);
  });

  it('takes words together with the date that they mean', () => {
    const words = {text: 'By the end of 2017', end: '2017-12-31'};
    assert.deepEqual(readDate(words), {value: {text: 'By the end of 2017', iso: '2017-12-31'}, codes: [], issues: []});
    assert.deepEqual(readDate({date: '2021'}).value, {iso: '2021'});
    assert.deepEqual(readDate({text: 'Soon'}).value, {text: 'Soon'});
    assert.deepEqual(readSpan({start: {text: 'Early 2016', start: '2016-01'}}).value, {
      start: {text: 'Early 2016', iso: '2016-01'},
    });
  });

  it('never shows a day that no calendar has as another day', () => {
    for (const given of [
      '2021-02-30',
      '2021-13',
      '2021-00',
      '2021-02-29',
      '2021-04-31',
      '2021-01-00',
      '2021-02-30T10:00',
    ])
      assert.deepEqual([readDate(given).value, readDate(given).codes], [{text: given}, ['date-impossible']], given);
  });

  it('never guesses whether day or month comes first', () => {
    for (const given of ['03/04/2021', '3-4-2021', '03.04.2021', '1/2/21', '12/12/2012'])
      assert.deepEqual([readDate(given).value, readDate(given).codes], [{text: given}, ['date-ambiguous']], given);
  });

  it('drops the time of day without moving the day', () => {
    for (const given of [
      '2021-03-01T00:00:00Z',
      '2021-03-01T23:59',
      '2021-03-01T00:30:00+14:00',
      '2021-03-01T23:30:00.000-11:00',
    ])
      assert.deepEqual(readDate(given), {value: {iso: '2021-03-01'}, codes: [], issues: []}, given);
  });

  it('keeps the publisher’s marks of doubt', () => {
    assert.deepEqual(readDate('2021?').value, {iso: '2021', text: '2021?'});
    assert.deepEqual(readDate('2021-03~').value, {iso: '2021-03', text: '2021-03~'});
  });

  it('is nothing where nothing was given', () => {
    for (const nothing of [undefined, null, '', ' ', {}])
      assert.deepEqual(readDate(nothing), {value: undefined, codes: [], issues: []});
  });

  it('tells what is no date at all', () => {
    for (const wrong of [[2021], [], [['2021']]]) assert.deepEqual(readDate(wrong).codes, ['type']);
    assert.deepEqual(
      readDate({end: {end: '2021'}}).issues.map(({path, code}) => [path, code]),
      [['/at/end', 'type']],
    );
  });

  it('tells members that it does not know', () => {
    assert.deepEqual(readDate({end: '2021', circa: 'yes'}), {
      value: {iso: '2021'},
      codes: ['type'],
      issues: [{path: '/at/circa', code: 'type'}],
    });
    assert.deepEqual(readSpan({start: '2021', until: 'further notice'}).issues, [{path: '/at/until', code: 'type'}]);
    assert.deepEqual(readSpan(JSON.parse('{"start": "2021", "__proto__": {"end": "2022"}}')).issues, [
      {path: '/at/__proto__', code: 'forbidden-key'},
    ]);
  });
});

describe('reading a stretch of time', () => {
  const bothEnds = (iso: string): Span => ({start: {iso}, end: {iso}});

  it('takes a start and an end', () => {
    assert.deepEqual(readSpan({start: '2021-03', end: '2022'}), {
      value: {start: {iso: '2021-03'}, end: {iso: '2022'}},
      codes: [],
      issues: [],
    });
    assert.deepEqual(readSpan({end: '2022', source: 'IRM report'}).value, {end: {iso: '2022'}, source: 'IRM report'});
  });

  it('takes one date for both ends', () => {
    assert.deepEqual(readSpan('2021-03').value, bothEnds('2021-03'));
    assert.deepEqual(readSpan('2021-03-01T23:30:00-11:00'), {value: bothEnds('2021-03-01'), codes: [], issues: []});
  });

  it('takes words for the whole', () => {
    assert.deepEqual(readSpan('Throughout the plan').value, {text: 'Throughout the plan'});
    assert.deepEqual(readSpan({text: 'By the end of 2017', end: '2017-12-31'}).value, {
      text: 'By the end of 2017',
      end: {iso: '2017-12-31'},
    });
  });

  it('takes an interval, open at either end', () => {
    const whole = {start: {iso: '2021-03'}, end: {iso: '2022'}};
    const cases: [string, Span][] = [
      ['2021-03/2022', whole],
      ['2021-03-01T08:00/2022-01-01T17:00', {start: {iso: '2021-03-01'}, end: {iso: '2022-01-01'}}],
      ['2021-03/..', {start: whole.start}],
      ['2021-03/', {start: whole.start}],
      ['../2022', {end: whole.end}],
      ['/2022', {end: whole.end}],
    ];
    for (const [given, value] of cases) assert.deepEqual(readSpan(given), {value, codes: [], issues: []}, given);
  });

  it('keeps what is no interval in words', () => {
    for (const given of [
      '2021/2022/2023',
      '2020/21',
      '2021/spring',
      '..',
      '../..',
      '/',
      '2021/03/01',
      '2021-02-30/2021-03',
    ])
      assert.deepEqual([readSpan(given).value, readSpan(given).codes.length], [{text: given}, 1], given);
    assert.deepEqual(readSpan('03/04/2021').codes, ['date-ambiguous']);
  });

  it('keeps the words of a doubtful interval beside its dates', () => {
    const {value, codes} = readSpan('2020~/2021?');
    assert.equal(value?.text, '2020~/2021?');
    assert.deepEqual([value?.start?.iso, value?.end?.iso], ['2020', '2021']);
    assert.deepEqual(codes, []);
  });

  it('tells that the end lies before the start, and changes neither', () => {
    for (const given of ['2022/2021', {start: '2021-03-02', end: '2021-03-01'}, {start: '2021-04', end: '2021-03'}]) {
      const {value, codes} = readSpan(given);
      assert.deepEqual(codes, ['date-order']);
      assert.ok(value?.start && value.end);
    }
    for (const given of ['2021/2021-03', '2021-03/2021', '2021-03-01/2021-03-01'])
      assert.deepEqual(readSpan(given).codes, [], given);
  });

  it('is nothing where nothing was given', () => {
    for (const nothing of [undefined, null, '', ' ', {}, {start: '', end: null}])
      assert.deepEqual(readSpan(nothing), {value: undefined, codes: [], issues: []});
  });
});

describe('reading dates in any time zone', () => {
  const home = process.env.TZ;
  after(() => {
    if (home === undefined) delete process.env.TZ;
    else process.env.TZ = home;
  });
  for (const [zone, offset] of [
    ['Pacific/Kiritimati', -840],
    ['America/Los_Angeles', 480],
  ] as const)
    it(`gives the same days in ${zone}`, () => {
      process.env.TZ = zone;
      assert.equal(new Date('2021-01-01T12:00:00Z').getTimezoneOffset(), offset, 'the time zone is in force');
      for (const given of ['2021-03-01', '2021-03-01T00:00:00Z', '2021-03-01T23:59:59Z', '2021-03-01T00:00:00+14:00'])
        assert.deepEqual(readDate(given).value, {iso: '2021-03-01'}, given);
    });
});
