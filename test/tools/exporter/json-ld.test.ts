import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import type {Article, Event, EventSeries, NewsArticle, Project} from 'schema-dts';
import {jsonLd, type Thing} from '../../../src/tools/exporter/json-ld.js';
import {readDocument} from '../../../src/parse/read.js';

/** What is said of a document with one section. */
function graphOf(raw: unknown): readonly Thing[] {
  return jsonLd(readDocument(raw) ?? assert.fail('not a document'))['@graph'];
}

const eventOf = (session: object, series: object = {}) => {
  const [said] = graphOf({
    lang: 'en',
    dialogues: [{title: 'Talks', timeZone: 'Europe/Amsterdam', ...series, sessions: [{title: 'One', ...session}]}],
  });
  const [event] = said?.['subEvent'] as Thing[];
  return event;
};
const datesOf = (session: object, series?: object) => {
  const event = eventOf(session, series);
  return [event?.['startDate'], event?.['endDate']];
};

describe('sessions in words of schema.org', () => {
  it('have speakers who are people, named or by their function, with where they work', () => {
    const speakers = [
      {name: 'A. Name', role: 'Clerk', organisation: 'Town'},
      {role: 'Journalist', organisation: {name: 'Paper', url: 'https://paper.example/'}},
      {organisation: 'Library'},
    ];
    const event = {
      '@type': 'Event',
      name: 'One',
      eventStatus: 'https://schema.org/EventScheduled',
      performer: [
        {
          '@type': 'Person',
          name: 'A. Name',
          jobTitle: 'Clerk',
          worksFor: {'@type': 'Organization', name: 'Town'},
        },
        {
          '@type': 'Person',
          jobTitle: 'Journalist',
          worksFor: {'@type': 'Organization', name: 'Paper', url: 'https://paper.example/'},
        },
        {'@type': 'Organization', name: 'Library'},
      ],
    } satisfies Event;
    assert.deepEqual(eventOf({speakers}), event);
  });

  it('are at a place only where there is an address: a name may be one or a platform', () => {
    const where = (venue: unknown) => eventOf({venue})?.['location'];
    const hall = {'@type': 'Place', name: 'Hall', address: 'Square 1', url: 'https://hall.example/'} as const;
    assert.deepEqual(where({name: 'Hall', address: 'Square 1', url: 'https://hall.example'}), hall);
    assert.equal(where({name: 'Hall', url: 'https://hall.example'}), 'Hall');
    assert.equal(where('Online'), 'Online');
    assert.deepEqual(where({url: 'https://meet.example'}), {'@type': 'VirtualLocation', url: 'https://meet.example/'});
    assert.equal(where({url: 'javascript:alert(1)'}), undefined);
    assert.equal(where({}), undefined);
  });

  it('have instants, times of the place, days or months, as it is known, and never a day that nobody gave', () => {
    const day = {date: '2026-04-01', start: '10:00', end: '12:00'};
    assert.deepEqual(datesOf(day), ['2026-04-01T08:00:00.000Z', '2026-04-01T10:00:00.000Z']);
    assert.deepEqual(datesOf(day, {timeZone: 'Europe/Amsterdm'}), ['2026-04-01T10:00', '2026-04-01T12:00']);
    assert.deepEqual(datesOf({date: '2026-04-01', endDate: '2026-04-02'}), ['2026-04-01', '2026-04-02']);
    assert.deepEqual(datesOf({date: '2026-04', endDate: '2026-06'}), ['2026-04', '2026-06']);
    for (const date of ['2026-02-30', '--04-01', {text: 'soon'}])
      assert.deepEqual(datesOf({...day, date}), [undefined, undefined], JSON.stringify(date));
  });

  it('do not end before they start', () => {
    const back = {date: '2026-04-01', start: '12:00', end: '10:00'};
    assert.deepEqual(datesOf(back), ['2026-04-01T10:00:00.000Z', undefined]);
    assert.deepEqual(datesOf(back, {timeZone: 'Europe/Amsterdm'}), ['2026-04-01T12:00', undefined]);
    assert.deepEqual(datesOf({date: '2026-04-02', endDate: '2026-04-01'}), ['2026-04-02', undefined]);
    assert.deepEqual(datesOf({date: '2026-04', endDate: '2026-03'}), ['2026-04', undefined]);
  });

  it('say that they take place only where nobody says something else', () => {
    const status = (word?: string) => eventOf({status: word})?.['eventStatus'];
    assert.equal(status(), 'https://schema.org/EventScheduled');
    assert.equal(status('Postponed'), 'https://schema.org/EventPostponed');
    assert.equal(status('Provisional'), undefined);
  });

  it('belong to a series with its audience, places and sign-up', () => {
    const series = {
      '@type': 'EventSeries',
      identifier: 's',
      name: 'Talks',
      inLanguage: 'nl',
      audience: {'@type': 'Audience', audienceType: 'Everybody'},
      subEvent: [
        {
          '@type': 'Event',
          identifier: '1',
          name: 'One',
          eventStatus: 'https://schema.org/EventScheduled',
          inLanguage: 'nl',
          maximumAttendeeCapacity: 20,
          remainingAttendeeCapacity: 3,
          offers: {'@type': 'Offer', url: 'https://city.example/join', validThrough: '2026-03-30'},
        },
      ],
    } satisfies EventSeries;
    const session = {
      number: '1',
      title: 'One',
      capacity: 20,
      placesLeft: 3,
      signUp: {url: 'https://city.example/join', deadline: '2026-03-30'},
    };
    assert.deepEqual(
      graphOf({dialogues: [{id: 's', title: 'Talks', language: 'nl', audience: 'Everybody', sessions: [session]}]}),
      [series],
    );
  });
});

describe('news and programmes in words of schema.org', () => {
  it('are news where they have a date, else an article', () => {
    const news = {
      '@type': 'NewsArticle',
      headline: 'New',
      datePublished: '2019-07',
      articleBody: 'Text',
      keywords: ['Data'],
    } satisfies NewsArticle;
    const standing = {'@type': 'Article', headline: 'What is OGP?'} satisfies Article;
    assert.deepEqual(
      graphOf({updates: [{date: '2019-07', title: 'New', text: 'Text', themes: ['Data']}, {title: 'What is OGP?'}]}),
      [news, standing],
    );
  });

  it('have each amount as given, words as words, and no total', () => {
    const programme = {
      '@type': 'Project',
      identifier: 'p',
      name: 'Programme',
      foundingDate: '2010-01-20',
      sponsor: [{'@type': 'Organization', name: 'Open State'}],
      funding: [
        {
          '@type': 'MonetaryGrant',
          funder: {'@type': 'Organization', name: 'Ministry'},
          amount: {'@type': 'MonetaryAmount', value: 400_000, currency: 'EUR'},
        },
        {'@type': 'MonetaryGrant', description: 'about a third'},
      ],
    } satisfies Project;
    assert.deepEqual(
      graphOf({
        programmes: [
          {
            id: 'p',
            title: 'Programme',
            founded: '2010-01-20',
            partners: ['Open State'],
            funding: [{amount: 400_000, currency: 'EUR', source: 'Ministry'}, {amount: 'about a third'}],
          },
        ],
      }),
      [programme],
    );
  });
});
