// The schema (strict, for editors and the CLI) and the parser (tolerant, in the widgets) describe one format.
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import {Ajv2020} from 'ajv/dist/2020.js';
import fc from 'fast-check';
import {SCALES, aspectOf, findScale, readValue} from '../../src/model/scales.js';
import {parse} from '../../src/parse/parse.js';
import {document, ownScale} from '../../src/parse/format.js';
import {isList, type FieldType} from '../../src/parse/shape.js';
import type {OgpDocument} from '../../src/model/document.js';

interface Schema {
  readonly $ref?: string;
  readonly $defs?: Record<string, Schema>;
  readonly title?: string;
  readonly description?: string;
  readonly examples?: readonly unknown[];
  readonly type?: string;
  readonly enum?: readonly unknown[];
  readonly pattern?: string;
  readonly properties?: Record<string, Schema>;
  readonly required?: readonly string[];
  readonly additionalProperties?: boolean | Schema;
  readonly propertyNames?: Schema;
  readonly items?: Schema;
  readonly minItems?: number;
  readonly anyOf?: readonly Schema[];
}

const read = (path: string) => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');
const json = (path: string): unknown => JSON.parse(read(path));
const schema = json('src/schema/v1/document.schema.json') as Schema;
// strictRequired does not see properties that stand beside an anyOf.
const validate = new Ajv2020({strict: true, strictRequired: false, allErrors: true}).compile(schema);
const faults = (data: unknown) =>
  validate(data) ? [] : (validate.errors ?? []).map((e) => `${e.instancePath} ${e.message}`);
const issuesOf = (data: unknown) => parse(data)?.issues ?? assert.fail('nothing that can be shown');
const errorsOf = (data: unknown) => issuesOf(data).filter(({severity}) => severity === 'error');

const readWhole = (data: unknown): OgpDocument => parse(data)?.document ?? assert.fail('nothing that can be shown');

const resolve = (part: Schema): Schema =>
  part.$ref ? {...schema.$defs![part.$ref.replace('#/$defs/', '')], ...part, $ref: undefined} : part;

/** Every part of the schema, with its place. */
function* parts(part: Schema = schema, at = '#'): Generator<[string, Schema]> {
  yield [at, part];
  for (const [key, value] of Object.entries(part)) {
    if (key === 'properties' || key === '$defs')
      for (const [name, child] of Object.entries(value as object))
        yield* parts(child as Schema, `${at}/${key}/${name}`);
    else if (key === 'items' || key === 'additionalProperties')
      if (typeof value === 'object') yield* parts(value as Schema, `${at}/${key}`);
    if (key === 'anyOf')
      for (const [i, child] of (value as Schema[]).entries()) yield* parts(child, `${at}/anyOf/${i}`);
  }
}
const properties = [...parts()].flatMap(([at, part]) =>
  Object.entries(part.properties ?? {}).map(([name, child]) => [`${at}/properties/${name}`, child] as const),
);

