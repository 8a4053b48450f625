import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {parse} from '../../src/parse/parse.js';

/** A commitment as it is read, and what is told of it; paths start at the commitment. */
function reading(raw: object) {
  const parsed = parse({commitments: [{title: 'A', ...raw}]});
  const {title: _, ...value} = parsed?.document.commitments[0] ?? {};
  return {value, issues: parsed?.issues ?? []};
}
const valueOf = (raw: object) => reading(raw).value;
const told = (raw: object) =>
  reading(raw).issues.map(({path, code, severity}) => `${path.replace('/commitments/0', '')} ${code} ${severity}`);

describe('reading a value', () => {
  it('takes nothing, null and the empty text for “not given”, silently', () => {
    for (const nothing of [undefined, null, ''])
      for (const member of ['id', 'status', 'url', 'policyAreas', 'milestones', 'starred', 'period'])
        assert.deepEqual(reading({[member]: nothing}), {value: {}, issues: []}, member);
  });

  it('takes numbers and booleans at their word where a text was expected, and tells', () => {
    for (const given of [8, 0, 1.5, true, false]) {
      assert.deepEqual(valueOf({number: given}), {number: String(given)});
      assert.deepEqual(told({number: given}), ['/number type warning']);
    }
  });

  it('leaves out lists and objects where a text was expected, and tells', () => {
    for (const given of [[], {}, ['a']])
      assert.deepEqual([valueOf({status: given}), told({status: given})], [{}, ['/status type error']]);
  });

  it('tells of an object in place of a text what in it is no language', () => {
    for (const [given, ...names] of [
      [{label: 'Open', amount: '5'}, 'label', 'amount'],
      [{en: 'Open', text: 'Data'}, 'text'],
      [{nl: 'Open', 'pt-BR': 'Aberto', en_GB: 'Open'}, 'en_GB'],
      [{en: 'Open', 'zh-Hant': '開放', fy: ''}],
    ] as const)
      assert.deepEqual(
        told({title: given}),
        names.map((name) => `/title/${name} language-tag warning`),
      );
  });

  it('quotes what stood there, to 200 characters', () => {
    assert.equal(reading({status: {a: 'x'.repeat(1000)}}).issues[0]?.found?.length, 200);
    assert.equal(reading({status: ['a', 1]}).issues[0]?.found, '["a",1]');
  });

  it('tells also what cannot be quoted: circular, bottomless or no JSON at all', () => {
    const circular: Record<string, unknown> = {};
    circular.self = circular;
    let deep: unknown = 'bottom';
    for (let level = 0; level < 200_000; level++) deep = [deep];
    for (const given of [circular, deep, {n: 1n}]) assert.deepEqual(told({status: given}), ['/status type error']);
  });

  it('keeps a text per language', () => {
    assert.deepEqual(reading({policyAreas: {en: 'a', nl: 'b', da: ''}}), {
      value: {policyAreas: [{en: 'a', nl: 'b'}]},
      issues: [],
    });
    assert.deepEqual(told({policyAreas: {en: 5, nl: []}}), [
      '/policyAreas/en type warning',
      '/policyAreas/nl type error',
    ]);
    for (const empty of [{en: null}, {en: ''}, {}])
      assert.deepEqual(
        reading({id: '1', title: empty}).issues.map(({code}) => code),
        ['title-missing'],
        'a text without a version is none',
      );
  });

  it('keeps every address and tells those that cannot become a link', () => {
    for (const url of ['https://ogp.example', 'report.pdf', 'mailto:a@b.example'])
      assert.deepEqual(reading({url}), {value: {url}, issues: []});
    for (const url of ['javascript:alert(1)', 'https://', '\u00a0javascript:alert(1)']) {
      assert.deepEqual(valueOf({url}), {url});
      assert.deepEqual(told({url}), ['/url link-scheme warning']);
    }
  });

  it('tells addresses that lead elsewhere than was meant', () => {
    for (const url of [
      'www.gov.example/plan',
      'WWW.gov.example',
      'gov.example/plan',
      'https://gov.example/a b',
      '\\\\server\\share\\plan.docx',
      'https://gov.example/1; https://gov.example/2',
    ]) {
      assert.deepEqual(valueOf({url}), {url});
      assert.deepEqual(told({url}), ['/url link-form warning'], url);
    }
    for (const url of ['Report 2018.pdf', 'a/b.html', '/plan', '?q=www.x.nl', '#a', 'v1.2/plan', './gov.example/plan'])
      assert.deepEqual(told({url}), [], url);
  });

  it('takes for a title only what can be seen', () => {
    for (const title of ['\u200b', '\u3164', '\u00a0\u200b', '\u2800', '\ufe0f', ' \n\u2028\u200e']) {
      assert.deepEqual(parse({commitments: [{id: '1', title}]})?.document.commitments, [{id: '1'}]);
      assert.deepEqual(
        parse({commitments: [{id: '1', title}]})?.issues.map(({code}) => code),
        ['title-missing'],
      );
    }
    for (const title of ['☂', '👩🏽‍⚖️', '\u0644', '-'])
      assert.equal(parse({commitments: [{id: '1', title}]})?.document.commitments[0]?.title, title);
  });

  it('drops a time of day after a date, and nothing else', () => {
    const date = (given: string) => {
      const {document, issues} =
        parse({assessments: [{scale: 'completion', value: 'Limited', voice: 'irm', date: given}]}) ?? {};
      return [document?.commitments[0]?.assessments?.[0]?.date, issues?.map(({code}) => code)];
    };
    for (const time of ['T00:00:00+02:00', 'T23:59', 'T10:00:00.123Z', 'T0930', 'T10:00-0800', 'T10:00:00+01'])
      assert.deepEqual(date(`2025-12-31${time}`), [{iso: '2025-12-31'}, []], time);
    for (const text of ['T00:00:00Z (provisional)', 'T25:00:00Z', 'T10:61', 'T00:00Z<b>x</b>', 'T1', 'T10:00 or later'])
      assert.deepEqual(date(`2025-12-31${text}`), [{text: `2025-12-31${text}`}, ['date-unknown']], text);
  });

  it('takes a progress from 0 to 1 and keeps another as it is written', () => {
    for (const progress of [0, 0.5, 1])
      assert.deepEqual(reading({milestones: [{title: 'B', progress}]}), {
        value: {milestones: [{title: 'B', progress}]},
        issues: [],
      });
    for (const progress of [-0.1, 1.1, 50, '1.5', '50%', '50', 'half', NaN, Infinity, true, [], {}]) {
      const scalar = typeof progress === 'string' || (typeof progress === 'number' && Number.isFinite(progress));
      const kept = scalar ? {progress: String(progress)} : {};
      assert.deepEqual(valueOf({milestones: [{title: 'B', progress}]}), {milestones: [{title: 'B', ...kept}]});
      assert.deepEqual(told({milestones: [{title: 'B', progress}]}), ['/milestones/0/progress progress-range warning']);
    }
  });

  it('takes an amount that is a number, keeps one in words, and tells all but numbers', () => {
    for (const amount of [0, 15000, -1.5])
      assert.deepEqual(reading({funding: [{amount}]}), {value: {funding: [{amount}]}, issues: []});
    for (const amount of ['15,000', '€ 20.000', 'about 2 million']) {
      assert.deepEqual(valueOf({funding: [{amount, currency: 'EUR'}]}), {funding: [{amount, currency: 'EUR'}]});
      assert.deepEqual(told({funding: [{amount}]}), ['/funding/0/amount type warning']);
    }
    for (const amount of [JSON.parse('1e999'), NaN, true, []]) {
      assert.deepEqual(valueOf({funding: [{amount, currency: 'EUR'}]}), {funding: [{currency: 'EUR'}]});
      assert.equal(told({funding: [{amount}]}).length, 1);
      assert.match(told({funding: [{amount}]})[0] ?? '', /^\/funding\/0\/amount type error/);
    }
  });
});

