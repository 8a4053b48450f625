import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import {fold} from '../../src/model/fold.js';
import {FORMAT} from '../../src/parse/format.js';
import {parse} from '../../src/parse/parse.js';
import {isObject} from '../../src/parse/json-values.js';
import {isList, type FieldType} from '../../src/parse/shape.js';
import {SAMPLE} from './sample.js';

const RUNS = {seed: 20210301, numRuns: 1000};
const told = (raw: unknown) => parse(raw)?.issues.map(({path, code}) => `${path} ${code}`);

type Path = readonly (string | number)[];
interface Leaf {
  path: string;
  value: string | number | boolean;
}

const escape = (key: string | number) => String(key).replaceAll('~', '~0').replaceAll('/', '~1');
const membersOf = (node: unknown): [string, unknown][] =>
  typeof node === 'object' && node !== null ? Object.entries(node) : [];
const leaves = (node: unknown, path = ''): Leaf[] =>
  typeof node === 'string' || typeof node === 'number' || typeof node === 'boolean'
    ? [{path, value: node}]
    : membersOf(node).flatMap(([key, child]) => leaves(child, `${path}/${escape(key)}`));
const pathsOf = (node: unknown, path: Path = []): Path[] => [
  path,
  ...membersOf(node).flatMap(([key, child]) => pathsOf(child, [...path, key])),
];

/** A copy of a JSON value in which something else stands at a path. */
function replaced(node: unknown, [key, ...rest]: Path, value: unknown): unknown {
  if (key === undefined) return value;
  if (Array.isArray(node))
    return node.map((child: unknown, index) => (index === Number(key) ? replaced(child, rest, value) : child));
  return Object.fromEntries(
    membersOf(node).map(([name, child]) => [name, name === key ? replaced(child, rest, value) : child]),
  );
}

/** Values that really come from spreadsheets, databases and careless hands, beside everything that JSON can hold. */
const oddValue = fc.oneof(
  fc.jsonValue({maxDepth: 3}),
  fc.constantFrom<unknown>(
    null,
    '',
    ' ',
    0,
    1,
    -1,
    1e308,
    true,
    [],
    {},
    [null],
    [[]],
    'NR',
    '★',
    '2021-02-30',
    '03/04/2021',
    '..',
    'javascript:alert(1)',
    'toString',
    {text: 'x'},
    {date: '2021'},
    {value: 'x'},
  ),
  fc
    .constantFrom('__proto__', 'constructor', 'a/b~c', 'extra')
    .map((key) => JSON.parse(`{${JSON.stringify(key)}: {"x": "y"}}`) as unknown),
);

/** The sample document with up to four things in it replaced. */
const mutated = fc.array(fc.tuple(fc.nat(), oddValue), {minLength: 1, maxLength: 4}).map((changes) =>
  changes.reduce<unknown>((document, [at, value]) => {
    // Never the document itself: that is the next property.
    const paths = pathsOf(document).slice(1);
    return replaced(document, paths[at % paths.length] ?? [], value);
  }, SAMPLE),
);

