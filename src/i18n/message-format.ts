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
