import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import {ensureLocale} from '../../src/i18n/catalog.js';
import {createLocalizer} from '../../src/i18n/localizer.js';
import {parse} from '../../src/parse/parse.js';
import {toDialogueSeriesView, type DialogueSeriesView} from '../../src/view/dialogue-series.js';
import type {DialogueOptions, SessionView} from '../../src/view/session.js';

await Promise.all(['nl', 'da'].map(ensureLocale));

interface Wish extends DialogueOptions {
  readonly id?: string;
  readonly lang?: string;
  readonly today?: string;
}
const view = (data: unknown, {id, lang = 'en', today = '2026-03-10', ...options}: Wish = {}): DialogueSeriesView => {
  const {document} = parse(data)!;
  const {dialogues = []} = document;
  const series = id ? dialogues.find((one) => one.id === id) : dialogues[0];
  return toDialogueSeriesView(
    series!,
    document,
    {l10n: createLocalizer(lang), lang: document.lang, scales: [], today},
    options,
  );
};
const series = (...sessions: readonly object[]) => ({
  lang: 'en',
  dialogues: [{id: 's', title: 'Talks', timeZone: 'Europe/Amsterdam', sessions}],
});
const one = (session: object, wish?: Wish): SessionView => {
  const {next, coming, past} = view(series({title: 'A theme', ...session}), wish);
  return (next ?? coming[0] ?? past[0])!;
};
const row = ({rows}: Pick<SessionView, 'rows'>, label: string) =>
  rows.find((found) => found.label === label)?.values.map(({text}) => text);
/** Spaces that only typographers tell apart. */
const plain = (text: string | undefined) => text?.replace(/[\u2009\u202f\u00a0]/g, ' ');
const demo = JSON.parse(readFileSync(new URL('../../demo/data/dialogues.json', import.meta.url), 'utf8')) as unknown;

