import {isEmpty, isObject, type PlainObject} from '../../parse/read.js';
import {pointer} from '../../parse/json-pointer.js';
import {isList, isShape, memberOf, type Holds} from '../../parse/shape.js';
import {FORMAT} from '../../parse/format.js';
import type {Finding} from './finding.js';
import {bareOf} from './format-path.js';

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

/** The texts of a document: those with versions in named languages, and those without, with the language they count as. */
class Texts {
  readonly languages = new Set<string>();
  readonly plain: {path: string; lang: string}[] = [];

  walk(raw: unknown, holds: Holds | undefined, path: string, lang: string): void {
    if (holds === undefined || isEmpty(raw)) return;
    if (isList(holds)) {
      if (Array.isArray(raw)) raw.forEach((item, index) => this.walk(item, holds[0], pointer(path, index), lang));
      else this.walk(raw, holds[0], path, lang);
    } else if (isShape(holds)) {
      if (!isObject(raw)) {
        const bare = bareOf(raw, holds);
        if (bare !== holds) this.walk(raw, bare, path, lang);
        return;
      }
      const own = typeof raw.lang === 'string' && memberOf(holds, 'lang') ? raw.lang : lang;
      for (const [key, value] of Object.entries(raw)) this.walk(value, memberOf(holds, key), pointer(path, key), own);
    } else if (holds === 'text') {
      if (isObject(raw)) for (const tag of Object.keys(raw)) this.languages.add(tag);
      else this.plain.push({path, lang});
    }
  }
}

function languageFindings(given: PlainObject): Finding[] {
  const texts = new Texts();
  texts.walk(given, FORMAT, '', '');
  const missing = texts.plain.filter(({lang}) => !lang);
  if (missing.length)
    return [{path: '/lang', code: 'language-missing', severity: 'warning', found: String(missing.length)}];
  const [first] = texts.plain;
  const others = new Set([...texts.languages, ...texts.plain.map(({lang}) => lang)]);
  return first && texts.languages.size > 0 && others.size > 1
    ? [{path: first.path, code: 'language-mixed', severity: 'info', found: String(texts.plain.length)}]
    : [];
}
