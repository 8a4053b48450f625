import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {after, before, describe, it} from 'node:test';
import {filesUnder, fromRoot, readJson} from '../../scripts/widgets.mjs';
import {ensureBuilt} from '../contract/built.js';
import {shows} from '../contract/shows.js';
import {launch, openSite, visit, type Browser, type Site} from '../contract/visit.js';
import {applyFilter, FILTERS, snippetsOf, untouched, type Kind} from './filters.js';

const KINDS: readonly Kind[] = ['box', 'table', 'frame'];
/** What nobody should paste: the element with its script, and a nested script with data. */
const ELEMENT =
  '<script type="module" src="/ogp/ogp-widgets.js"></script><ogp-commitment-card src="/ogp/commitments.json" commitment="VB0001"><p>Fallback</p></ogp-commitment-card>';
const NESTED =
  '<div data-ogp="commitment-card"><script type="application/json">{"id": "VB0001"}</script><p>Fallback</p></div>';

/** What the widget draws and no fallback says. */
const FACTS: Readonly<Record<Kind, readonly string[]>> = {
  box: ['VB0001', 'Completion: Limited (2 of 4)'],
  table: ['1 milestone', 'until 30 Jun 2026'],
  frame: ['VB0001', 'Completion: Limited (2 of 4)'],
};

describe('what content management systems leave of our snippets', () => {
  it('is known for each recipe', () => {
    const pages = filesUnder('docs/cms').flatMap((file) => /^docs\/cms\/([a-z0-9]+)\.md$/.exec(file)?.[1] ?? []);
    // Generators of static sites filter nothing.
    assert.deepEqual(
      [...new Set(FILTERS.map(({page}) => page))].sort(),
      pages.filter((page) => page !== 'static').sort(),
    );
  });

  it('is of this release, where files are named with a version', () => {
    const {version} = readJson('package.json') as {version: string};
    const named = [...filesUnder('docs/cms'), 'docs/embedding.md'].flatMap((file) =>
      [...readFileSync(fromRoot(file), 'utf8').matchAll(/-(\d+\.\d+\.\d+)\.js/g)].map(([, given]) => given),
    );
    assert.ok(named.length > 4);
    assert.deepEqual([...new Set(named)], [version]);
  });

  it('is never our elements nor a script', () => {
    for (const filter of FILTERS) {
      const left = applyFilter(ELEMENT, filter);
      assert.doesNotMatch(left, /<ogp-|<script/, filter.name);
      if (filter.escapes) assert.match(left, /&lt;ogp-commitment-card/, filter.name);
    }
  });

  it('may be the text of a script, where readers see it', () => {
    for (const filter of FILTERS.filter(({scriptText}) => scriptText))
      assert.match(applyFilter(NESTED, filter).replaceAll('&quot;', '"'), /{"id": "VB0001"}/, filter.name);
  });

  for (const filter of FILTERS) {
    const snippets = snippetsOf(filter.page);

    it(`${filter.name}: ${filter.passes.join(', ') || 'nothing'}`, () => {
      for (const kind of filter.passes) assert.ok(snippets[kind], `docs/cms/${filter.page}.md has no snippet: ${kind}`);
      for (const kind of KINDS) {
        const given = snippets[kind];
        if (!given) continue;
        const left = applyFilter(given, filter);
        if (kind === 'frame' && filter.passes.includes(kind)) assert.match(left, /<iframe[^>]* src="[^"]*element=/);
        else if (filter.passes.includes(kind)) assert.equal(left, untouched(given), kind);
        else assert.doesNotMatch(left, /data-ogp|<iframe/, kind);
      }
    });
  }
});

describe('what is left of them, on a page with the script', () => {
  let site: Site;
  let browser: Browser;
  before(async () => {
    await ensureBuilt();
    site = await openSite();
    browser = await launch();
    const body = /```json\n([^]*?)```/.exec(readFileSync(fromRoot('README.md'), 'utf8'))?.[1] ?? '';
    site.answers.set('/dist/cdn/commitments.json', {body});
  });
  after(async () => {
    await browser?.close();
    site?.close();
  });

  /** A page with that in it. The recipes' `/ogp/` is the folder of the build. */
  const open = (content: string, {named = true, run = true} = {}) => {
    const head = named ? '<script type="module" src="/ogp/ogp-widgets.js"></script>' : '';
    const body = `<!doctype html><html lang="en"><title>Page</title>${head}<body>${content}</body></html>`
      .replaceAll('https://www.example.org', site.origin)
      .replaceAll('/ogp/', '/dist/cdn/');
    site.answers.set('/page.html', {body});
    return visit(browser, `${site.origin}/page.html`, {script: run});
  };

  for (const filter of FILTERS)
    for (const kind of filter.passes)
      it(`${filter.name}: the ${kind} shows its facts`, async () => {
        const left = applyFilter(snippetsOf(filter.page)[kind] ?? '', filter);
        const {page, faults, close} = await open(left, {named: kind !== 'frame'});
        if (kind === 'frame') {
          const inside = (await (await page.waitForSelector('iframe'))?.contentFrame()) ?? assert.fail('no frame');
          await shows(inside, FACTS[kind]);
          assert.equal(await inside.evaluate('document.title'), 'Open council meetings');
        } else await shows(page, FACTS[kind]);
        assert.deepEqual(faults, []);
        await close();
      });

  it('a table in the figure that block editors put around it is data as well', async () => {
    const table = snippetsOf('typo3')
      .table?.replace('<table', '<figure class="table"><table')
      .replace('</table>', '</table></figure>');
    const {page, close} = await open(table ?? '');
    await shows(page, FACTS.table);
    await close();
  });

  it('without the script, the fallback is there', async () => {
    const {box = '', table = ''} = snippetsOf('wordpress');
    const {page, close} = await open(box + table, {run: false});
    await shows(page, ['Open council meetings, led by', 'end of June 2026']);
    await close();
  });
});
