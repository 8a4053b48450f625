// docs/vocabularies.md is what publishers go by: every name and value that it calls published is read.
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import {findScale, readValue, scaleFor, SCALES} from '../../src/model/scales.js';

const page = readFileSync(new URL('../../docs/vocabularies.md', import.meta.url), 'utf8');
const quoted = (cell = '') => [...cell.matchAll(/“([^”]+)”/g)].map(([, word = '']) => word);
const rows = [...page.matchAll(/^\| `([\w-]+)` \| ([^|]*) \|[^|]*\| ([^|]*) \|/gm)].map(
  ([, key = '', names, values]) => ({
    key,
    names: quoted(names),
    values: quoted(values),
  }),
);

describe('docs/vocabularies.md', () => {
  it('has a row for every scale, with its name and its values', () => {
    assert.deepEqual(rows.map(({key}) => key).sort(), SCALES.map(({key}) => key).sort());
    for (const {key, names, values} of rows) {
      assert.ok(names.length, key);
      assert.ok(values.length >= (findScale(key)?.steps.length ?? 0), key);
    }
  });

  for (const {key, names, values} of rows)
    it(`names ${key} as it can be published: ${names.join(', ')}`, () => {
      const {words} = findScale(key) ?? assert.fail(key);
      for (const name of names)
        for (const value of values) {
          const scale = scaleFor({scale: name, value});
          // Where no step is decided, the heading is still the published one.
          if (scale?.steps.length) assert.equal(scale.words, words, `${name}: ${value}`);
          assert.notEqual(readValue(scale, value).kind, 'unknown', `${name}: ${value}`);
        }
    });

  for (const {key, values} of rows)
    it(`lists the values of ${key} from lowest to highest`, () => {
      const steps = values
        .map((value) => readValue(findScale(key), value))
        .flatMap((reading) => (reading.kind === 'rated' ? [reading.step] : []));
      assert.deepEqual(
        [...new Set(steps)],
        findScale(key)?.steps.map((_, step) => step),
      );
    });
});

describe('“Early Results”, published over two scales', () => {
  const read = (value?: string) => {
    const scale = scaleFor({scale: 'Early Results', value});
    return [scale?.key, scale?.steps.length, readValue(scale, value).kind].join(' ');
  };

  it('is read on the scale that has the value', () => {
    for (const value of ['Worsened', 'Did Not Change', 'Marginal', 'Major', 'Outstanding', 'Minor', 'e. Major'])
      assert.equal(read(value), 'did-it-open-government 5 rated', value);
    for (const value of ['No Notable Results', 'Moderate', 'Significant', 'Moderate results'])
      assert.equal(read(value), 'early-results 3 rated', value);
  });

  it('has no steps where the value is on both or on none', () => {
    assert.equal(read('None'), 'early-results 0 words');
    for (const value of [undefined, 'Pending IRM Review', 'NR', 'No early results to report yet'])
      assert.equal(read(value), 'early-results 0 not-rated', value);
    assert.equal(read('Noteworthy'), 'early-results 0 unknown');
  });

  it('is one scale for each of the two, so that ratings of both stand apart', () => {
    const scale = (value: string) => scaleFor({scale: 'Early Results', value});
    assert.equal(scale('Major'), findScale('did-it-open-government'));
    assert.equal(scale('Pending'), scale('None'));
  });
});

describe('a word that the IRM publishes and that is no step', () => {
  it('is known as such, and never read as a step', () => {
    for (const [name, value] of [
      ['potential-impact', 'Worsen'],
      ['completion', 'Completed'],
      ['completion', 'Substantially completed'],
      ['completion-results-report', 'Completed'],
      ['relevance', 'Access to Information Civic Participation'],
      ['relevance', 'Technology and Innovation Access to Information'],
      ['relevance', 'Civic Participation Technology & Innovation for Transparency & Accountability'],
    ] as const)
      assert.deepEqual(readValue(findScale(name), value), {kind: 'unknown', published: true}, value);
    for (const [name, value] of [
      ['completion', 'Worsen'],
      ['completion', 'Halfway'],
      ['relevance', 'Access to Information Sunshine'],
    ] as const)
      assert.deepEqual(readValue(findScale(name), value), {kind: 'unknown'}, value);
  });

  it('is found without delay in long texts, too', () => {
    const value = `Civic Participation ${'Technology and Innovation '.repeat(5000)}é`;
    assert.deepEqual(readValue(findScale('relevance'), value), {kind: 'unknown'});
  });
});
