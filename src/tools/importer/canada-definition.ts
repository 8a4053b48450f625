import type {Text} from '../../model/text.js';
import {isObject} from '../../parse/read.js';
import {said, type PlanInFile} from './document-file.js';
import {cellsIn, Entry} from './entries.js';
import type {Input} from './sheet.js';

// The definition of Canada’s tracker: the form that departments fill in. Its choices are the plan.

type Json = Readonly<Record<string, unknown>>;
export const LANGS = ['en', 'fr'] as const;
export type Lang = (typeof LANGS)[number];

/** A field of a tracker's definition, with its label and its choices. */
export interface Field {
  readonly id: string;
  readonly label?: Text;
  readonly choices: Json;
}

const listOf = (given: unknown): readonly unknown[] => (Array.isArray(given) ? given : []);

/** Its fields; CKAN has them with the file that they are of. */
export const fieldsOf = (json: unknown): readonly Json[] =>
  isObject(json)
    ? [json, ...listOf(json.resources)].flatMap((one) => (isObject(one) ? listOf(one.fields).filter(isObject) : []))
    : [];
export const isDefinition = ({json}: Input) => {
  const ids = fieldsOf(json)
    .filter(({choices}) => isObject(choices))
    .map(({datastore_id: id}) => id);
  return ids.includes('commitments') && (ids.includes('milestones') || ids.includes('indicators'));
};

export const textIn = (given: unknown): Text | undefined => {
  if (typeof given === 'string') return given;
  const versions = isObject(given)
    ? LANGS.flatMap((lang) => (typeof given[lang] === 'string' ? [[lang, given[lang]] as const] : []))
    : [];
  return versions.length ? Object.fromEntries(versions) : undefined;
};

export const fieldIn = ({datastore_id: id, label, choices}: Json): Field => ({
  id: typeof id === 'string' ? id : '',
  label: textIn(label),
  choices: isObject(choices) ? choices : {},
});

const PLAN_FIELDS = ['commitments', 'milestones', 'indicators'];

/** The choices that make the plan, each as an entry with its code as `id`. */
export function choicesOf({file, json}: Input): (readonly [field: string, entry: Entry])[] {
  const fields = fieldsOf(json).map(fieldIn);
  return PLAN_FIELDS.flatMap((name) =>
    fields
      .filter(({id}) => id === name)
      .flatMap(({choices}) =>
        Object.entries(choices).map(([id, choice], index) => {
          const cells = typeof choice === 'string' ? [['en', choice] as const] : [...cellsIn(choice)];
          return [name, new Entry({file, sheet: name, row: index + 1}, [['id', id], ...cells])] as const;
        }),
      ),
  );
}

/** The plan that a definition is of. The form around it is kept, without the choices that are in the plan. */
export function planIn({json}: Input, lang: Lang): PlanInFile {
  const given = isObject(json) ? json : {};
  const {title, dataset_type: type, ...others} = given;
  const bare = (field: unknown) => {
    if (!isObject(field) || !PLAN_FIELDS.includes(String(field.datastore_id))) return field;
    return Object.fromEntries(Object.entries(field).filter(([name]) => name !== 'choices'));
  };
  const without = (holder: unknown): unknown =>
    isObject(holder) && Array.isArray(holder.fields) ? {...holder, fields: holder.fields.map(bare)} : holder;
  const kept = isObject(others) ? (without(others) as Json) : {};
  const resources = Array.isArray(kept.resources) ? {resources: kept.resources.map(without)} : {};
  const about = fieldsOf(json).find(({datastore_id: id}) => id === 'commitments');
  const [, start, end] = /\b(20\d\d)\s*[-–]\s*(20\d\d)\b/.exec(JSON.stringify(about?.description ?? '')) ?? [];
  const name = textIn(title);
  return said({
    id: typeof type === 'string' ? type : 'canada',
    title: name ?? (lang === 'fr' ? 'Plan d’action national' : 'National Action Plan'),
    country: 'Canada',
    period: start ? {start, end} : undefined,
    'x-columns': {...kept, ...resources},
  });
}
