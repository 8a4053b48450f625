// Finds a Chromium-family browser for tests and tools, or gets one. No global install, no root, no questions.
//   1. CHROME_PATH
//   2. an installed Chrome, Chromium or Edge
//   3. a browser that Playwright or Puppeteer downloaded before
//   4. Linux x64: the Chromium of @sparticuz/chromium, from the npm registry (67 MB, pinned in tools/browser/)
//   5. elsewhere: `playwright-core install` (needs its download host)
// `node scripts/browser.mjs` prints the path; FIND_BROWSER_SKIP_INSTALLED=1 leaves out 2 and 3 (to test 4).
import {spawnSync} from 'node:child_process';
import {accessSync, constants, existsSync, mkdirSync, readFileSync, readdirSync, renameSync, rmSync} from 'node:fs';
import {homedir} from 'node:os';
import {delimiter, join} from 'node:path';
import {fileURLToPath, pathToFileURL} from 'node:url';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const PLAYWRIGHT = '1.65.1';

const runnable = (p) => {
  try {
    accessSync(p, constants.X_OK);
    return true;
  } catch {
    return false;
  }
};

function installed() {
  const found = [];
  if (process.platform === 'darwin') {
    for (const app of ['Google Chrome', 'Chromium', 'Microsoft Edge', 'Google Chrome Canary'])
      for (const base of ['/Applications', join(homedir(), 'Applications')])
        found.push(`${base}/${app}.app/Contents/MacOS/${app}`);
  } else if (process.platform === 'win32') {
    for (const base of [process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)'], process.env.LOCALAPPDATA].filter(
      Boolean,
    ))
      for (const exe of [
        'Google\\Chrome\\Application\\chrome.exe',
        'Chromium\\Application\\chrome.exe',
        'Microsoft\\Edge\\Application\\msedge.exe',
      ])
        found.push(join(base, exe));
  } else {
    const dirs = [
      ...(process.env.PATH ?? '').split(delimiter),
      '/usr/bin',
      '/usr/local/bin',
      '/snap/bin',
      '/opt/google/chrome',
    ];
    for (const name of [
      'google-chrome-stable',
      'google-chrome',
      'chrome',
      'chromium',
      'chromium-browser',
      'microsoft-edge-stable',
      'microsoft-edge',
    ])
      for (const d of dirs) found.push(join(d, name));
  }
  return found.find(runnable);
}

function downloadedBefore() {
  const caches = [
    process.env.PLAYWRIGHT_BROWSERS_PATH,
    join(homedir(), '.cache/ms-playwright'),
    join(homedir(), 'Library/Caches/ms-playwright'),
    join(process.env.LOCALAPPDATA ?? homedir(), 'ms-playwright'),
    join(homedir(), '.cache/puppeteer/chrome'),
    join(homedir(), '.cache/puppeteer/chrome-headless-shell'),
  ];
  const inside = [
    'chrome-linux/chrome',
    'chrome-linux64/chrome',
    'chrome-linux/headless_shell',
    'chrome-headless-shell-linux64/chrome-headless-shell',
    'chrome-mac/Chromium.app/Contents/MacOS/Chromium',
    'chrome-headless-shell-mac-arm64/chrome-headless-shell',
    'chrome-headless-shell-mac-x64/chrome-headless-shell',
    'chrome-win/chrome.exe',
    'chrome-win64/chrome.exe',
    'chrome-headless-shell-win64/chrome-headless-shell.exe',
  ];
  for (const c of caches.filter((c) => c && existsSync(c)))
    for (const v of readdirSync(c).sort().reverse())
      for (const i of inside) if (runnable(join(c, v, i))) return join(c, v, i);
  return undefined;
}

function run(cmd, args, options) {
  const r = spawnSync(cmd, args, {encoding: 'utf8', shell: process.platform === 'win32', ...options});
  return {ok: r.status === 0, text: `${r.stdout ?? ''}${r.stderr ?? ''}${r.error ?? ''}`.trim()};
}

