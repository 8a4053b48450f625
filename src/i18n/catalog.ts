import {loaders} from '../locales/loaders.js';

/** Translated messages by id. Plain strings only, so a catalogue is data that anybody can write by hand. */
export type Catalog = Readonly<Record<string, unknown>>;

/** The language that the messages in the source are written in. */
export const SOURCE_LOCALE = 'en';

const catalogs = new Map<string, Catalog>();
const overrides = new Map<string, Catalog>();
const jobs = new Map<string, Promise<void>>();
const listeners = new Set<(locale: string) => void>();

const changed = (locale: string) => {
  for (const tell of listeners) tell(locale);
};

/** Tags are compared in lower case; old software joins their parts with `_`. */
const keyOf = (tag: string) => tag.toLowerCase().replaceAll('_', '-');

/** Adds a whole language, now: for a page that wants no second request, or a language that the library does not have. */
export function registerLocale(locale: string, {templates}: {templates: Catalog}): void {
  const key = keyOf(locale);
  catalogs.set(key, templates);
  changed(key);
}

/** A page's own words for some messages, in any language; they survive a catalogue that comes later. */
export function overrideMessages(locale: string, messages: Readonly<Record<string, string>>): void {
  const key = keyOf(locale);
  overrides.set(key, {...overrides.get(key), ...messages});
  changed(key);
}

/** The translation of a message, or undefined when the source text has to serve. */
export function translationOf(locale: string, id: string): string | undefined {
  const own = overrides.get(locale);
  const words = own && Object.hasOwn(own, id) ? own : catalogs.get(locale);
  // `hasOwn`: an id such as "constructor" must not find what every object inherits.
  return words && Object.hasOwn(words, id) ? String(words[id]) : undefined;
}

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
        console.warn(`[ogp-widgets] The words for "${locale}" could not be loaded; showing English.`, error);
      });
  jobs.set(locale, job);
  return job;
}
