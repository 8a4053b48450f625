import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import Papa from 'papaparse';
import {csvFile} from '../../../src/tools/exporter/csv.js';
import {dataPackage} from '../../../src/tools/exporter/data-package.js';
import {tablesOf} from '../../../src/tools/exporter/tables.js';
import {longForm} from '../../../src/tools/tabular/template-cells.js';
import {SHEETS} from '../../../src/tools/tabular/template-columns.js';
import {readTemplate as readSheets} from '../../../src/tools/importer/template.js';
import {wrap} from '../../../src/parse/read.js';
import {SAMPLE} from '../../parse/sample.js';
import {damaged, documents} from './arbitrary.js';

/** Reads tables by the names of their sheets. */
const readTemplate = (given: readonly {readonly name: string; readonly rows: readonly (readonly string[])[]}[]) =>
  readSheets(
    given.map((table) => ({
      ...table,
      sheet:
        SHEETS.find(({name}) => name === table.name.toLowerCase().replace(/\.csv$/, '')) ?? assert.fail(table.name),
    })),
  );

const demo = (name: string): unknown =>
  JSON.parse(readFileSync(new URL(`../../../demo/data/${name}.json`, import.meta.url), 'utf8'));
const records = (csv: string) =>
  Papa.parse<string[]>(csv.replace(/^\ufeff/, ''), {delimiter: ',', skipEmptyLines: true}).data;
const tables = (raw: unknown) => tablesOf(raw) ?? assert.fail('not a document');
const sheets = (raw: unknown) => tables(raw).map((table) => ({name: table.sheet.name, rows: records(csvFile(table))}));
const sheet = (raw: unknown, name: string) => sheets(raw).find((one) => one.name === name)?.rows;

/** What a file says, however it spells it. */
const meaning = (raw: unknown): unknown => JSON.parse(JSON.stringify(longForm(wrap(raw)?.given)));

/** To CSV files, and back by the reader of the template. */
function comesBack(raw: unknown) {
  const {document, issues} = readTemplate(sheets(raw));
  assert.deepEqual(issues, []);
  assert.deepEqual(meaning(document), meaning(raw));
}

describe('the template', () => {
  it('has a sheet for every list of the format, with names that workbooks take', () => {
    const names = SHEETS.map(({name}) => name);
    for (const name of ['plans', 'commitments', 'milestones', 'assessments', 'stars', 'sessions', 'updates', 'scales'])
      assert.ok(names.includes(name), name);
    assert.equal(new Set(names.map((name) => name.toLowerCase())).size, names.length);
    for (const name of names) assert.match(name, /^[\w-]{1,31}$/);
  });

  it('has no column twice', () => {
    for (const {name, columns} of SHEETS)
      assert.equal(new Set(columns.map((one) => one.name.toLowerCase())).size, columns.length, name);
  });
});

