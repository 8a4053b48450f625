import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import ICAL from 'ical.js';
import {createLocalizer} from '../../src/i18n/localizer.js';
import {parse} from '../../src/parse/parse.js';
import {calendarFile, type CalendarEvent, type CalendarOptions} from '../../src/view/calendar-file.js';
import {toDialogueSeriesView} from '../../src/view/dialogue-series.js';

const event = (more: Partial<CalendarEvent> = {}): CalendarEvent => ({
  id: 'a-1',
  publisher: 'example.org',
  title: 'Talks',
  cancelled: false,
  first: '2026-03-24',
  last: '2026-03-24',
  start: '2026-03-24T18:30:00.000Z',
  end: '2026-03-24T20:45:00.000Z',
  ...more,
});

const fileOf = (events: readonly CalendarEvent[], options: Partial<CalendarOptions> = {}) =>
  calendarFile(events, {publisher: 'page.example', ...options});

/** Opens a file as another program would. */
function opened(file: string) {
  const calendar = new ICAL.Component(ICAL.parse(file) as unknown[]);
  assert.equal(calendar.name, 'vcalendar');
  return {
    calendar,
    events: calendar.getAllSubcomponents('vevent').map((component) => {
      const {uid, summary, description, location, startDate, endDate} = new ICAL.Event(component);
      const value = (name: string) => component.getFirstPropertyValue(name) as unknown;
      return {
        ...{uid, summary, description, location, start: startDate, end: endDate},
        url: value('url'),
        status: value('status'),
        stamp: String(value('dtstamp')),
        hasEnd: component.hasProperty('dtend'),
      };
    }),
  };
}
const only = (more?: Partial<CalendarEvent>, options?: Partial<CalendarOptions>) =>
  opened(fileOf([event(more)], options)).events[0]!;

