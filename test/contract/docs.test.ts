import assert from 'node:assert/strict';
import {existsSync, readFileSync} from 'node:fs';
import {posix} from 'node:path';
import {describe, it} from 'node:test';
import {SCALES} from '../../src/model/scales.js';
import {wholeLocales} from '../../scripts/locales.mjs';
import {filesUnder, fromRoot, readJson, widgets} from '../../scripts/widgets.mjs';

const read = (file: string) => readFileSync(fromRoot(file), 'utf8');
const pages = new Map(
  [
    'README.md',
    'CONTRIBUTING.md',
    'SECURITY.md',
    'CHANGELOG.md',
    ...filesUnder('docs').filter((file) => file.endsWith('.md')),
  ].map((file) => [file, read(file)]),
);
const {scripts} = readJson('package.json') as {scripts: Record<string, string>};

/** As GitHub makes anchors of headings. */
const anchorsOf = (text: string) =>
  [...text.matchAll(/^#+ (.+)$/gm)].map(([, title = '']) =>
    title
      .toLowerCase()
      .replace(/[^\p{L}\p{N} -]/gu, '')
      .replaceAll(' ', '-'),
  );

describe('the documents', () => {
  it('link to what is there', () => {
    for (const [page, text] of pages)
      for (const [, to = ''] of text.replace(/```[^]*?```/g, '').matchAll(/\]\((?!https?:)([^)\s]+)\)/g)) {
        const [path = '', anchor] = to.split('#');
        const file = path ? posix.join(posix.dirname(page), path) : page;
        if (file === page && /^https/.test(to)) continue;
        assert.ok(existsSync(fromRoot(file)), `${page}: ${to}`);
        if (anchor) assert.ok(anchorsOf(read(file)).includes(anchor), `${page}: ${to}`);
      }
  });

  it('name commands that exist', () => {
    for (const [page, text] of pages)
      for (const [, run = ''] of text.matchAll(/\bnpm run ([\w:-]+)/g))
        assert.ok(Object.hasOwn(scripts, run), `${page}: npm run ${run}`);
  });

  it('name files that exist', () => {
    // A recipe may name the file that is to be made.
    const made = /plan-progress|<\w+>|…|\*/;
    for (const [page, text] of pages)
      for (const [, file = ''] of text.matchAll(/`((?:src|test|docs|scripts|stories|demo|\.storybook)\/[^`\s]+)`/g))
        if (!made.test(file) && !file.endsWith('/')) assert.ok(existsSync(fromRoot(file)), `${page}: ${file}`);
  });

  it('walk through files and functions that exist', () => {
    let functions = 0;
    // One step or one row of a table names the files that its functions are in.
    for (const step of (pages.get('docs/architecture.md') ?? '').split(/\n(?=\n|\d+\. |\|)/)) {
      const files = [...step.matchAll(/`(src\/[^`\s]+\.(?:ts|json))`/g)].map(([, file = '']) => file);
      for (const file of files) assert.ok(existsSync(fromRoot(file)), file);
      const sources = files.map(read).join('\n');
      for (const [, name = ''] of step.matchAll(/`(\w+)\(\)`/g)) {
        functions += 1;
        assert.ok(new RegExp(`\\b${name}(?:<[^>]*>)?(?:\\(| =|:)`).test(sources), `${name}() in ${files.join(', ')}`);
      }
      for (const [, name = ''] of step.matchAll(/`([A-Z]\w*[a-z]\w*)`/g))
        assert.ok(new RegExp(`\\b(?:class|interface|type) ${name}\\b`).test(sources), `${name} in ${files.join(', ')}`);
    }
    assert.ok(functions > 20, 'functions were found');
  });

  it('know every element, language and scale', () => {
    for (const widget of widgets())
      for (const page of ['README.md', 'docs/accessibility.md'])
        assert.match(pages.get(page) ?? '', new RegExp(`^\\| \`ogp-${widget}\` \\|`, 'm'), page);
    for (const locale of wholeLocales)
      assert.ok(pages.get('docs/embedding.md')?.includes(`ogp-widgets.${locale}.js`), locale);
    for (const page of ['docs/vocabularies.md', 'docs/format.md'])
      for (const {key} of SCALES)
        assert.match(pages.get(page) ?? '', new RegExp(`^\\|[^|]*\`${key}\``, 'm'), `${page}: ${key}`);
  });

  it('show JSON that can be read', () => {
    for (const [page, text] of pages)
      for (const [, json = ''] of text.matchAll(/```json\n([^]*?)```/g)) {
        const whole = json.trim().startsWith('{') ? json : `{${json}}`;
        assert.doesNotThrow(() => JSON.parse(whole), page);
      }
  });

  it('list every decision', () => {
    const decisions = filesUnder('docs/decisions').filter((file) => /\/\d{4}-/.test(file));
    assert.ok(decisions.length >= 8);
    for (const file of decisions) {
      assert.ok(pages.get('docs/decisions/README.md')?.includes(`(${posix.basename(file)})`), file);
      for (const part of ['Situation', 'Decision', 'Easier', 'Harder'])
        assert.match(read(file), new RegExp(`^\\*\\*${part}\\.\\*\\* `, 'm'), file);
    }
  });
});
