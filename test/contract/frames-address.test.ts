import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {setTimeout as pause} from 'node:timers/promises';
import {after, before, describe, it} from 'node:test';
import {fromRoot} from '../../scripts/widgets.mjs';
import {FRAME_OPTIONS, mayAddressSay} from '../../src/embed/frame-options.js';
import {ensureBuilt, MANIFEST} from './built.js';
import {launch, LINES, openSite, visit, type Browser, type Page, type Site} from './visit.js';

/** Every option of every widget, from the manifest. */
function optionsOf(): ReadonlyMap<string, readonly string[]> {
  const {modules} = JSON.parse(readFileSync(fromRoot(MANIFEST), 'utf8')) as {
    modules: {declarations?: {tagName?: string; attributes?: {name: string}[]}[]}[];
  };
  return new Map(
    modules
      .flatMap(({declarations = []}) => declarations)
      .flatMap(({tagName = '', attributes = []}) =>
        tagName ? [[tagName.replace('ogp-', ''), attributes.map(({name}) => name)] as const] : [],
      ),
  );
}

/** What each widget shows where nothing is wrong. */
const SHOWN: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  commitment: {src: '/demo/data/nl.json', commitment: 'NL0046'},
  'commitment-card': {src: '/demo/data/nl.json', commitment: 'NL0046'},
  'commitment-list': {src: '/demo/data/nl-list.json'},
  data: {src: '/demo/data/nl.json'},
  'dialogue-series': {src: '/demo/data/dialogues.json', dialogue: 'open-gesprekken'},
  'irm-review': {src: '/demo/data/nl.json', commitment: 'NL0025'},
  'milestone-timeline': {src: '/demo/data/nl.json', commitment: 'NL0046'},
  'plan-progress': {src: '/demo/data/nl-list.json'},
  programme: {src: '/demo/data/programme.json'},
  'rating-scale': {src: '/demo/data/nl.json', commitment: 'NL0025', scale: 'completion'},
  updates: {src: '/demo/data/updates.json'},
};

const WORDS = 'The minister resigns, call 0900-EVIL';

/** Text, title, links and values of fields of a frame, through shadow roots. */
const EVERYTHING = `(() => {
  const deep = (root) => [...root.querySelectorAll('*')].flatMap((one) => [one, ...(one.shadowRoot ? deep(one.shadowRoot) : [])]);
  const all = deep(document);
  const text = (${LINES})().join('\\n');
  return {
    busy: !(text.length || document.querySelector('ogp-data')) || all.some((one) => one.matches('[aria-busy=true]')),
    text,
    links: all.flatMap((one) => (one.localName === 'a' ? [one.href] : [])),
    rest: [document.title, ...all.flatMap((one) => (/^(input|select|textarea|option|button)$/.test(one.localName) ? [one.value, one.textContent] : []))].join('\\n'),
  };
})()`;
interface Everything {
  readonly busy: boolean;
  readonly text: string;
  readonly links: readonly string[];
  readonly rest: string;
}

