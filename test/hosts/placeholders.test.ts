import {expect} from '@open-wc/testing';
import showcase from '../../demo/data/showcase.json';
import '../../src/cdn.js';
import {pause, place, textOf, waitFor} from '../helpers/page.js';

const json = `<script type="application/json">${JSON.stringify(showcase)}</script>`;
const says = (section: Element, text: string, patience?: number) =>
  waitFor(() => textOf(section).includes(text), `“${text}” in “${textOf(section)}”`, patience);
const warnings: string[] = [];

const {warn} = console;
before(() => {
  console.warn = (...given: unknown[]) => {
    warnings.push(String(given[0]));
  };
});
after(() => {
  console.warn = warn;
});

describe('a box, the spelling for editors that take no elements', () => {
  it('becomes the widget, with the options under the same names', async () => {
    const section = place(
      `<div class="wp-block" data-ogp="commitment-card" data-commitment="vb0001" data-heading-level="2" data-layout="full" data-lang="nl">${json}<p>As text</p></div>`,
    );
    const card = await waitFor(() => section.querySelector('.wp-block > ogp-commitment-card'), 'the widget');
    expect(card.getAttribute('heading-level')).to.equal('2');
    expect(card.getAttribute('lang')).to.equal('nl');
    expect(card.querySelector('p')?.textContent).to.equal('As text');
    await waitFor(() => card.shadowRoot?.querySelector('h2'), 'a heading of level 2');
    await says(section, 'VB0001');
  });

  it('gives its widget a direction and a language, and takes them away again', async () => {
    const section = place(
      `<div data-ogp="commitment-card" data-dir="rtl" data-lang="da" data-commitment="VB0001">${json}</div>`,
    );
    const card = await waitFor(() => section.querySelector('ogp-commitment-card'), 'the widget');
    expect([card.getAttribute('dir'), card.getAttribute('lang')]).to.deep.equal(['rtl', 'da']);
    await waitFor(() => getComputedStyle(card).direction === 'rtl', 'the direction');
    card.parentElement!.removeAttribute('data-dir');
    await waitFor(() => !card.hasAttribute('dir'), 'no direction');
  });

  it('may be named as the element is, and share data with others in a box', async () => {
    const section = place(
      `<div data-ogp="data">${json}<div data-ogp="ogp-commitment-card" data-commitment="VB0001"></div><p>Between</p></div>`,
    );
    await waitFor(() => section.querySelector('ogp-data > div > ogp-commitment-card'), 'both widgets');
    await says(section, 'VB0001');
    expect(section.innerText).to.contain('Between');
  });

  it('comes alive when it is put in later, keeps up with its options, and is never doubled', async () => {
    const section = place();
    const box = document.createElement('div');
    box.setAttribute('data-ogp', 'rating-scale');
    box.setAttribute('data-scale', 'completion');
    box.setAttribute('data-value', 'Limited');
    section.append(box);
    await says(section, 'Limited (2 of 4)');
    box.setAttribute('data-value', 'Complete');
    await says(section, 'Complete (4 of 4)');
    box.removeAttribute('data-value');
    await waitFor(() => !textOf(section).includes('Complete ('), 'the value to go');
    // What caches of pages do: a copy with the widget in it, put in again.
    const copy = box.cloneNode(true) as Element;
    copy.setAttribute('data-value', 'Substantial');
    box.replaceWith(copy);
    await says(section, 'Substantial (3 of 4)');
    expect(section.querySelectorAll('ogp-rating-scale').length).to.equal(1);
    copy.setAttribute('data-ogp', 'plan-progress');
    await waitFor(() => section.querySelector('ogp-plan-progress'), 'the other widget');
    expect(section.querySelectorAll('ogp-rating-scale').length).to.equal(0);
  });

  it('takes in what the parser adds to it later', async () => {
    const section = place('<div data-ogp="commitment-card" data-commitment="VB0001"><p>As text</p></div>');
    await waitFor(() => section.querySelector('ogp-commitment-card p'), 'the first part');
    const script = document.createElement('script');
    script.type = 'application/json';
    script.textContent = JSON.stringify(showcase);
    section.firstElementChild!.append(script);
    await says(section, 'VB0001');
    expect(section.querySelector('ogp-commitment-card > script')).to.exist;
  });

  it('reads "false" as off where an option is on or off', async () => {
    const section = place(`<div data-ogp="commitment-list" data-url-state="false" data-src="">${json}</div>`);
    const list = await waitFor(() => section.querySelector('ogp-commitment-list'), 'the list');
    expect(list.hasAttribute('url-state')).to.equal(false);
  });
});

