import assert from 'node:assert/strict';
import {spawnSync} from 'node:child_process';
import {existsSync, readFileSync} from 'node:fs';
import {before, describe, it} from 'node:test';
import ts from 'typescript';
import {targetLocales, wholeLocales} from '../../scripts/locales.mjs';
import {filesUnder, frameModules, fromRoot, readJson, widgets} from '../../scripts/widgets.mjs';
import {isVersioned} from '../../scripts/release.mjs';
import {ensureBuilt} from './built.js';

type Target = string | {readonly types?: string; readonly default?: string};
const {name, exports, files, sideEffects} = readJson('package.json') as {
  name: string;
  exports: Record<string, Target>;
  files: string[];
  sideEffects: string[];
};

/** What a `*` of each pattern stands for; every widget and language by the name of its folder or file. */
const STARS: Readonly<Record<string, () => readonly string[]>> = {
  './define/*': widgets,
  './elements/*': widgets,
  './locales/*': () => targetLocales,
  './themes/*.css': () => namesIn('dist/themes/', '.css'),
  './schema/*': () => namesIn('dist/schema/', ''),
};

const namesIn = (folder: string, end: string) =>
  filesUnder(folder.slice(0, -1))
    .filter((file) => file.endsWith(end))
    .map((file) => file.slice(folder.length, file.length - end.length));

/** Every address that the package answers to, with the files behind it. */
const entries = () =>
  Object.entries(exports).flatMap(([key, target]) => {
    const star = key.includes('*')
      ? (STARS[key] ?? assert.fail(`say in STARS what the * of ${key} stands for`))()
      : [''];
    return star.map((word) => ({
      address: `${name}${key.slice(1)}`.replace('*', word),
      files: (typeof target === 'string' ? [target] : Object.values(target)).map((file) => file.replaceAll('*', word)),
      runs: typeof target === 'string' ? undefined : target.default?.replaceAll('*', word),
    }));
  });

/** Imports addresses in a Node of its own, one after the other; says what each brought, registered and left behind. */
function importAll(addresses: readonly string[]) {
  const script = `
    const defined = [];
    globalThis.customElements = {define: (tag) => defined.push(tag), get: () => undefined, whenDefined: () => new Promise(() => {})};
    const timers = [];
    globalThis.setTimeout = (...a) => timers.push(a); globalThis.setInterval = (...a) => timers.push(a);
    globalThis.fetch = () => { throw new Error('asked the network'); };
    const report = [];
    for (const address of ${JSON.stringify(addresses)}) {
      const before = Object.getOwnPropertyNames(globalThis);
      const module = await import(address);
      const own = Object.getOwnPropertyNames(globalThis).filter((key) => !before.includes(key) && !/^(lit|reactive)[A-Z]/.test(key));
      report.push({address, names: Object.keys(module), defined: defined.splice(0), globals: own, timers: timers.splice(0).length});
    }
    console.log(JSON.stringify(report));`;
  const {status, stdout, stderr} = spawnSync(process.execPath, ['--input-type=module', '-e', script], {
    cwd: fromRoot('.'),
    encoding: 'utf8',
  });
  assert.equal(status, 0, stderr);
  // Lit says once in which mode it runs; that is no business of ours.
  return JSON.parse(stdout.trim().split('\n').at(-1) ?? '') as {
    address: string;
    names: string[];
    defined: string[];
    globals: string[];
    timers: number;
  }[];
}

