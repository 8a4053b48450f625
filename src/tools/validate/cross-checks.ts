import {FORMAT} from '../../parse/format.js';
import {pointer} from '../../parse/json-pointer.js';
import {isEmpty, isObject, type PlainObject} from '../../parse/json-values.js';
import {isShape, memberOf} from '../../parse/shape.js';
import {nodeOf, visit, type DataNode} from '../../parse/visit.js';
import type {Finding} from './finding.js';

const keyOf = (id: unknown): string => (typeof id === 'string' ? id.trim().toLowerCase() : '');

/** The objects of a list, with their places. */
export function itemsOf(given: PlainObject, list: string): [PlainObject, string][] {
  const items = given[list];
  return (Array.isArray(items) ? items : [items]).flatMap((item: unknown, index): [PlainObject, string][] =>
    isObject(item) ? [[item, Array.isArray(items) ? pointer(`/${list}`, index) : `/${list}`]] : [],
  );
}

/** What only shows when the parts are seen together, and what nobody but the publisher needs to know. */
export function senseFindings(given: PlainObject): Finding[] {
  return [...planFindings(given), ...languageFindings(given)];
}

function planFindings(given: PlainObject): Finding[] {
  const plans = itemsOf(given, 'plans');
  const ids = new Set<string>();
  const twice = plans.flatMap(([{id}, path]): Finding[] => {
    const key = keyOf(id);
    const known = key !== '' && ids.has(key);
    ids.add(key);
    return known ? [{path: pointer(path, 'id'), code: 'duplicate-id', severity: 'warning', found: String(id)}] : [];
  });
  ids.delete('');
  // Without plans in the file, or where they have no ids, the name of the plan is all there is.
  const dangling = ids.size
    ? itemsOf(given, 'commitments').flatMap(([{plan}, path]): Finding[] =>
        keyOf(plan) && !ids.has(keyOf(plan))
          ? [{path: pointer(path, 'plan'), code: 'plan-unknown', severity: 'warning', found: String(plan)}]
          : [],
      )
    : [];
  return [...twice, ...dangling];
}

/** Returns the language of the nearest object around a text that states one. */
function languageOf({holder}: DataNode): string {
  if (!holder) return '';
  const {raw, type} = holder;
  return isObject(raw) && typeof raw.lang === 'string' && isShape(type) && memberOf(type, 'lang')
    ? raw.lang
    : languageOf(holder);
}

function languageFindings(given: PlainObject): Finding[] {
  const texts: DataNode[] = [];
  visit(nodeOf(given, FORMAT), (node) => {
    if (node.type === 'text' && !isEmpty(node.raw)) texts.push(node);
  });
  const plain = texts.filter(({raw}) => !isObject(raw)).map((text) => ({path: text.path, lang: languageOf(text)}));
  const versions = texts.flatMap(({raw}) => (isObject(raw) ? Object.keys(raw) : []));
  const missing = plain.filter(({lang}) => !lang);
  if (missing.length)
    return [{path: '/lang', code: 'language-missing', severity: 'warning', found: String(missing.length)}];
  const [first] = plain;
  const languages = new Set([...versions, ...plain.map(({lang}) => lang)]);
  return first && versions.length && languages.size > 1
    ? [{path: first.path, code: 'language-mixed', severity: 'info', found: String(plain.length)}]
    : [];
}
