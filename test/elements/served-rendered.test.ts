import {expect} from '@open-wc/testing';
import type {OgpCommitment} from '../../src/elements/commitment/commitment.js';
import {hasCatalog} from '../../src/i18n/catalog.js';
import {loaders} from '../../src/locales/loaders.js';
import {deep, pause, textOf, waitFor} from '../helpers/page.js';

// What the server really renders, taken over by the script. Registration happens once per page, so everything is on the
// page before the first import.
type Served = HTMLElement & {updateComplete: Promise<boolean>};

const rendered = async (query: string): Promise<string> => (await fetch(`/__test/rendered?${query}`)).text();

const CASES: Readonly<Record<string, string>> = {
  'ogp-commitment-card': 'file=nl.json&commitment=NL0046&layout=full&today=2021-08-01',
  'ogp-commitment': 'file=nl.json&commitment=NL0025&today=2021-08-01',
  'ogp-commitment-list': 'file=nl.json&today=2021-08-01',
  'ogp-irm-review': 'file=irm-review.json&commitment=NL0006&layout=matrix',
  'ogp-milestone-timeline': 'file=showcase.json&commitment=VB0001&today=2021-08-01',
  'ogp-plan-progress': 'file=plan-progress.json&plan=VB-2022',
  'ogp-rating-scale': 'file=nl.json&commitment=NL0025&scale=specificity',
  'ogp-updates': 'file=updates.json&today=2021-08-01',
  'ogp-dialogue-series': 'file=dialogues.json&dialogue=begroting&time-zone=Europe/Amsterdam&today=2021-08-01',
  'ogp-programme': 'file=programme.json',
};

/** Markup on the page, with declarative shadow roots, before a sentence that must not move. */
function serve(html: string): {element: Served; after: HTMLElement; home: HTMLElement} {
  // Not in a `place`: it stays for all tests of this file.
  const home = document.createElement('section');
  document.body.append(home);
  home.setHTMLUnsafe(`${html}<p>Below</p>`);
  return {home, element: home.firstElementChild as Served, after: home.lastElementChild as HTMLElement};
}

/** What is to be read, and where the rest of the page is, in every task: no frame is drawn within one. */
function watch({element, after, home}: ReturnType<typeof serve>) {
  const texts: string[] = [];
  const places: number[] = [];
  const look = () => {
    texts.push(textOf(element));
    places.push(Math.round(4 * (after.getBoundingClientRect().top - home.getBoundingClientRect().top)) / 4);
  };
  look();
  const timer = setInterval(look);
  return {texts, places, stop: () => clearInterval(timer)};
}

/** Texts are long: a difference is told by where it begins. */
function same(text: string, wanted: string): void {
  let at = 0;
  while (at < wanted.length && text[at] === wanted[at]) at++;
  expect(text.slice(Math.max(0, at - 20), at + 60)).to.equal(wanted.slice(Math.max(0, at - 20), at + 60));
}

/** A language whose words come when the test says so, or never. */
interface Words {
  readonly templates: Record<string, string>;
}
let arrive: (words: Words) => void;
let fail: (error: Error) => void;
const slow = new Promise<Words>((resolve) => {
  arrive = resolve;
});
const never = new Promise<Words>((_, reject) => {
  fail = reject;
});
const SHADOW = (text: string) =>
  `<template shadowrootmode="open"><div class="base" part="base"><p>${text}</p></div></template>`;
const ONE = '<script type="application/json">{"id": "X1", "title": "Title"}</script>';

