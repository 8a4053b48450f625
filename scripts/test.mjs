// `npm test`: everything, from a bare checkout, with one command. `npm test -- --only node|browser|stories` runs one part.
// Each part prints the closing lines of its own runner; the last lines here say which parts passed.
import {spawnSync} from 'node:child_process';
import {fileURLToPath} from 'node:url';
import {parseArgs} from 'node:util';
import {findBrowser} from './browser.mjs';
import {binOf, ensureInstalled} from './run.mjs';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const PARTS = {
  node: () => [['scripts/test-node.mjs']],
  browser: () => [[binOf('wtr')]],
  stories: () => [
    [binOf('storybook'), 'build', '-o', 'storybook-static', '--disable-telemetry', '--quiet', '--loglevel', 'error'],
    ['scripts/test-stories.mjs'],
  ],
};

const {only} = parseArgs({options: {only: {type: 'string', multiple: true}}}).values;
const unknown = only?.find((name) => !Object.hasOwn(PARTS, name));
if (unknown) {
  console.error(`There is no part "${unknown}": use --only ${Object.keys(PARTS).join(', --only ')}.`);
  process.exit(1);
}
ensureInstalled();
const parts = Object.keys(PARTS).filter((name) => !only || only.includes(name));
if (parts.some((name) => name !== 'node')) {
  // Before any part starts, so that a missing browser is said at once and a download happens once.
  try {
    const {executablePath} = await findBrowser();
    console.log(`Browser: ${executablePath}`);
  } catch (error) {
    console.error(error.message);
    process.exit(1);
  }
}

const results = parts.map((name) => {
  console.log(`\n== ${name}`);
  const started = performance.now();
  const ok = PARTS[name]().every(
    (args) => spawnSync(process.execPath, args, {cwd: ROOT, stdio: 'inherit'}).status === 0,
  );
  return {name, ok, seconds: (performance.now() - started) / 1000};
});
console.log('');
for (const {name, ok, seconds} of results)
  console.log(`${ok ? 'passed' : 'FAILED'}  ${name} (${seconds.toFixed(0)} s)`);
process.exitCode = results.every(({ok}) => ok) ? 0 : 1;
