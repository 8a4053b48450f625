import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import {parseFeed} from '@rowanmanning/feed-parser';
import fc from 'fast-check';
import ICAL from 'ical.js';
import type {CreativeWork, Dataset, Event, EventSeries, NewsArticle, Project} from 'schema-dts';
import {EXPORT_FORMATS, exportTo, type ExportFormat} from '../../../src/tools/exporter/formats.js';
import {jsonLd, type Thing} from '../../../src/tools/exporter/json-ld.js';
import {toolLocalizer} from '../../../src/i18n/tool-localizer.js';
import {readDocument} from '../../../src/parse/read.js';
import {validate} from '../../../src/tools/validate/validate.js';
import {damaged} from './arbitrary.js';

const demo = (name: string): unknown =>
  JSON.parse(readFileSync(new URL(`../../../demo/data/${name}.json`, import.meta.url), 'utf8'));
const documentOf = (raw: unknown) => readDocument(raw) ?? assert.fail('not a document');

async function exported(format: ExportFormat, raw: unknown, self?: string, lang = 'en') {
  const input = {raw, document: documentOf(raw), l10n: await toolLocalizer(lang), today: '2026-03-09', self};
  return exportTo(format, input);
}
async function textOf(format: ExportFormat, raw: unknown, self?: string, lang?: string) {
  const result = await exported(format, raw, self, lang);
  return typeof result === 'string' ? assert.fail(result) : (result.files[0]?.text ?? '');
}

const NEWS = {
  lang: 'en',
  source: {name: 'City & <b>', url: 'https://city.example/news', updated: '2021-05'},
  updates: [
    {
      id: 'a',
      date: '2021-03-31',
      title: 'AT&T <script> ]]>',
      text: 'Read **this** & [that](https://city.example/?a=1&b=2)',
      themes: ['Data'],
    },
    {id: 'b', date: '2019-07', title: 'Only a month', url: '/july'},
    {date: '2018', title: 'Only a year'},
    {date: {text: 'Autumn'}, title: 'Only words'},
    {title: 'Standing'},
  ],
  commitments: [{id: 'A', title: 'Open', updates: [{id: 'c', date: '2020-01-02', title: 'Of a commitment'}]}],
};
const SELF = 'https://city.example/news.atom';

describe('the Atom feed', () => {
  it('is read by an independent parser, with every dated entry, newest first', async () => {
    const feed = parseFeed(await textOf('atom', NEWS, SELF));
    assert.equal(feed.meta.type, 'atom');
    assert.equal(feed.self, SELF);
    assert.equal(feed.url, 'https://city.example/news');
    assert.equal(feed.title, 'City & <b>: News');
    assert.deepEqual(
      feed.items.map(({id, title, url}) => [id, title, url]),
      [
        ['https://city.example/news#a', 'AT&T <script> ]]>', 'https://city.example/news#a'],
        ['https://city.example/news#c', 'Of a commitment', 'https://city.example/news#c'],
        ['https://city.example/news#b', 'Only a month', 'https://city.example/july'],
        ['https://city.example/news#2018-only-a-year', 'Only a year', 'https://city.example/news#2018-only-a-year'],
      ],
    );
    assert.match(feed.items[0]?.content ?? '', /^<p>31 March 2021<\/p><p>Read <strong>this<\/strong>/);
    assert.deepEqual(
      feed.items[0]?.categories.map(({term}) => term),
      ['Data'],
    );
  });

  it('escapes once what is text, and nothing of what is markup', async () => {
    const xml = await textOf('atom', NEWS, SELF);
    assert.ok(xml.includes('<![CDATA[AT&amp;T &lt;script&gt; ]]&gt;]]>'));
    assert.ok(xml.includes('&amp; <a href="https://city.example/?a=1&amp;b=2">that</a></p>]]>'));
  });

  it('has what RFC 4287 wants of a feed and of each entry', async () => {
    const xml = await textOf('atom', NEWS, SELF);
    const [head = '', ...entries] = xml.split('<entry>');
    for (const part of [head, ...entries]) {
      assert.match(part, /<id>https:[^<]+<\/id>/);
      assert.match(part, /<title/);
      assert.match(part, /<updated>\d{4}-\d\d-\d\dT00:00:00\.000Z<\/updated>/);
    }
    assert.equal(entries.length, 4);
    assert.match(head, /<author>\s*<name>/);
    assert.match(head, new RegExp(`rel="self" href="${SELF}"`));
    assert.match(head, /<updated>2021-03-31/);
  });

  it('makes up no day: a month has no date of publication, and says so in words', async () => {
    const [, , month = '', year = ''] = (await textOf('atom', NEWS, SELF)).split('<entry>').slice(1);
    for (const part of [month, year]) assert.doesNotMatch(part, /<published>/);
    assert.match(month, /<p>July 2019<\/p>/);
    assert.match(year, /<p>2018<\/p>/);
  });

  it('says how many are not in it, and is the same each time', async () => {
    const result = await exported('atom', NEWS, SELF);
    assert.ok(typeof result !== 'string');
    assert.equal(result.left, 2);
    assert.equal(result.files[0]?.text, await textOf('atom', NEWS, SELF));
  });

  it('needs an address, from the file or from whoever asks', async () => {
    assert.equal(await exported('atom', NEWS), 'no-address');
    assert.equal(await exported('atom', NEWS, 'news.atom'), 'no-address');
    assert.match(await textOf('atom', {...NEWS, source: {feed: SELF}}), /rel="self"/);
    assert.equal(await exported('atom', {commitments: []}, SELF), 'no-updates');
  });
});