function fromNpm() {
  const tool = join(ROOT, 'tools/browser');
  const {dependencies} = JSON.parse(readFileSync(join(tool, 'package.json'), 'utf8'));
  const version = dependencies['@sparticuz/chromium'];
  const dir = join(ROOT, 'node_modules/.cache/test-browser', version);
  const executablePath = join(dir, 'chromium');
  const env = () => {
    // Used where the system has them, too: NSS of the package, so that nothing has to be installed.
    process.env.LD_LIBRARY_PATH = [join(dir, 'al2023/lib'), process.env.LD_LIBRARY_PATH].filter(Boolean).join(':');
    if (!existsSync('/etc/fonts/fonts.conf')) process.env.FONTCONFIG_PATH = join(dir, 'fonts');
  };
  if (runnable(executablePath)) {
    env();
    return {executablePath, headless: 'shell'};
  }
  console.error(`No browser found. Getting Chromium ${version} from the npm registry (67 MB, once)…`);
  const ci = run('npm', ['ci', '--no-audit', '--no-fund', '--ignore-scripts', '--loglevel=error', '--prefix', tool], {
    cwd: tool,
  });
  if (!ci.ok) throw new Error(`npm ci in tools/browser failed:\n${ci.text}`);
  const tmp = `${dir}.${process.pid}`;
  mkdirSync(tmp, {recursive: true});
  // `inflate` unpacks into os.tmpdir(), which honours TMPDIR.
  const pkg = join(tool, 'node_modules/@sparticuz/chromium');
  const script = `import {inflate} from ${JSON.stringify(pathToFileURL(join(pkg, 'build/index.js')).href)};
    for (const f of ['chromium.br', 'al2023.tar.br', 'fonts.tar.br', 'swiftshader.tar.br']) await inflate(${JSON.stringify(join(pkg, 'bin'))} + '/' + f);`;
  const un = run(process.execPath, ['--input-type=module', '-e', script], {env: {...process.env, TMPDIR: tmp}});
  if (!un.ok) throw new Error(`unpacking Chromium failed:\n${un.text}`);
  try {
    renameSync(tmp, dir);
  } catch (e) {
    if (!runnable(executablePath)) throw e; // another process was faster
    rmSync(tmp, {recursive: true, force: true});
  }
  rmSync(join(tool, 'node_modules'), {recursive: true, force: true});
  env();
  return {executablePath, headless: 'shell'};
}

function help(tried) {
  return new Error(
    [
      'There is no browser to test with: install Google Chrome, Chromium or Microsoft Edge (Debian, Ubuntu: apt-get install chromium), ' +
        'or set CHROME_PATH to the executable of one, and run the command again.',
      ...tried.map((attempt) => `  (${attempt.split('\n').filter(Boolean).slice(-1).join('')})`),
    ].join('\n'),
  );
}

// Quiet and reproducible, no background network.
const ARGS = [
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-dev-shm-usage',
  '--force-color-profile=srgb',
  '--hide-scrollbars',
];

/** In the language of `LANG=C`, as containers have it, Chromium's search in the page finds nothing at all. */
const LANGUAGE = {LC_ALL: 'en_US.UTF-8'};

/**
 * What puppeteer's `launch` needs. The sandbox is off only where Chromium cannot start with it: as root, in CI
 * containers, and for downloaded builds on Linux (no setuid helper, no AppArmor profile).
 * @returns {Promise<{executablePath: string, headless: true | 'shell', args: string[], env: Record<string, string | undefined>}>}
 */
export async function findBrowser() {
  const browser = await find();
  const downloaded = /node_modules|ms-playwright|[\\/]puppeteer[\\/]/.test(browser.executablePath);
  const noSandbox = process.platform === 'linux' && (process.getuid() === 0 || process.env.CI || downloaded);
  return {...browser, args: noSandbox ? ['--no-sandbox', ...ARGS] : ARGS, env: {...process.env, ...LANGUAGE}};
}

async function find() {
  const env = process.env.CHROME_PATH;
  if (env) {
    if (!runnable(env)) throw new Error(`CHROME_PATH is set to ${env}, which is not an executable file.`);
    return {executablePath: env, headless: true};
  }
  const skip = process.env.FIND_BROWSER_SKIP_INSTALLED === '1';
  const path = skip ? undefined : (installed() ?? downloadedBefore());
  if (path) return {executablePath: path, headless: /headless/.test(path) ? 'shell' : true};
  const tried = [];
  if (process.platform === 'linux' && process.arch === 'x64') {
    try {
      return fromNpm();
    } catch (e) {
      tried.push(e.message);
    }
  }
  const pw = run('npx', ['--yes', `playwright-core@${PLAYWRIGHT}`, 'install', 'chromium'], {timeout: 300_000});
  const got = pw.ok ? downloadedBefore() : undefined;
  if (got) return {executablePath: got, headless: true};
  tried.push(`playwright-core install: ${pw.text}`);
  throw help(tried);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  findBrowser().then(
    (b) => console.log(b.executablePath),
    (e) => {
      console.error(e.message);
      process.exitCode = 1;
    },
  );
}