describe('what the server rendered', function () {
  this.timeout(20_000);
  const shown = new Map<string, ReturnType<typeof serve>>();
  const seen = new Map<string, ReturnType<typeof watch>>();
  const late: ReturnType<typeof serve>[] = [];
  let inside: HTMLAnchorElement;
  let opened: HTMLDetailsElement;
  let told: string;
  let read: ReturnType<typeof serve>;
  const detailsOf = (element: Element) => [
    ...deep(element, 'ogp-irm-review')[0]!.shadowRoot!.querySelectorAll('details'),
  ];

  before(async () => {
    Object.assign(loaders, {xx: () => slow, yy: () => never});
    for (const [tag, query] of Object.entries(CASES)) {
      const html = await rendered(`element=${tag}&lang=nl&${query}`);
      expect(html, tag).to.match(/^<ogp-/);
      shown.set(tag, serve(html));
    }
    late.push(serve(`<ogp-commitment lang="xx">${SHADOW('Woorden in xx')}${ONE}</ogp-commitment>`));
    late.push(serve(`<ogp-commitment lang="yy">${SHADOW('Woorden in yy')}${ONE}</ogp-commitment>`));

    // A reader is there before the script: in a rating's definition, and on a link.
    read = serve(await rendered('element=commitment&lang=nl&file=nl.json&commitment=NL0025'));
    opened = detailsOf(read.element)[1]!;
    opened.open = true;
    told = textOf(opened);
    inside = shown.get('ogp-commitment')!.element.shadowRoot!.querySelector<HTMLAnchorElement>('.facts a')!;
    inside.focus();

    for (const [tag, served] of shown) seen.set(tag, watch(served));
    expect(hasCatalog('nl')).to.equal(false);
    await import('../../src/define.js');
    expect(hasCatalog('nl'), 'the words come later than the elements').to.equal(false);
    await waitFor(() => hasCatalog('nl'));
    await Promise.all([...shown.values()].map(({element}) => element.updateComplete));
    await pause(300);
    for (const {stop} of seen.values()) stop();
  });
  after(() => {
    for (const {home} of [...shown.values(), ...late, read]) home.remove();
  });

  for (const tag of Object.keys(CASES))
    it(`${tag}: the same text before, while and after the script takes over, and nothing moves`, () => {
      const {element} = shown.get(tag)!;
      const {texts, places} = seen.get(tag)!;
      const [first = ''] = texts;
      expect(first.length).to.be.greaterThan(60);
      // It has taken over: the styles are the element's own, and what was served is gone.
      expect(element.shadowRoot!.adoptedStyleSheets.length).to.be.greaterThan(0);
      expect(element.shadowRoot!.querySelector('style')).to.equal(null);
      expect(element.shadowRoot!.querySelectorAll('[part=base]')).to.have.length(1);
      same(textOf(element), first);
      for (const text of texts) same(text, first);
      expect([...new Set(places)], 'layout shift').to.have.length(1);
    });

  it('keeps the focus of the reader', () => {
    const {element} = shown.get('ogp-commitment')!;
    const now = element.shadowRoot!.activeElement as HTMLAnchorElement;
    expect(now).to.not.equal(inside);
    expect(inside.isConnected).to.equal(false);
    expect(now.href).to.equal(inside.href);
  });

  it('keeps open what the reader opened', async () => {
    const all = detailsOf(read.element);
    expect(opened.isConnected).to.equal(false);
    expect(all.map(({open}) => open).indexOf(true)).to.equal(1);
    expect(all.filter(({open}) => open)).to.have.length(1);
    // What is told there comes after the rest.
    await waitFor(() => textOf(all[1]!) === told);
  });

  it('stays while its language has no words here, and for ever where they cannot come', async () => {
    const [xx, yy] = late as [ReturnType<typeof serve>, ReturnType<typeof serve>];
    // Longer than a page without served content waits.
    await pause(2300);
    expect(textOf(xx.element)).to.equal('Woorden in xx');
    arrive({templates: {}});
    fail(new Error('no such file'));
    await waitFor(() => textOf(xx.element).includes('Title'));
    expect(textOf(xx.element)).to.not.contain('Woorden');
    await pause(100);
    expect(textOf(yy.element)).to.equal('Woorden in yy');
    expect(yy.element.shadowRoot!.querySelector('.base')!.hasAttribute('lang')).to.equal(false);
    // Another language is a way out.
    yy.element.lang = 'nl';
    await waitFor(() => textOf(yy.element).includes('Title'));
    expect(textOf(yy.element)).to.not.contain('Woorden');
  });

  it('works afterwards as every other widget does', async () => {
    const {element} = shown.get('ogp-commitment-list')!;
    const search = element.shadowRoot!.querySelector<HTMLInputElement>('input[type=search]')!;
    search.value = 'NL0046';
    search.dispatchEvent(new Event('input'));
    await waitFor(() => element.shadowRoot!.querySelectorAll('[part=item]').length === 1);
    const commitment = shown.get('ogp-commitment')!.element as unknown as OgpCommitment;
    commitment.commitment = 'NL0046';
    await waitFor(() => textOf(commitment).includes('actieve openbaarmaking'));
    const timeline = shown.get('ogp-milestone-timeline')!.element;
    timeline.shadowRoot!.querySelectorAll<HTMLInputElement>('.layouts input')[2]!.click();
    await waitFor(() => timeline.shadowRoot!.querySelector('table'));
  });
});

describe('plain HTML', function () {
  this.timeout(20_000);
  for (const [tag, query] of Object.entries(CASES))
    it(`of ${tag} says what the widget says, in its place and size`, async () => {
      const settings = `element=${tag}&lang=da&${query}`;
      const widget = serve(await rendered(settings));
      const plain = serve(await rendered(`${settings}&form=plain`));
      plain.home.className = 'plain';
      await waitFor(() => !widget.element.shadowRoot!.querySelector('style'));
      await waitFor(() => !/Loading|Indlæser/.test(textOf(widget.element)));
      await widget.element.updateComplete;
      const flat = plain.home.querySelector<HTMLElement>(`.${tag}`)!;
      for (const one of deep(widget.element, 'button, fieldset, [role=search], .bar:has(button), noscript'))
        one.style.display = one.querySelector('[part=count]') ? '' : 'none';
      if (tag === 'ogp-commitment-list') {
        const items = (root: ParentNode) => [...root.querySelectorAll('[part=item]')].map(textOf);
        const first = items(widget.element.shadowRoot!);
        expect(first.length).to.be.greaterThan(49);
        expect(items(flat).slice(0, first.length)).to.deep.equal(first);
        expect(items(flat)).to.have.length(51);
      } else same(textOf(flat), textOf(widget.element));
      const shape = (root: ParentNode) =>
        [...root.querySelectorAll<HTMLElement>('h2, h3, h4, p[class], li')]
          .filter((one) => one.checkVisibility())
          .slice(0, 12)
          .map((one) => {
            const {fontSize, fontWeight, marginBlockStart, color} = getComputedStyle(one);
            return `${one.localName} ${fontSize} ${fontWeight} ${marginBlockStart} ${color}`;
          });
      expect(shape(flat)).to.include.members(shape(widget.element.shadowRoot!));
      for (const {home} of [widget, plain]) home.remove();
    });
});
