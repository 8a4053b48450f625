import assert from 'node:assert/strict';
import {readFileSync, readdirSync} from 'node:fs';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import {strFromU8, strToU8, unzipSync, zipSync} from 'fflate';
import Papa from 'papaparse';
import writeXlsxFile from 'write-excel-file/node';
import {csvFile} from '../../../src/tools/exporter/csv.js';
import {tablesOf} from '../../../src/tools/exporter/tables.js';
import type {DocumentInFile} from '../../../src/tools/importer/document-file.js';
import type {ImportOptions} from '../../../src/tools/importer/format.js';
import type {Report} from '../../../src/tools/importer/report.js';
import {importFiles} from '../../../src/tools/importer/import-files.js';
import {longForm} from '../../../src/tools/tabular/template-cells.js';
import {SHEETS} from '../../../src/tools/tabular/template-columns.js';
import {inspect} from '../../../src/parse/inspect.js';
import {wrap} from '../../../src/parse/read.js';
import {documents} from '../exporter/arbitrary.js';
import {codes, fileOf, told, withoutMade} from './files.js';
import {workbookOf} from './workbook.js';

const docs = new URL('../../../docs/templates/', import.meta.url);
const EXAMPLE = JSON.parse(readFileSync(new URL('example.json', docs), 'utf8')) as DocumentInFile;
const demo = (name: string): unknown =>
  JSON.parse(readFileSync(new URL(`../../../demo/data/${name}.json`, import.meta.url), 'utf8'));

/** What a file says, however it spells it. Every import names the format. */
const meaning = (raw: unknown): unknown => {
  const {$schema: _, ...rest} = longForm(JSON.parse(JSON.stringify(wrap(raw)?.given ?? raw ?? {}))) as Record<
    string,
    unknown
  >;
  const isEmptyList = (value: unknown) => Array.isArray(value) && value.length === 0;
  return Object.fromEntries(Object.entries(rest).filter(([, value]) => value !== '' && !isEmptyList(value)));
};
const csvFiles = (raw: unknown) =>
  (tablesOf(raw) ?? assert.fail('not a document')).map((table) => fileOf(csvFile(table), `${table.sheet.name}.csv`));
const xlsxOf = async (raw: unknown) => {
  const tables = tablesOf(raw) ?? assert.fail('not a document');
  const sheets = tables.map((table) => ({
    name: table.sheet.name,
    // The guard against formulas is that of the CSV: the reader takes it away from both.
    rows: Papa.parse<string[]>(csvFile(table).replace(/^\uFEFF/, ''), {delimiter: ',', skipEmptyLines: true}).data,
  }));
  return fileOf(await workbookOf(sheets), 'plan.xlsx');
};

/** What a round trip may be told of: ids that were made, and what `validate` finds in the document itself. */
const EXPECTED = [
  'status-unknown',
  'id-made',
  'finding',
  'date-impossible',
  'names-joined',
  'url-invalid',
  'progress-ambiguous',
];
/** What changes a text, and is told with the text as it was. */
const CONVERSIONS = ['url-completed', 'html-removed'];
/** Compares what two files say. A text may differ where the report names it as converted. */
function assertSame(document: unknown, raw: unknown, report: Report): void {
  const converted = report.issues.filter(({code}) => CONVERSIONS.includes(code)).map(({found = ''}) => found);
  const expected = meaning(raw);
  const restored = (value: unknown, before: unknown): unknown => {
    if (typeof value === 'string' && typeof before === 'string')
      return converted.some((found) => found.startsWith(before.trim())) ? before : value;
    if (typeof value !== 'object' || value === null || typeof before !== 'object' || before === null) return value;
    const others: Readonly<Record<string, unknown>> = {...before};
    const entries = Object.entries(value).map(([key, inner]) => [key, restored(inner, others[key])] as const);
    return Array.isArray(value) ? entries.map(([, inner]) => inner) : Object.fromEntries(entries);
  };
  assert.deepEqual(converted.length ? restored(meaning(document), expected) : meaning(document), expected);
}
const unexpected = (report: Report) => codes(report).filter((code) => ![...EXPECTED, ...CONVERSIONS].includes(code));

/** What was found in the files: not the ids that were made, nor what `validate` says of the result. */
const ofImport = ({issues}: Report) => issues.filter(({code}) => code !== 'id-made' && code !== 'finding');

