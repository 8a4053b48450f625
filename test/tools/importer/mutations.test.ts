import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import {toolLocalizer} from '../../../src/i18n/tool-localizer.js';
import type {ImportResult} from '../../../src/tools/importer/import-files.js';
import {reportText, toReportInFile, toReportView} from '../../../src/tools/importer/report-view.js';
import {documentPieces} from '../../../src/tools/importer/write-document.js';
import {parse} from '../../../src/parse/parse.js';
import {fixture, imported, told} from './files.js';

const languages = await Promise.all(['en', 'nl', 'da'].map(toolLocalizer));
const originals = ['ogp-2015.csv', 'ogp-2016.csv', 'ogp-2024.csv', 'tracker-records.csv', 'decidim.csv'].map(fixture);
const json = ['tracker-definition.json', 'us-plan.json', 'decidim.json'].map((name): unknown =>
  JSON.parse(fixture(name).toString('utf8')),
);

/** One change to a file: `at` and `length` are shares of it. */
type Mutation = (bytes: Buffer, at: number, length: number, noise: Uint8Array) => Uint8Array;

const place = (bytes: Uint8Array, share: number) => Math.floor(share * bytes.length);
const splice = (bytes: Buffer, at: number, remove: number, put: Uint8Array) =>
  Buffer.concat([bytes.subarray(0, at), put, bytes.subarray(at + remove)]);
const put = (bytes: Buffer, at: number, text: string) => splice(bytes, place(bytes, at), 0, Buffer.from(text));
const textOf =
  (change: (text: string) => string): Mutation =>
  (bytes) =>
    Buffer.from(change(bytes.toString('utf8')));

const MUTATIONS: Readonly<Record<string, Mutation>> = {
  'ends early': (bytes, at) => bytes.subarray(0, place(bytes, at)),
  'starts late': (bytes, at) => bytes.subarray(place(bytes, at)),
  'lacks a piece': (bytes, at, length) => splice(bytes, place(bytes, at), place(bytes, length / 10), Buffer.alloc(0)),
  'has a piece twice': (bytes, at, length) => {
    const from = place(bytes, at);
    return splice(bytes, from, 0, bytes.subarray(from, from + place(bytes, length / 4)));
  },
  'has noise in it': (bytes, at, _, noise) => splice(bytes, place(bytes, at), noise.length, noise),
  'has a quotation mark': (bytes, at) => put(bytes, at, '"'),
  'has a delimiter': (bytes, at, length) => put(bytes, at, ',;\t|'[Math.floor(length * 3.99)] ?? ','),
  'has a line break': (bytes, at) => put(bytes, at, '\n'),
  'has HTML': (bytes, at, length) =>
    put(
      bytes,
      at,
      ['<p', '</li>', '<ul><li>', '<!--', '&#x110000;', '<a href="', '<table><tr><td>'][Math.floor(length * 6.99)] ??
        '',
    ),
  'has a sign that nobody sees': (bytes, at, length) =>
    put(bytes, at, ['\uFEFF', '\0', '\u202E', '\uF0B7', '\uFFFD', '\uD83D'][Math.floor(length * 5.99)] ?? ''),
  'is UTF-16': (bytes) => Buffer.from(`\uFEFF${bytes.toString('utf8')}`, 'utf16le'),
  'is UTF-16 with an odd byte': (bytes) => Buffer.from(`\uFEFF${bytes.toString('utf8')}`, 'utf16le').subarray(0, -1),
  'is in another encoding': (bytes) => Buffer.from(bytes.toString('utf8'), 'latin1'),
  'has other delimiters': textOf((text) => text.replaceAll(',', ';')),
  'has its quotation marks taken away': textOf((text) => text.replaceAll('"', '')),
  'has its lines in the reverse order': textOf((text) => text.split('\r\n').reverse().join('\r\n')),
  'has no headings': textOf((text) => text.split('\r\n').slice(2).join('\r\n')),
  'has other numbers': textOf((text) => text.replace(/\d/g, '9')),
  'is in capitals': textOf((text) => text.toUpperCase()),
};

