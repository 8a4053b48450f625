import assert from 'node:assert/strict';
import {setTimeout as pause} from 'node:timers/promises';
import {after, before, describe, it} from 'node:test';
import {heightIn, isHello} from '../../src/embed/frame-message.js';
import {ensureBuilt} from './built.js';
import {launch, linesOf, openSite, visit, type Browser, type Page, type Site, type Visit} from './visit.js';

/** The address of a frame. */
const framed = (options: Record<string, string>, base = '') =>
  `${base}/dist/cdn/embed.html?${new URLSearchParams({lang: 'nl', ...options}).toString().replaceAll('&', '&amp;')}`;

const CARD = {
  element: 'commitment-card',
  commitment: 'NL0046',
  src: '/demo/data/nl.json',
  page: '/actieplan',
};
const TITLE = 'Ambtenaren opleiden in actieve openbaarmaking';
const pageOf = (body: string, script = '<script type="module" src="/dist/cdn/frame.js"></script>') =>
  `<!doctype html><html lang="nl"><head><meta charset="utf-8"><title>Frames</title>${script}</head><body>${body}</body></html>`;

/** Asks again and again until something holds; the message says what was there instead. */
async function until<T>(read: () => Promise<T>, holds: (value: T) => boolean, what: string): Promise<T> {
  let value = await read();
  for (const deadline = Date.now() + 10_000; !holds(value) && Date.now() < deadline; value = await read())
    await pause(50);
  assert.ok(holds(value), `${what}: ${JSON.stringify(value)}`);
  return value;
}

const frameOf = (page: Page, part = 'embed.html') => {
  const frame = page.frames().find((one) => one.url().includes(part));
  assert.ok(frame, `no frame ${part}`);
  return frame;
};
const heightOf = (page: Page, selector = 'iframe') =>
  page.$eval(selector, (frame) => frame.getBoundingClientRect().height);
const contentHeight = (page: Page) =>
  frameOf(page).evaluate('Math.ceil(document.body.getBoundingClientRect().height)') as Promise<number>;