const oneTable = (rows: readonly (readonly string[])[], name = 'commitments.csv', options: ImportOptions = {}) =>
  importFiles([fileOf(Papa.unparse(rows as string[][]), name)], options);

describe('the template of docs/templates', () => {
  it('takes a table of one column as such, whatever signs its cells have', async () => {
    const {document, report} = await importFiles(
      [fileOf('title\nRoads | Schools | Care\nMoney | Time | People\n', 'commitments.csv')],
      {lang: 'en'},
    );
    assert.deepEqual(codes(report), ['id-made']);
    const titles = (document?.commitments as readonly {title?: unknown}[]).map(({title}) => title);
    assert.deepEqual(titles, ['Roads | Schools | Care', 'Money | Time | People']);
  });

  it('comes back from its CSV files', async () => {
    const names = readdirSync(new URL('csv/', docs));
    const {document, report} = await importFiles(
      names.map((name) => fileOf(readFileSync(new URL(`csv/${name}`, docs)), name)),
    );
    assert.deepEqual(report.issues, []);
    assert.deepEqual(meaning(document), meaning(EXAMPLE));
    for (const {rows, headings, used} of report.files) assert.equal(rows, headings + used);
  });

  it('comes back from its workbook', async () => {
    const {document, report} = await importFiles([
      fileOf(readFileSync(new URL('template.xlsx', docs)), 'template.xlsx'),
    ]);
    assert.deepEqual(report.issues, []);
    assert.deepEqual(meaning(document), meaning(EXAMPLE));
    assert.equal(report.files[0]?.commitments, 2);
    assert.equal(report.files[0]?.columns['milestones: planned.end'], 'commitments.milestones.planned.end');
  });

  it('has an example without a fault', () => {
    assert.deepEqual(
      inspect(EXAMPLE).filter(({severity}) => severity !== 'info'),
      [],
    );
  });

  it('is what the example makes today, and the page names every column', () => {
    const tables = tablesOf(EXAMPLE) ?? [];
    for (const table of tables)
      assert.equal(
        readFileSync(new URL(`csv/${table.sheet.name}.csv`, docs), 'utf8'),
        csvFile(table),
        table.sheet.name,
      );
    assert.equal(readdirSync(new URL('csv/', docs)).length, tables.length);
    const page = readFileSync(new URL('../templates.md', docs), 'utf8');
    for (const {name, columns} of SHEETS) {
      const section = page.split(`### ${name}\n`)[1]?.split('\n### ')[0] ?? assert.fail(`no section ${name}`);
      for (const column of columns) assert.ok(section.includes(`| \`${column.name}\` `), `${name}: ${column.name}`);
    }
  });
});

