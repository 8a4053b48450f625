import assert from 'node:assert/strict';
import {spawnSync} from 'node:child_process';
import {readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import {runInNewContext} from 'node:vm';
import {fromRoot, readJson, widgets} from '../../scripts/widgets.mjs';

const PLUGIN = fromRoot('docs/cms/wordpress/ogp-widgets.php');
const BLOCK = 'docs/cms/wordpress/ogp-widgets';
const hasPhp = spawnSync('php', ['-v']).status === 0;

interface Answer {
  readonly plain: string;
  readonly before: string;
  readonly shortcode: string;
  readonly unsafe: string;
  readonly block: string;
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

/** What `createElement` was given. */
interface Made {
  readonly type: unknown;
  readonly props: Readonly<Record<string, unknown>> | null;
  readonly children: readonly unknown[];
}
interface Block {
  readonly edit: (given: Readonly<Record<string, unknown>>) => Made;
  readonly save: () => Made;
}

/** Runs the block's script beside as much of WordPress as it uses. */
function registered(attributes: unknown): Block & {readonly changes: unknown[]} {
  const made: Block[] = [];
  const names = ['InspectorControls', 'PanelBody', 'SelectControl', 'TextControl'];
  const parts = Object.fromEntries(names.map((name) => [name, name]));
  const InnerBlocks = {Content: 'InnerBlocks.Content'};
  const wp = {
    blocks: {
      getBlockType: () => ({attributes}),
      registerBlockType: (_name: string, block: Block) => made.push(block),
    },
    blockEditor: {...parts, InnerBlocks, useBlockProps: () => ({})},
    components: parts,
    element: {
      createElement: (type: unknown, props: Made['props'], ...children: unknown[]) => ({type, props, children}),
    },
  };
  runInNewContext(readFileSync(fromRoot(`${BLOCK}/editor.js`), 'utf8'), {window: {wp}});
  const [block] = made;
  assert.ok(block);
  return {...block, changes: []};
}

/** A drawing with all that is inside. */
const nodesOf = (node: unknown): Made[] =>
  Array.isArray(node)
    ? node.flatMap(nodesOf)
    : typeof node === 'object' && node !== null && 'children' in node
      ? [node as Made, ...nodesOf((node as Made).children)]
      : [];

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

  it('offers every widget that shows something in its block, and names this release there, too', () => {
    const {version} = readJson('package.json') as {version: string};
    const block = readJson(`${BLOCK}/block.json`) as {version: string; attributes: {element: {enum: string[]}}};
    assert.deepEqual(block.attributes.element.enum, [...widgets()].filter((name) => name !== 'data').sort());
    assert.equal(block.version, version);
    assert.ok(readFileSync(fromRoot(`${BLOCK}/editor.asset.php`), 'utf8').includes(`'${version}'`));
  });

  it('has a block that an editor can draw and fill in', () => {
    const {attributes} = readJson(`${BLOCK}/block.json`) as {attributes: Readonly<Record<string, {default: string}>>};
    const {edit, save, changes} = registered(attributes);
    const given = Object.fromEntries(Object.entries(attributes).map(([key, {default: value}]) => [key, value]));
    const drawn = nodesOf(
      edit({attributes: given, name: 'ogp-widgets/widget', setAttributes: changes.push.bind(changes)}),
    );
    const controls = drawn.filter(({props}) => props?.['onChange']);
    assert.deepEqual(controls.map(({props}) => props?.['key']).sort(), Object.keys(attributes).sort());
    for (const {props} of controls) {
      assert.ok(props?.['label'], String(props?.['key']));
      assert.equal(props['value'], given[String(props['key'])]);
      (props['onChange'] as (value: string) => void)('new');
    }
    assert.deepEqual(
      Object.assign({}, ...changes),
      Object.fromEntries(Object.keys(attributes).map((key) => [key, 'new'])),
    );
    assert.ok(drawn.some(({type}) => typeof type === 'object' && type !== null && 'Content' in type));
    assert.equal(save().type, 'InnerBlocks.Content');
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

    it('makes the same box of the block, with the blocks inside it as fallback', () => {
      assert.equal(
        run().block,
        '<div data-ogp="commitment-card" data-src="/ogp/commitments.json" data-commitment="VB&quot;1" data-heading-level="3" data-layout="full" class="wp-block-ogp-widgets-widget"><p>Fallback</p></div>',
      );
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
