import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import nl from '../../demo/data/nl-list.json';
import {createLocalizer} from '../../src/i18n/localizer.js';
import {registerLocale} from '../../src/i18n/page-words.js';
import * as german from '../../src/locales/generated/de.js';
import * as danish from '../../src/locales/generated/da.js';
import * as dutch from '../../src/locales/generated/nl.js';
import {readDocument} from '../../src/parse/read.js';
import type {ListSettings} from '../../src/list/list-address.js';
import type {Facet} from '../../src/model/filter.js';
import {COMMITMENT_LIST, indexCommitments} from '../../src/query/commitment-list.js';
import {commitmentFacetWords, listWords, toCommitmentListView, toSortView} from '../../src/view/commitment-list.js';
import {columnsOf, toListCardView, toRowView} from '../../src/view/commitment-row.js';
import {toFacetViews} from '../../src/view/facets.js';
import {csvOf} from '../../src/view/table-file.js';
import {listOf} from '../list/show.js';

registerLocale('nl', dutch);
registerLocale('da', danish);
registerLocale('de', german);

const contextOf = (document: {lang?: string}, tag = 'en') => ({
  l10n: createLocalizer(tag),
  lang: document.lang,
  scales: [],
  today: '2025-01-01',
});
function list(data: unknown, settings: Partial<ListSettings<Facet>> = {}, tag = 'en') {
  const document = readDocument(data)!;
  const index = indexCommitments(document);
  const context = contextOf(document, tag);
  const row = (place: number, pattern?: string) => toRowView(document.commitments[place]!, document, context, pattern);
  const {state, shown} = listOf(COMMITMENT_LIST, index, {filters: {}, ...settings}, tag);
  const facets = (names: readonly Facet[] = index.choices) =>
    toFacetViews(index, names, state.settled, commitmentFacetWords(document, context), context.l10n);
  return {document, index, context, row, shown, facets, view: toCommitmentListView(index, document, shown, context)};
}

describe('a row in a language that no native speaker has read', () => {
  it('names the published rating beside its translation', () => {
    const rated = {
      title: 'A',
      assessments: [{scale: 'completion', value: 'Substantial', voice: 'irm'}],
    };
    const {state} = list([rated], {}, 'de').row(0);
    assert.match(state, /Weitgehend \(\u2068Substantial\u2069, 3 von 4\)/);
    assert.doesNotMatch(list([rated], {}, 'nl').row(0).state, /Substantial/);
  });
});

describe('the 51 commitments of the Netherlands', () => {
  it('are all there, by plan, as the plans have them', () => {
    const {view} = list(nl, {grouped: true});
    assert.equal(view.count, '51 commitments');
    assert.deepEqual(
      view.groups.map(({heading, count, items}) => [heading?.text, count, items.length]),
      [
        ['Netherlands Action Plan 2020-2022', '13 commitments', 13],
        ['Netherlands Action Plan 2018-2020', '11 commitments', 11],
        ['Netherlands 2016-2018 National Action Plan', '9 commitments', 9],
        ['Netherlands 2013-2014', '18 commitments', 18],
      ],
    );
    // 51 is no reason for a button that shows one more.
    assert.equal(view.more, undefined);
  });

  it('have these numbers per policy area', () => {
    const {index, facets} = list(nl);
    const [plan, area] = facets();
    assert.deepEqual(index.choices, ['plan', 'policy-area']);
    assert.equal(plan?.label, 'Plan');
    assert.deepEqual(
      area?.options.map(({text}) => text),
      [
        'All',
        'Access to Information (24)',
        'Anti-Corruption (6)',
        'Automated Decision-Making (4)',
        'Capacity Building (7)',
        'E-Government (6)',
        'Public Participation (3)',
        'Regulatory Governance (1)',
      ],
    );
  });

  it('are counted in words of the reader’s language', () => {
    assert.equal(list(nl, {query: 'zzz'}).view.count, '0 of 51 commitments');
    assert.equal(list(nl, {query: 'NL0046'}, 'nl').view.count, '1 van 51 actiepunten');
    assert.equal(list(nl, {query: 'NL0046'}, 'da').view.count, '1 af 51 initiativer');
    assert.equal(list({title: 'One'}).view.count, '1 commitment');
  });
});

