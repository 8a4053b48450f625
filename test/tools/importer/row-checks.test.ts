import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {strFromU8, strToU8, unzipSync, zipSync} from 'fflate';
import Papa from 'papaparse';
import {csvFile} from '../../../src/tools/exporter/csv.js';
import {tablesOf} from '../../../src/tools/exporter/tables.js';
import {toolLocalizer} from '../../../src/i18n/tool-localizer.js';
import {importFiles} from '../../../src/tools/importer/import-files.js';
import {reportText, toReportView} from '../../../src/tools/importer/report-view.js';
import {codes, fileOf, fixture, imported, told} from './files.js';
import {workbookOf} from './workbook.js';

const TEMPLATE = 'id,title,status,url\nA,Open,Active,https://a.example\nB,Opened,Active,https://b.example\n';

/** A small table of each format that has tables, with the number of rows above its first row of data. */
const TABLES: readonly {readonly format: string; readonly name: string; readonly csv: string; readonly head: number}[] =
  [
    {format: 'OGP 2024', name: 'ogp.csv', csv: fixture('ogp-2024.csv').toString(), head: 0},
    {format: 'OGP 2016', name: 'ogp.csv', csv: fixture('ogp-2016.csv').toString(), head: 1},
    {format: 'OGP 2015', name: 'ogp.csv', csv: fixture('ogp-2015.csv').toString(), head: 1},
    {format: 'Canada’s tracker', name: 'records.csv', csv: fixture('tracker-records.csv').toString(), head: 0},
    {format: 'Decidim', name: 'results.csv', csv: fixture('decidim.csv').toString(), head: 0},
    {format: 'the template', name: 'commitments.csv', csv: TEMPLATE, head: 0},
  ];

const recordsOf = (csv: string) => {
  const {data, meta} = Papa.parse<string[]>(csv.replace(/^\uFEFF/, ''), {skipEmptyLines: true});
  return {records: data, delimiter: meta.delimiter};
};
const summed = (file: {headings: number; empty: number; skipped: number; leftOut: number; used: number}) =>
  file.headings + file.empty + file.skipped + file.leftOut + file.used;

for (const {format, name, csv, head} of TABLES)
  describe(`a table of ${format}`, () => {
    const {records, delimiter} = recordsOf(csv);
    const heading = records[head] ?? assert.fail('no headings');
    const read = (rows: readonly (readonly string[])[]) =>
      imported(Papa.unparse(rows as string[][], {delimiter}), {}, name);

    it('tells a row that is a cell short, before what may come of that', async () => {
      const rows = records.map((record, row) => (row === head + 1 ? record.slice(0, -1) : record));
      const {report} = await read(rows);
      assert.deepEqual(
        told(report, 'cells-missing').map(({row, found, severity}) => [row, found, severity]),
        [[head + 2, `${heading.length - 1} / ${heading.length}`, 'warning']],
      );
      assert.equal(report.issues.find(({row}) => row === head + 2)?.code, 'cells-missing');
    });

    it('leaves out the headings where they stand again, directly below or further down, and says so', async () => {
      const before = await read(records);
      for (const at of [head + 1, head + 2]) {
        const {document, report} = await read([...records.slice(0, at), heading, ...records.slice(at)]);
        assert.deepEqual(
          told(report, 'header-repeated').map(({row}) => row),
          [at + 1],
        );
        assert.equal(document?.commitments?.length, before.document?.commitments?.length);
        const [about] = report.files;
        assert.equal(about?.headings, (before.report.files[0]?.headings ?? 0) + 1);
        assert.equal(about.rows, summed(about));
      }
    });

    it('may have a title above its headings', async () => {
      const before = await read(records);
      const {document, report} = await read([['Our commitments, spring 2026'], [], ...records]);
      assert.deepEqual(document, before.document);
      assert.deepEqual(told(report, 'header-skipped').map(({row, found}) => [row, found])[0], [
        1,
        'Our commitments, spring 2026',
      ]);
      const [about] = report.files;
      assert.equal(about?.rows, about && summed(about));
    });

    it('tells errors of a spreadsheet program, whatever its language, and leaves them out', async () => {
      const column = (records[head + 1] ?? []).reduce((last, cell, at) => (cell.trim() ? at : last), -1);
      for (const found of ['#REF!', '#N/A', '#VERW!', '#I/T', '#¿NOMBRE?', 'Err:502', '########']) {
        const {document, report} = await read(
          records.map((record, row) =>
            row === head + 1 ? record.map((cell, at) => (at === column ? found : cell)) : record,
          ),
        );
        const [odd, ...others] = told(report, 'cell-error');
        assert.deepEqual(others, []);
        assert.deepEqual([odd?.row, odd?.found, odd?.severity], [head + 2, found, 'warning']);
        assert.equal(odd?.column?.toLowerCase(), heading[column]?.replace(/\s+/g, ' ').trim().toLowerCase());
        assert.ok(!JSON.stringify(document).includes(found));
      }
    });
  });

