import assert from 'node:assert/strict';
import {setTimeout as pause} from 'node:timers/promises';
import {after, before, describe, it} from 'node:test';
import {DATA, FACTS, hintsFor, pages} from '../../bench/embed-page.mjs';
import {readJson} from '../../scripts/widgets.mjs';
import {render} from '../../src/tools/server/index.js';
import {ensureBuilt} from './built.js';
import {launch, linesOf, openSite, visit, type Browser, type Site} from './visit.js';

/**
 * How much of the page moved, and whether it was all there. While a page itself is coming in, its columns widen as in any
 * page; what moves later, we move.
 */
const WATCH = `
  globalThis.shifts = [];
  let whole = Infinity;
  document.addEventListener('readystatechange', () => {
    requestAnimationFrame(() => requestAnimationFrame(() => { whole = Math.min(whole, performance.now()); }));
  });
  new PerformanceObserver((list) => {
    for (const {value, sources, startTime} of list.getEntries())
      shifts.push({value, ours: startTime > whole, moved: sources.map(({node}) => node?.localName ?? node?.parentNode?.localName).join(' ')});
  }).observe({type: 'layout-shift', buffered: true});`;

/** The most that we may move, by the page's name in the benchmark, in a narrow and in a wide window. */
const MOST: Readonly<Record<string, number>> = {served: 0, snippet: 0.05, 'snippet with the facts inside': 0.05};

describe('a page with a card, a timeline and four scales, on slow 4G with a slow processor', () => {
  let browser: Browser;
  let site: Site;
  let made: Readonly<Record<string, string>> = {};

  before(async () => {
    await ensureBuilt();
    [browser, site] = await Promise.all([launch(), openSite()]);
    made = await pages({render, data: readJson(DATA.slice(1)), integrity: readJson('dist/cdn/integrity.json')});
  });
  after(async () => {
    await browser?.close();
    site?.close();
  });

  async function open(name: string, width: number) {
    site.answers.set('/page', {body: made[name]});
    site.asked.length = 0;
    const visited = await visit(browser, `${site.origin}/page`, {slow: true, width, before: WATCH});
    const {page} = visited;
    const drawn = `[...document.querySelectorAll('body *')].filter((e) => e.localName.startsWith('ogp-')).every((e) =>
      e.shadowRoot?.adoptedStyleSheets.length && e.shadowRoot.querySelector('[part=base]') && !e.shadowRoot.querySelector('style, [aria-busy]'))`;
    for (const deadline = Date.now() + 30_000; Date.now() < deadline && !(await page.evaluate(drawn));)
      await pause(100);
    assert.equal(await page.evaluate(drawn), true, `${name}: everything is drawn`);
    await pause(700);
    const text = (await linesOf(page)).join(' ');
    for (const fact of FACTS) assert.ok(text.includes(fact), `${name}: ${fact} in ${text}`);
    const shifts = (await page.evaluate('shifts')) as {value: number; ours: boolean; moved: string}[];
    const sum = (all: typeof shifts) => all.reduce((total, {value}) => total + value, 0);
    await visited.close();
    return {
      shift: sum(shifts.filter(({ours}) => ours)),
      before: sum(shifts.filter(({ours}) => !ours)),
      moved: shifts
        .map(({value, ours, moved}) => `${value.toFixed(4)} ${ours ? '' : 'coming in '}(${moved})`)
        .join(', '),
      faults: visited.faults,
    };
  }

  for (const [name, most] of Object.entries(MOST))
    for (const width of [412, 1280])
      it(`${name}, ${String(width)} px: moves by ${most ? `no more than ${String(most)}` : 'nothing'}`, async (test) => {
        const {shift, before: earlier, moved, faults} = await open(name, width);
        test.diagnostic(`layout shift ${shift.toFixed(4)}: ${moved}`);
        assert.ok(shift <= most, `layout shift ${shift.toFixed(4)}: ${moved}`);
        assert.ok(earlier + shift <= 0.05, `with the page itself: ${moved}`);
        // A hint that nothing uses is told there, too.
        assert.deepEqual(faults, []);
      });

  it('would move without room, so that the figures above mean something', async () => {
    const {shift} = await open('snippet without hints or room', 1280);
    assert.ok(shift > 0.05, `layout shift ${shift.toFixed(4)}`);
  });

  it('asks with the hints for what the page needs, once, and before the script would', async () => {
    const {faults} = await open('snippet', 1280);
    assert.deepEqual(faults, []);
    const hinted = [...hintsFor(readJson('dist/cdn/integrity.json'), 'nl').matchAll(/href="([^"]+)"/g)].map(
      ([, path = '']) => path,
    );
    assert.ok(hinted.length >= 5 && hinted.length <= 6, 'browsers ask a server for six at a time');
    const asked = site.asked.filter((path) => path !== '/page');
    assert.deepEqual(asked, [...new Set(asked)], 'once');
    assert.deepEqual(asked.slice(0, hinted.length).sort(), hinted.sort());
    // Later: what no reader waits for.
    const late = asked
      .slice(hinted.length)
      .map((path) => path.replace(/^\/dist\/cdn\/chunks\/(.*)-[\w-]{8}\.js$/, '$1'));
    assert.deepEqual(late.sort(), ['definitions', 'inspection']);
  });
});
