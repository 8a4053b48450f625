import {expect} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import manifest from '../../custom-elements.json';
import {Builder} from '../../src/builder/app.js';
import {pause, waitFor} from '../helpers/page.js';

const DATA = {
  lang: 'en',
  commitments: [
    {
      id: 'XX0001',
      title: 'A register of contracts',
      status: 'In progress',
      leadInstitutions: [{name: 'Ministry of Water'}],
      assessments: [{scale: 'completion', value: 'Limited', stage: 'mid-term', voice: 'irm'}],
      milestones: [{title: 'First step', planned: {end: '2026-06'}}],
    },
    {id: 'XX0002', title: 'Open council meetings'},
  ],
};
const SCRIPT = new URL('/src/cdn.ts', location.href).href;
const blob = (text: string, type: string) => URL.createObjectURL(new Blob([text], {type}));
const files = {
  preview: blob(
    `<!doctype html><html><head><title>Preview</title><script type="module" src="${SCRIPT}"></script></head><body></body></html>`,
    'text/html',
  ),
  manifest: blob(JSON.stringify(manifest), 'application/json'),
  release: '/__test/404.json',
  example: '/demo/data/netherlands.json',
  recipes: '/docs/cms/',
};

let builder: Builder | undefined;
const open = async (hash = '', given = files) => {
  history.replaceState(null, '', `#${hash}`);
  const root = document.createElement('main');
  root.innerHTML = '<p>For those without scripts</p>';
  document.body.append(root);
  builder = await new Builder(root, given).start();
  return root;
};
const close = () => {
  builder?.root.remove();
  builder?.stop();
};
const find = <T extends Element = HTMLElement>(root: Element, selector: string) => {
  const found = root.querySelector<T>(selector);
  if (!found) throw new Error(`No ${selector}`);
  return found;
};
const enter = (root: Element, selector: string, value: string, event = 'change') => {
  const field = find<HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement>(root, selector);
  field.value = value;
  field.dispatchEvent(new Event(event));
};
const paste = (root: Element, text: string) => {
  enter(root, '#data', text, 'input');
};
const choose = (root: Element, widget: string) => {
  find(root, `[name=element][value=${widget}]`).click();
};
const chooseFile = (root: Element, file: File) => {
  const field = find<HTMLInputElement>(root, '#file');
  const transfer = new DataTransfer();
  transfer.items.add(file);
  field.files = transfer.files;
  field.dispatchEvent(new Event('change'));
};
const code = (root: Element) =>
  [...root.querySelectorAll('.snippet code')].map((one) => one.textContent ?? '').join('');
const result = (root: Element) => find(root, '.result').textContent?.replace(/\s+/g, ' ').trim() ?? '';
const drawn = (root: Element, widget: string) =>
  waitFor(() => {
    const page = find<HTMLIFrameElement>(root, 'iframe').contentDocument;
    return page?.querySelector(`ogp-${widget}`)?.shadowRoot?.querySelector('[part~=base]:not([part~=skeleton])');
  }, `a preview of ${widget}`);

