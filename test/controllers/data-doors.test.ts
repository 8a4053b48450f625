import {expect} from '@open-wc/testing';
import type {OgpData} from '../../src/index.js';
import {asked, deep, fresh, otherOrigin, pause, place, record, show, textOf, waitFor} from '../helpers/page.js';

const doc = (title: string) => ({commitments: [{id: 'X1', title}]});
const json = (data: unknown) => `<script type="application/json">${JSON.stringify(data)}</script>`;
const card = (section: Element) => section.querySelector('ogp-commitment-card')!;
const titled = (element: Element, title: string) =>
  waitFor(() => textOf(element).includes(title), `“${title}” in “${textOf(element)}”`);
const codes = (events: CustomEvent<{code: string}>[]) => events.map(({detail}) => detail.code);
const NETWORK = 'A commitment from the network';

describe('data', () => {
  // Elements of which the script comes later: registration happens once per page, so they are made before it.
  const early = document.createElement('ogp-commitment-card');
  const earlyProvider = document.createElement('ogp-data');
  early.data = doc('Given before the script');
  earlyProvider.data = doc('Provided before the script');
  earlyProvider.innerHTML = '<ogp-commitment-card></ogp-commitment-card>';
  const parsed = document.createElement('div');
  parsed.innerHTML = `<ogp-commitment-card>${json(doc('Nested before the script'))}</ogp-commitment-card>`;

  before(async () => {
    document.body.append(early, earlyProvider, parsed);
    await import('../../src/define.js');
  });
  after(() => {
    for (const element of [early, earlyProvider, parsed]) element.remove();
  });

  it('given before the script arrives are shown', async () => {
    await titled(early, 'Given before the script');
    await titled(earlyProvider, 'Provided before the script');
    await titled(parsed, 'Nested before the script');
  });

  describe('by property', () => {
    it('are shown when given before the element is on the page, after, and again', async () => {
      const element = document.createElement('ogp-commitment-card');
      element.data = doc('Before');
      place().append(element);
      await titled(element, 'Before');
      element.data = doc('After');
      await titled(element, 'After');
      expect(textOf(element)).not.to.contain('Before');
    });

    it('come as one commitment, a list, or a document', async () => {
      const element = show('ogp-commitment-card', {'.data': {id: 'X2', title: 'One'}});
      await titled(element, 'One');
      element.data = [{id: 'X2', title: 'In a list'}];
      await titled(element, 'In a list');
    });

    it('are read anew for another object only', async () => {
      const heard = record('ogp-load');
      const element = show('ogp-commitment-card', {'.data': doc('Once')});
      await titled(element, 'Once');
      element.requestUpdate();
      element.headingLevel = 2;
      await element.updateComplete;
      expect(heard).to.have.length(1);
    });
  });

  describe('in a nested script', () => {
    it('are shown when they come later, as with a script in the head', async () => {
      const element = show('ogp-commitment-card');
      await element.updateComplete;
      element.insertAdjacentHTML('beforeend', json(doc('Parsed later')));
      await titled(element, 'Parsed later');
    });

    it('are shown again when their text, their node or the script itself changes', async () => {
      const element = show('ogp-commitment-card', {children: json(doc('First'))});
      await titled(element, 'First');
      element.querySelector('script')!.textContent = JSON.stringify(doc('Second'));
      await titled(element, 'Second');
      (element.querySelector('script')!.firstChild as Text).data = JSON.stringify(doc('Third'));
      await titled(element, 'Third');
      element.innerHTML = json(doc('Fourth'));
      await titled(element, 'Fourth');
      expect(deep(element, 'article')).to.have.length(1);
    });

    it('are shown when the page is still coming in, and half of them is no error', async () => {
      const frame = document.createElement('iframe');
      place().append(frame);
      const page = frame.contentDocument!;
      const end = '</' + 'script>';
      page.open();
      page.write(`<!doctype html><html lang="en"><script async type="module" src="/src/define.ts">${end}<body>`);
      page.write('<ogp-commitment-card><script type="application/json">{"commitments":[{"title":"Half ');
      const element = await waitFor(() => page.querySelector('ogp-commitment-card'));
      await waitFor(() => element.shadowRoot?.querySelector('[part~=base]'), 'the script', 5000);
      await pause(50);
      expect(textOf(element)).to.equal('Loading…');
      page.write(`and half"}]}${end}</ogp-commitment-card></body></html>`);
      page.close();
      await titled(element, 'Half and half');
    });

    it('are those of a direct child only', async () => {
      const element = show('ogp-commitment-card', {children: `<div>${json(doc('Somebody else’s'))}</div>`});
      await pause(50);
      expect(textOf(element)).not.to.contain('Somebody');
    });

    it('are not taken from scripts that are something else', async () => {
      const element = show('ogp-commitment-card', {
        children: `<script type="application/ld+json">{"title":"Schema"}</script>${json(doc('Ours'))}`,
      });
      await titled(element, 'Ours');
    });
  });

  describe('by address', () => {
    it('are shown, relative to the page', async () => {
      await titled(show('ogp-commitment-card', {src: fresh('ok.json')}), NETWORK);
    });

    for (const row of ['commitment.json', 'bom.json', 'text-plain.json', 'redirect.json', 'latin1.json'])
      it(`are shown from ${row}`, async () => {
        const element = show('ogp-commitment-card', {src: fresh(row)});
        await waitFor(() => deep(element, 'article').length);
        expect(textOf(element)).to.match(/A commitment from the network|Caf/);
      });

    it('are shown from another site that allows it', async () => {
      const element = show('ogp-commitment-card', {src: `${await otherOrigin()}${fresh('ok.json?cors')}`});
      await titled(element, NETWORK);
    });

    it('are asked for once for many widgets, also for those that come later', async () => {
      const src = fresh('slow.json?ms=100');
      const section = place(
        `<ogp-commitment-card src="${src}"></ogp-commitment-card>`.repeat(20) +
          `<ogp-milestone-timeline src="${src}"></ogp-milestone-timeline><ogp-data src="${src}"></ogp-data>`,
      );
      await waitFor(() => deep(section, 'article').length === 20 && textOf(section).includes('First step'));
      section.insertAdjacentHTML('beforeend', `<ogp-commitment-card src="${src}"></ogp-commitment-card>`);
      await waitFor(() => deep(section, 'article').length === 21);
      expect(await asked(src)).to.equal(1);
    });

    it('are those of the last address, whichever answers first', async () => {
      const heard = record('ogp-load');
      const element = show('ogp-commitment-card', {src: fresh('echo.json?title=Slow&ms=300')});
      await pause(50);
      element.src = fresh('echo.json?title=Middle&ms=150');
      await pause(10);
      element.setAttribute('src', fresh('echo.json?title=Quick'));
      await titled(element, 'Quick');
      await pause(350);
      expect(textOf(element)).to.contain('Quick').and.not.to.contain('Slow');
      expect(heard).to.have.length(1);
    });

    it('stay on the page while the next address loads', async () => {
      const element = show('ogp-commitment-card', {src: fresh('echo.json?title=Old')});
      await titled(element, 'Old');
      element.src = fresh('echo.json?title=New&ms=200');
      await pause(60);
      expect(textOf(element)).to.contain('Old');
      await titled(element, 'New');
    });

    it('are not waited for by an element that left the page; back there it asks again', async () => {
      const heard = record('ogp-load', 'ogp-error');
      const src = fresh('slow.json?ms=200');
      const element = show('ogp-commitment-card', {src});
      const section = element.parentElement!;
      await pause(50);
      element.remove();
      await pause(300);
      expect(heard).to.have.length(0);
      section.append(element);
      await titled(element, NETWORK);
      expect(await asked(src)).to.equal(2);
    });

    it('are still waited for by the others when one element leaves', async () => {
      const src = fresh('slow.json?ms=200');
      const section = place(`<ogp-commitment-card src="${src}"></ogp-commitment-card>`.repeat(2));
      await pause(50);
      section.firstElementChild!.remove();
      await titled(card(section), NETWORK);
      expect(await asked(src)).to.equal(1);
    });

    it('survive a move on the page', async () => {
      const src = fresh('ok.json');
      const element = show('ogp-commitment-card', {src});
      place().append(element);
      await titled(element, NETWORK);
      const before = await asked(src);
      place().append(element);
      await titled(element, NETWORK);
      expect(await asked(src)).to.equal(before);
    });

    it('are asked for as a preload hint asks: other sites get no cookies', async () => {
      const real = globalThis.fetch;
      const options: (RequestInit | undefined)[] = [];
      globalThis.fetch = (input, init) => {
        options.push(init);
        return real(input, init);
      };
      try {
        await titled(show('ogp-commitment-card', {src: fresh('ok.json')}), NETWORK);
      } finally {
        globalThis.fetch = real;
      }
      // Nothing said is "same-origin" with CORS; a hint with `crossorigin` asks the same, so that one request serves both.
      expect(options.map((one) => [one?.credentials, one?.mode])).to.deep.equal([[undefined, undefined]]);
    });
  });

  describe('that do not come', () => {
    it('leave the fallback on the page while they load and after', async () => {
      const element = show('ogp-commitment-card', {
        src: fresh('slow.json?ms=200'),
        children: '<p>Read the plan as PDF.</p>',
        lang: 'en',
      });
      await pause(0);
      expect(textOf(element)).to.contain('Read the plan as PDF.');
      await titled(element, NETWORK);
      expect(textOf(element)).not.to.contain('PDF');
      element.src = fresh('404.json');
      await titled(element, 'Read the plan as PDF.');
    });

    for (const src of [
      '/docs/templates/csv/assessments.csv',
      'data:text/csv,id;title%0AC1;One',
      'data:text/plain,sep=;%0Aid;title%0AC1;One',
      'data:application/octet-stream,PK%03%04xl/workbook.xml',
    ])
      it(`are said to be a table, with what makes the file of it: ${src}`, async () => {
        const heard = record('ogp-error');
        const element = show('ogp-commitment-list', {src, lang: 'en'});
        await titled(element, 'is a table, not JSON');
        expect(textOf(element)).to.contain('ogp-widgets import').and.to.contain('builder');
        expect(deep(element, 'button')).to.have.length(0);
        expect(codes(heard)).to.deep.equal(['table']);
      });

    it('are said to be a table where they are a sheet that people edit together, which answers no script', async () => {
      const {fetch} = window;
      window.fetch = () => Promise.reject(new TypeError('Failed to fetch'));
      try {
        const src = 'https://docs.google.com/spreadsheets/d/e/sheet/pub?output=csv';
        const element = show('ogp-commitment-list', {src, lang: 'en'});
        await titled(element, 'is a table, not JSON');
      } finally {
        window.fetch = fetch;
      }
    });

    it('leave a quiet word where there is no fallback', async () => {
      const element = show('ogp-commitment-card', {src: fresh('slow.json?ms=200'), lang: 'en'});
      await waitFor(() => textOf(element) === 'Loading…');
      expect(deep(element, '[aria-busy=true]')).to.have.length(1);
      await titled(element, NETWORK);
      expect(deep(element, '[aria-busy=true]')).to.have.length(0);
    });

    it('are given up after the time that the page sets, and then said so', async () => {
      const heard = record('ogp-error');
      const element = show('ogp-commitment-card', {src: fresh('never.json'), timeout: '0.1', lang: 'en'});
      await titled(element, 'did not answer in time');
      expect(codes(heard)).to.deep.equal(['timeout']);
    });

    for (const timeout of ['soon', '0', '-5', '', '3000000'])
      it(`are waited for as usual with timeout="${timeout}"`, async () => {
        await titled(show('ogp-commitment-card', {src: fresh('slow.json?ms=100'), timeout}), NETWORK);
      });

    it('come on the reader’s second try', async () => {
      const heard = record('ogp-error', 'ogp-load');
      const src = fresh('flaky.json?fail=1');
      const element = show('ogp-commitment-card', {src, lang: 'en', children: '<p>Fallback</p>'});
      const button = await waitFor(() => deep(element, 'button')[0]);
      expect(button).to.have.text('Try again');
      button.click();
      await titled(element, NETWORK);
      expect(deep(element, 'button')).to.have.length(0);
      expect(heard.map(({type}) => type)).to.deep.equal(['ogp-error', 'ogp-load']);
      expect(await asked(src)).to.equal(2);
    });

    it('leave the reader on the button while the second try runs, and when it fails', async () => {
      for (const where of ['own', 'above']) {
        const src = fresh('flaky.json?fail=2&ms=100');
        const section = place(
          where === 'own'
            ? `<ogp-commitment-card lang="en" src="${src}"></ogp-commitment-card>`
            : `<ogp-data lang="en" src="${src}"><ogp-commitment-card></ogp-commitment-card></ogp-data>`,
        );
        const element = card(section);
        const button = await waitFor(() => deep(element, 'button')[0]);
        button.focus();
        button.click();
        await waitFor(() => textOf(button) === 'Loading…');
        expect(element.shadowRoot!.activeElement, where).to.equal(button);
        await waitFor(() => textOf(button) === 'Try again');
        expect(element.shadowRoot!.activeElement, where).to.equal(button);
        expect(await asked(src)).to.equal(2);
        button.click();
        await titled(element, NETWORK);
      }
    });

    it('come on the second try for every widget of an ogp-data', async () => {
      const src = fresh('flaky.json?fail=1');
      const section = place(
        `<ogp-data lang="en" src="${src}">${'<ogp-commitment-card></ogp-commitment-card>'.repeat(2)}</ogp-data>`,
      );
      const button = await waitFor(() => deep(section, 'button')[0]);
      button.click();
      await waitFor(() => deep(section, 'article').length === 2);
      expect(await asked(src)).to.equal(2);
    });

    it('are no second try’s matter where the same file would be as wrong again', async () => {
      const element = show('ogp-commitment-card', {src: fresh('list.json'), lang: 'en'});
      await titled(element, 'not in the format');
      expect(deep(element, 'button')).to.have.length(0);
    });
  });

  describe('that nobody gives', () => {
    it('leave the fallback alone, and no word for the reader', async () => {
      const bare = show('ogp-commitment-card', {lang: 'en'});
      const element = show('ogp-commitment-card', {lang: 'en', children: '<p>Fallback</p>'});
      await element.updateComplete;
      await pause(50);
      expect([textOf(bare), textOf(element)]).to.deep.equal(['', 'Fallback']);
      expect(deep(bare, '[aria-busy]')).to.have.length(0);
      element.data = doc('At last');
      await titled(element, 'At last');
      element.data = undefined;
      await waitFor(() => textOf(element) === 'Fallback');
    });

    it('are told to the webmaster, by the name of the element, once', async () => {
      const real = console.warn;
      const heard: string[] = [];
      console.warn = (...words: unknown[]) => heard.push(words.join(' '));
      try {
        place('<ogp-data><ogp-irm-review></ogp-irm-review></ogp-data>');
        const late = show('ogp-commitment-card');
        const gone = show('ogp-commitment-list');
        show('ogp-rating-scale', {scale: 'completion', value: 'Limited'});
        gone.remove();
        late.data = doc('Late');
        await waitFor(() => heard.length, 'a hint', 4000);
        await pause(100);
      } finally {
        console.warn = real;
      }
      expect(heard.filter((line) => line.startsWith('[ogp-widgets]'))).to.deep.equal([
        '[ogp-widgets] <ogp-data> has no data: no src, .data or JSON inside.',
      ]);
    });
  });

  it('come from the property before the script, the script before the address, the address before ogp-data', async () => {
    const src = fresh('echo.json?title=Address');
    const provider = show('ogp-data', {
      '.data': doc('Provider'),
      children: `<ogp-commitment-card src="${src}">${json(doc('Script'))}</ogp-commitment-card>`,
    });
    const element = card(provider);
    await titled(element, 'Script');
    element.data = doc('Property');
    await titled(element, 'Property');
    element.querySelector('script')!.textContent = JSON.stringify(doc('Script again'));
    await pause(30);
    expect(textOf(element)).to.contain('Property');
    element.data = undefined;
    await titled(element, 'Script again');
    element.querySelector('script')!.remove();
    await titled(element, 'Address');
    element.removeAttribute('src');
    await titled(element, 'Provider');
  });

  describe('from an ogp-data above', () => {
    it('serve every widget inside, each with its own commitment', async () => {
      const heard = record('ogp-load');
      const provider = show('ogp-data', {
        children:
          '<ogp-commitment-card commitment="a"></ogp-commitment-card><div><ogp-commitment-card commitment="B"></ogp-commitment-card></div>',
        '.data': {
          commitments: [
            {id: 'A', title: 'Alpha'},
            {id: 'b', title: 'Beta'},
          ],
        },
      });
      await titled(provider, 'Alpha');
      await titled(provider, 'Beta');
      // Told once, by the element that asked.
      expect(heard.map(({target}) => target)).to.deep.equal([provider]);
      provider.data = {
        commitments: [
          {id: 'A', title: 'Gamma'},
          {id: 'b', title: 'Delta'},
        ],
      };
      await titled(provider, 'Gamma');
      await titled(provider, 'Delta');
    });

    it('reach widgets inside other elements’ shadow roots', async () => {
      const provider = show('ogp-data', {'.data': doc('Through the shadow'), children: '<div></div>'});
      const inner = document.createElement('ogp-commitment-card');
      const host = document.createElement('div');
      host.attachShadow({mode: 'open'}).append(inner);
      provider.firstElementChild!.attachShadow({mode: 'open'}).append(host);
      await titled(inner, 'Through the shadow');
    });

    it('follow a widget that moves to another ogp-data, or out', async () => {
      const one = show('ogp-data', {'.data': doc('One'), children: '<ogp-commitment-card></ogp-commitment-card>'});
      const two = show('ogp-data', {'.data': doc('Two')});
      const element = card(one);
      await titled(element, 'One');
      two.append(element);
      await titled(element, 'Two');
      one.data = doc('One changed');
      await pause(30);
      expect(textOf(element)).to.contain('Two');
      place().append(element);
      await waitFor(() => !textOf(element).includes('Two'));
    });

    it('are those of the nearest one', async () => {
      const outer = show('ogp-data', {
        '.data': doc('Outer'),
        children: '<ogp-data><ogp-commitment-card></ogp-commitment-card></ogp-data>',
      });
      const inner = outer.querySelector('ogp-data') as OgpData;
      await titled(card(outer), 'Outer');
      inner.data = doc('Inner');
      await titled(card(outer), 'Inner');
    });

    it('may be a nested script or an address', async () => {
      const script = show('ogp-data', {children: `${json(doc('Script'))}<ogp-commitment-card></ogp-commitment-card>`});
      await titled(script, 'Script');
      script.querySelector('script')!.textContent = JSON.stringify(doc('Script changed'));
      await titled(script, 'Script changed');
      const address = show('ogp-data', {children: '<ogp-commitment-card></ogp-commitment-card>'});
      address.src = fresh('ok.json');
      await titled(address, NETWORK);
      address.src = fresh('echo.json?title=Another');
      await titled(address, 'Another');
      address.src = undefined;
      await waitFor(() => !textOf(address).includes('Another'));
      address.timeout = 0.1;
      address.src = fresh('never.json');
      await titled(address, 'did not answer in time');
    });

    it('are told as failed once by the ogp-data, and shown in each widget', async () => {
      const heard = record('ogp-error');
      const provider = show('ogp-data', {
        lang: 'en',
        src: fresh('404.json'),
        children:
          '<ogp-commitment-card><p>One</p></ogp-commitment-card><ogp-data><ogp-commitment-card><p>Two</p></ogp-commitment-card></ogp-data>',
      });
      await waitFor(() => textOf(provider).split('answered with error 404').length === 3);
      expect(textOf(provider)).to.contain('One').and.to.contain('Two');
      expect(heard.map(({target}) => target)).to.deep.equal([provider]);
    });

    it('may be moved with all that is inside', async () => {
      const src = fresh('ok.json');
      const provider = show('ogp-data', {src, children: '<ogp-commitment-card></ogp-commitment-card>'});
      await titled(provider, NETWORK);
      place().append(provider);
      await titled(provider, NETWORK);
      provider.data = doc('After the move');
      await titled(provider, 'After the move');
      expect(await asked(src)).to.equal(1);
    });
  });

  describe('are told to the page', () => {
    it('with the document that was read', async () => {
      const heard = record('ogp-load', 'ogp-error', 'ogp-issues');
      const element = show('ogp-commitment-card', {src: fresh('ok.json')});
      await titled(element, NETWORK);
      await pause(100);
      expect(heard.map(({type}) => type)).to.deep.equal(['ogp-load']);
      expect(heard[0]).to.include({bubbles: true, composed: true, cancelable: false, target: element});
      expect(heard[0]!.detail.document.commitments[0].id).to.equal('XX0001');
    });

    it('with everything odd, once, after the content', async () => {
      const heard = record('ogp-load', 'ogp-issues');
      const element = show('ogp-commitment-card', {lang: 'en', '.data': {commitments: [{title: 'Odd', number: 7}]}});
      await waitFor(() => heard.length === 2);
      element.headingLevel = 4;
      await element.updateComplete;
      await pause(50);
      expect(heard.map(({type}) => type)).to.deep.equal(['ogp-load', 'ogp-issues']);
      const [issue] = heard[1]!.detail.issues;
      expect(issue).to.include({path: '/commitments/0/number', code: 'type', severity: 'warning', found: '7'});
      expect(issue.message).to.contain('/commitments/0/number: “7”');
    });

    it('from inside another element’s shadow root, too', async () => {
      const heard = record('ogp-load');
      const host = place('<div></div>').firstElementChild!;
      const inner = document.createElement('ogp-commitment-card');
      inner.data = doc('Inside');
      host.attachShadow({mode: 'open'}).append(inner);
      await waitFor(() => heard.length === 1);
    });

    it('as failed once, with reason and address', async () => {
      const heard = record('ogp-error', 'ogp-load');
      const src = fresh('500.json');
      const element = show('ogp-commitment-card', {src, lang: 'en'});
      await titled(element, 'answered with error 500');
      element.lang = 'nl';
      await titled(element, '500');
      await pause(50);
      expect(heard.map(({type}) => type)).to.deep.equal(['ogp-error']);
      expect(heard[0]!.detail).to.include({code: 'status', status: 500, url: new URL(src, location.href).href});
      expect(heard[0]).to.include({bubbles: true, composed: true});
    });
  });
});
