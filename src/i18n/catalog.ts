import {loaders, type Translation} from '../locales/loaders.js';

/** The language that the messages in the source are written in. */
export const SOURCE_LOCALE = 'en';

type Words = ReadonlyMap<string, string>;

// Maps, so that an id such as "constructor" does not find what every object inherits.
const catalogs = new Map<string, Words>();
const drafts = new Set<string>();
const overrides = new Map<string, Words>();
const jobs = new Map<string, Promise<void>>();
const listeners = new Set<(locale: string) => void>();
let siteDefault = SOURCE_LOCALE;

const changed = (locale: string) => {
  for (const notify of listeners) notify(locale);
};

/** Tags are compared in lower case; old software joins their parts with `_`. */
export const keyOf = (tag: string): string => tag.toLowerCase().replaceAll('_', '-');

/** Adds a whole language, now. Its messages are not checked: `page-words.ts` does that for those of a page. */
export function addCatalog(
  locale: string,
  {templates, draft}: Translation | {templates: Words; draft?: boolean},
): void {
  const key = keyOf(locale);
  catalogs.set(key, templates instanceof Map ? templates : new Map(Object.entries(templates)));
  if (draft) drafts.add(key);
  else drafts.delete(key);
  changed(key);
}

/** Adds words that win over the catalogue of a language, and survive one that comes later. Not checked either. */
export function addOverrides(locale: string, words: Words): void {
  const key = keyOf(locale);
  overrides.set(key, new Map([...(overrides.get(key) ?? []), ...words]));
  changed(key);
}

/** The language for readers whose own has no words here; English when it is not set. */
export function setDefaultLocale(locale: string): void {
  siteDefault = SOURCE_LOCALE;
  siteDefault = negotiate(locale);
  void ensureLocale(siteDefault);
  changed(siteDefault);
}

/** The translation of a message, or undefined when the source text has to serve. `tag` may be a locale's own dialect. */
export const translationOf = (locale: string, id: string, tag = locale): string | undefined =>
  overrides.get(keyOf(tag))?.get(id) ?? overrides.get(locale)?.get(id) ?? catalogs.get(locale)?.get(id);

export const hasCatalog = (locale: string): boolean => locale === SOURCE_LOCALE || catalogs.has(locale);

/** True where no native speaker has reviewed the words. */
export const isDraft = (locale: string): boolean => drafts.has(locale);

export function onCatalog(notify: (locale: string) => void): () => void {
  listeners.add(notify);
  return () => listeners.delete(notify);
}

/** Languages that can be read in place of others; written Norwegian is one of two. */
const INSTEAD = new Map([
  ['no', 'nb'],
  ['nn', 'nb'],
]);

const isHere = (key: string): boolean => hasCatalog(key) || Object.hasOwn(loaders, key);

/** The tag in today's form: `iw` is `he`, `sh` is `sr-latn`. What is no tag comes back as it is. */
function canonical(key: string): string {
  try {
    return Intl.getCanonicalLocales(key)[0]?.toLowerCase() ?? key;
  } catch {
    return key;
  }
}

/**
 * The catalogue that speaks the language of a tag: nl-BE finds nl, a language that is here for another region only finds
 * that (pt-BR for pt), and undefined is the answer for any other.
 */
export function speakerOf(tag: string): string | undefined {
  const key = keyOf(tag);
  for (let candidate of [key, canonical(key)]) {
    for (; candidate; candidate = candidate.slice(0, Math.max(0, candidate.lastIndexOf('-')))) {
      if (isHere(candidate)) return candidate;
      const other = INSTEAD.get(candidate);
      if (other && isHere(other)) return other;
    }
  }
  const [base] = key.split('-', 1);
  return base && [...catalogs.keys(), ...Object.keys(loaders)].find((one) => one.startsWith(`${base}-`));
}

/** The catalogue that serves a tag: that of its language, else the site's default, else the source. */
export const negotiate = (tag: string): string => speakerOf(tag) || siteDefault;

/** Settles when the words are here, never rejects: a file that cannot come leaves the source language, with one warning. */
export function ensureLocale(locale: string): Promise<void> {
  const load = Object.hasOwn(loaders, locale) ? loaders[locale] : undefined;
  if (hasCatalog(locale) || !load) return Promise.resolve();
  const job =
    jobs.get(locale) ??
    load()
      .then((module) => {
        // A page's own `registerLocale` may have been faster.
        if (!catalogs.has(locale)) addCatalog(locale, module);
      })
      .catch((error: unknown) => {
        console.warn(`[ogp-widgets] No words for "${locale}"; showing English.`, error);
      });
  jobs.set(locale, job);
  return job;
}
