// The languages of the library, one row each. From here come the loaders, lit-localize.json, the table in the README, the
// toolbar of Storybook and the checks of test/i18n. CONTRIBUTING.md has the recipe for a new one.

/**
 * @typedef {object} Locale
 * @property {string} code language tag, as in `lang` and in the names of files
 * @property {string} name in the language itself
 * @property {string} english its English name
 * @property {'ltr' | 'rtl'} dir direction of its script
 * @property {'source' | 'maintained' | 'draft'} status `draft`: no native speaker has read it yet
 * @property {boolean} tools whether the words of the builder and the command are translated, too
 * @property {readonly [open: string, close: string]} quotes its quotation marks
 */

/**
 * @param {string} code @param {string} name @param {string} english @param {string} quotes the two marks, with a space
 * where the language has one inside them
 * @param {Partial<Locale>} [more] what differs from a draft from left to right without the words of tools
 * @returns {Locale}
 */
const row = (code, name, english, quotes, more) => ({
  code,
  name,
  english,
  dir: 'ltr',
  status: 'draft',
  tools: false,
  quotes: [quotes.slice(0, quotes.length / 2), quotes.slice(quotes.length / 2)],
  ...more,
});

/** @type {readonly Locale[]} */
export const LOCALES = [
  row('en', 'English', 'English', '“”', {status: 'source', tools: true}),
  row('nl', 'Nederlands', 'Dutch', '“”', {status: 'maintained', tools: true}),
  row('da', 'Dansk', 'Danish', '»«', {status: 'maintained', tools: true}),
  row('ar', 'العربية', 'Arabic', '«»', {dir: 'rtl'}),
  row('cs', 'Čeština', 'Czech', '„“'),
  row('de', 'Deutsch', 'German', '„“', {tools: true}),
  row('el', 'Ελληνικά', 'Greek', '«»'),
  row('es', 'Español', 'Spanish', '«»', {tools: true}),
  row('fi', 'Suomi', 'Finnish', '””'),
  row('fr', 'Français', 'French', '«\u00a0\u00a0»', {tools: true}),
  row('he', 'עברית', 'Hebrew', '””', {dir: 'rtl'}),
  row('id', 'Bahasa Indonesia', 'Indonesian', '“”'),
  row('it', 'Italiano', 'Italian', '«»'),
  row('ka', 'ქართული', 'Georgian', '„“'),
  row('ko', '한국어', 'Korean', '‘’'),
  row('nb', 'Norsk bokmål', 'Norwegian Bokmål', '«»'),
  row('pl', 'Polski', 'Polish', '„”'),
  row('pt', 'Português', 'Portuguese', '«»'),
  row('pt-BR', 'Português (Brasil)', 'Portuguese (Brazil)', '“”'),
  row('ro', 'Română', 'Romanian', '„”'),
  row('sq', 'Shqip', 'Albanian', '“”'),
  row('sr', 'Српски', 'Serbian (Cyrillic)', '„”'),
  row('sr-Latn', 'Srpski', 'Serbian (Latin)', '„”'),
  row('sv', 'Svenska', 'Swedish', '””'),
  row('uk', 'Українська', 'Ukrainian', '«»'),
];

/** The language that the messages in the sources are written in. */
export const sourceLocale = 'en';

/** The languages that are translated, draft or not. */
export const targetLocales = LOCALES.flatMap(({code}) => (code === sourceLocale ? [] : code));

/** The languages that files for one language are built of. See docs/decisions/0023-languages.md. */
export const wholeLocales = LOCALES.flatMap(({code, status}) => (status === 'draft' ? [] : code));

/** @param {string} code @returns {Locale} */
export function localeOf(code) {
  const found = LOCALES.find((locale) => locale.code === code);
  if (!found) throw new Error(`scripts/locales.mjs has no row for "${code}".`);
  return found;
}
