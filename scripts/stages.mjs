// The stages of src/ and what each may import: the one list behind test/contract/arrows.test.ts and the table in
// CONTRIBUTING.md (`npm run stages` writes it). A rule is a folder or file under src/ (`model/`), or a package; `type:`
// allows types alone. A stage may always import itself.
import {readFileSync, writeFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {fromRoot} from './widgets.mjs';

/**
 * @typedef {{wing: 'citizen' | 'officer', path: string, holds: string, may: readonly string[]}} Stage
 * `path`: a folder (with a slash at its end) or a file, below src/; the longest path that fits a file is its stage.
 */

const PURE = ['model/', 'parse/', 'query/', 'i18n/', 'view/'];

/** @type {readonly Stage[]} */
export const STAGES = [
  {wing: 'citizen', path: 'model/', holds: 'types of the data, scales, dates, text; pure functions', may: []},
  {
    wing: 'citizen',
    path: 'parse/',
    holds: 'reads any JSON into the model and never throws (`read.ts`); reports what is wrong in it (`inspect.ts`)',
    may: ['model/'],
  },
  {
    wing: 'citizen',
    path: 'list/',
    holds:
      'the list engine: search, filters with counts, orders, pages, and what the address says, for rows of any kind',
    may: ['model/'],
  },
  {
    wing: 'citizen',
    path: 'query/',
    holds: 'questions: which commitment, which rating, what is next or overdue; what the lists consist of',
    may: ['model/', 'list/'],
  },
  {
    wing: 'citizen',
    path: 'locales/',
    holds: 'the translations and the words that derive from their keys',
    may: ['type:@lit/localize'],
  },
  {wing: 'citizen', path: 'i18n/', holds: 'one language as a value', may: ['locales/', 'type:@lit/localize']},
  {
    wing: 'citizen',
    path: 'view/',
    holds: 'model and language to what is shown, as plain data: every word, date and count is made here',
    may: ['model/', 'list/', 'query/', 'i18n/'],
  },
  {
    wing: 'citizen',
    path: 'view/snippet-message.ts',
    holds: 'the warning about a snippet with an unknown attribute; loaded late',
    may: ['i18n/', 'fastest-levenshtein'],
  },
  {
    wing: 'citizen',
    path: 'view/own-words-check.ts',
    holds: 'what is wrong with a publisher’s own words; loaded only where there are some',
    may: ['model/', 'list/', 'query/', 'i18n/', 'view/', 'fastest-levenshtein'],
  },
  {
    wing: 'citizen',
    path: 'view/calendar-file.ts',
    holds: 'a session as a calendar file; loaded when a reader asks for one',
    may: ['ics'],
  },
  {
    wing: 'citizen',
    path: 'view/inspection.ts',
    holds: 'the issues of a document in words; loaded late',
    may: ['model/', 'list/', 'query/', 'i18n/', 'view/', 'parse/'],
  },
  {
    wing: 'citizen',
    path: 'controllers/',
    holds: 'what touches the page and draws nothing: data, language, events',
    may: ['model/', 'parse/', 'list/', 'i18n/', 'view/', 'lit'],
  },
  {wing: 'citizen', path: 'version.ts', holds: 'the version of the package', may: []},
  {wing: 'citizen', path: 'styles/', holds: 'shared styles', may: ['lit']},
  {
    wing: 'citizen',
    path: 'parts/',
    holds: 'shared pieces of templates',
    may: ['lit', 'type:view/', 'type:i18n/', 'type:model/'],
  },
  {wing: 'citizen', path: 'themes/', holds: 'names of design systems to our custom properties', may: []},
  {
    wing: 'citizen',
    path: 'elements/',
    holds: 'classes that arrange what a view says, one folder per widget',
    may: [
      ...['lit', 'model/', 'list/', 'query/', 'i18n/', 'view/', 'controllers/', 'styles/', 'parts/', 'themes/'],
      'elements/widget-element.ts',
      'elements/inner-parts.ts',
      'elements/headed-widget.ts',
      'version.ts',
    ],
  },
  {wing: 'citizen', path: 'define.ts', holds: 'registers every element', may: ['elements/*.define.ts']},
  {
    wing: 'citizen',
    path: 'embed/',
    holds: 'what script tags need: placeholders, frames, the loader of elements',
    may: ['type:lit', 'type:view/'],
  },
  {
    wing: 'citizen',
    path: 'embed/snippet-warnings.ts',
    holds: 'warnings in the console of a page with a mistyped snippet; loaded late',
    may: ['embed/', 'controllers/', 'i18n/', 'view/snippet-message.ts'],
  },
  {wing: 'citizen', path: 'embed/loaders.ts', holds: 'each element, loaded when a page has it', may: ['elements/']},
  {wing: 'citizen', path: 'cdn.ts', holds: 'the script of a web page', may: ['embed/', 'i18n/page-words.ts']},
  {
    wing: 'citizen',
    path: 'index.ts',
    holds: 'what the package exports',
    may: ['elements/', 'i18n/', 'parse/parse.ts', 'version.ts', 'type:view/', 'type:model/', 'type:controllers/'],
  },
  {
    wing: 'citizen',
    path: 'vue.ts',
    holds: 'types for Vue',
    may: ['type:define.ts', 'type:controllers/announce.ts', 'type:vue', 'type:lit'],
  },
  {wing: 'citizen', path: 'svelte.ts', holds: 'types for Svelte', may: ['type:define.ts', 'type:svelte', 'type:lit']},
  {
    wing: 'officer',
    path: 'tools/validate/',
    holds: 'the strict check of a file, its messages and repairs',
    may: [...PURE, '@humanwhocodes/momoa', 'fastest-levenshtein'],
  },
  {
    wing: 'officer',
    path: 'tools/tabular/',
    holds: 'the document as tables: columns and cells of the spreadsheet template',
    may: PURE,
  },
  {wing: 'officer', path: 'tools/html-blocks.ts', holds: 'names of HTML elements with lines of their own', may: []},
  {
    wing: 'officer',
    path: 'tools/importer/',
    holds: 'reads tables and trackers into a document, with a report; runs in Node and in a browser',
    may: [
      ...[...PURE, 'tools/validate/', 'tools/tabular/', 'tools/html-blocks.ts'],
      ...['papaparse', '@e965/xlsx', 'write-excel-file', 'jschardet', 'yaml', 'htmlparser2'],
      'fastest-levenshtein',
    ],
  },
  {
    wing: 'officer',
    path: 'tools/exporter/',
    holds: 'writes a document as tables, calendar, feed, JSON-LD, Markdown',
    may: [
      ...[
        'model/',
        'query/',
        'i18n/',
        'view/',
        'parse/json-values.ts',
        'parse/read.ts',
        'tools/validate/',
        'tools/tabular/',
      ],
      ...['papaparse', '@e965/xlsx', 'ics', 'feed', 'type:mdast', 'mdast-util-gfm', 'mdast-util-to-markdown'],
    ],
  },
  {
    wing: 'officer',
    path: 'tools/server/',
    holds: "makes HTML of the elements with Lit's own renderer; no second set of templates",
    may: [
      ...['model/', 'query/', 'i18n/', 'view/', 'controllers/', 'parts/', 'styles/', 'elements/', 'themes/'],
      ...['define.ts', 'parse/json-depth.ts', 'tools/exporter/'],
      ...['lit', '@lit-labs/ssr', 'htmlparser2'],
    ],
  },
  {
    wing: 'officer',
    path: 'tools/builder/',
    holds: 'the page that makes snippets: pure functions, and `app.ts`, which draws it',
    may: [
      ...['model/', 'parse/json.ts', 'parse/json-values.ts', 'parse/read.ts', 'i18n/', 'view/', 'themes/'],
      ...['embed/frame-options.ts', 'lit'],
      ...['tools/validate/', 'tools/importer/', 'tools/html-blocks.ts'],
      ...['css', 'flatten', 'options', 'tree'].map((name) => `tools/server/${name}.ts`),
    ],
  },
  {
    wing: 'officer',
    path: 'tools/cli/',
    holds: 'the command `ogp-widgets`',
    may: [
      ...['model/', 'parse/', 'i18n/', 'view/', 'version.ts', 'node:'],
      ...['validate', 'importer', 'exporter', 'server'].map((name) => `tools/${name}/`),
    ],
  },
];

/** @param {string} file a path under src/, without `src/` @returns {Stage | undefined} */
export const stageOf = (file) =>
  STAGES.filter(({path}) => (path.endsWith('/') ? file.startsWith(path) : file === path)).sort(
    (a, b) => b.path.length - a.path.length,
  )[0];

const WINGS = {citizen: "The citizen's wing: what a page loads", officer: "The officer's wing: tools"};

/** The table as CONTRIBUTING.md shows it. */
export const stagesTable = () =>
  Object.entries(WINGS)
    .map(([wing, title]) =>
      [
        `${title}:\n\n| stage | holds | may import |\n| --- | --- | --- |`,
        ...STAGES.filter((stage) => stage.wing === wing).map(
          ({path, holds, may}) =>
            `| \`${path}\` | ${holds} | ${
              may
                .map((rule) => `${rule.startsWith('type:') ? 'types of ' : ''}\`${rule.replace('type:', '')}\``)
                .join(', ') || 'nothing else'
            } |`,
        ),
      ].join('\n'),
    )
    .join('\n\n');

const FENCED = /(<!-- stages -->\n)[^]*?(\n<!-- \/stages -->)/;

/** CONTRIBUTING.md with the table of today. @param {string} text */
export const withStages = (text) => text.replace(FENCED, (_all, start, end) => start + stagesTable() + end);

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const file = fromRoot('CONTRIBUTING.md');
  writeFileSync(file, withStages(readFileSync(file, 'utf8')));
}
