// Whoever looks into an error on a ministry's page finds the line that was written, not the one that was minified.
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {SourceMap, type SourceMapPayload} from 'node:module';
import {before, describe, it} from 'node:test';
import {filesUnder, fromRoot} from '../../scripts/widgets.mjs';
import {ensureBuilt} from './built.js';

const read = (file: string) => readFileSync(fromRoot(file), 'utf8');

/** Names that survive every minifier: the ids of events, tags and modules, in quotation marks. */
const MARKS = /"(ogp-[a-z-]{3,}|[a-z]+-[a-z]+\.[a-z-]+|[a-z]+\.[a-z]+-[a-z-]+)"/g;

describe('source maps of the files for script tags', () => {
  before(ensureBuilt);

  it('lead to the line that was written', () => {
    let looked = 0;
    for (const file of filesUnder('dist/cdn').filter((path) => path.endsWith('.js') && !/-\d+\.\d+\.\d+/.test(path))) {
      const code = read(file);
      const [, name] = /\n\/\/# sourceMappingURL=(\S+)\s*$/.exec(code) ?? [];
      if (!name) continue;
      const payload = JSON.parse(read(`${file.slice(0, file.lastIndexOf('/'))}/${name}`)) as SourceMapPayload;
      const map = new SourceMap(payload);
      const lines = code.split('\n');
      for (const [line, text] of lines.entries())
        for (const {index, 1: mark = ''} of text.matchAll(MARKS)) {
          const entry = map.findEntry(line, index);
          if (!('originalLine' in entry) || !/\/src\/(?!locales)/.test(entry.originalSource)) continue;
          const source = payload.sourcesContent[payload.sources.indexOf(entry.originalSource)] ?? '';
          const written = source.split('\n').slice(Math.max(0, entry.originalLine - 1), entry.originalLine + 2);
          assert.ok(
            written.join('\n').includes(mark),
            `${file}: “${mark}” is said to be in ${entry.originalSource}:${entry.originalLine + 1}:\n${written.join('\n')}`,
          );
          looked++;
        }
    }
    assert.ok(looked > 100, `only ${looked} places were found`);
  });
});
