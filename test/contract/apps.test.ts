import assert from 'node:assert/strict';
import {spawnSync} from 'node:child_process';
import {readdirSync, rmSync} from 'node:fs';
import {join} from 'node:path';
import {after, before, describe, it} from 'node:test';
import {build} from 'vite';
import {filesUnder, fromRoot} from '../../scripts/widgets.mjs';
import {ensureBuilt} from './built.js';
import {shows} from './shows.js';
import {launch, openSite, visit, type Browser, type Site} from './visit.js';

/** The apps that a bundler makes; the static one is a script. */
const BUNDLED = ['react', 'svelte', 'typescript', 'vue'];
const FACTS = ['Open council meetings', 'City council office', 'Completion: Limited', 'Open water data'];

describe('the small apps in demo/apps', () => {
  const folder = 'node_modules/.cache/ogp-apps';
  let site: Site;
  let browser: Browser;

  before(async () => {
    await ensureBuilt();
    for (const name of BUNDLED) {
      const root = fromRoot(`demo/apps/${name}`);
      const config = readdirSync(root).find((file) => file.startsWith('vite.config.'));
      await build({
        root,
        configFile: config ? join(root, config) : false,
        base: './',
        logLevel: 'warn',
        build: {outDir: fromRoot(`${folder}/${name}`), emptyOutDir: true},
      });
    }
    site = await openSite();
    browser = await launch();
  });
  after(async () => {
    await browser?.close();
    site?.close();
    rmSync(fromRoot(folder), {recursive: true, force: true});
  });

  it('are all here', () => {
    const names = filesUnder('demo/apps').flatMap((file) => /^demo\/apps\/([^/]+)\//.exec(file)?.[1] ?? []);
    assert.deepEqual([...new Set(names)].sort(), [...BUNDLED, 'static'].sort());
  });

  for (const name of BUNDLED)
    it(`${name}: facts as text, data as a property, events heard`, async () => {
      const url = `${site.origin}/${folder}/${name}/index.html`;
      const {page, faults, close} = await visit(browser, url);
      await shows(page, [...FACTS, 'Chosen: VB0001', 'Minutes as text']);
      const [given, attributes] = (await page.evaluate(`(() => {
        const card = document.querySelector('ogp-commitment-card');
        return [card.data.commitments.length, card.getAttributeNames()];
      })()`)) as [number, string[]];
      assert.equal(given, 2);
      assert.ok(!attributes.includes('data'), `as text: ${attributes.join()}`);
      const headings = `[...document.querySelectorAll('ogp-commitment-card')].map(({shadowRoot}) => shadowRoot.querySelector('h2')?.textContent.trim())`;
      assert.deepEqual(await page.evaluate(headings), ['Open council meetings', 'Open water data']);

      await page.evaluate(`document.querySelectorAll('ogp-commitment-card')[1].shadowRoot.querySelector('a').click()`);
      await shows(page, ['Chosen: VB0002', 'Sensors on the map']);
      assert.equal(page.url(), url);
      assert.deepEqual(faults, []);
      await close();
    });

  it('static: pages with the same facts and links between them, without a script', async () => {
    const script = fromRoot('demo/apps/static/build.mjs');
    const {status, stderr} = spawnSync(process.execPath, [script, fromRoot(`${folder}/static`)], {encoding: 'utf8'});
    assert.equal(status, 0, stderr);
    assert.equal(stderr, '');
    const {page, faults, close} = await visit(browser, `${site.origin}/${folder}/static/index.html`, {script: false});
    await shows(page, FACTS);
    await Promise.all([page.waitForNavigation(), page.click('a[href="vb0002.html"]')]);
    await shows(page, ['Open water data', 'Sensors on the map', 'Completion: Substantial']);
    assert.ok(!(await page.content()).includes('<script src'));
    assert.deepEqual(faults, []);
    await close();
  });
});
