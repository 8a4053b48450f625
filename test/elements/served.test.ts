import {expect} from '@open-wc/testing';
import nl from '../../demo/data/nl.json';
import {programmes} from '../../demo/data/programme.json';
import {deep, fresh, pause, place, textOf, waitFor} from '../helpers/page.js';

// Markup that a server rendered, on the page before the script. Registration happens once per page, so all cases stand
// here before the first import.
type Served = HTMLElement & {data: unknown; src: string | undefined; updateComplete: Promise<boolean>};

const json = (data: unknown) => `<script type="application/json">${JSON.stringify(data)}</script>`;
/** Puts markup with declarative shadow roots on the page. */
const serve = (markup: string): HTMLElement => {
  const section = place();
  section.setHTMLUnsafe(markup);
  return section;
};
const one = {commitments: [{id: 'X1', title: 'A title from the server', milestones: ['First step']}]};
const shadow = (text: string, part = 'base') =>
  `<template shadowrootmode="open"><style>p{margin:0}</style><!--server--><div part="${part}"><p>${text}</p></div></template>`;

/** Everything that was to be read, each time something changed: never empty, never twice. */
function watch(element: HTMLElement): string[] {
  const seen = [textOf(element)];
  new MutationObserver(() => seen.push(textOf(element))).observe(element.shadowRoot!, {
    childList: true,
    subtree: true,
    characterData: true,
  });
  return seen;
}

describe('served markup', () => {
  // Without data of its own at first: what was served stays.
  const waiting = serve(`<ogp-commitment-card>${shadow('Served: no data yet')}</ogp-commitment-card>`)
    .firstElementChild as Served;
  const inline = serve(`<ogp-commitment-card lang="en">${shadow('Served: inline')}${json(one)}</ogp-commitment-card>`)
    .firstElementChild as Served;
  const slow = fresh('slow.json?ms=400');
  const loading = serve(
    `<ogp-milestone-timeline lang="en" src="${slow}">${shadow('Served: src')}</ogp-milestone-timeline>`,
  ).firstElementChild as Served;
  const dutch = serve(
    `<ogp-commitment-card lang="nl" commitment="NL0046" layout="full">${shadow('Ambtenaren opleiden in actieve openbaarmaking')}${json(nl)}</ogp-commitment-card>`,
  ).firstElementChild as Served;
  const missing = serve(
    `<ogp-commitment-card lang="en" src="${fresh('404.json')}">${shadow('Served: gone')}<p>Fallback</p></ogp-commitment-card>`,
  ).firstElementChild as Served;
  const attributes = serve(
    `<ogp-rating-scale lang="en" scale="completion" value="Limited">${shadow('Served: rating')}</ogp-rating-scale>`,
  ).firstElementChild as Served;
  const all = [waiting, inline, loading, dutch, missing, attributes];
  const seen = new Map<Served, string[]>();

  before(async () => {
    for (const element of all) {
      expect(textOf(element), element.outerHTML).to.not.equal('');
      seen.set(element, watch(element));
    }
    await import('../../src/define.js');
    await Promise.all(all.map(({updateComplete}) => updateComplete));
  });

  // `place` empties after each test: these elements are looked at again at the end of the first.
  it('is replaced once by the same content, is never empty and never doubled', async () => {
    const [first, ...later] = [...(seen.get(inline) ?? [])];
    expect(first).to.equal('Served: inline');
    await waitFor(() => textOf(inline).includes('A title from the server'));
    expect(textOf(inline)).to.not.contain('Served');
    for (const text of later) expect(text).to.not.equal('');
    for (const text of later) expect(text.split('A title from the server').length).to.be.lessThan(3);
    expect(deep(inline, 'article')).to.have.length(1);

    // The Dutch words are in a file that comes later: no English and nothing empty in between.
    await waitFor(() => textOf(dutch).includes('Wacht op IRM-beoordeling'));
    for (const text of seen.get(dutch)!) {
      expect(text).to.contain('Ambtenaren opleiden in actieve openbaarmaking');
      expect(text).to.not.contain('Loading').and.to.not.contain('Pending').and.to.not.contain('Laden');
    }
    expect(deep(dutch, 'h3')).to.have.length(1);

    // Stays while the address has not answered; then the answer is there.
    expect(textOf(loading)).to.equal('Served: src');
    await waitFor(() => textOf(loading).includes('First step'));
    for (const text of seen.get(loading)!) {
      expect(text).to.not.equal('');
      expect(text).to.not.contain('Loading');
    }
    expect(textOf(loading)).to.not.contain('Served');

    // A failure is told above what was served, which is the best there is, until there are data.
    await waitFor(() => textOf(missing).includes('answered with error 404'));
    expect(textOf(missing)).to.match(
      /^Showing an earlier version: the latest data could not be loaded .* Try again Fallback Served: gone$/,
    );
    missing.data = one;
    await waitFor(() => textOf(missing).includes('A title from the server'));
    expect(textOf(missing)).not.to.match(/Served|404/);

    // Attributes are data too.
    await waitFor(() => textOf(attributes).includes('Completion: Limited (2 of 4)'));
    expect(textOf(attributes)).to.not.contain('Served');

    // Stays for as long as there are no data, and gives way to the first.
    await pause(50);
    expect(textOf(waiting)).to.equal('Served: no data yet');
    waiting.data = one;
    await waitFor(() => textOf(waiting).includes('A title from the server'));
    expect(textOf(waiting)).to.not.contain('Served');
    waiting.data = {commitments: [{title: 'Another title'}]};
    await waitFor(() => textOf(waiting).includes('Another title'));
    expect(deep(waiting, 'article')).to.have.length(1);
  });

  /** Waits for a widget and those inside it. */
  const drawn = (widget: Served) =>
    waitFor(
      () =>
        widget.shadowRoot!.adoptedStyleSheets.length > 0 &&
        !textOf(widget).includes('Loading') &&
        deep(widget, '*').every((one) => !one.localName.startsWith('ogp-') || deep(one, '[part~=base]').length),
      `${widget.localName} to be drawn`,
    );

  it('takes the place of what the widget itself rendered, byte by byte the same for a reader', async () => {
    const whole = json({...nl, programmes});
    for (const tag of [
      'ogp-commitment',
      'ogp-commitment-card',
      'ogp-commitment-list',
      'ogp-irm-review',
      'ogp-milestone-timeline',
      'ogp-plan-progress',
      'ogp-programme',
      'ogp-rating-scale',
      'ogp-updates',
    ]) {
      const settings = `lang="en" today="2021-08-01" commitment="NL0010" scale="completion"`;
      const first = serve(`<${tag} ${settings}>${whole}</${tag}>`).firstElementChild as Served;
      await drawn(first);
      const rendered = textOf(first);
      const markup = first.shadowRoot!.innerHTML;
      const again = serve(`<${tag} ${settings}><template shadowrootmode="open">${markup}</template>${whole}</${tag}>`)
        .firstElementChild as Served;
      await again.updateComplete;
      await drawn(again);
      expect(textOf(again), tag).to.equal(rendered);
      expect(again.shadowRoot!.querySelectorAll('[part=base]'), tag).to.have.length(1);
    }
  });
});
