import {expect} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import {
  DATA,
  SCRIPT,
  choose,
  code,
  drawn,
  enter,
  files,
  find,
  open,
  paste,
  result,
  waitFor,
} from '../helpers/builder.js';
import {pause} from '../helpers/page.js';

describe('the snippet builder', function () {
  this.timeout(30_000);

  it('leads from pasted JSON to a snippet that shows the facts, with and without script', async () => {
    const root = await open('ui=en');
    expect(root.textContent).to.not.contain('For those without scripts');
    paste(root, JSON.stringify(DATA));
    await waitFor(() => /<h\d>.*A register of contracts/.test(code(root)), 'a fallback made of the preview');
    expect(code(root)).to.contain('commitment="XX0001"').and.to.contain('Ministry of Water');
    // Visitors do not download what is not shown.
    expect(code(root)).to.not.contain('Open council meetings');
    expect(root.querySelectorAll('h1').length).to.equal(1);
    expect([...root.querySelectorAll<HTMLIFrameElement>('.previews iframe')].map(({width}) => width)).to.deep.equal([
      '320',
      '768',
      '1280',
    ]);

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
    await waitFor(() => root.querySelector('#code-head')?.textContent.startsWith('<style>'), 'styles for the template');
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

  it('leaves the address alone that somebody has gone on to', async () => {
    const root = await open('ui=en&element=rating-scale&option.scale=completion&option.value=limited');
    await waitFor(() => code(root).includes('value="limited"'), 'a snippet');
    location.hash = 'ui=en&element=rating-scale&option.scale=completion&option.value=substantial';
    // Before the page hears of the other address.
    choose(root, 'updates');
    await waitFor(() => code(root).includes('value="substantial"'), 'what the address says');
    expect(location.hash).to.contain('substantial');
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
    await waitFor(() => code(root).includes('Limited</strong>'), 'the whole snippet');
    // The height that is kept for it is measured in the preview, and comes last.
    await waitFor(async () => {
      const before = code(root);
      await pause(300);
      return before === code(root);
    }, 'its last word');
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

  it('says what is missing where its own files are', async () => {
    const root = await open('ui=en', {...files, manifest: '/__test/404.json'});
    expect(root.textContent).to.contain('The list of widgets (custom-elements.json) is missing');
  });
});
