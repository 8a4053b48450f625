import type {Text} from '../../../model/text.js';
import {Cleaner} from '../cell-text.js';
import type {Context} from '../format.js';
import type {Entry} from '../entries.js';
import {keyOf} from '../columns.js';
import {percent} from '../progress-scale.js';
import type {Field, Reading} from './definition.js';

/** An item of the document while it is put together. */
export type Item = Record<string, unknown>;

const LANG = '([a-z]{2,3}(?:-[a-z0-9]{2,8})*)';
const escaped = (words: string) => words.replace(/[.*+?^$()|[\]\\/]/g, '\\$&');

const patterns = new Map<string, RegExp>();
/** The names that a column with `{lang}` and `{n}` may have; its groups are what stands there. */
function patternOf(column: string): RegExp {
  const known = patterns.get(column);
  if (known) return known;
  const created = new RegExp(`^${escaped(column).replace('{lang}', `(?<lang>${LANG})`).replace('{n}', '(?<n>\\d+)')}$`);
  patterns.set(column, created);
  return created;
}

/** The version of a text in a language, or the first that there is. */
export const inLanguage = (text: Text | undefined, lang: string): string =>
  typeof text === 'object'
    ? (text[lang] ?? text[lang.split('-')[0] ?? ''] ?? Object.values(text)[0] ?? '')
    : (text ?? '');

/** Reads cells of records as values of members. Cells that it uses are taken; others stay in the record. */
export class Readings {
  readonly clean: Cleaner;
  /** Shares that were given to whole commitments. */
  readonly shares = new Set<number>();

  constructor(
    {report, options}: Context,
    private readonly lang: string,
    private readonly langs: readonly string[] | undefined,
  ) {
    this.clean = new Cleaner(report, options.dateOrder);
  }

  /** Fills the members of an item. `base` is the address of the site that the record is of. */
  fill(item: Item, entry: Entry, fields: readonly Field[], base?: string): void {
    for (const [member, columns, as] of fields) {
      const value = this.#read(entry, typeof columns === 'string' ? [columns] : columns, as, item, base);
      if (value !== undefined && value !== '') put(item, member, value);
    }
  }

  /** The versions of a text that are not blank, each from the first of its columns that is there. */
  texts(entry: Entry, columns: readonly string[], as: 'line' | 'prose'): Text | undefined {
    const versions = new Map<string, string>();
    for (const column of columns)
      for (const [lang, name] of this.#versionsOf(entry, column)) {
        const text = versions.has(lang) ? '' : this.clean[as](entry.peek(name), entry.at(name));
        if (!text) continue;
        entry.take(name);
        versions.set(lang, text);
      }
    const known = this.langs?.filter((lang) => versions.has(lang)) ?? [...versions.keys()];
    return known.length ? Object.fromEntries(known.map((lang) => [lang, versions.get(lang) ?? ''])) : undefined;
  }

  /** Cells by their language, as they are. */
  words(entry: Entry, column: string): Readonly<Record<string, string>> | undefined {
    const given = this.#versionsOf(entry, column).map(([lang, name]) => [lang, entry.take(name)] as const);
    return given.length ? Object.fromEntries(given) : undefined;
  }

  codes(entry: Entry, column: string): string[] {
    return entry.names
      .filter((name) => name === column || name.startsWith(`${column}/`))
      .flatMap((name) => entry.take(name).split(/[,;]\s*/))
      .map((code) => code.replace(/^\{|\}$/g, '').trim())
      .filter(Boolean);
  }

