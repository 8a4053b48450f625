import assert from 'node:assert/strict';
import {after, describe, it} from 'node:test';
import fc from 'fast-check';
import {daysBetween, firstDay, lastDay, isIso} from '../../src/model/partial-date.js';

describe('partial dates', () => {
  it('are a year, a month or a day', () => {
    assert.ok(isIso('2021'));
    assert.ok(isIso('2021-03'));
    assert.ok(isIso('2021-03-01'));
  });

  it('are nothing else', () => {
    const others = [
      '',
      '21',
      '20211',
      '2021-3',
      '2021-3-1',
      '2021/03',
      '01-03-2021',
      '2021-03-01T00:00',
      ' 2021',
      '2021\n',
      '-2021',
      '2021-Q1',
      'Infinity',
      '٢٠٢١',
    ];
    for (const other of others) assert.equal(isIso(other), false, other);
  });

  it('that no calendar has do not exist', () => {
    const impossible = [
      '2021-00',
      '2021-13',
      '2021-99',
      '2021-01-00',
      '2021-01-32',
      '2021-02-29',
      '2020-02-30',
      '1900-02-29',
      '2021-04-31',
      '2021-06-31',
      '2021-09-31',
      '2021-11-31',
      '2021-00-10',
      '2021-13-01',
    ];
    for (const date of impossible) assert.equal(isIso(date), false, date);
  });

  it('exist on exactly the days of the calendar, from 1900 to 2100', () => {
    const days = new Set<string>();
    for (let day = Date.UTC(1900, 0, 1); day < Date.UTC(2101, 0, 1); day += 86_400_000)
      days.add(new Date(day).toISOString().slice(0, 10));
    for (let year = 1900; year <= 2100; year++)
      for (let month = 1; month <= 12; month++)
        for (let day = 1; day <= 31; day++) {
          const iso = [year, String(month).padStart(2, '0'), String(day).padStart(2, '0')].join('-');
          assert.equal(isIso(iso), days.has(iso), iso);
        }
  });

  it('reach from their first to their last day', () => {
    const cases = [
      ['2021', '2021-01-01', '2021-12-31'],
      ['2021-02', '2021-02-01', '2021-02-28'],
      ['2020-02', '2020-02-01', '2020-02-29'],
      ['2000-02', '2000-02-01', '2000-02-29'],
      ['1900-02', '1900-02-01', '1900-02-28'],
      ['2021-04', '2021-04-01', '2021-04-30'],
      ['2021-03-15', '2021-03-15', '2021-03-15'],
    ] as const;
    for (const [iso, first, last] of cases) assert.deepEqual([firstDay(iso), lastDay(iso)], [first, last], iso);
  });

  it('never end before they start, and a longer form never reaches beyond a shorter one', () => {
    const day = fc.date({
      min: new Date('1900-01-01T00:00:00Z'),
      max: new Date('2100-12-31T00:00:00Z'),
      noInvalidDate: true,
    });
    fc.assert(
      fc.property(day, (date) => {
        const iso = date.toISOString().slice(0, 10);
        for (const partial of [iso.slice(0, 4), iso.slice(0, 7), iso])
          assert.ok(firstDay(partial) <= iso && iso <= lastDay(partial));
      }),
      {seed: 1, numRuns: 1000},
    );
  });
});

describe('partial dates in any time zone', () => {
  const home = process.env.TZ;
  after(() => {
    if (home === undefined) delete process.env.TZ;
    else process.env.TZ = home;
  });

  for (const [zone, offset] of [
    ['Pacific/Kiritimati', -840],
    ['America/Los_Angeles', 480],
    ['Europe/Amsterdam', -60],
    ['UTC', 0],
  ] as const)
    it(`are the same in ${zone}`, () => {
      process.env.TZ = zone;
      assert.equal(new Date('2021-01-01T12:00:00Z').getTimezoneOffset(), offset, 'the time zone is in force');
      assert.ok(isIso('2021-03-01'));
      assert.equal(firstDay('2021'), '2021-01-01');
      assert.equal(lastDay('2021-12'), '2021-12-31');
      // Both spans hold a night in which clocks change.
      assert.equal(daysBetween('2021-03-01', '2021-04-01'), 31);
      assert.equal(daysBetween('2021-10-01', '2021-12-01'), 61);
    });
});
