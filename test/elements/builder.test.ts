import {expect} from '@open-wc/testing';
import manifest from '../../custom-elements.json';
import {Builder} from '../../src/builder/app.js';
import {waitFor} from '../helpers/page.js';

const DATA = {
  lang: 'en',
  commitments: [
    {
      id: 'XX0001',
      title: 'A register of contracts',
      status: 'In progress',
      leadInstitutions: [{name: 'Ministry of Water'}],
    },
    {id: 'XX0002', title: 'Open council meetings'},
  ],
};
const files = {
  script: new URL('/src/cdn.ts', location.href).href,
  manifest: URL.createObjectURL(new Blob([JSON.stringify(manifest)])),
  release: '/__test/404.json',
  example: '/demo/data/nl.json',
  recipes: '/docs/cms/',
};

let builder: Builder | undefined;
const open = async (hash = '') => {
  history.replaceState(null, '', `#${hash}`);
  const root = document.createElement('main');
  document.body.append(root);
  builder = await new Builder(root, files).start();
  return root;
};
const find = <T extends Element>(root: Element, selector: string) => {
  const found = root.querySelector<T>(selector);
  if (!found) throw new Error(`No ${selector}`);
  return found;
};
const choose = (root: Element, selector: string, value: string) => {
  const field = find<HTMLSelectElement>(root, selector);
  field.value = value;
  field.dispatchEvent(new Event('change'));
};
const paste = (root: Element, text: string) => {
  const field = find<HTMLTextAreaElement>(root, '#data');
  field.value = text;
  field.dispatchEvent(new Event('input'));
};
const code = (root: Element) =>
  [...root.querySelectorAll('.snippet code')].map((one) => one.textContent ?? '').join('');

describe('the snippet builder', function () {
  this.timeout(30_000);
  afterEach(() => {
    builder?.root.remove();
    builder?.stop();
    history.replaceState(null, '', location.pathname + location.search);
  });

  it('leads from pasted JSON to a snippet that shows the facts, with and without script', async () => {
    const root = await open('ui=en');
    paste(root, JSON.stringify(DATA));
    await waitFor(() => /<h\d>.*A register of contracts/.test(code(root)), 'a fallback made of the preview');
    expect(code(root)).to.contain('commitment="XX0001"').and.to.contain('Ministry of Water');
    expect(root.querySelectorAll('h1').length).to.equal(1);
    expect([...root.querySelectorAll('iframe')].map(({width}) => width)).to.deep.equal(['320', '768', '1280']);

    const frame = document.createElement('iframe');
    frame.srcdoc = code(root).replace('/ogp/ogp-widgets.js', files.script);
    root.append(frame);
    await waitFor(
      () =>
        /A register of contracts/.test(
          frame.contentDocument?.querySelector('ogp-commitment-card')?.shadowRoot?.textContent ?? '',
        ),
      'the facts on a blank page',
    );
    choose(root, '#cms', 'wordpress');
    expect(code(root)).to.contain('<div data-ogp="commitment-card"');
    choose(root, '#way', 'static');
    await waitFor(() => code(root).startsWith('<style>'), 'HTML without script');
    expect(code(root)).to.not.contain('<script');
    expect(code(root)).to.contain('A register of contracts');
    choose(root, '#cms', 'sharepoint');
    expect(root.textContent).to.contain('A frame shows only data that have an address');
  });

  it('reads a table of the OGP database', async () => {
    const root = await open('ui=en');
    paste(root, await (await fetch('/test/importer/fixtures/ogp-2024.csv')).text());
    await waitFor(
      () => root.querySelector('select#option-commitment option[value=EX0007]'),
      'the commitments of the table',
    );
    await waitFor(() => code(root).includes('Open council meetings'), 'the first of them');
  });

  it('tells what is wrong in the data, and what to do', async () => {
    const root = await open('ui=en');
    paste(root, '{"commitments": [{"id": "X1", "titel": "A"}]}');
    await waitFor(() => /titel/.test(find(root, '.result').textContent ?? ''), 'the member that is not known');
    expect(find(root, '.result').textContent).to.contain('Did you mean “title”?');
    paste(root, '{"commitments": [');
    await waitFor(() => root.querySelector('.problem.error'), 'a broken file');
  });

  it('speaks Dutch and Danish', async () => {
    const root = await open('ui=nl');
    expect(find(root, 'h1').textContent).to.equal('Maak de code voor uw website');
    choose(root, '#ui', 'da');
    await waitFor(() => find(root, 'h1').textContent === 'Lav koden til dit websted', 'Danish');
    expect(document.documentElement.lang).to.equal('da');
  });

  it('is restored from its address, and takes another one', async () => {
    const query = new URLSearchParams({
      ui: 'en',
      element: 'updates',
      cms: 'drupal',
      base: '/w',
      'option.limit': '4',
      src: '/x.json',
    });
    const root = await open(query.toString());
    expect(code(root))
      .to.contain('<div data-ogp="updates" data-src="/x.json" data-limit="4">')
      .and.to.contain('/w/ogp-widgets.js');
    expect(find(root, '.result').textContent).to.contain('could not be read from this address');
    location.hash = 'ui=en&element=rating-scale&option.scale=completion&option.value=limited';
    await waitFor(() => code(root).includes('<ogp-rating-scale scale="completion" value="limited"'), 'another widget');
  });

  it('has no accessibility faults and a name for every field', async () => {
    const root = await open('ui=en');
    paste(root, JSON.stringify(DATA));
    await waitFor(() => /<h\d>/.test(code(root)), 'a whole page');
    await expect(root).to.be.accessible({
      ignoredTags: ['best-practice'],
      ignoredRules: ['frame-tested', 'page-has-heading-one'],
    });
  });
});
