/** Translated messages by id. Plain strings only, so a catalogue is data that anybody can write by hand. */
export type Catalog = Readonly<Record<string, unknown>>;

/** The words of one language. */
export interface Translation {
  readonly templates: Catalog;
  /** True where no native speaker has reviewed them: published words then stand beside translated ratings. */
  readonly draft?: boolean;
}

/** How to get a language's words. The paths are literal so that every bundler makes one lazy file of each. */
export const loaders: Readonly<Record<string, () => Promise<Translation>>> = {
  nl: () => import('./generated/nl.js'),
  da: () => import('./generated/da.js'),
  ar: () => import('./generated/ar.js'),
  cs: () => import('./generated/cs.js'),
  de: () => import('./generated/de.js'),
  el: () => import('./generated/el.js'),
  es: () => import('./generated/es.js'),
  fi: () => import('./generated/fi.js'),
  fr: () => import('./generated/fr.js'),
  he: () => import('./generated/he.js'),
  id: () => import('./generated/id.js'),
  it: () => import('./generated/it.js'),
  ka: () => import('./generated/ka.js'),
  ko: () => import('./generated/ko.js'),
  nb: () => import('./generated/nb.js'),
  pl: () => import('./generated/pl.js'),
  pt: () => import('./generated/pt.js'),
  'pt-br': () => import('./generated/pt-BR.js'),
  ro: () => import('./generated/ro.js'),
  sq: () => import('./generated/sq.js'),
  sr: () => import('./generated/sr.js'),
  'sr-latn': () => import('./generated/sr-Latn.js'),
  sv: () => import('./generated/sv.js'),
  uk: () => import('./generated/uk.js'),
};
