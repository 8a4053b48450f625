import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import Papa from 'papaparse';
import {importFiles} from '../../../src/tools/importer/import-files.js';
import {WORDS} from '../../../src/tools/importer/recognition/words/index.js';
import {SHEETS} from '../../../src/tools/tabular/template-columns.js';
import {fileOf} from './files.js';

// Tables that nobody planned: any headings of any language beside each other, any cells below them. What a cell says is
// in the result or in the report; the test knows the cells by what it put into them, not by how they were read.

/** A cell, and what has to be found of it: one of these, in the result or the report. */
interface Cell {
  readonly text: string;
  readonly traces: readonly string[];
}

const phrases = WORDS.flatMap(({roles, entities}) =>
  [...Object.values(roles), ...Object.values(entities)].flatMap((list) => list.split('|')),
);
const compounds = WORDS.flatMap(({roles, entities}) =>
  Object.values(entities).flatMap((things) =>
    Object.values(roles).map((names) => `${names.split('|')[0] ?? ''} ${things.split('|')[0] ?? ''}`),
  ),
);
const members = SHEETS.filter(({name}) => name === 'commitments' || name === 'milestones').flatMap(({columns}) =>
  columns.map(({name}) => name).filter((name) => name !== 'extra'),
);
const foreign = fc.string({unit: fc.constantFrom(...'abzåßЖ語 .-/?()%:'), minLength: 1, maxLength: 20});
const titles = WORDS.map(({entities}) => entities.commitment.split('|')[0] ?? '');
const heading = fc.oneof(
  {weight: 5, arbitrary: fc.constantFrom(...phrases)},
  {weight: 2, arbitrary: fc.constantFrom(...compounds)},
  {weight: 2, arbitrary: fc.constantFrom(...members)},
  {weight: 2, arbitrary: foreign},
);

const two = (number: number) => String(number).padStart(2, '0');
const serial = fc.integer({min: 0, max: 999_999});
const cell: fc.Arbitrary<Cell> = fc.oneof(
  {weight: 3, arbitrary: fc.constant({text: '', traces: []})},
  {weight: 4, arbitrary: serial.map((n) => ({text: `words${n} in a cell`, traces: [`words${n} in a cell`]}))},
  {weight: 2, arbitrary: serial.map((n) => ({text: `Office${n}; Board${n}`, traces: [`Office${n}`]}))},
  {
    weight: 2,
    arbitrary: fc
      .tuple(fc.integer({min: 2015, max: 2040}), fc.integer({min: 1, max: 12}), fc.integer({min: 13, max: 28}))
      .chain(([y, m, d]) =>
        fc
          .constantFrom(`${y}-${two(m)}-${two(d)}`, `${d}/${m}/${y}`, `${two(d)}.${two(m)}.${y}`)
          .map((text) => ({text, traces: [text, `${y}-${two(m)}-${two(d)}`]})),
      ),
  },
  {
    weight: 2,
    arbitrary: fc.integer({min: 1, max: 9999}).map((n) => ({
      text: `${n / 100}%`,
      traces: [`${n / 100}%`, `:${n / 10_000}`, `"${n / 10_000}"`],
    })),
  },
  {weight: 1, arbitrary: serial.map((n) => ({text: `https://a${n}.example/x`, traces: [`https://a${n}.example/x`]}))},
  {weight: 1, arbitrary: serial.map((n) => ({text: `www.b${n}.example`, traces: [`www.b${n}.example`]}))},
  {weight: 1, arbitrary: serial.map((n) => ({text: `desk${n}@c.example`, traces: [`desk${n}@c.example`]}))},
  {weight: 1, arbitrary: serial.map((n) => ({text: `<p>Text${n}</p><p>more</p>`, traces: [`Text${n}`]}))},
  {weight: 1, arbitrary: serial.map((n) => ({text: `=A1+${n}`, traces: [`=A1+${n}`]}))},
  {weight: 1, arbitrary: fc.integer({min: 0, max: 99_999}).map((n) => ({text: String(n), traces: [String(n)]}))},
  {
    weight: 1,
    arbitrary: fc.constantFrom('Done', 'I gang', 'Total', 'Source: x', '#REF!').map((text) => ({text, traces: [text]})),
  },
);

const table = fc
  .tuple(fc.constantFrom(...titles), fc.array(heading, {minLength: 1, maxLength: 7}), fc.nat(6))
  .chain(([title, others, at]) => {
    const headings = [...others.slice(0, at), title, ...others.slice(at)];
    const row = fc.array(cell, {minLength: headings.length, maxLength: headings.length});
    return fc.record({
      headings: fc.constant(headings),
      rows: fc.array(row, {minLength: 1, maxLength: 5}),
      name: fc.constantFrom('plan.csv', 'Plan - milestones.csv', 'commitments.csv', 'Acties 2027.csv'),
      delimiter: fc.constantFrom(',', ';', '\t'),
      withOthers: fc.boolean(),
    });
  });

/** Where a whole file or sheet is told as not read, each of its cells is. */
const WHOLE = ['format-unknown', 'table-unsure', 'title-unsure', 'sheet-unknown'];

describe('tables that nobody planned', () => {
  it('lose nothing: each cell is in the result or the report', async () => {
    let read = 0;
    let all = 0;
    await fc.assert(
      fc.asyncProperty(table, async ({headings, rows, name, delimiter, withOthers}) => {
        const text = Papa.unparse([headings, ...rows.map((row) => row.map((one) => one.text))], {delimiter});
        const others = withOthers ? [fileOf('id,title\nK1,Canal\n', 'other commitments.csv')] : [];
        const {document, report} = await importFiles([...others, fileOf(text, name)], {lang: 'en'});
        all++;
        assert.ok(!report.issues.some(({code}) => code === 'reader-failed'), JSON.stringify(report.issues));
        if (report.issues.some(({code, file}) => WHOLE.includes(code) && file === name)) return;
        read++;
        const result = JSON.stringify(document ?? {});
        const told = JSON.stringify(report.issues.map(({found}) => found));
        const lost = rows.flatMap((row, index) =>
          row.flatMap(({text: given, traces}, column) =>
            !given || traces.some((trace) => result.includes(trace) || told.includes(trace))
              ? []
              : [`row ${index + 2}, ${headings[column] ?? ''}: ${given}`],
          ),
        );
        assert.deepEqual(lost, [], text);
      }),
      {numRuns: 400, seed: 20_261_130},
    );
    assert.ok(read * 2 > all, `only ${read} of ${all} tables were read`);
  });
});