  #versionsOf(entry: Entry, column: string): (readonly [lang: string, name: string])[] {
    const pattern = patternOf(column);
    return entry.names.flatMap((name) => {
      const lang = pattern.exec(name)?.groups?.lang;
      return lang !== undefined && (this.langs?.includes(lang) ?? true) ? [[lang, name] as const] : [];
    });
  }

  #read(entry: Entry, columns: readonly string[], as: Reading, item: Item, base: string | undefined): unknown {
    const [column = ''] = columns;
    switch (as) {
      case 'word':
        return entry.take(column);
      case 'word-in-language': {
        const versions = this.#versionsOf(entry, column);
        const own = versions.find(([lang]) => lang === this.lang) ?? versions[0];
        return own && entry.take(own[1]);
      }
      case 'line':
      case 'prose':
        return this.clean[as](entry.take(column), entry.at(column));
      case 'prose-but-title': {
        const text = this.clean.prose(entry.take(column), entry.at(column));
        return typeof item.title === 'string' && keyOf(text) === keyOf(item.title) ? undefined : text;
      }
      case 'lines':
      case 'texts':
        return this.#listed(entry, columns, as === 'lines' ? 'line' : 'prose');
      case 'ruby-texts':
        return rubyTexts(entry, column);
      case 'names': {
        const cell = entry.take(column);
        return cell ? this.clean.names(cell, entry.at(column)) : undefined;
      }
      case 'codes':
        return this.codes(entry, column);
      case 'start-date':
      case 'end-date':
        return this.clean.date(entry.take(column), as === 'start-date' ? 'start' : 'end', entry.at(column));
      case 'share':
        return shareIn(entry.take(column));
      case 'share-rating': {
        const share = shareIn(entry.take(column));
        if (typeof share === 'number') this.shares.add(share);
        const value = typeof share === 'number' ? percent(share) : share;
        return value === undefined ? undefined : {scale: 'progress', value, voice: 'government'};
      }
      case 'address':
        return addressIn(entry, column, base);
      case 'addresses':
        return addressesIn(entry, column);
    }
  }

  /** One text, or one for each number where the columns are those of a list. */
  #listed(entry: Entry, columns: readonly string[], as: 'line' | 'prose'): Text | Text[] | undefined {
    const [column = ''] = columns;
    if (!column.includes('{n}')) return this.texts(entry, columns, as);
    const numbers = new Set(entry.names.flatMap((name) => patternOf(column).exec(name)?.groups?.n ?? []));
    return [...numbers]
      .map((n) => this.texts(entry, [column.replace('{n}', n)], as))
      .filter((text) => text !== undefined);
  }
}

/** Puts a value where a path leads to. */
function put(item: Item, path: string, value: unknown): void {
  const [, list, inner] = /^(\w+)\[\](?:\.(\w+))?$/.exec(path) ?? [];
  if (list !== undefined) {
    const values: readonly unknown[] = Array.isArray(value) ? value : [value];
    const before: readonly unknown[] = Array.isArray(item[list]) ? item[list] : [];
    item[list] = [...before, ...values.map((one) => (inner === undefined ? one : {[inner]: one}))];
    return;
  }
  const [member = '', part] = path.split('.');
  if (part === undefined) item[member] = value;
  else item[member] = {...(item[member] as object | undefined), [part]: value};
}

/** From 0 to 100 in the file. What is no such number stays as written. */
function shareIn(cell: string): number | string | undefined {
  if (!cell) return undefined;
  const number = Number(cell.replace(/%$/, ''));
  return Number.isFinite(number) && number >= 0 && number <= 100 ? number / 100 : cell;
}

/** One that starts at the root of a site that nobody knows is left where it is. */
function addressIn(entry: Entry, column: string, base: string | undefined): string | undefined {
  const given = entry.peek(column);
  const whole = /^https?:/.test(given) ? given : base && given.startsWith('/') ? base + given : undefined;
  if (whole !== undefined) entry.take(column);
  return whole;
}

function addressesIn(entry: Entry, column: string): string[] {
  const names = entry.names.filter((name) => name === column || name.startsWith(`${column}/`));
  return names.flatMap((name) => {
    const urls = entry.take(name).split(/,\s*/);
    const good = urls.filter((url) => /^https?:\/\/\S+$/.test(url));
    entry.putBack(name, urls.filter((url) => !good.includes(url)).join(', '));
    return good;
  });
}

function rubyTexts(entry: Entry, column: string): Text[] {
  const printed = [...entry.peek(column).matchAll(/\{([^{}]*)\}/g)].map(([, inner = '']) =>
    Object.fromEntries(
      [...inner.matchAll(/"([\w-]+)"\s*=>\s*"([^"]*)"/g)].map(([, lang = '', name = '']) => [lang, name]),
    ),
  );
  const named = printed.filter((one) => Object.keys(one).length);
  if (named.length) entry.take(column);
  return named;
}
