// Interleaved A/B benchmark in Chromium with a bootstrap confidence interval. No dependency beyond the test runner's.
//   node bench/ab.mjs                                        A/A check: the two must not differ
//   node bench/ab.mjs 'bench/render.html?n=200' 'bench/render.html?n=400' [samples]
// A page under test sets `window.benchResult` (milliseconds).
import {puppeteerCore as puppeteer} from '@web/test-runner-chrome';
import {findBrowser} from '../scripts/browser.mjs';
import {serve} from '../scripts/static-server.mjs';
import {interval, median} from './stats.mjs';

const [a = 'bench/render.html?n=200', b = a, n = '40'] = process.argv.slice(2);
const samples = Number(n);
const server = await serve('.');
const launch = await findBrowser();
const browser = await puppeteer.launch({...launch, args: [...launch.args, '--js-flags=--expose-gc']});
const one = async (path) => {
  const context = await browser.createBrowserContext(); // cold caches, no shared renderer state
  const page = await context.newPage();
  await page.goto(`${server.url}/${path}`);
  await page.waitForFunction('window.benchResult !== undefined', {timeout: 30_000});
  const ms = await page.evaluate('window.benchResult');
  await context.close();
  return ms;
};
const A = [];
const B = [];
const t0 = Date.now();
for (let i = -2; i < samples; i++) {
  const order =
    i % 2
      ? [
          [a, A],
          [b, B],
        ]
      : [
          [b, B],
          [a, A],
        ];
  for (const [path, list] of order) {
    const ms = await one(path);
    if (i >= 0) list.push(ms); // two warm-up rounds
  }
}
await browser.close();
server.close();
// Paired: the two runs of a round share the machine's mood, so load that comes and goes cancels out.
const rounds = A.map((ms, i) => B[i] / ms - 1);
const {mid, low: lo, high: hi} = interval(rounds);
const pc = (x) => `${x >= 0 ? '+' : ''}${(100 * x).toFixed(1)}%`;
console.log(`A ${a}: median ${median(A).toFixed(2)} ms\nB ${b}: median ${median(B).toFixed(2)} ms`);
console.log(
  `B against A: ${pc(mid)}, 95% confidence ${pc(lo)} to ${pc(hi)} -> ${lo > 0 ? 'B is slower' : hi < 0 ? 'B is faster' : 'no difference shown'}`,
);
console.log(`${samples} samples each in ${((Date.now() - t0) / 1000).toFixed(0)} s`);
