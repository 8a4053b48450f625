import assert from 'node:assert/strict';
import {mkdtemp, readFile, readdir, rm, writeFile} from 'node:fs/promises';
import {createServer} from 'node:http';
import type {AddressInfo} from 'node:net';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, before, describe, it} from 'node:test';
import {run} from '../../../src/tools/cli/main.js';
import {toolLocalizer} from '../../../src/i18n/tool-localizer.js';

let cwd = '';
before(async () => {
  cwd = await mkdtemp(join(tmpdir(), 'ogp-widgets-'));
  await writeFile(join(cwd, 'good.json'), '{"lang": "en", "commitments": [{"id": "A", "title": "Open"}]}');
  await writeFile(
    join(cwd, 'odd.json'),
    '{"lang": "en", "commitments": [\n  {"id": "A", "title": "Open", "number": 7, "titel": "x"}]}',
  );
  await writeFile(join(cwd, 'broken.json'), '{"lang": "en",\n}');
});
after(() => rm(cwd, {recursive: true}));

async function ogp(line: string, lang = 'en') {
  const told = {out: '', err: ''};
  const status = await run(line.split(' '), {
    cwd,
    l10n: await toolLocalizer(lang),
    interactive: false,
    out: (text) => void (told.out += text),
    err: (text) => void (told.err += text),
  });
  return {status, ...told};
}
const file = (name: string) => readFile(join(cwd, name), 'utf8');

