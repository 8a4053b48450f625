// The engines that the element tests run in on the built files: Chromium, Firefox, and WebKit as WebKitGTK.
// `node scripts/engines.mjs` says what is there; `--install` fetches what is missing where it can (Debian, Ubuntu, as
// root) and fails when an engine is still missing after that.
import {spawnSync} from 'node:child_process';
import {existsSync, readdirSync} from 'node:fs';
import {delimiter, join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {chromeLauncher} from '@web/test-runner-chrome';
import {findBrowser} from './browser.mjs';
import {webkitLauncher} from './webkit-launcher.mjs';

const onPath = (...names) =>
  names
    .flatMap((name) => (process.env.PATH ?? '').split(delimiter).map((folder) => join(folder, name)))
    .find((file) => existsSync(file));

/** MiniBrowser is no command of its own: Debian keeps it in the folder of the library. */
function miniBrowser() {
  const libraries = readdirSync('/usr/lib').flatMap((folder) =>
    ['webkit2gtk-4.1', 'webkitgtk-6.0', 'webkit2gtk-4.0'].map((name) => `/usr/lib/${folder}/${name}/MiniBrowser`),
  );
  return ['/usr/lib/webkit2gtk-4.1/MiniBrowser', ...libraries].find((file) => existsSync(file));
}

/** One page at a time: a page in the background of Firefox or WebKit has no focus, and its timers are slow. */
const ONE = 1;

/** Each engine: its Debian packages, and its launcher, undefined where it is not installed. */
const ENGINES = {
  chromium: {
    name: 'Chromium',
    packages: ['chromium'],
    launcher: async () => {
      const launcher = chromeLauncher({launchOptions: await findBrowser()});
      launcher.name = 'Chromium';
      return launcher;
    },
  },
  firefox: {
    name: 'Firefox',
    packages: ['firefox-esr'],
    launcher: () => {
      const executablePath = onPath('firefox-esr', 'firefox');
      if (!executablePath) return undefined;
      const launchOptions = {browser: 'firefox', executablePath, headless: true};
      const launcher = chromeLauncher({concurrency: ONE, launchOptions});
      launcher.name = 'Firefox';
      return launcher;
    },
  },
  webkit: {
    name: 'WebKit',
    packages: ['webkit2gtk-driver', 'xvfb'],
    launcher: () => {
      if (process.platform !== 'linux') return undefined;
      const [driver, server, browser] = [onPath('WebKitWebDriver'), onPath('Xvfb'), miniBrowser()];
      return driver && server && browser ? webkitLauncher({driver, server, browser, concurrency: ONE}) : undefined;
    },
  },
};

export const engineNames = Object.keys(ENGINES);

/**
 * Launchers for Web Test Runner, of the engines that are installed.
 * @param {readonly string[]} names
 */
export async function launchersOf(names) {
  const unknown = names.find((name) => !Object.hasOwn(ENGINES, name));
  if (unknown) throw new Error(`There is no engine "${unknown}": use ${engineNames.join(', ')}.`);
  const all = await Promise.all(names.map((name) => ENGINES[name].launcher()));
  return all.filter((one) => one !== undefined);
}

/** The engines that are here, and how to get the others. */
export async function engines() {
  const found = [];
  const missing = [];
  for (const {name, packages, launcher} of Object.values(ENGINES)) {
    const there = await Promise.resolve(launcher()).catch(() => undefined);
    if (there) found.push(name);
    else missing.push({name, packages, remedy: `Debian, Ubuntu: apt-get install ${packages.join(' ')}`});
  }
  return {found, missing};
}

/** Installs what is missing where no question has to be asked: Debian's packages, as root. */
export async function installEngines() {
  const {missing} = await engines();
  const packages = missing.flatMap((one) => one.packages);
  if (!packages.length || process.platform !== 'linux' || process.getuid() !== 0 || !onPath('apt-get')) return;
  console.log(`Installing ${packages.join(', ')} (apt-get)…`);
  const options = {stdio: ['ignore', 'ignore', 'inherit'], env: {...process.env, DEBIAN_FRONTEND: 'noninteractive'}};
  spawnSync('apt-get', ['-qq', 'update'], options);
  spawnSync('apt-get', ['-qq', '-y', '--no-install-recommends', 'install', ...packages], options);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const install = process.argv.includes('--install');
  if (install) await installEngines();
  const {found, missing} = await engines();
  console.log(`Engines: ${found.join(', ') || 'none'}`);
  for (const {name, remedy} of missing) console.log(`No ${name}. ${remedy}`);
  process.exitCode = install && missing.length ? 1 : 0;
}
