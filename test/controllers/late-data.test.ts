import {expect} from '@open-wc/testing';
import showcase from '../../demo/data/showcase.json';
import '../../src/cdn.js';
import {deep, fresh, hostPage, pause, place, record, show, textOf, waitFor} from '../helpers/page.js';

const json = (title: string) => `<script type="application/json">{"id": "X1", "title": "${title}"}</script>`;
const titled = (element: Element, title: string) =>
  waitFor(() => textOf(element).includes(title), `“${title}” in “${textOf(element)}”`);

/** What is used of jQuery. */
interface Query {
  html(markup: string): Query;
  append(markup: string): Query;
  wrap(markup: string): Query;
  clone(): Query;
  insertAfter(other: Query | string): Query;
  load(address: string): Query;
}

describe('data inside a widget', () => {
  for (const [version, folder] of [
    ['1.12', 'jquery-1'],
    ['3.7', 'jquery'],
  ] as const)
    describe(`that jQuery ${version} puts in, which hides the type of scripts for a moment`, () => {
      let page: Document;
      let $: (selector: string) => Query;
      const card = `<ogp-commitment-card>${json('By jQuery')}</ogp-commitment-card>`;
      const box = `<div data-ogp="commitment-card">${json('By jQuery')}</div>`;
      const isShown = () => waitFor(() => textOf(page.body).includes('By jQuery'), textOf(page.body), 8000);

      beforeEach(async () => {
        page = await hostPage({
          head: `<script src="/node_modules/${folder}/dist/jquery.js"></script><script type="module" src="/src/cdn.ts"></script>`,
          body: '<div id="here"></div><ogp-commitment-card id="known"></ogp-commitment-card>',
        });
        await waitFor(() => page.defaultView!.customElements.get('ogp-commitment-card'), 'the element', 8000);
        ({$} = page.defaultView as unknown as {$: (selector: string) => Query});
      });

      for (const [what, markup] of [
        ['element', card],
        ['box', box],
      ] as const) {
        it(`are shown from an ${what} by html()`, async () => {
          $('#here').html(markup);
          await isShown();
        });
        it(`are shown from an ${what} by append()`, async () => {
          $('#here').append(markup);
          await isShown();
        });
        it(`are shown from an ${what} by clone(), insertAfter() and wrap()`, async () => {
          page.querySelector('#here')!.innerHTML = `<p>${markup}</p>`;
          await isShown();
          $('#here').clone().insertAfter('#here');
          await waitFor(() => textOf(page.body).split('By jQuery').length === 3, textOf(page.body));
          $('#here').wrap('<section></section>');
          await waitFor(() => textOf(page.body).split('By jQuery').length === 3, textOf(page.body));
        });
      }
      it('are shown from a page that comes by load()', async () => {
        page.defaultView!.URL.createObjectURL(new Blob());
        $('#here').load(page.defaultView!.URL.createObjectURL(new Blob([card], {type: 'text/html'})));
        await isShown();
      });
      it('are shown in a widget that stood there', async () => {
        $('#known').html(json('By jQuery'));
        await isShown();
      });
    });

  it('are shown when an optimiser gives the script its type back', async () => {
    const element = show('ogp-commitment-card', {
      children: '<script type="text/later" data-type="application/json">{"title": "Much later"}</script>',
    });
    await element.updateComplete;
    expect(textOf(element)).to.equal('');
    element.querySelector('script')!.type = 'application/json';
    await titled(element, 'Much later');
    element.querySelector('script')!.type = 'text/later';
    await waitFor(() => textOf(element) === '', 'nothing again');
  });

  it('are read when a table or list is marked, changed, and no longer marked', async () => {
    const element = show('ogp-milestone-timeline', {
      lang: 'en',
      children: `<table><thead><tr><th class="ogp-title">Step</th><th class="ogp-planned-end">End</th></tr></thead>
        <tbody><tr><td>First step</td><td data-value="2026-06-30">soon</td></tr><tr><td>Second step</td><td>later</td></tr></tbody></table>`,
    });
    await element.updateComplete;
    await pause(50);
    expect(deep(element, 'ol, table:not(ogp-milestone-timeline > table)')).to.have.length(0);
    const table = element.querySelector('table')!;
    table.className = 'wp-block ogp-milestones';
    await waitFor(() => deep(element.shadowRoot as unknown as ShadowRoot, 'ol').length, 'the timeline');
    expect(textOf(element)).to.contain('30 Jun 2026');
    table.querySelector('[data-value]')!.setAttribute('data-value', '2027-07-31');
    await waitFor(() => textOf(element).includes('31 Jul 2027'), 'the new value');
    table.querySelectorAll('tbody tr')[1]!.children[1]!.innerHTML = '<time datetime="2028-01-31">x</time>';
    await waitFor(() => textOf(element).includes('31 Jan 2028'), 'the time');
    table.querySelector('time')!.dateTime = '2028-02-28';
    await waitFor(() => textOf(element).includes('28 Feb 2028'), 'the new time');
    table.className = '';
    await waitFor(() => deep(element.shadowRoot as unknown as ShadowRoot, 'ol').length === 0, 'the table again');
    expect(textOf(element)).to.contain('First step');
  });

  it('are read anew with the scale of a table of figures, and stay on screen meanwhile', async () => {
    const element = show('ogp-plan-progress', {
      lang: 'en',
      children: `<table class="ogp-figures" data-scale="completion" data-stage="mid-term"><thead><tr><th class="ogp-value">Level</th><th class="ogp-count">n</th></tr></thead>
        <tbody><tr><td>Complete</td><td>3</td></tr><tr><td>Limited</td><td>4</td></tr></tbody></table>`,
    });
    await waitFor(() => element.shadowRoot && deep(element, '[part~=figures]').length, 'the figures');
    const seen = new Set<boolean>();
    const observer = new MutationObserver(() => seen.add(deep(element, '[part~=figures]').length > 0));
    observer.observe(element.shadowRoot!, {childList: true, subtree: true, characterData: true});
    element.querySelector('table')!.dataset['stage'] = 'end-of-term';
    await waitFor(() => /end of term|end-of-term/i.test(textOf(element)), textOf(element));
    observer.disconnect();
    expect(seen.has(false)).to.equal(false);
  });

  it('are not read anew because of what happens elsewhere inside', async () => {
    const heard = record('ogp-load');
    const provider = show('ogp-data', {
      '.data': showcase,
      children: '<div><ogp-commitment-card commitment="VB0001"></ogp-commitment-card></div>',
    });
    await titled(provider, 'VB0001');
    provider.querySelector('div')!.className = 'open';
    provider.querySelector('div')!.dataset['value'] = '7';
    await pause(50);
    expect(heard).to.have.length(1);
  });
});

