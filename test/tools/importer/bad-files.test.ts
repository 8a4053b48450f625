import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {strFromU8, strToU8, unzipSync, zipSync} from 'fflate';
import writeXlsxFile from 'write-excel-file/node';
import {csvFile} from '../../../src/tools/exporter/csv.js';
import {tablesOf} from '../../../src/tools/exporter/tables.js';
import {toolLocalizer} from '../../../src/i18n/tool-localizer.js';
import {importFiles} from '../../../src/tools/importer/import-files.js';
import type {ImportIssueCode} from '../../../src/tools/importer/report.js';
import {reportText, toReportView} from '../../../src/tools/importer/report-view.js';
import {fileOf, fixture, imported, told} from './files.js';
import {workbookOf} from './workbook.js';

const l10n = await toolLocalizer('en');

/** The names in the directory of an OLE container are in UTF-16. */
const ole = (entry: string) =>
  Buffer.concat([
    Buffer.from('d0cf11e0a1b11ae1', 'hex'),
    Buffer.alloc(1000),
    Buffer.from(entry, 'utf16le'),
    Buffer.alloc(100),
  ]);
const workbook = (rows: readonly (readonly unknown[])[]) =>
  writeXlsxFile(rows.map((row) => row.map((value) => ({value: value as string})))).toBuffer();

const BAD: readonly {
  readonly what: string;
  readonly content: () => string | Uint8Array | Promise<Uint8Array>;
  readonly name?: string;
  readonly code: ImportIssueCode;
  /** What the message has to say. */
  readonly says: RegExp;
}[] = [
  {what: 'an empty file', content: () => '', code: 'file-empty', says: /empty.*\n.*again/},
  {what: 'blank lines only', content: () => '\uFEFF\r\n  \r\n', code: 'file-empty', says: /empty/},
  {
    what: 'an error page saved as .csv',
    content: () => '\n<!DOCTYPE html><html><head><title>403 Forbidden</title></head><body>No.</body></html>',
    code: 'file-html',
    says: /web page \(“403 Forbidden”\)[^]*browser/,
  },
  {
    what: 'a piece of a page',
    content: () => '\n<div class="error">Please log in</div>\n',
    code: 'file-html',
    says: /web page .*Please log in[^]*browser/,
  },
  {
    what: 'a table in HTML, as some programs save “Excel” files',
    content: () => '<table><tr><th>Commitment Title</th></tr></table>',
    name: 'export.xls',
    code: 'file-html',
    says: /web page/,
  },
  {
    what: 'a letter',
    content: () => 'Dear colleague,\n\nplease find the table below.\nRegards',
    code: 'format-unknown',
    says: /starts with: Dear colleague/,
  },
  {
    what: 'a table about something else',
    content: () => 'name,age\nA,1\nB,2\n',
    code: 'format-unknown',
    says: /name, age[^]*--map Heading=title/,
  },
  {
    what: 'a PDF',
    content: () => '%PDF-1.7\n…',
    name: 'plan.csv',
    code: 'file-binary',
    says: /PDF[^]*\.xlsx, \.ods or “CSV UTF-8”/,
  },
  {
    what: 'bytes of any kind',
    content: () => Uint8Array.from({length: 3000}, (_, index) => (index * 7919) % 256),
    name: 'data.bin',
    code: 'file-binary',
    says: /\.bin/,
  },
  {
    what: 'bytes of any kind with the name of a table',
    content: () => Uint8Array.from({length: 3000}, (_, index) => (index * 7919) % 256),
    name: 'data.csv',
    code: 'file-binary',
    says: /another kind of file: application\/octet-stream\.\n[^]*CSV UTF-8/,
  },
  {
    what: 'a workbook with a password',
    content: () => ole('EncryptedPackage'),
    name: 'plan.xlsx',
    code: 'xlsx-protected',
    says: /password[^]*without a password/,
  },
  {
    what: 'an old workbook with damage',
    content: () => ole('Workbook'),
    name: 'plan.xls',
    code: 'xlsx-corrupt',
    says: /damaged[^]*again/,
  },
  {
    what: 'another old Office file',
    content: () => ole('WordDocument'),
    name: 'plan.doc',
    code: 'file-binary',
    says: /Office 97-2003/,
  },
  {
    what: 'half a workbook',
    content: async () => (await workbook([['a', 'b']])).subarray(0, 900),
    name: 'plan.xlsx',
    code: 'xlsx-corrupt',
    says: /damaged[^]*again/,
  },
  {
    what: 'a workbook with broken parts',
    content: () =>
      zipSync({
        'xl/workbook.xml': strToU8('<workbook'),
        '[Content_Types].xml': strToU8('<'),
        'xl/worksheets/sheet1.xml': strToU8(''),
      }),
    name: 'plan.xlsx',
    code: 'xlsx-corrupt',
    says: /damaged/,
  },
  {
    what: 'a Word document',
    content: () => zipSync({'word/document.xml': strToU8('<w/>')}),
    name: 'plan.docx',
    code: 'file-binary',
    says: /Word/,
  },
  {
    what: 'an OpenDocument table without its content',
    content: () => zipSync({mimetype: [strToU8('application/vnd.oasis.opendocument.spreadsheet'), {level: 0}]}),
    name: 'plan.ods',
    code: 'xlsx-corrupt',
    says: /damaged/,
  },
  {
    what: 'an OpenDocument text',
    content: () => zipSync({mimetype: [strToU8('application/vnd.oasis.opendocument.text'), {level: 0}]}),
    name: 'plan.odt',
    code: 'file-binary',
    says: /OpenDocument/,
  },
  {
    what: 'JSON with a slip',
    content: () => '{"commitments": [,]}',
    name: 'a.json',
    code: 'json-broken',
    says: /JSON: /,
  },
  {
    what: 'JSON that breaks off, with the row in which it does',
    content: () => '{\n "result": [\n  {"title": "Open da',
    name: 'a.json',
    code: 'json-broken',
    says: /a\.json, row 3\n.*JSON: /,
  },
  {
    what: 'JSON that is nested too deeply',
    content: () => `{\n "result": ${'['.repeat(200_000)}${']'.repeat(200_000)}}`,
    name: 'a.json',
    code: 'too-deep',
    says: /a\.json, row 2\n.*1,?000 levels[^]*brackets/,
  },
  {
    what: 'YAML that is nested too deeply',
    content: () => `result: ${'['.repeat(20_000)}${']'.repeat(20_000)}`,
    name: 'a.yaml',
    code: 'too-deep',
    says: /1,?000 levels[^]*brackets/,
  },
  {
    what: 'YAML that contains itself',
    content: () => 'result: &all\n  - *all\n',
    name: 'a.yaml',
    code: 'too-deep',
    says: /1,?000 levels[^]*brackets/,
  },
  {
    what: 'a file for the widgets',
    content: () => '{"commitments": [{"title": "Open"}]}',
    name: 'a.json',
    code: 'format-own',
    says: /already[^]*validate/,
  },
  {
    what: 'JSON of another kind',
    content: () => '{"hello": 1}',
    name: 'a.json',
    code: 'json-unknown',
    says: /hello[^]*right file/,
  },
];

