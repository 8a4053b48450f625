// `npm run lists`: the lists of widgets, languages and parts that several files need in their own syntax. They come from
// the folders of src/elements/, locales.mjs and package.json; what is between the marks is written here.
import {existsSync, readFileSync, writeFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {demoNavigation} from './demo-pages.mjs';
import {LOCALES} from './locales.mjs';
import {partsOfWidgets, partsTable} from './parts.mjs';
import {filesUnder, fromRoot, readJson, widgets} from './widgets.mjs';

/**
 * @typedef {{widgets: readonly string[], locales: readonly import('./locales.mjs').Locale[], version: string,
 *   parts: ReadonlyMap<string, readonly string[]>, options: readonly string[], demos: readonly string[],
 *   summaries: ReadonlyMap<string, string>}} Facts
 * `widgets` without prefix, in alphabetical order, `demos` those with a demo page; `parts` with their widgets; `options`:
 * the attributes of all widgets; `summaries` by widget.
 * @typedef {{file: string, after: RegExp, before: RegExp, text: (facts: Facts) => string}} List
 * A list stands between two pieces of a file that stay as they are.
 */

/** Those that a reader sees: `data` draws nothing. @param {Facts} facts */
const drawn = ({widgets: all}) => all.filter((name) => name !== 'data');
const lines = (given, indent) => `\n${given.map((line) => `${' '.repeat(indent)}${line}`).join('\n')}\n`;
/** Those that are translated. @param {Facts} facts */
const translated = ({locales}) => locales.filter(({status}) => status !== 'source');
/** @param {Facts} facts @param {string} wanted */
const withStatus = ({locales}, wanted) => locales.filter(({status}) => status === wanted);
/** Loaders are asked by tags in lower case. @param {string} folder */
const loaderOf =
  (folder) =>
  ({code}) =>
    `${/^\w+$/.test(code) ? code : `'${code.toLowerCase()}'`}: () => import('./generated/${folder}${code}.js'),`;
const STATUS = {
  source: 'the language of the sources',
  maintained: 'maintained',
  draft: 'draft: no native speaker has reviewed it yet',
};
/** “commitment-list” as the name of its class. @param {string} name */
const classOf = (name) => `Ogp${name.replace(/(?:^|-)(\w)/g, (_, letter) => letter.toUpperCase())}`;
/** @param {readonly string[]} names */
const php = (names) => names.map((name) => `'${name}'`).join(', ');

/** The demo pages with the navigation. */
const demoPages = () =>
  filesUnder('demo').filter(
    (file) => /^demo\/[^/]+\.html$/.test(file) && readFileSync(fromRoot(file), 'utf8').includes('<div class="groups">'),
  );

/** @type {readonly List[]} */
export const LISTS = [
  {
    file: 'stories/overview.mdx',
    after: /<tbody>\n/,
    before: / {2}<\/tbody>/,
    text: ({widgets: all, summaries}) =>
      all
        .map(
          (name) => `    <tr>
      <td>
        <a href="?path=/docs/widgets-${name}--docs">
          <code>ogp-${name}</code>
        </a>
      </td>
      <td>${summaries.get(name) ?? ''}</td>
    </tr>
`,
        )
        .join(''),
  },
  ...demoPages().map((file) => ({
    file,
    after: /<div class="groups">\n/,
    before: / {10}<\/div>\n {8}<\/details>/,
    text: ({demos}) => demoNavigation(file, demos),
  })),
  {
    file: 'src/define.ts',
    after: /^/,
    before: /$/,
    text: ({widgets: all}) => all.map((name) => `export * from './elements/${name}/${name}.define.js';\n`).join(''),
  },
  {
    file: 'src/index.ts',
    after: /^/,
    before: /export \{overrideMessages/,
    text: ({widgets: all}) =>
      all.map((name) => `export {${classOf(name)}} from './elements/${name}/${name}.js';\n`).join(''),
  },
  {
    file: 'src/version.ts',
    after: /VERSION = '/,
    before: /'/,
    text: ({version}) => version,
  },
  {
    file: 'docs/tokens.md',
    after: /<!-- parts -->\n/,
    before: /\n<!-- \/parts -->/,
    text: ({parts}) => partsTable(parts),
  },
  {
    file: 'src/embed/loaders.ts',
    after: /export const loaders: [^=]*=> Promise<unknown>>> = \{/,
    before: /\};/,
    text: ({widgets: all}) =>
      lines(
        all.map((name) => `'ogp-${name}': () => import('../elements/${name}/${name}.define.js'),`),
        2,
      ),
  },
  {
    file: 'src/locales/loaders.ts',
    after: /\n {2}\/\/ maintained/,
    before: /\};/,
    text: (facts) => lines(withStatus(facts, 'maintained').map(loaderOf('')), 2),
  },
  {
    file: 'src/locales/loaders.ts',
    after: /const DRAFTS = '/,
    before: /';/,
    text: (facts) =>
      withStatus(facts, 'draft')
        .map(({code}) => code.toLowerCase())
        .join(' '),
  },
  {
    file: 'src/locales/draft-loaders.ts',
    after: /export const draftLoaders: [^=]*=> Promise<[^=]*>>> = \{/,
    before: /\};/,
    text: (facts) => lines(withStatus(facts, 'draft').map(loaderOf('')), 2),
  },
  {
    file: 'src/locales/tool-loaders.ts',
    after: /export const toolLoaders: [^=]*=> Promise<[^=]*>>> = \{/,
    before: /\};/,
    text: (facts) =>
      lines(
        translated(facts)
          .filter(({tools}) => tools)
          .map(loaderOf('tools/')),
        2,
      ),
  },
  {
    file: 'lit-localize.json',
    after: /"targetLocales": \[/,
    before: /\],/,
    text: (facts) =>
      `\n${translated(facts)
        .map(({code}) => `    "${code}"`)
        .join(',\n')}\n  `,
  },
  {
    file: 'src/tools/builder/languages.ts',
    after: /export const LANGUAGES = \[/,
    before: /\] as const;/,
    text: ({locales}) =>
      lines(
        locales.filter(({tools}) => tools).map(({code, name}) => `['${code}', '${name}'],`),
        2,
      ),
  },
  {
    file: 'README.md',
    after: /<!-- languages -->\n/,
    before: /<!-- \/languages -->/,
    text: ({locales}) =>
      [
        '| language | `lang` | status | builder and command |',
        '| --- | --- | --- | --- |',
        ...locales.map(
          ({code, name, english, status, tools}) =>
            `| ${english === name ? name : `${name} (${english})`} | \`${code}\` | ${STATUS[status]} | ${tools ? 'yes' : 'in English'} |`,
        ),
      ]
        .map((line) => `${line}\n`)
        .join(''),
  },
  {
    file: 'src/themes/bridges.ts',
    after: /const TAGS = \[/,
    before: /\];/,
    text: (facts) =>
      lines(
        drawn(facts).map((name) => `'ogp-${name}',`),
        2,
      ),
  },
  {
    file: 'src/ogp-widgets.css',
    after: /\n:is\(/,
    before: /\):where\(:not/,
    text: (facts) =>
      `\n${drawn(facts)
        .map((name) => `  ogp-${name}`)
        .join(',\n')}\n`,
  },
  {
    file: 'docs/cms/wordpress/ogp-widgets.php',
    after: /\$widgets = array\( /,
    before: / \);/,
    text: ({widgets: all}) => php(all),
  },
  {
    file: 'docs/cms/wordpress/ogp-widgets.php',
    after: /\$options = array\( (?='all)/,
    before: / \);/,
    text: ({options}) => php(options),
  },
  {
    file: 'docs/cms/wordpress/ogp-widgets/block.json',
    after: /"enum": \[/,
    before: /\],\n {6}"default": "commitment-card"/,
    text: (facts) =>
      `\n${drawn(facts)
        .map((name) => `        "${name}"`)
        .join(',\n')}\n      `,
  },
];

/** A file with its list. @param {string} text @param {List} list @param {Facts} facts */
export function withList(text, {file, after, before, text: write}, facts) {
  const start = after.exec(text);
  const from = start ? start.index + start[0].length : -1;
  const end = from < 0 ? null : before.exec(text.slice(from));
  if (!end) throw new Error(`${file}: the place of the list ${after.source} was not found.`);
  return text.slice(0, from) + write(facts) + text.slice(from + end.index);
}

/** The elements, by the manifest. */
const elements = () =>
  readJson('custom-elements.json').modules.flatMap(({declarations = []}) =>
    declarations.filter(({tagName}) => tagName),
  );

/** What the repository has now. @returns {Facts} */
export const factsNow = () => ({
  widgets: widgets().sort(),
  demos: widgets()
    .sort()
    .filter((name) => existsSync(fromRoot(`demo/${name}.html`))),
  locales: LOCALES,
  version: readJson('package.json').version,
  parts: partsOfWidgets(),
  options: [...new Set(elements().flatMap(({attributes = []}) => attributes.map(({name}) => name)))].sort(),
  summaries: new Map(
    elements().map(({tagName, summary = ''}) => [tagName.replace('ogp-', ''), summary.replace(/\.$/, '')]),
  ),
});

/** Each file that has lists, as it is and as it should be. @param {Facts} facts */
export const filesWithLists = (facts) =>
  [...new Set(LISTS.map(({file}) => file))].map((file) => {
    const now = readFileSync(fromRoot(file), 'utf8');
    return {
      file,
      now,
      right: LISTS.filter((list) => list.file === file).reduce((text, list) => withList(text, list, facts), now),
    };
  });

if (process.argv[1] === fileURLToPath(import.meta.url))
  for (const {file, now, right} of filesWithLists(factsNow())) if (now !== right) writeFileSync(fromRoot(file), right);
