import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import {instantOf, isZone, localOf} from '../../src/model/zoned-time.js';

const at = (day: string, time: string, zone: string) => {
  const found = instantOf(day, time, zone);
  return found && `${new Date(found.epoch).toISOString().slice(0, 16)}Z ${found.kind}`;
};

describe('a time on the clocks of a place', () => {
  it('is an hour earlier in UTC in winter and two in summer, in Amsterdam', () => {
    assert.equal(at('2026-03-28', '10:00', 'Europe/Amsterdam'), '2026-03-28T09:00Z once');
    assert.equal(at('2026-03-29', '10:00', 'Europe/Amsterdam'), '2026-03-29T08:00Z once');
    assert.equal(at('2026-10-24', '10:00', 'Europe/Amsterdam'), '2026-10-24T08:00Z once');
    assert.equal(at('2026-10-25', '10:00', 'Europe/Amsterdam'), '2026-10-25T09:00Z once');
  });

  it('never comes in the hour that clocks skip: it counts from the offset before, as RFC 5545 says', () => {
    assert.equal(at('2026-03-29', '01:59', 'Europe/Amsterdam'), '2026-03-29T00:59Z once');
    assert.equal(at('2026-03-29', '02:00', 'Europe/Amsterdam'), '2026-03-29T01:00Z never');
    assert.equal(at('2026-03-29', '02:30', 'Europe/Amsterdam'), '2026-03-29T01:30Z never');
    assert.equal(at('2026-03-29', '03:00', 'Europe/Amsterdam'), '2026-03-29T01:00Z once');
    assert.equal(at('2026-03-08', '02:30', 'America/New_York'), '2026-03-08T07:30Z never');
  });

  it('comes twice in the hour that clocks repeat: the first is meant', () => {
    assert.equal(at('2026-10-25', '01:59', 'Europe/Amsterdam'), '2026-10-24T23:59Z once');
    assert.equal(at('2026-10-25', '02:30', 'Europe/Amsterdam'), '2026-10-25T00:30Z twice');
    assert.equal(at('2026-10-25', '03:00', 'Europe/Amsterdam'), '2026-10-25T02:00Z once');
    assert.equal(at('2026-11-01', '01:30', 'America/New_York'), '2026-11-01T05:30Z twice');
  });

  it('is right in zones south of the equator, with halves of hours, and where a whole day was skipped', () => {
    assert.equal(at('2026-04-05', '02:30', 'Australia/Sydney'), '2026-04-04T15:30Z twice');
    assert.equal(at('2026-06-01', '10:00', 'Asia/Kathmandu'), '2026-06-01T04:15Z once');
    // Lord Howe puts its clocks back by half an hour.
    assert.equal(at('2026-04-05', '01:45', 'Australia/Lord_Howe'), '2026-04-04T14:45Z twice');
    assert.equal(at('2011-12-30', '10:00', 'Pacific/Apia')?.endsWith('never'), true);
    assert.equal(at('2026-06-01', '10:00', 'UTC'), '2026-06-01T10:00Z once');
  });

  it('is unknown in a zone that nobody knows, and for a day or time that is none', () => {
    assert.equal(at('2026-06-01', '10:00', 'Europe/Amsterdm'), undefined);
    assert.equal(at('2026-06-01', '10:00', ''), undefined);
    assert.equal(at('2026-13-01', '10:00', 'UTC'), undefined);
    assert.equal(at('2026-06-01', 'noon', 'UTC'), undefined);
    assert.deepEqual(['Europe/Amsterdam', 'UTC', 'Europe/Amsterdm', ''].map(isZone), [true, true, false, false]);
    assert.equal(localOf(0, 'Nowhere/Else'), undefined);
  });

  it('and back again is the same time, at every hour of the year that exists', () => {
    const zone = fc.constantFrom('Europe/Amsterdam', 'America/New_York', 'Australia/Lord_Howe', 'Asia/Kathmandu');
    const minute = fc.integer({min: Date.UTC(2020, 0, 1) / 60_000, max: Date.UTC(2030, 0, 1) / 60_000});
    fc.assert(
      fc.property(zone, minute, (name, minutes) => {
        const shown = localOf(minutes * 60_000, name)!;
        const {epoch, kind} = instantOf(shown.day, shown.time, name)!;
        assert.notEqual(kind, 'never');
        assert.deepEqual(localOf(epoch, name), shown);
        if (kind === 'once') assert.equal(epoch, minutes * 60_000);
        else assert.ok(epoch <= minutes * 60_000);
      }),
      {seed: 1, numRuns: 500},
    );
  });
});
