import {loaders, type Catalog} from '../locales/loaders.js';

/** The language that the messages in the source are written in. */
export const SOURCE_LOCALE = 'en';

// Maps, so that an id such as "constructor" does not find what every object inherits.
const catalogs = new Map<string, ReadonlyMap<string, string>>();
const overrides = new Map<string, ReadonlyMap<string, string>>();
const jobs = new Map<string, Promise<void>>();
const listeners = new Set<(locale: string) => void>();

const mapOf = (catalog: Catalog) => new Map(Object.entries(catalog).map(([id, text]) => [id, String(text)]));

const changed = (locale: string) => {
  for (const tell of listeners) tell(locale);
};

/** Tags are compared in lower case; old software joins their parts with `_`. */
const keyOf = (tag: string) => tag.toLowerCase().replaceAll('_', '-');

/**
 * Adds a whole language, now: for a page that wants no second request, or a language that the library does not have.
 *
 * @since 0.1.0
 */
export function registerLocale(locale: string, {templates}: {templates: Catalog}): void {
  const key = keyOf(locale);
  catalogs.set(key, mapOf(templates));
  changed(key);
}

/**
 * Replaces some messages by a page's own words, in any language; they survive a catalogue that comes later.
 *
 * @since 0.1.0
 */
export function overrideMessages(locale: string, messages: Readonly<Record<string, string>>): void {
  const key = keyOf(locale);
  overrides.set(key, new Map([...(overrides.get(key) ?? []), ...mapOf(messages)]));
  changed(key);
}

/** The translation of a message, or undefined when the source text has to serve. `tag` may be a locale's own dialect. */
export const translationOf = (locale: string, id: string, tag = locale): string | undefined =>
  overrides.get(keyOf(tag))?.get(id) ?? overrides.get(locale)?.get(id) ?? catalogs.get(locale)?.get(id);

export const hasCatalog = (locale: string): boolean => locale === SOURCE_LOCALE || catalogs.has(locale);

export function onCatalog(tell: (locale: string) => void): () => void {
  listeners.add(tell);
  return () => listeners.delete(tell);
}

/** The catalogue that serves a language tag: nl-BE finds nl, an unknown language the source. */
export function negotiate(tag: string): string {
  let candidate = keyOf(tag);
  while (candidate) {
    if (hasCatalog(candidate) || Object.hasOwn(loaders, candidate)) return candidate;
    candidate = candidate.slice(0, Math.max(0, candidate.lastIndexOf('-')));
  }
  return SOURCE_LOCALE;
}

/** Settles when the words are here, never rejects: a file that cannot come leaves the source language, with one warning. */
export function ensureLocale(locale: string): Promise<void> {
  const load = Object.hasOwn(loaders, locale) ? loaders[locale] : undefined;
  if (hasCatalog(locale) || !load) return Promise.resolve();
  const job =
    jobs.get(locale) ??
    load()
      .then((module) => {
        // A page's own `registerLocale` may have been faster.
        if (!catalogs.has(locale)) registerLocale(locale, module);
      })
      .catch((error: unknown) => {
        console.warn(`[ogp-widgets] No words for "${locale}"; showing English.`, error);
      });
  jobs.set(locale, job);
  return job;
}
