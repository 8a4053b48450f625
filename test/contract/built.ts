import {spawnSync} from 'node:child_process';
import {existsSync, mkdirSync, rmSync, statSync} from 'node:fs';
import {dirname} from 'node:path';
import {setTimeout as wait} from 'node:timers/promises';
import {filesUnder, fromRoot} from '../../scripts/widgets.mjs';

/** Where the analysis of the sources goes, so that a test does not touch the committed one. */
export const MANIFEST = 'node_modules/.cache/ogp-widgets/custom-elements.json';
const LOCK = `${dirname(MANIFEST)}/building`;

interface Step {
  readonly run: readonly string[];
  /** The last things that it writes. */
  readonly proof: readonly string[];
}

/** The steps of a build. */
const STEPS: readonly Step[] = [
  {run: ['scripts/build.mjs'], proof: ['dist/ogp-widgets.css', 'dist/themes/nlds.css']},
  {
    run: ['node_modules/typescript/bin/tsc', '-p', 'tsconfig.build.json'],
    proof: ['dist/index.d.ts', 'dist/vue.d.ts', 'dist/svelte.d.ts'],
  },
  {
    run: [
      'node_modules/@custom-elements-manifest/analyzer/cem.js',
      ...['analyze', '--quiet', '--outdir', dirname(MANIFEST)],
    ],
    proof: ['dist/jsx.d.ts', MANIFEST],
  },
];

const timeOf = (file: string) => (existsSync(fromRoot(file)) ? statSync(fromRoot(file)).mtimeMs : 0);

/** The steps that have to run: what is missing or older than the sources, and all after it. */
function due(steps: readonly Step[], folders: readonly string[]) {
  const settings = ['package.json', 'tsconfig.build.json', 'custom-elements-manifest.config.mjs'];
  const newest = Math.max(...[...folders.flatMap(filesUnder), ...settings].map(timeOf));
  const first = steps.findIndex(({proof}) => proof.some((file) => timeOf(file) < newest));
  return first < 0 ? [] : steps.slice(first);
}

/**
 * Makes sure that dist/ is what the sources give: `npm test` works on a bare checkout and after any edit. Test files run
 * side by side, so one builds and the others wait.
 */
export const ensureBuilt = (): Promise<void> => ensure(STEPS, ['src']);

/** The same with the demo pages in site/, as people put them on a server. */
export async function ensureSite(): Promise<void> {
  await ensureBuilt();
  await ensure([{run: ['scripts/site.mjs'], proof: ['site/custom-elements.json']}], ['src', 'demo', 'docs']);
}

async function ensure(steps: readonly Step[], folders: readonly string[]): Promise<void> {
  mkdirSync(fromRoot(dirname(MANIFEST)), {recursive: true});
  const deadline = Date.now() + 240_000;
  while (due(steps, folders).length) {
    try {
      mkdirSync(fromRoot(LOCK));
    } catch {
      // A process that was killed leaves its lock behind.
      if (Date.now() - timeOf(LOCK) > 180_000) rmSync(fromRoot(LOCK), {recursive: true, force: true});
      if (Date.now() > deadline) throw new Error('Another process did not finish the build.');
      await wait(250);
      continue;
    }
    try {
      for (const {run} of due(steps, folders)) {
        const {status, stdout, stderr} = spawnSync(process.execPath, run, {cwd: fromRoot('.'), encoding: 'utf8'});
        if (status !== 0) throw new Error(`node ${run.join(' ')} failed:\n${stdout}\n${stderr}`);
      }
      // A source that was saved meanwhile is for the next run.
      return;
    } finally {
      rmSync(fromRoot(LOCK), {recursive: true, force: true});
    }
  }
}
