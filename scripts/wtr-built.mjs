// Tests name the sources; this gives them what `npm run build` made of each, one file per source file.
import {existsSync} from 'node:fs';
import {posix} from 'node:path';
import {fromRoot} from './widgets.mjs';

/** What pages name as their script: the files for pages, not those for bundlers, which are hundreds. */
const PAGES = {'/src/cdn.ts': '/dist/cdn/ogp-widgets.js', '/src/define.ts': '/dist/cdn/ogp-widgets.en.js'};

/** @returns {import('@web/test-runner').TestRunnerPlugin} */
export const builtFiles = () => {
  /** The built file of a source file's address, if that has one. */
  const built = (path) => {
    const name = /^\/src\/(.*)\.[jt]s$/.exec(path)?.[1];
    if (!name) return undefined;
    const file = `/dist/${name}.js`;
    if (!existsSync(fromRoot(file.slice(1)))) throw new Error(`${path} has no file in dist/: run "npm run build".`);
    return file;
  };
  return {
    name: 'built-files',
    resolveImport: ({source, context}) =>
      source.startsWith('.') ? built(posix.join(posix.dirname(context.path), source)) : undefined,
    // What is named as an address: the script of a page in a frame.
    serve: ({path}) => {
      const file = PAGES[path] ?? built(path);
      return file && {body: `export * from '${file}';`, type: 'js'};
    },
  };
};