describe('a name in a snippet that nothing answers to', () => {
  it('is told in place, with the nearest one, and the fallback stays', async () => {
    const section = place('<div lang="nl"><div data-ogp="comitment-card"><p>As text</p></div></div>');
    await says(section, 'commitment-card', 5000);
    expect(section.innerText).to.contain('As text');
    expect(section.innerText).to.match(/^Er is geen widget/);
  });

  it('is told for an element, too, and not for elements of others', async () => {
    const section = place(
      '<ogp-mile-stone-timeline><p>As text</p></ogp-mile-stone-timeline><other-thing>Theirs</other-thing>',
    );
    await says(section, 'Did you mean “ogp-milestone-timeline”?', 5000);
    await pause(100);
    expect(section.innerText).to.contain('As text');
    expect(section.querySelector('other-thing')!.textContent).to.equal('Theirs');
  });

  it('lists what there is when nothing is near', async () => {
    const section = place('<div data-ogp="weather"></div>');
    await says(section, 'There is no widget “weather”. There are:', 5000);
    expect(section.innerText).to.contain('milestone-timeline');
  });

  it('is told for an option of a widget that is drawn', async () => {
    const section = place(
      `<ogp-commitment-card comitment="VB0001" class="x" data-x="1" aria-label="y">${json}</ogp-commitment-card>`,
    );
    await says(section, 'The option “comitment” does nothing. Did you mean “commitment”?', 5000);
    expect(textOf(section).match(/does nothing/g)?.length).to.equal(1);
  });

  it('is told for an option of a box; what other software adds is left alone', async () => {
    const section = place(
      `<div data-ogp="commitment-card" data-comitment="VB0001" data-block-id="7" data-title="x" data-entity="9">${json}</div>`,
    );
    await says(section, '“data-comitment” does nothing. Did you mean “data-commitment”?', 5000);
    expect(textOf(section).match(/does nothing/g)?.length).to.equal(1);
    expect(warnings.some((text) => text.includes('data-comitment'))).to.equal(true);
  });
});

describe('a snippet that HTML takes apart', () => {
  const told = (words: string) => waitFor(() => warnings.some((text) => text.includes(words)), words, 5000);
  const untold = async (words: string) => {
    await pause(300);
    expect(warnings.filter((text) => text.includes(words))).to.deep.equal([]);
  };
  beforeEach(() => warnings.splice(0));
  const card = `<ogp-commitment-card commitment="VB0001" src="/demo/data/showcase.json"`;

  for (const [what, rest] of [
    ['another widget', '<p>Then</p><ogp-milestone-timeline></ogp-milestone-timeline>'],
    ['a placeholder', '<div data-ogp="milestone-timeline"></div>'],
    ['parts of the page', '<p>Then</p><footer>About us</footer>'],
  ] as const)
    it(`is told in the console where a widget without its end tag swallows ${what}`, async () => {
      place(`<div>${card} />${rest}</div>`);
      await told('The end tag of <ogp-commitment-card> seems to be missing');
      await told('<ogp-commitment-card …></ogp-commitment-card>');
    });

  it('is not suspected in a whole snippet, nor in ogp-data around several widgets', async () => {
    place(`<div>${card}><h3>Open contracts</h3><ul><li><a href="/x">Page</a></li></ul></ogp-commitment-card>
      <footer>About us</footer></div>
      <ogp-data src="/demo/data/showcase.json">${card}></ogp-commitment-card><footer>x</footer></ogp-data>
      <div data-ogp="commitment-card" data-src="/demo/data/showcase.json" data-commitment="VB0001"><p>As text</p></div>`);
    await untold('seems to be missing');
  });

  for (const [what, fallback] of [
    ['a paragraph', '<p>As text</p>'],
    ['a heading and a list', '<h3>As</h3><ul><li>text</li></ul>'],
  ] as const)
    it(`is told in the console where a fallback that begins with ${what} leaves the paragraph around it`, async () => {
      const section = place(`<p>${card}>${fallback}</ogp-commitment-card></p><p>More</p>`);
      // What the browser makes of it.
      expect(section.querySelector('ogp-commitment-card')!.textContent).to.equal('');
      await told('The fallback of <ogp-commitment-card> is outside the widget');
      // Said to the webmaster, not to readers.
      expect(section.innerText).not.to.contain('outside the widget');
    });

  it('is not suspected where a paragraph has a widget with text and links, or nothing, in it', async () => {
    place(`<p>${card}>As <a href="/x">text</a></ogp-commitment-card></p><p>More</p><p></p>`);
    place(`<p>${card}></ogp-commitment-card></p><p>More</p>`);
    place(`<p>${card}></ogp-commitment-card></p><p></p>`);
    await untold('is outside the widget');
  });
});
