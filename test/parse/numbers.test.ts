import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {document} from '../../src/parse/format.js';
import {parse} from '../../src/parse/parse.js';
import {isList, isShape, type FieldType, type Kind} from '../../src/parse/shape.js';

/** The members of the format that hold a number, as keys from the document on; '' stands for any name of a count. */
function numbersIn(type: FieldType, path: readonly string[] = []): [readonly string[], Kind][] {
  if (isList(type)) return numbersIn(type[0], path);
  if (isShape(type)) return Object.entries(type.members).flatMap(([key, inner]) => numbersIn(inner, [...path, key]));
  if (type === 'counts') return [[[...path, 'Limited'], 'count']];
  return type === 'amount' || type === 'share' || type === 'count' ? [[path, type]] : [];
}
const NUMBERS = numbersIn(document);

/** A document that has a value there and nothing else. */
const holding = (path: readonly string[], value: unknown): unknown =>
  path.reduceRight<unknown>((inner, key) => ({[key]: inner}), value);
/** The value there: the first item of every list. */
const at = (holder: unknown, path: readonly string[]): unknown =>
  path.reduce<unknown>((holder, key) => ([holder].flat()[0] as Record<string, unknown> | undefined)?.[key], holder);

const read = (path: readonly string[], value: unknown) => {
  const parsed = parse(holding(path, value));
  const place = `/${path.join('/')}`;
  return {
    value: at(parsed?.document, path),
    issues: (parsed?.issues ?? []).filter((issue) => issue.path === place).map(({severity}) => severity),
  };
};

describe('a number', () => {
  it('has its place in these members', () => {
    assert.deepEqual([...new Set(NUMBERS.map(([path]) => path.at(-1)))].sort(), [
      'Limited',
      'after',
      'amount',
      'capacity',
      'count',
      'fte',
      'placesLeft',
      'progress',
      'size',
      'total',
    ]);
  });

  for (const [path, kind] of NUMBERS) {
    const name = path.join('.');
    it(`is read, also in quotation marks: ${name}`, () => {
      assert.deepEqual(read(path, 1), {value: 1, issues: []});
      assert.equal(read(path, '1').value, 1);
    });

    it(`is shown as given and told, where it is words: ${name}`, () => {
      for (const words of ['about 60', '15,000', '50%', '1/2', '１２'])
        assert.deepEqual(read(path, words), {value: words, issues: ['warning']}, words);
    });

    it(`is shown as given and told, where it is another kind of number: ${name}`, () => {
      for (const other of [-1, 2.5])
        assert.deepEqual(
          read(path, other),
          kind === 'amount' ? {value: other, issues: []} : {value: String(other), issues: ['warning']},
          String(other),
        );
    });

    it(`is left out and told, where nothing can be shown of it: ${name}`, () => {
      for (const nothing of [true, {}, Infinity])
        assert.deepEqual(
          read(path, nothing),
          {value: undefined, issues: [kind === 'share' ? 'warning' : 'error']},
          typeof nothing,
        );
    });
  }
});
