import type {Translation} from './loaders.js';

/** The words of the command and of the builder, which no page of a citizen loads. */
export const toolLoaders: Readonly<Record<string, () => Promise<Translation>>> = {
  nl: () => import('./generated/tools/nl.js'),
  da: () => import('./generated/tools/da.js'),
  de: () => import('./generated/tools/de.js'),
  es: () => import('./generated/tools/es.js'),
  fr: () => import('./generated/tools/fr.js'),
};
