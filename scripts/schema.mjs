// `npm run schema`: what is made from src/schema/v1/document.schema.json and committed.
//   src/tools/validate/generated/document-check.ts   the strict check, as code: nothing is compiled where it runs
//   docs/schema.md                             the members of the format, for people
import {mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import {dirname} from 'node:path';
import {Ajv2020} from 'ajv/dist/2020.js';
import standalone from 'ajv/dist/standalone/index.js';
import {schemaPage} from './schema-page.mjs';
import {fromRoot, readJson} from './widgets.mjs';

const SOURCE = 'src/schema/v1/document.schema.json';
const schema = readJson(SOURCE);

/** The check needs no words: they would travel to every browser that checks a file.
 * @param {any} part @param {boolean} named whether the keys are names of members @returns {any} */
function bare(part, named = false) {
  if (Array.isArray(part)) return part.map((item) => bare(item));
  if (typeof part !== 'object' || part === null) return part;
  return Object.fromEntries(
    Object.entries(part)
      .filter(([key]) => named || !['title', 'description', 'examples', '$comment', 'deprecated'].includes(key))
      .map(([key, value]) => [
        key,
        ['enum', 'const', 'required', 'default'].includes(key) && !named
          ? value
          : bare(value, !named && ['properties', '$defs', 'patternProperties'].includes(key)),
      ]),
  );
}

const ajv = new Ajv2020({
  strict: true,
  // Members that one of several are required stand beside the list of them.
  strictRequired: false,
  allErrors: true,
  messages: false,
  // Lengths are only ever compared with 1, for which no table of characters is needed.
  unicode: false,
  logger: false,
  // One function per part of the format, instead of a copy of it wherever it may stand.
  inlineRefs: false,
  code: {source: true, esm: true, optimize: 2},
});
const code = standalone.default(ajv, ajv.compile(bare(schema)));
if (/\brequire\(|\bimport\b|\beval\b|new Function/.test(code))
  throw new Error('The compiled check would need Ajv at run time: look for keywords such as uniqueItems.');
const body = code.replace(/^"use strict";export const validate = (\w+);export default \1;/, '');
const [, name] = /^"use strict";export const validate = (\w+);/.exec(code) ?? [];
if (!name || body === code) throw new Error('Ajv writes its modules in another form than this script expects.');

write(
  'src/tools/validate/generated/document-check.ts',
  `// Made from ${SOURCE} by "npm run schema". Do not edit.
/* eslint-disable */
// @ts-nocheck
import type {SchemaError} from '../schema-error.js';
${body}
/** Everything that the schema does not allow. */
export function check(data: unknown): readonly SchemaError[] {
  return ${name}(data) ? [] : ${name}.errors;
}
`,
);
write('docs/schema.md', schemaPage(schema));

/** @param {string} file @param {string} text */
function write(file, text) {
  const path = fromRoot(file);
  mkdirSync(dirname(path), {recursive: true});
  let before = '';
  try {
    before = readFileSync(path, 'utf8');
  } catch {
    // The first time.
  }
  if (before !== text) writeFileSync(path, text);
}