describe('the schema', () => {
  it('gives every member a title, a description and an example', () => {
    for (const [at, part] of properties) {
      const {title, description} = resolve(part);
      assert.ok(title && description, at);
      assert.ok(resolve(part).examples?.length, `${at}: no example`);
    }
  });

  it('has examples that it accepts itself', () => {
    const ajv = new Ajv2020({strict: true, strictRequired: false}).addSchema(schema);
    for (const [at, {examples = []}] of parts())
      for (const example of examples)
        assert.ok(
          ajv.validate({$ref: `urn:ogp-widgets:schema:v1:document${encodeURI(at)}`}, example),
          `${at}: ${JSON.stringify(example)}`,
        );
  });

  it('is closed: only members with x- may be added', () => {
    for (const [at, part] of parts()) if (part.properties) assert.equal(part.additionalProperties, false, at);
    assert.deepEqual(faults({commitments: [{title: 'x', 'x-own': 1}], 'x-own': {}}), []);
    assert.notDeepEqual(faults({commitments: [{title: 'x', titel: 'x'}]}), []);
  });

  it('names every scale of the model, all its values and all aspects', () => {
    const {scale, value, aspect} = schema.$defs!.assessment!.properties!;
    const words = value!.examples!.flat().map(String);
    for (const own of SCALES) {
      if (own.key !== 'starred') assert.ok(scale!.examples!.includes(own.key), own.key);
      const steps = words
        .map((word) => readValue(own, word))
        .flatMap((one) => (one.kind === 'rated' ? [one.step] : []));
      assert.equal(new Set(steps).size, own.steps.length, own.key);
    }
    for (const word of aspect!.examples!) assert.ok(aspectOf(String(word)), String(word));
  });

  it('knows its own version', () => {
    assert.deepEqual(faults({$schema: 'https://example.org/schema/v1/document.schema.json', commitments: []}), []);
    assert.deepEqual(issuesOf({$schema: 'urn:ogp-widgets:schema:v1:document', commitments: []}), []);
    for (const $schema of [
      'https://example.org/schema/v2/document.schema.json',
      'urn:ogp-widgets:schema:v2:document',
    ]) {
      assert.notDeepEqual(faults({$schema, commitments: []}), []);
      assert.deepEqual(
        errorsOf({$schema, commitments: []}).map(({code}) => code),
        ['version'],
      );
    }
  });

  it('rejects what the widgets could only show as text', () => {
    const rejected = [
      {url: 'javascript:alert(1)'},
      {url: 'java\nscript:alert(1)'},
      {url: ' data:text/html,x'},
      {period: '2021-13'},
      {period: 'Fall 2027'},
      {period: '2021/2022/2023'},
      {period: '/'},
      {period: '../..'},
      {period: {end: '01-03-21'}},
      {milestones: [{title: 'x', progress: 50}]},
      {milestones: [{status: 'Complete'}]},
      {leadInstitutions: [null]},
      {number: 7},
      {title: ''},
      {title: ' '},
      {title: {}},
      {assessments: [{value: 'High'}]},
      {starred: [{formula: 'current'}]},
    ];
    for (const members of rejected)
      assert.notDeepEqual(faults({commitments: [{title: 'x', ...members}]}), [], JSON.stringify(members));
    for (const url of [
      'https://example.org',
      'mailto:a@example.org',
      'tel:+31',
      '/a:b',
      'a/b:c',
      '?q=a:b',
      '#a',
      'Report 2018.pdf',
    ])
      assert.deepEqual(
        issuesOf({commitments: [{title: 'x', url}]}).concat(faults({commitments: [{title: 'x', url}]}) as never),
        [],
        url,
      );
  });
});

