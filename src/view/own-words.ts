import {formatMessage, isSound, numbersOf, placeholdersOf} from '../i18n/message-format.js';
import {keyOf} from '../i18n/catalog.js';
import {createLocalizer, usable, type Localizer} from '../i18n/localizer.js';
import {englishWords, keyWords} from '../i18n/words.js';
import type {Terms} from '../model/document.js';
import {isRatingWord, readsAsOther} from './rating-words.js';

/** A publisher's own words by key, as they were given: what cannot be shown leaves the usual words. */
export type OwnWords = Readonly<Record<string, unknown>>;

const ENGLISH = /^en\b/i;
/** Definitions are OGP's, as the words of ratings are. */
const isPublished = (id: string) => isRatingWord(id) || id.startsWith('definition.');

/**
 * True for a text that may stand in place of a word: it can be shown, has the placeholders of the source, and does not
 * make another rating of a rating. In English, ratings and their definitions keep the words that OGP publishes.
 */
const mayReplace = (
  id: string,
  text: unknown,
  source: string,
  tag: string,
  l10n: Localizer,
  own: OwnWords,
): text is string =>
  typeof text === 'string' &&
  text.trim() !== '' &&
  isSound(text, tag) &&
  placeholdersOf(text).join() === placeholdersOf(source).join() &&
  !(isPublished(id) && ENGLISH.test(tag)) &&
  !(isRatingWord(id) && readsAsOther(id, text, l10n, own));

/** Whether a text may stand in place of a word, for a language with all that is to be replaced there. */
export const acceptsWord = (
  words: OwnWords,
  tag: string,
): ((key: string, text: unknown, source: string) => boolean) => {
  const l10n = createLocalizer(tag);
  return (key, text, source) => mayReplace(key, text, source, tag, l10n, words);
};

/** The words of a file for a reader: those of the tag, else of the language without its region. */
export function termsFor(terms: Terms | undefined, tag: string): OwnWords | undefined {
  const byKey = new Map(Object.entries(terms ?? {}).map(([lang, words]) => [keyOf(lang), words]));
  for (let key = keyOf(tag); key; key = key.slice(0, Math.max(0, key.lastIndexOf('-')))) {
    const found = byKey.get(key);
    if (found) return found;
  }
  return undefined;
}

/**
 * A localizer with a publisher's own words, the first layer first, for the language that the page asks for: that may be one
 * which the library has no words of. What the words do not say is said in those of `l10n`, and marked as such.
 */
export function withOwnWords(l10n: Localizer, requested: string, given: readonly (OwnWords | undefined)[]): Localizer {
  const layers = given.filter((words) => typeof words === 'object' && words !== null && !Array.isArray(words));
  if (!layers.length) return l10n;
  const isShipped = `${keyOf(requested)}-`.startsWith(`${l10n.locale}-`);
  const tag = isShipped ? l10n.tag : (usable(requested) ?? l10n.tag);
  const intl = isShipped ? l10n.intl : tag;
  const all: OwnWords = Object.assign({}, ...[...layers].reverse()) as OwnWords;
  const borrowed = new Map<string, string>();
  const borrow = <T extends string | undefined>(text: T): T => {
    const lang = text && (l10n.borrowed.get(text) ?? (tag === l10n.tag ? undefined : l10n.tag));
    if (text && lang) borrowed.set(text, lang);
    return text;
  };
  const found = new Map<string, string | undefined>();
  const own = (id: string, source: string): string | undefined => {
    if (!found.has(id))
      found.set(
        id,
        layers.flatMap((words) => {
          const text = words && Object.hasOwn(words, id) ? words[id] : undefined;
          return mayReplace(id, text, source, tag, l10n, all) ? text : [];
        })[0],
      );
    return found.get(id);
  };
  // Not a message of this file: `lit-localize extract` takes every call of a `MsgFn` for one.
  const usual = l10n.msg as (source: string, options: {id: string}) => string;
  const word = (id: string) => own(id, englishWords(id) ?? keyWords(id));
  return {
    ...l10n,
    tag,
    intl,
    borrowed,
    replaced: (id) => word(id) !== undefined,
    msg: ((source: string, options: {id: string}) =>
      own(options.id, source) ?? borrow(usual(source, options))) as Localizer['msg'],
    term: (id) => word(id) ?? borrow(l10n.term(id)),
    known: (id) => word(id) ?? borrow(l10n.known(id)),
    fill: (message, values) => {
      const lang = borrowed.get(message);
      const text = formatMessage(message, values, intl);
      if (lang) borrowed.set(text, lang);
      return text;
    },
    number: (value) => numbersOf(intl).format(value),
  };
}
