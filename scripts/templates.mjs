// `npm run templates`: the spreadsheet template and its example, made from docs/templates/example.json and committed.
//   docs/templates/csv/*.csv        the example as `export --to csv` writes it
//   docs/templates/template.xlsx    the same as a workbook, with every column of the sheets that people fill in
//   docs/templates.md               the tables of columns in it, between its two marks
import {mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import {tsImport} from 'tsx/esm/api';
import writeWorkbook from 'write-excel-file/node';
import {fromRoot, readJson} from './widgets.mjs';

/** @type {typeof import('../src/tools/exporter/tables.js')} */
const {tablesOf} = await tsImport('../src/tools/exporter/tables.ts', import.meta.url);
/** @type {typeof import('../src/tools/exporter/csv.js')} */
const {csvFile} = await tsImport('../src/tools/exporter/csv.ts', import.meta.url);
/** @type {typeof import('../src/tools/tabular/template-columns.js')} */
const {SHEETS} = await tsImport('../src/tools/tabular/template-columns.ts', import.meta.url);

const tables = tablesOf(readJson('docs/templates/example.json')) ?? [];

mkdirSync(fromRoot('docs/templates/csv'), {recursive: true});
for (const table of tables) writeFileSync(fromRoot(`docs/templates/csv/${table.sheet.name}.csv`), csvFile(table));

/** Every cell is text, so that spreadsheet programs do not make days of “2026-03” and “1.2”. @param {string} value */
const cell = (value) => ({value, type: String, format: '@'});
const sheets = tables.map(({sheet, columns, rows}) => {
  const used = new Set(columns.map(({name}) => name));
  // A column per language stands in place of the one without.
  const names = sheet.columns.flatMap(({name, kind}) => {
    const versions = columns.filter(({lang, name: version}) => lang && version.startsWith(`${name}@`));
    if (versions.length && !used.has(name)) return versions.map((version) => version.name);
    return kind === 'json' && !used.has(name) ? [] : [name];
  });
  return {
    sheet: sheet.name,
    data: [
      names.map((value) => ({
        value,
        type: String,
        fontWeight: /** @type {const} */ ('bold'),
        backgroundColor: '#e8eef4',
      })),
      ...rows.map((row) => names.map((name) => (row.has(name) ? cell(row.get(name) ?? '') : null))),
    ],
    columns: names.map((name) => ({width: Math.max(14, Math.min(40, name.length + 4))})),
    stickyRowsCount: 1,
  };
});
await writeWorkbook(sheets).toFile(fromRoot('docs/templates/template.xlsx'));

/** What a column takes. @type {Record<string, string>} */
const TAKES = {
  string: 'words',
  text: 'text; `@nl`, `@en` … for languages',
  url: 'address (https://…)',
  amount: 'number, or words',
  share: 'number from 0 to 1',
  count: 'whole number',
  counts: '`Limited: 7; Complete: 2`',
  date: 'year, month or day',
  word: 'words',
  ref: 'id of the row that it belongs to',
  json: 'JSON object: what has no column',
};
const list = SHEETS.map(({name, path, columns}) => {
  const rows = columns.map(
    (column) =>
      `| \`${column.name}\` | ${TAKES[column.kind] ?? column.kind}${column.several ? '; several with `\\|`' : ''} |`,
  );
  return [
    `### ${name}`,
    '',
    `\`${path.join(' › ') || 'the document itself'}\``,
    '',
    '| column | takes |',
    '| --- | --- |',
    ...rows,
    '',
  ].join('\n');
});
const page = fromRoot('docs/templates.md');
const [START, END] = ['<!-- columns: npm run templates -->', '<!-- end of columns -->'];
const text = readFileSync(page, 'utf8');
const [before = ''] = text.split(START);
const after = text.split(END)[1] ?? '\n';
writeFileSync(page, `${before}${START}\n\n${list.join('\n')}\n${END}${after}`);
console.log(`docs/templates: ${tables.length} sheets with an example, ${SHEETS.length} in all.`);