/** Every widget by the data that draw it, with a word that only one of two documents has. */
const ANSWERS = [
  ['ogp-commitment-card', 'article'],
  ['ogp-commitment', 'article'],
  ['ogp-commitment-list', '[part~=items], article'],
  ['ogp-milestone-timeline', 'h3'],
  ['ogp-irm-review', 'h3'],
] as const;

describe('answers that come late', () => {
  for (const [tag] of ANSWERS)
    it(`of an address that ${tag} no longer names are dropped, though another widget waits for them`, async () => {
      const heard = record('ogp-error', 'ogp-load');
      const slow = fresh('echo.json?title=Slow&ms=250');
      const [one, two] = [show(tag, {src: slow}), show(tag, {src: slow})];
      await pause(30);
      one.src = fresh('echo.json?title=Quick');
      await titled(one, 'Quick');
      await titled(two, 'Slow');
      await pause(50);
      expect(textOf(one)).to.contain('Quick').and.not.to.contain('Slow');
      expect(heard.map(({type, target}) => [type, target])).to.deep.equal([
        ['ogp-load', one],
        ['ogp-load', two],
      ]);
    });

  for (const [tag] of ANSWERS)
    it(`never end in an error of ${tag} that the page hears`, async () => {
      const heard = record('ogp-error');
      const element = show(tag, {src: fresh('echo.json?title=Slow&ms=150')});
      await pause(30);
      element.src = fresh('echo.json?title=Quick');
      await titled(element, 'Quick');
      await pause(200);
      expect(heard).to.have.length(0);
      expect(element.error).to.equal(undefined);
    });

  it('are not waited for when nobody does: the request ends', async () => {
    const real = globalThis.fetch;
    const signals: (AbortSignal | null | undefined)[] = [];
    globalThis.fetch = (input, init) => {
      signals.push(init?.signal);
      return real(input, init);
    };
    try {
      const src = fresh('slow.json?ms=400');
      const section = place(`<ogp-commitment-card src="${src}"></ogp-commitment-card>`.repeat(2));
      await waitFor(() => signals.length === 1, 'the request');
      section.firstElementChild!.remove();
      expect(signals[0]!.aborted).to.equal(false);
      section.firstElementChild!.remove();
      expect(signals[0]!.aborted).to.equal(true);
      expect(signals).to.have.length(1);
    } finally {
      globalThis.fetch = real;
    }
  });

  it('of an inspection say nothing about data that were replaced meanwhile', async () => {
    const heard = record('ogp-issues');
    const element = show('ogp-commitment-card', {'.data': {commitments: [{title: 'Odd', number: 7}]}});
    // At once, so that the inspection of the first data has not ended.
    await element.updateComplete;
    element.data = {commitments: [{id: 'X1', title: 'Even'}]};
    await titled(element, 'Even');
    await pause(1200);
    expect(heard).to.have.length(0);
    expect(element.issues).to.deep.equal([]);
  });
});
