// `npm run mutate`: how many small breaks of the pure stages their own tests notice (Stryker). Takes an hour or more for
// all; `npm run mutate -- parse/read parse/json` takes the files whose path has such a part.
// Its packages have a lock of their own (tools/mutate/), so that a checkout and CI do without them.
import {spawnSync} from 'node:child_process';
import {existsSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {availableParallelism} from 'node:os';
import {createRequire} from 'node:module';
import {join} from 'node:path';
import {ensureInstalled} from './run.mjs';
import {filesUnder, fromRoot} from './widgets.mjs';

const STAGES = ['model', 'parse', 'query', 'list', 'view'];
const TOOL = fromRoot('tools/mutate');
/** The share of breaks that the tests of a stage have to notice. */
const AIM = 90;

ensureInstalled();
if (!existsSync(join(TOOL, 'node_modules')))
  spawnSync('npm', ['ci', '--no-audit', '--no-fund', '--ignore-scripts', '--loglevel=error'], {
    cwd: TOOL,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });

const wanted = process.argv.slice(2);
const files = STAGES.flatMap((stage) => filesUnder(`src/${stage}`)).filter(
  (file) => file.endsWith('.ts') && (wanted.length === 0 || wanted.some((part) => file.includes(part))),
);
if (!files.length) {
  console.error(`No file of ${STAGES.join(', ')} matches ${wanted.join(' or ')}.`);
  process.exit(1);
}
const stages = STAGES.filter((stage) => files.some((file) => file.startsWith(`src/${stage}/`)));
const tests = stages.map((stage) => `test/${stage}/**/*.test.ts`);

/** Vocabularies and words are data: a changed letter in them is for the tests of the published names to see. */
const NO_WORDS = {excludedMutations: ['StringLiteral', 'Regex']};
const settings = fromRoot('node_modules/.cache/ogp-widgets/stryker.json');
writeFileSync(
  settings,
  JSON.stringify({
    mutate: files,
    testRunner: 'tap',
    plugins: [join(TOOL, 'node_modules/@stryker-mutator/tap-runner/dist/src/index.js')],
    tap: {
      testFiles: tests,
      nodeArgs: ['--import', 'tsx', '--test-reporter=tap', '-r', '{{hookFile}}', '{{testFile}}'],
      forceBail: false,
    },
    mutator: NO_WORDS,
    inPlace: true,
    coverageAnalysis: 'perTest',
    ignoreStatic: true,
    concurrency: availableParallelism(),
    timeoutMS: 20_000,
    reporters: ['clear-text', 'json'],
    clearTextReporter: {allowColor: false, reportTests: false, logTests: false},
    jsonReporter: {fileName: 'node_modules/.cache/ogp-widgets/mutation.json'},
    tempDirName: 'node_modules/.cache/ogp-widgets/stryker',
    thresholds: {high: AIM, low: AIM, break: null},
  }),
);
const stryker = createRequire(join(TOOL, 'package.json')).resolve('@stryker-mutator/core/package.json');
const {bin} = JSON.parse(readFileSync(stryker, 'utf8'));
const {status} = spawnSync(process.execPath, [join(stryker, '..', bin.stryker), 'run', settings], {
  cwd: fromRoot('.'),
  stdio: 'inherit',
});
rmSync(fromRoot('reports'), {recursive: true, force: true});
process.exit(status ?? 1);
