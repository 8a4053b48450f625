// `npm run build`, the part that writes JavaScript and CSS (types and the manifest follow in package.json):
//   dist/**                        one ES module per source file, dependencies outside          (vite.config.ts)
//   dist/cdn/ogp-widgets.js        every widget, each loaded when a page has it; minified, chunks beside it
//   dist/cdn/<widget>.js           one widget and <ogp-data>, without needing the file above; lazy chunks too
//   dist/cdn/ogp-widgets.<lang>.js every widget in one language in one file, so that an integrity hash covers it all
//   dist/cdn/embed.html, frame.js  the page for a frame, and the script that gives frames their height
//   dist/themes/*.css, dist/schema/**, dist/ogp-widgets.css
// `node scripts/build.mjs --demo` then puts the demo pages beside the built files, in site/ (site.mjs).
import {cpSync, existsSync, mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import {basename, dirname, join} from 'node:path';
import {pathToFileURL} from 'node:url';
import MagicString from 'magic-string';
import {minify} from 'terser';
import {build} from 'vite';
import {writeRelease} from './release.mjs';
import {forEditors} from './schema-for-editors.mjs';
import {GENERATED, standAloneLocales} from './stand-alone-locales.mjs';
import {
  filesUnder,
  frameModules,
  fromRoot,
  readJson,
  sourceLocale,
  targetLocales,
  widgetModules,
  widgets,
} from './widgets.mjs';

/** Where words are handed in before the elements are defined (one-language files). */
const CATALOG = 'src/i18n/catalog.ts';
const LOADERS = /\/src\/locales\/loaders\.ts$/;
/** Where the maker of calendar files comes from: see there why one-language files have none. */
const CALENDAR = /\/dialogue-series\/calendar-loader\.ts$/;

/** A one-language file must not carry the words of the others: their loaders are left out, so they count as unknown. */
const onlyLocale = (locale) => ({
  name: 'only-locale',
  enforce: 'pre',
  transform(code, id) {
    if (CALENDAR.test(id)) return {code: 'export const calendarDoor = undefined;', map: null};
    if (!LOADERS.test(id)) return undefined;
    return {
      code: code.replace(/^.*import\('\.\/generated\/([\w-]+)\.js'\).*\n/gm, (line, name) =>
        name === locale ? line : '',
      ),
      map: null,
    };
  },
  generateBundle(_options, bundle) {
    for (const chunk of Object.values(bundle)) {
      const strangers = Object.keys(chunk.modules ?? {}).flatMap((id) => GENERATED.exec(id)?.[1] ?? []);
      const stranger = strangers.find((name) => name !== locale && targetLocales.includes(name));
      if (stranger)
        this.error(
          `${chunk.fileName} carries the words of "${stranger}": src/locales/loaders.ts needs one line per language.`,
        );
      // An import that was inlined is still listed, as one of the file itself.
      const late = chunk.dynamicImports?.filter((name) => name !== chunk.fileName) ?? [];
      if (late.length)
        this.error(`${chunk.fileName} still loads ${late.join(', ')}: no integrity hash would cover that.`);
    }
  },
});

/**
 * Pages add their own query to a script's address (`ogp-widgets.js?ver=1.2`). A lazy chunk that imports the entry by its
 * plain name would then load and run all of it a second time.
 */
const chunksLeaveEntryAlone = () => ({
  name: 'chunks-leave-entry-alone',
  generateBundle(_options, bundle) {
    const chunks = Object.values(bundle).filter((file) => file.type === 'chunk');
    const entries = new Set(chunks.filter((chunk) => chunk.isEntry).map((chunk) => chunk.fileName));
    for (const chunk of chunks) {
      const entry = [...chunk.imports, ...chunk.dynamicImports].find((name) => entries.has(name));
      if (entry && !chunk.isEntry) {
        this.error(
          `The lazy chunk ${chunk.fileName} (${Object.keys(chunk.modules)
            .map((id) => basename(id))
            .join(', ')}) imports ${entry}. ` +
            'Hand it what it needs as arguments, or import only types: a page with "?ver=" would run the entry twice.',
        );
      }
    }
  },
});

/**
 * What only people and tools read does not travel: space in `css` and `html` templates, and the notes for translators.
 * Text keeps its single spaces; only runs of white space are folded.
 */
const lighterSources = () => ({
  name: 'lighter-sources',
  enforce: 'pre',
  transform(code, id) {
    if (!/\/src\/.*\.ts$/.test(id)) return undefined;
    const lighter = new MagicString(code)
      .replace(/(?<=\bcss`)[^`]*(?=`)/g, (css) =>
        css
          .replace(/\/\*[^]*?\*\//g, '')
          .replace(/\s+/g, ' ')
          .replace(/ ?([{};,]) ?/g, '$1')
          .replace(/: /g, ':')
          .replace(/;}/g, '}')
          .trim(),
      )
      .replace(/, desc: '(?:[^'\\]|\\.)*'/g, '');
    for (const [start, end] of spacesIn(code)) lighter.overwrite(start, end, ' ');
    return edited(lighter);
  },
});

/** What a plugin gives back, with a map, so that the published one leads to the sources as they were written. */
const edited = (text) => ({code: text.toString(), map: text.generateMap({hires: 'boundary'})});

/**
 * The runs of white space in the static parts of `html` templates; `${…}` parts are code and stay. Between tags line breaks
 * mean nothing in block content; one space stays where text may meet.
 */
function* spacesIn(code) {
  /** One entry per open template (true: of `html`) or brace (undefined). */
  const stack = [];
  for (let i = 0; i < code.length; i++) {
    const top = stack.at(-1);
    const char = code[i];
    if (top !== undefined) {
      // Inside a template's text.
      if (char === '\\') i++;
      else if (char === '`') stack.pop();
      else if (char === '$' && code[i + 1] === '{') {
        stack.push(undefined);
        i++;
      } else if (top && /\s/.test(char)) {
        const start = i;
        while (/\s/.test(code[i + 1])) i++;
        if (i > start || char !== ' ') yield [start, i + 1];
      }
    } else if (char === '`') stack.push(/\bhtml$/.test(code.slice(Math.max(0, i - 5), i)));
    else if (char === "'" || char === '"') {
      const end = new RegExp(`${char}(?:[^${char}\\\\\n]|\\\\.)*${char}`, 'y');
      end.lastIndex = i;
      i += (end.exec(code)?.[0] ?? char).length - 1;
    } else if (char === '/' && code[i + 1] === '/') {
      const end = code.indexOf('\n', i);
      i = (end < 0 ? code.length : end) - 1;
    } else if (char === '/' && code[i + 1] === '*') i = code.indexOf('*/', i) + 1;
    else if (char === '{') stack.push(undefined);
    else if (char === '}') stack.pop();
  }
}

/**
 * Programs of their own, asked for by very few. The inspection of a file brings its own copy of the reader, because a chunk
 * that shared the entry's would have to import the entry (see above). The maker of calendar files brings the bundler's
 * helpers for its library, which otherwise become one more file that every page waits for.
 */
const LATE = {inspection: 'src/view/inspection.ts', 'calendar-file': 'src/view/calendar-file.ts'};

/** @param {Record<string, string>} late their files in dist/cdn/, by their names */
const separateLate = (late) => ({
  name: 'separate-late',
  enforce: 'pre',
  resolveId(id) {
    const file = late[/\/view\/([\w-]+)\.js$/.exec(id)?.[1] ?? ''];
    return file ? {id: `./${file}`, external: true} : undefined;
  },
  // Named from the entry; for a chunk it lies beside.
  renderChunk(code, {fileName}) {
    const files = Object.values(late).filter((file) => code.includes(`./${file}`));
    if (!fileName.startsWith('chunks/') || !files.length) return undefined;
    const text = new MagicString(code);
    for (const file of files) text.replaceAll(`./${file}`, `./${basename(file)}`);
    return edited(text);
  },
});

/**
 * A second, slower minifier after the first: it saves a quarter of a kilobyte of what visitors download. On the written
 * files, because the bundler does not take a new source map for a finished chunk.
 */
const terserAfter = () => ({
  name: 'terser-after',
  async writeBundle({dir}, bundle) {
    for (const {type, fileName} of Object.values(bundle)) {
      const file = join(dir, fileName);
      // The bundler's own helpers have no map.
      if (type !== 'chunk' || !existsSync(`${file}.map`)) continue;
      const {code, map} = await minify(readFileSync(file, 'utf8').replace(/\n\/\/# sourceMappingURL=.*\s*$/, ''), {
        module: true,
        ecma: 2022,
        compress: {passes: 3, unsafe_arrows: true, pure_getters: true, keep_fargs: false},
        format: {comments: false},
        sourceMap: {content: readFileSync(`${file}.map`, 'utf8'), url: `${basename(fileName)}.map`},
      });
      writeFileSync(file, code);
      writeFileSync(`${file}.map`, map);
    }
  },
});

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
      : `import {registerLocale} from ${quoted(CATALOG)};
         import * as words from ${quoted(`src/locales/generated/${locale}.ts`)};
         registerLocale(${JSON.stringify(locale)}, words);`,
});

/**
 * What most elements need, in one file, with the smallest elements: browsers ask a server for six files at a time, and a
 * file that only another one names costs a page one more trip. What a few share becomes files of its own accord.
 */
const SHARED = [
  ...['elements/commitment-card/', 'elements/rating-scale/', 'controllers/address', 'parse/read-section'],
  ...['query/ratings', 'view/rich-text', 'parts/layout-switch', 'styles/card', 'styles/layout-switch', 'styles/table'],
];
const GROUPS = [
  {name: 'shared', priority: 1, test: new RegExp(`/src/(?:${SHARED.join('|')})`)},
  {name: 'more', minShareCount: 3},
];

/**
 * @param {string} name @param {string[]} files
 * @param {{locale?: string, late?: Record<string, string>, parts?: boolean}} [options] `locale`: a one-language file; `late`:
 * the files of what comes late; `parts`: elements come one by one, as a page needs them
 */
const cdn = (name, files, {locale, late = {}, parts} = {}) =>
  build({
    configFile: false,
    logLevel: 'warn',
    root: fromRoot('.'),
    publicDir: false,
    plugins: [
      virtual(entry(files, locale)),
      standAloneLocales(),
      lighterSources(),
      separateLate(late),
      terserAfter(),
      locale ? onlyLocale(locale) : chunksLeaveEntryAlone(),
    ],
    build: {
      outDir: 'dist/cdn',
      emptyOutDir: false,
      target: 'es2022',
      sourcemap: true,
      modulePreload: false,
      lib: {entry: {[name]: 'virtual:entry'}, formats: ['es']},
      rolldownOptions: {
        output: {
          entryFileNames: name in LATE ? 'chunks/[name]-[hash].js' : '[name].js',
          // The hash lets builds share a chunk when it is the same and keeps them apart when it is not.
          chunkFileNames: ({facadeModuleId}) =>
            `${GENERATED.test(facadeModuleId ?? '') ? 'locales' : 'chunks'}/[name]-[hash].js`,
          codeSplitting: locale === undefined && (parts ? {groups: GROUPS} : true),
          // The ES library format of Vite is not minified unless it is said here.
          minify: {compress: true, mangle: {toplevel: true}, codegen: true},
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
for (const locale of [sourceLocale, ...targetLocales]) await cdn(`ogp-widgets.${locale}`, ['src/cdn.ts'], {locale});

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
