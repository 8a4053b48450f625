import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import type {Dialogue, Session} from '../../src/model/dialogue.js';
import {findDialogue, orderSessions, whenOf} from '../../src/query/dialogues.js';

const ZONE = 'Europe/Amsterdam';
const on = (iso: string, more: Session = {}): Session => ({
  id: iso,
  date: {iso},
  start: '10:00',
  end: '12:00',
  ...more,
});
const series = (...sessions: readonly Session[]): Dialogue => ({timeZone: ZONE, sessions});
const order = (given: Dialogue, today: string, now?: string) => {
  const {next, coming, past} = orderSessions(given, {today, now: now ? Date.parse(now) : undefined});
  const ids = (list: typeof coming) => list.map(({session}) => session.id).join(' ');
  return {next: next?.session.id, coming: ids(coming), past: ids(past)};
};

describe('the order of sessions', () => {
  const four = series(on('2026-05-01'), on('2026-03-01'), on('2026-04-01'), on('2026-02-01'));

  it('has the next one first, the others by time, and the past ones newest first', () => {
    assert.deepEqual(order(four, '2026-03-15'), {
      next: '2026-04-01',
      coming: '2026-05-01',
      past: '2026-03-01 2026-02-01',
    });
    assert.deepEqual(order(four, '2027-01-01').next, undefined);
    assert.equal(order(four, '2025-01-01').past, '');
  });

  it('knows by the instant whether a session of today is over, else keeps it for the day', () => {
    const today = series(on('2026-03-15'));
    // 12:00 in Amsterdam is 11:00 in UTC.
    assert.equal(order(today, '2026-03-15', '2026-03-15T10:59:00Z').next, '2026-03-15');
    assert.equal(order(today, '2026-03-15', '2026-03-15T11:00:00Z').next, undefined);
    assert.equal(order(today, '2026-03-15').next, '2026-03-15');
    assert.equal(
      order(series(on('2026-03-15', {end: undefined})), '2026-03-15', '2026-03-15T23:00:00Z').next,
      '2026-03-15',
    );
  });

  it('passes over sessions that do not take place', () => {
    const given = series(
      on('2026-04-01', {status: 'Cancelled'}),
      on('2026-04-02', {status: 'postponed'}),
      on('2026-04-03'),
    );
    assert.deepEqual(order(given, '2026-03-01'), {next: '2026-04-03', coming: '2026-04-01 2026-04-02', past: ''});
    assert.equal(order(series(on('2026-04-01', {status: 'Full'})), '2026-03-01').next, '2026-04-01');
  });

  it('makes no session without a year the next or a past one, unless it is said to be held', () => {
    const given = series(
      {id: 'b', date: {text: '--05-01'}},
      {id: 'a', date: {text: '--03-01'}},
      {id: 'words', date: {text: 'donderdag 1 oktober'}},
      {id: 'none'},
      {id: 'held', date: {text: '--01-01'}, status: 'Held'},
    );
    assert.deepEqual(order(given, '2026-04-01'), {next: undefined, coming: 'b a words none', past: 'held'});
  });

  it('places a month by its first day and ends it with its last', () => {
    const month = series({id: 'march', date: {iso: '2026-03'}}, on('2026-03-20'));
    assert.deepEqual(order(month, '2026-03-31'), {next: 'march', coming: '', past: '2026-03-20'});
    assert.equal(order(month, '2026-04-01').past, '2026-03-20 march');
  });

  it('compares instants, not clocks, across time zones', () => {
    const given = series(
      on('2026-06-01', {id: 'ams'}),
      on('2026-06-01', {id: 'tokyo', timeZone: 'Asia/Tokyo', start: '16:00', end: '18:00'}),
    );
    // 16:00 in Tokyo is 9:00 in Amsterdam.
    assert.deepEqual(order(given, '2026-05-01'), {next: 'tokyo', coming: 'ams', past: ''});
  });
});

describe('when a session is', () => {
  it('has instants only where day, time and zone are known', () => {
    const {from, until} = whenOf(on('2026-03-29'), series());
    assert.equal(new Date(from!).toISOString(), '2026-03-29T08:00:00.000Z');
    assert.equal(new Date(until!).toISOString(), '2026-03-29T10:00:00.000Z');
    for (const [session, given] of [
      [on('2026-03'), series()],
      [on('2026-03-29', {start: 'after lunch'}), series()],
      [on('2026-03-29'), {}],
      [on('2026-03-29', {timeZone: 'Europe/Amsterdm'}), series()],
      [{date: {text: '--03-29'}, start: '10:00'}, series()],
    ] as const)
      assert.equal(whenOf(session, given).from, undefined, JSON.stringify(session));
  });

  it('has no end before its start, and one on a later day', () => {
    assert.equal(whenOf(on('2026-03-29', {start: '12:00', end: '10:00'}), series()).until, undefined);
    const night = whenOf(on('2026-03-29', {start: '22:00', end: '01:00', endDate: {iso: '2026-03-30'}}), series());
    assert.equal(night.until! - night.from!, 3 * 3_600_000);
    assert.equal(whenOf(on('2026-03-29', {endDate: {iso: '2026-03-01'}}), series()).last, '2026-03-29');
  });
});

describe('choosing a series', () => {
  const two: readonly Dialogue[] = [{id: 'A', commitments: ['NL0046']}, {id: 'b'}];

  it('is by id or by commitment, without case, and never a guess', () => {
    assert.equal(findDialogue(two, {id: 'a'}), two[0]);
    assert.equal(findDialogue(two, {commitment: 'nl0046'}), two[0]);
    assert.equal(findDialogue(two.slice(1), {}), two[1]);
    assert.equal(findDialogue(two, {}), 'choose-dialogue');
    assert.equal(findDialogue(two, {id: 'c'}), 'dialogue-not-found');
    assert.equal(findDialogue(two, {id: 'b', commitment: 'NL0046'}), 'dialogue-not-found');
    assert.equal(findDialogue([], {id: 'c'}), 'no-dialogue');
  });
});
