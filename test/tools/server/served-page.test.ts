import assert from 'node:assert/strict';
import {readFile} from 'node:fs/promises';
import {createServer, type Server} from 'node:http';
import type {AddressInfo} from 'node:net';
import {extname} from 'node:path';
import {after, before, describe, it} from 'node:test';
import {fromRoot, readJson} from '../../../scripts/widgets.mjs';
import {render, type RenderOptions} from '../../../src/tools/server/index.js';
import {ensureBuilt} from '../../contract/built.js';
import {factsOf} from './html.js';
import {launch, type Browser} from '../../contract/visit.js';

const TYPES: Readonly<Record<string, string>> = {
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
};
const data: unknown = readJson('demo/data/nl.json');

/** The page of a ministry: a card, a timeline, four scales and a whole commitment, with text between and below. */
const CONTENT: Omit<RenderOptions, 'data'> = {
  lang: 'nl',
  src: '/demo/data/nl.json',
  widgets: [
    {element: 'commitment-card', attributes: {commitment: 'NL0046', layout: 'full', today: '2021-08-01'}},
    {element: 'milestone-timeline', attributes: {commitment: 'NL0046', today: '2021-08-01'}},
    ...['specificity', 'relevance', 'on-time', 'completion'].map((scale) => ({
      element: 'rating-scale',
      attributes: {commitment: 'NL0025', scale},
    })),
    {element: 'commitment', attributes: {commitment: 'NL0025', today: '2021-08-01'}},
  ],
};

const pageOf = (body: string) => `<!doctype html>
<html lang="nl"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Served</title>
<link rel="icon" href="data:,"><script type="module" src="/dist/cdn/ogp-widgets.js"></script></head>
<body><h1>Open overheid</h1>${body}<p id="below">Below</p></body></html>`;

/** All that a reader meets, through shadow roots; what is closed or out of the tree is not read. */
const READ = `(() => {
  const read = (node) => {
    if (node.nodeType === 3) return node.data;
    if (node.nodeType !== 1 && node.nodeType !== 11) return '';
    if (['STYLE', 'SCRIPT', 'TEMPLATE', 'NOSCRIPT', 'FIELDSET', 'BUTTON'].includes(node.nodeName)) return '';
    const text = [...(node.shadowRoot ?? node).childNodes].map(read).join('');
    return node.nodeType === 1 && getComputedStyle(node).display.startsWith('inline') ? text : ' ' + text + ' ';
  };
  return [...document.querySelectorAll('body > :not(h1, #below)')].map(read).join(' ').replace(/\\s+/g, ' ').trim();
})()`;