describe('the day and time of a session', () => {
  it('are written as the reader’s language does, with the weekday where the year is known', () => {
    const session = {date: '2026-03-24', start: '19:30', end: '21:45'};
    for (const [lang, day, time] of [
      ['en', 'Tuesday, 24 March 2026', '19:30–21:45'],
      ['en-GB', 'Tuesday, 24 March 2026', '19:30–21:45'],
      ['nl', 'dinsdag 24 maart 2026', '19:30–21:45 uur'],
      ['da', 'tirsdag den 24. marts 2026', '19.30–21.45'],
    ] as const) {
      const {date, time: shown} = one(session, {lang});
      assert.deepEqual([plain(date?.text), plain(shown), date?.iso], [day, time, '2026-03-24'], lang);
    }
  });

  it('have no year and no weekday where the source gives none', () => {
    assert.deepEqual(one({date: '--10-01'}, {lang: 'nl'}).date, {text: '1 oktober', iso: '10-01'});
    assert.equal(one({date: '--02-29'}).date?.text, '29 February');
    assert.equal(plain(one({date: '--03-14', endDate: '--03-18'}).date?.text), '14 – 18 March');
    assert.doesNotMatch(JSON.stringify(one({date: '--10-01'}, {lang: 'nl'})), /20\d\d|dag/);
  });

  it('are the publisher’s words where they are words', () => {
    const written = one({date: {text: 'donderdag 1 oktober'}, start: 'na de lunch', end: '15:00'}, {lang: 'nl'});
    assert.deepEqual(written.date, {text: 'donderdag 1 oktober', iso: undefined, written: true});
    assert.equal(written.time, 'na de lunch – 15:00 uur');
    assert.equal(one({date: '2026-02-30'}).date?.text, '2026-02-30');
    assert.equal(one({date: '2026-04-01', start: '12:00', end: '10:00'}).time, '12:00 – 10:00');
    assert.equal(plain(one({end: '10:00'}).time), 'until 10:00');
  });

  it('are told on the reader’s clock too, where that shows another time', () => {
    const session = {date: '2026-03-24', start: '19:30', end: '21:45'};
    const own = (zone: string, more: object = {}) => plain(one({...session, ...more}, {zone}).readersTime);
    assert.equal(own('America/New_York'), 'Your time: 14:30–16:45');
    assert.equal(own('Asia/Tokyo'), 'Your time: Wednesday 25 March at 3:30 – 5:45');
    assert.equal(own('Asia/Kathmandu'), 'Your time: Wednesday 25 March at 0:15 – 2:30');
    assert.equal(own('Asia/Kolkata', {start: '19:00', end: '21:00'}), 'Your time: 23:30 – Wednesday 25 March at 1:30');
    // Another name for the same clock.
    assert.equal(own('Europe/Brussels'), undefined);
    assert.equal(own('Europe/Amsterdam'), undefined);
    // In that week New York is five hours behind, else six.
    assert.equal(own('America/New_York', {date: '2026-04-24'}), 'Your time: 13:30–15:45');
    for (const unknown of [{date: '--03-24'}, {start: 'evening'}, {timeZone: 'Europe/Amsterdm'}])
      assert.equal(own('America/New_York', unknown), undefined);
    assert.equal(one(session).readersTime, undefined);
  });

  it('are followed by “uur” in Dutch, once for each time or stretch, and never where no time is', () => {
    const zone = 'Asia/Kolkata';
    const said = (more: object) => {
      const {time, readersTime} = one({date: '2026-03-24', ...more}, {lang: 'nl', zone});
      return [time, readersTime].map(plain);
    };
    assert.deepEqual(said({start: '10:00', end: '12:00'}), ['10:00–12:00 uur', 'Uw tijd: 14:30–16:30 uur']);
    assert.deepEqual(said({start: '10:00'}), ['10:00 uur', 'Uw tijd: 14:30 uur']);
    assert.equal(said({end: '12:00'})[0], 'tot 12:00 uur');
    assert.equal(said({start: '12:00', end: '10:00'})[0], '12:00 – 10:00 uur');
    assert.equal(said({start: '10:00', end: 'na de lunch'})[0], '10:00 uur – na de lunch');
    assert.equal(said({start: 'na de lunch'})[0], 'na de lunch');
    assert.match(said({start: '20:00', end: '21:00'})[1] ?? '', /^Uw tijd: woensdag 25 maart om 0:30 – 1:30 uur$|uur$/);
    assert.equal(one({date: '2026-03-24', start: '10:00', end: '12:00'}, {lang: 'da'}).time, '10.00–12.00');
  });

  it('name the time zone once where it is the same for all, else with each session', () => {
    const session = {title: 'x', date: '2026-03-24', start: '10:00'};
    const same = view(series(session, session), {lang: 'nl'});
    assert.deepEqual(row(same, 'Tijdzone'), ['Midden-Europese tijd']);
    assert.equal(row(same.next!, 'Tijdzone'), undefined);
    const mixed = view(series(session, {...session, timeZone: 'America/New_York'}));
    assert.equal(row(mixed, 'Time zone'), undefined);
    assert.deepEqual(row(mixed.next!, 'Time zone'), ['Central European Time']);
    assert.deepEqual(row(mixed.coming[0]!, 'Time zone'), ['Eastern Time']);
    assert.deepEqual(row(view(series({...session, timeZone: 'Europe/Amsterdm'})), 'Time zone'), ['Europe/Amsterdm']);
  });
});

