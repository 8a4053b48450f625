import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import {readJson} from '../../src/parse/json.js';

const SAMPLE =
  '{"lang": "nl", "n": [1, -2.5e+3, true, false, null], "t": {"en": "By the end of 2017 \\"open\\" \\u00e9 \\\\", "x": []}, "e": {}}';
const faultOf = (text: string) => {
  const read = readJson(text);
  return 'fault' in read ? read.fault : undefined;
};

describe('reading JSON text', () => {
  it('reads what JSON.parse reads', () => {
    assert.deepEqual(readJson(SAMPLE), {raw: JSON.parse(SAMPLE)});
    for (const text of ['null', '0', '""', '[]', ' {} \n']) assert.deepEqual(readJson(text), {raw: JSON.parse(text)});
  });

  it('takes no notice of a byte order mark and of odd spaces around the text', () => {
    for (const text of ['\uFEFF{}', '\uFEFF\n{}\n', '\u00a0{}\u00a0', '\n\u2028{}'])
      assert.deepEqual(readJson(text), {raw: {}}, JSON.stringify(text));
  });

  it('tells that nothing was given', () => {
    for (const text of ['', ' ', '\n\t', '\uFEFF', '\uFEFF \n', '\u00a0'])
      assert.deepEqual(faultOf(text), {code: 'empty'});
  });

  it('tells a web page from a data file', () => {
    for (const text of ['<!doctype html><title>404</title>', '\n <html>', '<?xml version="1.0"?>'])
      assert.equal(faultOf(text)?.code, 'html');
  });

  it('tells at every place that the text was cut off there', () => {
    for (let end = 1; end < SAMPLE.length; end++)
      assert.equal(faultOf(SAMPLE.slice(0, end))?.code, 'truncated', SAMPLE.slice(0, end));
  });

  it('tells that any JSON was cut off, wherever that was', () => {
    const container = fc
      .jsonValue({noUnicodeString: false})
      .filter((value) => typeof value === 'object' && value !== null);
    const cut = container.chain((value) => {
      const text = JSON.stringify(value, null, 1);
      return fc.integer({min: 1, max: text.length - 1}).map((end) => text.slice(0, end));
    });
    fc.assert(
      fc.property(cut, (text) => faultOf(text)?.code === 'truncated'),
      {seed: 1, numRuns: 1000},
    );
  });

  const mistakes = [
    ['NaN, as spreadsheets and Python write it', '{"progress": NaN}'],
    ['Infinity', '[1, -Infinity]'],
    ['smart quotes around a name', '{“title”: "x"}'],
    ['smart quotes around a value', '{"title": “x”}'],
    ['single quotes', "{'title': 1}"],
    ['a comma too many in an object', '{"a": 1,}'],
    ['a comma too many in a list', '[1, ]'],
    ['two commas', '[1,, 2]'],
    ['a forgotten comma', '{"a": 1 "b": 2}'],
    ['a forgotten colon', '{"a" 1}'],
    ['a name without quotes', '{a: 1}'],
    ['a comment', '{\n  // note\n}'],
    ['a wrong bracket', '{"a": [1, 2}'],
    ['a line break inside a text', '{"a": "one\ntwo"}'],
    ['a wrong escape', '{"a": "C:\\data"}'],
    ['a number with leading zeros', '[007]'],
    ['something after the end', '{}\n{}'],
    ['a value of Python', '[True]'],
  ] as const;
  for (const [what, text] of mistakes)
    it(`tells ${what} from a text that was cut off`, () => {
      for (const around of [text, `\n\n  ${text}\n`]) {
        const fault = faultOf(around);
        assert.equal(fault?.code, 'syntax');
        assert.match(fault?.reason ?? '', /^SyntaxError: /);
      }
    });

  it('is not misled by the words in the data', () => {
    for (const words of [
      'By the end of 2017',
      'EOF',
      'unterminated',
      'in JSON at position 99999',
      'is not valid JSON',
    ]) {
      assert.equal(faultOf(`{"text": "${words}", "a": NaN}`)?.code, 'syntax', words);
      assert.equal(faultOf(`{"text": "x" ${words}`)?.code, 'syntax', words);
      assert.equal(faultOf(`{"text": "${words}`)?.code, 'truncated', words);
    }
  });

  it('counts places from the start of the text as given', () => {
    const position = (text: string) => Number(/position (\d+)/.exec(faultOf(text)?.reason ?? '')?.[1]);
    assert.equal(position('\n\n {"a" 1}') - position('{"a" 1}'), 3);
  });

  it('never throws, and finds a fault exactly where JSON.parse does', () => {
    const text = fc.string({
      unit: fc.constantFrom(
        '{',
        '}',
        '[',
        ']',
        ',',
        ':',
        '"',
        '\\',
        '1',
        '0',
        '-',
        '.',
        'e',
        'true',
        'null',
        'a',
        ' ',
        '\n',
        '\u0000',
        '<',
        '“',
      ),
    });
    fc.assert(
      fc.property(text, (given) => {
        const read = readJson(given);
        let raw: unknown;
        try {
          raw = JSON.parse(given);
        } catch {
          assert.ok('fault' in read);
          return;
        }
        assert.deepEqual(read, {raw});
      }),
      {seed: 1, numRuns: 5000},
    );
  });

  it('reads, or gives up on, 200,000 levels without throwing', () => {
    const deep = '['.repeat(200_000);
    assert.equal(faultOf(deep)?.code, 'truncated');
    assert.ok(readJson(deep + ']'.repeat(200_000)));
    assert.equal(faultOf(`${deep}NaN`)?.code, 'syntax');
  });

  it('takes its time with no text, however odd its spaces', () => {
    const start = performance.now();
    for (const text of [' '.repeat(1e6), `${' '.repeat(1e6)}x`, `{"a": "${' '.repeat(1e6)}x`, `[${'\n'.repeat(1e6)}x]`])
      readJson(text);
    assert.ok(performance.now() - start < 2000);
  });
});