describe('the calendar', () => {
  it('has every session with a day, past ones too, and says how many have none', async () => {
    const raw = demo('dialogues');
    const sessions = (documentOf(raw).dialogues ?? []).flatMap(({sessions: all = []}) => all);
    const result = await exported('ics', raw);
    assert.ok(typeof result !== 'string');
    const calendar = new ICAL.Component(ICAL.parse(result.files[0]?.text ?? '') as never);
    const events = calendar.getAllSubcomponents('vevent');
    assert.ok(events.length > 0);
    assert.equal(events.length + (result.left ?? 0), sessions.length);
  });

  const idsOf = async (raw: unknown, self?: string) =>
    [...(await textOf('ics', raw, self)).matchAll(/^UID:(.*)\r$/gm)].map(([, id]) => id);
  const talks = (more: object = {}, series: object = {}, session: object = {}) => ({
    lang: 'en',
    ...more,
    dialogues: [
      {
        id: 'd1',
        title: 'Open talks',
        ...series,
        sessions: [{id: 's1', title: 'First', date: '2026-05-04', ...session}],
      },
    ],
  });

  it('has ids that no other municipality has, though all call their sessions d1 and s1', async () => {
    const everybody = [
      talks(),
      talks({source: {name: 'A'}}),
      talks({source: {name: 'B'}}),
      talks({}, {}, {date: '2026-05-05'}),
      // A platform for meetings is everybody's.
      talks({source: {name: 'C'}}, {venue: {name: 'Online', url: 'https://meet.example/'}}),
      talks({source: {name: 'D'}}, {venue: {name: 'Online', url: 'https://meet.example/'}}),
      talks({source: {url: '/talks'}}),
      talks({source: {url: 'https://open.example/a'}}),
      talks({source: {url: 'https://open.example/b/'}}),
      talks({source: {url: 'https://open.example:8443/a'}}),
      talks({}, {url: 'https://c.example/talks?town=1'}),
      talks({}, {url: 'https://c.example/talks?town=2'}),
      talks({}, {}, {url: 'https://d.example/'}),
    ];
    const ids = await Promise.all(everybody.map((raw) => idsOf(raw)));
    assert.equal(new Set(ids.flat()).size, everybody.length, JSON.stringify(ids));
  });

  it('has ids that stay when a session is moved, where the data or the address say who publishes them', async () => {
    const town = {source: {url: 'https://town.example/talks/'}};
    assert.deepEqual(await idsOf(talks(town)), ['town.example/talks/d1-s1']);
    assert.deepEqual(await idsOf(talks(town, {}, {date: '2026-06-01'})), await idsOf(talks(town)));
    const self = 'https://town.example/talks.ics';
    assert.deepEqual(await idsOf(talks({}, {}, {date: '2026-06-01'}), self), await idsOf(talks(), self));
    // The same file gives the same ids.
    assert.deepEqual(await idsOf(talks()), await idsOf(talks()));
  });

  it('says when nothing tells whose the sessions are', async () => {
    const unnamed = async (raw: unknown, self?: string) => {
      const result = await exported('ics', raw, self);
      return typeof result === 'string' ? result : result.unnamed;
    };
    assert.equal(await unnamed(talks()), true);
    assert.equal(await unnamed(talks({source: {name: 'Town'}})), true);
    assert.equal(await unnamed(talks(), 'https://town.example/talks.ics'), false);
    assert.equal(await unnamed(talks({source: {url: 'https://town.example'}})), false);
  });

  it('is none where there is no session', async () => assert.equal(await exported('ics', demo('nl')), 'no-sessions'));
});

