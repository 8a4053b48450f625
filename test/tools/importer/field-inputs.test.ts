// Small files after reports of users of comparable software lie beside the repository, each with what is right. Their
// kinds are covered by field.test.ts and its neighbours without them.
import assert from 'node:assert/strict';
import {existsSync, readdirSync, readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import type {CommitmentInFile} from '../../../src/tools/importer/document-file.js';
import type {ImportOptions} from '../../../src/tools/importer/format.js';
import {importFiles, type ImportResult} from '../../../src/tools/importer/import-files.js';
import {validate} from '../../../src/tools/validate/validate.js';
import {fileOf, told} from './files.js';

const field = new URL('../../../../shared/field/', import.meta.url);

const importFolder = (name: string, options?: ImportOptions) => {
  const folder = new URL(`${name}/`, field);
  const files = readdirSync(folder).filter((file) => file !== 'README.md');
  return importFiles(
    files.map((file) => fileOf(readFileSync(new URL(file, folder)), file)),
    options,
  );
};

const commitmentsOf = ({document}: ImportResult): readonly CommitmentInFile[] => document?.commitments ?? [];
const idsOf = (items: readonly {readonly id?: string}[] = []) => items.map(({id}) => id);
const milestonesOf = (result: ImportResult) => commitmentsOf(result)[0]?.milestones ?? [];

const RIGHT: Readonly<Record<string, (result: ImportResult, folder: string) => void | Promise<void>>> = {
  '01-sheet-file-names': (result) => {
    assert.deepEqual(idsOf(commitmentsOf(result)), ['C1']);
    assert.deepEqual(idsOf(milestonesOf(result)), ['M1']);
  },
  '02-hidden-sheet': async (result, folder) => {
    assert.equal(milestonesOf(result).length, 0);
    assert.deepEqual(
      told(result.report, 'sheet-hidden')
        .map(({sheet}) => sheet)
        .sort(),
      ['milestones', 'notes'],
    );
    assert.ok(milestonesOf(await importFolder(folder, {hidden: true})).length > 0);
  },
  '03-hyperlink-cell': (result) => {
    assert.equal(commitmentsOf(result)[0]?.url, 'https://example.org/commitment/1');
  },
  '04-cyrillic-code-page': (result) => {
    const [{title, status} = {}] = commitmentsOf(result);
    assert.deepEqual([title, status], ['Відкритий бюджет громади', 'Виконано']);
  },
  '05-total-and-source-rows': (result) => {
    assert.equal(commitmentsOf(result).length, 2);
    assert.equal(told(result.report, 'row-total').length + told(result.report, 'row-note').length, 2);
  },
  '06-own-headings-en': (result) => {
    const [{title, status, period, leadInstitutions} = {}] = commitmentsOf(result);
    assert.deepEqual(
      [title, status, period, leadInstitutions],
      ['Open budget', 'On track', [{end: '2025-12-31'}], [{name: 'Finance'}]],
    );
  },
  '07-own-headings-nl': (result) => {
    const [{title, status, period, leadInstitutions} = {}] = commitmentsOf(result);
    assert.deepEqual(
      [title, status, period, leadInstitutions, result.document?.lang],
      ['Open begroting', 'Loopt', [{end: '2025-12-31'}], [{name: 'Ministerie van Financiën'}], 'nl'],
    );
  },
  '08-description-column': (result) => {
    assert.deepEqual(commitmentsOf(result)[0]?.description, [{text: 'Publish every invoice above 10 euro.'}]);
  },
  '09-percent-and-decimal-comma': (result) => {
    assert.deepEqual(
      milestonesOf(result).map(({progress}) => progress),
      [0.5, 0.5, 50, 0.5, 1, 100, 0.5, 0.5],
    );
    assert.deepEqual(
      told(result.report, 'progress-ambiguous').map(({row, column}) => [row, column]),
      [
        [4, 'progress'],
        [7, 'progress'],
      ],
    );
  },
  '10-merged-cells': (result) => {
    const steps = Object.fromEntries(commitmentsOf(result).map(({id, milestones}) => [id, idsOf(milestones)]));
    assert.deepEqual(steps, {C1: ['M1', 'M2', 'M3'], C2: ['M4', 'M5']});
  },
  '11-month-shown-as-day': (result) => {
    const steps = commitmentsOf(result).flatMap(({milestones = []}) => milestones);
    assert.deepEqual(
      steps.map(({planned}) => planned?.end),
      ['2023-03-15', '2024-03-15', '2024-03-15', '2024-03', '2024', '2024-03'],
    );
    assert.deepEqual(
      steps.map(({progress}) => progress),
      [0.75, 1, 0.333, 0, 0.5, 0.5],
    );
  },
  '12-addresses-without-scheme': (result) => {
    const rows = result.report.issues.filter(({code}) => code.startsWith('url-')).map(({row}) => row);
    assert.deepEqual(rows, [2, 3, 4, 5, 6]);
    for (const {url} of commitmentsOf(result)) assert.match(url ?? '', /^(?:https:\/\/\S+|\\\\.*)$/);
  },
  '13-import-then-validate': (result) => {
    const findings = validate(JSON.parse(JSON.stringify(result.document))).filter(({severity}) => severity !== 'info');
    const places = new Set(
      result.report.issues.flatMap(({file, row}) => (row === undefined ? [] : [`${file}:${row}`])),
    );
    for (const {path} of findings) {
      const [, step] = /\/milestones\/(\d+)/.exec(path) ?? [];
      // What is missing from the whole document is in no row.
      if (step === undefined) continue;
      assert.ok(places.has(`milestones.csv:${Number(step) + 2}`), path);
    }
    const moment = milestonesOf(result).find(({title}) => JSON.stringify(title).includes('2025-12-31T'));
    assert.equal(moment?.planned?.end, '2025-12-31');
  },
  '14-trello-export': (result) => {
    const [{title, status, period, description} = {}] = commitmentsOf(result);
    assert.deepEqual(
      [title, status, period, description],
      ['Open budget', 'Doing', [{end: '2025-12-31'}], [{text: 'Publish invoices'}]],
    );
  },
  '18-unknown-json-list': (result) => {
    assert.deepEqual(
      commitmentsOf(result).map(({title, status}) => [title, status]),
      [
        ['Open the budget', 'working'],
        ['Open the archives', 'nodata'],
      ],
    );
  },
  '20-many-own-columns': (result) => {
    const [commitment] = commitmentsOf(result);
    assert.deepEqual(idsOf(commitment?.milestones), ['M1']);
    assert.deepEqual(
      Object.keys(commitment ?? {}).filter((name) => name.startsWith('x-')),
      ['x-Budget line', 'x-Contact unit', 'x-Remarks'],
    );
  },
  '21-html-in-description': (result) => {
    assert.equal(
      commitmentsOf(result)[0]?.description?.[0]?.text,
      'Publish **every** invoice\nfrom 2025 on.\n\n- Data\n- Portal',
    );
    assert.equal(told(result.report, 'html-removed').length, 1);
  },
};

describe('inputs from the field', () => {
  for (const [folder, check] of Object.entries(RIGHT)) {
    const skip = !existsSync(new URL(`${folder}/`, field)) && `no ../shared/field/${folder} beside the repository`;
    it(folder, {skip}, async () => check(await importFolder(folder), folder));
  }
});
