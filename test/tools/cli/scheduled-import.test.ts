// The recipe of docs/import.md: a job that imports again and again, with the same result for the same table.
import assert from 'node:assert/strict';
import {existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, describe, it} from 'node:test';
import {fileURLToPath} from 'node:url';
import {toolLocalizer} from '../../../src/i18n/tool-localizer.js';
import {run} from '../../../src/tools/cli/main.js';

const cwd = mkdtempSync(join(tmpdir(), 'ogp-schedule-'));
after(() => {
  rmSync(cwd, {recursive: true});
});
const at = (name: string) => join(cwd, name);
const text = (name: string) => readFileSync(at(name), 'utf8');

async function ogp(...args: readonly string[]) {
  const written = {out: '', err: ''};
  const status = await run(args, {
    cwd,
    interactive: false,
    l10n: await toolLocalizer('en'),
    out: (piece) => (written.out += piece),
    err: (piece) => (written.err += piece),
  });
  return {status, ...written};
}

const TABLE =
  'Actie;Toelichting;Status;Einddatum;Trekker\nOpen begroting;Alles;Loopt;31-12-2025;Financiën\nTotaal: 1;;;;\n';

describe('a scheduled import', () => {
  it('makes its mapping file at the first time, and the same result at the second', async () => {
    writeFileSync(at('plan.csv'), TABLE);
    const args = [
      'import',
      'plan.csv',
      '--out',
      'new.json',
      '--mapping',
      'plan.mapping.json',
      '--report',
      'report.txt',
    ];
    const first = await ogp(...args);
    assert.equal(first.status, 0, first.err);
    const made = [text('new.json'), text('plan.mapping.json'), text('report.txt').split('\n').at(-2)];
    assert.match(made[0] ?? '', /"lang": "nl"/);
    assert.equal((JSON.parse(made[0] ?? '') as {commitments: unknown[]}).commitments.length, 1);
    const second = await ogp(...args);
    assert.equal(second.status, 0, second.err);
    assert.deepEqual([text('new.json'), text('plan.mapping.json'), text('report.txt').split('\n').at(-2)], made);
    assert.equal((await ogp('validate', 'new.json')).status, 0);
  });

  it('writes nothing in place of a table that is one no more', async () => {
    writeFileSync(at('plan.csv'), '<!doctype html><title>Sign in</title><p>Sign in</p>');
    const before = text('new.json');
    const {status, err} = await ogp('import', 'plan.csv', '--out', 'new.json');
    assert.equal(status, 2);
    assert.match(err, /web page/);
    assert.equal(text('new.json'), before);
  });
});

/** Folders of inputs from the field, and how many commitments one command without options makes of each. */
const FIELD: Readonly<Record<string, number>> = {
  '01-sheet-file-names': 1,
  '02-hidden-sheet': 1,
  '03-hyperlink-cell': 1,
  '05-total-and-source-rows': 2,
  '06-own-headings-en': 1,
  '07-own-headings-nl': 1,
  '08-description-column': 1,
  '09-percent-and-decimal-comma': 1,
  '10-merged-cells': 2,
  '11-month-shown-as-day': 1,
  '12-addresses-without-scheme': 5,
  '13-import-then-validate': 1,
  '14-trello-export': 1,
  '18-unknown-json-list': 2,
  '20-many-own-columns': 1,
  '21-html-in-description': 1,
};

describe('one command, from the officer’s file to the file of the widgets', () => {
  const field = fileURLToPath(new URL('../../../../shared/field/', import.meta.url));
  for (const [folder, count] of Object.entries(FIELD)) {
    const skip = !existsSync(join(field, folder)) && `no ../shared/field/${folder} beside the repository`;
    it(folder, {skip}, async () => {
      const files = readdirSync(join(field, folder)).filter((file) => file !== 'README.md');
      const {status, err} = await ogp(
        'import',
        ...files.map((file) => join(field, folder, file)),
        '--out',
        `${folder}.json`,
      );
      assert.ok(status < 2, err);
      assert.equal((JSON.parse(text(`${folder}.json`)) as {commitments: unknown[]}).commitments.length, count);
    });
  }
});
