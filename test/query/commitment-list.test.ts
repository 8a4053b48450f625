import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {readDocument} from '../../src/parse/read.js';
import type {Facet, Filters} from '../../src/model/filter.js';
import {indexCommitments} from '../../src/query/commitment-list.js';

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
const indexOf = (data: unknown) => indexCommitments(readDocument(data) ?? assert.fail('nothing to show'));
const index = indexOf(DATA);
const asGiven = index.order('plan', 'en', false);
const found = (query: string, filters = {}) => index.find(query, filters, asGiven);
const countsIn = (list: typeof index, facet: Facet, query = '', filters: Filters = {}) => {
  const counts = list.tally(query, filters, [facet]).get(facet);
  return Object.fromEntries(list.column(facet).values.map(({key}, place) => [key, counts?.[place]]));
};
const counts = (facet: Facet, query = '', filters: Filters = {}) => countsIn(index, facet, query, filters);

describe('search', () => {
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
    assert.deepEqual(counts('policy-area'), {'open-data': 1, justice: 2, '-none': 4});
    assert.deepEqual(counts('policy-area', 'zebra'), {'open-data': 0, justice: 1, '-none': 0});
    // Its own filter does not count for a facet: the reader may change it.
    assert.deepEqual(counts('policy-area', '', {'policy-area': 'open-data'}), {
      'open-data': 1,
      justice: 2,
      '-none': 4,
    });
    assert.deepEqual(counts('plan', '', {'policy-area': 'justice'}), {'p-2020': 1, 'p-2016': 1, '-none': 0});
    assert.deepEqual(counts('plan', '', {'policy-area': 'open-data', status: 'active'}), {
      'p-2020': 1,
      'p-2016': 0,
      '-none': 0,
    });
    assert.deepEqual(counts('status', '', {plan: 'P-2016', 'policy-area': 'open-data'}), {active: 0, '-none': 0});
  });
});

describe('the rest of a facet', () => {
  it('is a value of its own, so that all counts of a facet with one value each give the number of commitments', () => {
    for (const facet of ['plan', 'status', 'completion'] as const)
      for (const [query, filters] of [
        ['', {}],
        ['x', {}],
        ['', {'policy-area': 'justice'}],
      ] as const) {
        const sum = Object.values(counts(facet, query, filters)).reduce((all: number, n) => all + (n ?? 0), 0);
        assert.equal(sum, found(query, filters).length, `${facet} ${query}`);
      }
    assert.deepEqual(counts('completion'), {substantial: 1, 'not-reviewed': 1, '-none': 4});
  });

  it('can be asked for, and is told from a value of that name', () => {
    assert.deepEqual(found('', {plan: '-none'}), [3, 4, 5]);
    assert.deepEqual(found('', {plan: '-none', completion: 'substantial'}), [3]);
    const list = indexOf({commitments: [{status: 'None'}, {}, {status: '-none'}]});
    assert.deepEqual(list.find('', {status: 'none'}, [0, 1, 2]), [0, 2]);
    assert.deepEqual(list.find('', {status: '-none'}, [0, 1, 2]), [1]);
  });

  it('is not there where every commitment has a value, and nothing to choose where none has', () => {
    const list = indexOf({commitments: [{status: 'Active'}, {status: 'Late'}]});
    assert.deepEqual(countsIn(list, 'status'), {active: 1, late: 1});
    assert.deepEqual(countsIn(list, 'plan'), {});
    assert.deepEqual(list.choices, ['status']);
  });
});

describe('words for a name that is missing', () => {
  const list = indexOf({
    commitments: [
      {leadInstitutions: ['To be determined'], policyAreas: ['TBD']},
      {leadInstitutions: ['City'], supportingInstitutions: ['n/a'], policyAreas: ['Health']},
      {leadInstitutions: ['Por definir', '–'], policyAreas: [{en: 'tbc', nl: 'Nog te bepalen'}]},
      {leadInstitutions: ['Nog te bepalen', 'Region']},
    ],
  });

  it('are no institutions and no policy areas to filter by: those commitments have none', () => {
    assert.deepEqual(countsIn(list, 'institution'), {city: 1, region: 1, '-none': 2});
    assert.deepEqual(countsIn(list, 'policy-area'), {health: 1, '-none': 3});
  });

  it('are still searched, as they are shown', () => {
    assert.deepEqual(list.find('bepalen', {}, [0, 1, 2, 3]), [2, 3]);
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
