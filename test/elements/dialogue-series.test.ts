import {expect} from '@open-wc/testing';
import ICAL from 'ical.js';
import demo from '../../demo/data/dialogues.json';
import '../../src/define.js';
import {emulate} from '../helpers/emulate.js';
import {deep, fresh, pause, place, record, show, textOf, waitFor} from '../helpers/page.js';
import {heard, NEVER} from '../helpers/speech.js';

const NOW = '2026-03-10T09:00:00Z';
const series = async (settings: Record<string, unknown> = {}) => {
  const element = show('ogp-dialogue-series', {
    lang: 'en',
    dialogue: 'begroting',
    today: NOW,
    'time-zone': 'Europe/Amsterdam',
    '.data': demo,
    ...settings,
  });
  await waitFor(() => deep(element, '[part=heading]').length, 'a series');
  return element;
};
const talks = (settings: Record<string, unknown> = {}) =>
  series({dialogue: 'open-gesprekken', lang: 'nl', ...settings});
const small = (...sessions: readonly object[]) => ({dialogues: [{title: 'Talks', sessions}]});
const headings = (element: HTMLElement) =>
  deep(element, 'h1,h2,h3,h4,h5,h6').map((heading) => `${heading.localName} ${textOf(heading)}`);
const named = (element: HTMLElement, selector: string, text: string) =>
  deep(element, selector).find((found) => textOf(found).startsWith(text));

/** The files that the page is handed: name and text. */
function saved(): {name: string; text: Promise<string>}[] {
  const files: {name: string; text: Promise<string>}[] = [];
  const {click} = HTMLAnchorElement.prototype;
  HTMLAnchorElement.prototype.click = function (this: HTMLAnchorElement) {
    if (this.download) files.push({name: this.download, text: fetch(this.href).then((file) => file.text())});
    else click.call(this);
  };
  stops.push(() => {
    HTMLAnchorElement.prototype.click = click;
  });
  return files;
}
const stops: (() => void)[] = [];

