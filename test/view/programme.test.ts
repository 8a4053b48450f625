import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {before, describe, it} from 'node:test';
import {registerLocale} from '../../src/i18n/page-words.js';
import {createLocalizer} from '../../src/i18n/localizer.js';
import {loaders} from '../../src/locales/loaders.js';
import {parse} from '../../src/parse/parse.js';
import {PARTS, toProgrammeView} from '../../src/view/programme.js';

const demo = JSON.parse(readFileSync(new URL('../../demo/data/programme.json', import.meta.url), 'utf8')) as unknown;

const viewOf = (data: unknown, lang = 'en', shown: readonly string[] = PARTS, link?: string) => {
  const document = parse(data)?.document ?? assert.fail('nothing read');
  const [programme] = document.programmes ?? [];
  const context = {l10n: createLocalizer(lang), lang: document.lang, scales: [], today: '2026-01-01'};
  return toProgrammeView(programme ?? assert.fail('no programme'), document, context, new Set(shown), link);
};
const partOf = (view: ReturnType<typeof viewOf>, name: string) =>
  view.parts.find((part) => part.name === name) ?? assert.fail(`no ${name}`);
const fundingOf = (funding: unknown, lang?: string) =>
  partOf(viewOf({programmes: [{title: 'P', funding}]}, lang), 'funding');
/** Spaces in amounts are no-break ones, of two kinds. */
const plain = (text: string | undefined) => text?.replace(/[\u00a0\u202f]/g, ' ');

before(async () => {
  for (const lang of ['nl', 'da']) registerLocale(lang, await (loaders[lang]?.() ?? assert.fail(lang)));
});

describe('a programme in words', () => {
  it('says since when and for how long, in the language of the reader', () => {
    const facts = (lang: string) =>
      viewOf(demo, lang).facts.map(({label, date, link}) => `${label}: ${date?.text ?? link?.text ?? ''}`);
    assert.deepEqual(facts('en-GB'), ['Founded: 20 January 2010', 'Duration: 2 years']);
    assert.deepEqual(facts('nl'), ['Opgericht: 20 januari 2010', 'Duur: 2 jaar']);
    assert.deepEqual(facts('da'), ['Oprettet: 20. januar 2010', 'Varighed: 2 år']);
  });

  it('says a duration of several units, and leaves words and slips as they are', () => {
    const duration = (given: string) => viewOf({programmes: [{title: 'P', duration: given}]}).facts[0]?.link?.text;
    assert.equal(duration('P1Y6M'), '1 year, 6 months');
    assert.equal(duration('P3W'), '3 weeks');
    for (const words of ['until further notice', 'P', 'PT2H', 'P2', '2 jaar']) assert.equal(duration(words), words);
  });

  it('has the parts in one order, each under the publisher’s heading or ours', () => {
    assert.deepEqual(
      viewOf(demo, 'nl').parts.map(({heading}) => heading.text),
      [
        ...['Uitgangspunten', 'Activiteiten', 'Bemensing', 'Besturing', 'Werkwijze', 'Financiering', 'Partners'],
        ...['Actiepunten', 'Links'],
      ],
    );
    const own = viewOf({programmes: [{title: 'P', principles: {heading: 'Our rules', items: ['Open']}}]}, 'da');
    assert.equal(partOf(own, 'principles').heading.text, 'Our rules');
    assert.deepEqual(
      viewOf(demo, 'nl', ['funding', 'principles']).parts.map(({name}) => name),
      ['principles', 'funding'],
    );
  });

  it('numbers principles and activities, and says reason and aim of each', () => {
    const view = viewOf(demo, 'nl');
    assert.equal(partOf(view, 'principles').points.length, 5);
    const activities = partOf(view, 'activities');
    assert.deepEqual(
      activities.points.map(({title, answers}) => [title?.text, ...answers.map(({label}) => label)]),
      [
        ['Kennis- en discussieplatform', 'Reden', 'Doel'],
        ['Opleidingsdienst', 'Reden', 'Doel'],
        ['Advies- en onderzoeksdiensten', 'Reden', 'Doel'],
      ],
    );
    assert.deepEqual(
      view.parts.filter(({numbered}) => numbered).map(({name}) => name),
      ['principles', 'activities'],
    );
  });

  it('says who works for it, who steers it and until when', () => {
    const notes = (part: string, lang: string) =>
      partOf(viewOf(demo, lang), part).points.map(({notes: all}) => all.map(({text}) => text).join(' · '));
    assert.deepEqual(notes('staffing', 'nl'), ['2 personen · 2 fte']);
    assert.deepEqual(notes('staffing', 'da'), ['2 personer · 2 årsværk']);
    assert.deepEqual(notes('governance', 'nl'), ['stuurgroep · tot 1 mei 2010', 'portefeuillehouder', 'ondersteuning']);
    const one = {staffing: [{title: 'Adviser', count: 1, fte: 0.5}, {count: 'about two'}]};
    assert.deepEqual(
      partOf(viewOf({programmes: [{title: 'P', ...one}]}), 'staffing').points.map(({notes: all}) =>
        all.map(({text}) => text),
      ),
      [['1 person', '0.5 FTE'], ['about two people']],
    );
  });

  it('says the last edit as a date of the reader, or as given', () => {
    assert.deepEqual(viewOf(demo, 'nl').updated, {
      label: 'Laatst bewerkt',
      date: {text: '10 jaar en 9 maanden geleden', iso: undefined, written: true},
      link: {text: 'medewerker van het programma', lang: 'nl', href: undefined},
    });
    assert.equal(
      viewOf({programmes: [{title: 'P', updated: '2011-04-19'}]}, 'da').updated?.date?.text,
      '19. april 2011',
    );
    assert.equal(viewOf(demo, 'nl', ['funding']).updated, undefined);
  });

  it('names the commitments that it carries out, with the page’s own addresses where it has a pattern', () => {
    const [own] = partOf(viewOf(demo, 'nl'), 'commitments').list;
    assert.match(own?.text ?? '', /^NL0010 Houding/);
    assert.equal(own?.href, 'https://www.opengovpartnership.org/members/netherlands/commitments/NL0010/');
    assert.equal(partOf(viewOf(demo, 'nl', PARTS, '/c/{id}'), 'commitments').list[0]?.href, '/c/NL0010');
    const data = {
      commitments: [{id: 'A/1', title: 'One'}],
      programmes: [{title: 'P', commitments: ['a/1', 'Z', '\ud800']}],
    };
    assert.deepEqual(
      partOf(viewOf(data), 'commitments').list.map(({text, href}) => [text, href]),
      [
        ['a/1 One', '#a%2F1'],
        ['Z', undefined],
        ['\ud800', undefined],
      ],
    );
  });

  it('has a placeholder for a title, and no heading over nothing', () => {
    const view = viewOf({
      programmes: [{id: 'P', principles: [], activities: {items: [{}]}, partners: {heading: 'With'}}],
    });
    assert.equal(view.heading.text, 'Untitled programme');
    assert.deepEqual(view.parts, []);
    assert.deepEqual(view.facts, []);
  });

  it('is plain data', () => {
    const view = viewOf(demo, 'nl');
    assert.deepEqual(JSON.parse(JSON.stringify(view)), JSON.parse(JSON.stringify(structuredClone(view))));
  });
});