describe('ogp-widgets validate', () => {
  it('is content with a good file: status 0', async () => {
    assert.deepEqual(await ogp('validate good.json'), {
      status: 0,
      out: 'good.json is valid, and nothing in it looks odd.\n',
      err: '',
    });
  });

  it('names file, line, column, place, remedy and what was meant: status 1', async () => {
    const {status, out} = await ogp('validate odd.json');
    assert.equal(status, 1);
    assert.match(
      out,
      /^odd\.json:2:42: warning: \/commitments\/0\/number: .* With --fix this becomes "7"\. \[type\]$/m,
    );
    assert.match(out, /^odd\.json:2:45: error: \/commitments\/0\/titel: .* \[member-unknown\]$/m);
    assert.match(out, /1 error, 1 warning, 0 notes\.\n$/);
  });

  it('prints the same as JSON', async () => {
    const {status, out} = await ogp('validate odd.json --json');
    const report = JSON.parse(out) as {counts: object; findings: {code: string; line: number; message: string}[]};
    assert.equal(status, 1);
    assert.deepEqual(report.counts, {error: 1, warning: 1, info: 0});
    assert.deepEqual(
      report.findings.map(({code, line}) => [code, line]),
      [
        ['type', 2],
        ['member-unknown', 2],
      ],
    );
  });

  it('writes what it mends to another file, or over the old one', async () => {
    const {status, out} = await ogp('validate odd.json --fix --out mended.json');
    assert.equal(status, 1);
    assert.match(out, /odd\.json:2:42: \/commitments\/0\/number: 7 is now "7"\./);
    assert.match(await file('mended.json'), /"number": "7", "titel"/);
    assert.match(await file('odd.json'), /"number": 7,/);
    await ogp('validate mended.json --fix');
    assert.equal((await ogp('validate mended.json')).status, 1);
  });

  it('cannot read: status 2, with place and remedy', async () => {
    const {status, err} = await ogp('validate broken.json');
    assert.equal(status, 2);
    assert.match(err, /broken\.json is not valid JSON \(line 2, column 1\)\. Look there/);
    assert.match((await ogp('validate broken.json', 'nl')).err, /regel 2, kolom 1/);
    assert.equal((await ogp('validate absent.json')).status, 2);
    const json = JSON.parse((await ogp('validate broken.json --json')).out) as {fault: {line: number}};
    assert.equal(json.fault.line, 2);
  });

  it('refuses bytes that are no UTF-8, before --fix would write them back damaged', async () => {
    const bytes = Buffer.from('{"lang": "nl",\n"commitments": [{"id": "A ", "title": "Café"}]}', 'latin1');
    await writeFile(join(cwd, 'latin.json'), bytes);
    for (const line of ['validate latin.json', 'validate latin.json --fix', 'export latin.json --to json']) {
      const {status, out, err} = await ogp(line);
      assert.deepEqual([status, out], [2, ''], line);
      assert.match(err, /^latin\.json is not in UTF-8.* line 2 .*Save it again/, line);
    }
    assert.deepEqual(await readFile(join(cwd, 'latin.json')), bytes);
    await writeFile(join(cwd, 'wide.json'), Buffer.from('\ufeff{"lang": "nl"}', 'utf16le'));
    assert.match((await ogp('validate wide.json')).err, /is not in UTF-8/);
  });

  it('says what is wrong with a file or a folder in the language asked for', async () => {
    assert.match((await ogp('validate absent.json', 'nl')).err, /^absent\.json kon niet worden gelezen: er is geen/);
    assert.match((await ogp('validate .')).err, /could not be read: that is a folder/);
    for (const line of [
      'export good.json --to md --out no/where.md',
      'export good.json --to csv --out no/where.csv',
      'validate odd.json --fix --out no/where.json',
    ]) {
      const {status, err} = await ogp(line);
      assert.equal(status, 2);
      assert.match(err, /^no\/where\.\w+ could not be written: there is no such file or folder\.\n$/, line);
    }
    assert.match(
      (await ogp('export good.json --to csv --out odd.json')).err,
      /odd\.json could not be written: that is a f/,
    );
  });

  it('knows a web page in place of the data, whether it is a file or an answer', async () => {
    await writeFile(join(cwd, 'page.json'), '<!doctype html><title>Log in</title>');
    for (const line of ['validate page.json', 'export page.json --to md']) {
      const {status, err} = await ogp(line);
      assert.equal(status, 2);
      assert.match(err, /page\.json is a web page, not JSON.*log in if asked/);
    }
  });

  it('names the address of an answer that breaks off', async () => {
    const server = createServer((_, response) => {
      response.setHeader('content-length', 1000);
      response.write('{"commitments": [');
      setTimeout(() => response.destroy(), 50);
    });
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
    const at = `http://127.0.0.1:${(server.address() as AddressInfo).port}/cut.json`;
    try {
      const {status, err} = await ogp(`validate ${at}`);
      assert.equal(status, 2);
      assert.ok(err.startsWith(`${at} could not be reached: `), err);
      const {fault} = JSON.parse((await ogp(`validate ${at} --json`)).out) as {fault: {code: string}};
      assert.equal(fault.code, 'unreadable');
    } finally {
      server.close();
    }
  });

  it('reads addresses, and says when there is nothing at one', async () => {
    const server = createServer((request, response) => {
      if (request.url === '/good.json') response.end('{"lang": "en", "commitments": []}');
      else response.writeHead(404).end();
    });
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
    const at = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    try {
      assert.equal((await ogp(`validate ${at}/good.json`)).status, 0);
      const {status, err} = await ogp(`validate ${at}/absent.json`);
      assert.equal(status, 2);
      assert.match(err, /status 404/);
      assert.match((await ogp(`validate ${at}/good.json --fix`)).err, /--out/);
    } finally {
      server.close();
    }
  });

  it('explains itself, and what it did not understand', async () => {
    for (const lang of ['en', 'nl', 'da']) {
      const {status, out} = await ogp('validate --help', lang);
      assert.equal(status, 0);
      for (const option of ['--fix', '--out', '--json', '--messages']) assert.ok(out.includes(option), option);
    }
    for (const line of ['validate', 'validate a b', 'validate --bogus', 'validate good.json --out x'])
      assert.equal((await ogp(line)).status, 2, line);
  });
});