describe('JSON-LD', () => {
  const of = <T>(things: readonly Thing[], type: string) =>
    things.filter((one) => one['@type'] === type) as unknown as T[];

  it('describes commitments, plans, sessions and news in words of schema.org', () => {
    const document = documentOf({
      lang: 'en',
      source: {name: 'City', url: 'https://city.example', updated: '2021-05', license: 'CC0'},
      plans: [{id: 'P', title: 'Plan', country: 'Netherlands', period: {start: '2020', end: '2022'}}],
      commitments: [
        {
          id: 'A',
          plan: 'p',
          title: {en: 'Open', nl: 'Open vanaf'},
          url: '/a',
          leadInstitutions: ['City'],
          period: '2021-03/..',
          assessments: [{scale: 'Level of completion', value: 'Limited', voice: 'irm'}, {scale: 'ambition'}],
        },
      ],
      updates: [{date: '2019-07', title: 'News'}],
      dialogues: [
        {
          title: 'Talks',
          timeZone: 'Europe/Amsterdam',
          venue: 'Town hall',
          sessions: [
            {title: 'One', date: '2022-03-28', start: '14:00', end: '16:00'},
            {title: 'Two', date: '--03-15', start: '14:00', status: 'cancelled'},
          ],
        },
      ],
    });
    const {'@graph': graph} = jsonLd(document, {base: 'https://city.example/x', lang: 'nl'});
    const [dataset] = of<Dataset>(graph, 'Dataset') as never[];
    assert.deepEqual(dataset, {
      '@type': 'Dataset',
      name: 'City',
      url: 'https://city.example/',
      dateModified: '2021-05',
      license: {'@type': 'CreativeWork', name: 'CC0'},
      inLanguage: 'en',
    } satisfies Dataset);
    const plan = {
      '@type': 'CreativeWork',
      '@id': '#plan-p',
      identifier: 'P',
      name: 'Plan',
      spatialCoverage: {'@type': 'Place', name: 'Netherlands'},
      temporalCoverage: '2020/2022',
    } satisfies CreativeWork;
    assert.deepEqual(of<CreativeWork>(graph, 'CreativeWork'), [plan]);
    const project = {
      '@type': 'Project',
      identifier: 'A',
      name: 'Open vanaf',
      url: 'https://city.example/a',
      subjectOf: {'@id': '#plan-p'},
      foundingDate: '2021-03',
      parentOrganization: [{'@type': 'GovernmentOrganization', name: 'City'}],
      review: [
        {
          '@type': 'Review',
          reviewAspect: 'completion',
          reviewRating: {'@type': 'Rating', ratingValue: 'Limited'},
          author: {'@type': 'Organization', name: 'Independent Reporting Mechanism'},
        },
      ],
    } satisfies Project;
    assert.deepEqual(of<Project>(graph, 'Project'), [project]);
    const article = {
      '@type': 'NewsArticle',
      headline: 'News',
      datePublished: '2019-07',
      inLanguage: 'en',
      publisher: {'@type': 'Organization', name: 'City', url: 'https://city.example/'},
    } satisfies NewsArticle;
    assert.deepEqual(of<NewsArticle>(graph, 'NewsArticle'), [article]);
    const place = 'Town hall';
    const events = [
      {
        '@type': 'Event',
        name: 'One',
        startDate: '2022-03-28T12:00:00.000Z',
        endDate: '2022-03-28T14:00:00.000Z',
        eventStatus: 'https://schema.org/EventScheduled',
        location: place,
      },
      {'@type': 'Event', name: 'Two', eventStatus: 'https://schema.org/EventCancelled', location: place},
    ] satisfies Event[];
    const [series] = of<EventSeries>(graph, 'EventSeries') as unknown as Thing[];
    assert.deepEqual(series?.subEvent, events);
  });

  it('says who rates by name only where that is the name of somebody', () => {
    const reviewOf = (voice: string) => {
      const assessments = [{scale: 'completion', value: 'Limited', voice, stage: 'mid-term'}];
      const [project] = jsonLd(documentOf({commitments: [{title: 'x', assessments}]}))['@graph'];
      const [{name, author} = {}] = project?.['review'] as Record<string, unknown>[];
      return [name, author];
    };
    for (const voice of ['government', 'Government', 'civil-society'])
      assert.deepEqual(reviewOf(voice), [`mid-term, ${voice}`, undefined]);
    assert.deepEqual(reviewOf('irm'), ['mid-term', {'@type': 'Organization', name: 'Independent Reporting Mechanism'}]);
    assert.deepEqual(reviewOf('Open State'), ['mid-term', {'@type': 'Organization', name: 'Open State'}]);
  });

  it('has an address of the licence where there is one, else its name', () => {
    const licence = (license: string) =>
      jsonLd(documentOf({commitments: [], source: {license}}))['@graph'][0]?.['license'];
    assert.equal(
      licence('https://creativecommons.org/licenses/by/4.0/'),
      'https://creativecommons.org/licenses/by/4.0/',
    );
    assert.deepEqual(licence('CC BY 4.0'), {'@type': 'CreativeWork', name: 'CC BY 4.0'});
  });

  it('has no place for addresses that may not become links', () => {
    const graph = JSON.stringify(jsonLd(documentOf({commitments: [{title: 'x', url: 'javascript:alert(1)'}]})));
    assert.doesNotMatch(graph, /javascript/);
  });
});

