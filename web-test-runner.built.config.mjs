// The element tests on the files that ship: dist/ in place of src/, in every engine that is installed.
// ENGINES=firefox,webkit names some of them.
import {tsImport} from 'tsx/esm/api';
import {engineNames, launchersOf} from './scripts/engines.mjs';
import {builtFiles} from './scripts/wtr-built.mjs';
import base from './web-test-runner.config.mjs';

const {ensureBuilt} = await tsImport('./test/contract/built.ts', import.meta.url);
await ensureBuilt();

/** @type {import('@web/test-runner').TestRunnerConfig} */
export default {
  ...base,
  groups: [],
  // Lit as visitors get it.
  nodeResolve: {exportConditions: ['production']},
  plugins: [builtFiles(), ...base.plugins],
  browsers: await launchersOf(process.env.ENGINES?.split(',') ?? engineNames),
  concurrentBrowsers: 2,
  concurrency: 1,
  coverage: false,
};
