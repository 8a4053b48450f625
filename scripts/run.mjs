// `node scripts/run.mjs <tool> [args]` runs an npm-installed command from a bare checkout: it installs the locked
// dependencies first when they are missing or out of date. No dependency of its own.
import {spawnSync} from 'node:child_process';
import {existsSync, readFileSync, statSync, utimesSync} from 'node:fs';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';

const ROOT = fileURLToPath(new URL('..', import.meta.url));

/** Stops the process with a sentence where the tools cannot work. */
export function ensureInstalled() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major < 20 || (major === 20 && minor < 19) || (major === 22 && minor < 12)) {
    console.error(
      `Node ${process.versions.node} is too old for the development tools: use Node 22.12 or newer (20.19 works, but is past its end of life).`,
    );
    process.exit(1);
  }
  if (isInstalled()) return;
  console.log('Installing the locked dependencies (npm ci)…');
  const options = {cwd: ROOT, stdio: 'inherit', shell: process.platform === 'win32'};
  const {status} = spawnSync('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], options);
  if (status !== 0) process.exit(status ?? 1);
}

/** Whether node_modules has what the lock names. A checkout touches the lock without a change, so times alone say little. */
function isInstalled() {
  const lock = join(ROOT, 'package-lock.json');
  const marker = join(ROOT, 'node_modules/.package-lock.json');
  if (!existsSync(marker)) return false;
  if (statSync(marker).mtimeMs >= statSync(lock).mtimeMs) return true;
  const [{packages: wanted}, {packages: present}] = [lock, marker].map((file) =>
    JSON.parse(readFileSync(file, 'utf8')),
  );
  const missing = Object.entries(wanted).some(
    ([path, {version, optional}]) => path && !optional && present[path]?.version !== version,
  );
  if (missing) return false;
  utimesSync(marker, new Date(), new Date());
  return true;
}

const BINS = {wtr: '@web/test-runner'};

/** The package's own bin file, so that this works the same on Windows. */
export function binOf(tool) {
  const dir = join(ROOT, 'node_modules', BINS[tool] ?? tool);
  const {bin} = JSON.parse(readFileSync(join(dir, 'package.json'), 'utf8'));
  return join(dir, typeof bin === 'string' ? bin : bin[tool]);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  ensureInstalled();
  const [tool, ...args] = process.argv.slice(2);
  if (tool) {
    const {status} = spawnSync(process.execPath, [binOf(tool), ...args], {cwd: ROOT, stdio: 'inherit'});
    process.exit(status ?? 1);
  }
}
