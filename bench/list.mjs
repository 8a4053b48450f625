// `npm run bench:list` after `npm run build`: 5,000 commitments in <ogp-commitment-list> beside a list written by hand
// that keeps only the rows near the window in the page. Main-thread CPU (the browser's own counters, thread time),
// implementations interleaved, overhead of the measurement taken off. Writes bench/LIST-RESULTS.md.
//   node bench/list.mjs [rounds] [n]
import {writeFileSync} from 'node:fs';
import {cpus} from 'node:os';
import {puppeteerCore as puppeteer} from '@web/test-runner-chrome';
import {findBrowser} from '../scripts/browser.mjs';
import {serve} from '../scripts/static-server.mjs';
import {interval, median} from './stats.mjs';

const [rounds = 9, n = 5000] = process.argv.slice(2).map(Number);
const IMPLS = (process.env.IMPLS ?? 'window|ours|ours, table|ours, cards|all rows').split('|');
const script = process.env.SCRIPT ?? '/dist/cdn/commitment-list.js';
/** What is typed, with `<` for the backspace: words that find many, few and none, in any order. */
const TYPED = ['open data', '<<<<<<<<<', 'minist', '<<<<<<', 'sante xx1', '<<<<<<<<<', 'water 12', '<<<<<<<<'].join('');

const server = await serve('.');
const launch = await findBrowser();
const browser = await puppeteer.launch(launch);
const results = new Map(IMPLS.map((impl) => [impl, new Map()]));
const add = (impl, what, ms) => {
  const row = results.get(impl);
  row.set(what, [...(row.get(what) ?? []), ms]);
};

async function one(impl, keep) {
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  await page.setViewport({width: 1280, height: 900});
  const cdp = await page.createCDPSession();
  await cdp.send('Performance.enable', {timeDomain: 'threadTicks'});
  const cpu = async () => {
    const {metrics} = await cdp.send('Performance.getMetrics');
    return 1000 * metrics.find(({name}) => name === 'TaskDuration').value;
  };
  /** CPU of an action until the second frame after it. */
  const cost = async (act) => {
    const before = await cpu();
    await act();
    await page.evaluate('frames()');
    return (await cpu()) - before;
  };
  await page.goto(`${server.url}/bench/list.html?${new URLSearchParams({impl, n, script})}`);
  await page.waitForFunction('window.ready');
  await page.evaluate('frames()');
  const frame = median([await cost(() => {}), await cost(() => {}), await cost(() => {})]);
  const first = (await cost(() => page.evaluate('mount()'))) - frame;
  await page.evaluate('focusSearch()');
  await new Promise((resolve) => setTimeout(resolve, 400));
  const idle = [];
  for (let i = 0; i < 5; i++) idle.push(await cost(() => page.keyboard.press('Shift')));
  const overhead = median(idle);
  const keys = [];
  // Every row at once takes seconds per key: six keys tell enough.
  for (const key of impl === 'all rows' ? TYPED.slice(0, 6) : TYPED)
    keys.push(
      (await cost(() => page.keyboard.press(key === '<' ? 'Backspace' : key === ' ' ? 'Space' : key))) - overhead,
    );
  const before = await cpu();
  await new Promise((resolve) => setTimeout(resolve, 500));
  const pause = (await cpu()) - before;
  const facet = (await cost(() => page.evaluate(`choose('policy-area')`))) - frame;
  await page.evaluate(`choose('policy-area', '')`);
  await new Promise((resolve) => setTimeout(resolve, 300));
  const sort = (await cost(() => page.evaluate(`choose('sort', 'title')`))) - frame;
  await context.close();
  if (!keep) return;
  add(impl, 'first render', first);
  add(impl, 'keystroke p50', quantile(keys, 0.5));
  add(impl, 'keystroke p95', quantile(keys, 0.95));
  add(impl, 'pause after typing', pause);
  add(impl, 'facet', facet);
  add(impl, 'sort', sort);
}

const quantile = (xs, q) => {
  const sorted = [...xs].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.ceil(q * sorted.length) - 1)];
};

for (let round = -1; round < rounds; round++)
  // Another order in each round; one round to warm up.
  for (const impl of round % 2 ? IMPLS : [...IMPLS].reverse()) await one(impl, round >= 0);
const version = await browser.version();
await browser.close();
server.close();

/** Paired by round: load that comes and goes cancels out. */
function ratio(impl, what) {
  const {mid, low, high} = interval(
    results
      .get(impl)
      .get(what)
      .map((ms, round) => ms / results.get('window').get(what)[round]),
  );
  return `${mid.toFixed(2)} [${low.toFixed(2)}, ${high.toFixed(2)}]`;
}
const WHAT = [...results.get('window').keys()];
const table = (cell) =>
  [
    `| | ${WHAT.join(' | ')} |`,
    `|---|${WHAT.map(() => '---:').join('|')}|`,
    ...IMPLS.map((impl) => `| ${impl} | ${WHAT.map((what) => cell(impl, what)).join(' | ')} |`),
  ].join('\n');
const text = `# ${n.toLocaleString('en')} commitments in a list

Main-thread CPU in milliseconds (median of ${rounds} interleaved rounds, ${TYPED.length} keystrokes each; the cost of measuring is taken
off). ${version}, ${cpus().length} cores shared with other work: the ratios hold, the milliseconds are this machine's.

- **window**: written by hand, rows of a fixed height, only those near the window in the page; no page search, anchors or print.
- **ours**: \`<ogp-commitment-list>\` with its defaults: groups, fifty rows, all of them in the page.
- **all rows**: written by hand, every row in the page at once (six keystrokes only).
- A keystroke counts until the answer is on the screen. In the pause after typing (200 ms; the fourth column) follow the
  numbers beside the filters, in all implementations, and in ours the rows from the twentieth to the fiftieth.
- The first render of ours has the reading of the file in it, which the lists by hand do not need.
- Cards show twice the facts of a row, each with its rating drawn, so they are not the same work.

${table((impl, what) => median(results.get(impl).get(what)).toFixed(1))}

Ratio to the windowed list, paired by round, with a 95 % interval:

${table(ratio)}

\`@lit-labs/virtualizer\` and list.js are not installed here and were not measured.
`;
if (!process.env.SCRIPT) writeFileSync(new URL('LIST-RESULTS.md', import.meta.url), text);
console.log(text);
