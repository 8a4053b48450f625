import assert from 'node:assert/strict';
import {readFileSync, readdirSync} from 'node:fs';
import {describe, it} from 'node:test';
import {Ajv2020} from 'ajv/dist/2020.js';
import fc from 'fast-check';
import {forEditors} from '../../scripts/schema-for-editors.mjs';
import {SCHEMA} from '../../src/tools/validate/schema-address.js';
import {documents} from '../tools/exporter/arbitrary.js';

interface Part {
  readonly $ref?: string;
  readonly $defs?: Readonly<Record<string, Part>>;
  readonly title?: string;
  readonly description?: string;
  readonly examples?: readonly unknown[];
  readonly properties?: Readonly<Record<string, Part>>;
  readonly [keyword: string]: unknown;
}

const json = (path: string) => JSON.parse(readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8')) as unknown;
const source = json('src/schema/v1/document.schema.json') as Part;
const published = forEditors(source as never) as Part;

/** A part as vscode-json-languageservice resolves it: the target of `$ref` is put over what stands beside it. */
function asEditorsDo(part: Part): Part {
  let seen = part;
  while (seen.$ref) {
    const {$ref, ...rest} = seen;
    seen = {...rest, ...published.$defs?.[$ref.replace('#/$defs/', '')]};
  }
  return seen;
}

/** Every member with its place. */
function* membersOf(part: unknown, at: string): Generator<[string, Part]> {
  if (typeof part !== 'object' || part === null) return;
  const {properties = {}} = part as Part;
  for (const [name, member] of Object.entries(properties)) yield [`${at}/properties/${name}`, member];
  for (const [key, inner] of Object.entries(part)) if (key !== 'examples') yield* membersOf(inner, `${at}/${key}`);
}

describe('the schema that is published', () => {
  it('explains every member in editors, with its own words first and an example', () => {
    const own = new Map([...membersOf(source, '#')].filter(([, {description}]) => description));
    const members = [...membersOf(published, '#')];
    assert.ok(members.length >= own.size);
    for (const [at, member] of members) {
      const {title, description, examples} = asEditorsDo(member);
      assert.ok(title && description && examples?.length, `${at}: ${JSON.stringify({title, description})}`);
      const words = own.get(at);
      if (!words) continue;
      assert.equal(title, words.title, at);
      assert.ok(description.startsWith(words.description ?? ''), `${at}: ${description}`);
    }
    const titleOf = (name: string) => asEditorsDo(published.$defs?.commitment?.properties?.[name] ?? {}).description;
    assert.match(titleOf('id') ?? '', /^The id that OGP gave it/);
  });

  it('has every part that it refers to, and no other', () => {
    const text = JSON.stringify(published);
    const wanted = new Set([...text.matchAll(/"#\/\$defs\/([\w-]+)"/g)].map(([, name]) => name));
    assert.deepEqual(Object.keys(published.$defs ?? {}).sort(), [...wanted].sort());
  });

  it('allows what the source allows, and nothing else', () => {
    const compile = (schema: Part) => new Ajv2020({strict: true, strictRequired: false}).compile(schema);
    const [before, after] = [compile(source), compile(published)];
    for (const file of readdirSync(new URL('../../demo/data/', import.meta.url)).filter((name) =>
      /\.json$/.test(name),
    )) {
      const raw = json(`demo/data/${file}`);
      assert.equal(after(raw), before(raw), file);
    }
    fc.assert(
      fc.property(documents, (raw) => after(raw) === before(raw)),
      {numRuns: 300, seed: 5},
    );
    for (const raw of [{}, {commitments: [{titel: 'x'}]}, {commitments: [{title: ''}]}, {lang: '?'}, {updates: 5}])
      assert.equal(after(raw), false);
  });

  it('is where a file of an import says, and where the catalogue says', () => {
    const {url} = json('docs/schemastore.json') as {url: string};
    assert.equal(SCHEMA, url);
    assert.ok(compilePattern().test(SCHEMA));
  });
});

const compilePattern = () => new RegExp(String(source.properties?.$schema?.pattern));