describe('a list', () => {
  it('draws fifty, says how to get more, and keeps the number of all', () => {
    const {view} = list({commitments: Array.from({length: 180}, (_, i) => ({id: `X${i}`}))});
    assert.equal(view.groups[0]?.items.length, 50);
    assert.equal(view.count, '180 commitments');
    assert.equal(view.more, 'Show 50 more');
    assert.equal(view.all, 'Show all 180');
  });

  it('keeps commitments without title, id or plan, and those whose id another one has', () => {
    const data = {commitments: [{id: 'A', plan: 'P'}, {id: 'A', title: 'Second'}, {}, {plan: 'Q'}]};
    const {view, row} = list(data, {grouped: true});
    assert.deepEqual(
      view.groups.map(({heading, items}) => [heading?.text, items]),
      [
        ['P', [0]],
        ['Not part of an action plan', [1, 2]],
        ['Q', [3]],
      ],
    );
    assert.equal(row(0).heading.text, 'Untitled commitment');
    assert.equal(row(2).about.text, '');
    assert.doesNotThrow(() => JSON.stringify(view));
  });

  it('says status, completion with its source, and star in a line', () => {
    const {row} = list({
      title: 'T',
      status: 'In progress',
      starred: [true, 'No'],
      assessments: [
        {scale: 'completion', value: 'Complete', stage: 'end-of-term', voice: 'government'},
        {scale: 'completion', value: 'c. Limited', stage: 'mid-term', voice: 'irm'},
      ],
    });
    assert.equal(
      row(0).state.replace(/[\u2068\u2069]/g, ''),
      'In progress · Completion: Limited (2 of 4), Independent Reporting Mechanism · Starred: Yes, No',
    );
  });

  it('takes the page’s own pattern for addresses, and no script', () => {
    const {row} = list({
      commitments: [
        {id: 'A B', title: 'T', url: 'https://example.org/a'},
        {title: 'No id', url: '/x'},
      ],
    });
    assert.equal(row(0).heading.href, 'https://example.org/a');
    assert.equal(row(0, 'page.html?id={id}#{id}').heading.href, 'page.html?id=A%20B#A%20B');
    assert.equal(row(0, 'javascript:alert("{id}")').heading.href, 'https://example.org/a');
    assert.equal(row(1, 'page.html#{id}').heading.href, '/x');
  });

  it('has a language for a line where all of it has the same', () => {
    const {row} = list({lang: 'en', commitments: [{title: 'T', policyAreas: ['One', 'Two'], plan: {nl: 'x'}}]});
    assert.equal(row(0).about.lang, 'en');
  });

  it('offers no filter that does not part the commitments', () => {
    const {index} = list({
      commitments: [
        {status: 'Active', policyAreas: ['A']},
        {status: 'active', policyAreas: ['A', 'B']},
      ],
    });
    assert.deepEqual(index.choices, ['policy-area']);
    assert.deepEqual(columnsOf(index), ['area', 'status']);
  });

  it('orders steps of a scale as the scale does, and shows a value that nobody has', () => {
    const {facets} = list(
      {
        commitments: ['NR', 'Complete', 'Not Started', 'Limited'].map((value) => ({
          assessments: [{scale: 'completion', value}],
        })),
      },
      {filters: {completion: 'Nearly'}},
    );
    const [completion] = facets(['completion']);
    assert.deepEqual(
      completion?.options.map(({text, chosen}) => (chosen ? `* ${text}` : text)),
      ['All', 'Not started (1)', 'Limited (1)', 'Complete (1)', 'Not reviewed (1)', '* Nearly (0)'],
    );
  });

  it('says how many have no value, so that the numbers of a filter give the number of all', () => {
    const data = {
      commitments: [
        {plan: 'P', status: 'Active', assessments: [{scale: 'completion', value: 'Limited'}]},
        {status: 'Late', starred: ['Yes'], assessments: [{scale: 'completion', value: 'Pending IRM Review'}]},
        {plan: 'P', policyAreas: ['Health']},
        {policyAreas: ['TBD'], leadInstitutions: ['To be determined']},
        {leadInstitutions: ['City']},
      ],
    };
    const texts = (tag: string) =>
      list(data, {}, tag)
        .facets()
        .map(({label, options}) => [label, ...options.slice(1).map(({text}) => text)]);
    assert.deepEqual(texts('en'), [
      ['Plan', 'P (2)', 'Not part of an action plan (3)'],
      ['Policy area', 'Health (1)', 'Not stated (4)'],
      ['Institution', 'City (1)', 'Not stated (4)'],
      ['Status', 'Active (1)', 'Late (1)', 'Not stated (3)'],
      ['Completion', 'Limited (1)', 'Pending IRM review (1)', 'No rating given (3)'],
      ['Starred', 'Yes (1)', 'No rating given (4)'],
    ]);
    assert.deepEqual(
      texts('nl').map((one) => one.at(-1)),
      [
        'Geen onderdeel van een actieplan (3)',
        'Niet vermeld (4)',
        'Niet vermeld (4)',
        'Niet vermeld (3)',
        ...Array<string>(1).fill('Geen beoordeling gegeven (3)'),
        'Geen beoordeling gegeven (4)',
      ],
    );
    assert.equal(texts('da')[4]?.at(-1), 'Ingen vurdering givet (3)');
  });

  it('shows a word for a missing name as given, in lines, cards and columns, though it is no filter', () => {
    const {document, context, index, row} = list({
      commitments: [{title: 'T', policyAreas: ['TBD'], leadInstitutions: ['To be determined']}],
    });
    assert.equal(row(0).about.text.replace(/[\u2068\u2069]/g, ''), 'TBD · To be determined');
    assert.deepEqual(columnsOf(index), ['area', 'lead']);
    const card = toListCardView(document.commitments[0]!, document, context, undefined, false);
    assert.deepEqual(
      card.facts.map(({values}) => values.map(({text}) => text)),
      [['To be determined'], ['TBD']],
    );
  });

  it('does not name the plan again on the cards of its group', () => {
    const {document, context} = list({plans: [{id: 'P', title: 'The plan'}], commitments: [{title: 'T', plan: 'P'}]});
    const plan = (grouped: boolean) =>
      toListCardView(document.commitments[0]!, document, context, undefined, grouped).plan?.text;
    assert.equal(plan(false), 'The plan');
    assert.equal(plan(true), undefined);
  });

  it('offers the year of the plan as order where there are several plans', () => {
    assert.deepEqual(
      toSortView('title', 2, createLocalizer('nl')).options.map(({text}) => text),
      ['Volgorde van het plan', 'Titel', 'ID', 'Jaar van het plan'],
    );
    assert.equal(toSortView('title', 1, createLocalizer('en')).options.length, 3);
  });
});

describe('a file of what is shown', () => {
  it('is CSV that spreadsheets read, with nothing they would run', () => {
    const data = {
      commitments: [
        {id: '=1+1', title: '+SUM(A1); "quoted", é', policyAreas: ['@a', 'b'], url: 'https://example.org/?a=1'},
        {id: '-2+3', title: 'Two\nlines', policyAreas: ['-2']},
      ],
    };
    const {index, row} = list(data);
    const csv = csvOf([row(0), row(1)], columnsOf(index), listWords(createLocalizer('en')));
    assert.equal(csv.charCodeAt(0), 0xfeff);
    assert.deepEqual(csv.slice(1).split('\r\n'), [
      'ID,Title,Policy area,Address',
      `'=1+1,"'+SUM(A1); ""quoted"", é","'@a, b",https://example.org/?a=1`,
      // A number below zero is none of it.
      '\'-2+3,"Two\nlines",-2,',
      '',
    ]);
  });
});