const mutation = fc.record({
  what: fc.constantFrom(...Object.keys(MUTATIONS)),
  at: fc.double({min: 0, max: 1, noNaN: true}),
  length: fc.double({min: 0, max: 1, noNaN: true}),
  noise: fc.uint8Array({maxLength: 40}),
});

/** What holds for every file, whatever is in it. */
function check({document, report}: ImportResult): void {
  // An exception that was caught and told is one all the same.
  assert.deepEqual(told(report, 'reader-failed'), []);
  for (const file of report.files)
    assert.equal(
      file.rows,
      file.used + file.headings + file.empty + file.skipped + file.leftOut,
      'a row is neither in the document nor in the report',
    );
  const commitments = report.files.reduce((sum, file) => sum + file.commitments, 0);
  assert.equal(document?.commitments?.length ?? 0, commitments);
  if (!commitments) assert.ok(document || report.severity === 'error', 'nothing came of it, and nobody says why');
  for (const {done, code} of toReportInFile(report, languages[0]!).issues) assert.ok(done, code);
  for (const l10n of languages) assert.ok(reportText(toReportView(report, l10n)).includes('file.csv'));
  if (!document) return;
  // What was written is what was read, and the widgets take it.
  const written: unknown = JSON.parse([...documentPieces(document)].join(''));
  assert.deepEqual(written, JSON.parse(JSON.stringify(document)));
  assert.equal(parse(written)?.document.commitments.length, commitments);
}

/** A piece of JSON with another value at the end of a path; a path that is too long ends where the JSON does. */
function damage(data: unknown, steps: readonly number[], wrong: unknown): unknown {
  const [step, ...rest] = steps;
  if (step === undefined || typeof data !== 'object' || data === null) return wrong;
  const keys = Object.keys(data);
  const at = keys[step % keys.length];
  const entries = Object.entries<unknown>({...data}).map(
    ([key, value]) => [key, key === at ? damage(value, rest, wrong) : value] as const,
  );
  const changed: readonly unknown[] | Readonly<Record<string, unknown>> = Array.isArray(data)
    ? entries.map(([, value]) => value)
    : Object.fromEntries(entries);
  return changed;
}

describe('a damaged file', () => {
  it('never stops an import, and always has a report (1,000 files)', async () => {
    const kinds = new Set<string>();
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...originals),
        fc.array(mutation, {minLength: 1, maxLength: 4}),
        async (original, steps) => {
          const bytes = steps.reduce<Uint8Array>(
            (before, {what, at, length, noise}) => MUTATIONS[what]!(Buffer.from(before), at, length, noise),
            original,
          );
          const result = await imported(bytes);
          for (const {code} of result.report.issues) kinds.add(code);
          check(result);
        },
      ),
      {numRuns: 1000, seed: 20240701},
    );
    // The damage is of many kinds, or the test would not show much.
    assert.ok(kinds.size > 20, [...kinds].join(', '));
  });

  it('may be JSON with something else in one place (1,000 files)', async () => {
    let read = 0;
    const wrong = [
      null,
      5,
      true,
      '',
      ' ',
      'x',
      [],
      {},
      [null],
      [[]],
      {en: 'x'},
      {en: {}},
      '<p>',
      'a@b.example',
      '__proto__',
    ];
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...json),
        fc.array(fc.nat(60), {minLength: 1, maxLength: 6}),
        fc.constantFrom<unknown>(...wrong),
        async (original, steps, value) => {
          const result = await imported(JSON.stringify(damage(original, steps, value)));
          if (result.document?.commitments?.length) read++;
          check(result);
        },
      ),
      {numRuns: 1000, seed: 20260701},
    );
    // Most are still what they were, or the test would not show much.
    assert.ok(read > 700, String(read));
  });

  it('may be nothing but noise (300 files)', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.oneof(
          fc.uint8Array({maxLength: 400}),
          fc.string({unit: 'binary', maxLength: 400}).map((text) => Buffer.from(text)),
        ),
        async (bytes) => {
          check(await imported(bytes));
        },
      ),
      {numRuns: 300, seed: 20240701},
    );
  });
});
