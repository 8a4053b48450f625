import assert from 'node:assert/strict';
import {setTimeout as pause} from 'node:timers/promises';
import {after, before, describe, it} from 'node:test';
import {ensureBuilt} from './built.js';
import {keepsPages, launch, linesOf, openSite, visit, type Browser, type Page, type Site, type Visit} from './visit.js';

// Wherever a page has the script, however often, and whatever a site does with its pages afterwards.

const SCRIPT = '/dist/cdn/ogp-widgets.js';
const tag = (attributes = 'type="module"', src = SCRIPT) => `<script ${attributes} src="${src}"></script>`;
const CLASSIC = '/dist/cdn/ogp-widgets.nl.classic.js';
const TITLE = 'Ambtenaren opleiden in actieve openbaarmaking';
const CONTENT = `<ogp-commitment-card src="/demo/data/nl.json" commitment="NL0046"><p>Fallback</p></ogp-commitment-card>
  <div data-ogp="rating-scale" data-src="/demo/data/nl.json" data-commitment="NL0025" data-scale="specificity"><p>Fallback</p></div>`;
const pageOf = ({head = '', body = CONTENT}) =>
  `<!doctype html><html lang="nl"><head><meta charset="utf-8"><title>Page</title>${head}</head><body>${body}</body></html>`;

/** Each element of ours, box or not, and what it says; one of each, or something is doubled. */
const state = async (page: Page) => ({
  cards: await page.$$eval('ogp-commitment-card', (all) => all.length),
  scales: await page.$$eval('ogp-rating-scale:not(ogp-commitment-card *)', (all) => all.length),
  text: (await linesOf(page)).join('\n'),
});
const whole = ({cards, scales, text}: Awaited<ReturnType<typeof state>>) =>
  cards === 1 &&
  scales === 1 &&
  text.split(TITLE).length === 2 &&
  text.split('2 van 4').length === 2 &&
  !text.includes('Fallback');

async function alive(page: Page, what = 'alive'): Promise<void> {
  const deadline = Date.now() + 10_000;
  while (!whole(await state(page)) && Date.now() < deadline) await pause(50);
  const found = await state(page);
  assert.ok(whole(found), `${what}: ${JSON.stringify(found)}`);
}

const PLACES: Readonly<Record<string, Parameters<typeof pageOf>[0]>> = {
  'in the head': {head: tag()},
  'at the end of the body': {body: `${CONTENT}${tag()}`},
  'between the widgets': {body: CONTENT.replace('<div', `${tag()}<div`)},
  'twice at one address': {head: tag(), body: `${CONTENT}${tag()}`},
  'twice at two addresses': {head: tag() + tag('type="module"', `${SCRIPT}?ver=2`)},
  'in one language and in general': {head: tag('type="module"', '/dist/cdn/ogp-widgets.nl.js') + tag()},
  'beside the file of one widget': {head: tag('type="module"', '/dist/cdn/commitment-card.js') + tag()},
  async: {head: tag('type="module" async')},
  'with defer, as older recipes have it': {head: tag('type="module" defer')},
  'put in by another script': {
    body: `${CONTENT}<script>const s = document.createElement('script'); s.type = 'module'; s.src = '${SCRIPT}'; document.head.append(s);</script>`,
  },
  'with version in its name': {head: tag('type="module"', '/dist/cdn/ogp-widgets-VERSION.js')},
  // Optimisers drop the type, move scripts and join them: the classic file bears it.
  'as a classic script in the head': {head: tag('', CLASSIC)},
  'as a classic script with defer': {head: tag('defer', CLASSIC)},
  'as a classic script at the end of the body': {body: `${CONTENT}${tag('', CLASSIC)}`},
  'as a classic script that is called a module': {head: tag('type="module"', CLASSIC)},
  'as a classic script, twice': {head: tag('defer', CLASSIC), body: `${CONTENT}${tag('async', CLASSIC)}`},
  'with an import': {head: `<script type="module">import '${SCRIPT}';</script>`},
};