describe('a document as a spreadsheet', () => {
  it('has one row per item, with the id of what it belongs to', () => {
    assert.deepEqual(sheet(SAMPLE, 'milestones'), [
      [
        'commitment',
        'id',
        'title',
        'text',
        'planned.start',
        'planned.end',
        'planned.end.text',
        'actual.end',
        'status',
        'progress',
        'responsible',
        'responsible.url',
        'responsible.role',
        'evidence',
        'evidence.label',
      ],
      [
        'NL0046',
        'm1',
        'Publish the register',
        'All of it',
        '2021-03-01',
        '2021-06',
        'By the summer',
        '2021-07-02',
        'Complete',
        '1',
        'Archive',
        'https://archive.example',
        'lead',
        'https://ogp.example/register',
        'Register',
      ],
      ['NL0047', '', 'Open', '', '', '', '', '', '', '', '', '', '', '', ''],
    ]);
  });

  it('has a column per language, and several values in one cell', () => {
    const raw = {
      commitments: [
        {
          id: 'A',
          title: {en: 'Open', nl: 'Open vanaf'},
          policyAreas: ['One', 'Two'],
          leadInstitutions: ['Ministry', {name: 'City', url: 'https://city.example'}],
        },
      ],
    };
    assert.deepEqual(sheet(raw, 'commitments'), [
      ['id', 'title@en', 'title@nl', 'policyAreas', 'leadInstitutions', 'leadInstitutions.url'],
      ['A', 'Open', 'Open vanaf', 'One | Two', 'Ministry | City', ' | https://city.example'],
    ]);
  });

  it('numbers what has no id of its own', () => {
    const raw = {
      commitments: [
        {title: 'A', notes: ['x']},
        {id: 'B', title: 'B', notes: ['y']},
        {id: 'b', title: 'C', notes: ['z']},
      ],
    };
    assert.deepEqual(sheet(raw, 'notes')?.slice(1), [
      ['#1', 'x'],
      ['#2', 'y'],
      ['#3', 'z'],
    ]);
    comesBack(raw);
  });

  it('keeps as JSON what has no column', () => {
    const raw = {commitments: [{title: 'A', 'x-own': {a: [1]}, number: 7}]};
    assert.deepEqual(sheet(raw, 'commitments'), [
      ['title', 'extra'],
      ['A', '{"x-own":{"a":[1]},"number":7}'],
    ]);
    comesBack(raw);
  });

  it('runs no text as a formula, and leaves numbers alone', () => {
    const raw = {
      commitments: [{title: '=HYPERLINK("https://bad.example")', status: '-5', notes: ['@x', "'=y", '+31 20']}],
    };
    const [table] = tables(raw).filter((one) => one.sheet.name === 'notes');
    assert.ok(table);
    assert.equal(csvFile(table), "\ufeffcommitment,text\r\n#1,'@x\r\n#1,''=y\r\n#1,'+31 20\r\n");
    assert.deepEqual(sheet(raw, 'commitments')?.[1], ['\'=HYPERLINK("https://bad.example")', '-5']);
    comesBack(raw);
  });

  it('guards every sign that starts a formula, in full width too, and takes the guard off again', () => {
    // https://owasp.org/www-community/attacks/CSV_Injection
    for (const sign of ['=', '+', '-', '@', '＝', '＋', '－', '＠']) {
      const raw = {commitments: [{title: `${sign}SUM(A1)`, notes: [`'${sign}x`]}]};
      const [title = ''] = sheet(raw, 'commitments')?.[1] ?? [];
      assert.equal(title, `'${sign}SUM(A1)`);
      comesBack(raw);
    }
  });

  for (const name of [
    'nl',
    'da',
    'showcase',
    'odd',
    'plan-progress',
    'updates',
    'dialogues',
    'programme',
    'netherlands',
  ])
    it(`brings ${name}.json of the demo back`, () => comesBack(demo(name)));

  it('loses nothing: 1,000 random documents come back from CSV', () => {
    fc.assert(fc.property(documents, comesBack), {numRuns: 1000, seed: 20_210_301});
  });

  it('loses nothing of documents that the format does not allow either', () => {
    const read = damaged.filter((raw) => wrap(raw) !== undefined);
    fc.assert(fc.property(read, comesBack), {numRuns: 1000, seed: 20_210_302});
  });
});

