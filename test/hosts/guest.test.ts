import {expect} from '@open-wc/testing';
import nl from '../../demo/data/nl.json';
import showcase from '../../demo/data/showcase.json';
import '../../src/define.js';
import {defineElement} from '../../src/elements/define-element.js';
import {emulate} from '../helpers/emulate.js';
import {deep, fresh, hostPage, markup, pause, place, show, textOf, waitFor} from '../helpers/page.js';

const CARD = markup('ogp-commitment-card', showcase, 'commitment="VB0001" layout="full"');
const TIMELINE = markup('ogp-milestone-timeline', showcase, 'commitment="VB0001" today="2025-03-01"');
const TABLE = markup('ogp-milestone-timeline', showcase, 'commitment="VB0001" today="2025-03-01" layout="table"');
const SCALE = '<ogp-rating-scale scale="completion" value="Substantial" voice="irm"></ogp-rating-scale>';
const ALL = CARD + TIMELINE + TABLE + SCALE;

const ready = async (page: Document) => {
  await waitFor(() => textOf(page.body).includes('Completion: Substantial (3 of 4)'), 'the widgets', 5000);
  await waitFor(() => deep(page.body, 'details li').length >= 4, 'definitions', 5000);
};

describe('as a guest, a widget', () => {
  let usual: Document;
  let usualText: string;
  beforeEach(async () => {
    if (usualText) return;
    usual = await hostPage({body: ALL});
    await ready(usual);
    usualText = textOf(usual.body);
  });

  it('has the size of the text around it, whatever the page says of its root', async () => {
    const heights: number[][] = [];
    for (const root of ['10px', '16px', '62.5%']) {
      const page = await hostPage({head: `<style>html{font-size:${root}}body{font-size:20px}</style>`, body: ALL});
      await ready(page);
      expect(getComputedStyle(deep(page.body, 'dd')[0]!).fontSize).to.equal('20px');
      heights.push([...page.body.children].map((element) => Math.round(element.getBoundingClientRect().height)));
    }
    expect(heights[1]).to.deep.equal(heights[0]);
    expect(heights[2]).to.deep.equal(heights[0]);
  });

  it('is readable on a page that resets everything', async () => {
    const page = await hostPage({head: '<style>* {all: unset}</style>', body: ALL});
    await ready(page);
    expect(textOf(page.body)).to.equal(usualText);
    for (const base of deep(page.body, '[part=base]')) {
      expect(getComputedStyle(base).display).to.match(/block|flex/);
      expect(base.getBoundingClientRect().width).to.be.greaterThan(500);
    }
    expect(deep(page.body, '[part=steps] > *')[0]!.getBoundingClientRect().height).to.be.greaterThan(3);
  });

  it('is a block with its margins and its reserved room on a page that resets everything, with the stylesheet for pages', async () => {
    const sheet = await (await fetch('/src/ogp-widgets.css')).text();
    const page = await hostPage({
      head: `<style>${sheet}</style><style>* {all: unset} ogp-rating-scale {--ogp-reserve: 555px; margin-block-end: 44px}
        .inline {display: inline-block} .gone {display: none}</style>`,
      body: `${SCALE}<p>Below</p>${SCALE.replace('scale=', 'class="inline" scale=')}${SCALE.replace('scale=', 'class="gone" scale=')}`,
    });
    await waitFor(() => textOf(page.body).includes('Completion: Substantial (3 of 4)'));
    const [first, inline, gone] = deep(page.body, 'ogp-rating-scale');
    const {height, bottom} = first!.getBoundingClientRect();
    expect(getComputedStyle(first!).display).to.equal('block');
    expect(height).to.equal(555);
    expect(page.querySelector('p')!.getBoundingClientRect().top).to.be.at.least(bottom + 44);
    expect(getComputedStyle(inline!).display, 'a class of the page').to.equal('inline-block');
    expect(getComputedStyle(gone!).display, 'a class of the page').to.equal('none');
  });

  for (const [place, head] of Object.entries({
    'on a page that resets everything': '<style>* {all: unset}</style>',
    'with the stylesheet for pages': '<link rel="stylesheet" href="/src/ogp-widgets.css">',
    'where widgets have a display of the page’s own': '<style>ogp-rating-scale.mine {display: grid}</style>',
  }))
    it(`is hidden by its attribute ${place}`, async () => {
      const page = await hostPage({head, body: SCALE.replace('scale=', 'class="mine" hidden scale=')});
      const [scale] = deep(page.body, 'ogp-rating-scale');
      await waitFor(() => deep(page.body, '[part=rating]').length, 'the rating', 10_000);
      expect(getComputedStyle(scale!).display).to.equal('none');
      scale!.hidden = false;
      expect(getComputedStyle(scale!).display).not.to.equal('none');
    });

  it('takes font, colour and direction from the page, and no capitals, spacing, indent or line breaks', async () => {
    const page = await hostPage({
      head: '<style>body{font:18px monospace;color:rgb(1,2,3);text-transform:uppercase;letter-spacing:9px;white-space:pre;text-indent:90px;text-align:center;line-height:0}</style>',
      body: ALL,
    });
    await ready(page);
    const style = getComputedStyle(deep(page.body, 'dd')[0]!);
    expect(style).to.include({fontFamily: 'monospace', fontSize: '18px', color: 'rgb(1, 2, 3)'});
    expect(style).to.include({textTransform: 'none', letterSpacing: 'normal', whiteSpace: 'normal', textIndent: '0px'});
    expect(parseFloat(style.lineHeight)).to.be.greaterThan(18);
  });

  it('is not touched by the page’s rules for common class names, nor touches the page', async () => {
    const page = await hostPage({
      head: '<style>.base,.step,.value,.facts,.marker{display:none!important}p{margin:77px}</style>',
      body: `<p class="ours">Ours</p>${SCALE}${CARD}`,
    });
    await ready(page);
    expect(deep(page.body, '[part=rating]')[0]!.checkVisibility()).to.equal(true);
    expect(getComputedStyle(deep(page.body, '[part=rating]')[0]!).marginTop).to.equal('0px');
    expect(getComputedStyle(page.querySelector('.ours')!)).to.include({marginTop: '77px', fontSize: '16px'});
  });

  it('says the same on a page whose scripts add to everything', async () => {
    const page = await hostPage({
      head: `<script>
        Array.prototype.each = function () {};
        Array.prototype.toJSON = function () { return '[]' };
        Object.prototype.extend = function () {};
        String.prototype.strip = function () {};
        window.define = function () {}; window.define.amd = {}; window.module = {exports: {}}; window.process = {env: {}};
        window.errors = []; addEventListener('error', function (e) { errors.push(e.message) });
        addEventListener('unhandledrejection', function (e) { errors.push(String(e.reason)) });
      </script>`,
      body: ALL,
    });
    await ready(page);
    expect(textOf(page.body)).to.equal(usualText);
    await pause(100);
    expect((page.defaultView as unknown as {errors: string[]}).errors).to.deep.equal([]);
  });

  it('asks for nothing but its address, and leaves page, storage, cookies, history and focus as they are', async () => {
    const src = fresh('ok.json');
    const page = await hostPage({
      head: '<title>Ours</title>',
      body: `<button autofocus>Ours</button><ogp-commitment-card src="${src}"></ogp-commitment-card>${CARD}${TABLE}`,
    });
    const view = page.defaultView!;
    const button = page.querySelector('button')!;
    button.focus();
    await waitFor(() => textOf(page.body).includes('A commitment from the network'));
    await pause(150);
    const requests = view.performance
      .getEntriesByType('resource')
      .map(({name}) => new URL(name))
      .filter(({pathname}) => !/^\/(src|dist|node_modules|__web)/.test(pathname));
    expect(requests.map(({origin, pathname, search}) => origin + pathname + search)).to.deep.equal([
      new URL(src, location.href).href,
    ]);
    expect(page.head.children).to.have.length(3);
    expect(page.body.children).to.have.length(4);
    expect(page.adoptedStyleSheets).to.have.length(0);
    expect(page.body.getAttributeNames()).to.deep.equal([]);
    expect(page.documentElement.getAttributeNames()).to.deep.equal(['lang']);
    expect(page.title).to.equal('Ours');
    expect(page.activeElement).to.equal(button);
    expect([view.localStorage.length, view.sessionStorage.length, page.cookie]).to.deep.equal([0, 0, '']);
    expect(view.history.length).to.equal(history.length);
    expect([view.scrollX, view.scrollY]).to.deep.equal([0, 0]);
    // Attributes of the author's markup are the author's.
    for (const element of page.querySelectorAll('ogp-commitment-card, ogp-milestone-timeline'))
      expect(element.getAttributeNames()).not.to.include.oneOf([
        'class',
        'style',
        'role',
        'aria-label',
        'id',
        'tabindex',
      ]);
  });

  it('adds no names to the page’s window but Lit’s own three', async () => {
    const page = await hostPage({body: SCALE});
    await waitFor(() => textOf(page.body).includes('Substantial'));
    const plain = document.createElement('iframe');
    place().append(plain);
    const known = new Set(Object.keys(plain.contentWindow!));
    // `litIssuedWarnings` and the like are of Lit's development build.
    const added = Object.keys(page.defaultView!).filter(
      (name) => !known.has(name) && !/^(lit|reactive|emitLit|Shady)/i.test(name),
    );
    expect(added).to.deep.equal([]);
  });

  it('works in a page where the first copy of the library came before, and warns of another version only', () => {
    const warn = console.warn;
    const warned: string[] = [];
    console.warn = (...words: unknown[]) => warned.push(String(words[0]));
    try {
      const first = customElements.get('ogp-rating-scale') as unknown as {ogpVersion: string};
      defineElement('ogp-rating-scale', first as never);
      const twin = class extends HTMLElement {
        static ogpVersion = first.ogpVersion;
      };
      defineElement('ogp-rating-scale', twin);
      expect(warned).to.deep.equal([]);
      customElements.define(
        'ogp-old',
        class extends HTMLElement {
          static ogpVersion = '0.0.1';
        },
      );
      defineElement('ogp-old', twin);
      customElements.define('ogp-stranger', class extends HTMLElement {});
      defineElement('ogp-stranger', class extends HTMLElement {});
      expect(customElements.get('ogp-rating-scale')).to.equal(first);
    } finally {
      console.warn = warn;
    }
    expect(warned).to.have.length(2);
    expect(warned[0]).to.contain('<ogp-old>').and.to.contain('0.0.1');
    expect(warned[1]).to.contain('<ogp-stranger> is already defined by this page');
  });

  it('keeps state and looks when it is moved on the page', async () => {
    const element = show('ogp-milestone-timeline', {lang: 'en', '.data': nl, commitment: 'NL0046', layout: 'timeline'});
    await waitFor(() => deep(element, 'input').length === 3);
    deep(element, 'input')[2]!.click();
    await element.updateComplete;
    place().append(element);
    await element.updateComplete;
    expect(deep(element, 'table')).to.have.length(1);
    expect(getComputedStyle(deep(element, 'table')[0]!).borderCollapse).to.equal('collapse');
  });

  it('keeps its looks when it is moved to another document, and back', async () => {
    const other = await hostPage({body: '<main></main>'});
    const element = show('ogp-rating-scale', {lang: 'en', scale: 'completion', value: 'Limited'});
    const home = element.parentElement!;
    await waitFor(() => deep(element, '[part=steps]').length);
    const display = () => getComputedStyle(deep(element, '[part=steps]')[0]!).display;
    expect(display()).to.equal('grid');
    other.querySelector('main')!.append(element);
    expect(display()).to.equal('grid');
    element.value = 'Complete';
    await waitFor(() => textOf(element).includes('Complete (4 of 4)'));
    home.append(element);
    expect(display()).to.equal('grid');
  });

  it('keeps its theme when it is moved to another document, and back', async () => {
    const other = await hostPage({body: '<main></main>'});
    const element = show('ogp-rating-scale', {scale: 'completion', value: 'Limited', theme: 'dkfds-borger'});
    const home = element.parentElement!;
    const themed = () =>
      waitFor(() => getComputedStyle(element).getPropertyValue('--ogp-color-accent').includes('#44831e'), 'the theme');
    await themed();
    other.querySelector('main')!.append(element);
    await themed();
    home.append(element);
    await themed();
    // There and back at once.
    other.querySelector('main')!.append(element);
    home.append(element);
    await element.updateComplete;
    await themed();
    element.removeAttribute('theme');
    await waitFor(() => !getComputedStyle(element).getPropertyValue('--ogp-color-accent'), 'no theme');
  });

  it('survives being copied by the page', async () => {
    const element = show('ogp-rating-scale', {lang: 'en', scale: 'completion', value: 'Limited'});
    await waitFor(() => textOf(element).includes('Limited'));
    const copy = element.cloneNode(true) as Element;
    place().append(copy);
    await waitFor(() => textOf(copy).includes('Completion: Limited (2 of 4)'));
    expect(deep(copy, '[part=rating]')).to.have.length(1);
  });

  it('runs from right to left where the page does', async () => {
    const page = await hostPage({
      body: `<div dir="rtl">${SCALE}${markup('ogp-milestone-timeline', showcase, 'commitment="VB0007" lang="ar"')}</div>`,
    });
    await ready(page);
    // Arabic words are a file of their own.
    await waitFor(() => deep(page.body, 'h3').length && deep(page.body, '[part=steps] > *').length, 'the words');
    const [first, second] = deep(page.body, '[part=steps] > *').map((step) => step.getBoundingClientRect().left);
    expect(first).to.be.greaterThan(second!);
    const heading = deep(page.body, 'h3')[0]!;
    expect(getComputedStyle(heading)).to.include({direction: 'rtl', textAlign: 'start'});
    // The mark of what can be opened stands at the start of the line, with a space after it.
    const summary = deep(page.body, 'summary')[0]!;
    const text = page.createRange();
    text.selectNodeContents(summary);
    expect(summary.getBoundingClientRect().right - text.getBoundingClientRect().right).to.be.greaterThan(8);
    expect(page.documentElement.scrollWidth).to.be.at.most(800);
  });

  it('is never wider than a phone of 320 px', async () => {
    const cards = showcase.commitments
      .flatMap(({id}) => (id ? [id] : []))
      .map(
        (id) =>
          `<ogp-commitment-card commitment="${id}" layout="full"></ogp-commitment-card><ogp-milestone-timeline commitment="${id}"></ogp-milestone-timeline><ogp-milestone-timeline commitment="${id}" layout="list"></ogp-milestone-timeline><ogp-milestone-timeline commitment="${id}" layout="table"></ogp-milestone-timeline>`,
      )
      .join('');
    const page = await hostPage({
      width: 320,
      head: '<style>body{margin:8px}</style>',
      body: markup('ogp-data', showcase).replace('</ogp-data>', `${cards}</ogp-data>${SCALE}`),
    });
    await ready(page);
    const wide = deep(page.body, '*').filter((part) => {
      const {left, right, width} = part.getBoundingClientRect();
      return width > 1 && (right > 320.5 || left < -0.5) && !part.closest('.quiet, thead');
    });
    expect(wide.map((part) => `${part.localName}.${part.className} ${part.textContent?.slice(0, 40)}`)).to.deep.equal(
      [],
    );
  });

  describe('on other media', () => {
    afterEach(() => emulate());

    it('prints without controls, with what was closed, and with the addresses of its links', async () => {
      const element = show('ogp-milestone-timeline', {lang: 'en', '.data': showcase, commitment: 'VB0001'});
      const scale = show('ogp-rating-scale', {lang: 'en', scale: 'completion', value: 'Limited'});
      await waitFor(() => deep(scale, 'details li').length === 4 && deep(element, 'input').length === 3);
      expect(deep(scale, 'details li')[0]!.checkVisibility()).to.equal(false);
      await emulate('print');
      expect(deep(element, 'fieldset')[0]!.checkVisibility()).to.equal(false);
      expect(textOf(element)).to.contain('Agendas seven days ahead').and.not.to.contain('Table');
      expect(deep(scale, 'details li')[0]!.checkVisibility()).to.equal(true);
      expect(deep(scale, 'details li')[0]!.getBoundingClientRect().height).to.be.greaterThan(5);
      const link = deep(element, 'a[href^=http]')[0]!;
      expect(getComputedStyle(link, '::after').content).to.contain('https://example.org/agendas');
    });

    it('tells filled, empty and missing steps apart in forced colours', async () => {
      const rated = show('ogp-rating-scale', {lang: 'en', scale: 'completion', value: 'Limited'});
      const unrated = show('ogp-rating-scale', {lang: 'en', scale: 'completion', value: 'Withdrawn'});
      await waitFor(() => deep(rated, '[part=steps] > *').length === 4 && deep(unrated, '[part=steps]').length);
      await emulate('', {'forced-colors': 'active'});
      const border = (element: HTMLElement, step: number) => {
        const {borderTopWidth, borderTopColor, borderTopStyle} = getComputedStyle(
          deep(element, '[part=steps] > *')[step]!,
        );
        return {borderTopWidth, borderTopColor, borderTopStyle};
      };
      const [on, off, none] = [border(rated, 1), border(rated, 2), border(unrated, 2)];
      expect(on.borderTopColor).not.to.equal(off.borderTopColor);
      expect(on.borderTopWidth).not.to.equal(off.borderTopWidth);
      expect(none.borderTopStyle).to.equal('dashed');
      expect(off.borderTopStyle).to.equal('solid');
    });

    it('shows which layout is chosen in forced colours', async () => {
      const element = show('ogp-milestone-timeline', {lang: 'en', '.data': nl, commitment: 'NL0046'});
      await waitFor(() => deep(element, 'label').length === 3);
      await emulate('', {'forced-colors': 'active'});
      const looks = deep(element, 'label').map((label) => {
        const parts = [label, ...label.querySelectorAll<HTMLElement>('*')].map((part) => getComputedStyle(part));
        return parts.map(({borderTopColor, borderTopWidth, fontWeight}) => [
          borderTopColor,
          borderTopWidth,
          fontWeight,
        ]);
      });
      expect(looks[1]).to.deep.equal(looks[2]);
      expect(looks[0]).not.to.deep.equal(looks[1]);
    });
  });
});
