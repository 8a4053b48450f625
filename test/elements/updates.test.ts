import {expect} from '@open-wc/testing';
import da from '../../demo/data/da.json';
import town from '../../demo/data/updates.json';
import '../../src/define.js';
import {emulate} from '../helpers/emulate.js';
import {deep, fresh, pause, place, record, show, textOf, waitFor} from '../helpers/page.js';
import {heard, NEVER} from '../helpers/speech.js';

type Settings = Record<string, unknown>;

const news = async (settings: Settings = {}) => {
  const element = show('ogp-updates', {lang: 'en', '.data': da, ...settings});
  await waitFor(() => deep(element, '[part=item], [part=aside], [part=empty]').length, 'news');
  return element;
};
const danish = async () => {
  const element = await news({lang: 'da'});
  await waitFor(() => textOf(element).startsWith('Nyheder'));
  return element;
};
const titles = (element: Element) =>
  deep(element, '[part=item] .top > [part=heading], .lines .title').map((title) => textOf(title));
const choose = async (element: HTMLElement, place: number, value: string) => {
  const select = deep(element, 'select')[place] as HTMLSelectElement;
  select.value = value;
  select.dispatchEvent(new Event('change', {bubbles: true}));
  await (element as HTMLElement & {updateComplete: Promise<unknown>}).updateComplete;
};
const many = (n: number) => ({
  updates: Array.from({length: n}, (_, index) => ({date: `${2025 - index}`, title: `News ${index + 1}`})),
});