describe('a file that cannot be imported', () => {
  for (const {what, content, name = 'file.csv', code, says} of BAD)
    it(`is told with its name and a remedy: ${what}`, async () => {
      const {document, report} = await imported(await content(), {}, name);
      assert.equal(document, undefined);
      assert.deepEqual(
        report.issues.filter(({severity}) => severity === 'error').map((odd) => [odd.code, odd.file]),
        [[code, name]],
      );
      const text = reportText(toReportView(report, l10n));
      assert.match(text, says);
      assert.ok(text.includes(`${name}: not read.`), text);
    });

  it('is not even read when it is too large', async () => {
    const {document, report} = await importFiles([
      {name: 'all.csv', size: 60_000_000, arrayBuffer: () => assert.fail('it was read')},
    ]);
    assert.equal(document, undefined);
    assert.match(reportText(toReportView(report, l10n)), /all\.csv\n.*too large \(60 MB\).*50 MB/);
  });

  it('is not unpacked when it would fill the memory', async () => {
    const zip = Buffer.from(zipSync({'xl/workbook.xml': new Uint8Array(100)}));
    // The list of contents says how large each part becomes.
    zip.writeUInt32LE(450_000_000, zip.indexOf(Buffer.from('504b0102', 'hex')) + 24);
    const {report} = await imported(zip, {}, 'bomb.xlsx');
    assert.equal(told(report, 'file-too-large').length, 1);
  });

  it('is refused, too, where its list of contents says less than there is', async () => {
    const small = await workbookOf([{name: 'commitments', rows: [['id', 'title']]}]);
    const parts = unzipSync(small);
    const [name = ''] = Object.keys(parts).filter((one) => /sheet\d+\.xml$/.test(one));
    const bomb = Buffer.from(zipSync({...parts, [name]: new Uint8Array(60_000_000)}));
    // Both lists of the archive claim 1 kB for the part of 60 MB.
    for (const [mark, at] of [
      ['504b0102', 24],
      ['504b0304', 22],
    ] as const)
      for (let from = bomb.indexOf(Buffer.from(mark, 'hex')); from >= 0;) {
        if (bomb.readUInt32LE(from + at) === 60_000_000) bomb.writeUInt32LE(1000, from + at);
        from = bomb.indexOf(Buffer.from(mark, 'hex'), from + 4);
      }
    const {document, report} = await imported(bomb, {}, 'bomb.xlsx');
    assert.equal(document, undefined);
    assert.equal(report.severity, 'error');
  });

  it('has a sheet with a million rows of nothing, which cost nothing', async () => {
    const small = await workbookOf([
      {
        name: 'commitments',
        rows: [
          ['id', 'title'],
          ['K1', 'Canal'],
        ],
      },
    ]);
    const parts = unzipSync(small);
    const [name = ''] = Object.keys(parts).filter((one) => /sheet\d+\.xml$/.test(one));
    const last = '<row r="1048576"><c r="C1048576" t="inlineStr"><is><t> </t></is></c></row></sheetData>';
    const xml = strFromU8(parts[name] ?? new Uint8Array()).replace('</sheetData>', last);
    const {document, report} = await imported(zipSync({...parts, [name]: strToU8(xml)}), {lang: 'en'}, 'plan.xlsx');
    assert.equal(document?.commitments?.length, 1);
    assert.equal(report.files[0]?.rows, 2);
  });

  it('has formulas that would run elsewhere, which stay texts', async () => {
    const cells = ['=HYPERLINK("https://x.example","Click")', "+cmd|' /C calc'!A0", '@SUM(1;2)', '-2+3'];
    const rows = cells.map((cell, at) => `K${at};"${cell.replaceAll('"', '""')}";Done`).join('\n');
    const {document} = await imported(`id;title;status\n${rows}\n`, {lang: 'en'}, 'commitments.csv');
    assert.deepEqual(
      document?.commitments?.map(({title}) => title),
      cells,
    );
    // On their way back, spreadsheets do not run them, either.
    const [table] = (tablesOf(document) ?? []).filter(({sheet}) => sheet.name === 'commitments');
    const csv = csvFile(table ?? assert.fail('no table'));
    for (const cell of cells) assert.ok(csv.includes(`'${cell.replaceAll('"', '""')}`), csv);
  });

  it('is told with the words of the system when it cannot be opened', async () => {
    const {report} = await importFiles([
      {name: 'a.csv', size: 3, arrayBuffer: () => Promise.reject(new Error('ENOENT'))},
    ]);
    assert.equal(told(report, 'file-unreadable')[0]?.found, 'ENOENT');
  });

  it('does not keep others from being imported', async () => {
    const {document, report} = await importFiles([fileOf('', 'empty.csv'), fileOf(fixture('ogp-2024.csv'), 'ogp.csv')]);
    assert.equal(document?.commitments?.length, 3);
    assert.equal(report.severity, 'error');
  });
});

