// Random documents, made from the schema.
import fc from 'fast-check';
import {readFileSync} from 'node:fs';

interface Schema {
  readonly $ref?: string;
  readonly $defs?: Record<string, Schema>;
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

const schema = JSON.parse(
  readFileSync(new URL('../../../src/schema/v1/document.schema.json', import.meta.url), 'utf8'),
) as Schema;

const resolve = (part: Schema): Schema =>
  part.$ref ? {...schema.$defs![part.$ref.replace('#/$defs/', '')], ...part, $ref: undefined} : part;

/** Texts that break careless spreadsheets, among ordinary ones. */
const word = fc.oneof(
  {weight: 4, arbitrary: fc.string({minLength: 1, maxLength: 12})},
  {weight: 2, arbitrary: fc.string({minLength: 1, maxLength: 8, unit: 'grapheme'})},
  fc.string({minLength: 1, maxLength: 4, unit: 'binary'}),
  fc.constantFrom(
    '=1+1',
    "'=1+1",
    '＝1+1',
    "'＠x",
    "''@x",
    '-5',
    '+31',
    '-5 ',
    'a|b',
    ' | ',
    'a; b: 3',
    'two\nlines',
    'two\r\nlines',
    '"quoted"',
    ',',
    '\ufeff',
    '#1',
    '0',
    '15000',
    '007',
    'true',
    '2021',
    '{}',
    '\u2068x\u2069',
    '\ud800',
    'x-own',
    '__proto__',
  ),
);

/** Any value that a part of the schema accepts; not always, where a pattern stands beside a choice. */
const accepted = (given: Schema): fc.Arbitrary<unknown> => {
  const part = resolve(given);
  const choice = part.anyOf?.filter(({required}) => !required) ?? [];
  if (choice.length) return fc.oneof(...choice.map(accepted));
  if (part.enum) return fc.constantFrom(...part.enum);
  if (part.pattern) return fc.stringMatching(new RegExp(part.pattern, 'u'));
  if (part.properties) {
    const requiredKeys = [...(part.required ?? []), ...(part.anyOf?.[0]?.required ?? [])];
    const members = {...part.properties, 'x-own': {}};
    return fc.record(Object.fromEntries(Object.entries(members).map(([key, child]) => [key, accepted(child)])), {
      requiredKeys,
    });
  }
  if (part.type === 'object' && typeof part.additionalProperties === 'object')
    return fc.dictionary(
      part.propertyNames ? fc.constantFrom('en', 'nl', 'pt-BR') : word,
      accepted(part.additionalProperties),
      {minKeys: part.propertyNames ? 1 : 0, maxKeys: 4},
    );
  if (part.type === 'object') return fc.dictionary(word, fc.jsonValue({maxDepth: 1}), {maxKeys: 3});
  if (part.type === 'array') return fc.array(accepted(part.items!), {minLength: part.minItems ?? 0, maxLength: 3});
  if (part.type === 'number') return fc.oneof(fc.double({min: 0, max: 1, noNaN: true}), fc.integer());
  if (part.type === 'integer') return fc.nat();
  if (part.type === 'boolean') return fc.boolean();
  return part.type === 'string' ? word : fc.jsonValue({maxDepth: 2});
};

/** Documents that the schema accepts, or nearly: numbers out of range are among them. */
export const documents = accepted(schema);

/** The same with something of another kind in one place. */
export const damaged = fc
  .tuple(
    documents,
    fc.array(fc.nat(40), {minLength: 1, maxLength: 6}),
    fc.constantFrom<unknown>(null, 5, true, '', 'x', [], {}, [null], [[]], ['x'], {title: 'x'}, {start: {}}, [{}, {}]),
  )
  .map(([data, steps, wrong]) => damage(data, steps, wrong));

function damage(data: unknown, steps: readonly number[], wrong: unknown): unknown {
  const [step, ...rest] = steps;
  if (step === undefined || typeof data !== 'object' || data === null) return wrong;
  const entries = Object.entries(data);
  if (!entries.length) return wrong;
  const [name] = entries[step % entries.length]!;
  if (Array.isArray(data))
    return data.map((item: unknown, i) => (String(i) === name ? damage(item, rest, wrong) : item));
  return Object.fromEntries(entries.map(([key, value]) => [key, key === name ? damage(value, rest, wrong) : value]));
}