describe('reading a list', () => {
  it('takes one value without brackets for a list of one', () => {
    assert.deepEqual(reading({policyAreas: 'a', milestones: {title: 'B'}}), {
      value: {policyAreas: ['a'], milestones: [{title: 'B'}]},
      issues: [],
    });
    assert.deepEqual(told({links: [[]]}), ['/links/0 type error']);
  });

  it('leaves out empty items and tells those that are null', () => {
    assert.deepEqual(valueOf({policyAreas: ['a', null, '', 'b']}), {policyAreas: ['a', 'b']});
    assert.deepEqual(told({policyAreas: ['a', null, '', 'b']}), ['/policyAreas/1 null-item warning']);
  });

  it('goes on after an item that it cannot read', () => {
    assert.deepEqual(valueOf({policyAreas: [[], 'a', ['b']]}), {policyAreas: ['a']});
    assert.deepEqual(told({policyAreas: [[], 'a', ['b']]}), ['/policyAreas/0 type error', '/policyAreas/2 type error']);
  });
});

describe('reading an object', () => {
  it('keeps members that the format does not know, as given', () => {
    const odd = {deep: [1, {a: null}]};
    assert.deepEqual(reading({odd, extra: 1, '': 2}), {value: {extra: {odd, extra: 1, '': 2}}, issues: []});
    assert.deepEqual(valueOf({links: [{url: 'a', odd}]}), {links: [{url: 'a', extra: {odd}}]});
  });

  it('takes a bare text for the member that it stands for', () => {
    assert.deepEqual(reading({leadInstitutions: ['Ministry']}), {
      value: {leadInstitutions: [{name: 'Ministry'}]},
      issues: [],
    });
    assert.deepEqual(told({leadInstitutions: [5]}), ['/leadInstitutions/0 type warning']);
  });

  it('tells, and never copies, names that would reach a prototype', () => {
    const raw = JSON.parse(
      '{"url": "a", "__proto__": {"polluted": true}, "constructor": {"prototype": {"polluted": true}}, "prototype": 1}',
    ) as object;
    const parsed = parse({commitments: [{title: 'A', links: [raw]}]});
    const [link] = parsed?.document.commitments[0]?.links ?? [];
    assert.deepEqual(
      parsed?.issues.map(({path, code}) => `${path.replace('/commitments/0/links/0', '')} ${code}`),
      ['/__proto__ forbidden-key', '/constructor forbidden-key', '/prototype forbidden-key'],
    );
    assert.deepEqual(link, {url: 'a'});
    assert.equal(Object.getPrototypeOf(link), Object.prototype);
    assert.equal(({} as {polluted?: boolean}).polluted, undefined);
  });

  it('takes members that only look inherited for unknown ones', () => {
    assert.deepEqual(Object.keys(valueOf(JSON.parse('{"toString": "a", "hasOwnProperty": "b"}') as object)), ['extra']);
  });

  it('names places as JSON Pointer does', () => {
    assert.deepEqual(told({policyAreas: {'b/c~d': 5}}), ['/policyAreas/b~1c~0d type warning']);
  });
});