describe('reading a document', () => {
  it('reads the sample without an issue', () => {
    assert.deepEqual(told(SAMPLE), []);
    const parsed = parse(SAMPLE);
    assert.equal(parsed?.document.commitments.length, 2);
    assert.equal(parsed?.document.extra, undefined);
    assert.deepEqual(parsed?.document.commitments[0]?.extra, {theme: 'digital'});
  });

  it('is tried with every member of the format', () => {
    /** Members of the format, below their holders, and those of the sample that the format has. */
    const ofFormat = (type: FieldType, path = ''): string[] => {
      if (isList(type)) return ofFormat(type[0], path);
      if (typeof type === 'string') return [path];
      return Object.entries(type.members).flatMap(([key, inner]) => ofFormat(inner, `${path}/${key}`));
    };
    const given = new Set(
      leaves(SAMPLE).flatMap(({path}) => {
        const parts = path.replaceAll(/\/\d+/g, '').split('/').slice(1);
        return parts.map((_, index) => `/${parts.slice(0, index + 1).join('/')}`);
      }),
    );
    const missing = ofFormat(FORMAT).filter((path) => !given.has(path));
    // A commitment's own updates have the form of the document's.
    assert.deepEqual(
      missing.filter((path) => !path.startsWith('/commitments/updates/')),
      [],
    );
  });

  it('gives every section typed, those that only one widget shows too', () => {
    const demo = (file: string) =>
      parse(JSON.parse(readFileSync(new URL(`../../demo/data/${file}.json`, import.meta.url), 'utf8')))?.document;
    assert.equal(demo('updates')?.updates?.length, 3);
    assert.equal(demo('dialogues')?.dialogues?.[1]?.sessions?.length, 6);
    assert.equal(demo('programme')?.programmes?.[0]?.principles?.items?.length, 5);
    assert.deepEqual(parse({updates: [{date: '2024-01', title: 'a'}], foo: 1})?.document, {
      ...{plans: [], commitments: [], scales: []},
      updates: [{date: {iso: '2024-01'}, title: 'a'}],
      extra: {foo: 1},
    });
  });

  it('has empty lists for sections that are not there', () => {
    assert.deepEqual(parse({commitments: []}), {document: {plans: [], commitments: [], scales: []}, issues: []});
    assert.deepEqual(parse({plans: null})?.document, {plans: [], commitments: [], scales: []});
  });

  it('does not change what it reads', () => {
    const before = JSON.stringify(SAMPLE);
    parse(SAMPLE);
    assert.equal(JSON.stringify(SAMPLE), before);
  });

  it('tells where another type stands than the format has, and reads the rest', () => {
    const raw = {
      lang: 5,
      source: [],
      plans: 'Plan',
      commitments: [{title: ['x'], number: 8, milestones: 'Publish', links: [5], lang: {}}, 5, 'x', []],
    };
    assert.deepEqual(told(raw), [
      '/lang type',
      '/source type',
      '/commitments/0/title type',
      '/commitments/0/number type',
      '/commitments/0/links/0 type',
      '/commitments/0/lang type',
      '/commitments/1 type',
      '/commitments/2 type',
      '/commitments/3 type',
    ]);
    const document = parse(raw)?.document;
    assert.deepEqual(document?.plans, [{title: 'Plan'}]);
    assert.deepEqual(document?.commitments, [{number: '8', milestones: [{title: 'Publish'}], links: [{url: '5'}]}]);
  });

  it('tells that the format is newer, and reads what it can', () => {
    const raw = {...SAMPLE, $schema: 'https://ogp-widgets.example/schema/v2/document.schema.json'};
    assert.deepEqual(told(raw), ['/$schema version']);
    assert.equal(parse(raw)?.document.commitments.length, 2);
    for (const $schema of ['https://ogp-widgets.example/schema/v1/document.schema.json', './schema.json', ''])
      assert.deepEqual(told({...SAMPLE, $schema}), []);
  });

  it('is not fooled by names that every object inherits', () => {
    for (const name of ['toString', 'constructor', '__proto__', 'hasOwnProperty']) {
      const raw: unknown = JSON.parse(`{"${name}": [{"title": "A"}]}`);
      assert.equal(parse(raw), undefined, name);
      assert.deepEqual(parse({commitments: [{id: name, title: 'A'}]})?.document.commitments[0]?.id, name);
    }
  });

  it('never lets a document reach a prototype', () => {
    const raw: unknown = JSON.parse(
      '{"commitments": [{"title": "A", "__proto__": {"polluted": 1}, "milestones": [{"title": "B", "constructor": {"prototype": {"polluted": 1}}}]}], "__proto__": {"polluted": 1}}',
    );
    const parsed = parse(raw);
    assert.deepEqual(
      parsed?.issues.map(({path, code}) => `${path} ${code}`),
      [
        '/commitments/0/__proto__ forbidden-key',
        '/commitments/0/milestones/0/constructor forbidden-key',
        '/__proto__ forbidden-key',
      ],
    );
    assert.equal(({} as {polluted?: number}).polluted, undefined);
    assert.equal((parsed?.document as {polluted?: number} | undefined)?.polluted, undefined);
    assert.equal(JSON.stringify(parsed?.document).includes('polluted'), false);
  });

  it('makes texts of what poses as a template of Lit, never objects', () => {
    const template = {_$litType$: 1, strings: ['<img src=x onerror=alert(1)>'], values: []};
    const raw = JSON.parse(
      JSON.stringify({
        commitments: [{title: template, status: template, milestones: [template, {title: template}], url: template}],
      }),
    ) as unknown;
    const [commitment] = parse(raw)?.document.commitments ?? [];
    assert.deepEqual(commitment?.title, {_$litType$: '1'});
    assert.equal(commitment?.status, undefined);
    assert.equal(commitment?.url, undefined);
    for (const milestone of commitment?.milestones ?? [])
      for (const [key, part] of Object.entries(milestone))
        if (key !== 'extra') assert.ok(Object.values(part as object).every((value) => typeof value === 'string'));
  });

  it('reads 200,000 levels of nesting anywhere without an end of the stack', () => {
    const nested = (open: string, close: string) => JSON.parse(open.repeat(200_000) + close.repeat(200_000)) as unknown;
    const bottomless = [nested('[', ']'), JSON.parse('{"end":'.repeat(200_000) + '1' + '}'.repeat(200_000)) as unknown];
    const sites = ['id', 'title', 'period', 'milestones', 'assessments', 'starred', 'links', 'odd'];
    for (const deep of bottomless) {
      parse(deep);
      for (const site of ['lang', 'source', 'plans', 'scales', 'commitments', 'updates'])
        assert.ok(parse({commitments: [], [site]: deep}), site);
      for (const site of sites) assert.ok(parse({commitments: [{[site]: deep}]}), site);
      for (const site of ['planned', 'actual', 'progress', 'responsible', 'evidence'])
        assert.ok(parse({commitments: [{milestones: [{[site]: deep}]}]}), site);
      for (const site of ['value', 'date', 'report', 'cluster', 'note'])
        assert.ok(parse({commitments: [{assessments: [{[site]: deep}]}]}), site);
    }
  });

  it('reads objects that are circular', () => {
    const circular: Record<string, unknown> = {title: 'A'};
    circular.milestones = [circular];
    circular.status = circular;
    assert.equal(parse({commitments: [circular]})?.document.commitments[0]?.title, 'A');
  });
});