describe('what package.json exports', () => {
  before(ensureBuilt);

  it('is there, types too', () => {
    const all = entries();
    assert.ok(all.length >= 4 + 2 * widgets().length + targetLocales.length);
    assert.deepEqual(
      all.flatMap(({files}) => files).filter((file) => !existsSync(fromRoot(file))),
      [],
    );
  });

  it('is in the published files', () => {
    const published = ['package.json', ...files];
    for (const {files} of entries())
      for (const file of files)
        assert.ok(
          published.some((path) => file === `./${path}` || file.startsWith(`./${path}/`)),
          file,
        );
  });

  it('can be imported in Node, without a browser', () => {
    const runnable = entries()
      .filter(({runs}) => runs)
      .map(({address}) => address);
    assert.deepEqual(
      importAll(runnable).map(({address}) => address),
      runnable,
    );
  });

  it('can be imported in Node as it is: Lit brings a registry where there is none', () => {
    const script = `await import('${name}/define'); console.log(${JSON.stringify(widgets())}.map((widget) => typeof customElements.get('ogp-' + widget)).join());`;
    const {stdout, stderr} = spawnSync(process.execPath, ['--input-type=module', '-e', script], {
      cwd: fromRoot('.'),
      encoding: 'utf8',
    });
    assert.equal(
      stdout.trim().split('\n').at(-1),
      widgets()
        .map(() => 'function')
        .join(),
      stderr,
    );
  });

  it('registers nothing and leaves nothing behind, but for the definitions', () => {
    const silent = entries()
      .filter(({address, runs}) => runs && !address.includes('/define'))
      .map(({address}) => address);
    for (const {address, defined, globals, timers} of importAll(silent))
      assert.deepEqual({defined, globals, timers}, {defined: [], globals: [], timers: 0}, address);
  });

  it('registers the widget and those it is made of, and all of them with "define"', () => {
    // One process, so what one definition brought along is not registered again by its own.
    const single = importAll(widgets().map((widget) => `${name}/define/${widget}`));
    assert.deepEqual(
      single.flatMap(({defined}) => defined).sort(),
      widgets()
        .map((widget) => `ogp-${widget}`)
        .sort(),
    );
    const whole = widgets().indexOf('commitment');
    assert.deepEqual(single[whole]?.defined.sort(), ['ogp-commitment', 'ogp-irm-review', 'ogp-milestone-timeline']);
    for (const {names, address} of single) assert.equal(names.length, 1, `${address} exports its class`);
    const [all] = importAll([`${name}/define`]);
    assert.deepEqual(
      all?.defined.sort(),
      widgets()
        .map((widget) => `ogp-${widget}`)
        .sort(),
    );
  });

  it('has every class in the main entry, under the name of its definition', () => {
    const [main, ...rest] = importAll([name, ...widgets().map((widget) => `${name}/elements/${widget}`)]);
    for (const {address, names} of rest)
      for (const own of names.filter((word) => word.startsWith('Ogp')))
        assert.ok(main?.names.includes(own), `${own} of ${address}`);
  });

  it('says which files do something when imported', () => {
    const marked = (file: string) =>
      sideEffects.some((pattern) =>
        new RegExp(
          `^${pattern
            .replace(/[.]/g, '\\.')
            .replaceAll('**/', '(.+/)?')
            .replaceAll('**', '.+')
            .replace(/(?<![.)+])\*/g, '[^/]*')}$`,
        ).test(file),
      );
    for (const {runs, address} of entries()) if (runs) assert.equal(marked(runs), address.includes('/define'), address);
    assert.ok(marked('./dist/cdn/ogp-widgets.js') && marked('./dist/cdn.js'));
  });
});

describe('the files for script tags', () => {
  before(ensureBuilt);
  const cdn = () => filesUnder('dist/cdn').filter((file) => file.endsWith('.js') && !isVersioned(file));
  const entriesOf = () => cdn().filter((file) => !file.slice('dist/cdn/'.length).includes('/'));
  /** What a file imports, at once and later. */
  const importsOf = (file: string): string[] => {
    const found: string[] = [];
    const source = ts.createSourceFile(file, readFileSync(fromRoot(file), 'utf8'), ts.ScriptTarget.ES2022, false);
    const visit = (node: ts.Node): void => {
      const to =
        ts.isImportDeclaration(node) || ts.isExportDeclaration(node)
          ? node.moduleSpecifier
          : ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword
            ? node.arguments[0]
            : undefined;
      if (to) found.push(ts.isStringLiteralLike(to) ? to.text : 'computed');
      ts.forEachChild(node, visit);
    };
    visit(source);
    return found;
  };

  it('find their late parts', () => {
    assert.ok(importsOf('dist/cdn/ogp-widgets.js').length >= widgets().length);
    assert.ok(importsOf('dist/cdn/commitment.js').length >= 4 + wholeLocales.length);
  });

  it('are one for all, one per widget, and for each language a module and a classic script', () => {
    const names = entriesOf().map((file) => file.slice('dist/cdn/'.length, -'.js'.length));
    assert.deepEqual(
      names.sort(),
      [
        'ogp-widgets',
        ...Object.keys(frameModules),
        ...widgets(),
        ...wholeLocales.flatMap((locale) => [`ogp-widgets.${locale}`, `ogp-widgets.${locale}.classic`]),
      ].sort(),
    );
  });

  it('import nothing from elsewhere', () => {
    for (const file of cdn()) for (const to of importsOf(file)) assert.match(to, /^\.\.?\//, file);
  });

  it('never import a file that a page may name: with "?ver=" in its address it would run twice', () => {
    const names = entriesOf().map((file) => file.slice('dist/cdn/'.length));
    for (const file of cdn())
      for (const to of importsOf(file))
        assert.ok(!names.some((entry) => to.endsWith(`/${entry}`)), `${file} imports ${to}`);
  });

  it('come whole in one language, so that an integrity hash covers them', () => {
    for (const locale of wholeLocales)
      for (const file of [`dist/cdn/ogp-widgets.${locale}.js`, `dist/cdn/ogp-widgets.${locale}.classic.js`]) {
        assert.deepEqual(importsOf(file), [], file);
        // The library for calendar files is as large as a widget: it stays outside.
        assert.ok(!readFileSync(fromRoot(file), 'utf8').includes('BEGIN:VCALENDAR'), file);
      }
  });
});
