// WebKitGTK for Web Test Runner: its own WebDriver over HTTP, on a display of its own. There is no headless mode, and the
// runner's package for WebDriver wants a newer Node than this project does.
import {spawn} from 'node:child_process';
import {once} from 'node:events';
import {createServer} from 'node:net';
import {setTimeout as pause} from 'node:timers/promises';

/** Keys by their names in the web's events, as WebDriver writes them. */
const KEYS = {
  ...{Backspace: '\uE003', Tab: '\uE004', Enter: '\uE007', Shift: '\uE008', Escape: '\uE00C', Space: ' '},
  ...{PageUp: '\uE00E', PageDown: '\uE00F', End: '\uE010', Home: '\uE011', Delete: '\uE017'},
  ...{ArrowLeft: '\uE012', ArrowUp: '\uE013', ArrowRight: '\uE014', ArrowDown: '\uE015'},
};

/** Software rendering: what containers have. */
const PLAIN = {WEBKIT_DISABLE_COMPOSITING_MODE: '1', WEBKIT_DISABLE_DMABUF_RENDERER: '1', LIBGL_ALWAYS_SOFTWARE: '1'};

async function freePort() {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const {port} = server.address();
  server.close();
  return port;
}

/** Starts an X server; it chooses a free display and writes its number. */
async function openDisplay(command) {
  const server = spawn(command, ['-displayfd', '3', '-screen', '0', '1400x1000x24', '-nolisten', 'tcp'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  const [number] = await Promise.race([
    once(server.stdio[3], 'data'),
    once(server, 'exit').then(() => Promise.reject(new Error(`${command} ended before it had a display.`))),
  ]);
  return {server, display: `:${String(number).trim()}`};
}

/**
 * @param {{driver: string, server: string, browser: string, concurrency: number}} commands
 * @returns {import('@web/test-runner').BrowserLauncher}
 */
export function webkitLauncher({driver, server, browser, concurrency}) {
  /** @type {string[]} */
  const active = [];
  /** @type {import('node:child_process').ChildProcess[]} */
  const processes = [];
  let base = '';
  let session;

  async function ask(path, body, method = 'POST') {
    const response = await fetch(base + path, {
      method,
      ...(method === 'POST' ? {body: JSON.stringify(body ?? {})} : {}),
    });
    const {value} = await response.json();
    if (!response.ok) throw new Error(`WebKitWebDriver, ${path}: ${value?.message || value?.error}`);
    return value;
  }

  async function start() {
    const screen = await openDisplay(server);
    const port = await freePort();
    const env = {...process.env, ...PLAIN, DISPLAY: screen.display, LC_ALL: 'C.UTF-8'};
    processes.push(screen.server, spawn(driver, [`--port=${port}`, '--host=127.0.0.1'], {env, stdio: 'ignore'}));
    base = `http://127.0.0.1:${port}`;
    for (let tries = 0; ; tries++) {
      try {
        await ask('/status', undefined, 'GET');
        break;
      } catch (error) {
        if (tries > 100) throw error;
        await pause(100);
      }
    }
    const alwaysMatch = {
      // The page of a test is "loaded" when its tests are over.
      pageLoadStrategy: 'none',
      'webkitgtk:browserOptions': {binary: browser, args: ['--automation', '--geometry=800x700']},
    };
    const {sessionId} = await ask('/session', {capabilities: {alwaysMatch}});
    base += `/session/${sessionId}`;
  }
  const go = (url) => ask('/url', {url});

  return {
    name: 'WebKit',
    type: 'webdriver',
    concurrency,
    async startSession(id, url) {
      await (session ??= start());
      active.push(id);
      await go(url);
    },
    isActive: (id) => active.includes(id),
    getBrowserUrl: () => ask('/url', undefined, 'GET'),
    async stopSession(id) {
      active.splice(active.indexOf(id), 1);
      await go('about:blank');
      return {};
    },
    startDebugSession() {
      throw new Error('WebKit has no debugging here: use the browser of the other engines.');
    },
    async stop() {
      if (session) await ask('', undefined, 'DELETE').catch(() => undefined);
      for (const one of processes) one.kill();
    },
    /** For the runner's `sendKeys`. */
    async sendKeys(_id, keys) {
      const actions = keys.flatMap((key) => {
        const value = KEYS[key] ?? key;
        return ['keyDown', 'keyUp'].map((type) => ({type, value}));
      });
      await ask('/actions', {actions: [{type: 'key', id: 'keyboard', actions}]});
    },
  };
}
