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
      assert.deepEqual(faultOf(text), {code: 'empty', place: {line: 1, column: 1}});
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

  // The place, and with it the code, by a mark in the text: where › stands.
  const mistakes = [
    ['NaN, as spreadsheets and Python write it', '{"progress": ›NaN}'],
    ['Infinity', '[1, ›-Infinity]'],
    ['a comma too many in an object', '{"a": 1,›}'],
    ['a comma too many in a list', '[1, ›]'],
    ['a comma alone in a list', '[›, 1]'],
    ['two commas', '[1,›, 2]'],
    ['a forgotten comma', '{"a": 1 ›"b": 2}'],
    ['a forgotten comma after a text', '{"a": "x"\n ›"b": 2}'],
    ['a forgotten colon', '{"a" ›1}'],
    ['two colons', '{"a":›: 1}'],
    ['a name without quotes', '{›a: 1}'],
    ['a value without quotes', '{"a": ›Open, "b": 1}'],
    ['a comment', '{\n  ›// note\n}'],
    ['a wrong bracket', '{"a": [1, 2›}'],
    ['a bracket too many', '{"a": 1}›}'],
    ['a line break inside a text', '{"a": "one›\ntwo"}'],
    ['a tab inside a text', '{"a": "one›\ttwo"}'],
    ['a line break after quoted words in a text', '{"a": "the “one”,›\ntwo"}'],
    ['a wrong escape', '{"a": "C:›\\data"}'],
    ['half an escape', '{"a": "›\\u00g0"}'],
    ['a number with leading zeros', '[›007]'],
    ['a number that ends with its point', '[›1.]'],
    ['a number with a plus', '[›+1]'],
    ['a number with a comma for thousands, and zeros', '[15,›000]'],
    ['something after the end', '{}\n›{}'],
    ['a value of Python', '[›True]'],
    ['a word that only begins as one of JSON', '[›nul, 1]'],
    ['a space that JSON does not know', '{›\u00a0"a": 1}'],
  ] as const;
  const quotes = [
    ['typographic ones around a name', '{›“title”: "x"}'],
    ['typographic ones around a value', '{"title": ›“x”}'],
    ['German ones', '{›„title“: "x"}'],
    ['French ones', '{"title": ›« x »}'],
    ['single ones', "{›'title': 1}"],
    ['typographic single ones', '[›‘x’]'],
    ['back-ticks', '[›`x`]'],
    ['two single ones for a double one', "{\"title\": ›''x''}"],
    ['a typographic one at the end of a value only', '{"title": "x›”, "b": "c"}'],
    ['a typographic one at the end of a name only', '{"title›”: "x"}'],
    ['a typographic one at the end of a line', '{"title": "x›”,\n "b": "c"}'],
    ['a typographic one at the end of an item', '["x›”, "y"]'],
  ] as const;
  for (const [code, cases] of [
    ['syntax', mistakes],
    ['quotes', quotes],
  ] as const)
    for (const [what, marked] of cases)
      it(`names the place of ${what}: ${code}`, () => {
        for (const around of [marked, `\n\n  ${marked}\n`, `\uFEFF${marked}`]) {
          const [before = '', after = ''] = around.split('›');
          const lines = before.split('\n');
          assert.deepEqual(
            faultOf(before + after),
            {code, place: {line: lines.length, column: (lines.at(-1)?.length ?? 0) + 1}},
            around,
          );
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

  it('names as the place of a cut its end, without what comes after', () => {
    assert.deepEqual(faultOf('{"a":\n [1,\n\n')?.place, {line: 2, column: 5});
  });

  it('names the same place as the engine does, of any slip', () => {
    const slips = fc
      .tuple(
        fc.jsonValue({noUnicodeString: false}),
        fc.nat(),
        fc.constantFrom('}', ']', ',', ':', '"', '1', 'x', '\n', '\\', ''),
      )
      .map(([value, nat, slip]) => {
        const text = JSON.stringify({value}, null, 1);
        const at = nat % text.length;
        return text.slice(0, at) + slip + text.slice(at + 1);
      });
    let compared = 0;
    const property = fc.property(slips, (text) => {
      try {
        JSON.parse(text);
      } catch (error) {
        const fault = faultOf(text);
        const position = Number(/ in JSON at position (\d+)/.exec(String(error))?.[1]);
        // Its sentences about words, numbers and escapes name a sign inside of them; those of ours are about the whole word or escape.
        if (
          fault?.code !== 'syntax' ||
          !(position >= 0) ||
          /number|fraction|expon|minus|token|escape/.test(String(error)) ||
          /[\w.+-]/.test(text.charAt(position - 1))
        )
          return;
        compared++;
        const lines = text.slice(0, position).split('\n');
        const place = {line: lines.length, column: (lines.at(-1)?.length ?? 0) + 1};
        assert.deepEqual(fault.place, place, `${text}\n${String(error)}`);
      }
    });
    fc.assert(property, {seed: 1, numRuns: 3000});
    assert.ok(compared > 300, `${compared}`);
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
