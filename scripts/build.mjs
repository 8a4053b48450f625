// `npm run build`, the part that writes JavaScript and CSS (types and the manifest follow in package.json):
//   dist/**                        one ES module per source file, dependencies outside          (vite.config.ts)
//   dist/cdn/ogp-widgets.js        every widget, each loaded when a page has it; minified, chunks beside it
//   dist/cdn/<widget>.js           one widget and <ogp-data>, without needing the file above; lazy chunks too
//   dist/cdn/ogp-widgets.<lang>.js every widget in one language in one file, so that an integrity hash covers it all
//   dist/cdn/ogp-widgets.<lang>.classic.js  the same as a classic script, for sites whose optimisers drop type="module"
//   dist/cdn/embed.html, frame.js  the page for a frame, and the script that gives frames their height
//   dist/themes/*.css, dist/schema/**, dist/ogp-widgets.css
// `node scripts/build.mjs --demo` then puts the demo pages beside the built files, in site/ (site.mjs).
import {cpSync, existsSync, mkdirSync, writeFileSync} from 'node:fs';
import {dirname} from 'node:path';
import {pathToFileURL} from 'node:url';
import {build} from 'vite';
import {LATE, chunksLeaveEntryAlone, separateLate} from './build/late.mjs';
import {withoutNotes} from './build/notes.mjs';
import {GENERATED, oneLanguage} from './build/one-language.mjs';
import {printedStyles} from './build/styles.mjs';
import {sourceLocale, wholeLocales} from './locales.mjs';
import {writeRelease} from './release.mjs';
import {forEditors} from './schema-for-editors.mjs';
import {filesUnder, frameModules, fromRoot, readJson, widgetModules, widgets} from './widgets.mjs';

/** Where words are handed in before the elements are defined (one-language files). */
const CATALOG = 'src/i18n/catalog.ts';

/** What a classic script has in place of exports: `ogpWidgets.overrideMessages(…)`. */
const GLOBAL_NAME = 'ogpWidgets';

/** Modules that exist only here. Vite turns a library entry into a path, hence the look at its end.
 * @param {Record<string, string>} code by name */
const virtual = (code) => ({
  name: 'virtual',
  enforce: 'pre',
  resolveId(id) {
    const name = Object.keys(code).find((key) => id.endsWith(key));
    return name && `\0${name}`;
  },
  load: (id) => (id.startsWith('\0') ? code[id.slice(1)] : undefined),
});

const quoted = (file) => JSON.stringify(fromRoot(file));

/** Words first: an element that is on the page already draws the moment it is defined. */
const entry = (files, locale = sourceLocale) => ({
  'virtual:entry': ["import 'virtual:words';", ...files.map((file) => `export * from ${quoted(file)};`)].join('\n'),
  'virtual:words':
    locale === sourceLocale
      ? ''
      : `import {addCatalog} from ${quoted(CATALOG)};
         import * as words from ${quoted(`src/locales/generated/${locale}.ts`)};
         addCatalog(${JSON.stringify(locale)}, words);`,
});

/**
 * What most elements need, in one file, with the smallest elements: browsers ask a server for six files at a time, and a
 * file that only another one names costs a page one more trip. What a few share becomes files of its own accord.
 */
const SHARED = [
  ...['elements/commitment-card/', 'elements/rating-scale/', 'controllers/address', 'parse/read\\.'],
  ...['query/ratings', 'view/rich-text', 'parts/layout-switch', 'styles/card', 'styles/layout-switch', 'styles/table'],
];
const GROUPS = [
  {name: 'shared', priority: 1, test: new RegExp(`/src/(?:${SHARED.join('|')})`)},
  {name: 'more', minShareCount: 3},
];

/**
 * @param {string} name @param {string[]} files
 * @param {{locale?: string, late?: Record<string, string>, parts?: boolean, classic?: boolean}} [options] `locale`: a
 * one-language file; `late`: the files of what comes late; `parts`: elements come one by one, as a page needs them;
 * `classic`: a script without imports and exports, which offers the exports as a global name instead
 */
