import type {Translation} from './loaders.js';

/** How to get the words of drafts. The paths are literal so that every bundler makes one lazy file of each. */
export const draftLoaders: Readonly<Record<string, () => Promise<Translation>>> = {
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