describe('the shorter spellings of a document', () => {
  it('are a list of commitments', () => {
    const parsed = parse([{id: 'NL1', title: 'A'}, null, {id: 'NL2'}]);
    assert.deepEqual(
      parsed?.document.commitments.map(({id}) => id),
      ['NL1', 'NL2'],
    );
    assert.deepEqual(
      parsed?.issues.map(({path, code}) => `${path} ${code}`),
      ['/1 null-item', '/2/title title-missing'],
    );
  });

  it('are one commitment', () => {
    const parsed = parse({id: 'NL1', lang: 'nl', milestones: [{status: 'Complete'}], number: 8});
    assert.equal(parsed?.document.lang, 'nl');
    assert.equal(parsed?.document.commitments[0]?.id, 'NL1');
    assert.deepEqual(
      parsed?.issues.map(({path, code}) => `${path} ${code}`),
      ['/number type', '/title title-missing', '/milestones/0/title title-missing'],
    );
  });

  it('tell an oddity once', () => {
    assert.deepEqual(told({title: 'A', lang: 5}), ['/lang type']);
  });

  it('are one commitment also when it has a member named like that of an assessment', () => {
    assert.equal(parse({title: 'A', scale: 'local'})?.document.commitments[0]?.title, 'A');
  });

  it('are one assessment', () => {
    const parsed = parse({scale: 'completion', value: 'Halfway', date: '2021-13'});
    assert.equal(parsed?.document.commitments[0]?.assessments?.[0]?.value, 'Halfway');
    assert.deepEqual(
      parsed?.issues.map(({path, code}) => `${path} ${code}`),
      ['/date date-impossible', '/value value-unknown', '/voice voice-missing'],
    );
  });

  it('are nothing else', () => {
    for (const raw of [
      undefined,
      null,
      0,
      1,
      true,
      'commitments',
      '',
      [],
      [1, 'a'],
      [[]],
      {},
      {data: []},
      {value: 'Limited'},
    ])
      assert.equal(parse(raw), undefined, JSON.stringify(raw));
  });
});