const cdn = (name, files, {locale, late = {}, parts, classic} = {}) =>
  build({
    configFile: false,
    logLevel: 'warn',
    root: fromRoot('.'),
    publicDir: false,
    plugins: [
      virtual(entry(files, locale)),
      printedStyles(),
      withoutNotes(),
      separateLate(late),
      locale ? oneLanguage(locale) : chunksLeaveEntryAlone(),
    ],
    build: {
      outDir: 'dist/cdn',
      emptyOutDir: false,
      target: 'es2022',
      sourcemap: true,
      modulePreload: false,
      lib: {entry: {[name]: 'virtual:entry'}, formats: [classic ? 'iife' : 'es'], name: GLOBAL_NAME},
      rolldownOptions: {
        output: {
          entryFileNames: name in LATE ? 'chunks/[name]-[hash].js' : '[name].js',
          // The hash lets builds share a chunk when it is the same and keeps them apart when it is not.
          chunkFileNames: ({facadeModuleId}) =>
            `${GENERATED.test(facadeModuleId ?? '') ? 'locales' : 'chunks'}/[name]-[hash].js`,
          codeSplitting: locale === undefined && (parts ? {groups: GROUPS} : true),
          // The ES library format of Vite is not minified unless it is said here.
          minify: {compress: true, mangle: {toplevel: !classic}, codegen: true},
          comments: false,
        },
      },
    },
  });

/**
 * What a page asks for before it can draw: the files of each element of `ogp-widgets.js`, and those of each language. With
 * hints for them in its head, a page asks for all at once.
 * @param {readonly any[]} output of the bundler
 */
function partsOf(output) {
  const chunks = new Map(output.filter(({type}) => type === 'chunk').map((chunk) => [chunk.fileName, chunk]));
  const closure = (name, found = new Set()) => {
    if (!found.has(name)) {
      found.add(name);
      for (const next of chunks.get(name)?.imports ?? []) closure(next, found);
    }
    return [...found];
  };
  /** The chunks with the modules that are named so, by the first group of the expression. */
  const named = (expression, prefix = '') =>
    Object.fromEntries(
      [...chunks.values()]
        .flatMap(({fileName, moduleIds}) =>
          moduleIds.flatMap((id) => {
            const name = expression.exec(id)?.[1];
            return name ? [[prefix + name, closure(fileName).sort()]] : [];
          }),
        )
        .sort(([a], [b]) => a.localeCompare(b, 'en')),
    );
  return {elements: named(/\/([\w-]+)\.define\.ts$/, 'ogp-'), languages: named(GENERATED)};
}

async function themes() {
  const file = ['dist/themes/index.js', 'dist/themes/bridges.js'].map(fromRoot).filter(existsSync);
  for (const path of file) {
    const {bridges, bridgeCss} = await import(pathToFileURL(path).href);
    if (!bridges || !bridgeCss) continue;
    for (const name of Object.keys(bridges)) writeFileSync(fromRoot(`dist/themes/${name}.css`), bridgeCss(name));
    return Object.keys(bridges).length;
  }
  return 0;
}

const started = performance.now();
await build({configFile: fromRoot('vite.config.ts'), logLevel: 'warn'});

const late = {};
for (const [name, file] of Object.entries(LATE)) late[name] = [await cdn(name, [file])].flat()[0].output[0].fileName;
const [{output: parts}] = [await cdn('ogp-widgets', ['src/cdn.ts'], {late, parts: true})].flat();
for (const widget of widgets()) await cdn(widget, widgetModules(widget), {late});
for (const [name, modules] of Object.entries(frameModules)) await cdn(name, modules);
for (const file of ['embed.html', 'embed.css']) cpSync(fromRoot(`src/embed/${file}`), fromRoot(`dist/cdn/${file}`));
for (const locale of wholeLocales) {
  await cdn(`ogp-widgets.${locale}`, ['src/cdn.ts'], {locale});
  await cdn(`ogp-widgets.${locale}.classic`, ['src/cdn.ts'], {locale, classic: true});
}

for (const file of filesUnder('src/schema').filter((path) => path.endsWith('.json'))) {
  const target = fromRoot(file.replace(/^src\//, 'dist/'));
  mkdirSync(dirname(target), {recursive: true});
  writeFileSync(target, `${JSON.stringify(forEditors(readJson(file)), null, 2)}\n`);
}
if (existsSync(fromRoot('src/ogp-widgets.css')))
  cpSync(fromRoot('src/ogp-widgets.css'), fromRoot('dist/ogp-widgets.css'));
writeRelease(partsOf(parts));
const themeCount = await themes();

if (process.argv.includes('--demo')) await import('./site.mjs');
console.log(
  `dist/: ${filesUnder('dist').filter((f) => /^dist\/(?!cdn\/).*\.js$/.test(f)).length} modules, ` +
    `${filesUnder('dist/cdn').filter((f) => f.endsWith('.js')).length} files in cdn/, ${themeCount} themes, in ${((performance.now() - started) / 1000).toFixed(1)} s`,
);