describe('a page that a server rendered', () => {
  let browser: Browser;
  let server: Server;
  let own = '';
  let policy: string | undefined;
  let body = '';
  let asked: string[] = [];
  /** How long a language keeps a page waiting. */
  const SLOW = 1500;

  before(async () => {
    await ensureBuilt();
    server = createServer((request, response) => {
      const {pathname} = new URL(request.url ?? '/', 'http://test.invalid');
      asked.push(pathname);
      const send = (type: string, content: string | Buffer) =>
        response
          .writeHead(200, {'content-type': type, ...(policy ? {'content-security-policy': policy} : {})})
          .end(content);
      if (pathname === '/') return void send('text/html; charset=utf-8', pageOf(body));
      const wait = pathname.includes('/locales/') ? SLOW : 0;
      return void setTimeout(() => {
        readFile(fromRoot(pathname.slice(1))).then(
          (content) => send(TYPES[extname(pathname)] ?? 'application/octet-stream', content),
          () => response.writeHead(404).end(),
        );
      }, wait);
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    own = `http://127.0.0.1:${String((server.address() as AddressInfo).port)}/`;
    browser = await launch();
  });
  after(async () => {
    await browser?.close();
    server?.close();
  });

  async function open({script = true, slow = false, width = 1280} = {}) {
    asked = [];
    const context = await browser.createBrowserContext();
    const page = await context.newPage();
    const faults: string[] = [];
    page.on('console', (message) => {
      if (['error', 'warn'].includes(message.type())) faults.push(message.text());
    });
    page.on('response', (response) => {
      if (response.status() >= 400) faults.push(response.url());
    });
    page.on('pageerror', (error) => faults.push(String(error)));
    await page.setViewport({width, height: 800});
    await page.setJavaScriptEnabled(script);
    if (slow) {
      const session = await page.createCDPSession();
      await session.send('Network.enable');
      await session.send('Network.emulateNetworkConditions', {
        offline: false,
        latency: 150,
        downloadThroughput: (1.6 * 1024 * 1024) / 8,
        uploadThroughput: (750 * 1024) / 8,
      });
      await session.send('Emulation.setCPUThrottlingRate', {rate: 4});
    }
    if (script)
      await page.evaluateOnNewDocument(`
        globalThis.shifts = [];
        globalThis.texts = [];
        new PerformanceObserver((list) => {
          for (const {value, sources} of list.getEntries())
            shifts.push({value, moved: sources.map(({node}) => node?.localName ?? node?.parentNode?.localName).join(' ')});
        }).observe({type: 'layout-shift', buffered: true});
        const look = () => {
          if (document.querySelector('#below')) texts.push(${READ});
          requestAnimationFrame(look);
        };
        requestAnimationFrame(look);`);
    await page.goto(own);
    return {page, faults, close: () => context.close()};
  }
  type Opened = Awaited<ReturnType<typeof open>>['page'];

  /** Until the script has taken all widgets over, and what it draws is on the screen. */
  async function takenOver(page: Opened): Promise<void> {
    await page.waitForFunction(
      `[...document.querySelectorAll('body > *')].filter((e) => e.localName.includes('-'))
         .every((e) => e.shadowRoot.adoptedStyleSheets.length && !e.shadowRoot.querySelector('style'))`,
      {timeout: 60_000},
    );
    await page.evaluate(
      'new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(done, 300))))',
    );
  }

  for (const width of [1280, 360])
    it(`does not move, is never empty, double or in another language: slow line, slow words, ${String(width)} px`, async (test) => {
      policy = undefined;
      body = (await render({...CONTENT, data})).html;
      const {page, faults, close} = await open({slow: true, width});
      const first = (await page.evaluate(READ)) as string;
      await takenOver(page).catch((error: unknown) => assert.fail(`${String(error)} ${faults.join()} ${asked.join()}`));
      const shifts = (await page.evaluate('shifts')) as {value: number; moved: string}[];
      const texts = (await page.evaluate('texts')) as string[];
      const total = shifts.reduce((sum, {value}) => sum + value, 0);
      test.diagnostic(`layout shift ${total.toFixed(5)}, ${String(texts.length)} frames`);
      assert.equal(total, 0, JSON.stringify(shifts));
      assert.ok(texts.length > 10);
      // The meaning of a rating comes a little later than the rating; it is closed.
      const meant = (text: string) => text.replaceAll(/Laden… ?/g, '');
      assert.match(first, /Ambtenaren opleiden in actieve openbaarmaking/);
      assert.doesNotMatch(texts.join(), /Loading/);
      for (const text of texts) assert.ok(meant(text).startsWith(first.slice(0, 900)), text.slice(0, 900));
      assert.equal(texts.at(-1), first);
      assert.deepEqual(faults, []);
      assert.deepEqual(
        asked.filter((path) => !/^\/$|^\/dist\/cdn\/|^\/demo\/data\/nl\.json$/.test(path)),
        [],
      );
      assert.equal(asked.filter((path) => path.endsWith('.json')).length, 1);
      await close();
    });

  it('says the same where no script runs', async () => {
    policy = undefined;
    const served = await render({...CONTENT, data});
    body = served.html;
    const facts = factsOf(served.html);
    const {page, close} = await open({script: false});
    const tree = await page.accessibility.snapshot({interestingOnly: false});
    const names: string[] = [];
    const walk = (node: typeof tree): void => {
      if (node?.role === 'StaticText') names.push(node.name ?? '');
      for (const child of node?.children ?? []) walk(child);
    };
    walk(tree);
    const text = names.join(' ');
    for (const fact of [
      'Ambtenaren opleiden in actieve openbaarmaking',
      'Actiehouder',
      'Burgerparticipatie',
      'Op tijd?',
    ])
      assert.ok(facts.includes(fact) && text.includes(fact), fact);
    await close();
  });

  it('works under a policy without inline styles but those whose hashes it names', async () => {
    for (const form of ['declarative', 'plain'] as const) {
      const {html, hashes} = await render({...CONTENT, data, form, theme: 'nlds'});
      body = html;
      policy = `default-src 'none'; script-src 'self'; connect-src 'self'; img-src data:; style-src ${hashes.join(' ')}; require-trusted-types-for 'script'; trusted-types lit-html`;
      const {page, faults, close} = await open();
      if (form === 'declarative') await takenOver(page);
      const applied = await page.evaluate(`(() => {
        const base = document.querySelector('.ogp-commitment-card .ogp_base, ogp-commitment-card').shadowRoot?.querySelector('.base') ?? document.querySelector('.ogp_base');
        return getComputedStyle(base).overflowWrap;
      })()`);
      assert.equal(applied, 'anywhere');
      assert.deepEqual(faults, [], form);
      await close();
      // The same without the hashes is refused: the policy means something.
      policy = policy.replace(/style-src [^;]*/, "style-src 'none'");
      const refused = await open({script: form === 'declarative'});
      await new Promise((resolve) => setTimeout(resolve, 300));
      assert.ok(
        refused.faults.some((text) => /style/i.test(text)),
        form,
      );
      await refused.close();
    }
  });
});
