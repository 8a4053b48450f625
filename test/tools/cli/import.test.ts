import assert from 'node:assert/strict';
import {
  copyFileSync,
  mkdirSync,
  mkdtempSync,
  existsSync,
  readFileSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, describe, it} from 'node:test';
import {fileURLToPath} from 'node:url';
import {read as readWorkbook} from '@e965/xlsx';
import {run} from '../../../src/tools/cli/main.js';
import {toolLocalizer} from '../../../src/i18n/tool-localizer.js';
import type {ReportInFile} from '../../../src/tools/importer/report-view.js';

const cwd = mkdtempSync(join(tmpdir(), 'ogp-import-'));
after(() => {
  rmSync(cwd, {recursive: true});
});
const fixture = (name: string) => fileURLToPath(new URL(`../importer/fixtures/${name}`, import.meta.url));
const at = (name: string) => join(cwd, name);
const json = (name: string) => JSON.parse(readFileSync(at(name), 'utf8')) as Record<string, unknown>;

/** Runs a command line as the process would, and catches what it writes. */
async function ogp(args: string, {language = 'en', interactive = false} = {}) {
  const written = {out: '', err: ''};
  const status = await run(args.split(' '), {
    cwd,
    interactive,
    l10n: await toolLocalizer(language),
    out: (text) => (written.out += text),
    err: (text) => (written.err += text),
  });
  return {status, ...written};
}

/** The same with arguments that have blanks in them. */
async function run2(args: readonly string[]) {
  const written = {out: '', err: ''};
  const status = await run(args, {
    cwd,
    interactive: false,
    l10n: await toolLocalizer('en'),
    out: (text) => (written.out += text),
    err: (text) => (written.err += text),
  });
  return {status, ...written};
}

