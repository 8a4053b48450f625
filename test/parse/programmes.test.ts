import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {parse} from '../../src/parse/parse.js';

const parsed = (...programmes: unknown[]) => parse({programmes}) ?? assert.fail('nothing read');
const read = (programme: unknown) => parsed(programme).document.programmes?.[0];
const told = (...programmes: unknown[]) =>
  parsed(...programmes).issues.map(({path, code, severity, found}) =>
    [path.replace('/programmes', ''), code, severity, found].filter((one) => one !== undefined).join(' '),
  );

describe('a programme', () => {
  it('may have lists alone, or lists with what stands around them', () => {
    assert.deepEqual(read({title: 'P', principles: ['Open', {title: 'Together'}]})?.principles, {
      items: [{text: 'Open'}, {title: 'Together'}],
    });
    const part = {heading: 'Rules', text: 'Two:', items: [{text: 'Open'}], links: [{url: '/rules'}]};
    assert.deepEqual(read({title: 'P', principles: part})?.principles, part);
    assert.deepEqual(read({title: 'P', partners: 'Open State'})?.partners, {items: [{name: 'Open State'}]});
    assert.deepEqual(read({title: 'P', funding: []})?.funding, {items: []});
    assert.deepEqual(told({title: 'P', principles: ['Open'], partners: 'Open State', funding: []}), []);
  });

  it('may be a title alone, and keeps members that the format does not know', () => {
    assert.deepEqual(read('Civil Servant 2.0'), {title: 'Civil Servant 2.0'});
    assert.deepEqual(read({title: 'P', 'x-logo': 'a.png'})?.extra, {'x-logo': 'a.png'});
    assert.deepEqual(told({title: 'P', 'x-logo': 'a.png'}), []);
  });

  it('takes a last edit as a date or in words, without an issue', () => {
    assert.deepEqual(read({title: 'P', updated: '2011-04'})?.updated, {iso: '2011-04'});
    assert.deepEqual(read({title: 'P', updated: {text: '10 years ago'}})?.updated, {text: '10 years ago'});
    assert.deepEqual(told({title: 'P', updated: {text: '10 years ago'}}, {title: 'Q', updated: '2011-04'}), []);
  });

  it('takes an amount in quotation marks as the number, and words as they are: each told once', () => {
    const funding = [{amount: '400000'}, {amount: '15,000'}, {amount: 'about 20 million'}, {amount: {sum: 1}}];
    assert.deepEqual(
      read({title: 'P', funding})?.funding?.items?.map(({amount}) => amount),
      [400_000, '15,000', 'about 20 million', undefined],
    );
    assert.deepEqual(told({title: 'P', funding}), [
      '/0/funding/0/amount type warning 400000',
      '/0/funding/1/amount type warning 15,000',
      '/0/funding/2/amount type warning about 20 million',
      '/0/funding/3/amount type error {"sum":1}',
    ]);
  });

  it('has no amount and no name of blanks', () => {
    const {title, funding} = read({title: ' ', funding: [{amount: ' ', source: 'City'}]}) ?? {};
    assert.deepEqual([title, funding], [undefined, {items: [{source: {name: 'City'}}]}]);
    assert.deepEqual(told({title: 'P', funding: [{amount: 1, currency: 5}]}), ['/0/funding/0/currency type warning 5']);
  });

  it('is told what is odd, at its place', () => {
    assert.deepEqual(
      told(
        null,
        {
          id: 'a',
          founded: '2012-01-20',
          period: '2010/2011',
          activities: {items: [{reason: 'Because'}, null, 'Courses']},
          governance: [{name: 'Board', period: {start: '2011', end: '2010'}}],
          funding: {items: [{amount: 1, currency: '€'}]},
          commitments: ['NL9999'],
          links: ['javascript:alert(1)'],
        },
        {id: 'A', title: 'Twice', founded: '2010-02-30', principles: {items: {deep: [1]}}},
        'Only a title',
      ).sort(),
      [
        '/0 null-item warning',
        '/1/activities/items/0/title title-missing warning',
        '/1/activities/items/1 null-item warning',
        '/1/commitments id-unknown info NL9999',
        '/1/founded date-order warning 2012-01-20 > 2011',
        '/1/funding/items/0/currency currency-unknown warning €',
        '/1/governance/0/period date-order warning 2011 > 2010',
        '/1/links/0 link-scheme warning javascript:alert(1)',
        '/1/title title-missing warning',
        '/2/founded date-impossible warning 2010-02-30',
        '/2/id duplicate-id warning A',
      ],
    );
  });

  it('never throws, whatever stands in a member', () => {
    const members =
      'id title lang url text founded duration period principles activities staffing governance workingMethod funding partners commitments links updated updatedBy'.split(
        ' ',
      );
    for (const wrong of [null, true, 0, -1, 1e999, '', ' ', [], {}, [[]], [null], {items: 1}, {text: {}}, {'': 1}])
      for (const member of members)
        assert.doesNotThrow(() => [read({[member]: wrong}), told({[member]: wrong})], member);
    for (const section of [null, 5, 'x', {}, [[]], [5, 'x', null]])
      assert.doesNotThrow(() => parse({programmes: section}));
  });
});
