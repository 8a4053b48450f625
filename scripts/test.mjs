// `npm test`: everything, from a bare checkout, with one command. `npm test -- --only node|browser|engines|stories` runs
// one part; `--all-engines` fails where an engine is missing, as CI does. Each part prints the closing lines of its own
// runner; the last lines here say which parts passed, and in which engines.
import {spawnSync} from 'node:child_process';
import {fileURLToPath} from 'node:url';
import {parseArgs} from 'node:util';
import {findBrowser} from './browser.mjs';
import {binOf, ensureInstalled} from './run.mjs';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const BUILT = [binOf('wtr'), '--config', 'web-test-runner.built.config.mjs'];
const PARTS = {
  node: () => [['scripts/test-node.mjs']],
  /** The element tests on the sources, in Chromium. */
  browser: () => [[binOf('wtr')]],
  /** The element tests on the built files, in every engine that is installed. */
  engines: () => [BUILT],
  stories: () => [
    [binOf('storybook'), 'build', '-o', 'storybook-static', '--disable-telemetry', '--quiet', '--loglevel', 'error'],
    ['scripts/test-stories.mjs'],
  ],
};

const {only, 'all-engines': allEngines} = parseArgs({
  options: {only: {type: 'string', multiple: true}, 'all-engines': {type: 'boolean'}},
}).values;
const unknown = only?.find((name) => !Object.hasOwn(PARTS, name));
if (unknown) {
  console.error(`There is no part "${unknown}": use --only ${Object.keys(PARTS).join(', --only ')}.`);
  process.exit(1);
}
ensureInstalled();
const parts = Object.keys(PARTS).filter((name) => !only || only.includes(name));
if (parts.some((name) => name !== 'node')) {
  // Before any part starts, so that a missing browser is reported at once and a download happens once.
  try {
    const {executablePath} = await findBrowser();
    console.log(`Browser: ${executablePath}`);
  } catch (error) {
    console.error(error.message);
    process.exit(1);
  }
}
const labels = {};
if (parts.includes('engines')) {
  // Only now: it needs what was just installed.
  const {engines, installEngines} = await import('./engines.mjs');
  await installEngines();
  const {found, missing} = await engines();
  labels.engines = ` on the built files in ${found.join(', ')}`;
  for (const {name, remedy} of missing) {
    console.log(`No ${name}: its tests do not run. ${remedy}`);
    labels.engines += `; not in ${name}, which is not installed`;
  }
  if (allEngines && missing.length) process.exit(1);
}

const passes = (args) => spawnSync(process.execPath, args, {cwd: ROOT, stdio: 'inherit'}).status === 0;
const results = parts.map((name) => {
  console.log(`\n== ${name}`);
  const started = performance.now();
  const ok = PARTS[name]().every(passes);
  return {name, ok, seconds: (performance.now() - started) / 1000};
});
console.log('');
for (const {name, ok, seconds} of results)
  console.log(`${ok ? 'passed' : 'FAILED'}  ${name}${labels[name] ?? ''} (${seconds.toFixed(0)} s)`);
process.exitCode = results.every(({ok}) => ok) ? 0 : 1;
