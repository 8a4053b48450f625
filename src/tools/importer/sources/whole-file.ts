import type {Text} from '../../../model/text.js';
import {isObject} from '../../../parse/json-values.js';
import {keyOf} from '../columns.js';
import {omitEmpty, type PlanInFile} from '../document-file.js';
import {cellsIn, Entry} from '../entries.js';
import type {Input} from '../sheet.js';
import type {RecordSource} from './definition.js';

// Files that have a whole plan: an object with lists, or a form whose choices are the plan.

type Json = Readonly<Record<string, unknown>>;
type Whole = NonNullable<RecordSource['plan']>;

const listOf = (given: unknown): readonly unknown[] => (Array.isArray(given) ? given : []);

/** A field of a form, with its label and its choices. */
export interface FormField {
  readonly id: string;
  readonly label?: Text;
  readonly choices: Json;
}

/** The fields of a form; CKAN has them with the file that they are of. */
const rawFields = (json: unknown): readonly Json[] =>
  isObject(json)
    ? [json, ...listOf(json.resources)].flatMap((one) => (isObject(one) ? listOf(one.fields).filter(isObject) : []))
    : [];

const textIn = (given: unknown, langs: readonly string[]): Text | undefined => {
  if (typeof given === 'string') return given;
  const versions = isObject(given)
    ? langs.flatMap((lang) => (typeof given[lang] === 'string' ? [[lang, given[lang]] as const] : []))
    : [];
  return versions.length ? Object.fromEntries(versions) : undefined;
};

export const fieldsIn = ({json}: Input, langs: readonly string[]): readonly FormField[] =>
  rawFields(json).map(({datastore_id: id, label, choices}) => ({
    id: typeof id === 'string' ? id : '',
    label: textIn(label, langs),
    choices: isObject(choices) ? choices : {},
  }));

/** True for a file with a whole plan of the source. */
export function isWhole({json}: Input, {plan}: RecordSource): boolean {
  if (!plan || !isObject(json)) return false;
  const {marks, column, lists} = plan;
  if (plan.shape === 'lists')
    return (
      marks.every((name) => Array.isArray(json[name])) &&
      (column === undefined || listOf(json[marks[0] ?? '']).some((one) => isObject(one) && column in one))
    );
  const ids = rawFields(json)
    .filter(({choices}) => isObject(choices))
    .map(({datastore_id: id}) => id);
  return (
    marks.every((name) => ids.includes(name)) &&
    Object.keys(lists).some((name) => !marks.includes(name) && ids.includes(name))
  );
}

/** The records of each list, in the order of the definition. A choice has its code as `id`. */
export function listsIn(input: Input, {shape, lists}: Whole): ReadonlyMap<string, readonly Entry[]> {
  const {file, json} = input;
  const given = isObject(json) ? json : {};
  const entry = (sheet: string, index: number, cells: Iterable<readonly [string, string]>) =>
    new Entry({file, sheet, row: index + 1}, cells);
  const ofList = (name: string) => listOf(given[name]).map((item, index) => entry(name, index, cellsIn(item)));
  const ofForm = (name: string) =>
    fieldsIn(input, [])
      .filter(({id}) => id === name)
      .flatMap(({choices}) =>
        Object.entries(choices).map(([id, choice], index) => {
          const cells = typeof choice === 'string' ? [['en', choice] as const] : [...cellsIn(choice)];
          return entry(name, index, [['id', id], ...cells]);
        }),
      );
  return new Map(Object.keys(lists).map((name) => [name, shape === 'lists' ? ofList(name) : ofForm(name)]));
}

/** The form without the choices that are the plan. */
function withoutPlan(members: Json, names: readonly string[]): Json {
  const bare = (field: unknown) => {
    if (!isObject(field) || !names.includes(String(field.datastore_id))) return field;
    return Object.fromEntries(Object.entries(field).filter(([name]) => name !== 'choices'));
  };
  const without = (holder: unknown): unknown =>
    isObject(holder) && Array.isArray(holder.fields) ? {...holder, fields: holder.fields.map(bare)} : holder;
  const retained = without(members) as Json;
  return Array.isArray(retained.resources) ? {...retained, resources: retained.resources.map(without)} : retained;
}

/** The plan that a file is of. What is around it stays, as a member of the publisher's own. */
export function planIn(input: Input, {plan, country, langs = []}: RecordSource, lang: string): PlanInFile {
  const given = isObject(input.json) ? input.json : {};
  if (!plan) return {};
  const {rule, shape, lists} = plan;
  const read = [rule.id, rule.title, rule.source, ...(shape === 'lists' ? Object.keys(lists) : [])];
  const others = Object.fromEntries(Object.entries(given).filter(([name]) => !read.includes(name)));
  const retained = shape === 'form' ? withoutPlan(others, Object.keys(lists)) : others;
  const named = textIn(given[rule.title], langs);
  const title = typeof named === 'string' ? named.trim() : named;
  const untitled = typeof rule.untitled === 'string' ? rule.untitled : (rule.untitled[lang] ?? rule.untitled.en);
  const own =
    rule.id === undefined ? keyOf(typeof title === 'string' ? title : '').replaceAll(' ', '-') : given[rule.id];
  // A form names the years of its plan in words only.
  const about = shape === 'form' ? rawFields(input.json).find(({datastore_id: id}) => id === plan.marks[0]) : undefined;
  const [, start, end] = /\b(20\d\d)\s*[-–]\s*(20\d\d)\b/.exec(JSON.stringify(about?.description ?? '')) ?? [];
  return omitEmpty({
    id: typeof own === 'string' && own ? own : rule.fallbackId,
    title: title ?? untitled,
    country: country?.name,
    period: start ? {start, end} : undefined,
    'x-columns': Object.keys(retained).length ? retained : undefined,
  });
}

/** What a file says about where it is from. */
export function sourceIn({json}: Input, {plan}: RecordSource): string {
  const given = isObject(json) && plan?.rule.source !== undefined ? json[plan.rule.source] : undefined;
  return typeof given === 'string' ? given : given === undefined || given === null ? '' : JSON.stringify(given);
}
