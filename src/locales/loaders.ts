/** Translated messages by id. Plain strings only, so a catalogue is data that anybody can write by hand. */
export type Catalog = Readonly<Record<string, unknown>>;

/** The words of one language. */
export interface Translation {
  readonly templates: Catalog;
  /** True where no native speaker has reviewed them: published words then stand beside translated ratings. */
  readonly draft?: boolean;
}

/** A language's words, loaded when they are needed. */
type Load = () => Promise<Translation>;

/** Drafts by tag in lower case. Most pages are in none of them, so the list of their files comes with the first. */
const DRAFTS = 'ar cs de el es fi fr he id it ka ko nb pl pt pt-br ro sq sr sr-latn sv uk';

const draft = (code: string) => async (): Promise<Translation> => {
  const {draftLoaders} = await import('./draft-loaders.js');
  const load = draftLoaders[code];
  if (!load) throw new Error(`There is no file for ${code}.`);
  return load();
};

/** How to get a language's words. The paths are literal so that every bundler makes one lazy file of each. */
export const loaders: Readonly<Record<string, Load>> = {
  ...Object.fromEntries(DRAFTS.split(' ').map((code) => [code, draft(code)])),
  // maintained
  nl: () => import('./generated/nl.js'),
  da: () => import('./generated/da.js'),
};
