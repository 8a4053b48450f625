import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import type {Commitment} from '../../src/model/commitment.js';
import {findScale, readValue, type Scale} from '../../src/model/scales.js';
import {parse} from '../../src/parse/parse.js';

/** A section's one item as it is read, and what is told of it; paths start at the item. */
function reading<T>(section: 'commitments' | 'plans' | 'scales', raw: unknown) {
  const parsed = parse({[section]: [raw]});
  const [value] = parsed?.document[section] ?? [];
  return {
    value: value as T | undefined,
    codes: (parsed?.issues ?? []).map(({path, code}) => `${path.replace(`/${section}/0`, '')} ${code}`),
  };
}
const ofCommitment = (raw: unknown) => reading<Commitment>('commitments', raw);
const ofScale = (raw: unknown) => reading<Scale>('scales', raw);
const ofRating = (raw: unknown) => ofCommitment({assessments: [raw]}).value?.assessments?.[0];

describe('the shorter spellings of a commitment', () => {
  it('are institutions, links, sections, notes and milestones in one text each', () => {
    const {value, codes} = ofCommitment({
      title: 'A',
      leadInstitutions: ['Ministry of the Interior'],
      supportingInstitutions: 'Open State Foundation',
      links: ['https://ogp.example'],
      description: 'What we will do',
      notes: ['A remark'],
      milestones: ['Publish the register'],
      policyAreas: 'Open Data',
      funding: 'From the general budget',
      period: '2021/2022',
    });
    assert.deepEqual(codes, []);
    assert.deepEqual(JSON.parse(JSON.stringify(value)), {
      title: 'A',
      leadInstitutions: [{name: 'Ministry of the Interior'}],
      supportingInstitutions: [{name: 'Open State Foundation'}],
      links: [{url: 'https://ogp.example'}],
      description: [{text: 'What we will do'}],
      notes: [{text: 'A remark'}],
      milestones: [{title: 'Publish the register'}],
      policyAreas: ['Open Data'],
      funding: [{text: 'From the general budget'}],
      period: [{start: {iso: '2021'}, end: {iso: '2022'}}],
    });
  });

  it('are stars as booleans, words or objects', () => {
    for (const [given, value] of [
      [true, 'Yes'],
      [false, 'No'],
      ['Pending IRM Review', 'Pending IRM Review'],
    ] as const) {
      assert.deepEqual(ofCommitment({starred: given}), {value: {starred: [{value}]}, codes: []});
      assert.deepEqual(ofCommitment({starred: [{value: given}]}).value, {starred: [{value}]});
    }
  });

  it('are plans and sources in one text', () => {
    assert.deepEqual(reading('plans', 'Action plan 4').value, {title: 'Action plan 4'});
    assert.deepEqual(parse({source: 'OGP database'})?.document.source, {name: 'OGP database'});
  });
});

describe('an assessment', () => {
  it('keeps scale, value and voice as given', () => {
    const given = {scale: 'Level of completion', value: 'c. Substantial', voice: 'IRM', stage: 'End of Term'};
    assert.deepEqual(ofRating(given), given);
  });

  it('has several values where the scale is a set', () => {
    assert.deepEqual(ofRating({value: ['Access to Information', 'Technology']}), {
      value: ['Access to Information', 'Technology'],
    });
  });

  it('names its report by title or address', () => {
    assert.deepEqual(ofRating({report: 'Results Report 2022'}), {report: {label: 'Results Report 2022'}});
    assert.deepEqual(ofRating({report: {url: 'r.pdf'}}), {report: {url: 'r.pdf'}});
  });
});

describe('a scale of the publisher’s own', () => {
  const given = {
    key: 'Citizen panel',
    group: 'results',
    name: {en: 'Verdict of the panel', nl: 'Oordeel van het panel'},
    definition: 'What 12 citizens say',
    values: ['Poor', {value: 'Fair', label: {nl: 'Redelijk'}, definition: 'Could be better'}, {value: 'Good'}],
  };

  it('is read with its steps in the given order, its words and its group', () => {
    const {value, codes} = ofScale(given);
    assert.deepEqual(codes, []);
    assert.ok(value);
    assert.deepEqual(
      [value.key, value.group, value.name, value.definition],
      [given.key, given.group, given.name, given.definition],
    );
    assert.equal(findScale('citizen PANEL', [value]), value);
    assert.deepEqual(readValue(value, 'fair'), {kind: 'rated', value: 'fair', step: 1});
    assert.deepEqual(value.labels?.fair, {label: {nl: 'Redelijk'}, definition: 'Could be better'});
    assert.deepEqual(value.labels?.good, {label: 'Good'});
  });

  it('has its key for a name when it has none', () => {
    assert.equal(ofScale({key: 'panel', values: ['a']}).value?.name, 'panel');
  });

  it('keeps the given order of its steps, also where they are numbers', () => {
    assert.deepEqual(ofScale({key: 'panel', values: ['10', 'x', '5', '0']}).value?.steps, ['10', 'x', '5', '0']);
  });

  it('may consist of signs, or of words in any script', () => {
    for (const values of [
      ['★', '★★', '★★★'],
      ['−', '+'],
      ['खराब', 'ठीक', 'अच्छा'],
      ['කි', 'කු'],
    ]) {
      const {value} = ofScale({key: 'panel', values});
      values.forEach((word, step) => assert.equal((readValue(value, word) as {step?: number}).step, step, word));
    }
  });

  it('is told and left out without a key, without steps, or with steps that cannot be told apart', () => {
    const values = ['a', 'b'];
    for (const wrong of [
      {},
      {key: 'x'},
      {values},
      {key: ' ', values},
      {key: 'x', values: []},
      {key: 'x', values: ['Good', 'good']},
      {key: 'x', values: ['< 50', '> 50']},
      {key: 'x', values: [{label: 'Good'}, 'b']},
    ])
      assert.deepEqual(ofScale(wrong), {value: undefined, codes: [' scale-invalid']}, JSON.stringify(wrong));
  });

  it('tells a group that reviews do not have', () => {
    assert.deepEqual(ofScale({key: 'panel', group: 'other', values: ['a']}).codes, ['/group value-unknown']);
    assert.deepEqual(ofScale({key: 'panel', group: 'design', values: ['a']}).codes, []);
  });

  it('may use any word as a value, also one that every object inherits', () => {
    const values = ['toString', 'constructor', '__proto__', 'hasOwnProperty'];
    const {value} = ofScale({key: 'panel', values});
    values.forEach((word, step) => {
      const read = readValue(value, word);
      assert.ok(read.kind === 'rated' && read.step === step, word);
      assert.deepEqual(Object.entries(value?.labels ?? {}).at(step)?.[1], {label: word});
    });
  });
});
