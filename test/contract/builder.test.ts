import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {setTimeout as pause} from 'node:timers/promises';
import {after, before, describe, it} from 'node:test';
import {fromRoot, readJson} from '../../scripts/widgets.mjs';
import {systems, type Way} from '../../src/tools/builder/cms.js';
import {widgetsIn} from '../../src/tools/builder/manifest.js';
import {applyFilter, FILTERS} from '../cms/filters.js';
import {ensureSite} from './built.js';
import {shows} from './shows.js';
import {launch, linesOf, openSite, visit, type Browser, type Page, type Site, type Visit} from './visit.js';

// The snippet builder as people get it: the built pages on a server that only sends files.

const DATA = '/demo/data/netherlands.json';
const widgets = widgetsIn(readJson('custom-elements.json')).map(({name}) => name);
/** What the rating of the data is called: a widget of one rating has to be told which. */
const OPTIONS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'rating-scale': {'option.scale': 'completion'},
};

describe('the built snippet builder', () => {
  let browser: Browser;
  let site: Site;
  /** The builder, opened once: other choices are another address of the same page. */
  let page: Page;
  before(async () => {
    await ensureSite();
    [browser, site] = await Promise.all([launch(), openSite()]);
    ({page} = await open());
  });
  after(async () => {
    await browser?.close();
    site?.close();
  });

  async function open(choices = '', from = site): Promise<Visit> {
    const visited = await visit(browser, `${from.origin}/site/demo/builder.html#ui=en&${choices}`);
    await visited.page.waitForSelector('#example');
    return visited;
  }
  /** What the widest preview shows, once it shows something that was not there before. */
  async function facts(page: Page, element: string): Promise<string[]> {
    const find = () => page.$('iframe[width="1280"]').then((frame) => frame?.contentFrame());
    for (const deadline = Date.now() + 10_000; ; await pause(50)) {
      const frame = await find();
      const isDrawn =
        frame &&
        (await frame
          .evaluate(
            `!!document.querySelector('body > ogp-${element}')?.shadowRoot?.querySelector('[part~=base]:not([part~=skeleton])')`,
          )
          .catch(() => false));
      if (isDrawn) {
        // One more turn: what is drawn late (definitions) is part of it.
        await pause(200);
        return linesOf(frame);
      }
      if (Date.now() > deadline) assert.fail(`no preview of ${element}: ${(await linesOf(page, '.result')).join(' ')}`);
    }
  }
  const codes = async (page: Page) =>
    Object.fromEntries(
      await page.$$eval('.snippet code', (all) => all.map((one) => [one.id.slice('code-'.length), one.textContent])),
    ) as Partial<Record<'all' | 'head' | 'body', string>>;
  /** The code that belongs to what the preview shows now: it follows a moment later. */
  async function settled(page: Page): Promise<Partial<Record<'all' | 'head' | 'body', string>>> {
    let last = '';
    for (;;) {
      const now = await codes(page);
      if (JSON.stringify(now) === last) return now;
      last = JSON.stringify(now);
      await pause(250);
    }
  }
  const click = (page: Page, selector: string) => page.$eval(selector, (one) => (one as HTMLElement).click());

  /** A plain page of somebody's, with the files of the release on its server. */
  async function paste(head: string, body: string, script = true): Promise<Visit> {
    const path = '/page.html';
    site.answers.set(path, {
      body: `<!doctype html><html lang="nl"><head><meta charset="utf-8"><title>Page</title>${head}</head><body>${body}</body></html>`,
    });
    return visit(browser, site.origin + path, {script});
  }

  it('keeps its own strict policy, previews every widget and asks for nothing but its own files', async () => {
    const {page, faults, requests, close} = await open();
    await click(page, '#example');
    for (const element of widgets) {
      await click(page, `input[value="${element}"]`);
      await facts(page, element);
    }
    for (const [id, values] of [
      ['theme', ['nlds', 'dkfds-borger', 'dkfds-virk', '']],
      ['lang', ['en', 'nl', 'da', '']],
      ['cms', systems.map(({name}) => name)],
      ['ui', ['nl', 'da', 'en']],
    ] as const)
      for (const value of values) {
        await page.select(`#${id}`, value);
        await pause(60);
      }
    await facts(page, widgets.at(-1) ?? '');
    assert.deepEqual(faults, []);
    assert.deepEqual(
      requests.filter((address) => !address.startsWith(`${site.origin}/site/`)),
      [],
    );
    await close();
  });

  it('works without a network once it is there: tables, workbooks, every widget, theme and language', async () => {
    const own = await openSite();
    const {page, faults, close} = await open('', own);
    await page.waitForNetworkIdle({idleTime: 800});
    own.close();
    const file = await page.$('#file');
    await (file as unknown as {uploadFile: (path: string) => Promise<void>}).uploadFile(
      fromRoot('docs/templates/template.xlsx'),
    );
    await page.waitForFunction(() => document.querySelector('.notice.good'));
    await page.$eval(
      '#data',
      (field, text) => {
        (field as HTMLTextAreaElement).value = text;
        field.dispatchEvent(new Event('input'));
      },
      readFileSync(fromRoot('test/tools/importer/fixtures/ogp-2024.csv'), 'utf8'),
    );
    await page.waitForSelector('#option-commitment option[value=EX0007]');
    await page.$eval(
      '#data',
      (field, text) => {
        (field as HTMLTextAreaElement).value = text;
        field.dispatchEvent(new Event('input'));
      },
      readFileSync(fromRoot(DATA.slice(1)), 'utf8'),
    );
    await page.waitForSelector('#option-commitment option[value=NL0046]');
    for (const element of widgets) {
      await click(page, `input[value="${element}"]`);
      assert.ok((await facts(page, element)).length > 1, element);
    }
    await page.select('#theme', 'nlds');
    await page.select('#ui', 'da');
    await page.waitForFunction(() => document.documentElement.lang === 'da');
    await page.select('#lang', 'da');
    await pause(500);
    assert.deepEqual(faults, []);
    await close();
  });

  /** Opens the builder with other choices. */
  async function go(choices: Readonly<Record<string, string>>): Promise<void> {
    await page.evaluate(`location.hash = ${JSON.stringify(`ui=en&${new URLSearchParams(choices).toString()}`)}`);
    await page.waitForFunction(
      (element, src) =>
        document.querySelector<HTMLInputElement>('[name=element]:checked')?.value === element &&
        document.querySelector<HTMLInputElement>('#src')?.value === src,
      {},
      choices['element'] ?? '',
      choices['src'] ?? '',
    );
  }
  const frameIn = async (where: Page) =>
    (await (await where.waitForSelector('iframe'))?.contentFrame()) ?? assert.fail('no frame');

  for (const element of widgets) {
    const choices = {element, base: '/dist/cdn/', ...OPTIONS[element]};
    // All ways are tested for all widgets elsewhere: here, whether what is handed out is right.
    const ways = element === 'commitment-card' ? (['element', 'box', 'frame'] as const) : (['element'] as const);

    it(`gives out ${element} for a plain page: exact version, right hash, the same facts`, async () => {
      await go({...choices, src: DATA});
      const wanted = await facts(page, element);
      for (const way of ways) {
        await page.select('#way', way);
        const {all = ''} = await settled(page);
        const {version} = readJson('package.json') as {version: string};
        assert.match(
          all,
          new RegExp(`src="/dist/cdn/(ogp-widgets|frame)-${version.replaceAll('.', '\\.')}\\.js" integrity="sha384-`),
        );
        const pasted = await paste('', all);
        await shows(way === 'frame' ? await frameIn(pasted.page) : pasted.page, wanted);
        assert.deepEqual(pasted.faults, [], way);
        // Hints are for what is used: everything is asked for once.
        const asked = pasted.requests.map((address) => address.slice(site.origin.length));
        assert.deepEqual([...new Set(asked)].sort(), asked.sort(), way);
        await pasted.close();
      }
    });

    it(`gives out ${element} with the data in it, and as HTML without script`, async () => {
      await go(choices);
      await click(page, '#example');
      const wanted = await facts(page, element);
      const {all = ''} = await settled(page);
      const pasted = await paste('', all);
      await shows(pasted.page, wanted);
      assert.deepEqual(pasted.faults, []);
      assert.ok(!pasted.requests.some((address) => address.endsWith('.json')));
      await pasted.close();

      await page.select('#way', 'static');
      const html = (await settled(page)).all ?? '';
      assert.doesNotMatch(html, /<script/);
      // Without script: first what stands in the snippet until the script is there, then the way that has none.
      const plain = await paste('', `${all}<hr>${html}`, false);
      const said = (await linesOf(plain.page)).join(' ');
      for (const fact of wanted.slice(0, 1)) assert.ok(said.split(fact).length > 2, fact);
      await shows(plain.page, wanted.slice(0, 3));
      // Where scripts are off, a browser begins to follow the hints and gives up.
      assert.deepEqual(
        plain.faults.filter((fault) => !/^failed: .*\/dist\/cdn\/(chunks|locales)\//.test(fault)),
        [],
      );
      await plain.close();
    });
  }

  for (const filter of FILTERS.filter(({passes}) => passes.length)) {
    const cms = systems.find(({name}) => name === filter.page) ?? assert.fail(`no system ${filter.page}`);
    const passes = (way: Way) => way === 'static' || filter.passes.some((kind) => kind === way);
    for (const way of cms.ways.filter(passes))
      it(`survives ${filter.name}: ${way}`, async () => {
        const base = `${cms.away ? site.origin : ''}/dist/cdn/`;
        const src = (cms.away ? site.origin : '') + DATA;
        await go({element: 'commitment-card', 'option.commitment': 'NL0046', src, cms: cms.name, way, base});
        const wanted = await facts(page, 'commitment-card');
        const {head = '', body, all = ''} = await settled(page);
        const pasted = await paste(head, applyFilter(body ?? all, filter), way !== 'static');
        await shows(way === 'frame' ? await frameIn(pasted.page) : pasted.page, wanted);
        assert.deepEqual(pasted.faults, []);
        // No rule and no data are left as text for readers.
        assert.doesNotMatch((await linesOf(pasted.page)).join('\n'), /[{}]/);
        await pasted.close();
      });
  }
});
