import assert from 'node:assert/strict';
import {readFile} from 'node:fs/promises';
import {createServer, type Server} from 'node:http';
import type {AddressInfo} from 'node:net';
import {extname} from 'node:path';
import {after, before, describe, it} from 'node:test';
import {fromRoot} from '../../scripts/widgets.mjs';
import {ensureBuilt} from './built.js';
import {launch, type Browser} from './visit.js';

/** A page as a webmaster writes it: fallback content in every widget, and room kept for what comes. */
interface Page {
  readonly lang: string;
  /** Where script and stylesheet come from. */
  readonly from: string;
  /** False leaves out the fallback and the room, to see that shifts are seen. */
  readonly prepared: boolean;
}

const FALLBACK = 'A fact, in a sentence of about this length, and <a href="https://example.org/">a link</a>.';
const scale = (name: string, inside: string) =>
  `<ogp-rating-scale commitment="NL0025" scale="${name}">${inside}</ogp-rating-scale>`;

function markup({lang, from, prepared}: Page): string {
  const inside = prepared ? `<p>${FALLBACK}</p>` : '';
  const room = `ogp-commitment-card { --ogp-reserve: 36em; }
    ogp-milestone-timeline { --ogp-reserve: 52em; }
    ogp-rating-scale { --ogp-reserve: 16em; }`;
  return `<!doctype html>
<html lang="${lang}">
<head>
  <meta charset="utf-8">
  <meta name="viewport" content="width=device-width, initial-scale=1">
  <title>Layout shift</title>
  <link rel="icon" href="data:,">
  <link rel="stylesheet" href="${from}/dist/ogp-widgets.css">
  <style>body { margin: 1em; font: 16px/1.5 sans-serif; } .scales { display: grid; grid-template-columns: 1fr 1fr; gap: 1em; }
    ${prepared ? room : ''}</style>
  <script type="module" src="${from}/dist/cdn/ogp-widgets.js"></script>
</head>
<body>
  <h1>Open government</h1>
  <p>${FALLBACK}</p>
  <ogp-data src="/demo/data/nl.json">
    <ogp-rating-scale commitment="NL0010" scale="completion">${inside}</ogp-rating-scale>
    <p>${FALLBACK}</p>
    <ogp-commitment-card commitment="NL0046">${inside}</ogp-commitment-card>
    <p>${FALLBACK}</p>
    <div class="scales">${['specificity', 'relevance', 'on-time'].map((name) => scale(name, inside)).join('')}</div>
    <p>${FALLBACK}</p>
    <ogp-milestone-timeline commitment="NL0046">${inside}</ogp-milestone-timeline>
  </ogp-data>
  <p>${FALLBACK}</p>
</body>
</html>`;
}

const TYPES: Readonly<Record<string, string>> = {
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
};

