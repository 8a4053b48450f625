import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import {Ajv2020} from 'ajv/dist/2020.js';
import {toolLocalizer} from '../../../src/i18n/tool-localizer.js';
import {check} from '../../../src/tools/validate/generated/document-check.js';
import {describeFault, describeFindings} from '../../../src/tools/validate/messages.js';
import {nearest} from '../../../src/tools/validate/suggest.js';
import {validate, validateText} from '../../../src/tools/validate/validate.js';
import {damaged, documents} from '../exporter/arbitrary.js';

const read = (path: string) => readFileSync(new URL(`../../../${path}`, import.meta.url), 'utf8');
const found = (raw: unknown) => validate(raw).map(({code, path}) => `${code} ${path}`);
const placed = (text: string) => {
  const result = validateText(text);
  return 'fault' in result ? assert.fail(result.fault.code) : result.findings;
};
/** A document with one commitment that has these members. */
const commitment = (members: object) => ({lang: 'en', commitments: [{id: 'A', title: 'Open', ...members}]});

describe('the compiled schema', () => {
  const ajv = new Ajv2020({strict: true, strictRequired: false, allErrors: true}).compile(
    JSON.parse(read('src/schema/v1/document.schema.json')) as object,
  );
  it('says the same as the schema, of 1,000 random documents', () => {
    fc.assert(
      fc.property(fc.oneof(documents, damaged), (raw) => {
        assert.equal(check(raw).length === 0, ajv(raw));
      }),
      {numRuns: 1000, seed: 20_210_303},
    );
  });

  it('runs where nothing may be compiled', () => {
    assert.doesNotMatch(read('src/tools/validate/generated/document-check.ts'), /\beval\b|new Function|require\(/);
  });
});

describe('validate', () => {
  it('finds nothing in a good file', () => {
    assert.deepEqual(
      validate(commitment({period: '2021/2022', assessments: [{scale: 'completion', value: 'Limited', voice: 'irm'}]})),
      [],
    );
  });

  it('has an entry for every document that the schema refuses, and never throws', () => {
    fc.assert(
      fc.property(damaged, (raw) => {
        const findings = validate(raw);
        if (check(raw).length) assert.ok(findings.length, JSON.stringify(raw));
      }),
      {numRuns: 500, seed: 20_210_304},
    );
  });

  it('tells a fault once, though schema and reader both see it', () => {
    const odd = JSON.parse(read('demo/data/odd.json')) as unknown;
    const places = validate(odd).map(({path}) => path);
    assert.ok(places.length > 20);
    assert.equal(new Set(places).size, places.length);
  });

  it('names the fault of the form that was meant, not those of all forms', () => {
    const cases: [object, string[]][] = [
      [
        {leadInstitutions: [{naam: 'x'}]},
        [
          'member-missing /commitments/0/leadInstitutions/0/name',
          'member-unknown /commitments/0/leadInstitutions/0/naam',
        ],
      ],
      [{milestones: [{status: 'Complete'}]}, ['title-missing /commitments/0/milestones/0/title']],
      [{funding: [{currency: 'EUR'}]}, ['member-missing /commitments/0/funding/0/amount']],
      [{title: ''}, ['title-missing /commitments/0/title']],
      [{url: null}, ['value-empty /commitments/0/url']],
      [{related: 'A'}, ['list-expected /commitments/0/related']],
      [{leadInstitutions: [['x']]}, ['type /commitments/0/leadInstitutions/0']],
      [{funding: [{amount: 5, currency: 'euro'}]}, ['currency-code /commitments/0/funding/0/currency']],
      [
        {title: {english: 'x', 'n l': 'y'}},
        ['language-tag /commitments/0/title/english', 'language-tag /commitments/0/title/n l'],
      ],
      [{period: '2021-13'}, ['date-impossible /commitments/0/period']],
      [
        {milestones: [{title: 'x', planned: {start: '2021-03-01T10:00Z'}}]},
        ['date-form /commitments/0/milestones/0/planned/start'],
      ],
      [{assessments: [{value: 'High', voice: 'irm'}]}, ['member-missing /commitments/0/assessments/0/scale']],
    ];
    for (const [members, expected] of cases)
      assert.deepEqual(found(commitment(members)).sort(), expected, JSON.stringify(members));
    assert.deepEqual(found({lang: 'en', commitments: [], scales: [{key: 'a'}]}), ['member-missing /scales/0/values']);
    assert.deepEqual(found({lang: 'en', $schema: 'https://example.org/other.json', commitments: []}), [
      'schema-address /$schema',
    ]);
  });

  it('makes sense of the whole: plans, ids, sums, the order of dates', () => {
    const raw = {
      lang: 'en',
      plans: [
        {id: 'P', title: 'Plan', figures: [{scale: 'completion', voice: 'irm', total: 5, counts: {Limited: 3}}]},
        {id: 'p', title: 'Again'},
      ],
      commitments: [
        {id: 'A', title: 'x', plan: 'Q', period: {start: '2022', end: '2021'}},
        {
          id: 'a',
          title: 'y',
          plan: 'P',
          assessments: [{scale: 'completion', value: 'Limited', voice: 'irm', cluster: ['Z']}],
        },
      ],
    };
    assert.deepEqual(found(raw).sort(), [
      'date-order /commitments/0/period',
      'duplicate-id /commitments/1/id',
      'duplicate-id /plans/1/id',
      'id-unknown /commitments/1/assessments/0/cluster',
      'plan-unknown /commitments/0/plan',
      'sum-mismatch /plans/0/figures/0/counts',
    ]);
  });

  it('asks for the language of texts that do not say it', () => {
    assert.deepEqual(found({commitments: [{title: 'Open'}]}), ['language-missing /lang']);
    assert.deepEqual(found({commitments: [{title: 'Open', lang: 'en'}]}), []);
    assert.deepEqual(found({commitments: [{title: {en: 'Open'}}]}), []);
    assert.deepEqual(found({lang: 'en', commitments: [{title: {en: 'Open', nl: 'Open'}, policyAreas: ['Health']}]}), [
      'language-mixed /commitments/0/policyAreas/0',
    ]);
  });

  it('suggests what was probably meant, where that is near', () => {
    const suggestion = (raw: unknown) => validate(raw).find((one) => one.suggestion !== undefined)?.suggestion;
    assert.equal(suggestion(commitment({polcyAreas: ['x']})), 'policyAreas');
    assert.equal(
      suggestion(commitment({assessments: [{scale: 'completoin', voice: 'irm', value: 'Limited'}]})),
      'completion',
    );
    assert.equal(
      suggestion(commitment({assessments: [{scale: 'completion', voice: 'irm', value: 'Subtantial'}]})),
      'Substantial',
    );
    assert.equal(
      suggestion({
        ...commitment({assessments: [{scale: 'lights', voice: 'irm', value: 'Ambr'}]}),
        scales: [{key: 'lights', values: ['Red', {value: 'Amber', label: 'At risk'}]}],
      }),
      'Amber',
    );
    assert.equal(suggestion({...commitment({plan: 'NL-2021'}), plans: [{id: 'NL-2020', title: 'x'}]}), 'NL-2020');
    assert.equal(suggestion(commitment({related: ['A', 'AB']})), 'A');
    assert.equal(suggestion(commitment({budget: 5})), undefined);
    const early = (value: string) =>
      suggestion(commitment({assessments: [{scale: 'Early Results', voice: 'irm', value}]}));
    assert.equal(early('Majr'), 'Major');
    assert.equal(early('Signifcant'), 'Significant');
    assert.equal(nearest('x', []), undefined);
  });

  it('also takes one commitment or a list, and says so', () => {
    assert.deepEqual(found([{title: 'Open', lang: 'en', url: 'ftp://x'}]), ['short-form ', 'link-scheme /0/url']);
    assert.deepEqual(found({title: 'Open', lang: 'en', titel: 'x'}), ['short-form ', 'member-unknown /titel']);
    assert.deepEqual(found(5), ['not-a-document ']);
  });
});

describe('a value in the publisher’s own words', () => {
  const messages = async (scale: string, value: string) =>
    describeFindings(validate(commitment({assessments: [{scale, voice: 'irm', value}]})), await toolLocalizer('en'))
      .filter(({code}) => code === 'value-unknown')
      .map(({message}) => message);

  it('is told with the English words to write, whatever its language', async () => {
    for (const value of ['Gennemført i væsentlig grad', 'Im Wesentlichen erfüllt', 'Revisión pendiente de IRM'])
      assert.match(
        (await messages('completion', value)).join(),
        /Known here: Not Started, Limited, Substantial, Complete, .*Pending IRM Review/,
        value,
      );
    assert.match((await messages('Early Results', 'Betydelig')).join(), /Moderate.*Significant.*Marginal.*Outstanding/);
  });

  it('is told with the word that was meant alone, where one is near', async () => {
    assert.match((await messages('completion', 'Subtantial')).join(), /given\. Did you mean “Substantial”\?$/);
  });
});

describe('the place of a finding', () => {
  it('is line and column in the text: of the member, or of what should have it', () => {
    const text = '\ufeff{\n  "lang": "en",\n  "commitments": [\n    {"id": "A", "titel": "Open"}\n  ]\n}\n';
    assert.deepEqual(
      placed(text).map(({code, line, column}) => [code, line, column]),
      [
        ['title-missing', 4, 5],
        ['member-unknown', 4, 17],
      ],
    );
  });

  it('is told for a member that stands twice', () => {
    const [twice] = placed('{"lang": "en",\n "commitments": [{"title": "A",\n   "title": "B"}]}');
    assert.deepEqual(twice, {
      path: '/commitments/0/title',
      code: 'member-twice',
      severity: 'warning',
      found: 'title',
      line: 3,
      column: 4,
    });
  });

  it('is found through names with slashes and tildes', () => {
    const [one] = placed('{"lang": "en", "commitments": [{"title": "A",\n "a/b~c": 1}]}');
    assert.deepEqual([one?.path, one?.line, one?.column], ['/commitments/0/a~1b~0c', 2, 2]);
  });

  it('is that of the list or object that is one too many, where a text is nested too deeply', () => {
    const nested = (levels: number) =>
      `{"lang": "en", "commitments": [{"title": "A[{\\"", "extra":\n${'['.repeat(levels)}${']'.repeat(levels)}}]}\u00a0`;
    for (const levels of [998, 5000, 200_000]) {
      const result = validateText(nested(levels));
      assert.deepEqual('fault' in result && result.fault, {code: 'too-deep', place: {line: 2, column: 998}});
    }
    assert.deepEqual(
      placed(nested(997)).map(({code, line}) => [code, line]),
      [['member-unknown', 1]],
    );
  });
});

describe('a text that is no JSON', () => {
  for (const [text, code, line, column] of [
    ['', 'empty', 1, 1],
    ['<!doctype html>', 'html', 1, 1],
    ['{"a":\n 1', 'truncated', 2, 3],
    ['{"a": 1,\n}', 'syntax', 2, 1],
    ['[1\n 2]', 'syntax', 2, 2],
    ["{'a': 1}", 'quotes', 1, 2],
    ['{"a": “b”}', 'quotes', 1, 7],
    ['\ufeff{"a": 1\n "b": 2}', 'syntax', 2, 2],
  ] as const)
    it(`is told with its place: ${JSON.stringify(text)}`, () => {
      const result = validateText(text);
      assert.ok('fault' in result);
      assert.deepEqual(result.fault, {code, place: {line, column}});
    });
});

describe('the words', () => {
  it('are there for every finding, in three languages', async () => {
    const raw = JSON.parse(read('demo/data/odd.json')) as unknown;
    const own = commitment({titel: 'x', related: 'y', url: null, funding: [{amount: 1, currency: 'euro'}]});
    const all = new Set<string>();
    for (const tag of ['en', 'nl', 'da']) {
      const l10n = await toolLocalizer(tag);
      const messages = describeFindings([...validate(raw), ...validate(own)], l10n).map(({message}) => message);
      for (const message of messages) assert.doesNotMatch(message, /undefined|\{\w+\}/);
      all.add(messages.join('\n'));
      const broken = validateText('{"a": 1,\n}');
      assert.ok('fault' in broken);
      assert.match(describeFault(broken, 'x.json', l10n), /x\.json.*2.*1/);
    }
    assert.equal(all.size, 3);
  });
});
