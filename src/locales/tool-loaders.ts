import type {Catalog} from './loaders.js';

/** The words of the command and of the builder, which no page of a citizen loads. */
export const toolLoaders: Readonly<Record<string, () => Promise<{templates: Catalog}>>> = {
  da: () => import('./generated/tools/da.js'),
  nl: () => import('./generated/tools/nl.js'),
};
