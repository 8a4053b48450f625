import {fileURLToPath} from 'node:url';
import {esbuildPlugin} from '@web/dev-server-esbuild';
import {defaultReporter} from '@web/test-runner';
import {a11ySnapshotPlugin} from '@web/test-runner-commands/plugins';
import {launchersOf} from './scripts/engines.mjs';
import {testServer} from './scripts/test-server.mjs';
import {asModules, cdpMediaPlugin, skippedTests} from './scripts/wtr-commands.mjs';

/** The runner only logs a rejection nobody handled; with this import, every test file fails on one. */
const guardPlugin = () => ({
  name: 'guard',
  transform: ({path, body}) =>
    /\.test\.ts$/.test(path) ? {body: `import '/test/helpers/guard.ts'; ${String(body)}`} : undefined,
});

const skips = skippedTests();

/** @type {import('@web/test-runner').TestRunnerConfig} */
export default {
  files: 'test/{elements,controllers,hosts}/**/*.test.ts',
  groups: [
    {
      // The same tests over markup that a server rendered: see test/helpers/served.ts.
      name: 'served',
      // No server renders the builder.
      files: ['test/elements/**/*.test.ts', '!test/elements/builder*.test.ts'],
      testRunnerHtml: (framework) =>
        `<!doctype html><body><script>globalThis.ogpServed = true;</script><script type="module" src="${framework}"></script></body>`,
    },
  ],
  // Lit's development build turns mistakes (a class field that hides a property) into errors.
  nodeResolve: {exportConditions: ['development']},
  concurrency: 2,
  reporters: [defaultReporter(), skips.reporter],
  middleware: [await testServer()],
  plugins: [
    a11ySnapshotPlugin(),
    cdpMediaPlugin(),
    skips.plugin,
    asModules('ics', 'papaparse', 'jschardet'),
    // Without the tsconfig, esbuild does not know which decorators are meant.
    esbuildPlugin({
      ts: true,
      json: true,
      target: 'es2022',
      tsconfig: fileURLToPath(new URL('./tsconfig.json', import.meta.url)),
    }),
    guardPlugin(),
  ],
  browsers: await launchersOf(['chromium']),
  coverage: true,
  coverageConfig: {
    include: ['src/**/*.ts'],
    exclude: [
      'src/locales/**',
      'src/model/**',
      'src/parse/**',
      'src/query/**',
      'src/i18n/**',
      'src/themes/**',
      'src/tools/importer/**',
      'src/tools/exporter/**',
      'src/tools/validate/**',
      'node_modules/**',
    ],
    reporters: ['lcovonly', 'text-summary', 'json-summary'],
    threshold: {statements: 90, branches: 85, functions: 90, lines: 90},
  },
  filterBrowserLogs: ({args}) => !String(args[0]).includes('Lit is in dev mode'),
  testFramework: {config: {timeout: 30_000}},
  browserStartTimeout: 60_000,
  testsStartTimeout: 60_000,
  // A file with a hundred tests asks the server for a hundred widgets.
  testsFinishTimeout: 400_000,
};
