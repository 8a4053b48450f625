import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import {ensureLocale} from '../../src/i18n/catalog.js';
import {createLocalizer} from '../../src/i18n/localizer.js';
import type {UpdateFilters} from '../../src/model/update.js';
import {readDocument} from '../../src/parse/read.js';
import {indexUpdates, newsOf, UPDATE_LIST} from '../../src/query/updates.js';
import {toFacetViews} from '../../src/view/facets.js';
import {toLineView, toUpdateView, type UpdateView} from '../../src/view/update.js';
import {toUpdatesView, updateFacetWords} from '../../src/view/updates.js';
import {listOf} from '../list/show.js';

await Promise.all(['nl', 'da'].map(ensureLocale));

const setUp = (raw: unknown, lang = 'en', today = '2018-08-10') => {
  const document = readDocument(raw) ?? assert.fail('nothing that can be shown');
  const context = {l10n: createLocalizer(lang), lang: document.lang, scales: document.scales, today};
  return {document, context, news: newsOf(document.updates ?? [])};
};
/** The first update of a file, in words. */
const only = (update: object, {lang = 'en', today = '2018-08-10', since = '', file = {}} = {}): UpdateView => {
  const {document, context, news} = setUp({updates: [update], ...file}, lang, today);
  const entry = news.dated[0] ?? news.standing[0] ?? assert.fail();
  return toUpdateView(entry, document, context, since, undefined);
};
const list = (raw: unknown, filters: UpdateFilters = {}, {lang = 'en', since = ''} = {}) => {
  const {context, news} = setUp(raw, lang);
  const index = indexUpdates(news);
  const {state, shown} = listOf(UPDATE_LIST, index, {filters, controls: 'year topic'}, lang);
  return {
    shown,
    view: toUpdatesView(index, shown, since, context),
    facets: toFacetViews(index, state.facets, state.settled, updateFacetWords(context), context.l10n),
  };
};
const demo = (file: string): unknown =>
  JSON.parse(readFileSync(new URL(`../../demo/data/${file}`, import.meta.url), 'utf8'));

describe('an update in words', () => {
  it('has its date as precise as it is given, in the reader’s language', () => {
    const written = (date: unknown, lang: string) => only({date, title: 'x'}, {lang}).date?.text;
    assert.equal(written('2019-07', 'da'), 'juli 2019');
    assert.equal(written('2018-10-22', 'da'), '22. oktober 2018');
    assert.equal(written('2018-10-22', 'nl'), '22 oktober 2018');
    assert.equal(written('2019', 'en'), '2019');
    assert.deepEqual(only({date: '2019-02-30', title: 'x'}).date, {text: '2019-02-30', iso: undefined, written: true});
    assert.equal(only({title: 'x'}).date, undefined);
  });

  it('has a timetable of ranges, days and words, and knows which step is now', () => {
    const timetable = [
      {period: '2018-06-01/2018-08-01', title: 'Draft'},
      {period: '2018-08-01/2018-08-22', title: 'Consultation'},
      {period: '2018-08-22', title: 'Meeting'},
      {period: {text: 'end of October', end: '2018-10'}, title: 'Published'},
      {period: '../2018-09-28', title: 'Comments'},
      'A step without a date',
    ];
    const steps = (today: string) => only({title: 'x', timetable}, {today}).steps;
    assert.deepEqual(
      steps('2018-08-10').map(({when}) => when?.text.replace(/\u2009/g, ' ')),
      [
        ...['1 June\u00a0– 1 August 2018', '1\u00a0– 22 August 2018', '22 August 2018', 'end of October'],
        ...['until 28 September 2018', undefined],
      ],
    );
    const now = (today: string) => steps(today).flatMap(({heading, now}) => (now ? [`${heading?.text}: ${now}`] : []));
    assert.deepEqual(now('2018-08-10'), ['Consultation: Now']);
    assert.deepEqual(now('2018-08-22'), ['Consultation: Now', 'Meeting: Now']);
    // Words with an end, and an open start, do not say when it began.
    assert.deepEqual(now('2018-09-15'), []);
  });

  it('parts themes with a text from names of themes', () => {
    const {themes, tags} = only({title: 'x', themes: ['Open data', {title: 'Together', text: 'With *all*.'}]});
    assert.deepEqual(tags, [{text: 'Open data', lang: undefined}]);
    assert.equal(themes[0]?.heading?.text, 'Together');
    assert.equal(themes[0]?.text?.blocks.length, 1);
  });

  it('says type and size of a file where they are given', () => {
    const notes = (lang: string) =>
      only(
        {
          title: 'x',
          links: [
            {url: 'a.pdf', label: 'A', type: 'application/pdf', size: 2411724},
            {url: 'b', label: 'B', type: 'Shapefile'},
            {url: 'c', label: 'C', size: '2 MB'},
            {url: 'd', label: 'D', size: 48200},
            {url: 'e', label: 'E', size: 12},
            'https://example.org/',
            {url: 'javascript:alert(1)', label: 'F', type: 'PDF'},
          ],
        },
        {lang},
      ).links;
    assert.deepEqual(
      notes('da').map(({note}) => note?.replace(/\u00a0/g, ' ')),
      ['(PDF, 2,4 MB)', '(Shapefile)', '(2 MB)', '(48 kB)', '(12 B)', undefined, '(PDF)'],
    );
    const evil = notes('en').at(-1);
    assert.equal(evil?.href, undefined);
    assert.equal(evil?.text, 'F (javascript:alert(1))');
  });

  it('gives every way to a contact, written as it was', () => {
    const [contact] = only({
      title: 'x',
      contacts: [{name: 'Our office', phone: '+00 (0) 11-22', email: 'mailto:office@example.org'}],
    }).contacts;
    assert.deepEqual(
      contact?.ways.map(({text, href}) => [text, href]),
      [
        ['+00 (0) 11-22', 'tel:+0001122'],
        ['office@example.org', 'mailto:office@example.org'],
      ],
    );
  });

  it('hands figures of its own to the widget for plans, with the name of the plan and own scales', () => {
    const figures = [{scale: 'light', voice: 'government', total: 3, counts: {red: 1, Green: 2}}];
    const file = {
      lang: 'nl',
      plans: [{id: 'P1', title: 'Plan', figures: [{scale: 'light', counts: {Green: 9}}]}],
      scales: [{key: 'light', name: 'Licht', values: ['red', {value: 'Green', label: {nl: 'Groen'}}]}],
    };
    const [given, asked] = only({title: 'x', progress: [{plan: 'p1', scale: 'light', figures}, 'P1']}, {file}).results;
    assert.deepEqual(asked, {plan: 'P1', scale: 'completion'});
    const data = readDocument(given?.data) ?? assert.fail();
    assert.deepEqual(data.plans, [{id: 'P1', title: 'Plan', figures}]);
    assert.deepEqual(data.scales[0]?.steps, ['red', 'green']);
    assert.deepEqual(data.scales[0]?.labels?.['green']?.label, {nl: 'Groen'});
  });

  it('is new since a date, and names the commitments that it is about', () => {
    const update = {date: '2018-10-22', title: 'x', commitments: ['a1', 'B2']};
    const file = {commitments: [{id: 'A1', title: 'Data', url: 'a.html'}]};
    assert.equal(only(update, {since: '2018-10-22'}).fresh, 'New');
    assert.equal(only(update, {since: '2018-10-23'}).fresh, undefined);
    assert.equal(only(update, {since: 'last week'}).fresh, undefined);
    assert.deepEqual(
      only(update, {file}).commitments.map(({text, href}) => [text, href]),
      [
        ['A1: Data', 'a.html'],
        ['B2', undefined],
      ],
    );
  });

  it('is a line with an address in the compact layout, also without a title', () => {
    const line = (update: object, page?: string) => {
      const {context, news} = setUp({updates: [update]});
      return toLineView(news.dated[0] ?? assert.fail(), context, undefined, page);
    };
    assert.equal(line({date: '2019', title: 'Ny plan'}, 'news.html#{id}').heading.href, 'news.html#2019-ny-plan');
    assert.equal(line({date: '2019', title: 'x', url: 'x.html'}).heading.href, 'x.html');
    assert.equal(line({date: '2019', title: 'x'}, 'javascript:{id}').heading.href, undefined);
    assert.equal(line({date: '2019', text: 'First **bold** words.\n\nMore.'}).heading.text, 'First bold words.');
    assert.equal(line({date: '2019'}).heading.text, '2019');
  });
});

