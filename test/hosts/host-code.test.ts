import {expect} from '@open-wc/testing';
import dialogues from '../../demo/data/dialogues.json';
import nl from '../../demo/data/nl.json';
import programmes from '../../demo/data/programme.json';
import showcase from '../../demo/data/showcase.json';
import updates from '../../demo/data/updates.json';
import '../../src/define.js';
import {deep, fresh, hostPage, markup, place, textOf, waitFor} from '../helpers/page.js';

/** Every widget, with data in it. */
const WIDGETS: Readonly<Record<string, string>> = {
  'ogp-commitment': markup('ogp-commitment', nl, 'commitment="NL0046" today="2021-08-01"'),
  'ogp-commitment-card': markup('ogp-commitment-card', showcase, 'commitment="VB0001" layout="full"'),
  'ogp-commitment-list': markup('ogp-commitment-list', showcase),
  'ogp-milestone-timeline': markup('ogp-milestone-timeline', showcase, 'commitment="VB0001" today="2025-03-01"'),
  'ogp-irm-review': markup('ogp-irm-review', nl, 'commitment="NL0025"'),
  'ogp-rating-scale': '<ogp-rating-scale scale="completion" value="Substantial"></ogp-rating-scale>',
  'ogp-plan-progress': markup('ogp-plan-progress', showcase),
  'ogp-updates': markup('ogp-updates', updates),
  'ogp-dialogue-series': markup('ogp-dialogue-series', dialogues, 'now="2022-01-01T09:00:00Z"'),
  'ogp-programme': markup('ogp-programme', programmes),
};
const ALL = Object.values(WIDGETS).join('');

/** Notes what a page's own error handlers would hear. */
const ERRORS = `<script>
  window.errors = []; addEventListener('error', function (e) { errors.push(e.message) });
  addEventListener('unhandledrejection', function (e) { errors.push(String(e.reason)) });
</script>`;
const errorsOf = (page: Document) => (page.defaultView as unknown as {errors: string[]}).errors;

async function open(body: string, head = ''): Promise<Document> {
  const page = await hostPage({head: ERRORS + head, body});
  await settled(page);
  return page;
}

async function settled(page: Document): Promise<void> {
  for (const element of page.querySelectorAll(Object.keys(WIDGETS).join()))
    await waitFor(
      () =>
        !element.shadowRoot?.querySelector('[aria-busy]') && (element.shadowRoot?.textContent.trim().length ?? 0) > 20,
      element.localName,
      8000,
    );
}

/** The same at an address of its own: what a frame holds by `srcdoc` has none. */
async function openAt(body: string, head: string): Promise<Document> {
  const frame = document.createElement('iframe');
  frame.src = '/test/hosts/pages/empty.html?of=base';
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, {once: true}));
  place().append(frame);
  await loaded;
  const page = frame.contentDocument!;
  page.head.innerHTML = head;
  page.body.innerHTML = body;
  const script = page.createElement('script');
  script.type = 'module';
  script.src = new URL('/src/define.ts', location.href).href;
  page.head.append(script);
  await settled(page);
  return page;
}

/** Definitions come later than the rest, so their links do not count. */
const linksIn = (page: Document) =>
  deep(page, 'a[href]').filter((link) => !link.closest('details')) as HTMLAnchorElement[];
const linksOf = (page: Document) => linksIn(page).map((link) => link.getAttribute('href'));

describe('on a page whose own scripts took common names', () => {
  let usual: (string | null)[];
  let text: string;
  before(async () => {
    const page = await open(ALL);
    usual = linksOf(page);
    text = textOf(page.body);
    expect(usual.length).to.be.greaterThan(20);
  });

  for (const [what, code] of Object.entries({
    'a text': "var URL = '/shop/';",
    'a function of its own': 'function URL(path) { this.path = path; }',
    'an object': 'window.URL = {createObjectURL: null};',
    nothing: 'window.URL = undefined;',
  }))
    it(`every widget keeps every link where URL is ${what}`, async () => {
      const page = await open(ALL, `<script>${code}</script>`);
      expect(linksOf(page)).to.deep.equal(usual);
      await waitFor(() => textOf(page.body) === text, 'the same text');
      expect(errorsOf(page)).to.deep.equal([]);
    });

  it('a list still saves its files, and writes its address', async () => {
    const page = await open(
      WIDGETS['ogp-commitment-list']!.replace('>', ' url-state>'),
      "<script>var URL = '/shop/';</script>",
    );
    const saved: string[] = [];
    page.addEventListener('click', () => undefined);
    const view = page.defaultView as unknown as {HTMLAnchorElement: typeof HTMLAnchorElement};
    view.HTMLAnchorElement.prototype.click = function (this: HTMLAnchorElement) {
      saved.push(this.href);
    };
    for (const button of deep(page, 'button').filter((one) => /CSV|JSON/.test(one.textContent))) button.click();
    await waitFor(() => saved.length === 2, 'both files');
    expect(saved.every((href) => href.startsWith('blob:'))).to.equal(true);
    expect(errorsOf(page)).to.deep.equal([]);
  });
});

