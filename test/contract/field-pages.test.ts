// Small pages that failed in the field lie beside the repository, each with what is right. They are opened with the files
// of dist/cdn/. Their kinds are covered without them: host-code, ways-faults, data-doors, exporter/formats.
import assert from 'node:assert/strict';
import {existsSync, readFileSync} from 'node:fs';
import {after, before, describe, it} from 'node:test';
import {fromRoot} from '../../scripts/widgets.mjs';
import {toolLocalizer} from '../../src/i18n/tool-localizer.js';
import {readDocument} from '../../src/parse/read.js';
import {exportTo} from '../../src/tools/exporter/formats.js';
import {ensureBuilt} from './built.js';
import {launch, linesOf, openSite, visit, type Browser, type Site} from './visit.js';

const field = new URL('../../../shared/field/', import.meta.url);
const fileIn = (path: string): string => readFileSync(new URL(path, field), 'utf8');
const skip = !existsSync(field) && 'There is no ../shared/field beside the repository.';

describe('a page from the field', {skip}, () => {
  let browser: Browser;
  let site: Site;
  before(async () => {
    await ensureBuilt();
    [browser, site] = await Promise.all([launch(), openSite()]);
    // The pages name the folder that a webmaster copied.
    for (const file of ['ogp-widgets.js', 'ogp-widgets.en.js', 'ogp-widgets.en.classic.js'])
      site.answers.set(`/ogp/${file}`, {body: readFileSync(fromRoot(`dist/cdn/${file}`)), type: 'text/javascript'});
  });
  after(async () => {
    await browser.close();
    site.close();
  });

  it('with a base address keeps its permalinks to itself', async () => {
    site.answers.set('/here/page', {
      body: fileIn('15-base-href/page.html').replace('/ogp/ogp-widgets.js', '/ogp/ogp-widgets.en.js'),
    });
    const {page, close} = await visit(browser, `${site.origin}/here/page`);
    await page.waitForSelector('ogp-updates >>> a.permalink');
    const href = await page.$eval('ogp-updates >>> a.permalink', (link) => link.href);
    assert.equal(href, `${site.origin}/here/page#u2`);
    await page.$eval('ogp-updates >>> a.permalink', (link) => {
      link.click();
    });
    assert.equal(page.url(), `${site.origin}/here/page#u2`);
    await close();
  });

  it('whose optimiser took the type of the script away is drawn by the classic file', async () => {
    const page16 = fileIn('16-module-type-stripped/page.html').replace(
      'ogp-widgets.en.js',
      'ogp-widgets.en.classic.js',
    );
    site.answers.set('/classic', {body: page16});
    const {page, faults, close} = await visit(browser, `${site.origin}/classic`);
    await page.waitForFunction(
      `document.querySelector('ogp-commitment-card')?.shadowRoot?.textContent.includes('Open budget')`,
    );
    assert.deepEqual(faults, []);
    await close();
  });

  it('whose src is a table says that it is one, and what makes the file', async () => {
    site.answers.set('/commitments.csv', {body: fileIn('17-src-names-csv/commitments.csv'), type: 'text/csv'});
    site.answers.set('/table', {
      body: `<!doctype html><html lang="en"><title>Table</title><script type="module" src="/ogp/ogp-widgets.en.js"></script>
        <ogp-commitment-list src="commitments.csv"></ogp-commitment-list></html>`,
    });
    const {page, close} = await visit(browser, `${site.origin}/table`);
    await page.waitForFunction(
      `/table/.test(document.querySelector('ogp-commitment-list')?.shadowRoot?.textContent ?? '')`,
    );
    const text = (await linesOf(page)).join(' ');
    assert.match(text, /is a table, not JSON/);
    assert.match(text, /builder/);
    assert.match(text, /ogp-widgets import/);
    await close();
  });
});

describe('a calendar from the field', {skip}, () => {
  it('has ids that no other publisher has', async () => {
    const raw: unknown = JSON.parse(fileIn('19-calendar-uid/dialogues.json'));
    const document = readDocument(raw) ?? assert.fail('not a document');
    const result = await exportTo('ics', {raw, document, l10n: await toolLocalizer('en'), today: '2026-03-09'});
    assert.ok(typeof result !== 'string');
    const [, id = ''] = /^UID:(.*)\r$/m.exec(result.files[0]?.text ?? '') ?? [];
    assert.ok(id.length > 20, id);
    assert.notEqual(id, 'ogp-widgets/d1-s1');
  });
});
