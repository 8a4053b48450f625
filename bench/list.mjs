// `npm run bench:list` after `npm run build`: 5,000 commitments in <ogp-commitment-list> beside a list written by hand
// that keeps only the rows near the window in the page, `@lit-labs/virtualizer`, list.js and all rows at once. Main-thread
// CPU (the browser's own counters, thread time), implementations interleaved, overhead of the measurement taken off.
// Writes bench/LIST-RESULTS.md.
//   node bench/list.mjs [rounds] [n]
//   IMPLS='window|ours' node bench/list.mjs     only these; prints, writes nothing
//   SCRIPT=other.js node bench/list.mjs         another build of ours beside the built one, as "other …"; writes nothing
import {existsSync, readFileSync, writeFileSync} from 'node:fs';
import {cpus} from 'node:os';
import {puppeteerCore as puppeteer} from '@web/test-runner-chrome';
import {findBrowser} from '../scripts/browser.mjs';
import {fromRoot} from '../scripts/widgets.mjs';
import {built, bundle, serveFiles} from './bundle.mjs';
import {interval, median} from './stats.mjs';

const [rounds = 9, n = 5000] = process.argv.slice(2).map(Number);
const OURS = ['ours', 'ours, table', 'ours, cards'];
const other = process.env.SCRIPT;
const IMPLS = process.env.IMPLS?.split('|') ?? [
  'window',
  ...OURS,
  ...(other ? OURS.map((name) => `other ${name}`) : []),
  'virtualizer',
  'list.js',
  'all rows',
];
/** Every row at once takes seconds per key: six keys tell enough. */
const SLOW = ['list.js', 'all rows'];
const FEW = 6;
/** What is typed, with `<` for the backspace: words that find many, few and none, in any order. */
const TYPED = ['open data', '<<<<<<<<<', 'minist', '<<<<<<', 'sante xx1', '<<<<<<<<<', 'water 12', '<<<<<<<<'].join('');

if (!existsSync(fromRoot('dist/cdn/commitment-list.js'))) {
  console.error('dist/cdn/ is empty: run "npm run build" first.');
  process.exit(1);
}
const files = new Map(built());
files.set('/', readFileSync(fromRoot('bench/list.html')));
files.set('/list-page.js', await bundle("import {start} from '/bench/list-page.mjs'; start();"));
if (other) files.set('/other.js', readFileSync(other));
const server = await serveFiles(files);
const launch = await findBrowser();
const browser = await puppeteer.launch(launch);
const results = new Map(IMPLS.map((impl) => [impl, new Map()]));
const add = (impl, what, ms) => {
  const row = results.get(impl);
  row.set(what, [...(row.get(what) ?? []), ms]);
};
/** What the first implementation answers after the sixth key, the filter and the sort: all others must say the same. */
const answers = new Map();
const sizes = new Map();

async function one(impl, keep) {
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  page.on('pageerror', (error) => console.error(impl, error));
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
  const given = {
    impl: impl.replace('other ', ''),
    n,
    script: impl.startsWith('other') ? '/other.js' : '/dist/cdn/commitment-list.js',
  };
  await page.goto(`${server.url}/?${new URLSearchParams(given)}`);
  await page.waitForFunction('window.ready');
  const check = async (when) => {
    const {found, first, rows, elements} = await page.evaluate('answer()');
    const said = `${found} found, first ${first.join(' ')}`;
    const expected = answers.get(when) ?? said;
    if (said !== expected) throw new Error(`${impl}, after the ${when}: ${said}; expected: ${expected}`);
    answers.set(when, said);
    return {rows, elements};
  };
  await page.evaluate('frames()');
  const frame = median([await cost(() => {}), await cost(() => {}), await cost(() => {})]);
  const first = (await cost(() => page.evaluate('mount()'))) - frame;
  await page.evaluate('focusSearch()');
  await new Promise((resolve) => setTimeout(resolve, 400));
  const idle = [];
  for (let i = 0; i < 5; i++) idle.push(await cost(() => page.keyboard.press('Shift')));
  const overhead = median(idle);
  const keys = [];
  for (const key of SLOW.includes(impl) ? TYPED.slice(0, FEW) : TYPED) {
    keys.push(
      (await cost(() => page.keyboard.press(key === '<' ? 'Backspace' : key === ' ' ? 'Space' : key))) - overhead,
    );
    if (keys.length === FEW) await check('sixth key');
  }
  const before = await cpu();
  await new Promise((resolve) => setTimeout(resolve, 500));
  const pause = (await cpu()) - before;
  for (let left = SLOW.includes(impl) ? FEW : 0; left; left--) await page.keyboard.press('Backspace');
  await new Promise((resolve) => setTimeout(resolve, 300));
  const facet = (await cost(() => page.evaluate(`choose('policy-area', 'Area contract 5')`))) - frame;
  await check('filter');
  await page.evaluate(`choose('policy-area', 'All')`);
  await new Promise((resolve) => setTimeout(resolve, 300));
  const sort = (await cost(() => page.evaluate(`choose('sort', 'Title')`))) - frame;
  await check('sort');
  await new Promise((resolve) => setTimeout(resolve, 300));
  sizes.set(impl, await check('sort'));
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
const chosen = IMPLS.filter((impl) => !impl.startsWith('other'));
const text = `# ${n.toLocaleString('en')} commitments in a list

Main-thread CPU in milliseconds (median of ${rounds} interleaved rounds, ${TYPED.length} keystrokes each; the cost of measuring is taken
off). ${version}, ${cpus().length} cores shared with other work: the ratios hold, the milliseconds are this machine's.

- **window**: written by hand, rows of a fixed height, only those near the window in the page; no page search, anchors or print.
- **ours**: \`<ogp-commitment-list>\` with its defaults: groups, fifty rows, all of them in the page.
- **virtualizer**: \`@lit-labs/virtualizer\` with its defaults (the page scrolls, rows are measured, only those near the
  window are in the page), controls by hand.
- **list.js**: list.js with its defaults, which put every row that fits into the page, controls by hand (six keystrokes
  only, so its p95 is the dearest of them).
- **all rows**: written by hand, every row in the page at once (six keystrokes only, too).
- All are given the same commitments, search the same folded text, and show id, title, link, plan, areas, institution, status,
  completion and star in a row. All had to find as many, and the same five first, after the sixth key, the filter and the sort.
- A keystroke counts until the answer is on the screen. In the pause after typing (200 ms; the fourth column) follow the
  numbers beside the filters, in all implementations, and in ours what is beyond the first screen (20 rows or 8 cards).
- The first render of ours has the reading of the file in it, which the lists by hand do not need.
- Cards show the same commitments with their rating drawn and its source, so they are more work than rows.

${table((impl, what) => median(results.get(impl).get(what)).toFixed(1))}

Ratio to the windowed list, paired by round, with a 95 % interval:

${table(ratio)}

What is in the page at the end (and so can be searched, linked to and printed): ${chosen
  .map(
    (impl) =>
      `${impl} ${sizes.get(impl).rows.toLocaleString('en')} rows of ${sizes.get(impl).elements.toLocaleString('en')} elements`,
  )
  .join('; ')}. A printed list of ours has every commitment that is found.
`;
if (!other && !process.env.IMPLS) writeFileSync(new URL('LIST-RESULTS.md', import.meta.url), text);
console.log(text);