describe('a session', () => {
  it('says its number, state and places in words', () => {
    const full = one({number: '4', status: 'Full', capacity: 1200, placesLeft: 0}, {lang: 'nl'});
    assert.deepEqual([full.number, full.status, full.state], ['Bijeenkomst 4', 'Vol', 'full']);
    assert.deepEqual(row(full, 'Plaatsen'), ['nog 0 van 1.200 vrij']);
    assert.deepEqual(row(one({capacity: 20}), 'Places'), ['20']);
    assert.deepEqual(row(one({placesLeft: 3}, {lang: 'da'}), 'Pladser'), ['3 ledige']);
    assert.deepEqual(row(one({capacity: 'about 60'}), 'Places'), ['about 60']);
    assert.deepEqual(row(one({placesLeft: 'a few'}), 'Places'), ['a few left']);
    assert.deepEqual(row(one({capacity: 'about 60', placesLeft: 3}), 'Places'), ['3 of about 60 left']);
    const own = one({number: 'Open gesprek 4', status: 'Onder voorbehoud'});
    assert.deepEqual([own.number, own.status, own.state], ['Open gesprek 4', 'Onder voorbehoud', undefined]);
  });

  it('names one speaker or several, their language, and a name only where there is one', () => {
    const label = (speakers: readonly object[], lang = 'en') => one({speakers}, {lang}).speakers?.label;
    assert.equal(label([{role: 'Mayor'}]), 'Speaker');
    assert.equal(label([{role: 'Mayor'}, {role: 'Clerk'}], 'nl'), 'Sprekers');
    assert.equal(label([{role: 'Philosopher', language: 'en'}], 'nl'), 'Spreker (Engels)');
    const mixed = one({
      speakers: [{role: 'Mayor'}, {name: 'A. Name', role: 'Clerk', organisation: 'Town', language: 'da'}],
    });
    assert.equal(mixed.speakers?.label, 'Speakers');
    assert.deepEqual(
      mixed.speakers?.people.map(({name, about}) => [name?.text, ...about.map(({text}) => text)]),
      [
        [undefined, 'Mayor'],
        ['A. Name', 'Clerk', 'Town', 'Danish'],
      ],
    );
    assert.equal(one({}).speakers, undefined);
  });

  it('has its sign-up for as long as one can sign up', () => {
    const signUp = {url: 'https://example.org', deadline: '2026-03-20'};
    const asked = (more: object, today?: string) => one({date: '2026-03-24', signUp, ...more}, {today}).signUp!;
    assert.deepEqual([asked({}).link?.text, asked({}).until], ['Sign up', 'Sign up by 20 March 2026']);
    assert.equal(asked({}, '2026-03-20').link?.href, 'https://example.org');
    assert.deepEqual(
      [asked({}, '2026-03-21').link, asked({}, '2026-03-21').until],
      [undefined, 'Sign-up closed on 20 March 2026'],
    );
    assert.equal(asked({status: 'Cancelled'}).link, undefined);
    assert.equal(asked({status: 'Held'}).link, undefined);
    assert.equal(asked({status: 'Full'}).link?.href, 'https://example.org');
    const words = asked({signUp: {url: 'javascript:alert(1)', label: 'Here', deadline: {text: 'the Friday before'}}});
    assert.deepEqual(
      [words.link?.text, words.link?.href, words.until],
      ['Here (javascript:alert(1))', undefined, 'Sign up by the Friday before'],
    );
  });

  it('without a title says so', () => {
    assert.equal(view(series({date: '2026-04-01'}), {lang: 'nl'}).next?.heading.text, 'Bijeenkomst zonder titel');
  });

  it('is an event for calendars with an id that stays when it is moved', () => {
    const id = (more: object) => one({id: 'Theme 1', ...more}).event?.id;
    assert.equal(id({date: '2026-04-01'}), 's-theme-1');
    assert.equal(id({date: '2026-05-05', start: '10:00'}), id({date: '2026-04-01'}));
    for (const without of [{date: '--04-01'}, {date: '2026-04'}, {date: {text: 'soon'}}, {}])
      assert.equal(one(without).event, undefined);
  });

  it('has no time in its event that is not one', () => {
    const {event} = one({date: '2026-04-01', start: 'noon', end: '14:00'});
    assert.deepEqual([event?.start, event?.end], [undefined, undefined]);
    const backwards = one({date: '2026-04-01', start: '12:00', end: '10:00'}).event;
    assert.deepEqual([backwards?.start, backwards?.end], ['2026-04-01T10:00:00.000Z', undefined]);
    const floating = one({date: '2026-04-01', start: '12:00', end: '13:00', timeZone: 'Europe/Amsterdm'}).event;
    assert.deepEqual([floating?.start, floating?.end], ['2026-04-01T12:00:00', '2026-04-01T13:00:00']);
  });
});