describe('the script', () => {
  let browser: Browser;
  let site: Site;
  const visits: Visit[] = [];

  before(async () => {
    await ensureBuilt();
    [browser, site] = await Promise.all([launch(), openSite()]);
  });
  after(async () => {
    for (const {close} of visits) await close();
    await browser?.close();
    site?.close();
  });

  async function open(parts: Parameters<typeof pageOf>[0]): Promise<Visit> {
    const {version} = (await (await fetch(`${site.origin}/package.json`)).json()) as {version: string};
    site.answers.set('/page', {body: pageOf(parts).replace('VERSION', version)});
    const visited = await visit(browser, `${site.origin}/page`);
    visits.push(visited);
    return visited;
  }

  for (const [place, parts] of Object.entries(PLACES))
    it(`works ${place}`, async () => {
      const {page, faults} = await open(parts);
      await alive(page);
      await pause(100);
      await alive(page, 'still');
      assert.deepEqual(faults, []);
    });

  it('works as a classic script that is joined with others, and adds one name to the page', async () => {
    const code = await (await fetch(site.origin + CLASSIC)).text();
    site.answers.set('/joined.js', {
      type: 'text/javascript',
      body: `var before = 1\n${code.replace(/\n?\/\/# sourceMappingURL.*/, '')};(function () { window.after = this === window })()`,
    });
    const {page, faults} = await open({
      head: `<script>var known = Object.keys(window)</script>${tag('', '/joined.js')}`,
    });
    await alive(page);
    assert.deepEqual(faults, []);
    const added = (await page.evaluate('Object.keys(window).filter((name) => !known.includes(name))')) as string[];
    // Lit has names of its own.
    const ours = added.filter((name) => !/^(lit|reactive)[A-Z]/.test(name));
    assert.deepEqual(ours.sort(), ['after', 'before', 'ogpWidgets']);
    assert.equal(await page.evaluate('after'), true, 'a script behind it is not strict');
  });

  it('offers its calls as a name where there are no exports', async () => {
    const {page, faults} = await open({
      head: `${tag('', CLASSIC)}<script>ogpWidgets.overrideMessages('nl', {'fact.status': 'Stand'})</script>`,
    });
    await alive(page);
    const classic = (await page.evaluate('Object.keys(ogpWidgets).sort()')) as string[];
    const exported = (await page.evaluate(
      `import('${SCRIPT}').then((module) => Object.keys(module).sort())`,
    )) as string[];
    assert.deepEqual(classic, exported);
    assert.match((await linesOf(page)).join('\n'), /Stand/);
    assert.deepEqual(faults, []);
  });

  it('sees what comes later, however deep', async () => {
    const {page, faults} = await open({head: tag(), body: '<main></main>'});
    await pause(200);
    await page.evaluate(
      `document.querySelector('main').innerHTML = ${JSON.stringify(`<section><div>${CONTENT}</div></section>`)}`,
    );
    await alive(page);
    assert.deepEqual(faults, []);
  });

  it('takes a page that is swapped for another, as Turbo and its like do', async () => {
    const {page, faults} = await open({head: tag()});
    await alive(page);
    // A copy with the widgets in it, as a cache of pages keeps; then the page anew, as a server sends it.
    await page.evaluate(`document.body.replaceWith(document.body.cloneNode(true))`);
    await alive(page, 'copied');
    await page.evaluate(`(() => {
      const body = new DOMParser().parseFromString(${JSON.stringify(pageOf({}))}, 'text/html').body;
      document.body.replaceWith(body);
    })()`);
    await alive(page, 'new');
    await page.evaluate(`document.documentElement.replaceWith(document.documentElement.cloneNode(true))`);
    await alive(page, 'all of it');
    assert.deepEqual(faults, []);
  });

  it('is as it was after a way there and back', async (test) => {
    // Where the browser keeps no page at all, a way back loads it anew; that has to work as well.
    const keeps = await keepsPages(browser, site);
    if (!keeps) test.diagnostic('This browser keeps no pages: the way there and back is tested without its cache.');
    site.answers.set('/elsewhere', {body: '<!doctype html><title>Elsewhere</title><p>Elsewhere'});
    const {page, faults} = await open({
      head: `${tag()}<script>addEventListener('pageshow', ({persisted}) => { globalThis.kept = persisted; });</script>`,
    });
    await alive(page);
    await page.$eval('ogp-rating-scale', (one) => one.shadowRoot?.querySelector('summary')?.click());
    await page.goto(`${site.origin}/elsewhere`);
    await page.goBack();
    assert.equal(await page.evaluate('kept'), keeps, 'the browser keeps the page as it keeps an empty one');
    await alive(page, 'back');
    if (keeps)
      assert.equal(await page.$eval('ogp-rating-scale', (one) => one.shadowRoot?.querySelector('details')?.open), true);
    await page.goForward();
    await page.goBack();
    await alive(page, 'back again');
    // What comes after that is seen, too.
    await page.evaluate(
      `document.body.insertAdjacentHTML('beforeend', '<div id="late" data-ogp="rating-scale" data-scale="completion" data-value="Limited"></div>')`,
    );
    for (let tries = 0; tries < 100 && !(await linesOf(page, '#late')).join().includes('2 van 4'); tries++)
      await pause(50);
    assert.match((await linesOf(page, '#late')).join(), /2 van 4/);
    assert.deepEqual(faults, []);
  });
});
