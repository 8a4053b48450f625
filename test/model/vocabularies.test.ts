import assert from 'node:assert/strict';
import {existsSync, readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import {findScale, readValue, type Reading} from '../../src/model/scales.js';

interface Value {
  value: string;
  label_en: string;
  order: number | null;
  kind: 'rated' | 'not-rated';
  also?: string[];
}
interface Vocabulary {
  key: string;
  official_name: string;
  also_called?: string[];
  values?: Value[];
  flags?: {key: string; label_en: string; also?: string[]}[];
  flag_values?: Value[];
  literal_values_seen?: string[];
}

// The research data lies beside the repository, not in it: scales.test.ts holds the core facts where it is absent.
const FILE = new URL('../../../shared/reference/irm-vocabularies.json', import.meta.url);
const vocabularies = existsSync(FILE) ? (JSON.parse(readFileSync(FILE, 'utf8')) as {scales: Vocabulary[]}).scales : [];
const skip = vocabularies.length === 0 && 'no ../shared/reference/irm-vocabularies.json beside the repository';

/** Names under which a scale is published that must not find it, and why. */
const OTHER_NAMES = new Map([
  ['starred: Year 1', 'a stage; pages print it before a star whose own label is a lost graphic'],
]);
/** Names that two editions share: what counts is that the words found are the same. */
const SHARED_NAMES = new Map([['completion-results-report: Completion', 'completion']]);

/** Spellings that must not be read as the value under which they are listed, and why. */
const OTHER_SPELLINGS = new Map<string, Reading['kind']>([
  // A step of its own below None in some report templates: shown as given, never as None.
  ['potential-impact: Worsen', 'unknown'],
]);

/** Values as they stand in OGP's databases, which no label names. */
const LITERALS = new Map<string, Partial<Reading>>([
  ['specificity: c. high', {kind: 'rated', value: 'high', step: 3}],
  ['specificity: b. medium', {kind: 'rated', value: 'medium', step: 2}],
  ['specificity: a. low', {kind: 'rated', value: 'low', step: 1}],
  // Stands once in a column of Yes and No; it may mean anything.
  ['verifiable: 1', {kind: 'unknown'}],
]);

const withoutRemark = (spelling: string) => spelling.replace(/\s*\(.*\)$/, '');

describe('the IRM’s published vocabularies', {skip}, () => {
  for (const {
    key,
    official_name,
    also_called = [],
    values = [],
    flags = [],
    flag_values = [],
    literal_values_seen = [],
  } of vocabularies) {
    it(`${key} is found by its key and by every name it is published under`, () => {
      assert.equal(findScale(key)?.key, key);
      for (const name of [official_name, ...also_called]) {
        const id = `${key}: ${name}`;
        const found = findScale(name)?.key;
        assert.equal(found, OTHER_NAMES.has(id) ? undefined : (SHARED_NAMES.get(id) ?? key), id);
      }
    });

    it(`${key} reads every value in every spelling`, () => {
      const scale = findScale(key);
      for (const {value, label_en, also = [], kind, order} of [...values, ...flag_values])
        for (const spelling of [value, label_en, ...also].map(withoutRemark)) {
          const id = `${key}: ${spelling}`;
          const reading = readValue(scale, spelling);
          assert.equal(reading.kind, OTHER_SPELLINGS.get(id) ?? kind, id);
          if (reading.kind === 'rated') assert.equal(reading.step, order, id);
        }
      for (const {key: flag, label_en, also = []} of flags)
        for (const spelling of [label_en, ...also])
          assert.deepEqual(readValue(scale, [spelling]), {kind: 'aspects', values: [flag]}, spelling);
    });

    it(`${key} gives every step a place and every state a word of its own`, () => {
      const scale = findScale(key);
      const rated = [...values, ...flag_values].filter(({kind}) => kind === 'rated');
      assert.equal(scale?.steps.length, rated.length);
      const readings = [...values, ...flag_values].map(({label_en}) => JSON.stringify(readValue(scale, label_en)));
      assert.equal(new Set(readings).size, readings.length);
    });

    it(`${key} reads every value that was seen in a database`, () => {
      const labels = new Map(
        [...values, ...flag_values].flatMap((value) =>
          [value.label_en, ...(value.also ?? [])].map((spelling) => [spelling, value] as const),
        ),
      );
      for (const literal of literal_values_seen) {
        const id = `${key}: ${literal}`;
        const reading = readValue(findScale(key), literal);
        const listed = labels.get(literal);
        if (listed) assert.equal(reading.kind, listed.kind, id);
        else assert.deepEqual(reading, LITERALS.get(id), id);
      }
    });
  }
});
