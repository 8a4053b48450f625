import assert from 'node:assert/strict';
import {spawnSync} from 'node:child_process';
import {cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, before, describe, it} from 'node:test';
import {scaffold} from '../../scripts/new.mjs';
import {fromRoot} from '../../scripts/widgets.mjs';

/** What a recipe needs of the repository. */
const COPIED = [
  ...[
    'src',
    'scripts',
    'stories',
    'test/helpers',
    'demo/data',
    'docs',
    'README.md',
    'package.json',
    'lit-localize.json',
  ],
  ...[
    'tsconfig.json',
    'tsconfig.build.json',
    'custom-elements-manifest.config.mjs',
    'CHANGELOG.md',
    'custom-elements.json',
    '.storybook',
  ],
];

describe('the recipes of CONTRIBUTING.md, carried out in a copy', () => {
  let copy = '';
  const read = (file: string) => readFileSync(join(copy, file), 'utf8');
  const run = (...args: readonly string[]) => {
    const {status, stdout, stderr} = spawnSync(process.execPath, [...args], {cwd: copy, encoding: 'utf8'});
    assert.equal(status, 0, `${args.join(' ')}\n${stdout}${stderr}`);
    return stdout;
  };
  before(() => {
    copy = mkdtempSync(join(tmpdir(), 'ogp-recipes-'));
    for (const path of COPIED) cpSync(fromRoot(path), join(copy, path), {recursive: true});
    symlinkSync(fromRoot('node_modules'), join(copy, 'node_modules'));
    run('scripts/new.mjs', 'widget', 'sample-widget');
    run('scripts/new.mjs', 'bridge', 'sample-system');
    run('scripts/new.mjs', 'language', 'eo', 'Esperanto', 'Esperanto');
  });
  after(() => {
    rmSync(copy, {recursive: true, force: true});
  });

  it('put a new widget into every list', () => {
    for (const file of [
      ...['src/define.ts', 'src/index.ts', 'src/embed/loaders.ts', 'src/themes/bridges.ts', 'src/ogp-widgets.css'],
      'stories/overview.mdx',
      ...['docs/tokens.md', 'docs/cms/wordpress/ogp-widgets.php', 'docs/cms/wordpress/ogp-widgets/block.json'],
    ])
      assert.match(read(file), /sample-widget/, file);
    assert.match(read('src/index.ts'), /export \{OgpSampleWidget\} from/);
  });

  it('put a new bridge and a new language where they are looked up', () => {
    assert.match(read('src/themes/bridges.ts'), /'sample-system': sampleSystem,/);
    for (const file of ['src/locales/loaders.ts', 'lit-localize.json', 'README.md'])
      assert.match(read(file), /\beo\b/, file);
  });

  it('give types that compile, with the tag in the DOM', () => {
    const include = ['src', 'stories/sample-widget.stories.ts', 'test/elements/sample-widget.test.ts'];
    writeFileSync(join(copy, 'tsconfig.new.json'), JSON.stringify({extends: './tsconfig.json', include}));
    const {stdout} = spawnSync(
      process.execPath,
      [
        'node_modules/typescript/bin/tsc',
        '-p',
        'tsconfig.new.json',
        '--incremental',
        'false',
        '--tsBuildInfoFile',
        'null',
      ],
      {cwd: copy, encoding: 'utf8'},
    );
    const lines = stdout.split('\n');
    // A language has no module before it is compiled.
    assert.deepEqual(
      lines.filter((line) => line && !/generated\/eo\.js/.test(line)),
      [],
    );
    assert.match(read('src/elements/sample-widget/sample-widget.define.ts'), /'ogp-sample-widget': OgpSampleWidget/);
  });

  it('give a manifest that describes the widget', () => {
    run('node_modules/@custom-elements-manifest/analyzer/cem.js', 'analyze');
    const {modules} = JSON.parse(read('custom-elements.json')) as {
      modules: readonly {
        declarations?: readonly {tagName?: string; summary?: string; cssParts?: readonly {name: string}[]}[];
      }[];
    };
    const found = modules
      .flatMap(({declarations = []}) => declarations)
      .find((one) => one.tagName === 'ogp-sample-widget');
    assert.match(found?.summary ?? '', /^Sample widget/);
    assert.deepEqual(found?.cssParts?.map(({name}) => name).sort(), [
      'base',
      'button',
      'error',
      'heading',
      'items',
      'skeleton',
    ]);
  });

  it('refuse names that no element can have', () => {
    for (const name of ['', 'Sample', 'sample_widget', '../sample', '9'])
      assert.throws(() => scaffold('widget', name, read), /npm run new/, name);
    assert.throws(() => scaffold('page', 'sample', read), /npm run new/);
  });
});