describe('a spreadsheet in which a formula failed', () => {
  /** A workbook of the template, and the XML of its sheet to change. */
  async function workbookWith(change: (xml: string) => string) {
    const parts = unzipSync(
      await workbookOf([
        {
          name: 'commitments',
          rows: [
            ['id', 'title', 'status', 'url'],
            ['A', 'Open', 'X', 'Y'],
          ],
        },
      ]),
    );
    const sheet = Object.keys(parts).find((part) => /worksheets\/sheet/.test(part)) ?? assert.fail();
    const xml = change(strFromU8(parts[sheet] ?? new Uint8Array()));
    return importFiles([fileOf(zipSync({...parts, [sheet]: strToU8(xml)}), 'plan.xlsx')]);
  }
  /** The cell at an address, in other words. */
  const cell = (address: string, is: string) => (xml: string) =>
    xml.replace(new RegExp(`<c r="${address}"[^>]*>.*?</c>`), is);
  const then =
    (...steps: readonly ((xml: string) => string)[]) =>
    (xml: string) =>
      steps.reduce((text, step) => step(text), xml);

  it('tells the error, which the workbook holds in place of a value', async () => {
    const {document, report} = await workbookWith(
      then(
        cell('B2', '<c r="B2" s="0" t="e"><f>Sheet9!A1</f><v>#REF!</v></c>'),
        cell('C2', "<c t='e' r='C2'><f>VLOOKUP(1,A:B,2)</f><v>#N/A</v></c>"),
      ),
    );
    assert.deepEqual(
      told(report, 'cell-error').map(({sheet, row, column, found}) => [sheet, row, column, found]),
      [
        ['commitments', 2, 'title', '#REF!'],
        ['commitments', 2, 'status', '#N/A'],
      ],
    );
    assert.deepEqual(document?.commitments, [{id: 'A', url: 'Y'}]);
  });

  it('tells a formula that nobody calculated, but not one whose result is an empty text', async () => {
    const {document, report} = await workbookWith(
      then(
        cell('B2', '<c r="B2"><f>A2&amp;"!"</f><v></v></c>'),
        cell('C2', '<c r="C2" t="str"><f>""</f><v></v></c>'),
        cell('D2', '<c r="D2" t="str"><f>CONCATENATE("a",A2)</f></c>'),
      ),
    );
    assert.deepEqual(
      told(report, 'formula-empty').map(({row, column, found}) => [row, column, found]),
      [
        [2, 'title', '=A2&"!"'],
        [2, 'url', '=CONCATENATE("a",A2)'],
      ],
    );
    assert.deepEqual(told(report, 'cell-error'), []);
    assert.deepEqual(document?.commitments, [{id: 'A'}]);
  });

  it('keeps the results of formulas', async () => {
    const {document, report} = await workbookWith(
      then(
        cell('B2', '<c r="B2" t="str"><f>"Op"&amp;"en"</f><v>Open</v></c>'),
        cell('C2', '<c r="C2"><f>1+1</f><v>2</v></c>'),
      ),
    );
    assert.deepEqual(codes(report), ['finding', 'url-invalid']);
    assert.deepEqual(document?.commitments, [{id: 'A', title: 'Open', status: '2', url: 'Y'}]);
  });

  it('has a remedy in every language', async () => {
    const {report} = await workbookWith(cell('B2', '<c r="B2" t="e"><v>#DIV/0!</v></c>'));
    const text = async (lang: string) => reportText(toReportView(report, await toolLocalizer(lang)));
    assert.match(
      await text('en'),
      /sheet “commitments”, column “title”, row 2\n.*#DIV\/0!.*left out\.\n.*formula right/,
    );
    assert.match(await text('nl'), /rij 2\n.*#DIV\/0!.*weggelaten\.\n {2}→ .*formule/);
    assert.match(await text('da'), /række 2\n.*#DIV\/0!.*udeladt\.\n {2}→ .*formlen/);
  });
});

describe('a text that only looks like an error of a spreadsheet', () => {
  it('comes back from an export, with an apostrophe that keeps spreadsheets from reading an error in it', async () => {
    const titles = ['#N/A', "'#REF!", "''###", 'Err:502', '#OPENGOV!'];
    const commitments = titles.map((title, index) => ({id: `c${index}`, title}));
    const files = (tablesOf({lang: 'en', commitments}) ?? []).map((table) =>
      fileOf(csvFile(table), `${table.sheet.name}.csv`),
    );
    const {document, report} = await importFiles(files);
    assert.deepEqual(report.issues, []);
    assert.deepEqual(document?.commitments, commitments);
  });

  it('is kept where other words stand beside it', async () => {
    const {document} = await imported('id,title\nA,#OpenGov! now\nB,# 1\n', {}, 'commitments.csv');
    assert.deepEqual(
      document?.commitments?.map(({title}) => title),
      ['#OpenGov! now', '# 1'],
    );
  });
});