describe('inside an element of the page that has members of its own', () => {
  const HOSTS: Readonly<Record<string, string>> = {
    'an object': "get provides() { return {theme: 'dark'}; }",
    'a function': 'provides() { return 1; }',
    nothing: 'get provides() { return undefined; }',
    'an error': "get provides() { throw new Error('not now'); }",
  };
  for (const [what, member] of Object.entries(HOSTS))
    it(`called “provides” (${what}) a widget works without data and with an address, and throws nothing`, async () => {
      const page = await hostPage({
        head: `${ERRORS}<script>customElements.define('x-app', class extends HTMLElement { ${member} });</script>`,
        body: `<x-app><ogp-commitment-card id="bare"><p>Fallback</p></ogp-commitment-card>
          <ogp-commitment-card id="src" src="${fresh('ok.json')}"></ogp-commitment-card>
          <ogp-data id="data"><ogp-commitment-card></ogp-commitment-card></ogp-data></x-app>`,
      });
      await waitFor(() => textOf(page.body).includes('A commitment from the network'), 'the card');
      const data = page.querySelector('ogp-data')!;
      data.data = {commitments: [{id: 'X1', title: 'Handed down'}]};
      await waitFor(() => textOf(data).includes('Handed down'), 'the card inside');
      expect(textOf(page.querySelector('#bare')!)).to.equal('Fallback');
      expect(errorsOf(page)).to.deep.equal([]);
    });
});

describe('on a page with <base href>', () => {
  const plain = (href: string | null) => href?.startsWith('#');

  for (const [tag, widget] of Object.entries(WIDGETS))
    it(`links of ${tag} to a place on the page stay on the page`, async () => {
      const usual = linksOf(await open(widget));
      for (const base of ['/other/place/', 'https://cdn.example/x/']) {
        const page = await openAt(widget, `<base href="${base}">`);
        const {href} = page.defaultView!.location;
        const links = linksIn(page);
        expect(links).to.have.length(usual.length);
        links.forEach((link, place) => {
          const given = usual[place]!;
          if (plain(given)) expect(link.href).to.equal(href.replace(/#.*/, '') + given);
          else if (/^[a-z]+:/.test(given)) expect(link.getAttribute('href')).to.equal(given);
        });
      }
    });

  it('there are such links to look at', async () => {
    const counts = await Promise.all(
      ['ogp-updates', 'ogp-commitment'].map(async (tag) => linksOf(await open(WIDGETS[tag]!)).filter(plain).length),
    );
    expect(Math.min(...counts)).to.be.greaterThan(0);
  });

  it('they follow the address of the page, and a link from the data keeps its own', async () => {
    const page = await openAt(
      markup('ogp-updates', {
        updates: [{id: 'u1', date: '2025-03-01', title: 'First', url: 'https://example.org/a#b'}],
      }),
      '<base href="https://cdn.example/x/">',
    );
    const view = page.defaultView!;
    const permalink = () => deep(page, '.permalink')[0] as HTMLAnchorElement;
    const own = (path: string) => `${location.origin}${path}#u1`;
    expect(permalink().href).to.equal(own('/test/hosts/pages/empty.html?of=base'));
    view.history.replaceState(null, '', `${location.origin}/test/hosts/pages/empty.html?of=another`);
    page.querySelector('ogp-updates')!.headingLevel = 4;
    await waitFor(() => permalink().href === own('/test/hosts/pages/empty.html?of=another'), 'the new address');
    expect(linksOf(page)).to.include('https://example.org/a#b');
    permalink().click();
    await waitFor(() => view.location.hash === '#u1', 'the place on the page');
    expect(page.querySelector('ogp-updates')).to.exist;
  });
});
