// Runs the tests that need no browser with Node's own runner; tsx compiles TypeScript as tsconfig.json says (decorators).
// Every folder of test/ that is not a browser folder counts. Arguments narrow it: `npm run test:node -- view/dates`.
import {spawnSync} from 'node:child_process';
import {availableParallelism} from 'node:os';
import {ensureInstalled} from './run.mjs';
import {ROOT, filesUnder} from './widgets.mjs';

const BROWSER = /^test\/(elements|controllers|hosts|helpers)\//;

ensureInstalled();
const wanted = process.argv.slice(2);
const files = filesUnder('test').filter(
  (file) =>
    file.endsWith('.test.ts') &&
    !BROWSER.test(file) &&
    (wanted.length === 0 || wanted.some((part) => file.includes(part))),
);
if (files.length === 0) {
  console.error(`No test file of test/ matches${wanted.length ? ` ${wanted.join(' or ')}` : ''}.`);
  process.exit(1);
}
const {status} = spawnSync(
  process.execPath,
  [
    '--import',
    'tsx',
    '--test',
    `--test-concurrency=${availableParallelism()}`,
    '--test-reporter=./scripts/node-reporter.mjs',
    '--test-reporter-destination=stdout',
    ...files,
  ],
  {cwd: ROOT, stdio: 'inherit'},
);
process.exit(status ?? 1);