describe('a dialogue series', () => {
  afterEach(async () => {
    for (const stop of stops.splice(0)) stop();
    await emulate();
  });

  it('shows the next session first, the others by time and the past ones folded away', async () => {
    const element = await series();
    for (const summary of deep(element, 'summary')) summary.click();
    expect(headings(element)).to.deep.equal([
      'h3 Open begroting: praat mee over het geld van Voorbeeldstad',
      'h4 Next session',
      'h5 Zorg in de wijk: wat is genoeg?',
      'h4 More sessions',
      'h5 Groen of parkeren?',
      'h5 Wat doen we met de bibliotheek?',
      'h5 Which choices would you make?',
      'h4 Wat kost een straat?',
      'h4 Waar gaat het geld nu heen?',
      'h4 Programme',
    ]);
    expect(textOf(deep(element, '[part=next]')[0]!)).to.match(
      /^Next session Tuesday, 24 March 2026 19:30–21:45 Session 3 Zorg in de wijk/,
    );
    const [past] = deep(element, 'details[part=past]') as HTMLDetailsElement[];
    expect(textOf(past!)).to.contain('Wat kost een straat?').and.to.contain('Held');
  });

  it('skips no level of headings where all sessions are over', async () => {
    const element = await series({today: '2027-01-01T00:00:00Z'});
    const levels = headings(element).map((heading) => Number(heading[1]));
    expect(levels).to.deep.equal([3, ...Array<number>(7).fill(4)]);
  });

  it('says what became of each session in words', async () => {
    const element = await series();
    expect(deep(element, '[part=status]').map(textOf).filter(Boolean)).to.include.members(['Full', 'Cancelled']);
    expect(textOf(element)).to.contain('0 of 60 left').and.to.contain('8 of 60 left');
    const cancelled = deep(element, 'article').find((one) => textOf(one).includes('Cancelled'))!;
    expect(textOf((await series()).shadowRoot!.querySelector('[part=past]')!)).to.equal('2 past sessions');
    expect(deep(cancelled, 'button')).to.have.length(0);
  });

  it('rebuilds the page of five talks: no year, no next, no calendar file, an accordion', async () => {
    const element = await talks();
    await waitFor(() => textOf(element).includes('Bijeenkomsten'));
    const text = textOf(element);
    expect(text).to.contain('15 maart 10:00–12:00 uur Open gesprek 1 Durf jij je open uit te spreken?');
    expect(text).to.contain('21 april 15:00–17:00 uur Open gesprek 4');
    expect(text).to.contain('De datums zijn niet volledig; daarom kunt u ze niet in uw agenda zetten.');
    expect(text).to.not.match(/volgende bijeenkomst|202[2-6]/i);
    expect(deep(element, 'button')).to.have.length(0);
    expect(deep(element, 'details')).to.have.length(5);
    for (const summary of deep(element, 'summary')) summary.click();
    expect(textOf(element)).to.contain('Spreker (Engels) Politiek filosoof');
    expect(deep(element, 'time').map((time) => time.getAttribute('datetime'))).to.deep.equal([
      ...['03-15', '03-24', '04-05', '04-21', '05-17'],
    ]);
    const [table] = deep(element, 'table') as HTMLTableElement[];
    expect([...table!.rows].map((row) => [...row.cells].map((cell) => textOf(cell)).slice(0, 2))).to.deep.equal([
      ['15 maart, 24 maart, 5 april en 17 mei', '21 april'],
      ...[10, 10.05, 10.1, 10.3, 10.5, 11.5, 12].map((time) => [
        `${time.toFixed(2).replace('.', ':')} uur`,
        `${(time + 5).toFixed(2).replace('.', ':')} uur`,
      ]),
    ]);
  });

  it('tells readers elsewhere their own time, and follows its attributes', async () => {
    const element = await series();
    expect(textOf(element)).to.not.contain('Your time');
    element.timeZone = 'America/New_York';
    await element.updateComplete;
    expect(textOf(element)).to.contain('Your time: 14:30–16:45');
    element.today = '2026-06-01T00:00:00Z';
    await element.updateComplete;
    expect(textOf(element))
      .to.contain('All sessions in this series have taken place.')
      .and.to.contain('6 past sessions');
    expect((deep(element, 'details[part=past]')[0] as HTMLDetailsElement).open).to.equal(true);
    element.today = undefined;
    element.today = '2026-03-31';
    await element.updateComplete;
    expect(textOf(deep(element, '[part=next]')[0]!)).to.contain('Groen of parkeren?');
  });

  it('takes the reader’s own zone from the browser', async () => {
    const element = await series({'time-zone': ''});
    element.timeZone = undefined;
    await element.updateComplete;
    const same = Intl.DateTimeFormat().resolvedOptions().timeZone;
    const offset = new Date('2026-03-24T18:30:00Z').toLocaleTimeString('en-GB', {
      timeZone: same,
      hour: 'numeric',
      minute: '2-digit',
    });
    if (offset === '19:30') expect(textOf(element)).to.not.contain('Your time');
    else expect(textOf(element)).to.contain('Your time').and.to.contain(offset.replace(/^0/, ''));
  });

  it('makes a calendar file of one session when somebody asks, which another program can read', async () => {
    const files = saved();
    const element = await series();
    const button = named(deep(element, '[part=next]')[0]!, 'button', 'Add to calendar')!;
    expect(textOf(button)).to.equal('Add to calendar: Zorg in de wijk: wat is genoeg?');
    button.click();
    await waitFor(() => files.length, 'a file', 9000);
    expect(files[0]!.name).to.equal('zorg-in-de-wijk-wat-is-genoeg.ics');
    const calendar = new ICAL.Component(ICAL.parse(await files[0]!.text) as unknown[]);
    const events = calendar.getAllSubcomponents('vevent').map((event) => new ICAL.Event(event));
    expect(events.map(({startDate, endDate, uid}) => [startDate, endDate, uid].map(String))).to.deep.equal([
      ['2026-03-24T18:30:00Z', '2026-03-24T20:45:00Z', 'voorbeeldstad.example/begroting-avond-3'],
    ]);
    expect(events[0]!.location).to.equal('Stadhuis, raadzaal, Voorbeeldplein 1, Voorbeeldstad');
  });

  it('makes one of the whole series, with summer time and the session that is cancelled', async () => {
    const files = saved();
    const element = await series();
    named(element, 'button', 'Add all dates to calendar')!.click();
    await waitFor(() => files.length, 'a file', 9000);
    const calendar = new ICAL.Component(ICAL.parse(await files[0]!.text) as unknown[]);
    expect(
      calendar
        .getAllSubcomponents('vevent')
        .map((event) => [String(new ICAL.Event(event).startDate), event.getFirstPropertyValue('status')]),
    ).to.deep.equal([
      ['2026-03-24T18:30:00Z', 'CONFIRMED'],
      ['2026-03-31T18:00:00Z', 'CONFIRMED'],
      ['2026-04-14T17:30:00Z', 'CANCELLED'],
      ['2026-05-12T17:30:00Z', 'CONFIRMED'],
    ]);
  });

  it('links to calendar files that the page keeps, and makes none then', async () => {
    const element = await series({'calendar-href': '/calendar/{id}.ics'});
    expect(deep(element, 'button')).to.have.length(0);
    expect(named(element, 'a', 'Add all dates to calendar')!.getAttribute('href')).to.equal('/calendar/begroting.ics');
    expect(named(deep(element, '[part=next]')[0]!, 'a', 'Add to calendar')!.getAttribute('href')).to.equal(
      '/calendar/avond-3.ics',
    );
    element.calendarHref = '/all.ics';
    await element.updateComplete;
    expect(deep(element, 'button')).to.have.length(0);
    expect(named(element, 'a', 'Add all dates to calendar')!.getAttribute('href')).to.equal('/all.ics');
    expect(named(element, 'a', 'Add to calendar')).to.equal(undefined);
  });

  it('says that a calendar file could not be made, where the reader can hear it', async () => {
    const {createObjectURL} = URL;
    stops.push(() => {
      URL.createObjectURL = createObjectURL;
    });
    URL.createObjectURL = () => {
      throw new TypeError('forbidden');
    };
    const element = await series();
    named(element, 'button', 'Add all dates to calendar')!.click();
    await waitFor(() => textOf(deep(element, '[role=status]')[0]!), 'a message', 9000);
    expect(textOf(deep(element, '[role=status]')[0]!)).to.contain('The calendar file could not be created.');
    URL.createObjectURL = createObjectURL;
    const files = saved();
    named(element, 'button', 'Add all dates to calendar')!.click();
    await waitFor(() => files.length);
    expect(textOf(deep(element, '[role=status]')[0]!)).to.equal('');
  });

  it('shows odd input as given, tells each oddity once and never an invented day', async () => {
    const heardIssues = record('ogp-issues');
    const element = show('ogp-dialogue-series', {
      lang: 'en',
      today: NOW,
      'time-zone': 'Asia/Tokyo',
      '.data': {
        dialogues: [
          {
            title: 'Slips',
            timeZone: 'Europe/Amsterdm',
            sessions: [
              {title: 'No such day', date: '2026-02-30', start: '10:00'},
              {title: 'Backwards', date: '2026-04-07', start: '12:00', end: '10:00'},
              {date: '2026-04-21', start: 'after lunch'},
            ],
          },
        ],
      },
    });
    const text = await waitFor(() => textOf(element).includes('Slips') && textOf(element));
    expect(text).to.contain('2026-02-30').and.to.contain('12:00 – 10:00').and.to.contain('after lunch');
    expect(text).to.contain('Session without a title').and.to.contain('Europe/Amsterdm');
    expect(text).to.not.contain('March').and.to.not.contain('Your time');
    await waitFor(() => heardIssues.length, 'the issues');
    expect((heardIssues[0]!.detail as {issues: {code: string}[]}).issues.map(({code}) => code).sort()).to.deep.equal([
      ...['date-impossible', 'date-order', 'time-unknown', 'title-missing', 'zone-unknown'],
    ]);
  });

  it('says until when one could sign up, and links no more', async () => {
    const element = await series({today: '2026-05-02T09:00:00Z'});
    expect(textOf(element)).to.contain('Sign-up closed on 1 May 2026');
    expect(deep(element, 'a.call')).to.have.length(0);
  });

  it('says that there is no series, or several, and keeps the fallback', async () => {
    const troubles = record('ogp-error');
    const element = show('ogp-dialogue-series', {lang: 'en', '.data': demo, children: '<p>Fallback</p>'});
    await waitFor(() => textOf(element).includes('has several dialogue series'));
    expect(textOf(element)).to.contain('Fallback');
    element.dialogue = 'nowhere';
    await waitFor(() => textOf(element).includes('no dialogue series “nowhere”'));
    element.dialogue = undefined;
    element.commitment = 'nl0029';
    await waitFor(() => textOf(element).includes('Open Gesprekken'));
    element.data = {commitments: [{title: 'x'}]};
    await waitFor(() => textOf(element).includes('has no dialogue series'));
    expect(troubles.map(({detail}) => (detail as {code: string}).code)).to.deep.equal([
      'choose-dialogue',
      'dialogue-not-found',
      'no-dialogue',
    ]);
  });

  it('takes its data from a file and from the element around it', async () => {
    const section = place(
      `<ogp-data><script type="application/json">${JSON.stringify(demo)}</script><ogp-dialogue-series lang="en" dialogue="begroting" today="${NOW}"></ogp-dialogue-series></ogp-data>`,
    );
    await waitFor(() => textOf(section).includes('Next session'));
    const missing = show('ogp-dialogue-series', {lang: 'en', src: fresh('404.json')});
    await waitFor(() => textOf(missing).includes('answered with error 404'));
  });

  it('takes over what a server rendered without a flash, and reads the same', async () => {
    const first = await series();
    const rendered = textOf(first);
    const markup = first.shadowRoot!.innerHTML;
    const section = place();
    section.setHTMLUnsafe(
      `<ogp-dialogue-series lang="en" dialogue="begroting" today="${NOW}" time-zone="Europe/Amsterdam"><template shadowrootmode="open">${markup}</template><script type="application/json">${JSON.stringify(demo)}</script></ogp-dialogue-series>`,
    );
    const again = section.firstElementChild as HTMLElement;
    const seen = [textOf(again)];
    new MutationObserver(() => seen.push(textOf(again))).observe(again.shadowRoot!, {childList: true, subtree: true});
    await waitFor(() => again.shadowRoot!.adoptedStyleSheets.length > 0);
    await pause(50);
    expect(textOf(again)).to.equal(rendered);
    expect(again.shadowRoot!.querySelectorAll('[part=base]')).to.have.length(1);
    for (const text of seen) expect(text).to.contain('Zorg in de wijk: wat is genoeg?');
    expect(deep(again, 'button').length).to.equal(deep(first, 'button').length);
  });

  it('opens the only session at once, and draws without a session', async () => {
    const one = await series({dialogue: '', '.data': small({title: 'A theme', date: '--05-01', text: 'A question?'})});
    expect(textOf(one)).to.contain('A question?');
    const none = await series({dialogue: '', '.data': small()});
    expect(textOf(none)).to.equal('Talks No sessions are published here yet.');
  });

  it('never makes markup of data, nor links of addresses that are none', async () => {
    const element = await series({
      dialogue: '',
      '.data': small({
        title: '<img src=x onerror=alert(1)>',
        url: 'javascript:alert(1)',
        text: '<b>x</b>',
        venue: {name: 'Room', url: 'javascript:alert(2)'},
        calendar: 'javascript:alert(3)',
      }),
    });
    expect(deep(element, 'img, b, a')).to.have.length(0);
    expect(textOf(element)).to.contain('<img src=x onerror=alert(1)>').and.to.contain('Room (javascript:alert(2))');
  });

  it('is heard in order: headings, days, states, buttons with what they are for; no picture, no control that is none', async () => {
    await series({lang: 'nl'});
    await waitFor(async () => (await heard()).some(({name}) => name === 'Volgende bijeenkomst'));
    // The browser puts a space before what stands out of sight.
    const all = (await heard()).map(({role, name}) => ({role, name: name.replaceAll(' :', ':')}));
    expect(all.filter(({role}) => NEVER.includes(role))).to.deep.equal([]);
    const names = all.map(({name}) => name);
    expect(names).to.include('Vol').and.to.include('Gaat niet door');
    const buttons = all.filter(({role}) => role === 'button').map(({name}) => name);
    expect(buttons).to.include('In agenda zetten: Zorg in de wijk: wat is genoeg?');
    const toggles = all.filter(({role}) => role === 'DisclosureTriangle').map(({name}) => name);
    expect(toggles).to.include('Over deze bijeenkomst: Groen of parkeren?').and.to.include('2 eerdere bijeenkomsten');
    const place = (name: string) => names.indexOf(name);
    expect(place('Volgende bijeenkomst')).to.be.lessThan(place('Zorg in de wijk: wat is genoeg?'));
    expect(place('dinsdag 24 maart 2026')).to.be.greaterThan(0).and.lessThan(place('Andere bijeenkomsten'));
  });

  it('has room at 320 pixels, from right to left, and prints everything', async () => {
    const element = await series({dir: 'rtl'});
    element.style.cssText = 'display: block; inline-size: 288px';
    expect(element.scrollWidth).to.be.at.most(288);
    const narrow = await talks();
    narrow.style.cssText = 'display: block; inline-size: 288px';
    expect(narrow.scrollWidth).to.be.at.most(288);
    await emulate('print');
    await pause(50);
    expect(textOf(narrow)).to.contain('Spreker (Engels) Politiek filosoof');
    expect(textOf(element)).to.contain('Wat kost een straat?');
    expect(
      deep(element, 'button').every(
        (button) => getComputedStyle(button).display === 'none' || !button.checkVisibility(),
      ),
    ).to.equal(true);
  });

  it('prints how to sign up and until when, but nothing that only a screen can do', async () => {
    const element = await series({'calendar-href': 'ics/{id}.ics'});
    await emulate('print');
    const isShown = (selector: string) => deep(element, selector).map((one) => one.checkVisibility());
    expect(isShown('.call')).to.include(true).and.not.include(false);
    expect(isShown('.save')).to.include(false).and.not.include(true);
    expect(textOf(deep(element, '.head .calls')[0]!)).to.match(/Sign up.* by 1 May 2026/);
  });

  it('breaks no page inside a grid of several rows, which browsers lay over each other', async () => {
    const element = await talks();
    for (const one of deep(element, '.head, .what, .body, .text, .parts'))
      expect(getComputedStyle(one).display).to.equal('block');
    await emulate('print');
    for (const one of deep(element, '[part=heading]')) expect(getComputedStyle(one).breakAfter).to.equal('avoid');
  });

  it('has nothing that axe finds', async () => {
    for (const settings of [
      {},
      {dialogue: 'open-gesprekken', lang: 'nl'},
      {calendar: 'x.ics', 'time-zone': 'Asia/Tokyo'},
    ]) {
      const element = await series(settings);
      for (const summary of deep(element, 'summary')) summary.click();
      await expect(element).to.be.accessible();
    }
  });

  it('needs no style attribute, so that a strict policy changes nothing', async () => {
    expect(deep(await series(), '[style]')).to.have.length(0);
  });
});

describe('the former name of an attribute', () => {
  it('still works, and one line in the console names the new one and the version that removes it', async () => {
    const {warn} = console;
    const lines: string[] = [];
    console.warn = (line: string) => lines.push(line);
    try {
      const [old, again] = [await series({today: undefined, now: '2027-01-01T00:00:00Z'}), await series({now: NOW})];
      expect(old.today).to.equal('2027-01-01T00:00:00Z');
      expect(headings(old).join()).to.not.contain('Next session');
      expect(headings(again).join()).to.contain('Next session');
    } finally {
      console.warn = warn;
    }
    expect(lines.filter((line) => line.includes('deprecated'))).to.deep.equal([
      '[ogp-widgets] <ogp-dialogue-series>: “now” is deprecated and will be removed in 1.0.0. Use “today”.',
    ]);
  });
});