describe('the snippet builder', function () {
  this.timeout(30_000);
  afterEach(() => {
    close();
    history.replaceState(null, '', location.pathname + location.search);
  });

  it('leads from pasted JSON to a snippet that shows the facts, with and without script', async () => {
    const root = await open('ui=en');
    expect(root.textContent).to.not.contain('For those without scripts');
    paste(root, JSON.stringify(DATA));
    await waitFor(() => /<h\d>.*A register of contracts/.test(code(root)), 'a fallback made of the preview');
    expect(code(root)).to.contain('commitment="XX0001"').and.to.contain('Ministry of Water');
    // Visitors do not download what is not shown.
    expect(code(root)).to.not.contain('Open council meetings');
    expect(root.querySelectorAll('h1').length).to.equal(1);
    expect([...root.querySelectorAll('iframe')].map(({width}) => width)).to.deep.equal(['320', '768', '1280']);

    const frame = document.createElement('iframe');
    frame.srcdoc = code(root).replace('/ogp/ogp-widgets.js', SCRIPT);
    root.append(frame);
    await waitFor(
      () =>
        /A register of contracts/.test(
          frame.contentDocument?.querySelector('ogp-commitment-card')?.shadowRoot?.textContent ?? '',
        ),
      'the facts on a blank page',
    );
    enter(root, '#way', 'static');
    await waitFor(() => code(root).startsWith('<style>'), 'HTML without script');
    expect(code(root)).to.not.contain('<script');
    expect(code(root)).to.contain('A register of contracts');
  });

  it('reads tables and workbooks, also long ones, and counts what it read', async () => {
    const root = await open('ui=en');
    const table = await (await fetch('/test/importer/fixtures/ogp-2024.csv')).text();
    paste(root, table);
    await waitFor(() => root.querySelector('select#option-commitment option[value=EX0007]'), 'the commitments');
    await waitFor(() => code(root).includes('Open council meetings'), 'the first of them');
    expect(result(root)).to.match(/\d+ commitments were read/);

    // Dates that can be read in two ways: what the report asks for can be said here.
    expect(root.querySelector('#dates')).to.equal(null);
    paste(root, table.replace('8/31/2020', '8/1/2020'));
    await waitFor(() => /“9\/1\/2018”, day and month cannot be told apart/.test(result(root)), 'two ways');
    enter(root, '#dates', 'mdy');
    await waitFor(() => !/cannot be told apart/.test(result(root)), 'one way');
    expect(location.hash).to.contain('dates=mdy');
    enter(root, '#dates', '');

    const workbook = await (await fetch('/docs/templates/template.xlsx')).blob();
    chooseFile(root, new File([workbook], 'template.xlsx'));
    await waitFor(() => /<h\d>/.test(code(root)) && !code(root).includes('Open council meetings'), 'the workbook');
    expect(find<HTMLTextAreaElement>(root, '#data').value).to.equal('');

    // So many that a list draws a part of them.
    const many = Array.from({length: 1500}, (_, index) => ({id: `M${index}`, title: `Number ${index}`}));
    chooseFile(root, new File([JSON.stringify({lang: 'en', commitments: many})], 'many.json'));
    await waitFor(() => result(root).includes('1,500 commitments were read.'), 'many');
    choose(root, 'commitment-list');
    await drawn(root, 'commitment-list');
    await waitFor(() => /The data make this snippet \d+ kB long/.test(root.textContent ?? ''), 'advice');
    const frame = find<HTMLIFrameElement>(root, 'iframe');
    expect(frame.offsetHeight).to.be.below(1000);
  });

  it('chooses a commitment that has what the widget shows, anew when the data have others', async () => {
    const root = await open('ui=en&element=rating-scale&option.scale=completion');
    paste(
      root,
      JSON.stringify({
        lang: 'en',
        commitments: [
          {id: 'A', title: 'A'},
          {...DATA.commitments[0], id: 'B'},
        ],
      }),
    );
    await waitFor(() => code(root).includes('commitment="B"'), 'the one with a rating');
    paste(root, JSON.stringify({lang: 'en', commitments: [{id: 'C', title: 'C'}, DATA.commitments[0]]}));
    await waitFor(() => code(root).includes('commitment="XX0001"'), 'one of the new data');
    choose(root, 'milestone-timeline');
    expect(code(root)).to.contain('commitment="XX0001"');
    // Where it would narrow what is shown, nobody has chosen it.
    choose(root, 'updates');
    expect(code(root)).to.not.contain('commitment="XX0001"');
  });

  it('tells what is wrong in the data, and what to do', async () => {
    const root = await open('ui=en');
    paste(root, '{"commitments": [{"id": "X1", "titel": "A"}]}');
    await waitFor(() => /titel/.test(result(root)), 'the member that is not known');
    expect(result(root)).to.contain('Did you mean “title”?');
    paste(root, '{"commitments": [');
    await waitFor(() => root.querySelector('.problems .notice.error'), 'a broken file');
    expect(root.querySelector('.notice.good')).to.equal(null);
    paste(root, '');
    expect(result(root)).to.equal('');
  });

  it('tells why an address cannot be read', async () => {
    const other = await (await fetch('/__test/origin')).text();
    const root = await open('ui=en');
    for (const [address, words] of [
      ['/__test/404.json', /answered with error 404/],
      ['/__test/html.json', /web page/],
      ['/__test/empty.json', /is empty/],
      ['/__test/truncated.json', /stops in the middle|incomplete/],
      [`${other}/__test/ok.json`, /CORS.*The snippet can be used all the same/],
      ['http://[', /could not be reached/],
    ] as const) {
      enter(root, '#src', address);
      find(root, '#load').click();
      await waitFor(() => words.test(result(root)), `${address}: ${String(words)}`);
      expect(code(root), address).to.contain('src="');
    }
    enter(root, '#src', `${other}/__test/ok.json?cors`);
    find(root, '#load').click();
    await waitFor(() => result(root).includes('1 commitment was read.'), 'an address that lets this page read');
    // Nothing typed: the button leads to the field.
    enter(root, '#src', '');
    find(root, '#load').click();
    expect(document.activeElement?.id).to.equal('src');
  });

  it('hands out only what the editor of a system keeps', async () => {
    const root = await open('ui=en');
    paste(root, JSON.stringify(DATA));
    await drawn(root, 'commitment-card');
    enter(root, '#cms', 'wordpress');
    expect(root.textContent).to.contain('The editor of this system takes data out of texts');
    expect(code(root)).to.equal('');
    enter(root, '#src', '/ogp/commitments.json');
    expect(find(root, '#code-body').textContent).to.contain('<div data-ogp="commitment-card" data-src="/ogp/comm');
    expect(find(root, '#code-body').textContent).to.not.contain('<script');
    // A template serves all pages: no page asks for the parts or data of another.
    expect(find(root, '#code-head').textContent).to.contain('<script type="module"').and.to.not.contain('preload');
    enter(root, '#way', 'static');
    expect(find(root, '#code-head').textContent).to.match(/^<style>/);
    expect(find(root, '#code-body').textContent).to.not.contain('<style');
    enter(root, '#cms', 'sharepoint');
    expect(code(root)).to.match(/^<iframe/);
    expect(code(root)).to.contain('lang=en');
    expect(root.textContent).to.contain('addresses have to begin with https://');
    enter(root, '#base', 'https://www.example.org/ogp/');
    enter(root, '#src', 'https://www.example.org/ogp/commitments.json');
    expect(root.textContent).to.not.contain('addresses have to begin with https://');
  });

  it('says all choices in the snippet: theme, colour, language, heading level, options, folder', async () => {
    const root = await open('ui=en');
    paste(root, JSON.stringify(DATA));
    await drawn(root, 'commitment-card');
    enter(root, '#theme', 'nlds');
    enter(root, '#accent', 'darkgreen');
    enter(root, '#lang', 'da');
    enter(root, '#option-heading-level', '4');
    enter(root, '#option-layout', 'full');
    enter(root, '#base', 'https://cdn.example/ogp');
    await waitFor(() => code(root).includes('<h4>'), 'a fallback with that heading');
    for (const part of ['theme="nlds"', 'lang="da"', 'heading-level="4"', 'layout="full"', 'accent:darkgreen'])
      expect(code(root)).to.contain(part);
    expect(code(root)).to.contain('src="https://cdn.example/ogp/ogp-widgets.js"');
    const page = find<HTMLIFrameElement>(root, 'iframe').contentDocument;
    expect(
      page?.querySelector<HTMLElement>('ogp-commitment-card')?.style.getPropertyValue('--ogp-color-accent'),
    ).to.equal('darkgreen');
    enter(root, '#accent', 'greeen');
    expect(find(root, '#accent').getAttribute('aria-invalid')).to.equal('true');
    expect(find(root, '#accent-fault').textContent).to.contain('“greeen” is not a colour');
    expect(code(root)).to.not.contain('greeen');
    enter(root, '#pick', '#123456');
    expect(code(root)).to.contain('--ogp-color-accent:#123456');
    find(root, '#whole').click();
    expect(code(root)).to.contain('ogp-widgets.da.js');
  });

  it('speaks Dutch and Danish, and leaves the reader where they are', async () => {
    const root = await open('ui=nl');
    expect(find(root, 'h1').textContent).to.equal('Maak de code voor uw website');
    paste(root, '{"commitments": [{"id": "X1", "titel": "A"}]}');
    await waitFor(() => /Bedoelt u|Bedoelde u/.test(result(root)), 'a problem in Dutch');
    find(root, '#ui').focus();
    enter(root, '#ui', 'da');
    await waitFor(() => find(root, 'h1').textContent === 'Lav koden til dette websted', 'Danish');
    expect(document.documentElement.lang).to.equal('da');
    await waitFor(() => /Mente du/.test(result(root)), 'a problem in Danish');
    expect(document.activeElement?.id).to.equal('ui');
    expect(find(root, '.choices').textContent).to.contain('Tidslinje med milepæle');
    expect(root.querySelectorAll('[lang=en]').length, 'nothing is left in English').to.equal(0);
  });

  it('is restored from its address, and takes another one', async () => {
    const query = new URLSearchParams({
      ui: 'en',
      element: 'updates',
      cms: 'drupal',
      base: '/w',
      'option.limit': '4',
      src: '/__test/404.json',
    });
    const root = await open(query.toString());
    await waitFor(() => code(root).includes('data-limit'), 'a snippet');
    expect(code(root))
      .to.contain('<div data-ogp="updates" data-src="/__test/404.json" data-limit="4">')
      .and.to.contain('/w/ogp-widgets.js');
    await waitFor(() => result(root).includes('error 404'), 'why there is no preview');
    location.hash = 'ui=en&element=rating-scale&option.scale=completion&option.value=limited';
    await waitFor(() => code(root).includes('<ogp-rating-scale scale="completion" value="limited"'), 'another widget');
    await drawn(root, 'rating-scale');
    history.back();
    await waitFor(() => code(root).includes('data-ogp="updates"'), 'what was there before');
    history.forward();
    await waitFor(() => code(root).includes('<ogp-rating-scale'), 'and again');
  });

  it('brings back data that no address holds when somebody returns to the page', async () => {
    const root = await open('ui=en');
    find(root, '#example').click();
    await waitFor(() => /\d+ commitments were read/.test(result(root)), 'the example');
    expect(location.hash.length).to.be.below(300);
    expect(root.textContent).to.contain('The data are too long for an address');
    close();
    const again = document.createElement('main');
    document.body.append(again);
    builder = await new Builder(again, files).start();
    await waitFor(() => /\d+ commitments were read/.test(result(again)), 'the same data');
  });

  it('copies, says so, and otherwise helps to copy by hand', async () => {
    const root = await open('ui=en&element=rating-scale&option.scale=completion&option.value=limited');
    const copied: string[] = [];
    const clipboard = (writeText: (text: string) => Promise<void>) => {
      Object.defineProperty(navigator, 'clipboard', {configurable: true, value: {writeText}});
    };
    clipboard((text) => {
      copied.push(text);
      return Promise.resolve();
    });
    find(root, '#copy-all').focus();
    await sendKeys({press: 'Enter'});
    await waitFor(() => find(root, '.status').textContent === 'Copied.', 'a word');
    expect(copied).to.deep.equal([code(root)]);
    expect(document.activeElement?.id).to.equal('copy-all');
    find(root, '#share').click();
    await waitFor(() => copied[1] === location.href, 'the address');
    clipboard(() => Promise.reject(new Error('not here')));
    find(root, '#copy-all').click();
    await waitFor(() => find(root, '.status').textContent?.includes('press Ctrl+C'), 'help');
    expect(getSelection()?.toString().trim()).to.equal(code(root).trim());
    Reflect.deleteProperty(navigator, 'clipboard');

    const names: string[] = [];
    const {click} = HTMLAnchorElement.prototype;
    // A link that is on no page has no way up to the window.
    HTMLAnchorElement.prototype.click = function (this: HTMLAnchorElement) {
      names.push(this.download);
    };
    find(root, '#save-all').click();
    HTMLAnchorElement.prototype.click = click;
    expect(names).to.deep.equal(['ogp-rating-scale.html']);
  });

  it('can be used with the keyboard alone, and keeps the focus while it draws anew', async () => {
    const root = await open('ui=en');
    find(root, '[name=element]:checked').focus();
    await sendKeys({press: 'ArrowDown'});
    expect(find<HTMLInputElement>(root, '[name=element]:checked').value).to.equal('commitment-list');
    const order: string[] = [];
    for (let step = 0; step < 5; step++) {
      await sendKeys({press: 'Tab'});
      order.push(document.activeElement?.id ?? '');
    }
    expect(order).to.deep.equal(['data', 'file', 'src', 'load', 'example']);
    await sendKeys({press: 'Enter'});
    await waitFor(() => /\d+ commitments were read/.test(result(root)), 'the example');
    expect(document.activeElement?.id).to.equal('example');
    find(root, '#data').focus();
    await sendKeys({type: '{"id":"X1","title":"Typed"}'});
    await drawn(root, 'commitment-list');
    await pause(400);
    expect(document.activeElement?.id).to.equal('data');
    expect(find<HTMLTextAreaElement>(root, '#data').value).to.equal('{"id":"X1","title":"Typed"}');
  });

  it('says what is missing where its own files are', async () => {
    const root = await open('ui=en', {...files, manifest: '/__test/404.json'});
    expect(root.textContent).to.contain('The list of widgets (custom-elements.json) is missing');
  });

  for (const ui of ['en', 'nl', 'da'])
    it(`has no accessibility faults and a name for every field: ${ui}`, async () => {
      const root = await open(`ui=${ui}&accent=nocolour`);
      paste(root, JSON.stringify(DATA));
      await waitFor(() => /<h\d>/.test(code(root)), 'a whole page');
      for (const widget of ['commitment-card', 'commitment-list', 'rating-scale']) {
        choose(root, widget);
        await drawn(root, widget);
        await expect(root).to.be.accessible({ignoredRules: ['frame-tested', 'page-has-heading-one', 'region']});
      }
    });
});
