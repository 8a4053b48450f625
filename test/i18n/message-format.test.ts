import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import {formatMessage} from '../../src/i18n/message-format.js';

describe('putting values into a message', () => {
  it('puts each value where its name stands, as often as it stands there', () => {
    assert.equal(formatMessage('{step} of {total} ({step})', {step: 3, total: 4}, 'en'), '3 of 4 (3)');
    assert.equal(formatMessage('No placeholder', {step: 3}, 'en'), 'No placeholder');
    assert.equal(formatMessage('{empty}|', {empty: ''}, 'en'), '|');
    assert.equal(formatMessage('{none}', {none: 0}, 'en'), '0');
  });

  it('keeps addresses and names from left to right together in a line from right to left', () => {
    const url = '/data/plan.json';
    assert.equal(formatMessage('לא נמצא: {url}', {url}, 'he'), `לא נמצא: \u2068${url}\u2069`);
    assert.equal(formatMessage('{url}', {url}, 'ar-EG'), `\u2068${url}\u2069`);
    for (const tag of ['en', 'de', 'arn', 'hel']) assert.equal(formatMessage('{url}', {url}, tag), url, tag);
    assert.equal(formatMessage('{empty}|', {empty: ''}, 'ar'), '|');
  });

  it('leaves a name that has no value, so that the mistake shows', () => {
    assert.equal(formatMessage('{step} of {total}', {step: 3}, 'en'), '3 of {total}');
    for (const name of ['constructor', 'toString', 'hasOwnProperty', '__proto__'])
      assert.equal(formatMessage(`{${name}}`, {}, 'en'), `{${name}}`);
  });

  it('leaves what only looks like a placeholder', () => {
    for (const message of ['{', '}', '{}', '{ step }', '{a b}', '{n, plural}', '{n, plural, }', '{n, select, a {b}}'])
      assert.equal(formatMessage(message, {n: 1, step: 3}, 'en'), message);
  });

  it('writes numbers as the language does', () => {
    assert.equal(formatMessage('{n}', {n: 1234567.5}, 'en'), '1,234,567.5');
    assert.equal(formatMessage('{n}', {n: 1234567.5}, 'nl'), '1.234.567,5');
    assert.equal(formatMessage('{n}', {n: '1234'}, 'nl'), '1234', 'a text stays as it is');
  });

  it('never reads a value as a message', () => {
    for (const value of ['{b}', '$&', '$1', '{n, plural, other {x}}', '#', '\\']) {
      assert.equal(formatMessage('{a}', {a: value, b: 'no', n: 1}, 'en'), value);
      assert.equal(formatMessage('{n, plural, other {{a}}}', {a: value, b: 'no', n: 1}, 'en'), value);
    }
    fc.assert(
      fc.property(
        fc.string({unit: fc.constantFrom('{', '}', '$', '&', '#', 'a', ',', ' ')}),
        (value) => formatMessage('<{v}>', {v: value, a: 'no'}, 'en') === `<${value}>`,
      ),
      {seed: 1, numRuns: 1000},
    );
  });
});

describe('plurals', () => {
  const counted = (tag: string, message: string) => (n: number) => formatMessage(message, {n}, tag);

  it('have two forms in English and Dutch', () => {
    const en = counted('en', '{n, plural, one {# commitment} other {# commitments}}');
    assert.deepEqual([0, 1, 2, 1000].map(en), ['0 commitments', '1 commitment', '2 commitments', '1,000 commitments']);
    const nl = counted('nl', '{n, plural, one {# actiepunt} other {# actiepunten}}');
    assert.deepEqual([0, 1, 2, 1000].map(nl), ['0 actiepunten', '1 actiepunt', '2 actiepunten', '1.000 actiepunten']);
  });

  it('have three in Polish', () => {
    const pl = counted('pl', '{n, plural, one {# zadanie} few {# zadania} many {# zadań} other {# zadania}}');
    assert.deepEqual([0, 1, 2, 4, 5, 12, 21, 22, 25].map(pl), [
      '0 zadań',
      '1 zadanie',
      '2 zadania',
      '4 zadania',
      '5 zadań',
      '12 zadań',
      '21 zadań',
      '22 zadania',
      '25 zadań',
    ]);
  });

  it('have six in Arabic', () => {
    const ar = counted('ar', '{n, plural, zero {zero} one {one} two {two} few {few} many {many} other {other}}');
    assert.deepEqual([0, 1, 2, 3, 10, 11, 99, 100].map(ar), [
      'zero',
      'one',
      'two',
      'few',
      'few',
      'many',
      'many',
      'other',
    ]);
  });

  it('may have a form for one number, before the language’s own', () => {
    const none = counted('en', '{n, plural, =0 {no results} =1 {one result} one {# result} other {# results}}');
    assert.deepEqual([0, 1, 2].map(none), ['no results', 'one result', '2 results']);
  });

  it('take “other” for a form that the translator forgot, and the number where that is missing too', () => {
    assert.equal(counted('pl', '{n, plural, one {# zadanie} other {# zadania}}')(5), '5 zadania');
    assert.equal(counted('en', '{n, plural, one {# result}}')(5), '5');
  });

  it('may hold other values, and stand in the middle of a sentence', () => {
    const message =
      '{done} of {n, plural, one {# commitment of {plan}} other {# commitments of {plan}}}, {n, plural, one {one} other {all}} counted';
    assert.equal(
      formatMessage(message, {done: 2, n: 3, plan: 'plan 4'}, 'en'),
      '2 of 3 commitments of plan 4, all counted',
    );
    assert.equal(formatMessage(message, {done: 0, n: 1, plan: '#1'}, 'en'), '0 of 1 commitment of #1, one counted');
  });

  it('may run over several lines, as translators’ tools write them', () => {
    assert.equal(formatMessage('{n, plural,\n  one {# result}\n  other {# results}\n}', {n: 2}, 'en'), '2 results');
  });

  it('take a number given as text', () => {
    assert.equal(formatMessage('{n, plural, one {# result} other {# results}}', {n: '1'}, 'en'), '1 result');
    for (const odd of ['$&', '{n}', 'many'])
      assert.equal(formatMessage('{n, plural, other {# results}}', {n: odd}, 'en'), `${odd} results`);
  });
});

describe('a message of any shape', () => {
  it('never throws and never hangs', () => {
    const message = fc.string({
      unit: fc.constantFrom('{', '}', 'n', ',', ' plural', ' one', ' other', ' =0', '#', ' ', 'x'),
      maxLength: 60,
    });
    fc.assert(
      fc.property(message, (text) => typeof formatMessage(text, {n: 1, x: 'y'}, 'en') === 'string'),
      {seed: 1, numRuns: 2000},
    );
    for (const text of [
      '{'.repeat(50_000),
      '{n, plural, '.repeat(5_000),
      `{n, plural, ${'a {b} '.repeat(5_000)}`,
      `{n, plural, one {${'{x} '.repeat(5_000)}`,
      `{n, plural, ${'a'.repeat(50_000)}`,
    ]) {
      const start = performance.now();
      formatMessage(text, {n: 1}, 'en');
      assert.ok(performance.now() - start < 2000, text.slice(0, 20));
    }
  });
});
