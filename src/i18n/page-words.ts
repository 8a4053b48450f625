import {addCatalog, addOverrides, setDefaultLocale as setDefault} from './catalog.js';
import {formsOf, isSound} from './message-format.js';

/** Messages by id, as a page writes them. */
export type Messages = Readonly<Record<string, string>>;

/** The messages that can be shown; the others leave the words they would replace, and are named in one warning. */
export function soundMessages(locale: string, messages: unknown): ReadonlyMap<string, string> {
  const entries = typeof messages === 'object' && messages !== null ? Object.entries(messages) : [];
  const canShow = (entry: readonly [string, unknown]): entry is [string, string] =>
    typeof entry[1] === 'string' && isSound(entry[1], locale);
  const sound = entries.filter(canShow);
  if (sound.length < entries.length || typeof messages !== 'object' || messages === null)
    console.warn(
      `[ogp-widgets] Words for "${locale}" that cannot be shown; the words they would replace stay. Each has to be text ` +
        `with its placeholders in pairs of braces, and a plural needs the forms ${formsOf(locale).join(', ')}.`,
      entries.filter((entry) => !canShow(entry)).map(([id]) => id),
    );
  return new Map(sound);
}

/**
 * Adds a whole language, now: for a page that wants no second request, or a language that the library does not have.
 * `draft` shows the published English word beside each rating.
 *
 * @since 0.1.0
 */
export function registerLocale(locale: string, translation: {templates: object; draft?: boolean}): void {
  const {templates, draft} = (translation as typeof translation | undefined) ?? {templates: undefined};
  addCatalog(String(locale), {templates: soundMessages(String(locale), templates), draft});
}

/**
 * Replaces some messages by a page's own words, in any language; they survive a catalogue that comes later.
 *
 * @since 0.1.0
 */
export function overrideMessages(locale: string, messages: Messages): void {
  addOverrides(String(locale), soundMessages(String(locale), messages));
}

/**
 * Sets the language for readers whose own has no words here: `setDefaultLocale('fr')` for a site in Alsatian.
 *
 * @since 0.1.0
 */
export function setDefaultLocale(locale: string): void {
  setDefault(String(locale));
}
