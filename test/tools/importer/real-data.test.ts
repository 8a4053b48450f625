// Real data lie beside the repository, not in it: no licence covers them. What they taught is in the other tests.
import assert from 'node:assert/strict';
import {existsSync, readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import Papa from 'papaparse';
import {parse} from '../../../src/parse/parse.js';
import {lostCells} from './every-cell.js';
import {imported, told} from './files.js';

const VALUES = {
  2024: ['Access To Information', 'Civic Participation', 'Public Accountability', 'Technology'].map((value) => [
    `OGP Value ${value}`,
    value.replace(' To ', ' to '),
  ]),
  2016: [
    ['Value -Info', 'Access to Information'],
    ['Value -Part', 'Civic Participation'],
    ['Value -Acc', 'Public Accountability'],
    ['Value -Tech', 'Technology'],
  ],
};

const FILES = [
  {edition: 2024, name: 'ogp-database-2024.csv', head: 1, rows: 558, areas: [19, 105], plans: 214, accidents: 12},
  {edition: 2016, name: 'ogp-database-2016-sample.csv', head: 2, rows: 218, areas: [16, 59], plans: 11, accidents: 0},
] as const;

for (const {edition, name, head, rows, areas, plans, accidents} of FILES) {
  const url = new URL(`../../../../shared/data/${name}`, import.meta.url);
  const here = existsSync(url);
  const skip = !here && `no ../shared/data/${name} beside the repository`;
  describe(`OGP’s database of ${edition}, imported`, {skip}, async () => {
    if (!here) return;
    const bytes = readFileSync(url);
    const {data: records} = Papa.parse<string[]>(bytes.toString('utf8'));
    const {document, report} = await imported(bytes, {}, name);
    assert.ok(document);

    it('is there with every row', () => {
      assert.equal(document.commitments?.length, rows);
      assert.equal(document.plans?.length, plans);
      const [file] = report.files;
      assert.equal(file?.edition, String(edition));
      assert.equal(file?.used, rows);
      assert.equal(file?.rows, rows + head);
    });

    it('has every cell that is not empty in the document or in the report', () => {
      const cells = records.slice(head).flatMap((record) => record.filter((cell) => cell.trim()));
      assert.ok(cells.length > rows * 90, `only ${cells.length} cells were looked for`);
      const heading = records[head - 1] ?? [];
      const lost = lostCells(records, head, document, report, {
        areas: heading.slice(...areas),
        values: Object.fromEntries(VALUES[edition]) as Record<string, string>,
      });
      assert.deepEqual(lost.slice(0, 10), []);
    });

    it('is read by the widgets without an error', () => {
      const parsed = parse(document);
      assert.equal(parsed?.document.commitments.length, rows);
      assert.deepEqual(
        parsed.issues.filter(({severity}) => severity === 'error'),
        [],
      );
    });

    it('tells what is odd in it, and calls nothing an error', () => {
      assert.deepEqual(
        report.issues.filter(({severity}) => severity === 'error'),
        [],
      );
      assert.equal(told(report, 'date-excel-year').length, accidents);
      assert.ok(told(report, 'date-ambiguous').length > 100);
    });
  });
}
