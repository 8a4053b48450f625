import {readFile} from 'node:fs/promises';
import {createServer, type IncomingMessage, type Server, type ServerResponse} from 'node:http';
import type {AddressInfo} from 'node:net';
import {extname} from 'node:path';
import {setTimeout as pause} from 'node:timers/promises';
import {gzipSync} from 'node:zlib';
import {visitor} from '../../scripts/visitor.mjs';
import {fromRoot} from '../../scripts/widgets.mjs';

export type Browser = Awaited<ReturnType<typeof visitor>>;
export type Page = Awaited<ReturnType<Browser['newPage']>>;
export type Frame = ReturnType<Page['mainFrame']>;

export const launch = visitor;

const TYPES: Readonly<Record<string, string>> = {
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.html': 'text/html; charset=utf-8',
};

/** What one address answers with; a file of the project where nobody said anything else. */
export interface Answer {
  readonly body?: string | Buffer;
  readonly type?: string;
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
  /** Milliseconds that it lets a visitor wait. */
  readonly wait?: number;
  /** False: pages of other origins may not read it. */
  readonly cors?: boolean;
}

/** A server of the test's own, on its own origin. */
export interface Site {
  readonly origin: string;
  /** Answers by path, or by the beginning of one that ends with `*`. */
  readonly answers: Map<string, Answer>;
  /** The paths that were asked for, in order, without the page's icon. */
  readonly asked: string[];
  close: () => void;
}

export async function openSite(): Promise<Site> {
  const answers = new Map<string, Answer>([['/favicon.ico', {body: '', status: 204}]]);
  const asked: string[] = [];
  const answerOf = (path: string): Answer =>
    answers.get(path) ??
    [...answers].find(([key]) => key.endsWith('*') && path.startsWith(key.slice(0, -1)))?.[1] ??
    {};
  const reply = async (request: IncomingMessage, response: ServerResponse) => {
    const {pathname} = new URL(request.url ?? '/', 'http://test.invalid');
    if (!isIcon(pathname)) asked.push(pathname);
    const {body, type, status = 200, headers, wait = 0, cors = true} = answerOf(pathname);
    if (wait) await pause(wait);
    const content = body ?? (await readFile(fromRoot(pathname.slice(1))).catch(() => undefined));
    response
      .writeHead(content === undefined ? 404 : status, {
        'content-type': type ?? TYPES[extname(pathname)] ?? 'text/html; charset=utf-8',
        ...(cors ? {'access-control-allow-origin': '*'} : {}),
        // As servers should: a page that comes in pieces is laid out in pieces.
        'content-encoding': 'gzip',
        ...headers,
      })
      .end(content === undefined ? undefined : gzipSync(content));
  };
  const server: Server = createServer((request, response) => void reply(request, response));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const {port} = server.address() as AddressInfo;
  return {
    origin: `http://127.0.0.1:${String(port)}`,
    answers,
    asked,
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}

/** A page in a context of its own, with what it did wrong and what it asked for. */
export interface Visit {
  readonly page: Page;
  /** Errors, warnings, reports of the policy and failed requests. */
  readonly faults: string[];
  /** Every address, frames included. */
  readonly requests: string[];
  close: () => Promise<void>;
}

export interface VisitOptions {
  /** False: scripts are switched off. */
  readonly script?: boolean;
  /** A phone on slow 4G. */
  readonly slow?: boolean;
  readonly width?: number;
  /** Runs in the page before anything else; text, because the compiler's helpers do not exist there. */
  readonly before?: string;
}

/** Slow 4G and a processor a quarter as fast, as the tools of Chrome have them: latency stands for all trips of a connection. */
async function slowDown(page: Page): Promise<void> {
  const session = await page.createCDPSession();
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: 150 * 3.75,
    downloadThroughput: (1_600_000 / 8) * 0.9,
    uploadThroughput: (750_000 / 8) * 0.9,
  });
  await session.send('Emulation.setCPUThrottlingRate', {rate: 4});
}

