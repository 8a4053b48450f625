/** The words of one language, as lit-localize writes them. */
export const GENERATED = /\/src\/locales\/generated\/([\w-]+)\.ts$/;

/** lit-localize imports `str` into each language file, used or not. A language chunk has to stand alone. */
export const standAloneLocales = () => ({
  name: 'stand-alone-locales',
  enforce: 'pre',
  /** @param {string} code @param {string} id */
  transform(code, id) {
    if (!GENERATED.test(id)) return undefined;
    const tag =
      'const str = (strings: TemplateStringsArray, ...values: unknown[]) => ({strTag: true as const, strings, values});';
    return {
      code: code.replace(/import\s*\{\s*str\s*\}\s*from\s*'@lit\/localize';/, /\bstr`/.test(code) ? tag : ''),
      map: null,
    };
  },
});
