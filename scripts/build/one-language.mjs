// Files for one language hold everything and load nothing, so that one integrity hash covers all that runs. Modules that
// would load something are replaced whole, by these.
import {targetLocales} from '../locales.mjs';

/** The words of one language. */
export const GENERATED = /\/src\/locales\/generated\/([\w-]+)\.ts$/;

/** By the end of a module's path. */
const REPLACED = {
  // The words of the one language are registered by the entry; no other can be had.
  '/src/locales/loaders.ts': 'export const loaders = {};',
  // See there why these files make no calendar files.
  '/src/elements/dialogue-series/calendar-loader.ts': 'export const calendarDoor = undefined;',
};

/** @param {string} locale @returns {import('vite').Plugin} */
export const oneLanguage = (locale) => ({
  name: 'one-language',
  enforce: 'pre',
  load(id) {
    const path = Object.keys(REPLACED).find((end) => id.endsWith(end));
    return path && {code: REPLACED[path], map: {mappings: ''}};
  },
  generateBundle(_options, bundle) {
    for (const chunk of Object.values(bundle)) {
      const strangers = Object.keys(chunk.modules ?? {}).flatMap((id) => GENERATED.exec(id)?.[1] ?? []);
      const stranger = strangers.find((name) => name !== locale && targetLocales.includes(name));
      if (stranger) this.error(`${chunk.fileName} carries the words of "${stranger}".`);
      // An import that was inlined is still listed, as one of the file itself.
      const late = chunk.dynamicImports?.filter((name) => name !== chunk.fileName) ?? [];
      if (late.length)
        this.error(`${chunk.fileName} still loads ${late.join(', ')}: no integrity hash would cover that.`);
    }
  },
});
