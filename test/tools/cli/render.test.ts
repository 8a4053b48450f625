import assert from 'node:assert/strict';
import {mkdtempSync, readFileSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, before, describe, it} from 'node:test';
import {fromRoot} from '../../../scripts/widgets.mjs';
import type {Shell} from '../../../src/tools/cli/command.js';
import {run} from '../../../src/tools/cli/main.js';
import {toolLocalizer} from '../../../src/i18n/tool-localizer.js';

const NL = fromRoot('demo/data/nl.json');

describe('ogp-widgets render', () => {
  let folder = '';
  before(() => {
    folder = mkdtempSync(join(tmpdir(), 'ogp-render-'));
  });
  after(() => {
    rmSync(folder, {recursive: true});
  });

  async function call(args: readonly string[], messages = 'en') {
    const said = {out: '', err: ''};
    const shell: Shell = {
      cwd: folder,
      l10n: await toolLocalizer(messages),
      interactive: false,
      out: (text) => void (said.out += text),
      err: (text) => void (said.err += text),
    };
    const status = await run(['render', ...args], shell);
    return {...said, status};
  }

  it('writes the element for a page with the script', async () => {
    const {out, status} = await call([NL, '--element', 'commitment-card', '--commitment', 'nl0046', '--lang', 'nl']);
    assert.match(out, /^<ogp-commitment-card lang="nl" commitment="nl0046"><template shadowrootmode="open">/);
    assert.match(out, /Actiehouder/);
    // The file has issues; they are reported, and do not stop it.
    assert.equal(status, 1);
  });

  it('writes a page and its stylesheet to files that find each other', async () => {
    const args = [
      '--element',
      'commitment',
      '--commitment=NL0046',
      '--form',
      'page',
      '--out',
      'page.html',
      '--css',
      'my style.css',
    ];
    const {out} = await call([NL, ...args]);
    assert.equal(out, '');
    assert.match(readFileSync(join(folder, 'page.html'), 'utf8'), /<link rel="stylesheet" href="my%20style\.css">/);
    assert.match(readFileSync(join(folder, 'my style.css'), 'utf8'), /\.ogp-commitment /);
  });

  it('names the hashes for a strict policy, and is done where nothing is odd', async () => {
    const {out, err, status} = await call(['--element', 'rating-scale', '--scale', 'completion', '--value', 'Limited']);
    assert.match(err, /^For a strict Content-Security-Policy: style-src 'sha256-[\w+/=]{44}'\n$/);
    assert.match(out, /^<ogp-rating-scale lang="en" scale="completion" value="Limited">/);
    assert.equal(status, 0);
  });

  it('says what is wrong, in the language of the person who asks, with status 2', async () => {
    const wrong: readonly (readonly [readonly string[], RegExp, string?])[] = [
      [[], /Name one file/],
      [[NL], /--element/],
      [[NL, NL, '--element', 'commitment'], /Name one file/],
      [[NL, '--element', 'foo'], /no widget “foo”/],
      [[NL, '--element', 'commitment', '--foo', '1'], /--foo/],
      [[NL, '--element', 'commitment', '--form', 'pdf'], /declarative, plain, page/],
      [[NL, '--element', 'commitment', '--commitment', 'X9'], /nl\.json has no commitment “X9”/],
      [[NL, '--element', 'commitment', '--scale', 'x'], /ogp-commitment has no option “scale”/],
      [['none.json', '--element', 'commitment'], /none\.json could not be read/],
      [[fromRoot('README.md'), '--element', 'commitment'], /README\.md is not valid JSON/],
      [[NL, '--element', 'foo'], /Er is geen widget .foo./, 'nl'],
      [[NL, '--element', 'foo'], /Der er ingen widget .foo./, 'da'],
    ];
    for (const [args, message, messages] of wrong) {
      const {status, err, out} = await call(args, messages);
      assert.match(err, message);
      assert.equal(status, 2, err);
      assert.equal(out, '');
    }
  });

  it('explains itself', async () => {
    const {out, status} = await call(['--help']);
    assert.match(out, /--form declarative\|plain\|page/);
    const [, options = ''] = /^ +commitment-card: (.*)$/m.exec(out) ?? [];
    for (const name of ['commitment', 'heading', 'heading-level', 'layout'])
      assert.ok(options.split(', ').includes(name), `${name} in ${options}`);
    assert.equal(status, 0);
  });
});