describe('Markdown', () => {
  it('has the facts of the file in the words of the language', async () => {
    const raw = {
      lang: 'en',
      commitments: [
        {
          id: 'A',
          title: '# *Open*',
          status: 'Active',
          description: [{heading: 'Why?', text: 'Because **so**.\n\n- one\n- two'}],
          milestones: [{title: 'Survey', planned: '2021-03'}],
          assessments: [{scale: 'completion', value: 'Limited', voice: 'irm'}],
        },
      ],
    };
    const text = await textOf('md', raw);
    assert.match(text, /^## A · # \\\*Open\\\*$/m);
    assert.match(text, /^### Why\?\n\nBecause \*\*so\*\*\.\n\n- one\n- two$/m);
    assert.match(text, /^\*\*Survey\*\*\n\n- \*\*Planned:\*\* Mar 2021$/m);
    assert.match(text, /\*\*Completion:\*\* Limited \(2 of 4\)/);
    const dutch = await textOf('md', raw, undefined, 'nl');
    assert.match(dutch, /mrt 2021/);
    assert.doesNotMatch(dutch, /Planned/);
  });

  it('says every title of the demo’s Netherlands', async () => {
    const raw = demo('netherlands');
    const text = (await textOf('md', raw, undefined, 'nl')).replaceAll('\\', '');
    for (const {title} of documentOf(raw).commitments) {
      const words = typeof title === 'object' ? (title.nl ?? title.en) : title;
      assert.ok(text.includes((words ?? '').replace(/\s+/g, ' ')), words);
    }
  });
});

describe('the long form', () => {
  it('says the same, and is as valid as what it was made of', async () => {
    for (const name of ['nl', 'da', 'showcase', 'netherlands']) {
      const raw = demo(name);
      const long = JSON.parse(await textOf('json', raw)) as unknown;
      // A list of one value is that value.
      const seen = ({extra: _, $schema: __, ...rest}: Readonly<Record<string, unknown>>) =>
        JSON.stringify(rest, (key, value: unknown) =>
          key === 'value' && Array.isArray(value) && value.length === 1 ? (value[0] as unknown) : value,
        );
      assert.equal(seen({...documentOf(long)}), seen({...documentOf(raw)}), name);
      const errors = (data: unknown) => validate(data).filter(({severity}) => severity === 'error');
      assert.deepEqual(errors(long), errors(raw), name);
    }
  });
});

describe('every format', () => {
  it('takes any document without an exception', async () => {
    const l10n = await toolLocalizer('da');
    await fc.assert(
      fc.asyncProperty(damaged, async (raw) => {
        const document = readDocument(raw);
        if (!document) return;
        for (const format of EXPORT_FORMATS) {
          const result = await exportTo(format, {raw, document, l10n, today: '2026-03-09', self: SELF});
          if (format === 'atom' && typeof result !== 'string') parseFeed(result.files[0]?.text ?? '');
        }
      }),
      {numRuns: 150, seed: 20_210_306},
    );
  });
});