describe('the reader of the template', () => {
  const header = ['id', 'title', 'Budget code', 'status'];
  it('takes the columns in any order and spelling, and keeps those that it does not know', () => {
    const {document, issues} = readTemplate([
      {
        name: 'Commitments',
        rows: [
          ['Status', 'TITLE', 'id', 'Budget code'],
          ['Active', 'Open', 'A', '77'],
        ],
      },
    ]);
    assert.deepEqual(document, {commitments: [{id: 'A', title: 'Open', status: 'Active', 'x-Budget code': '77'}]});
    assert.deepEqual(issues, [
      {origin: 0, sheet: 'Commitments', row: 1, column: 'Budget code', code: 'column-unknown', found: 'Budget code'},
    ]);
  });

  it('tells each row that belongs to nothing, with its number', () => {
    const {document, issues, rows} = readTemplate([
      {
        name: 'milestones.csv',
        rows: [
          ['commitment', 'title'],
          ['A', 'First'],
          ['', ''],
          ['Z', 'Lost'],
          ['', 'Nobody’s'],
        ],
      },
      {name: 'commitments.csv', rows: [header, ['A', 'Open', '', '']]},
    ]);
    assert.deepEqual((document.commitments as {milestones: unknown}[])[0]?.milestones, [{title: 'First'}]);
    assert.deepEqual(
      issues.filter(({code}) => code.startsWith('ref')),
      [
        {origin: 0, sheet: 'milestones.csv', row: 4, column: 'commitment', code: 'ref-unknown', found: 'Z'},
        {origin: 0, sheet: 'milestones.csv', row: 5, column: 'commitment', code: 'ref-missing', found: ''},
      ],
    );
    assert.equal(rows, 4);
  });

  it('tells what it cannot read, and reads the rest', () => {
    const {document, issues} = readTemplate([
      {
        name: 'commitments',
        rows: [
          ['title', 'title', 'extra'],
          ['A', 'B', '{broken', 'more'],
        ],
      },
      {name: 'plans', rows: []},
    ]);
    assert.deepEqual(document, {commitments: [{title: 'A'}]});
    assert.deepEqual(
      issues.map(({code, sheet: name, row}) => [code, name, row]),
      [
        ['header-missing', 'plans', 1],
        ['column-twice', 'commitments', 1],
        ['cells-without-header', 'commitments', 2],
        ['cell-twice', 'commitments', 2],
        ['extra-invalid', 'commitments', 2],
      ],
    );
  });
});

describe('the descriptor beside the files', () => {
  const described = dataPackage(tables(SAMPLE), {
    title: 'OGP',
    url: 'https://ogp.example',
    license: 'CC0',
    updated: '2022-06',
  }) as {
    resources: {
      name: string;
      path: string;
      schema: {fields: {name: string; type: string}[]; primaryKey?: string[]; foreignKeys?: unknown[]};
    }[];
  };

  it('has an id or an address for the licence, as the standard asks, and guesses none', () => {
    const licences = (license: string) => {
      const {licenses, license: words} = dataPackage([], {license}) as {licenses?: unknown; license?: string};
      return licenses ?? words;
    };
    assert.deepEqual(licences('CC0-1.0'), [{name: 'CC0-1.0', title: 'CC0-1.0'}]);
    assert.deepEqual(licences('CC BY 4.0'), [{name: 'CC-BY-4.0', title: 'CC BY 4.0'}]);
    assert.deepEqual(licences('cc by-nc-sa 3.0'), [{name: 'CC-BY-NC-SA-3.0', title: 'cc by-nc-sa 3.0'}]);
    assert.deepEqual(licences('https://data.example/licence'), [{path: 'https://data.example/licence'}]);
    assert.equal(licences('Free to use, with the source'), 'Free to use, with the source');
  });

  it('names every file with every column in its order', () => {
    for (const table of tables(SAMPLE)) {
      const resource = described.resources.find(({path}) => path === `${table.sheet.name}.csv`);
      assert.deepEqual(
        resource?.schema.fields.map(({name}) => name),
        records(csvFile(table))[0],
      );
    }
  });

  it('says which columns are numbers, and what leads where', () => {
    const of = (name: string) => described.resources.find((one) => one.name === name)?.schema;
    assert.equal(of('funding')?.fields.find(({name}) => name === 'amount')?.type, 'integer');
    assert.deepEqual(of('commitments')?.primaryKey, ['id']);
    assert.deepEqual(of('milestones')?.foreignKeys, [
      {fields: ['commitment'], reference: {resource: 'commitments', fields: ['id']}},
    ]);
  });

  it('calls a column with words in it no numbers', () => {
    const raw = {commitments: [{title: 'A', funding: [{amount: 5}, {amount: '15,000'}]}]};
    const {resources} = dataPackage(tables(raw), {}) as typeof described;
    assert.equal(
      resources.find(({name}) => name === 'funding')?.schema.fields.find(({name}) => name === 'amount')?.type,
      'string',
    );
  });
});