describe('schema and parser', () => {
  it('name the same members', () => {
    const sorted = (members: readonly string[]) => [...members].sort().join(' ');
    const inTables = (type: FieldType): string[] => {
      if (typeof type === 'string') return [];
      if (isList(type)) return inTables(type[0]);
      const members = Object.entries(type.members);
      return [sorted(members.map(([name]) => name)), ...members.flatMap(([, kind]) => inTables(kind))];
    };
    const described = [...parts()].flatMap(([, part]) =>
      part.properties ? [sorted(Object.keys(part.properties))] : [],
    );
    // Spans and dates have readers of their own; the next test holds them.
    const own = ['date text', 'end source start text'];
    const tables = [...inTables(document), ...inTables(ownScale), ...own];
    assert.deepEqual([...new Set(described)].sort(), [...new Set(tables)].sort());
  });

  it('read every member of a document that has them all', () => {
    const strings: string[] = [];
    const full = (given: Schema): unknown => {
      const part = resolve(given);
      const choice = part.anyOf?.filter(({required}) => !required) ?? [];
      if (choice.length) return full(choice.at(-1)!);
      if (part.properties)
        return Object.fromEntries(Object.entries(part.properties).map(([key, child]) => [key, full(child)]));
      if (part.type === 'object') return {en: full(part.additionalProperties as Schema)};
      if (part.type === 'array') return [full(part.items!)];
      if (part.type === 'number') return 0.5;
      if (part.type === 'integer') return 3;
      if (part.enum) return part.enum[0];
      // Any words will do where only blanks are refused.
      if (part.pattern && part.pattern !== '\\S') return part.examples?.[0];
      strings.push(`member-${strings.length}`);
      return strings.at(-1);
    };
    const data = full(schema);
    assert.deepEqual(faults(data), []);
    assert.deepEqual(errorsOf(data), []);
    const out = JSON.stringify(readWhole(data));
    assert.ok(strings.length > 35, `only ${strings.length} texts`);
    assert.deepEqual(
      strings.filter((word) => !out.includes(`"${word}"`)),
      [],
    );
    assert.ok(!out.includes('"extra"'), 'members that the parser does not read');
  });

  const short = fc.string({minLength: 1, maxLength: 8});
  /** Any value that a part of the schema accepts. */
  const accepted = (given: Schema): fc.Arbitrary<unknown> => {
    const part = resolve(given);
    const choice = part.anyOf?.filter(({required}) => !required) ?? [];
    if (choice.length) return fc.oneof(...choice.map(accepted));
    if (part.enum) return fc.constantFrom(...part.enum);
    if (part.pattern) return fc.stringMatching(new RegExp(part.pattern));
    if (part.properties) {
      const requiredKeys = [...(part.required ?? []), ...(part.anyOf?.[0]?.required ?? [])];
      const members = {...part.properties, 'x-own': {}};
      return fc.record(Object.fromEntries(Object.entries(members).map(([key, child]) => [key, accepted(child)])), {
        requiredKeys,
      });
    }
    if (part.type === 'object' && typeof part.additionalProperties === 'object')
      return fc.dictionary(
        part.propertyNames ? fc.constantFrom('en', 'nl', 'pt-BR') : short,
        accepted(part.additionalProperties),
        {minKeys: part.propertyNames ? 1 : 0},
      );
    if (part.type === 'object') return fc.dictionary(short, fc.jsonValue({maxDepth: 1}));
    if (part.type === 'array') return fc.array(accepted(part.items!), {minLength: part.minItems ?? 0, maxLength: 2});
    if (part.type === 'number') return fc.double({min: 0, max: 1, noNaN: true});
    if (part.type === 'integer') return fc.nat();
    if (part.type === 'boolean') return fc.boolean();
    return part.type === 'string' ? short : fc.jsonValue({maxDepth: 1});
  };
  const documents = accepted(schema).filter((data) => validate(data));
  const runs = {numRuns: 300, seed: 20_210_301};

  it('agree: what the schema accepts is read without an error', () => {
    const strangers = (value: unknown): string[] =>
      typeof value !== 'object' || value === null
        ? []
        : Object.entries(value).flatMap(([key, child]) =>
            key === 'extra' ? Object.keys(child as object).filter((name) => !/^x-./.test(name)) : strangers(child),
          );
    fc.assert(
      fc.property(documents, (data) => {
        assert.deepEqual(errorsOf(data), []);
        assert.deepEqual(strangers(readWhole(data)), []);
      }),
      runs,
    );
  });

  it('agree on damaged documents too, and the parser never throws', () => {
    const junk = fc.constantFrom<unknown>(null, 5, true, '', 'x', [], {}, [null], ['x'], {title: 'x'}, {start: {}});
    const damage = (data: unknown, steps: readonly number[], wrong: unknown): unknown => {
      const [step, ...rest] = steps;
      if (step === undefined || typeof data !== 'object' || data === null) return wrong;
      const entries = Object.entries(data);
      if (!entries.length) return wrong;
      const [name] = entries[step % entries.length]!;
      const copy: Record<string, unknown> = Array.isArray(data) ? ([...(data as unknown[])] as never) : {...data};
      copy[name] = damage(copy[name], rest, wrong);
      return copy;
    };
    fc.assert(
      fc.property(documents, fc.array(fc.nat(40), {minLength: 1, maxLength: 6}), junk, (data, steps, wrong) => {
        const damaged = damage(data, steps, wrong);
        const parsed = parse(damaged);
        if (validate(damaged))
          assert.deepEqual(
            parsed?.issues.filter(({severity}) => severity === 'error'),
            [],
          );
      }),
      runs,
    );
  });
});

