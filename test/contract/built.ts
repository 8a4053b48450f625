import {spawnSync} from 'node:child_process';
import {existsSync, mkdirSync, rmSync, statSync} from 'node:fs';
import {setTimeout as wait} from 'node:timers/promises';
import {filesUnder, fromRoot} from '../../scripts/widgets.mjs';

/** The last things that a build writes, in their order. */
const PROOF = ['dist/ogp-widgets.css', 'dist/vue.d.ts', 'dist/jsx.d.ts'];
/** Where the analysis of the sources goes, so that a test does not touch the committed one. */
export const MANIFEST = 'node_modules/.cache/ogp-widgets/custom-elements.json';
const LOCK = 'node_modules/.cache/ogp-widgets/building';
const STEPS = [
  ['scripts/build.mjs'],
  ['node_modules/typescript/bin/tsc', '-p', 'tsconfig.build.json'],
  [
    'node_modules/@custom-elements-manifest/analyzer/cem.js',
    'analyze',
    '--quiet',
    '--outdir',
    MANIFEST.replace(/\/[^/]+$/, ''),
  ],
];

const timeOf = (file: string) => (existsSync(fromRoot(file)) ? statSync(fromRoot(file)).mtimeMs : 0);

/** True when every part of the build is there and newer than what it is made of. */
function isFresh(): boolean {
  const sources = [...filesUnder('src'), 'package.json', 'tsconfig.build.json', 'custom-elements-manifest.config.mjs'];
  const newest = Math.max(...sources.map(timeOf));
  return [...PROOF, MANIFEST].every((file) => timeOf(file) >= newest);
}

/**
 * Makes sure that dist/ is what the sources give: `npm test` works on a bare checkout and after any edit. Test files run
 * side by side, so one builds and the others wait.
 */
export async function ensureBuilt(): Promise<void> {
  mkdirSync(fromRoot('node_modules/.cache/ogp-widgets'), {recursive: true});
  const deadline = Date.now() + 240_000;
  while (!isFresh()) {
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
      for (const args of STEPS) {
        const {status, stdout, stderr} = spawnSync(process.execPath, args, {cwd: fromRoot('.'), encoding: 'utf8'});
        if (status !== 0) throw new Error(`node ${args.join(' ')} failed:\n${stdout}\n${stderr}`);
      }
      // A source that was saved meanwhile is for the next run.
      return;
    } finally {
      rmSync(fromRoot(LOCK), {recursive: true, force: true});
    }
  }
}
