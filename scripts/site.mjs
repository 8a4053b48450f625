// The demo pages beside the built files, in site/: they run from any server that sends files. After `node scripts/build.mjs`.
import {cpSync, mkdirSync, rmSync, writeFileSync} from 'node:fs';
import {dirname} from 'node:path';
import {build} from 'vite';
import {docPage, documents} from './doc-pages.mjs';
import {fromRoot} from './widgets.mjs';

/** The snippet builder as one program with its libraries; in dist/ it is modules like all others. */
const builderPage = () =>
  build({
    configFile: false,
    logLevel: 'warn',
    root: fromRoot('.'),
    publicDir: false,
    build: {
      outDir: 'site/dist/tools/builder',
      emptyOutDir: true,
      target: 'es2022',
      modulePreload: false,
      lib: {
        entry: {
          page: fromRoot('src/tools/builder/page.ts'),
          'read-worker': fromRoot('src/tools/builder/read-worker.ts'),
        },
        formats: ['es'],
      },
      rolldownOptions: {output: {entryFileNames: '[name].js', chunkFileNames: '[name]-[hash].js', minify: true}},
    },
  });

// The pages name ../dist/..., so the copy keeps that shape.
rmSync(fromRoot('site'), {recursive: true, force: true});
cpSync(fromRoot('demo'), fromRoot('site/demo'), {
  recursive: true,
  filter: (path) => !/[\\/]demo[\\/]apps/.test(path),
});
cpSync(fromRoot('dist'), fromRoot('site/dist'), {recursive: true, filter: (path) => !/\.d\.ts$|\.map$/.test(path)});
for (const file of documents()) {
  const page = fromRoot(`site/${file.replace(/\.md$/, '.html')}`);
  mkdirSync(dirname(page), {recursive: true});
  writeFileSync(page, docPage(file));
}
cpSync(fromRoot('docs/cms/wordpress'), fromRoot('site/docs/cms/wordpress'), {recursive: true});
await builderPage();
// Last: who finds it finds everything.
cpSync(fromRoot('custom-elements.json'), fromRoot('site/custom-elements.json'));