describe('a calendar file', () => {
  it('has the same times in another program, before and after clocks are put forward', () => {
    const {document} = parse({
      source: {url: 'https://example.org/talks', updated: '2026-03-09'},
      dialogues: [
        {
          id: 'talks',
          title: 'Talks',
          timeZone: 'Europe/Amsterdam',
          sessions: [
            {id: 'winter', title: 'Winter time', date: '2026-03-28', start: '10:00', end: '12:00'},
            {id: 'summer', title: 'Summer time', date: '2026-03-29', start: '10:00', end: '12:00'},
            {id: 'autumn', title: 'Winter time again', date: '2026-10-25', start: '10:00', end: '12:00'},
          ],
        },
      ],
    })!;
    const l10n = createLocalizer('en');
    const [series] = document.dialogues ?? [];
    const {events} = toDialogueSeriesView(series!, document, {l10n, lang: 'en', scales: [], today: '2026-01-01'});
    const seen = opened(fileOf(events)).events;
    // What a clock in Amsterdam shows at the instants that the other program reads.
    const clock = new Intl.DateTimeFormat('sv', {timeZone: 'Europe/Amsterdam', dateStyle: 'short', timeStyle: 'short'});
    assert.deepEqual(
      seen.map(({uid, start, end}) => [uid, clock.format(start.toJSDate()), clock.format(end.toJSDate())]),
      [
        ['example.org/talks/talks-winter', '2026-03-28 10:00', '2026-03-28 12:00'],
        ['example.org/talks/talks-summer', '2026-03-29 10:00', '2026-03-29 12:00'],
        ['example.org/talks/talks-autumn', '2026-10-25 10:00', '2026-10-25 12:00'],
      ],
    );
    assert.deepEqual(
      seen.map(({start}) => start.toJSDate().toISOString().slice(11, 16)),
      ['09:00', '08:00', '09:00'],
    );
  });

  it('has the time of the place where nobody gives a zone, whatever the zone of this machine', () => {
    const {start, end} = only({start: '2026-03-29T02:30:00', end: '2026-03-29T04:00:00'});
    assert.equal(start.toString(), '2026-03-29T02:30:00');
    assert.equal(end.toString(), '2026-03-29T04:00:00');
    assert.equal(start.zone, ICAL.Timezone.localTimezone);
  });

  it('has whole days where no time is known, up to the day after the last', () => {
    const {start, end} = only({start: undefined, end: undefined, first: '2026-03-14', last: '2026-03-31'});
    assert.deepEqual([start.isDate, start.toString(), end.toString()], [true, '2026-03-14', '2026-04-01']);
    const one = only({start: undefined, end: undefined});
    assert.deepEqual([one.start.toString(), one.end.toString()], ['2026-03-24', '2026-03-25']);
  });

  it('invents no end', () => {
    assert.equal(only({end: undefined}).hasEnd, false);
  });

  it('says who it is, where, at which address, and that it is cancelled', () => {
    const place = 'Stadhuis; raadzaal, Plein 1\\2';
    const seen = only({
      place,
      url: 'https://example.org/a?b=c,d',
      cancelled: true,
      text: 'One\nTwo; three, “four” \\ five',
    });
    assert.equal(seen.location, place);
    assert.equal(seen.description, 'One\nTwo; three, “four” \\ five');
    assert.equal(seen.url, 'https://example.org/a?b=c,d');
    assert.equal(seen.status, 'CANCELLED');
    assert.equal(only().status, 'CONFIRMED');
  });

  it('resolves addresses of the page, and tells in words those that calendars do not take', () => {
    assert.equal(only({url: '/talks/1'}, {base: 'https://example.org/nl/'}).url, 'https://example.org/talks/1');
    const mail = only({url: 'mailto:talks@example.org', text: 'Come.'});
    assert.deepEqual([mail.url, mail.description], [null, 'Come.\n\nmailto:talks@example.org']);
    assert.equal(only({url: 'talks/1'}).description, 'talks/1');
  });

  it('is of the day of the data, or of now', () => {
    assert.equal(only({}, {updated: '2026-03-09'}).stamp, '2026-03-09T00:00:00Z');
    const before = Date.now();
    assert.ok(Math.abs(Date.parse(only({}, {updated: '2026-03'}).stamp) - before) < 60_000);
  });

  it('has lines of at most 75 octets, also of letters that need several, and loses none', () => {
    const text = '日本語の長い文章です。'.repeat(30) + '👩‍👩‍👧'.repeat(20) + 'é'.repeat(200);
    const file = fileOf([event({text, title: text})], {name: text});
    for (const line of file.split('\r\n')) assert.ok(Buffer.byteLength(line) <= 75, line);
    assert.ok(!file.includes('\ufffd'));
    const [seen] = opened(file).events;
    assert.equal(seen!.description, text);
    assert.equal(seen!.summary, text);
  });

  it('holds any text, and no text ends a line of it', () => {
    const unit = fc.constantFrom(
      'a',
      ' ',
      '\n',
      '\r',
      '\r\n',
      ';',
      ',',
      '\\',
      ':',
      '"',
      '\u0000',
      '\u0007',
      '\t',
      'é',
      '日',
      'END:VEVENT',
      '\u2028',
    );
    const text = fc.array(unit, {minLength: 1, maxLength: 60}).map((parts) => parts.join(''));
    // What a calendar can hold: lines, and no control characters.
    const kept = (given: string) => given.replace(/\r\n?/g, '\n').replace(/[\0\x07]/g, '');
    fc.assert(
      fc.property(text, text, text, (title, place, words) => {
        const {calendar, events} = opened(
          fileOf([event({title: `x${title}`, place: `x${place}`, text: `x${words}x`})], {name: title}),
        );
        assert.equal(calendar.getAllSubcomponents('vevent').length, 1);
        const [seen] = events;
        assert.equal(seen!.summary, kept(`x${title}`));
        assert.equal(seen!.location, kept(`x${place}`));
        assert.equal(seen!.description, kept(`x${words}x`));
      }),
      {seed: 1, numRuns: 300},
    );
  });

  it('of the demo page is what the widget would make of its data', () => {
    const read = (name: string) => readFileSync(new URL(`../../demo/data/${name}`, import.meta.url), 'utf8');
    const {document} = parse(JSON.parse(read('dialogues.json')))!;
    const series = (document.dialogues ?? []).find(({id}) => id === 'begroting')!;
    const context = {l10n: createLocalizer('nl'), lang: 'nl', scales: [], today: '2026-03-10'};
    const {events, heading} = toDialogueSeriesView(series, document, context);
    const made = fileOf(events, {name: heading.text, updated: document.source?.updated});
    // A checkout may change the ends of lines.
    assert.equal(read('begroting.ics').replaceAll('\r\n', '\n'), made.replaceAll('\r\n', '\n'));
    assert.equal(events.length, 4);
  });

  it('of no events is a calendar without events', () => {
    assert.deepEqual(opened(fileOf([], {name: 'Nothing yet'})).events, []);
  });
});
