import assert from 'node:assert/strict';
import {mkdtemp, rm, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, before, describe, it} from 'node:test';
import {toolLocalizer} from '../../../src/i18n/tool-localizer.js';
import {run} from '../../../src/tools/cli/main.js';

/** Files that no command can use, with what has to be said of each: where it is broken, and what to do. */
const BROKEN: Readonly<Record<string, {readonly content: string | Uint8Array; readonly message: RegExp}>> = {
  'empty.json': {content: '', message: /^empty\.json is empty\. Save or download the file again\.$/},
  'page.json': {
    content: '<!doctype html><title>Log in</title>',
    message: /page\.json is a web page, .* save the data again\.$/,
  },
  'cut.json': {
    content: '{"commitments": [{"id": "A"',
    message: /^cut\.json ends unexpectedly \(line 1, column \d+\): .* Save or download/,
  },
  'comma.json': {
    content: '{"commitments": [\n  {"id": "A",}\n]}',
    message: /^comma\.json is not valid JSON \(line 2, column \d+\)\. Look there, or just before/,
  },
  'brackets.json': {
    content: '['.repeat(200_000) + ']'.repeat(200_000),
    message:
      /^brackets\.json has lists or objects in each other .*1,000 levels deep \(line 1, column 1,?001\).* take out/,
  },
  'texts.json': {
    content: `{"commitments": [\n{"id": "A]", "title":${'{"en": '.repeat(10_000)}"x"${'}'.repeat(10_000)}}]}`,
    message: /^texts\.json has .* levels deep \(line 2, column 7,?\d+\).* take out/,
  },
  'own-member.json': {
    content: `{"commitments": [\n{"title": "A", "x-own":\n${'['.repeat(10_000)}${']'.repeat(10_000)}}]}`,
    message: /^own-member\.json has .* levels deep \(line 3, column 998\).* take out/,
  },
  'utf-16.json': {
    content: Buffer.from('\ufeff{"commitments": [{"title": "Æ"}]}', 'utf16le'),
    message: /^utf-16\.json is not in UTF-8, .* line 1 .* Save it again with the encoding UTF-8\.$/,
  },
  'latin-1.json': {
    content: Buffer.from('{"commitments": [\n{"title": "Æ"}]}', 'latin1'),
    message: /^latin-1\.json is not in UTF-8, .* line 2 .* Save it again with the encoding UTF-8\.$/,
  },
};
const OTHER = {
  'map.json': '{"type": "FeatureCollection", "features": []}',
  'list.json': '[]',
  'number.json': '42',
  'object.json': '{}',
};

const COMMANDS: Readonly<Record<string, (file: string) => readonly string[]>> = {
  validate: (file) => ['validate', file],
  'export csv': (file) => ['export', file, '--to', 'csv'],
  'export json': (file) => ['export', file, '--to', 'json'],
  'export md': (file) => ['export', file, '--to', 'md'],
  render: (file) => ['render', file, '--element', 'commitment-list'],
};

let cwd = '';
before(async () => {
  cwd = await mkdtemp(join(tmpdir(), 'ogp-widgets-'));
  for (const [name, {content}] of Object.entries(BROKEN)) await writeFile(join(cwd, name), content);
  for (const [name, content] of Object.entries(OTHER)) await writeFile(join(cwd, name), content);
});
after(() => rm(cwd, {recursive: true}));

async function call(args: readonly string[]) {
  const said = {out: '', err: ''};
  const status = await run(args, {
    cwd,
    l10n: await toolLocalizer('en'),
    interactive: false,
    out: (text) => void (said.out += text),
    err: (text) => void (said.err += text),
  });
  return {status, ...said};
}

describe('a file that holds something else', () => {
  it('is met by validate with what a document is', async () => {
    for (const name of Object.keys(OTHER)) {
      const {status, out} = await call(['validate', name]);
      assert.match(out, /not a document of this format\. A document is an object with a list “commitments”/, name);
      assert.equal(status, 1, name);
    }
  });

  it('is met by import with what can be imported, and without an option that would not help', async () => {
    for (const name of Object.keys(OTHER)) {
      if (name === 'number.json') continue;
      const {status, err} = await call(['import', name]);
      assert.match(err, /JSON of no format[^]*Is it the right file\?[^]*“commitments”/, name);
      assert.equal(status, 2, name);
    }
  });

  it('is not to be used as it is, where it is ours in an encoding that no browser reads', async () => {
    for (const name of ['utf-16.json', 'latin-1.json']) {
      const {status, err} = await call(['import', name]);
      assert.match(err, /not in UTF-8[^]*Save it again with the encoding UTF-8/, name);
      assert.doesNotMatch(err, /Use it as it is/, name);
      assert.equal(status, 2, name);
    }
  });
});

describe('a file that is broken', () => {
  for (const [command, argsOf] of Object.entries(COMMANDS))
    it(`is named with the place and the remedy by ${command}`, async () => {
      for (const [name, {message}] of Object.entries(BROKEN)) {
        const {status, err, out} = await call(argsOf(name));
        assert.match(err.trim(), message, name);
        // There is no attribute in a command line.
        assert.doesNotMatch(err, /\bsrc\b/, name);
        assert.deepEqual([status, out], [2, ''], name);
      }
    });

  for (const [command, argsOf] of Object.entries(COMMANDS))
    if (command !== 'validate')
      it(`is asked about by ${command}, where it holds something else`, async () => {
        for (const name of Object.keys(OTHER)) {
          const {status, err} = await call(argsOf(name));
          assert.match(err, /is JSON, but not in the format .* Is it the right file\? .* “commitments”/, name);
          assert.equal(status, 2, name);
        }
      });
});