describe('a series', () => {
  it('says that it is empty, or over', () => {
    assert.equal(view(series(), {lang: 'nl'}).remark, 'Hier zijn nog geen bijeenkomsten gepubliceerd.');
    const over = view(series({title: 'x', date: '2026-01-01'}), {lang: 'da'});
    assert.deepEqual([over.remark, over.words.past], ['Alle møder i denne række er afholdt.', '1 tidligere møde']);
    assert.equal(view(series({title: 'x', date: '2026-04-01'})).remark, undefined);
  });

  it('says why there is no calendar file, and only then', () => {
    const why = 'The dates are not complete, so they cannot be added to a calendar.';
    assert.equal(view(series({title: 'x', date: '--04-01'})).noCalendar, why);
    assert.equal(view(series({title: 'x', date: '--04-01'}, {title: 'y', date: '2026-04-01'})).noCalendar, undefined);
    assert.equal(view(series({title: 'x', date: '--04-01', calendar: '/x.ics'})).noCalendar, undefined);
    assert.equal(view(series({title: 'x', date: '2026-01-01'})).noCalendar, undefined);
    assert.equal(view(series()).noCalendar, undefined);
  });

  it('has the addresses of calendar files that the page gives, else those of the data', () => {
    const given = {
      dialogues: [
        {
          id: 's',
          title: 'x',
          calendar: '/s.ics',
          sessions: [{id: 'a b', title: 'y', date: '2026-04-01', calendar: '/a.ics'}],
        },
      ],
    };
    const addresses = (calendar?: string) => {
      const {calendar: all, next} = view(given, {calendar});
      return [all, next?.calendar];
    };
    assert.deepEqual(addresses(), ['/s.ics', '/a.ics']);
    assert.deepEqual(addresses('ics/{id}.ics'), ['ics/s.ics', 'ics/a%20b.ics']);
    assert.deepEqual(addresses('all.ics'), ['all.ics', '/a.ics']);
    assert.deepEqual(addresses('javascript:{id}'), ['/s.ics', '/a.ics']);
  });

  it('shows when a part begins as given, where that is no number of minutes', () => {
    const agenda = [
      {after: 'after the break', title: 'Talk'},
      {after: -5, title: 'Doors'},
    ];
    const sessions = [{title: 'x', date: '2026-03-15', start: '10:00'}];
    assert.deepEqual(
      view({dialogues: [{title: 'x', agenda, sessions}]}).agenda?.rows.map(({times}) => times),
      [['after the break'], ['-5']],
    );
  });

  it('has one agenda with the times of each start', () => {
    const agenda = [{after: 0, title: 'Welcome'}, {after: 75, title: 'Talk'}, {title: 'And then'}];
    const at = (date: string, start: string) => ({title: 'x', date, start});
    const given = (...sessions: readonly object[]) => ({dialogues: [{title: 'x', agenda, sessions}]});
    const two = view(given(at('--03-15', '10:00'), at('--04-21', '15:00'), at('--05-17', '10:00')), {
      lang: 'nl',
    }).agenda!;
    assert.deepEqual(two.columns, ['15 maart en 17 mei', '21 april']);
    assert.deepEqual(
      two.rows.map(({times}) => times),
      [
        ['10:00 uur', '15:00 uur'],
        ['11:15 uur', '16:15 uur'],
        ['', ''],
      ],
    );
    const single = view(given(at('--03-15', '10:00')), {lang: 'nl'}).agenda!;
    assert.deepEqual([single.columns, single.rows.map(({times}) => times)], [[], [['10:00 uur'], ['11:15 uur'], ['']]]);
    const none = view(given({title: 'x'})).agenda!;
    assert.deepEqual(
      none.rows.map(({times}) => plain(times[0])),
      ['+0 mins', '+75 mins', ''],
    );
  });

  it('shows times of an agenda as given, and names the sessions that have others', () => {
    const agenda = [
      {time: '10:00', title: 'Welcome'},
      {time: 'afterwards', title: 'Drinks'},
    ];
    const sessions = [
      {title: 'x', date: '--03-15', start: '10:00', end: '12:00'},
      {title: 'y', date: '--04-21', start: '15:00', end: '17:00'},
    ];
    const shown = view({dialogues: [{title: 'x', agenda, sessions}]}, {lang: 'nl'}).agenda!;
    assert.deepEqual(
      shown.rows.map(({times}) => times),
      [['10:00 uur'], ['afterwards']],
    );
    assert.equal(plain(shown.note), 'Andere tijden: 21 april, 15:00–17:00 uur.');
    const own = view({
      dialogues: [{title: 'x', agenda, sessions: [sessions[0], {...sessions[1], agenda: ['Own']}]}],
    }).agenda!;
    assert.equal(own.note, undefined);
  });

  it('is plain data', () => {
    const shown = view(demo, {id: 'begroting', zone: 'Asia/Tokyo'});
    assert.deepEqual(JSON.parse(JSON.stringify(shown)), JSON.parse(JSON.stringify(structuredClone(shown))));
  });
});