describe('ogp-widgets export', () => {
  it('writes all tables and their description to a folder', async () => {
    assert.equal((await ogp('export good.json --to csv --out tables')).status, 0);
    assert.deepEqual((await readdir(join(cwd, 'tables'))).sort(), [
      'commitments.csv',
      'datapackage.json',
      'document.csv',
    ]);
    assert.equal(await file('tables/commitments.csv'), '\ufeffid,title\r\nA,Open\r\n');
  });

  it('writes one table to standard output or a file, and names the others', async () => {
    const {status, out, err} = await ogp('export good.json --to csv');
    assert.deepEqual([status, out], [0, '\ufeffid,title\r\nA,Open\r\n']);
    assert.match(err, /document\.csv/);
    assert.equal((await ogp('export good.json --to csv --out one.csv')).status, 0);
    assert.equal(await file('one.csv'), out);
    assert.equal((await ogp('export good.json --to csv --sheet milestones')).status, 2);
  });

  it('says why there is nothing to write: status 2', async () => {
    for (const line of [
      'export good.json --to ics',
      'export good.json --to atom',
      'export good.json --to pdf',
      'export broken.json --to md',
      'export absent.json --to md',
      'export --to md',
    ]) {
      const {status, out, err} = await ogp(line);
      assert.deepEqual([status, out], [2, ''], line);
      assert.ok(err.length > 20, line);
    }
  });

  it('does not write over what it reads, and takes a day only as “today”', async () => {
    for (const line of ['export good.json --to csv --out good.json', 'export good.json --to md --today 2026-13-01']) {
      const {status, out} = await ogp(line);
      assert.deepEqual([status, out], [2, ''], line);
    }
    assert.match(await file('good.json'), /^\{"lang"/);
  });

  it('writes the words of the language that is asked for', async () => {
    assert.match((await ogp('export good.json --to md')).out, /^## A · Open/m);
    assert.equal((await ogp('export good.json --to jsonld')).status, 0);
    assert.match((await ogp('export --help', 'nl')).out, /Gebruik/);
  });
});

describe('tables for spreadsheet programs', () => {
  it('have the separator of the language where that is asked for', async () => {
    const {out} = await ogp('export good.json --to csv --separator auto --lang nl');
    assert.ok(out.includes('A;Open'), out);
    const comma = await ogp('export good.json --to csv --separator auto --lang en');
    assert.ok(comma.out.includes('A,Open'), comma.out);
    const tab = await ogp('export good.json --to csv --separator tab --out tables');
    assert.equal(tab.status, 0);
    assert.ok((await file('tables/commitments.csv')).includes('A\tOpen'));
    const about = JSON.parse(await file('tables/datapackage.json')) as {resources: {dialect: object}[]};
    assert.deepEqual(about.resources[0]?.dialect, {delimiter: '\t'});
    const wrong = await ogp('export good.json --to csv --separator x');
    assert.equal(wrong.status, 2);
    assert.match(wrong.err, /--separator is one of , ; tab auto, not “x”/);
  });

  it('may be a workbook, which comes back', async () => {
    assert.match((await ogp('export good.json --to xlsx')).err, /--out FILE\.xlsx/);
    assert.equal((await ogp('export good.json --to xlsx --out tables.xlsx')).status, 0);
    assert.equal((await ogp('import tables.xlsx --out again.json')).status, 0);
    const {commitments} = JSON.parse(await file('again.json')) as {commitments: unknown};
    assert.deepEqual(commitments, [{id: 'A', title: 'Open'}]);
  });
});

it('are no workbook where a text is longer than a cell can be', async () => {
  await writeFile(join(cwd, 'long.json'), JSON.stringify({commitments: [{id: 'A', title: 'x'.repeat(40_000)}]}));
  const {status, err} = await ogp('export long.json --to xlsx --out long.xlsx');
  assert.equal(status, 2);
  assert.match(err, /Use --to csv/);
});

describe('ogp-widgets template', () => {
  it('writes a workbook in a language, and none over another file', async () => {
    const {status, err} = await ogp('template --out plan.xlsx --lang de');
    assert.equal(status, 0);
    assert.match(err, /ogp-widgets import plan\.xlsx/);
    const again = await ogp('template --out plan.xlsx');
    assert.equal(again.status, 2);
    assert.match(again.err, /plan\.xlsx is there already/);
    const blank = await ogp('import plan.xlsx --out blank.json');
    assert.match(blank.err, /nothing to write/);
  });

  it('says what it needs', async () => {
    assert.match((await ogp('template')).err, /--out/);
    assert.match((await ogp('template --out plan.csv')).err, /\.xlsx/);
    assert.match((await ogp('template --out new.xlsx --lang fi')).err, /en, nl, da, de, fr, es, pt, it; not in “fi”/);
    assert.match((await ogp('template plan.xlsx')).err, /“plan\.xlsx” is not read/);
    assert.match((await ogp('template --help')).out, /--lang TAG/);
  });
});
