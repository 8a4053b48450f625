/** Translated messages by id. Plain strings only, so a catalogue is data that anybody can write by hand. */
export type Catalog = Readonly<Record<string, unknown>>;

/** How to get a language's words. The paths are literal so that every bundler makes one lazy file of each. */
export const loaders: Readonly<Record<string, () => Promise<{ templates: Catalog }>>> = {
  da: () => import('./generated/da.js'),
  nl: () => import('./generated/nl.js'),
};