describe('the funding of a programme', () => {
  const table = (funding: unknown, lang?: string) => fundingOf(funding, lang).funding ?? assert.fail('no table');
  const totals = (funding: unknown, lang?: string) =>
    table(funding, lang).totals.map(({label, amount, left}) =>
      plain([label, amount, left].filter(Boolean).join(' | ')),
    );

  it('is each amount with its source and period, in the notation of the reader, and their total', () => {
    const dutch = partOf(viewOf(demo, 'nl'), 'funding').funding ?? assert.fail('no table');
    assert.deepEqual(
      dutch.grants.map(({source, period, amount}) => [source?.text, period?.text, plain(amount.text)]),
      [
        ['Programma Vernieuwing Rijksdienst', '2010–2011', '€ 400.000'],
        ['Ministerie van Landbouw, Natuur en Voedselkwaliteit', '2010', '€ 100.000'],
      ],
    );
    assert.deepEqual(plain(dutch.totals[0]?.amount), '€ 500.000');
    assert.equal(dutch.totals[0]?.label, 'Totaal van 2 bedragen in EUR');
    const danish = partOf(viewOf(demo, 'da'), 'funding').funding?.totals[0];
    assert.deepEqual([danish?.label, plain(danish?.amount)], ['Sum af 2 beløb i EUR', '500.000 €']);
  });

  it('has a total for each currency, and none across them', () => {
    const mixed = [
      {amount: 1000, currency: 'EUR'},
      {amount: 2000, currency: 'EUR'},
      {amount: 7500, currency: 'DKK'},
      {amount: 10},
    ];
    assert.deepEqual(totals(mixed), [
      'Total of 2 amounts in EUR | €3,000',
      'Total of 1 amount in DKK | DKK 7,500',
      'Total of 1 amount without a currency | 10',
    ]);
  });

  it('shows words as given, and says that they are in no total', () => {
    const given = [
      {amount: 1000.5, currency: 'EUR'},
      {amount: 2000, currency: 'EUR'},
      {amount: 'circa een ton', currency: 'EUR'},
      'Uren van de gemeenten',
    ];
    assert.deepEqual(
      table(given).grants.map(({amount, written}) => [plain(amount.text), written]),
      [
        ['€1,000.50', false],
        ['€2,000', false],
        ['circa een ton EUR', true],
        ['Uren van de gemeenten', true],
      ],
    );
    assert.deepEqual(totals(given), ['Total of 2 amounts in EUR | €3,000.50 | excludes 2 entries without an amount']);
    assert.deepEqual(totals(given.slice(0, 3), 'nl'), [
      'Totaal van 2 bedragen in EUR | € 3.000,50 | zonder 1 post waarvan geen bedrag bekend is',
    ]);
  });

  it('shows a code that is no currency beside the number', () => {
    assert.equal(plain(table([{amount: 5, currency: '€'}]).grants[0]?.amount.text), '5 €');
  });

  it('has only columns with something in them', () => {
    assert.deepEqual(table([{amount: 5}]).columns, []);
    assert.deepEqual(
      table([
        {amount: 5, period: '2010'},
        {amount: 6, text: 'Staff included'},
      ]).columns,
      ['period', 'remark'],
    );
    assert.deepEqual(table([{source: 'A', links: ['/more']}]).columns, ['remark']);
    assert.equal(table([{source: 'A'}]).grants[0]?.amount.text, 'Not stated');
  });

  it('that is empty says so, unless its text does', () => {
    assert.equal(fundingOf([]).empty, 'No amounts are published.');
    assert.equal(fundingOf({items: [{}]}, 'nl').empty, 'Er zijn geen bedragen gepubliceerd.');
    assert.equal(fundingOf({text: 'Not yet known.'}).empty, undefined);
    assert.deepEqual(viewOf({programmes: [{title: 'P'}]}).parts, []);
  });
});
