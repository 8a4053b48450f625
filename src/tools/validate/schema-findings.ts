import {excerpt} from '../../parse/json-values.js';
import {pointer} from '../../parse/json-pointer.js';
import type {Finding, FindingCode} from './finding.js';
import {valueAt} from './format-path.js';
import type {SchemaError} from './schema-error.js';
import {partsOf} from './source-text.js';

/** What a pattern of the schema is about, by what is in it. */
const PATTERNS: readonly (readonly [string, FindingCode])[] = [
  ['{2,8}', 'language-tag'],
  ['mailto', 'link-scheme'],
  ['/schema/v1/', 'schema-address'],
  ['^[A-Z]{3}$', 'currency-code'],
  ['[0-9]{4}', 'date-form'],
  ['\\S', 'value-empty'],
];

const KEYWORDS: Readonly<Record<string, FindingCode>> = {
  additionalProperties: 'member-unknown',
  unevaluatedProperties: 'member-unknown',
  required: 'member-missing',
  type: 'type',
  minLength: 'value-empty',
  minItems: 'value-empty',
  minProperties: 'value-empty',
  enum: 'choice',
  const: 'choice',
};

/** Keywords that only state that none of several forms fits; the reasons are errors of their own. */
const CHOICES: ReadonlySet<string> = new Set(['anyOf', 'oneOf', 'propertyNames', 'if']);

/** One entry in words of `FindingCode`, with the rule that it is from. */
interface Reading {
  readonly finding: Finding;
  readonly error: SchemaError;
}

const foundIn = (value: unknown) => (value === undefined ? {} : {found: excerpt(value)});

function read(error: SchemaError, raw: unknown): Reading {
  const {instancePath, keyword, params, propertyName} = error;
  const name = params.additionalProperty ?? params.unevaluatedProperty ?? params.missingProperty ?? propertyName;
  const path = typeof name === 'string' ? pointer(instancePath, name) : instancePath;
  const pattern = PATTERNS.find(([part]) => typeof params.pattern === 'string' && params.pattern.includes(part))?.[1];
  const code = propertyName === undefined ? (pattern ?? KEYWORDS[keyword] ?? 'rule') : 'language-tag';
  const found = typeof name === 'string' ? {found: name} : foundIn(valueAt(raw, partsOf(path)));
  const finding = {path, code, severity: 'error', ...found} as const;
  return {error, finding};
}

/**
 * Returns the errors of the schema without repetition: where several forms are allowed it reports all of them, but only
 * those of the form that was meant help.
 */
export function schemaFindings(errors: readonly SchemaError[], raw: unknown): Finding[] {
  const places = new Map<string, SchemaError[]>();
  for (const error of errors) places.set(error.instancePath, [...(places.get(error.instancePath) ?? []), error]);
  /** Places that have something wrong inside them. */
  const holders = new Set<string>();
  for (const path of places.keys())
    for (let at = path; at.includes('/');) {
      at = at.slice(0, at.lastIndexOf('/'));
      holders.add(at);
    }
  return [...places].flatMap(([path, here]) => atPlace(path, here, holders.has(path), raw));
}

function atPlace(path: string, errors: readonly SchemaError[], deeper: boolean, raw: unknown): Finding[] {
  const types = errors.filter(({keyword}) => keyword === 'type');
  const others = errors.filter(({keyword}) => keyword !== 'type' && !CHOICES.has(keyword));
  const value = valueAt(raw, partsOf(path));
  const alternatives = others.filter(
    ({keyword, schemaPath}) => keyword === 'required' && /\/(any|one)Of\/\d+\/required$/.test(schemaPath),
  );
  const certain = others.filter((error) => !alternatives.includes(error));
  const findings = certain.map((error) => read(error, raw).finding);
  // Any of several members would do: one entry, for the first of them, that names them all.
  const [first] = alternatives;
  if (first && !certain.some(({keyword}) => keyword === 'required')) {
    const names = [...new Set(alternatives.map(({params}) => String(params.missingProperty)))];
    findings.push({...read(first, raw).finding, found: names.join(' / ')});
  }
  if (types.length && !others.length && !deeper) {
    const wanted = new Set(types.map(({params}) => params.type));
    const list = wanted.size === 1 && wanted.has('array') && value !== null;
    const code = value === null ? 'value-empty' : list ? 'list-expected' : 'type';
    findings.push({path, code, severity: 'error', ...foundIn(value)});
  }
  if (!findings.length && !deeper && errors[0]) findings.push({...read(errors[0], raw).finding, code: 'rule'});
  return unique(findings);
}

function unique(findings: readonly Finding[]): Finding[] {
  const seen = new Set<string>();
  return findings.filter(({path, code}) => {
    const key = `${path} ${code}`;
    return !seen.has(key) && seen.add(key);
  });
}