describe('demo data', () => {
  const told = (file: string) => issuesOf(json(`demo/data/${file}.json`)).map(({code, path}) => `${code} ${path}`);

  for (const file of ['nl', 'da', 'showcase', 'plan-progress', 'programme', 'dialogues', 'netherlands'])
    it(`${file}.json is valid`, () => assert.deepEqual(faults(json(`demo/data/${file}.json`)), []));

  it('nl.json and da.json have gaps of their sources only', () => {
    for (const {code, severity} of [...issuesOf(json('demo/data/nl.json')), ...issuesOf(json('demo/data/da.json'))]) {
      assert.equal(severity, 'info');
      assert.ok(['value-missing', 'date-conflict'].includes(code), code);
    }
  });

  it('netherlands.json has the talks of dialogues.json, word for word', () => {
    // Links within that page lead to it from here.
    const talks = (file: string) =>
      JSON.parse(read(`demo/data/${file}.json`).replaceAll('"dialogue-series.html#', '"#')) as {
        readonly dialogues: readonly {readonly id: string}[];
      };
    const [own, ...others] = talks('netherlands').dialogues;
    assert.ok(own);
    assert.deepEqual(others, []);
    assert.deepEqual(
      own,
      talks('dialogues').dialogues.find(({id}) => id === own.id),
    );
  });

  it('netherlands.json has the facts of the files that it brings together', () => {
    const [whole, plan, programme] = ['netherlands', 'nl', 'programme'].map((file) =>
      parse(json(`demo/data/${file}.json`))!,
    );
    const facts = ({document}: NonNullable<typeof whole>) =>
      document.commitments.map(({id, plan: of, status, milestones, assessments, starred}) => ({
        ...{id, of, status, starred},
        // NL0025 is told in short there.
        milestones: id === 'NL0025' ? undefined : milestones,
        assessments: assessments?.map(({scale, value, stage, voice, date}) => ({scale, value, stage, voice, date})),
      }));
    assert.deepEqual(facts(whole!), facts(plan!));
    assert.deepEqual(whole!.document.programmes, programme!.document.programmes);
  });

  it('showcase.json is odd only where it means to be', () => {
    assert.deepEqual(told('showcase'), [
      'value-missing /commitments/2/assessments/8/value',
      'value-unknown /commitments/2/assessments/9/value',
      'scale-unknown /commitments/2/assessments/10/scale',
      'voice-missing /commitments/2/assessments/11/voice',
      'date-conflict /commitments/8/period',
    ]);
  });

  it('showcase.json has every scale and every reason for no rating', () => {
    const {commitments, scales} = parse(json('demo/data/showcase.json'))!.document;
    const ratings = commitments.flatMap(({assessments = [], starred = []}) => [
      ...assessments,
      ...starred.map((star) => ({scale: 'starred', ...star})),
    ]);
    const readings = ratings.map(({scale, value}) => ({
      key: findScale(scale, scales)?.key,
      reading: readValue(findScale(scale, scales), value),
    }));
    for (const {key} of [...SCALES, ...scales])
      assert.ok(
        readings.some((one) => one.key === key && one.reading.kind !== 'not-rated' && one.reading.kind !== 'unknown'),
        key,
      );
    const reasons = new Set(readings.flatMap(({reading}) => (reading.kind === 'not-rated' ? [reading.value] : [])));
    assert.equal(reasons.size, 9);
  });

  it('odd.json has every kind of oddity, each told at its place', () => {
    assert.notDeepEqual(faults(json('demo/data/odd.json')), []);
    assert.deepEqual(told('odd').sort(), [
      'currency-unknown /programmes/0/funding/0/currency',
      'date-ambiguous /commitments/0/milestones/2/planned/start',
      'date-conflict /commitments/0/period',
      'date-impossible /commitments/0/milestones/1/planned/end',
      'date-order /commitments/0/milestones/3/planned',
      'date-unknown /commitments/0/milestones/0/planned/end',
      'duplicate-id /commitments/2/id',
      'forbidden-key /commitments/0/constructor',
      'id-unknown /commitments/0/related',
      'link-scheme /commitments/0/milestones/4/evidence/0/url',
      'link-scheme /commitments/0/url',
      'null-item /commitments/0/leadInstitutions/1',
      'progress-range /commitments/0/milestones/4/progress',
      'scale-invalid /scales/0',
      'scale-unknown /commitments/0/assessments/1/scale',
      'sum-mismatch /plans/0/figures/0/counts',
      'time-skipped /dialogues/0/sessions/1/start',
      'time-unknown /dialogues/0/sessions/0/start',
      'title-missing /commitments/0/milestones/5/title',
      'title-missing /commitments/3/title',
      'type /commitments/0/number',
      'type /commitments/1',
      'type /programmes/0/funding/0/amount',
      'value-missing /commitments/0/assessments/2/value',
      'value-unknown /commitments/0/assessments/0/value',
      'voice-missing /commitments/0/assessments/3/voice',
      'zone-unknown /dialogues/0/timeZone',
    ]);
  });
});

describe('docs/format.md', () => {
  const doc = read('docs/format.md');

  it('explains every kind of oddity', () => {
    const codes = [...read('src/model/issue.ts').matchAll(/^ {2}\| '([\w-]+)'/gm)].map(([, code]) => code!);
    assert.ok(codes.length > 15, 'no codes found');
    assert.deepEqual(
      codes.filter((code) => !doc.includes(`| \`${code}\` |`)),
      [],
    );
  });

  it('has examples that are valid', () => {
    const members = new Set(Object.keys(schema.$defs!.commitment!.properties!));
    const blocks = [...doc.matchAll(/```json\n([\s\S]*?)```/g)].map(([, block]) => block!);
    assert.ok(blocks.length > 8, 'no examples found');
    for (const block of blocks) {
      const given = JSON.parse(block.trimStart().startsWith('{') ? block : `{${block}}`) as Record<string, unknown>;
      const complete = Object.keys(document.members).some((name) => name !== 'lang' && name in given);
      assert.ok(complete || Object.keys(given).every((key) => members.has(key)), block);
      assert.deepEqual(faults(complete ? given : {commitments: [{title: 'x', ...given}]}), [], block);
    }
  });
});
