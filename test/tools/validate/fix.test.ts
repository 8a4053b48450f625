import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import {readDocument} from '../../../src/parse/read.js';
import {dateSpelled} from '../../../src/tools/validate/repair.js';
import {fix, validateText} from '../../../src/tools/validate/validate.js';
import {damaged} from '../exporter/arbitrary.js';

/** What becomes of the members of a commitment; the rest of the file stays. */
function members(given: string): string {
  const [before, after] = ['{"lang": "en", "commitments": [{"id": "A", "title": "B", ', '}]}'];
  const {text} = fix(before + given + after);
  assert.ok(text.startsWith('{"lang": "en", "commitments": [{"id": "A", "title": "B"'), text);
  return text.slice(before.length, -after.length);
}

describe('--fix', () => {
  for (const [given, now] of [
    ['"funding": [{"amount": "15000"}]', '"funding": [{"amount": 15000}]'],
    ['"number": 7', '"number": "7"'],
    ['"milestones": [{"title": "M", "progress": "50 %"}]', '"milestones": [{"title": "M", "progress": 0.5}]'],
    ['"milestones": [{"title": "M", "progress": "12.5%"}]', '"milestones": [{"title": "M", "progress": 0.125}]'],
    ['"period": "2021/3/31"', '"period": "2021-03-31"'],
    ['"period": {"start": "2021.03"}', '"period": {"start": "2021-03"}'],
    ['"period": {"end": "31-12-2021"}', '"period": {"end": "2021-12-31"}'],
    ['"period": {"end": "2021-03-01T23:59:00+02:00"}', '"period": {"end": "2021-03-01"}'],
    ['"status": " Active "', '"status": "Active"'],
    ['"links": [null, "/a" , null,"/b", null ]', '"links": ["/a" , "/b" ]'],
    ['"links": [null, null]', '"links": []'],
    ['"policyAreas": "Health"', '"policyAreas": ["Health"]'],
    ['"Policy_Areas": ["Health"]', '"policyAreas": ["Health"]'],
    ['"policy_areas": " Health"', '"policyAreas": ["Health"]'],
    ['"url": "www.gov.example/plan"', '"url": "https://www.gov.example/plan"'],
    ['"url": "/a", "number": "\u200b"', '"url": "/a"'],
    ['"status": null, "url": "/a", "number": ""', '"url": "/a"'],
  ] as const)
    it(`writes ${now} for ${given}`, () => assert.equal(members(given), now));

  for (const given of [
    '"funding": [{"amount": "15,000"}]',
    '"milestones": [{"title": "M", "progress": 50}]',
    '"milestones": [{"title": "M", "progress": "150 %"}]',
    '"period": {"end": "01-03-2021"}',
    '"period": "2021/03"',
    '"period": {"end": "2021-02-30"}',
    '"period": {"end": "Autumn 2021"}',
    '"titel": "x"',
    '"url": "www.gov.example/a b"',
    '"url": "gov.example/plan"',
    '"x-own": [null, "", {"number": "7 "}]',
    '"period": {"start": "2021-03", "end": "2022"}',
  ])
    it(`leaves ${given} to its author`, () => assert.equal(members(given), given));

  it('keeps the layout of the file', () => {
    const text =
      '\ufeff{\r\n\t"lang" : "en",\r\n\t"commitments": [\r\n\t\t{"title": "A", "url": null,\r\n\t\t "number": 7}\r\n\t]\r\n}\r\n';
    assert.equal(fix(text).text, text.replace('"url": null,\r\n\t\t ', '').replace('7', '"7"'));
  });

  it('says what it did, with place, before and after', () => {
    const {fixes} = fix('{"lang": "en", "commitments": [{"title": "A",\n "number": 7, "url": ""}]}');
    assert.deepEqual(fixes, [
      {path: '/commitments/0/url', code: 'empty', position: {line: 2, column: 15}, found: '"url": ""'},
      {path: '/commitments/0/number', code: 'number-bare', position: {line: 2, column: 12}, found: '7', now: '"7"'},
    ]);
  });

  it('also mends one commitment and a list of them', () => {
    assert.equal(
      fix('[{"title": "A", "lang": "en", "number": 7}]').text,
      '[{"title": "A", "lang": "en", "number": "7"}]',
    );
    assert.equal(fix('{"title": "A", "lang": "en", "number": 7}').text, '{"title": "A", "lang": "en", "number": "7"}');
  });

  it('leaves members alone that stand twice: only their author knows which was meant', () => {
    for (const text of [
      '{"commitments": [{"id": "A", "title": "Open", "title": null}]}',
      '{"commitments": [{"id": "A", "title": {"nl": "Open", "nl": ""}}]}',
      '{"commitments": [{"id": "A", "Title": "Open", "Title": "Shut"}]}',
    ])
      assert.deepEqual(fix(text), {text, fixes: []});
  });

  it('leaves what is no JSON alone', () => assert.deepEqual(fix('{"a": '), {text: '{"a": ', fixes: []}));

  it('changes nothing that readers see, of 500 damaged documents, and has nothing to do a second time', () => {
    /** What a reader sees: dates, numbers and lists in one form. */
    const seen = (raw: unknown) =>
      JSON.stringify(
        readDocument(raw)?.commitments.map(({id, title, plan, assessments}) => [
          id,
          title,
          plan,
          assessments?.map(({scale, value}) => [scale, value]),
        ]) ?? null,
      ).replace(/\s+|\\[ntr]/g, '');
    fc.assert(
      fc.property(damaged, (raw) => {
        const text = JSON.stringify(raw, null, 1);
        const once = fix(text);
        const now: unknown = JSON.parse(once.text);
        if (!once.fixes.some(({code}) => code === 'name' || code === 'blanks' || code === 'empty'))
          assert.equal(seen(now), seen(raw));
        assert.equal(fix(once.text).text, once.text);
        assert.ok(!('fault' in validateText(once.text)));
      }),
      {numRuns: 500, seed: 20_210_305},
    );
  });
});

describe('a date in another spelling', () => {
  it('is read where there is one way to read it', () => {
    for (const [given, date] of [
      ['2021/03/31', '2021-03-31'],
      ['2021-3-1', '2021-03-01'],
      ['20210331', '2021-03-31'],
      ['31.12.2021', '2021-12-31'],
      ['7/15/2019', '2019-07-15'],
      ['7/15/1905', undefined],
      ['2021/02/30', undefined],
      ['1/2/2021', undefined],
      ['31/12/21', undefined],
      ['2021/22', undefined],
    ] as const)
      assert.equal(dateSpelled(given, 'date'), date, given);
  });
});
