// Programs of their own, asked for by very few.
import {basename} from 'node:path';
import MagicString from 'magic-string';
import {parseSync, Visitor} from 'vite';

/**
 * The inspection of a file brings its own copy of the reader, because a chunk that shared the entry's would have to import
 * the entry (see `chunksLeaveEntryAlone`). The maker of calendar files brings the bundler's helpers for its library, which
 * otherwise become one more file that every page waits for.
 * @type {Readonly<Record<string, string>>}
 */
export const LATE = {inspection: 'src/view/inspection.ts', 'calendar-file': 'src/view/calendar-file.ts'};

/** The addresses that a chunk's code imports when it runs. */
function importsIn(file, code) {
  const found = [];
  new Visitor({
    ImportExpression({source}) {
      if (source.type === 'Literal') found.push(source);
    },
  }).visit(parseSync(file, code).program);
  return found;
}

/** @param {Record<string, string>} late their files in dist/cdn/, by their names @returns {import('vite').Plugin} */
export const separateLate = (late) => ({
  name: 'separate-late',
  enforce: 'pre',
  resolveId(id) {
    const file = late[/\/view\/([\w-]+)\.js$/.exec(id)?.[1] ?? ''];
    return file ? {id: `./${file}`, external: true} : undefined;
  },
  // Named from the entry; for a chunk it lies beside.
  renderChunk(code, {fileName}) {
    const files = Object.values(late).map((file) => `./${file}`);
    if (!fileName.startsWith('chunks/') || !files.some((file) => code.includes(file))) return undefined;
    const text = new MagicString(code);
    for (const {start, end, value} of importsIn(fileName, code))
      if (files.includes(value)) text.overwrite(start, end, JSON.stringify(`./${basename(value)}`));
    return {code: text.toString(), map: text.generateMap({hires: 'boundary'})};
  },
});

/**
 * Pages add their own query to a script's address (`ogp-widgets.js?ver=1.2`). A lazy chunk that imports the entry by its
 * plain name would then load and run all of it a second time.
 * @returns {import('vite').Plugin}
 */
export const chunksLeaveEntryAlone = () => ({
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