describe('the address of a frame', () => {
  let browser: Browser;
  let site: Site;
  let other: Site;

  before(async () => {
    await ensureBuilt();
    [browser, site, other] = await Promise.all([launch(), openSite(), openSite()]);
  });
  after(async () => {
    await browser?.close();
    site?.close();
    other?.close();
  });

  async function read(page: Page, query: readonly (readonly [string, string])[]): Promise<Everything> {
    await page.goto(
      `${site.origin}/dist/cdn/embed.html?${new URLSearchParams(query.map(([name, value]) => [name, value])).toString()}`,
    );
    for (const deadline = Date.now() + 10_000; ; await pause(30)) {
      const all = (await page.evaluate(EVERYTHING)) as Everything;
      if (!all.busy || Date.now() > deadline) return all;
    }
  }

  it('has a rule for every option of every widget, and for none besides', () => {
    const options = new Set([...optionsOf().values()].flat());
    assert.deepEqual(Object.keys(FRAME_OPTIONS).sort(), [...options].sort());
    assert.deepEqual([...optionsOf().keys()].sort(), Object.keys(SHOWN).sort());
  });

  it('sets no option to free text or to an address elsewhere, by the table', () => {
    const origins = {data: ['https://min.example'], links: ['https://min.example', 'https://news.example']};
    const base = 'https://min.example/ogp/embed.html';
    for (const option of Object.keys(FRAME_OPTIONS))
      for (const value of [
        'https://evil.example/',
        'https://evil.example/{id}',
        '//evil.example/x',
        '\\\\evil.example',
        'https://min.example@evil.example/',
        'https://min.example.evil.example/',
        'http://min.example/',
        'javascript:alert(1)',
        'data:text/html,x',
        'data:application/json,{}',
        'blob:https://min.example/1',
        'mailto:x@evil.example',
      ])
        assert.equal(mayAddressSay(option, value, origins, base), false, `${option}=${value}`);
    for (const option of Object.keys(FRAME_OPTIONS))
      assert.equal(mayAddressSay(option, WORDS, origins, base), false, option);
    // One word is enough to invent a rating, a headline or a delay.
    for (const option of [
      ...['heading', 'value', 'report', 'query', 'institution', 'policy-area', 'topic', 'today', 'now', 'url-state'],
    ])
      for (const value of ['Complete', 'Resigned', '2035-01-01', 'true', ''])
        assert.equal(mayAddressSay(option, value, origins, base), false, option);
    for (const option of ['ogp-refused', 'ogp', 'ogp-origins', 'constructor', '__proto__', 'toString', ''])
      assert.equal(mayAddressSay(option, 'x', origins, base), false, option);
    assert.equal(mayAddressSay('commitment-href-template', 'https://news.example/{id}', origins, base), true);
    assert.equal(mayAddressSay('src', 'https://news.example/x.json', origins, base), false);
    for (const [option, value] of [
      ['src', '../data/x.json'],
      ['update-href-template', 'page.html#{id}'],
      ['commitment', 'NL0046'],
      ['commitment', '3.1.2'],
      ['time-zone', 'Europe/Brussels'],
      ['layouts', 'list table'],
      ['heading-level', '2'],
      ['new-since', '2026-01-31'],
      ['voice', 'civil-society'],
    ] as const)
      assert.equal(mayAddressSay(option, value, origins, base), true, option);
  });

  for (const [element, base] of Object.entries(SHOWN))
    it(`puts no words, links or data of others under this server’s name by the options of ${element}`, async () => {
      const {page, close} = await visit(browser, `${site.origin}/dist/cdn/embed.css`);
      const options = [...(optionsOf().get(element) ?? []), 'page', 'ogp-refused', 'ogp', 'lang', 'dir'];
      try {
        const usual = await read(page, Object.entries({element, ...base}));
        if (element !== 'data') assert.ok(usual.text.length > 30, usual.text);
        for (const value of [WORDS, `${other.origin}/{id}`]) {
          other.asked.length = 0;
          // What is refused leaves what was there: all of them at once hide nothing of each other.
          const hostile = options.filter((option) => option !== 'src').map((option) => [option, value] as const);
          const all = await read(page, [...Object.entries({element, ...base}), ...hostile]);
          const said = all.text + all.rest;
          assert.ok(!/EVIL|resigns/.test(said) && !said.includes(new URL(other.origin).host), said);
          assert.deepEqual(
            all.links
              .map((link) => new URL(link))
              // A link to a place in the frame begins with the frame's own address.
              .filter(({origin, pathname, hash}) => /EVIL/.test(pathname + hash) || origin === other.origin),
            [],
          );
          const given = (await page.evaluate(
            `[...document.querySelectorAll('[data-ogp], [data-ogp] *')].flatMap((one) => [...one.attributes].map(({value}) => value))`,
          )) as string[];
          assert.deepEqual(
            given.filter((one) => one.includes(value)),
            [],
          );
          assert.deepEqual(other.asked, []);
        }
      } finally {
        await close();
      }
    });

  it('has no data of others, and no sentence in place of a name or an address', async () => {
    const {page, close} = await visit(browser, `${site.origin}/dist/cdn/embed.css`);
    other.asked.length = 0;
    const card = {element: 'commitment-card', src: '/demo/data/nl.json', commitment: 'NL0046'};
    for (const [option, value] of [
      ['src', WORDS],
      ['src', `${other.origin}/${WORDS}`],
      ['src', `data:application/json,{"title":"${WORDS}"}`],
      ['element', WORDS],
      ['commitment', WORDS],
    ] as const) {
      const {text, links, rest} = await read(page, Object.entries({...card, [option]: value}));
      assert.ok(!/EVIL|resigns/.test(text + links.join() + rest), `${option}=${value}: ${text}`);
    }
    assert.deepEqual(other.asked, []);
    await close();
  });

  it('cannot invent a rating, also with all that a rating has', async () => {
    const {page, close} = await visit(browser, `${site.origin}/dist/cdn/embed.css`);
    const rating = {element: 'rating-scale', scale: 'completion', value: 'Complete', voice: 'irm', report: 'IRM-2026'};
    const {text} = await read(page, Object.entries(rating));
    await close();
    assert.ok(!/complete/i.test(text) && !text.includes('IRM'), text);
  });

  it('cannot lead to the data of others by a redirect; one on the server itself is followed', async () => {
    const redirect = (location: string) => ({status: 302, body: '', headers: {location}});
    site.answers.set('/go', redirect(`${other.origin}/demo/data/nl.json`));
    site.answers.set('/twice', redirect('/go'));
    site.answers.set('/moved', redirect('/demo/data/nl.json'));
    const {page, close} = await visit(browser, `${site.origin}/dist/cdn/embed.css`);
    const card = {element: 'commitment-card', commitment: 'NL0046'};
    other.asked.length = 0;
    for (const src of ['/go', '/twice']) {
      const {text} = await read(page, Object.entries({...card, src}));
      assert.match(text, /could not be reached/);
    }
    assert.deepEqual(other.asked, []);
    assert.match((await read(page, Object.entries({...card, src: '/moved'}))).text, /Training civil servants/);
    await close();
  });

  it('leaves words to the page itself, which says them in its own head', async () => {
    const published = await (await fetch(`${site.origin}/dist/cdn/embed.html`)).text();
    const body = published
      .replace('name="ogp-link-origins" content=""', 'name="ogp-link-origins" content="https://news.example"')
      .replace('</head>', '<meta name="ogp-option-heading" content="News of the ministry"></head>');
    site.answers.set('/dist/cdn/embed.html', {body});
    const {page, close} = await visit(browser, `${site.origin}/dist/cdn/embed.css`);
    try {
      const {text, links} = await read(
        page,
        Object.entries({
          ...{element: 'updates', src: '/demo/data/updates.json', heading: WORDS},
          page: 'https://news.example/all',
        }),
      );
      assert.ok(text.includes('News of the ministry') && !text.includes('EVIL'), text);
      assert.ok(links.length, 'links');
      await page.waitForSelector('body > p > a[href="https://news.example/all"]', {timeout: 10_000});
    } finally {
      site.answers.delete('/dist/cdn/embed.html');
      await close();
    }
  });
});
