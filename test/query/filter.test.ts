import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {readDocument} from '../../src/parse/read.js';
import {CommitmentIndex} from '../../src/query/filter.js';
import {searchable, wordsOf} from '../../src/query/search.js';

const DATA = {
  lang: 'en',
  plans: [
    {id: 'P-2016', title: 'First plan', country: 'Nederland', period: '2016/2018'},
    {id: 'P-2020', title: 'Second plan', period: '2020/2022'},
  ],
  commitments: [
    {
      id: 'X10',
      plan: 'p-2020',
      title: 'Réforme de l’État',
      policyAreas: ['Open Data', {en: 'Justice', nl: 'Recht'}],
      status: 'Active',
    },
    {
      id: 'X2',
      plan: 'P-2016',
      title: 'Åbne møder',
      leadInstitutions: ['City'],
      supportingInstitutions: ['Region'],
      status: 'ACTIVE',
    },
    {id: 'X1', plan: 'P-2016', title: 'zebra', policyAreas: ['justice'], starred: ['Yes', 'No']},
    {
      title: {en: 'Water', nl: 'Schoon water'},
      assessments: [
        {scale: 'completion', value: 'Limited', stage: 'mid-term', voice: 'irm'},
        {scale: 'Completion', value: 'c. Substantial', stage: 'end-of-term', voice: 'irm'},
        {scale: 'completion', value: 'Complete', stage: 'end-of-term', voice: 'government'},
      ],
    },
    {id: 'X2', title: 'The same id again', assessments: [{scale: 'completion', value: 'NR'}]},
    {},
  ],
};
const made = () => new CommitmentIndex(readDocument(DATA)!);
const index = made();
const asGiven = index.order('plan', 'en', false);
const found = (query: string, filters = {}) => index.find(query, filters, asGiven);
const counts = (facet: Parameters<CommitmentIndex['column']>[0], query = '', filters = {}) =>
  Object.fromEntries(
    index.column(facet).values.map(({key}, place) => [key, index.tally(query, filters).get(facet)?.[place]]),
  );

describe('search', () => {
  it('folds accents, case, and letters that keyboards lack', () => {
    assert.equal(searchable('Ångström’s ŒUVRE, Łódź & Straße'), 'angstrom s oeuvre lodz strasse');
    assert.equal(searchable('İstanbul ISPARTA'), 'istanbul isparta');
    assert.deepEqual(wordsOf('  Open—Data  '), ['open', 'data']);
  });

  it('keeps letters of every script and the marks that are their vowels', () => {
    assert.equal(searchable('حكومة مفتوحة'), 'حكومة مفتوحة');
    assert.equal(searchable('हिन्दी'), 'हिन्दी'.normalize('NFD'));
  });

  it('finds by title in any language, id, plan, country, area and institution, without accents', () => {
    assert.deepEqual(found('reforme etat'), [0]);
    assert.deepEqual(found('abne MODER'), [1]);
    assert.deepEqual(found('schoon'), [3]);
    assert.deepEqual(found('x10'), [0]);
    assert.deepEqual(found('nederland'), [1, 2]);
    assert.deepEqual(found('recht'), [0]);
    assert.deepEqual(found('region'), [1]);
  });

  it('wants every word, in any order and anywhere', () => {
    assert.deepEqual(found('plan x'), [0, 1, 2]);
    assert.deepEqual(found('data reforme'), [0]);
    assert.deepEqual(found('data zebra'), []);
  });

  it('loses nothing where nothing is asked', () => {
    for (const query of ['', '  ', '-', '★']) assert.deepEqual(found(query), [0, 1, 2, 3, 4, 5]);
  });
});

describe('filters', () => {
  it('find values in anybody’s spelling', () => {
    assert.deepEqual(found('', {plan: 'P-2020'}), [0]);
    assert.deepEqual(found('', {'policy-area': 'justice'}), [0, 2]);
    assert.deepEqual(found('', {'policy-area': 'Recht'}), [0, 2]);
    assert.deepEqual(found('', {status: 'active'}), [0, 1]);
    assert.deepEqual(found('', {institution: 'Region'}), [1]);
    assert.deepEqual(found('', {starred: 'yes'}), [2]);
    assert.deepEqual(found('', {starred: 'no'}), [2]);
    assert.deepEqual(found('', {plan: 'P-2016', status: 'active'}), [1]);
    assert.deepEqual(found('', {plan: 'nobody'}), []);
  });

  it('take the completion that a card shows: the IRM’s, the latest', () => {
    assert.deepEqual(found('', {completion: 'substantial'}), [3]);
    assert.deepEqual(found('', {completion: 'complete'}), []);
    assert.deepEqual(found('', {completion: 'not-reviewed'}), [4]);
  });

  it('count what each value would give, with the other filters as they are', () => {
    assert.deepEqual(counts('policy-area'), {'open-data': 1, justice: 2});
    assert.deepEqual(counts('policy-area', 'zebra'), {'open-data': 0, justice: 1});
    // Its own filter does not count for a facet: the reader may change it.
    assert.deepEqual(counts('policy-area', '', {'policy-area': 'open-data'}), {'open-data': 1, justice: 2});
    assert.deepEqual(counts('plan', '', {'policy-area': 'justice'}), {'p-2020': 1, 'p-2016': 1});
    assert.deepEqual(counts('plan', '', {'policy-area': 'open-data', status: 'active'}), {'p-2020': 1, 'p-2016': 0});
    assert.deepEqual(counts('status', '', {plan: 'P-2016', 'policy-area': 'open-data'}), {active: 0});
  });
});

describe('orders', () => {
  it('keep all commitments, those without a title or id last', () => {
    assert.deepEqual(asGiven, [0, 1, 2, 3, 4, 5]);
    assert.deepEqual(index.order('id', 'en', false), [2, 1, 4, 0, 3, 5]);
    assert.deepEqual(index.order('title', 'en', false), [1, 0, 4, 3, 2, 5]);
    // In Danish Å is the last letter.
    assert.deepEqual(index.order('title', 'da', false), [0, 4, 3, 2, 1, 5]);
    assert.deepEqual(index.order('year', 'en', false), [0, 1, 2, 3, 4, 5]);
  });

  it('keep the commitments of a plan together where they are grouped', () => {
    assert.deepEqual(index.order('title', 'en', true), [1, 2, 0, 4, 3, 5]);
  });

  it('find a place by id without case, the first of several', () => {
    assert.equal(index.placeOf('x2'), 1);
    assert.equal(index.placeOf('x3'), -1);
    assert.equal(index.placeOf(''), -1);
  });
});
