// `npm run bench:embed [-- rounds]`: when is a page with widgets of use, against the same page as static HTML? On slow 4G with
// a processor a quarter as fast. Useful: the first frame with the text of all facts in it. Needs `npm run build`.
// Interleaved rounds, a fresh browser context each, paired by round. bench/EMBED-RESULTS.md has the last ones that were read.
import {readFileSync} from 'node:fs';
import {createServer} from 'node:http';
import {availableParallelism} from 'node:os';
import {extname} from 'node:path';
import {brotliCompressSync, constants} from 'node:zlib';
import {puppeteerCore as puppeteer} from '@web/test-runner-chrome';
import {findBrowser} from '../scripts/browser.mjs';
import {filesUnder, fromRoot, readJson} from '../scripts/widgets.mjs';
import {DATA, FACTS, LEAST, pages} from './embed-page.mjs';
import {interval, median} from './stats.mjs';

const rounds = Number(process.argv.find((word) => /^\d+$/.test(word)) ?? 15);
const {render} = await import('../dist/tools/server/index.js').catch(() => {
  console.error('dist/ is empty: run "npm run build" first.');
  process.exit(1);
});

const TYPES = {'.js': 'text/javascript', '.json': 'application/json', '': 'text/html; charset=utf-8'};
/** As servers do it, but ready before anybody asks. */
const compressed = (body) => brotliCompressSync(body, {params: {[constants.BROTLI_PARAM_QUALITY]: 9}});
const made = await pages({render, data: readJson(DATA.slice(1)), integrity: readJson('dist/cdn/integrity.json')});
const files = new Map([
  ...filesUnder('dist/cdn')
    .filter((file) => file.endsWith('.js'))
    .map((file) => [`/${file}`, compressed(readFileSync(fromRoot(file)))]),
  [DATA, compressed(readFileSync(fromRoot(DATA.slice(1))))],
  ['/least.js', compressed(LEAST)],
  ...Object.entries(made).map(([name, html]) => [`/${name.replaceAll(' ', '-')}`, compressed(html)]),
]);
const sent = new Map();
const server = createServer((request, response) => {
  const {pathname} = new URL(request.url, 'http://x');
  const body = files.get(pathname);
  sent.set(pathname, body?.length ?? 0);
  response.writeHead(body ? 200 : 404, {'content-type': TYPES[extname(pathname)], 'content-encoding': 'br'}).end(body);
});
await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
const origin = `http://127.0.0.1:${server.address().port}`;

/** As the tools of Chrome have it under this name: latency stands for all trips of a connection. */
const SLOW_4G = {
  offline: false,
  latency: 150 * 3.75,
  downloadThroughput: (1_600_000 / 8) * 0.9,
  uploadThroughput: (750_000 / 8) * 0.9,
};

/** Runs in the page: notes the time after the first frame in which every fact is somewhere in the text. */
const WATCH = `(() => {
  const facts = ${JSON.stringify(FACTS)};
  const textOf = (root) => [root.textContent, ...[...root.querySelectorAll('*')].map((e) => (e.shadowRoot ? textOf(e.shadowRoot) : ''))].join(' ');
  const look = () => {
    const root = document.body;
    if (root && facts.every((fact) => textOf(root).includes(fact))) {
      const {port1, port2} = new MessageChannel();
      port1.onmessage = () => { globalThis.useful = performance.now(); };
      port2.postMessage(0);
    } else requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
})()`;

const browser = await puppeteer.launch(await findBrowser());
async function one(name) {
  const context = await browser.createBrowserContext();
  try {
    const page = await context.newPage();
    await page.setViewport({width: 412, height: 915});
    const cdp = await page.createCDPSession();
    await cdp.send('Network.enable');
    await cdp.send('Network.emulateNetworkConditions', SLOW_4G);
    await cdp.send('Emulation.setCPUThrottlingRate', {rate: 4});
    await page.evaluateOnNewDocument(WATCH);
    sent.clear();
    await page.goto(`${origin}/${name.replaceAll(' ', '-')}`);
    for (let tries = 0; tries < 400; tries++) {
      const useful = await page.evaluate('globalThis.useful');
      const [paint] = await page.evaluate(
        `performance.getEntriesByName('first-contentful-paint').map((e) => e.startTime)`,
      );
      if (useful && paint) {
        const kib = [...sent.values()].reduce((sum, size) => sum + size, 0) / 1024;
        return {useful, paint, kib, requests: sent.size};
      }
      await new Promise((resolve) => setTimeout(resolve, 25));
    }
    throw new Error(`${name}: not all facts came`);
  } finally {
    await context.close();
  }
}

const names = Object.keys(made).filter((name) => name !== 'snippet without hints or room');
const results = Object.fromEntries(names.map((name) => [name, []]));
for (let round = -1; round < rounds; round++)
  for (let turn = 0; turn < names.length; turn++) {
    const name = names[(turn + round + names.length) % names.length];
    const figures = await one(name);
    if (round >= 0) results[name].push(figures); // one round to warm up
  }

const ms = (name, key) => median(results[name].map((figures) => figures[key])).toFixed(0);
const ratio = (name) => {
  const {mid, low, high} = interval(results[name].map(({useful}, i) => useful / results.static[i].useful));
  return `**${mid.toFixed(2)}** [${low.toFixed(2)}, ${high.toFixed(2)}]`;
};
console.log(
  [
    '| page | useful paint, ms | against static HTML | first paint, ms | KiB (Brotli) | requests |',
    '|---|---:|---:|---:|---:|---:|',
    ...names.map((name) => {
      const {kib, requests} = results[name].at(-1);
      return `| ${name} | ${ms(name, 'useful')} | ${ratio(name)} | ${ms(name, 'paint')} | ${kib.toFixed(1)} | ${requests} |`;
    }),
    '',
    `${rounds} rounds; ${await browser.version()}, ${availableParallelism()} cores.`,
  ].join('\n'),
);
await browser.close();
server.close();
