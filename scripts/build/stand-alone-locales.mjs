/** The words of one language, as lit-localize writes them. */
export const GENERATED = /\/src\/locales\/generated\/([\w-]+)\.ts$/;

const STR = '\0str:';

/**
 * lit-localize imports `str` into each language file, used or not. A language chunk has to stand alone: it gets a tag of its
 * own, one a file, which goes away where it is not used.
 * @returns {import('vite').Plugin}
 */
export const standAloneLocales = () => ({
  name: 'stand-alone-locales',
  enforce: 'pre',
  resolveId: (id, importer) =>
    id === '@lit/localize' && importer && GENERATED.test(importer) ? `${STR}${importer}` : undefined,
  load: (id) =>
    id.startsWith(STR) ? 'export const str = (strings, ...values) => ({strTag: true, strings, values});' : undefined,
});