describe('a number in quotation marks', () => {
  it('is the number, and told; one with words or marks in it is not guessed', () => {
    const read = parse({
      plans: [{id: 'P', figures: [{scale: 'completion', total: '14', counts: {Complete: 2, Limited: '7'}}]}],
      commitments: [
        {
          id: 'A',
          title: 'A',
          funding: [{amount: '20000', currency: 'EUR'}, {amount: '15,000'}],
          milestones: [{title: 'M', progress: '0.5'}],
        },
      ],
    });
    assert.equal(read?.document.plans[0]?.figures?.[0]?.total, 14);
    assert.deepEqual(read?.document.plans[0]?.figures?.[0]?.counts, {Complete: 2, Limited: 7});
    assert.equal(read?.document.commitments[0]?.funding?.[0]?.amount, 20000);
    assert.equal(read?.document.commitments[0]?.funding?.[1]?.amount, '15,000');
    assert.equal(read?.document.commitments[0]?.milestones?.[0]?.progress, 0.5);
    const codes = read?.issues.map(({code, path}) => `${code} ${path}`) ?? [];
    for (const told of [
      'type /plans/0/figures/0/total',
      'type /commitments/0/funding/0/amount',
      'progress-range /commitments/0/milestones/0/progress',
      'sum-mismatch /plans/0/figures/0',
    ])
      assert.ok(
        codes.some((line) => line.startsWith(told)),
        `${told}: ${codes.join('; ')}`,
      );
  });
});