describe('whatever is read', () => {
  it('never throws, and is data again', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.jsonValue(),
          mutated,
          fc.object({
            key: fc.constantFrom(
              'commitments',
              'title',
              'milestones',
              'scale',
              'value',
              'period',
              'starred',
              'scales',
              'id',
              'x',
            ),
            maxDepth: 5,
          }),
        ),
        (raw) => {
          const parsed = parse(raw);
          if (parsed) assert.doesNotThrow(() => JSON.stringify(parsed.issues));
        },
      ),
      RUNS,
    );
  });

  it('shows the same for the same', () => {
    fc.assert(
      fc.property(mutated, (raw) => assert.deepEqual(parse(raw), parse(structuredClone(raw)))),
      {...RUNS, numRuns: 200},
    );
  });

  /**
   * Nothing is lost: every text, number and truth value of the input is in the document (in the model, or under
   * `extra`), or an issue's path leads to it or to something that holds it. Only blank texts are nothing.
   */
  it('is shown or told', () => {
    fc.assert(
      fc.property(mutated, (raw) => {
        const parsed = parse(raw);
        if (!parsed) return;
        const shown = new Set(leaves(parsed.document).map(({value}) => String(value)));
        for (const {path, value} of leaves(raw)) {
          const words = String(value).trim();
          // Own scales keep the folded word of a step that has a label.
          const isShown =
            [String(value), words, fold(words)].some((form) => shown.has(form)) ||
            (typeof value === 'boolean' && shown.has(value ? 'Yes' : 'No'));
          const isTold = parsed.issues.some((issue) => path === issue.path || path.startsWith(`${issue.path}/`));
          assert.ok(words === '' || isShown || isTold, `${path} ${words}`);
        }
      }),
      RUNS,
    );
  });

  it('is told at a place that is in it, or at a member that is missing there', () => {
    const wrapped = fc.oneof(
      mutated,
      mutated.map((raw) => (isObject(raw) ? raw.commitments : raw)),
      mutated.map((raw) => (isObject(raw) && Array.isArray(raw.commitments) ? (raw.commitments[0] as unknown) : raw)),
      mutated.map((raw) => {
        const [first] = isObject(raw) && Array.isArray(raw.commitments) ? (raw.commitments as unknown[]) : [];
        return isObject(first) && Array.isArray(first.assessments) ? (first.assessments[0] as unknown) : raw;
      }),
    );
    fc.assert(
      fc.property(wrapped, (raw) => {
        for (const {path, code} of parse(raw)?.issues ?? []) {
          const keys = path
            .split('/')
            .slice(1)
            .map((key) => key.replaceAll('~1', '/').replaceAll('~0', '~'));
          let node: unknown = raw;
          keys.forEach((key, index) => {
            const holds: boolean = typeof node === 'object' && node !== null && Object.hasOwn(node, key);
            assert.ok(holds || (index === keys.length - 1 && isObject(node)), `${path} ${code}`);
            node = holds ? (node as Record<string, unknown>)[key] : undefined;
          });
        }
      }),
      RUNS,
    );
  });
});
