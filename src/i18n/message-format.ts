/** Values for the placeholders of a message. */
export type Values = Readonly<Record<string, string | number>>;

const cached = <T>(make: (tag: string) => T) => {
  const cache = new Map<string, T>();
  return (tag: string): T => {
    const value = cache.get(tag) ?? make(tag);
    cache.set(tag, value);
    return value;
  };
};
const rulesOf = cached((tag) => new Intl.PluralRules(tag));
export const numbersOf = cached((tag) => new Intl.NumberFormat(tag));

/** Languages that are written from right to left. */
const RTL = /^(?:ar|he|fa|ur|ps|yi|dv|ckb|ug|sd)\b/;

/** In a line from right to left, an address or a name from left to right retains its punctuation: /data.json, not data.json/. */
const isolated = (value: string, tag: string): string => (value && RTL.test(tag) ? `\u2068${value}\u2069` : value);

/** Matches `{name}` and `{name, plural, one {…} other {…}}` with forms one level deep. */
const PLACEHOLDER = /\{(\w+)(?:,\s*plural,\s*((?:[=\w]+\s*\{(?:[^{}]|\{\w+\})*\}\s*)+))?\}/g;
const FORM = /([=\w]+)\s*\{((?:[^{}]|\{\w+\})*)\}/g;

/** The plural forms in a message: one set for each plural. */
export const pluralsOf = (message: string): ReadonlySet<string>[] =>
  [...message.matchAll(PLACEHOLDER)].flatMap(([, , plural]) =>
    plural ? new Set([...plural.matchAll(FORM)].map(([, key = '']) => key)) : [],
  );

/** True for text whose braces are all those of placeholders. */
export const isMessage = (text: string): boolean => !/[{}]/.test(text.replace(PLACEHOLDER, ''));

/** The names of the placeholders in a message, in order of the alphabet; those in plural forms are among them. */
export const placeholdersOf = (message: string): string[] =>
  [
    ...new Set(
      [...message.matchAll(PLACEHOLDER)].flatMap(([, name = '', plural]) => [
        name,
        ...[...(plural ?? '').matchAll(FORM)].flatMap(([, , form = '']) => placeholdersOf(form)),
      ]),
    ),
  ].sort();

/** The plural forms that counts in a language ask for. French has one for millions alone, which no count here reaches. */
export const formsOf = cached((locale): readonly string[] => {
  try {
    const rules = new Intl.PluralRules(locale.replaceAll('_', '-'));
    const reached = new Set<string>(['other', ...Array.from({length: 201}, (_, n) => rules.select(n))]);
    return rules.resolvedOptions().pluralCategories.filter((form) => reached.has(form));
  } catch {
    // A name that is no tag: nothing is known of its plurals.
    return ['other'];
  }
});

/** True for a message that can be shown in a language: its braces come in pairs, its plurals have the forms they need. */
export const isSound = (text: string, locale: string): boolean =>
  isMessage(text) &&
  // One form alone is meant for every number.
  pluralsOf(text).every(
    (given) => given.has('other') && (given.size === 1 || formsOf(locale).every((form) => given.has(form))),
  );

/**
 * Puts values into a message. The syntax is the part of ICU MessageFormat that translators need and tools understand:
 * `{name}`, and `{n, plural, =0 {…} one {…} other {# …}}` with the plural forms of the translator's own language.
 */
export function formatMessage(message: string, values: Values, tag: string): string {
  return message.replace(PLACEHOLDER, (whole, name: string, plural?: string) => {
    const value = Object.hasOwn(values, name) ? values[name] : undefined;
    if (value === undefined) return whole;
    const shown = typeof value === 'number' ? numbersOf(tag).format(value) : isolated(value, tag);
    if (!plural) return shown;
    const forms = new Map([...plural.matchAll(FORM)].map(([, key = '', text = '']) => [key, text]));
    const form = forms.get(`=${value}`) ?? forms.get(rulesOf(tag).select(Number(value))) ?? forms.get('other') ?? '#';
    // `#` is the value itself: as a placeholder it is put in last, so no sign in it is taken for part of the message.
    return formatMessage(form.replaceAll('#', `{${name}}`), values, tag);
  });
}