/** The icon of a page: a browser with windows asks for it of its own accord, and again whenever the address changes. */
const isIcon = (address = ''): boolean => /\/(?:favicon\.ico|icon\.svg)$/.test(address);

export async function visit(
  browser: Browser,
  url: string,
  {script = true, slow = false, width = 1280, before}: VisitOptions = {},
): Promise<Visit> {
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  const faults: string[] = [];
  const requests: string[] = [];
  page.on('console', (message) => {
    if (isIcon(message.location().url)) return;
    if (['error', 'warn'].includes(message.type())) faults.push(`${message.type()}: ${message.text()}`);
  });
  page.on('pageerror', (error) => faults.push(String(error)));
  page.on('request', (request) => {
    if (!isIcon(request.url())) requests.push(request.url());
  });
  page.on('requestfailed', (request) => {
    if (!isIcon(request.url())) faults.push(`failed: ${request.url()}`);
  });
  page.on('response', (response) => {
    if (response.status() >= 400 && !isIcon(response.url()))
      faults.push(`${String(response.status())}: ${response.url()}`);
  });
  await page.setViewport({width, height: 800});
  await page.setJavaScriptEnabled(script);
  if (slow) await slowDown(page);
  if (before) await page.evaluateOnNewDocument(before);
  await page.goto(url, {timeout: 60_000});
  return {page, faults, requests, close: () => context.close()};
}

/** Whether a browser keeps any page that one may come back to: not all that tests run in do. Seen with a page that has nothing in it. */
export async function keepsPages(browser: Browser, {origin, answers}: Site): Promise<boolean> {
  const script = `<script>addEventListener('pageshow', ({persisted}) => { globalThis.kept = persisted; });</script>`;
  answers.set('/empty', {body: `<!doctype html><title>Empty</title>${script}`});
  answers.set('/elsewhere', {body: '<!doctype html><title>Elsewhere</title>'});
  const {page, close} = await visit(browser, `${origin}/empty`);
  await page.goto(`${origin}/elsewhere`);
  await page.goBack();
  const kept = (await page.evaluate('kept')) === true;
  await close();
  return kept;
}

/**
 * The text of a page as a list of what stands in a line, through shadow roots and slots, closed details included unless
 * `closed` is false. Controls are left out: what they say is about themselves.
 */
export const LINES = `(root = document.body, closed = true) => {
  const SKIP = new Set(['STYLE', 'SCRIPT', 'TEMPLATE', 'FIELDSET', 'BUTTON', 'LINK', 'TITLE', 'IFRAME']);
  const read = (node) => {
    if (node.nodeType === 3) return node.data;
    if (node.nodeType !== 1 && node.nodeType !== 11) return '';
    if (SKIP.has(node.nodeName) || (node.role === 'search')) return '';
    // Where scripts run, it is their text; where not, elements.
    if (node.nodeName === 'NOSCRIPT' && !node.children.length) return '';
    const children = node.nodeName === 'SLOT' && node.assignedNodes().length ? node.assignedNodes() : (node.shadowRoot ?? node).childNodes;
    const seen = closed || node.nodeName !== 'DETAILS' || node.open ? [...children] : [...children].filter((one) => one.nodeName === 'SUMMARY');
    const text = seen.map(read).join('');
    return node.nodeType === 1 && getComputedStyle(node).display.startsWith('inline') ? text : '\\n' + text + '\\n';
  };
  return read(root).split('\\n').map((line) => line.replace(/\\s+/g, ' ').trim()).filter(Boolean);
}`;

/** The lines of a page or a frame. */
export const linesOf = (where: Page | Frame, selector = 'body'): Promise<string[]> =>
  where.evaluate(`(${LINES})(document.querySelector(${JSON.stringify(selector)}))`) as Promise<string[]>;