describe('ogp-widgets import', () => {
  it('writes the commitments to standard output and the report beside it', async () => {
    const {status, out, err} = await ogp(`import ${fixture('ogp-2024.csv')}`);
    assert.equal(status, 1);
    const document = JSON.parse(out) as {commitments: {id: string}[]};
    assert.deepEqual(
      document.commitments.map(({id}) => id),
      ['EX0007', 'EX0008', 'EXH0001'],
    );
    assert.match(err, /ogp-2024\.csv: OGP commitments database, edition 2024\. 4 rows: 3 used, 1 with headings/);
    assert.match(err, /Please check\n- ogp-2024\.csv, column “Full Text”, row 2\n.*desk@example\.org/);
    assert.match(err, /\n3 commitments; no errors, 6 things to check\.\n$/);
  });

  it('tells files of the same name apart, and does not write over one of them', async () => {
    for (const folder of ['one', 'two']) {
      mkdirSync(at(folder));
      copyFileSync(fixture('ogp-2024.csv'), at(`${folder}/ogp.csv`));
    }
    const {err} = await ogp('import one/ogp.csv two/ogp.csv');
    assert.match(err, /^one\/ogp\.csv: OGP.* 4 rows: .*\n(.*\n)?two\/ogp\.csv: OGP.* 4 rows: /);
    for (const line of ['import one/ogp.csv --out one/ogp.csv', 'import one/ogp.csv --report one/ogp.csv']) {
      const refused = await ogp(line);
      assert.equal(refused.status, 2);
      assert.match(refused.err, /one\/ogp\.csv, which is read/);
    }
    assert.deepEqual(readFileSync(at('one/ogp.csv')), readFileSync(fixture('ogp-2024.csv')));
  });

  it('writes files, and a report for machines', async () => {
    const {status, out, err} = await ogp(`import ${fixture('ogp-2024.csv')} --out all.json --report report.json`);
    assert.deepEqual([status, out], [1, '']);
    assert.match(err, /The report is in report\.json\.\nThe result is in all\.json\.\n$/);
    assert.equal((json('all.json').commitments as unknown[]).length, 3);
    const report = json('report.json') as unknown as ReportInFile;
    assert.deepEqual([report.commitments, report.errors, report.warnings], [3, 0, 6]);
    const {file, row, column, found, code, severity, done, todo} = report.issues.find(
      (odd) => odd.code === 'date-serial',
    )!;
    assert.deepEqual(
      [file, row, column, found, code, severity],
      ['ogp-2024.csv', 3, 'Start Date', '43525', 'date-serial', 'warning'],
    );
    assert.ok(done && todo);
    assert.equal(report.files[0]?.columns['Verifiable'], 'assessments');
    assert.equal(report.files[0].columns['Theme'], 'x-columns');
  });

  it('ends with 0 where nothing wants a look', async () => {
    writeFileSync(
      at('good.csv'),
      'Commitment Unique Identifier;Country/Locality;Commitment Title;Lead Institution;Verifiable\nEX1;Exampleland;Open data;Council;Yes\n',
    );
    const {status, err} = await ogp('import good.csv --out good.json');
    assert.equal(status, 0, err);
    assert.match(err, /1 commitment; no errors, nothing to check\./);
  });

  it('writes nothing when something could not be read, unless --partial says so', async () => {
    writeFileSync(at('page.csv'), '<!doctype html><title>Log in</title>');
    const files = `page.csv ${fixture('ogp-2016.csv')}`;
    const whole = await ogp(`import ${files} --out partial.json`);
    assert.equal(whole.status, 2);
    assert.equal(existsSync(at('partial.json')), false);
    assert.match(whole.err, /Not in the result\n- page\.csv\n.*“Log in”[^]*With --partial/);
    const part = await ogp(`import ${files} --out partial.json --partial`);
    assert.equal(part.status, 1);
    assert.equal((json('partial.json').commitments as unknown[]).length, 3);
  });

  it('makes a file of news or dialogues alone', async () => {
    writeFileSync(at('updates.csv'), 'id,date,title\nu1,2026-04-20,The standard is there\n');
    const {status, err} = await ogp('import updates.csv --lang en --out news.json');
    assert.equal(status, 0, err);
    assert.deepEqual(json('news.json').updates, [{id: 'u1', date: '2026-04-20', title: 'The standard is there'}]);
  });

  it('ends with 2 for a file that is not there, is too large, or has nothing that was asked for', async () => {
    writeFileSync(at('huge.csv'), '');
    truncateSync(at('huge.csv'), 60_000_000);
    for (const [args, says] of [
      ['absent.csv', /absent\.csv\n {2}The file could not be opened/],
      ['huge.csv', /60 MB/],
      [`${fixture('ogp-2024.csv')} --country Elsewhere`, /Elsewhere \(.*Exampleland/],
    ] as const) {
      const {status, err, out} = await ogp(`import ${args}`);
      assert.deepEqual([status, out], [2, ''], args);
      assert.match(err, says);
      assert.match(err, /Nothing was written/);
    }
  });

  it('ends with 2 and the way to help for arguments that it does not know', async () => {
    for (const [args, says] of [
      ['', /Which files/],
      ['a.csv --date-order ymd', /not “ymd”/],
      ['a.csv --colour red', /--colour/],
    ] as const) {
      const {status, err} = await ogp(`import ${args}`.trim());
      assert.equal(status, 2);
      assert.match(err, says);
      assert.match(err, /--help/);
    }
  });

  it('ends with 2 where the result cannot be written', async () => {
    const {status, err} = await ogp(`import ${fixture('ogp-2024.csv')} --out no/such/folder.json`);
    assert.equal(status, 2);
    assert.match(err, /\nno\/such\/folder\.json could not be written: there is no such file or folder\.\n$/);
  });

  it('explains itself in three languages', async () => {
    for (const [language, words] of [
      ['en', /only this country/],
      ['nl', /alleen dit land/],
      ['da', /kun dette land/],
    ] as const) {
      const {status, out} = await ogp('import --help', {language});
      assert.equal(status, 0);
      assert.match(out, words);
      for (const option of [
        ...['country', 'plan', 'lang', 'date-order', 'out', 'report', 'partial', 'lean', 'messages'],
        ...['map', 'mapping', 'encoding', 'hidden'],
      ])
        assert.ok(out.includes(`--${option}`), option);
    }
  });

  it('reports in the language that was asked for', async () => {
    const {err} = await ogp(`import ${fixture('ogp-2024.csv')} --out nl.json`, {language: 'nl'});
    assert.match(err, /Graag controleren[^]*3 actiepunten; geen fouten, 6 punten om te controleren\./);
  });

  it('takes the columns that --map names, and keeps what they are for the next import', async () => {
    const table = (title: string) => `Ref;What we promise;Who;Until\nA1;${title};Council;2027-06\n`;
    writeFileSync(at('own.csv'), table('Open canal'));
    const map = (pair: string) => [`--map`, pair];
    const first = await run2([
      ...['import', 'own.csv', '--lang', 'en', '--out', 'own.json'],
      ...map('What we promise=title'),
      ...map('Who=leadInstitutions'),
    ]);
    assert.equal(first.status, 0, first.err);
    assert.match(first.err, /own\.mapping\.json/);
    const [commitment] = json('own.json').commitments as Record<string, unknown>[];
    assert.deepEqual(
      [commitment?.id, commitment?.title, commitment?.leadInstitutions],
      ['A1', 'Open canal', [{name: 'Council'}]],
    );
    // Next month there are no options, and the same columns.
    writeFileSync(at('own.csv'), table('Open river'));
    const second = await ogp('import own.csv --lang en --out own.json');
    assert.equal(second.status, 0, second.err);
    const [again] = json('own.json').commitments as Record<string, unknown>[];
    assert.deepEqual([again?.title, again?.leadInstitutions], ['Open river', [{name: 'Council'}]]);
  });

  it('writes nothing for a mapping with a slip: no such column, no such member, two columns for one', async () => {
    writeFileSync(at('slip.csv'), 'Ref;Commitment;Who;With\n1;Open;Council;Others\n');
    for (const [pairs, says] of [
      [['Whom=leadInstitutions'], /a column that no table has: Whom \(Ref, Commitment, Who, With\)/],
      [['Who=leadInstitution'], /does not exist here: leadInstitution \(→ leadInstitutions\?\)/],
      [['Who=leadInstitutions', 'With=leadInstitutions'], /Two columns are mapped to leadInstitutions/],
    ] as const) {
      const args = pairs.flatMap((pair) => ['--map', pair]);
      const {status, err} = await run2(['import', 'slip.csv', '--out', 'slip.json', ...args]);
      assert.equal(status, 2, err);
      assert.match(err, says);
      assert.equal(existsSync(at('slip.json')), false);
    }
    const {status, err} = await run2(['import', 'slip.csv', '--map', 'Who']);
    assert.equal(status, 2);
    assert.match(err, /--map is “HEADING=MEMBER”, not “Who”/);
  });

  it('asks where two encodings fit, and writes nothing before', async () => {
    const page = new TextDecoder('iso-8859-2');
    const bytes = new Map(Array.from({length: 256}, (_, byte) => [page.decode(Uint8Array.of(byte)), byte]));
    const words = 'id;title;Stav\n1;Otevřená data pro každého;Probíhá\n2;Registr smluv města;Hotovo\n';
    writeFileSync(
      at('cs.csv'),
      Uint8Array.from([...words], (sign) => bytes.get(sign) ?? 63),
    );
    const {status, err} = await ogp('import cs.csv --out cs.json');
    assert.equal(status, 2);
    assert.match(
      err,
      /Two encodings fit.*iso-8859-2: “Otevřená data pro každého”; windows-1250: “Otevřená data pro kaľdého”/,
    );
    assert.equal(existsSync(at('cs.json')), false);
    await ogp('import cs.csv --lang cs --encoding iso-8859-2 --out cs.json');
    const [first] = json('cs.json').commitments as Record<string, unknown>[];
    assert.equal(first?.title, 'Otevřená data pro každého');
  });

  it('sends the report to standard output, and makes a workbook whose cells carry the remarks', async () => {
    writeFileSync(at('dates.csv'), 'id,title,period.end\nC1,Open,01/02/2027\n');
    const {out} = await ogp('import dates.csv --lang en --out dates.json --report -');
    assert.match(out, /column “period\.end”, row 2\n.*01\/02\/2027/);
    assert.equal((await ogp('import dates.csv --report -')).status, 2);
    await ogp('import dates.csv --lang en --out dates.json --report dates.xlsx');
    const book = readWorkbook(readFileSync(at('dates.xlsx')), {type: 'buffer'});
    assert.deepEqual(book.SheetNames, ['Remarks', 'dates']);
    const cell = book.Sheets.dates?.C2 as {v: string; c: {t: string}[]};
    assert.equal(cell.v, '01/02/2027');
    assert.match(cell.c[0]?.t ?? '', /day and month cannot be told apart/);
  });

  it('draws no progress into a pipe', async () => {
    const {err} = await ogp(`import ${fixture('ogp-2024.csv')} --out quiet.json`);
    assert.ok(!err.includes('\r'));
  });
});