describe('a document, exported and imported', () => {
  for (const name of ['nl', 'da', 'showcase', 'plan-progress', 'updates', 'dialogues', 'programme'])
    it(`is the same after a workbook: ${name}.json of the demo`, async () => {
      const raw = demo(name);
      const {document, report} = await importFiles([await xlsxOf(raw)]);
      assert.deepEqual(unexpected(report), []);
      assert.deepEqual(meaning(withoutMade(document, report)), meaning(raw));
    });

  it('loses nothing: 300 random documents as CSV files', async () => {
    await fc.assert(
      fc.asyncProperty(documents, async (raw) => {
        const files = csvFiles(raw);
        if (!files.length) return;
        const {document, report} = await importFiles(files);
        assert.deepEqual(unexpected(report), []);
        assertSame(withoutMade(document, report), raw, report);
      }),
      {numRuns: 300, seed: 20_260_301},
    );
  });

  it('loses nothing: 60 random documents as workbooks', async () => {
    // XML has no such characters, Excel writes them in a way of its own, and the writer trips over names of Object.
    const writable = (raw: unknown) =>
      !/[\0-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|_x[0-9A-F]{4}_|__proto__|constructor|toString|valueOf|hasOwn/iu.test(
        leavesOf(raw),
      );
    await fc.assert(
      fc.asyncProperty(documents.filter(writable), async (raw) => {
        if (!csvFiles(raw).length) return;
        const {document, report} = await importFiles([await xlsxOf(raw)]);
        assert.deepEqual(unexpected(report), []);
        assertSame(withoutMade(document, report), raw, report);
      }),
      {numRuns: 60, seed: 20_260_302},
    );
  });
});

/** All texts and names of members. */
const leavesOf = (value: unknown): string =>
  typeof value === 'object' && value !== null
    ? Object.entries(value)
        .map(([key, inner]) => `${key} ${leavesOf(inner)}`)
        .join(' ')
    : String(value);

describe('a spreadsheet that somebody filled in', () => {
  it('may have headings in any case, blank rows above them, and any name', async () => {
    const {document, report} = await oneTable(
      [[''], [' Title@nl ', 'ID', 'Title@EN', 'Period.Start'], ['Open', 'A', 'Opened', '2026-03']],
      'Actieplan (3).csv',
    );
    assert.deepEqual(document?.commitments, [
      {title: {nl: 'Open', EN: 'Opened'}, id: 'A', period: [{start: '2026-03'}]},
    ]);
    assert.deepEqual(ofImport(report), []);
    assert.deepEqual(
      [report.files[0]?.format, report.files[0]?.used, report.files[0]?.empty],
      ['spreadsheet template', 1, 1],
    );
  });

  it('has its days as Excel left them, and says so', async () => {
    const cells = ['43525', '7/15/1905', '31/12/2026', '04/01/2026', 'July 2026', '2026-13-01', 'Ongoing'];
    const rows = cells.map((cell, index) => [`m${index}`, '#1', cell]);
    const files = [
      fileOf('title\nOpen\n', 'commitments.csv'),
      fileOf(Papa.unparse([['id', 'commitment', 'planned.end'], ...rows]), 'milestones.csv'),
    ];
    const {document, report} = await importFiles(files);
    assert.deepEqual(
      document?.commitments?.[0]?.milestones?.map(({planned}) => planned?.end),
      ['2019-03-01', '2023', '2026-12-31', '2026-01-04', '2026-07', '2026-13-01', 'Ongoing'],
    );
    assert.deepEqual(
      ofImport(report).map(({code, file, row, column, found}) => [code, file, row, column, found]),
      [
        ['date-serial', 'milestones.csv', 2, 'planned.end', '43525'],
        ['date-excel-year', 'milestones.csv', 3, 'planned.end', '7/15/1905'],
        ['date-day-first', 'milestones.csv', 5, 'planned.end', '04/01/2026 → 2026-01-04 (31/12/2026)'],
        ['date-impossible', 'milestones.csv', 7, 'planned.end', '2026-13-01'],
      ],
    );
    const again = await importFiles(files, {dateOrder: 'mdy'});
    assert.equal(again.document?.commitments?.[0]?.milestones?.[3]?.planned?.end, '2026-04-01');
  });

  it('tells what got lost, whole, and writes nothing of it silently', async () => {
    const {document, report} = await importFiles([
      fileOf('id,title,title,extra,\nA,Open,Opened,{broken,loose\n', 'commitments.csv'),
      fileOf('commitment,title,Budget code\nB,Lost,77\n,Nobody’s,\nA,Found,78\n', 'milestones.csv'),
    ]);
    assert.deepEqual(document?.commitments, [
      {id: 'A', title: 'Open', milestones: [{title: 'Found', 'x-Budget code': '78'}]},
    ]);
    assert.deepEqual(
      ofImport(report).map(({code, severity, row, found}) => [code, severity, row, found]),
      [
        ['column-twice', 'warning', 1, 'title'],
        ['columns-own', 'info', 1, 'Budget code'],
        ['cell-twice', 'error', 2, 'Opened'],
        ['cells-without-heading', 'error', 2, 'loose'],
        ['extra-invalid', 'error', 2, '{broken'],
        ['row-without-parent', 'error', 2, 'B | Lost | 77'],
        ['row-without-parent', 'error', 3, 'Nobody’s'],
      ],
    );
    const [, milestones] = report.files;
    assert.deepEqual([milestones?.rows, milestones?.headings, milestones?.skipped, milestones?.used], [4, 1, 2, 1]);
  });

  it('may have sheets of other things, and empty ones', async () => {
    const bytes = await workbookOf([
      {name: 'Read me', rows: [['How to use this']]},
      {name: 'Milestones', rows: [[' ']]},
      {name: 'Commitments', rows: [['title'], ['Open']]},
    ]);
    const {document, report} = await importFiles([fileOf(bytes, 'plan.xlsx')]);
    assert.equal(document?.commitments?.length, 1);
    assert.deepEqual(
      ofImport(report).map(({code, sheet}) => [code, sheet]),
      [
        ['sheet-unknown', 'Read me'],
        ['sheet-empty', 'Milestones'],
      ],
    );
  });

  it('has the plans that --country and --plan ask for, and counts what is left out', async () => {
    const files = [
      fileOf('id,title,country\nP1,First plan,Freedonia\nP2,Second plan,Freedonia\nS1,Plan,Sylvania\n', 'plans.csv'),
      fileOf('id,plan,title\nA,P1,One\nB,P2,Two\nC,S1,Three\n', 'commitments.csv'),
      fileOf('commitment,title\nA,a1\nB,b1\nB,b2\n', 'milestones.csv'),
    ];
    const ids = async (options: ImportOptions) =>
      (await importFiles(files, options)).document?.commitments?.map(({id}) => id);
    assert.deepEqual(await ids({country: 'freedonia'}), ['A', 'B']);
    assert.deepEqual(await ids({plan: 'Second plan'}), ['B']);
    assert.deepEqual(await ids({country: 'Sylvania', plan: 'P1'}), undefined);
    const {report, document} = await importFiles(files, {plan: 'P1'});
    assert.deepEqual(
      report.files.map(({rows, headings, used, leftOut, commitments}) => [rows, headings, used, leftOut, commitments]),
      [
        [4, 1, 1, 2, 0],
        [4, 1, 1, 2, 1],
        [4, 1, 1, 2, 0],
      ],
    );
    assert.equal(document?.plans?.length, 1);
    assert.deepEqual(
      told(report, 'rows-left-out').map(({found}) => found),
      ['2', '2', '2'],
    );
  });

  it('takes its language from --lang', async () => {
    assert.equal((await oneTable([['title'], ['Åben']], 'commitments.csv', {lang: 'da'})).document?.lang, 'da');
  });
});

describe('a workbook', () => {
  const rows = [
    [{value: 'title'}, {value: 'period.start'}],
    [{value: 'Open'}, {value: new Date('2024-03-01T00:00:00Z'), format: 'dd/mm/yyyy'}],
  ];
  it('may count its days from 1904, as Macs did', async () => {
    const bytes = await writeXlsxFile([{sheet: 'commitments', data: rows}]).toBuffer();
    const parts = unzipSync(bytes);
    const xml = strFromU8(parts['xl/workbook.xml'] ?? new Uint8Array());
    const old = xml.replace(/<workbookPr[^>]*\/>/, '<workbookPr date1904="1"/>');
    assert.notEqual(old, xml);
    const start = async (content: Uint8Array) =>
      (await importFiles([fileOf(content, 'plan.xlsx')])).document?.commitments?.[0]?.period;
    assert.deepEqual(await start(bytes), [{start: '2024-03-01'}]);
    // The same number is 1,462 days later there.
    assert.deepEqual(await start(zipSync({...parts, 'xl/workbook.xml': strToU8(old)})), [{start: '2028-03-02'}]);
  });

  it('with nothing in it is told', async () => {
    const {document, report} = await importFiles([
      fileOf(await workbookOf([{name: 'Sheet1', rows: []}]), 'empty.xlsx'),
    ]);
    assert.equal(document, undefined);
    assert.deepEqual(codes(report), ['file-empty']);
  });

  it('has cells with numbers and yes or no', async () => {
    const data = [
      ['id', 'commitment', 'title', 'progress'].map((value) => ({value})),
      [{value: 1}, {value: '#1'}, {value: true}, {value: 0.5, format: '0%'}],
    ];
    const bytes = await writeXlsxFile([
      {sheet: 'commitments', data: [[{value: 'title'}], [{value: 'Open'}]]},
      {sheet: 'milestones', data},
    ]).toBuffer();
    const {document} = await importFiles([fileOf(bytes, 'plan.xlsx')]);
    assert.deepEqual(document?.commitments?.[0]?.milestones, [{id: '1', title: 'true', progress: 0.5}]);
  });
});
