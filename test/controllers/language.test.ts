import {expect} from '@open-wc/testing';
import nl from '../../demo/data/nl.json';
import type {overrideMessages as Override, registerLocale as Register} from '../../src/index.js';
import {deep, pause, place, show, textOf, waitFor} from '../helpers/page.js';

// Counts who still watches the page. Put in place before the library is loaded.
let watchers = 0;
const Real = MutationObserver;
globalThis.MutationObserver = class extends Real {
  #active = 0;
  override observe(node: Node, options?: MutationObserverInit) {
    if (this.#active++ === 0) watchers++;
    super.observe(node, options);
  }
  override disconnect() {
    if (this.#active > 0) watchers--;
    this.#active = 0;
    super.disconnect();
  }
};

const data = {commitments: [{id: 'X1', title: 'Open', milestones: ['One', 'Two']}]};
const WORDS = {en: '2 milestones', nl: '2 mijlpalen', da: '2 milepæle'};
const speaks = (element: Element, lang: keyof typeof WORDS) =>
  waitFor(() => textOf(element).includes(WORDS[lang]), `${lang} in “${textOf(element)}”`);
const card = (settings: Record<string, unknown> = {}) => show('ogp-commitment-card', {'.data': data, ...settings});

type Loaders = Record<string, () => Promise<{templates: Readonly<Record<string, unknown>>}>>;

describe('the language', () => {
  let overrideMessages: typeof Override;
  let registerLocale: typeof Register;
  const page = document.documentElement.lang;

  before(async () => {
    const loaders = (await import('../../src/locales/loaders.js')).loaders as Loaders;
    const load = loaders.nl!;
    // Slow for the first test; later the words are here already.
    loaders.nl = async () => {
      await pause(300);
      return load();
    };
    loaders.xx = () => Promise.reject(new Error('offline'));
    ({overrideMessages, registerLocale} = await import('../../src/index.js'));
    await import('../../src/define.js');
  });
  after(() => {
    globalThis.MutationObserver = Real;
  });
  afterEach(() => {
    document.documentElement.lang = page;
  });

  it('is not English before the words of another language are here', async () => {
    const element = card({lang: 'nl', children: '<p>Even geduld</p>'});
    const seen = new Set<string>();
    const end = performance.now() + 3000;
    while (!textOf(element).includes('mijlpalen') && performance.now() < end) {
      seen.add(textOf(element));
      await pause(15);
    }
    expect([...seen].filter(Boolean)).to.deep.equal(['Even geduld']);
    expect(textOf(element)).to.contain('2 mijlpalen');
  });

  it('is the nearest one: the element’s own, that of something around it, that of the page', async () => {
    document.documentElement.lang = 'da';
    const section = place('<div lang="nl"></div>');
    const own = card({lang: 'en'});
    const around = card();
    const ofPage = card();
    section.firstElementChild!.append(own, around);
    await Promise.all([speaks(own, 'en'), speaks(around, 'nl'), speaks(ofPage, 'da')]);
  });

  it('comes through the hosts of shadow roots', async () => {
    const host = place('<div lang="nl"><div></div></div>').querySelector('div div')!;
    const inner = document.createElement('div');
    const element = document.createElement('ogp-commitment-card');
    element.data = data;
    inner.attachShadow({mode: 'open'}).append(element);
    host.attachShadow({mode: 'closed'}).append(inner);
    await speaks(element, 'nl');
    host.parentElement!.lang = 'da';
    await speaks(element, 'da');
    inner.lang = 'en';
    await speaks(element, 'en');
  });

  it('may be three on one page, for all of a widget', async () => {
    const [english, dutch, danish] = ['en', 'nl', 'da'].map((lang) =>
      show('ogp-rating-scale', {lang, scale: 'completion', value: 'Limited', stage: 'mid-term', voice: 'irm'}),
    );
    await waitFor(() => textOf(english!).includes('Completion: Limited (2 of 4)'));
    await waitFor(() => textOf(dutch!).includes('Mate van afronding: Beperkt (2 van 4)'));
    await waitFor(() => /2 af 4/.test(textOf(danish!)));
    for (const element of [dutch!, danish!]) {
      deep(element, 'summary')[0]!.click();
      await waitFor(() => deep(element, 'details li').length === 4);
      expect(textOf(element)).not.to.match(/Limited|From lowest|Independent|mid-term|What does/);
    }
  });

  it('may be three with a script from right to left among them, inside shadow roots of others, moved and switched', async () => {
    const host = document.createElement('section');
    host.lang = 'ar';
    host.dir = 'rtl';
    document.body.append(host);
    const inside = document.createElement('div');
    host.attachShadow({mode: 'open'}).append(inside);
    const element = card();
    inside.append(element);
    const greek = card({lang: 'el'});
    const korean = card({lang: 'ko'});
    await waitFor(() => /معلمان/.test(textOf(element)), 'Arabic');
    await waitFor(() => /ορόσημα/i.test(textOf(greek)), 'Greek');
    await waitFor(() => /[\uac00-\ud7a3]/.test(textOf(korean)), 'Korean');
    expect(getComputedStyle(deep(element, '.base')[0]!).direction).to.equal('rtl');
    expect(deep(element, '.base')[0]!.getAttribute('lang')).to.equal('ar');
    greek.parentElement!.append(element);
    await speaks(element, 'en');
    expect(getComputedStyle(deep(element, '.base')[0]!).direction).to.equal('ltr');
    element.lang = 'el';
    await waitFor(() => /ορόσημα/i.test(textOf(element)), 'Greek after the move');
    host.remove();
  });

  it('is its own beside a host that configures @lit/localize for itself', async () => {
    const {configureLocalization} = await import('@lit/localize');
    const {setLocale} = configureLocalization({
      sourceLocale: 'en',
      targetLocales: ['xx-host'],
      loadLocale: () => Promise.resolve({templates: {'milestones.count': 'words of the host'}}),
    });
    await setLocale('xx-host');
    const [dutch, danish] = [card({lang: 'nl'}), card({lang: 'da'})];
    await Promise.all([speaks(dutch, 'nl'), speaks(danish, 'da')]);
    await setLocale('en');
    await Promise.all([speaks(dutch, 'nl'), speaks(danish, 'da')]);
  });

  it('without words here is replaced by that of the page, marked as such, with one warning', async () => {
    const warn = console.warn;
    const warned: unknown[] = [];
    console.warn = (...words) => warned.push(words[0]);
    try {
      document.documentElement.lang = 'nl';
      const [one, two] = [card({lang: 'mt'}), card({lang: 'mt'})];
      await Promise.all([speaks(one, 'nl'), speaks(two, 'nl')]);
      expect(deep(one, '.base')[0]!.getAttribute('lang')).to.equal('nl');
      document.documentElement.lang = 'mt';
      await speaks(one, 'en');
      expect(deep(one, '.base')[0]!.getAttribute('lang')).to.equal('en');
    } finally {
      console.warn = warn;
    }
    expect(warned).to.have.length(1);
    expect(warned[0]).to.contain('lang="mt"');
  });

  it('says dates and numbers as its readers write them', async () => {
    const element = show('ogp-milestone-timeline', {
      lang: 'nl',
      '.data': {title: 'Plan', milestones: [{title: 'Stap', planned: {end: '2021-03-01'}, progress: 0.125}]},
    });
    await waitFor(() => /1 mrt\.? 2021/.test(textOf(element)) && textOf(element).includes('12,5%'));
    element.lang = 'da';
    await waitFor(() => /1\. mar\.? 2021/.test(textOf(element)) && /12,5\s?%/.test(textOf(element)));
  });

  it('changes with the attribute, wherever it is, and when the attribute goes', async () => {
    document.documentElement.lang = 'en';
    const element = card();
    const section = element.parentElement!;
    await speaks(element, 'en');
    document.documentElement.lang = 'da';
    await speaks(element, 'da');
    section.lang = 'nl';
    await speaks(element, 'nl');
    element.lang = 'en';
    await speaks(element, 'en');
    element.removeAttribute('lang');
    await speaks(element, 'nl');
    section.removeAttribute('lang');
    await speaks(element, 'da');
    document.documentElement.removeAttribute('lang');
    await speaks(element, 'en');
  });

  it('changes when the element moves', async () => {
    const element = card();
    const [dutch, danish] = [place(), place()];
    dutch.lang = 'nl';
    danish.lang = 'da';
    dutch.append(element);
    await speaks(element, 'nl');
    danish.append(element);
    await speaks(element, 'da');
    element.remove();
    dutch.lang = 'en';
    dutch.append(element);
    await speaks(element, 'en');
  });

  it('of a region is that of its words, with the region’s dates', async () => {
    await speaks(card({lang: 'nl-BE'}), 'nl');
    await speaks(card({lang: 'nl_NL'}), 'nl');
    await speaks(card({lang: 'DA-dk'}), 'da');
    const element = show('ogp-milestone-timeline', {
      lang: 'en-GB',
      '.data': {title: 'Plan', milestones: [{title: 'Step', planned: {end: '2021-03-01'}}]},
    });
    await waitFor(() => textOf(element).includes('1 Mar 2021'));
  });

  for (const lang of ['tlh', 'x', '-', 'not a language', '💥', 'constructor', ''])
    it(`is English where nobody has the words: “${lang}”`, async () => {
      await speaks(card({lang}), 'en');
    });

  it('of data is said where it is another than that of the words', async () => {
    const element = card({lang: 'nl', '.data': nl, commitment: 'NL0025', layout: 'full'});
    await waitFor(() => textOf(element).includes('Ambtenaren opleiden in publieksparticipatie'));
    const langOf = (text: string) =>
      deep(element, '[lang]')
        .find((part) => part.textContent === text)
        ?.getAttribute('lang');
    expect(langOf('Ambtenaren opleiden in publieksparticipatie')).to.equal('nl');
    expect(langOf('Taken from the words of the report.')).to.equal('en');
    const only = card({lang: 'en', '.data': {lang: 'nl', commitments: [{title: {nl: 'Alleen Nederlands'}}]}});
    await waitFor(() => textOf(only).includes('Alleen Nederlands'));
    expect(deep(only, 'h3 [lang]')[0]!.lang).to.equal('nl');
  });

  it('of data is English where it is told so and the reader’s own is missing', async () => {
    const element = card({lang: 'da', '.data': nl, commitment: 'NL0025'});
    await waitFor(() => textOf(element).includes('Training civil servants on public participation'));
    expect(deep(element, 'h3 [lang]')[0]!.lang).to.equal('en');
  });

  it('takes the page’s own words for some messages, in one language only, also later', async () => {
    const [dutch, danish] = [card({lang: 'nl'}), card({lang: 'da'})];
    await Promise.all([speaks(dutch, 'nl'), speaks(danish, 'da')]);
    overrideMessages('nl', {'milestones.count': '{n, plural, one {# stap} other {# stappen}}'});
    await waitFor(() => textOf(dutch).includes('2 stappen'));
    expect(textOf(danish)).to.contain(WORDS.da);
    overrideMessages('nl', {'milestones.count': WORDS.nl.replace('2', '{n}')});
    await speaks(dutch, 'nl');
  });

  it('may be one that the page brings, before the widget or after', async () => {
    const later = card({lang: 'fy'});
    await speaks(later, 'en');
    registerLocale('fy', {templates: {'milestones.count': '{n} mylpeallen'}});
    await waitFor(() => textOf(later).includes('2 mylpeallen'));
    const after = card({lang: 'fy-NL'});
    await waitFor(() => textOf(after).includes('2 mylpeallen'));
  });

  it('stays English, with the content, when its words cannot come', async () => {
    const warn = console.warn;
    const warned: unknown[] = [];
    console.warn = (...words) => warned.push(words[0]);
    try {
      await Promise.all([speaks(card({lang: 'xx'}), 'en'), speaks(card({lang: 'xx'}), 'en')]);
    } finally {
      console.warn = warn;
    }
    expect(warned).to.have.length(1);
    expect(warned[0]).to.contain('"xx"');
  });

  it('is watched for no longer than the element is on the page', async () => {
    await pause(0);
    const before = watchers;
    for (let round = 0; round < 50; round++) {
      const element = card({lang: 'nl'});
      const host = document.createElement('div');
      host.attachShadow({mode: 'open'}).append(element);
      document.body.append(host);
      await pause(0);
      host.remove();
    }
    expect(watchers).to.equal(before);
  });
});
