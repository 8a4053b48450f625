import assert from 'node:assert/strict';
import {spawnSync} from 'node:child_process';
import {readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import {fromRoot, readJson, widgets} from '../../scripts/widgets.mjs';

const PLUGIN = fromRoot('docs/cms/wordpress/ogp-widgets.php');
const hasPhp = spawnSync('php', ['-v']).status === 0;

interface Answer {
  readonly plain: string;
  readonly before: string;
  readonly shortcode: string;
  readonly unsafe: string;
  readonly footer: string;
  readonly allowed: Readonly<Record<string, Readonly<Record<string, true>>>>;
  readonly elsewhere: Readonly<Record<string, unknown>>;
}

function run(constants: Readonly<Record<string, string>> = {}): Answer {
  const {status, stdout, stderr} = spawnSync(
    'php',
    ['-d', 'display_errors=stderr', fromRoot('test/cms/wordpress-stub.php'), PLUGIN, JSON.stringify(constants)],
    {encoding: 'utf8'},
  );
  assert.equal(status, 0, stderr);
  assert.equal(stderr, '');
  return JSON.parse(stdout) as Answer;
}

/** The attributes of each element in the manifest. */
const attributes = () =>
  (
    readJson('custom-elements.json') as {
      modules: {declarations?: {tagName?: string; attributes?: {name: string}[]}[]}[];
    }
  ).modules.flatMap(({declarations = []}) =>
    declarations.flatMap(({tagName, attributes: own = []}) => (tagName ? own.map(({name}) => name) : [])),
  );

describe('the plugin for WordPress', () => {
  it('names this release', () => {
    const {version} = readJson('package.json') as {version: string};
    const text = readFileSync(PLUGIN, 'utf8');
    assert.match(text, new RegExp(`^ \\* Version: ${version}$`, 'm'));
    assert.ok(text.includes(`'ogp-widgets-${version}.js'`));
    assert.ok(readFileSync(fromRoot('docs/cms/wordpress.md'), 'utf8').includes(`'ogp-widgets.nl-${version}.js'`));
  });

  it('lists every element and every attribute', () => {
    const listOf = (name: string) =>
      [
        ...(new RegExp(`\\$${name} += array\\((.*)\\);`).exec(readFileSync(PLUGIN, 'utf8'))?.[1] ?? '').matchAll(
          /'([^']+)'/g,
        ),
      ].map(([, word]) => word ?? '');
    assert.deepEqual(listOf('widgets'), [...widgets()].sort());
    assert.deepEqual(listOf('options'), [...new Set(attributes())].sort());
  });

  describe('run by PHP', {skip: hasPhp ? false : 'there is no PHP on this machine'}, () => {
    it('has no fault in its syntax', () => {
      const {status, stdout} = spawnSync('php', ['-l', PLUGIN], {encoding: 'utf8'});
      assert.equal(status, 0, stdout);
    });

    it('makes a box of the shortcode and lets nothing out of its attributes', () => {
      const {shortcode, unsafe} = run();
      assert.equal(
        shortcode,
        '<div data-ogp="commitment-card" data-src="/ogp/x.json?a=1&amp;b=2" data-commitment="&quot;&gt;&lt;script&gt;alert(1)&lt;/script&gt;" data-heading-level="3"><p>Fallback</p></div>',
      );
      assert.equal(unsafe, '<div data-ogp="commitment-card" data-src=""></div>');
    });

    it('adds the script to pages that have a widget, with a hash where one is given', () => {
      const {plain, before, footer} = run();
      assert.equal(plain, '<p>No widget here, but the word data-ogp</p>');
      assert.equal(before, '');
      assert.match(footer, /^<script type="module" src="\/ogp\/ogp-widgets-[\d.]+\.js"><\/script>$/);
      assert.equal(
        run({OGP_WIDGETS_PATH: '/x/', OGP_WIDGETS_FILE: 'a.js', OGP_WIDGETS_INTEGRITY: 'sha384-b'}).footer,
        '<script type="module" src="/x/a.js" integrity="sha384-b" crossorigin="anonymous"></script>',
      );
    });

    it('lets authors use our elements in posts, and nobody else', () => {
      const {allowed, elsewhere} = run();
      assert.equal(allowed['ogp-commitment-card']?.['heading-level'], true);
      assert.equal(allowed['ogp-commitment-card']?.['data-*'], true);
      assert.equal(allowed['time']?.['datetime'], true);
      assert.ok('p' in allowed && !('script' in allowed));
      assert.deepEqual(Object.keys(elsewhere), ['p']);
    });
  });
});
