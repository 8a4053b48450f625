// Runs the tests that need no browser with Node's own runner; tsx compiles TypeScript as tsconfig.json says (decorators).
// Every folder of test/ that is not a browser folder counts. Arguments narrow it: `npm run test:node -- view/dates`.
import {spawn} from 'node:child_process';
import {once} from 'node:events';
import {mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import {availableParallelism} from 'node:os';
import {dirname} from 'node:path';
import {pathToFileURL} from 'node:url';
import {ensureInstalled} from './run.mjs';
import {ROOT, filesUnder, fromRoot} from './widgets.mjs';

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
/**
 * Every process costs a second before its first test. The pure stages keep nothing but what test/i18n is about (the words
 * that are loaded), so their tests share one process.
 */
const PURE = /^test\/(?:model|parse|query|view)\//;
const pure = wanted.length === 0 ? files.filter((file) => PURE.test(file)) : [];
const together = 'node_modules/.cache/ogp-widgets/pure-stages.test.mjs';
if (pure.length) {
  mkdirSync(dirname(fromRoot(together)), {recursive: true});
  writeFileSync(
    fromRoot(together),
    pure.map((file) => `await import(${JSON.stringify(pathToFileURL(fromRoot(file)))});\n`).join(''),
  );
}

/** One browser for all files that drive one: each page is in a context of its own (test/contract/visit.ts). */
const drives = files.filter((file) => /\/(?:visit|shipped|shows)\.js'/.test(readFileSync(fromRoot(file), 'utf8')));
let browser;
if (drives.length > 1) {
  const {launchVisitor} = await import('./visitor.mjs');
  browser = await launchVisitor();
}

const tests = spawn(
  process.execPath,
  [
    '--import',
    'tsx',
    '--test',
    `--test-concurrency=${availableParallelism()}`,
    '--test-reporter=./scripts/node-reporter.mjs',
    '--test-reporter-destination=stdout',
    ...(pure.length ? [together] : []),
    ...files.filter((file) => !pure.includes(file)),
  ],
  {cwd: ROOT, stdio: 'inherit', env: {...process.env, ...(browser && {VISITOR: browser.wsEndpoint()})}},
);
const [status] = await once(tests, 'exit');
await browser?.close();
process.exit(status ?? 1);