describe('a file with damage', () => {
  it('is read as Windows-1252 where it is no UTF-8, and says so', async () => {
    const bytes = Buffer.from(fixture('ogp-2016.csv').toString('utf8').replace('Ombudsman', 'Médiateur'), 'latin1');
    const {document, report} = await imported(bytes);
    assert.deepEqual(document?.commitments?.[2]?.leadInstitutions, ['Médiateur']);
    assert.equal(told(report, 'encoding-guessed')[0]?.found, 'windows-1252');
  });

  it('stays UTF-8 where one byte of many is wrong', async () => {
    const text = fixture('ogp-2024.csv').toString('utf8').replace('vecinos', 'ééééééééééééééé#');
    const bytes = Buffer.from(text);
    bytes[bytes.indexOf('#', bytes.indexOf('éé'))] = 0xe9;
    const {document, report} = await imported(bytes);
    assert.equal(told(report, 'encoding-broken').length, 1);
    assert.equal(told(report, 'characters-broken').length, 1);
    assert.match(document?.commitments?.[2]?.description?.[0]?.text as string, /é{15}\uFFFD/);
  });

  it('tells the row of a quotation mark that is never closed', async () => {
    const text = fixture('ogp-2024.csv').toString('utf8').replace('4009', '"4009');
    const {report} = await imported(text);
    assert.deepEqual(
      told(report, 'quote-open').map(({row}) => row),
      [4],
    );
    assert.equal(report.severity, 'error');
  });
});

describe('a workbook', () => {
  const HEAD = [
    'Commitment Unique Identifier',
    'Country/Locality',
    'Commitment Title',
    'Lead Institution',
    'Start Date',
    'End Date',
  ];
  const row = ['EX0001', 'Exampleland', 'Open data', 'Council'];

  it('is read like a CSV file: texts, numbers, days', async () => {
    const rows = [
      HEAD.map((value) => ({value})),
      [
        ...row.map((value) => ({value})),
        {value: new Date('2024-03-01T00:00:00Z'), format: 'dd/mm/yyyy'},
        {value: 2026},
      ],
    ];
    const bytes = await writeXlsxFile(rows).toBuffer();
    const {document, report} = await imported(bytes, {}, 'ogp.xlsx');
    assert.deepEqual(document?.commitments?.[0], {
      id: 'EX0001',
      plan: 'Exampleland',
      title: 'Open data',
      leadInstitutions: ['Council'],
      period: {start: '2024-03-01', end: '2026'},
    });
    assert.equal(report.files[0]?.used, 1);
  });

  it('may have other sheets, which are told', async () => {
    const sheet = (rows: readonly (readonly string[])[]) => rows.map((cells) => cells.map((value) => ({value})));
    const bytes = await writeXlsxFile([
      {sheet: 'Read me', data: sheet([['Notes'], ['None']])},
      {sheet: 'Data', data: sheet([HEAD.slice(0, 5), [...row, 'Ongoing']])},
    ]).toBuffer();
    const {document, report} = await imported(bytes, {}, 'ogp.xlsx');
    assert.equal(document?.commitments?.length, 1);
    assert.deepEqual(
      told(report, 'sheet-unknown').map((odd) => odd.sheet),
      ['Read me'],
    );
    assert.equal(told(report, 'date-words')[0]?.sheet, 'Data');
  });
});