describe('the five talks of the first page', () => {
  const talks = view(demo, {id: 'open-gesprekken', lang: 'nl', today: '2026-11-24', zone: 'America/New_York'});

  it('are all there, in their order, with their hours and without a year', () => {
    assert.equal(talks.next, undefined);
    assert.deepEqual(talks.past, []);
    assert.deepEqual(
      talks.coming.map(({number, date, time}) => [number, date?.text, time]),
      [
        ['Open gesprek 1', '15 maart', '10:00–12:00 uur'],
        ['Open gesprek 2', '24 maart', '10:00–12:00 uur'],
        ['Open gesprek 3', '5 april', '10:00–12:00 uur'],
        ['Open gesprek 4', '21 april', '15:00–17:00 uur'],
        ['Open gesprek 5', '17 mei', '10:00–12:00 uur'],
      ],
    );
    assert.ok(
      talks.coming.every(({heading: {text}, text: question, example}) => text.endsWith('?') && question && example),
    );
    assert.deepEqual(talks.events, []);
    assert.ok(talks.noCalendar);
  });

  it('have one speaker, two, and one who speaks English', () => {
    assert.deepEqual(
      talks.coming.map(({speakers}) => speakers?.label),
      ['Spreker', 'Sprekers', 'Spreker', 'Spreker', 'Spreker (Engels)'],
    );
  });

  it('share a programme of seven rows, at two times', () => {
    assert.deepEqual(talks.agenda?.columns, ['15 maart, 24 maart, 5 april en 17 mei', '21 april']);
    assert.deepEqual(
      talks.agenda?.rows.map(({times}) => times.join(' ')),
      [
        ...[
          '10:00 uur 15:00 uur',
          '10:05 uur 15:05 uur',
          '10:10 uur 15:10 uur',
          '10:30 uur 15:30 uur',
          '10:50 uur 15:50 uur',
          '11:50 uur 16:50 uur',
          '12:00 uur 17:00 uur',
        ],
      ],
    );
  });
});

describe('what no calendar can hold', () => {
  it('shows an agenda row that comes after the end of all time as a count of minutes, and throws nothing', () => {
    for (const after of [1e12, 9e15]) {
      const raw = {
        dialogues: [
          {
            title: 'Talks',
            agenda: [
              {after: 0, title: 'Welcome'},
              {after, title: 'Late'},
            ],
            sessions: [{title: 'A', start: '10:00'}],
          },
        ],
      };
      const [, late] = view(raw).agenda?.rows ?? [];
      assert.equal(late?.title?.text, 'Late');
      assert.match(late?.times[0] ?? '', /^\+\d(,000){4,5} mins$/);
    }
  });

  it('shows days without a year that go over New Year as given, also where a platform takes no range backwards', () => {
    const {prototype} = Intl.DateTimeFormat;
    const {formatRange} = prototype;
    prototype.formatRange = function (from, to) {
      if (Number(from) > Number(to)) throw new RangeError('from is after to');
      return formatRange.call(this, from, to);
    };
    try {
      assert.equal(plain(one({date: '--12-30', endDate: '--01-02'}).date?.text), '30 December – 2 January');
    } finally {
      prototype.formatRange = formatRange;
    }
  });
});