describe('a list of updates in words', () => {
  it('counts in each language', () => {
    const counts = (lang: string) => [
      list(demo('da.json'), {}, {lang}).view.count,
      list(demo('da.json'), {year: '2018'}, {lang}).view.count,
      list(demo('da.json'), {}, {lang, since: '2018-06-04'}).view.fresh,
    ];
    assert.deepEqual(counts('en'), ['8 news items', '3 of 8 news items', '4 new since 4 June 2018']);
    assert.deepEqual(counts('nl'), ['8 berichten', '3 van 8 berichten', '4 nieuwe sinds 4 juni 2018']);
    assert.deepEqual(counts('da'), ['8 nyheder', '3 af 8 nyheder', '4 nye siden 4. juni 2018']);
    assert.equal(list({updates: [{date: '2019', title: 'x'}]}).view.count, '1 news item');
  });

  it('offers years from the latest and themes by name, with what each would give', () => {
    const texts = (filters: UpdateFilters) =>
      list(demo('da.json'), filters, {lang: 'da'}).facets.map(({label, options}) => [
        label,
        ...options.map(({text, chosen, none}) => text + (chosen ? ' *' : '') + (none ? ' -' : '')),
      ]);
    assert.deepEqual(texts({})[0], ['År', 'Alle *', '2019 (1)', '2018 (3)', '2017 (4)']);
    assert.equal(texts({})[1]?.[2], 'En global indsats for åbenhed (2)');
    assert.deepEqual(texts({topic: 'En global indsats for åbenhed'})[0], [
      ...['År', 'Alle *', '2019 (0) -', '2018 (0) -', '2017 (2)'],
    ]);
    assert.equal(texts({year: '1999'})[0]?.at(-1), '1999 (0) * -');
  });

  it('offers no choice that is none', () => {
    assert.deepEqual(
      list({
        updates: [
          {date: '2019', title: 'a'},
          {date: '2019-03', title: 'b'},
        ],
      }).facets,
      [],
    );
  });

  it('draws two hundred in steps, and a short rest at once', () => {
    const updates = Array.from({length: 200}, (_, index) => ({date: `${1900 + index}`, title: `${index}`}));
    const {view, shown} = list({updates});
    assert.equal(shown.drawn.length, 20);
    assert.deepEqual([view.more, view.all], ['Show 20 more', 'Show all 200']);
    const short = list({updates: updates.slice(0, 28)});
    assert.deepEqual([short.shown.drawn.length, short.view.more, short.view.all], [28, undefined, undefined]);
  });
});

it('makes an address of an id that holds half a character', () => {
  const {news, context, document} = setUp({updates: [{id: 'a\ud800', date: '2018', title: 'T'}]});
  const [entry] = news.dated;
  assert.equal(toLineView(entry!, context, undefined, 'news.html#{id}').heading.href, 'news.html#a%EF%BF%BD');
  assert.equal(toUpdateView(entry!, document, context, undefined, undefined).address, '#a%EF%BF%BD');
});