describe('a widget in a frame', () => {
  let browser: Browser;
  let site: Site;
  let other: Site;
  const visits: Visit[] = [];

  before(async () => {
    await ensureBuilt();
    [browser, site, other] = await Promise.all([launch(), openSite(), openSite()]);
  });
  after(async () => {
    for (const {close} of visits) await close();
    await browser?.close();
    site?.close();
    other?.close();
  });

  async function open(body: string, script?: string): Promise<Page> {
    site.answers.set('/page', {body: pageOf(body, script)});
    const visited = await visit(browser, `${site.origin}/page`);
    visits.push(visited);
    return visited.page;
  }
  const shown = (page: Page, fact: string, part?: string) =>
    until(
      () => linesOf(frameOf(page, part)),
      (lines) => lines.join('\n').includes(fact),
      fact,
    );

  it('gets the height of its content, follows it, is named by it and links to the whole page', async () => {
    const options = {...CARD, element: 'rating-scale', scale: 'specificity', commitment: 'NL0025'};
    const page = await open(`<iframe data-ogp-frame height="480" src="${framed(options)}"></iframe>`);
    await shown(page, '2 van 4');
    const both = async () => [await heightOf(page, 'iframe'), await contentHeight(page)] as const;
    const fits = ([frame = 0, content = 0]: readonly number[]) => content > 40 && Math.abs(frame - content) <= 5;
    const [closed] = await until(both, fits, 'frame and content');
    assert.notEqual(closed, 480);
    const frame = frameOf(page);
    await frame.evaluate(`document.querySelector('ogp-rating-scale').shadowRoot.querySelector('summary').click()`);
    const [open1] = await until(both, (all) => fits(all) && (all[0] ?? 0) > closed + 40, 'opened');
    assert.ok(open1 > closed);
    await frame.evaluate(`document.querySelector('ogp-rating-scale').shadowRoot.querySelector('summary').click()`);
    await until(both, (all) => fits(all) && Math.abs((all[0] ?? 0) - closed) < 2, 'closed again');
    assert.equal(await frame.evaluate('document.documentElement.scrollHeight > innerHeight'), false, 'no scroll bar');
  });

  it('is named by what it shows and links to the whole page, out of the frame', async () => {
    const page = await open(`<iframe data-ogp-frame src="${framed(CARD)}"></iframe>`);
    await shown(page, TITLE);
    const frame = frameOf(page);
    await until(
      () => frame.title(),
      (title) => title === TITLE,
      'title',
    );
    const link = await frame.$eval('body > p > a', (one) => [
      one.href,
      one.textContent,
      one.baseURI,
      document.querySelector('base')?.target,
    ]);
    assert.deepEqual(link.slice(0, 2), [site.origin + CARD.page, `${TITLE} – ${new URL(site.origin).host}`]);
    assert.equal(link[3], '_top');
    assert.equal(await frame.evaluate('document.documentElement.lang'), 'nl');
    assert.equal(await frame.evaluate(`document.querySelectorAll('body > p').length`), 1, 'one way out');
  });

  it('shows no link where the address of the page is none', async () => {
    const page = await open(`<iframe src="${framed({...CARD, page: 'javascript:alert(1)'})}"></iframe>`);
    await shown(page, TITLE);
    await pause(100);
    assert.equal(await frameOf(page).evaluate(`document.querySelectorAll('body > p').length`), 0);
  });

  it('works without frame.js: as high as the page says, scrolling', async () => {
    const page = await open(`<iframe data-ogp-frame height="200" src="${framed(CARD)}"></iframe>`, '');
    await shown(page, TITLE);
    assert.equal(await heightOf(page), 204);
    assert.equal(await frameOf(page).evaluate('document.documentElement.scrollHeight > innerHeight'), true);
  });

  it('gets its height when frame.js comes later than the content', async () => {
    const page = await open(`<iframe data-ogp-frame height="200" src="${framed(CARD)}"></iframe>`, '');
    await shown(page, TITLE);
    await page.addScriptTag({url: '/dist/cdn/frame.js', type: 'module'});
    await until(
      () => heightOf(page),
      (height) => height !== 204,
      'height',
    );
  });

  it('works from another origin, where the page reads nothing of it but the height', async () => {
    const page = await open(`<iframe data-ogp-frame height="200" src="${framed(CARD, other.origin)}"></iframe>`);
    await shown(page, TITLE);
    await until(
      () => heightOf(page),
      (height) => height > 204,
      'height',
    );
    assert.equal(await page.evaluate(`document.querySelector('iframe').contentDocument`), null);
  });

  it('works in a sandbox without an origin, when its server lets data be read', async () => {
    const page = await open(
      `<iframe data-ogp-frame height="200" sandbox="allow-scripts allow-top-navigation-by-user-activation" src="${framed(CARD)}"></iframe>`,
    );
    await shown(page, TITLE);
    await until(
      () => heightOf(page),
      (height) => height > 204,
      'height',
    );
  });

  it('says what a sandbox stops, where the server does not let data be read', async () => {
    site.answers.set('/demo/data/nl.json', {cors: false});
    try {
      const page = await open(`<iframe sandbox="allow-scripts" src="${framed(CARD)}"></iframe>`);
      await shown(page, 'CORS');
    } finally {
      site.answers.delete('/demo/data/nl.json');
    }
  });

  it('shows no data of other servers under the name of its own', async () => {
    const src = `${other.origin}/demo/data/nl.json`;
    other.asked.length = 0;
    const page = await open(`<iframe data-ogp-frame src="${framed({...CARD, src})}"></iframe>`);
    const lines = await shown(page, other.origin);
    assert.ok(
      lines.some((line) => line.includes(`alleen bestanden tonen van ${site.origin}`)),
      lines.join('\n'),
    );
    assert.ok(!lines.join('\n').includes(TITLE));
    assert.deepEqual(
      other.asked.filter((path) => path.endsWith('nl.json')),
      [],
    );
    // Whoever runs the server may name others.
    const {body} = await (await fetch(`${site.origin}/dist/cdn/embed.html`)).text().then((text) => ({
      body: text.replace('name="ogp-data-origins" content=""', `name="ogp-data-origins" content="${other.origin}"`),
    }));
    site.answers.set('/dist/cdn/embed.html', {body});
    try {
      await shown(await open(`<iframe data-ogp-frame src="${framed({...CARD, src})}"></iframe>`), TITLE);
    } finally {
      site.answers.delete('/dist/cdn/embed.html');
    }
  });

  it('names the widget that was meant', async () => {
    const page = await open(`<iframe src="${framed({...CARD, element: 'comitment-card'})}"></iframe>`);
    await shown(page, 'commitment-card');
  });

  it('takes a height from its own frame and origin only, and only a height', async () => {
    other.answers.set('/stranger', {
      body: `<script>onmessage = ({data}) => parent.postMessage(data, '*')</script>`,
    });
    site.answers.set('/empty', {body: `<script>onmessage = ({data}) => parent.postMessage(data, '*')</script>`});
    const page = await open(
      `<iframe id="mine" data-ogp-frame height="200" src="/empty"></iframe>
       <iframe id="unmarked" height="200" src="/empty"></iframe>
       <iframe id="moved" data-ogp-frame height="200" src="/empty"></iframe>`,
    );
    const say = (id: string, data: unknown) =>
      page.evaluate(`document.querySelector('#${id}').contentWindow.postMessage(${JSON.stringify(data)}, '*')`);
    const all = async () => [
      await heightOf(page, '#mine'),
      await heightOf(page, '#unmarked'),
      await heightOf(page, '#moved'),
    ];
    const height = (value: unknown) => ({type: 'ogp-widgets:height', height: value});
    await say('mine', height(300));
    await until(all, ([mine]) => mine === 304, 'its own');
    for (const wrong of [
      ...['400', '400px', -1, null, {}, [], 1e9].map(height),
      {type: 'other', height: 400},
      {height: 400},
      'ogp-widgets:height',
      null,
      400,
      [400],
    ])
      await say('mine', wrong);
    await say('unmarked', height(400));
    // The page itself, and a frame that was led away to another origin.
    await page.evaluate(`window.postMessage(${JSON.stringify(height(400))}, '*')`);
    await page.evaluate(`document.querySelector('#moved').contentWindow.location = '${other.origin}/stranger'`);
    await until(
      () => Promise.resolve(page.frames().map((frame) => frame.url())),
      (urls) => urls.some((url) => url.endsWith('/stranger')),
      'moved',
    );
    await pause(300);
    await say('moved', height(400));
    await pause(300);
    assert.deepEqual(await all(), [304, 204, 204]);
  });

  it('reads messages as they are, not as they seem', () => {
    assert.equal(heightIn({type: 'ogp-widgets:height', height: 12.2}), 13);
    for (const height of [NaN, Infinity, -0.1, 50_001, '12', new Number(12), undefined])
      assert.equal(heightIn({type: 'ogp-widgets:height', height}), undefined);
    for (const data of [null, undefined, 'x', 3, () => 3, Symbol('x')]) {
      assert.equal(heightIn(data), undefined);
      assert.equal(isHello(data), false);
    }
  });

  it('answers only the page around it', async () => {
    const asks = "<script>ask = () => parent.frames[0].postMessage({type: 'ogp-widgets:hello'}, '*')</script>";
    site.answers.set('/nosy', {body: asks});
    const page = await open(
      `<iframe data-ogp-frame height="200" src="${framed(CARD)}"></iframe><iframe src="/nosy"></iframe>`,
    );
    await shown(page, TITLE);
    await page.evaluate(
      `heights = 0; addEventListener('message', ({data}) => { if (data.type === 'ogp-widgets:height') heights++; })`,
    );
    const heard = () => page.evaluate('heights') as Promise<number>;
    // Until the frame has its height, it has something to say of its own accord.
    let before = -1;
    await until(
      async () => {
        const last = before;
        before = await heard();
        await pause(200);
        return before === last;
      },
      Boolean,
      'no more heights',
    );
    await frameOf(page, '/nosy').evaluate('ask()');
    await pause(300);
    assert.equal(await heard(), before, 'a neighbour asks: the frame says nothing, to nobody');
    await page.evaluate("frames[0].postMessage({type: 'ogp-widgets:hello'}, '*')");
    await until(heard, (count) => count === before + 1, 'the page itself gets its answer');
  });
});