describe('news', () => {
  afterEach(async () => {
    await emulate();
    history.replaceState(null, '', location.pathname + location.search.replace(/[?&]ogp-[^&]*/g, ''));
  });

  it('has every entry of the Danish page, newest first, and the box apart', async () => {
    const element = await danish();
    expect(deep(element, '[part=item] > .when').map((date) => textOf(date))).to.deep.equal([
      ...['juli 2019', '22. oktober 2018', '22. august 2018', '4. juni 2018'],
      ...['1. december 2017', '14. september 2017', '13. september 2017', '28. august 2017'],
    ]);
    expect(deep(element, '[part=item] > .when time').map((time) => time.getAttribute('datetime'))).to.include.members([
      '2019-07',
      '2018-10-22',
    ]);
    expect(titles(element)[1]).to.equal('Midtvejsevaluering af OGP-handlingsplan for 2017-2019');
    const [box] = deep(element, '[part=aside]');
    expect(textOf(box!)).to.match(/^Hvad er OGP\?.*medlem siden 2011.*75 medlemslande/);
    const text = textOf(element);
    for (const fact of ['984 forslag', 'Silkeborg', 'Aarhus', 'kl. 10', 'Open Knowledge Danmark', 'uge 33 (2017)'])
      expect(text).to.contain(fact);
    await waitFor(() => textOf(element).includes('2 af 14 initiativer afsluttet, 5 gennemført i væsentlig grad og 7'));
  });

  it('draws a process as an ordered list with dates, words as written in quotation marks', async () => {
    const element = await danish();
    const [list, , last] = deep(element, '[part=timetable]');
    expect(list!.localName).to.equal('ol');
    expect(list!.getAttribute('aria-label')).to.equal('Tidsplan');
    expect(deep(list!, 'li').map((step) => textOf(step).replace(/\u2009/g, ''))).to.deep.equal([
      '1. juni–1. august 2018 Udkastet til midtvejsselvevalueringen skrives',
      '1.–22. august 2018 Udkastet er i offentlig høring på høringsportalen.dk',
      '22. august 2018 Første møde i det åbne OGP-netværk Mødet handler om selvevalueringen og om, hvordan handlingsplanen føres ud i livet.',
      '30. september 2018 Selvevalueringen offentliggøres hos OGP og Digitaliseringsstyrelsen',
    ]);
    expect(deep(last!, 'time[dir=auto]').map((words) => textOf(words))).to.include('uge 33 (2017)');
  });

  it('marks the step that runs today, in words', async () => {
    const element = await news({'.data': town, today: '2025-03-20'});
    const current = deep(element, '[aria-current=step]');
    expect(current.map((step) => textOf(step))).to.have.length(1);
    expect(textOf(current[0]!)).to.match(/^4 March . 15 April 2025 Now Inspraak/);
  });

  it('has one outline, wherever it stands', async () => {
    const element = await news({'heading-level': 2});
    await waitFor(() => deep(element, 'h4').some((heading) => textOf(heading).startsWith('2 of 14')));
    expect(deep(element, 'h1, h2').map((one) => textOf(one))).to.deep.equal(['News']);
    expect(deep(element, 'h3')).to.have.length(9);
    expect(deep(element, 'h4').map((one) => textOf(one))).to.include.members([
      'Åbenhed uden for handlingsplanen',
      'Giv dit besyv med',
      'En global indsats for åbenhed',
    ]);
    const bare = await news({'heading-level': 2, heading: ''});
    expect(deep(bare, 'h2')).to.have.length(9);
    const low = await news({'heading-level': 6});
    expect(deep(low, 'h1, h2, h3, h5')).to.have.length(0);
  });

  it('is spoken with dates, headings, lists and controls by their names', async () => {
    const element = await news({'.data': town, today: '2025-03-20', 'new-since': '2025-02-01', controls: 'year topic'});
    await waitFor(() => textOf(element).includes('4 of 10 commitments complete'));
    const tree = await heard();
    expect(tree.map(({role}) => role)).not.to.include.oneOf(NEVER);
    const named = (role: string) => tree.filter((one) => one.role === role).map(({name}) => name);
    expect(named('combobox')).to.deep.equal(['Theme']);
    expect(named('heading')).to.include.members([
      'News',
      'Inspraak over het algoritmeregister',
      'Wat is een actieplan?',
    ]);
    expect(named('link')).to.include.members([
      'News feed',
      'Het ontwerp van het register (PDF, 2.4 MB)',
      'Link to “Inspraak over het algoritmeregister”',
    ]);
    expect(named('list')).to.include('Timetable');
    expect(named('search')).to.deep.equal(['News']);
    const spoken = named('StaticText').join(' ');
    expect(spoken)
      .to.match(/4 March 2025 .*New/)
      .and.to.contain('1 new since 1 February 2025');
  });

  it('is filtered by year and theme, counts, tells the page, and is cleared', async () => {
    const events = record('ogp-filter');
    const element = await danish();
    expect(deep(element, 'label > span').map((label) => textOf(label))).to.deep.equal(['År', 'Tema']);
    await choose(element, 0, '2017');
    expect(textOf(deep(element, '[role=status]')[0]!)).to.equal('4 af 8 nyheder');
    expect(titles(element)).to.have.length(4);
    await choose(element, 1, 'en-global-indsats-for-åbenhed');
    expect(titles(element)).to.have.length(2);
    expect(events.map(({detail}) => detail as unknown)).to.deep.equal([
      {query: '', filters: {year: '2017'}, count: 4},
      {query: '', filters: {year: '2017', topic: 'en-global-indsats-for-åbenhed'}, count: 2},
    ]);
    const options = [...(deep(element, 'select')[0] as HTMLSelectElement).options];
    expect(options.map(({text, disabled}) => text + (disabled ? ' -' : ''))).to.deep.equal([
      ...['Alle', '2019 (0) -', '2018 (0) -', '2017 (2)'],
    ]);
    const clear = deep(element, 'button').find((button) => textOf(button) === 'Ryd alt')!;
    clear.click();
    await element.updateComplete;
    expect(titles(element)).to.have.length(8);
    expect(element.shadowRoot!.activeElement?.localName).to.equal('select');
  });

  it('stays with what the page chose, and says that nothing fits', async () => {
    const element = await news({year: '2018', controls: 'topic'});
    expect(titles(element)).to.have.length(3);
    expect(deep(element, 'select')).to.have.length(1);
    expect(deep(element, 'button')).to.have.length(0);
    element.year = '1999';
    await element.updateComplete;
    expect(textOf(deep(element, '[part=empty]')[0]!)).to.match(/^No news found/);
    element.controls = 'none';
    element.year = undefined;
    await element.updateComplete;
    expect(deep(element, 'select, [role=search]')).to.have.length(0);
    expect(titles(element)).to.have.length(8);
  });

  it('keeps its filters in the address where it is asked to', async () => {
    const element = await news({'url-state': ''});
    await choose(element, 0, '2018');
    expect(location.search).to.contain('ogp-year=2018');
    const again = await news({'url-state': ''});
    expect(titles(again)).to.have.length(3);
    await choose(again, 0, '');
    expect(location.search).to.not.contain('ogp-');
  });

  it('goes to the entry that the address names, through filters and steps', async () => {
    const element = await news({'.data': many(200)});
    expect(titles(element)).to.have.length(20);
    const [link] = deep(element, '[part=permalink]') as HTMLAnchorElement[];
    expect(link!.getAttribute('href')).to.equal('#2025-news-1');
    await choose(element, 0, '2024');
    location.hash = '#1900-news-126';
    await waitFor(() => element.shadowRoot!.activeElement?.id === '1900-news-126', 'the entry');
    expect(titles(element)).to.have.length(140);
    expect(deep(element, '[part=item][aria-current=true]')).to.have.length(1);
    await waitFor(() => {
      const {top} = element.shadowRoot!.activeElement!.getBoundingClientRect();
      return top >= 0 && top < innerHeight;
    }, 'in view');
    location.hash = '';
    await waitFor(() => !deep(element, '[aria-current=true]').length);
    const arriving = 'hvad-er-ogp';
    history.replaceState(null, '', `#${arriving}`);
    const other = await news();
    await waitFor(() => other.shadowRoot!.activeElement?.id === arriving, 'the box');
  });

  it('opens the entries at the borders of a page', async () => {
    for (const [nth, drawn] of [
      [20, 20],
      [21, 40],
      [40, 40],
      [41, 60],
    ] as const) {
      const id = `${String(2026 - nth)}-news-${String(nth)}`;
      history.replaceState(null, '', `#${id}`);
      const element = await news({'.data': many(200)});
      await waitFor(() => element.shadowRoot!.activeElement?.id === id, id);
      expect(titles(element), id).to.have.length(drawn);
      element.parentElement!.remove();
    }
  });

  it('keeps the filters of a shared address, whatever its fragment names', async () => {
    history.replaceState(null, '', '?ogp-theme=nobody#1900-news-126');
    const element = await news({'.data': many(200), 'url-state': '', controls: 'year'});
    await pause(50);
    expect(titles(element)).to.have.length(0);
    expect(element.shadowRoot!.activeElement).to.equal(null);
  });

  it('moves the page to the first of two lists that have an entry', async () => {
    const [one, two] = [await news({'.data': many(9)}), await news({'.data': many(9)})];
    location.hash = '#2021-news-5';
    await waitFor(() => one.shadowRoot!.activeElement?.id === '2021-news-5');
    await pause(50);
    expect(two.shadowRoot!.activeElement).to.equal(null);
    expect(deep(two, '[role=search]')[0]!.getAttribute('aria-label')).to.equal('News, list 2');
  });

  it('shows the latest in the compact form, turned round where the oldest comes first', async () => {
    const element = await news({'.data': many(6), layout: 'compact', sort: 'oldest'});
    expect(titles(element)).to.deep.equal(['News 3', 'News 2', 'News 1']);
  });

  it('shows more of many, and the focus goes on to the first that is new', async () => {
    const element = await news({'.data': many(200)});
    const button = (name: string) => deep(element, 'button').find((one) => textOf(one) === name)!;
    button('Show 20 more').click();
    await waitFor(() => element.shadowRoot!.activeElement?.id === '2005-news-21');
    expect(titles(element)).to.have.length(40);
    button('Show all 200').click();
    await waitFor(() => titles(element).length === 200);
    expect(deep(element, 'button')).to.have.length(0);
  });

  it('prints everything', async () => {
    const element = await news({'.data': many(60)});
    dispatchEvent(new Event('beforeprint'));
    await element.updateComplete;
    expect(titles(element)).to.have.length(60);
    await emulate('print');
    expect(getComputedStyle(deep(element, '[part=controls]')[0]!).display).to.equal('none');
    dispatchEvent(new Event('afterprint'));
    await element.updateComplete;
    expect(titles(element)).to.have.length(20);
  });

  it('has a compact form: the latest, with the way to each and to all', async () => {
    const element = await news({
      layout: 'compact',
      'update-href-template': 'news.html#{id}',
      'all-news-href': 'news.html',
    });
    expect(titles(element)).to.have.length(3);
    const links = deep(element, 'a') as HTMLAnchorElement[];
    expect(links.map((link) => link.getAttribute('href'))).to.deep.equal([
      'news.html#2019-07-tidsplan-for-danmarks-kommende-ogp-handlingsplan-2019-2021',
      'news.html#2018-10-22-midtvejsevaluering-af-ogp-handlingsplan-for-2017-2019',
      'news.html#2018-08-22-f%C3%B8rste-ogp-netv%C3%A6rksm%C3%B8de',
      'news.html',
    ]);
    expect(textOf(links[3]!)).to.equal('All news');
    expect(deep(element, 'select, [part=aside], [part=permalink], ogp-plan-progress')).to.have.length(0);
    element.limit = 5;
    element.allNewsHref = 'javascript:alert(1)';
    await element.updateComplete;
    expect(titles(element)).to.have.length(5);
    expect(deep(element, 'a')).to.have.length(5);
  });

  it('marks what is new since a day, in words', async () => {
    const element = await news({'new-since': '2018-08-22'});
    expect(deep(element, '[part=new]').map((mark) => textOf(mark))).to.deep.equal(['New', 'New', 'New']);
    expect(textOf(deep(element, '[part=count]')[0]!)).to.equal('8 news items (3 new since 22 August 2018)');
    element.newSince = 'last week';
    await element.updateComplete;
    expect(deep(element, '[part=new]')).to.have.length(0);
  });

  it('turns round, and leads to its feed', async () => {
    const element = await news({'.data': town, sort: 'oldest', 'feed-href': '/news.atom'});
    expect(titles(element)[0]).to.match(/^Tussenstand/);
    const feed = deep(element, '[part~=feed]')[0]!;
    expect(feed.getAttribute('href')).to.equal('/news.atom');
    element.feedHref = undefined;
    await element.updateComplete;
    expect(deep(element, '[part~=feed]')[0]!.getAttribute('href')).to.equal('https://example.org/nieuws.atom');
  });

  it('shows a commitment’s own news, with those of the document about it', async () => {
    const element = await news({'.data': town, commitment: 'vb0101'});
    expect(titles(element)).to.deep.equal(['Eerste vergadering met ondertiteling', 'Leverancier gekozen']);
    expect(deep(element, 'time[dir=auto]').map((words) => textOf(words))).to.deep.equal(['najaar 2024']);
    element.commitment = 'VB0102';
    await element.updateComplete;
    expect(titles(element)).to.deep.equal(['Inspraak over het algoritmeregister']);
    // It is the page of that commitment: it is not named again.
    expect(textOf(element)).to.not.contain('VB0102');
    const one = await news({'.data': {id: 'X1', title: 'Data', updates: [{date: '2021', title: 'First data'}]}});
    expect(titles(one)).to.deep.equal(['First data']);
  });

  it('says what is wrong where there is nothing to choose', async () => {
    const errors = record('ogp-error');
    const element = show('ogp-updates', {lang: 'en', '.data': town, commitment: 'VB9', children: '<p>Fallback</p>'});
    await waitFor(() => textOf(element).includes('no commitment “VB9”'));
    expect(textOf(element)).to.contain('Fallback');
    expect(errors.at(-1)!.detail).to.include({code: 'not-found', wanted: 'VB9'});
    const several = show('ogp-updates', {lang: 'en', '.data': {commitments: town.commitments}});
    await waitFor(() => textOf(several).includes('has several commitments'));
  });

  it('says that there is no news yet', async () => {
    const element = await news({'.data': {updates: []}});
    expect(textOf(element)).to.equal('News No news has been published here yet.');
    const box = await news({'.data': {updates: [{title: 'What is OGP?'}]}});
    expect(textOf(box)).to.equal('News What is OGP? #');
  });

  it('tells the page what it gave, not what was made of it inside', async () => {
    const events = record('ogp-load', 'ogp-issues');
    const raw = {
      updates: [
        {
          title: 'x',
          date: '2019-02-30',
          progress: [{figures: [{scale: 'completion', voice: 'irm', total: 14, counts: {Complete: 2}}]}],
        },
      ],
    };
    const element = await news({'.data': raw});
    await waitFor(() => textOf(element).includes('2 of 14 commitments complete'));
    await waitFor(() => events.some(({type}) => type === 'ogp-issues'));
    await pause(50);
    expect(events.filter(({type}) => type === 'ogp-load')).to.have.length(1);
    const issues = events.filter(({type}) => type === 'ogp-issues');
    expect(issues).to.have.length(1);
    expect(
      (issues[0]!.detail as {issues: {code: string; path: string}[]}).issues.map(({code, path}) => `${code} ${path}`),
    ).to.deep.equal(['date-impossible /updates/0/date', 'sum-mismatch /updates/0/progress/0/figures/0/counts']);
    expect(deep(element, 'time[dir=auto]').map((words) => textOf(words))).to.deep.equal(['2019-02-30']);
  });

  it('shows odd input as given', async () => {
    const element = await news({
      '.data': {
        updates: [
          {date: '31-12-18', text: 'Only <b>text</b>, [link](javascript:alert(1))'},
          {
            date: '2018',
            title: 'x',
            links: [{url: 'javascript:alert(1)', label: 'Report', type: 'PDF', size: 'about 2 MB'}],
          },
          {date: '2017', title: 'y', timetable: [{period: {start: '2018-08', end: '2018-06'}, title: 'Backwards'}]},
          {date: '2016'},
          {progress: ['P9']},
        ],
      },
    });
    await waitFor(() => textOf(element).includes('has no plan “P9”'));
    const text = textOf(element);
    expect(text).to.contain('31-12-18 # Only <b>text</b>, [link](javascript:alert(1))');
    expect(text).to.contain('Report (javascript:alert(1)) (PDF, about 2 MB)');
    expect(text).to.match(/August 2018 – June 2018 Backwards/);
    expect(deep(element, 'a[href^=javascript], b')).to.have.length(0);
  });

  it('fits on a small screen and reads from the right', async () => {
    for (const settings of [{}, {lang: 'ar', dir: 'rtl'}, {'.data': town, today: '2025-03-20'}, {layout: 'compact'}]) {
      const element = await news(settings);
      await waitFor(() => !/Loading/.test(textOf(element)));
      element.style.cssText = 'display: block; inline-size: 288px';
      expect(element.scrollWidth, JSON.stringify(settings.lang)).to.be.at.most(288);
      for (const item of deep(element, '[part=item] *, [part=aside] *').filter((one) => one.getClientRects().length)) {
        const {left, right} = item.getBoundingClientRect();
        const host = element.getBoundingClientRect();
        expect(left, item.outerHTML).to.be.at.least(host.left - 1);
        expect(right, item.outerHTML).to.be.at.most(host.right + 1);
      }
    }
    const element = await news({dir: 'rtl', '.data': town});
    element.style.cssText = 'display: block; inline-size: 700px';
    const [date, what] = deep(element, '[part=item] > *').map((one) => one.getBoundingClientRect());
    expect(date!.left).to.be.greaterThan(what!.left);
  });

  it('takes its data from a file, from the element around it, and anew', async () => {
    const section = place(
      `<ogp-data><script type="application/json">${JSON.stringify(town)}</script><ogp-updates lang="en"></ogp-updates></ogp-data>`,
    );
    await waitFor(() => textOf(section).includes('Inspraak over het algoritmeregister'));
    const element = show('ogp-updates', {lang: 'en', src: fresh('ok.json')});
    await waitFor(() => textOf(element).includes('No news has been published here yet.'));
    element.data = da;
    await waitFor(() => titles(element).length === 8);
    element.data = many(2);
    await waitFor(() => titles(element).length === 2);
  });
});