const listening = async (server: Server) => {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`;
};

describe('a page with widgets, on a slow line', () => {
  const servers: Server[] = [];
  let browser: Browser;
  /** The page's own origin, and another that lets itself be used. */
  let own = '';
  let other = '';
  let asked: string[] = [];

  before(async () => {
    await ensureBuilt();
    for (let turn = 0; turn < 2; turn++)
      servers.push(
        createServer((request, response) => {
          const {pathname, searchParams} = new URL(request.url ?? '/', 'http://test.invalid');
          asked.push(`http://${request.headers.host ?? ''}${pathname}`);
          const send = (type: string, body: string | Buffer) =>
            response.writeHead(200, {'content-type': type, 'access-control-allow-origin': '*'}).end(body);
          if (pathname === '/') {
            const {lang = 'en', from = '', prepared} = Object.fromEntries(searchParams);
            send('text/html', markup({lang, from, prepared: prepared !== 'false'}));
          } else
            readFile(fromRoot(pathname.slice(1))).then(
              (body) => send(TYPES[extname(pathname)] ?? 'application/octet-stream', body),
              () => response.writeHead(404).end(),
            );
        }),
      );
    [own = '', other = ''] = await Promise.all(servers.map(listening));
    browser = await launch();
  });

  after(async () => {
    await browser?.close();
    for (const server of servers) server.close();
  });

  /** Opens the page as a visitor with a phone does; returns how much of it moved. */
  async function open(options: Partial<Page>, width: number): Promise<{shift: number; text: string; moved: string}> {
    asked = [];
    const context = await browser.createBrowserContext();
    try {
      const page = await context.newPage();
      await page.setViewport({width, height: 800});
      const session = await page.createCDPSession();
      await session.send('Network.enable');
      await session.send('Network.emulateNetworkConditions', {
        offline: false,
        latency: 150,
        downloadThroughput: (1.6 * 1024 * 1024) / 8,
        uploadThroughput: (750 * 1024) / 8,
      });
      await session.send('Emulation.setCPUThrottlingRate', {rate: 4});
      // As text: the compiler's helpers do not exist in the page.
      await page.evaluateOnNewDocument(`
        globalThis.shifts = [];
        new PerformanceObserver((list) => {
          for (const {value, sources} of list.getEntries())
            shifts.push({value, moved: sources.map(({node}) => node?.localName ?? node?.parentNode?.localName).join(' ')});
        }).observe({type: 'layout-shift', buffered: true});`);
      await page.goto(
        `${own}/?${new URLSearchParams(Object.entries(options).map(([k, v]) => [k, String(v)])).toString()}`,
      );
      await page.waitForFunction(
        `[...document.querySelectorAll('ogp-rating-scale')].every((e) => e.shadowRoot?.querySelector('.definition'))
          && document.querySelector('ogp-commitment-card').shadowRoot.querySelector('[part=facts]')
          && document.querySelector('ogp-milestone-timeline').shadowRoot.querySelector('[part=milestone]')`,
        {timeout: 60_000},
      );
      // Two frames: what was drawn last is on the screen and its shifts are told.
      await page.evaluate(
        'new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(done, 300))))',
      );
      const shifts = (await page.evaluate('shifts')) as {value: number; moved: string}[];
      const text = (await page.evaluate(
        `[...document.querySelectorAll('ogp-data *')].map((e) => e.shadowRoot?.textContent ?? '').join(' ').replace(/\\s+/g, ' ')`,
      )) as string;
      return {
        shift: shifts.reduce((sum, {value}) => sum + value, 0),
        text,
        moved: shifts.map(({value, moved}) => `${value.toFixed(4)} (${moved})`).join(', '),
      };
    } finally {
      await context.close();
    }
  }

  for (const [lang, width] of [
    ['en', 1280],
    ['en', 360],
    ['nl', 1280],
  ] as const)
    it(`does not jump: ${lang}, ${String(width)} px`, async (test) => {
      const {shift, moved} = await open({lang}, width);
      test.diagnostic(`layout shift ${shift.toFixed(4)}: ${moved}`);
      assert.ok(shift <= 0.05, `layout shift ${shift.toFixed(4)}: ${moved}`);
    });

  it('would jump without fallback and room, so that the figures above mean something', async (test) => {
    const {shift, moved} = await open({prepared: false}, 1280);
    test.diagnostic(`layout shift ${shift.toFixed(4)}: ${moved}`);
    assert.ok(shift > 0.05, `layout shift ${shift.toFixed(4)}`);
  });

  it('asks for each file once', async () => {
    await open({lang: 'nl'}, 1280);
    assert.deepEqual(asked, [...new Set(asked)]);
  });

  it('takes the script from another origin, and its language from where the script is', async () => {
    const {text} = await open({lang: 'nl', from: other}, 1280);
    assert.match(text, /Ambtenaren opleiden in actieve openbaarmaking/);
    assert.match(text, /Actiehouder/);
    const chunks = asked.filter((url) => /\/(locales|chunks)\//.test(url));
    assert.ok(
      chunks.some((url) => url.startsWith(`${other}/dist/cdn/locales/nl-`)),
      `no words from ${other}: ${chunks.join(', ')}`,
    );
    assert.deepEqual(
      chunks.filter((url) => !url.startsWith(other)),
      [],
    );
    assert.ok(asked.includes(`${own}/demo/data/nl.json`), 'data are relative to the page');
  });
});
