import type {MsgFn} from '@lit/localize';
import {hasCatalog, isDraft, keyOf, negotiate, onCatalog, SOURCE_LOCALE, translationOf} from './catalog.js';
import {englishWords, keyWords} from './words.js';
import {formatMessage, numbersOf, type Values} from './message-format.js';

/** One language as a value: what every view-model takes. Knows no element and no page. */
export interface Localizer {
  /** The language on screen: the page's own tag (nl-BE) while its words are here, else that of the words shown. */
  readonly tag: string;
  /** Tag for `Intl`: dates, numbers, lists and order. The same, but for a language whose region is not stated. */
  readonly intl: string;
  /** The catalogue whose words are shown. */
  readonly locale: string;
  /** True where no native speaker has reviewed the words: published ones are shown beside them. */
  readonly draft: boolean;
  /** True for a word that a publisher replaced: OGP's published one is shown beside that of a rating. */
  readonly replaced: (id: string) => boolean;
  /** Texts in another language than `tag`, because a translation lacks them, with that language. Grows as they are used. */
  readonly borrowed: ReadonlyMap<string, string>;
  /** Looks a message up. Typed as `MsgFn`, by which `lit-localize extract` recognises every call. */
  readonly msg: MsgFn;
  /** A word of the vocabulary: `completion.limited`, `voice.irm`. English words are those of the key. */
  readonly term: (id: string) => string;
  /** The same where the word may be the publisher's own: then undefined. */
  readonly known: (id: string) => string | undefined;
  /** Puts values and plural forms into a message that was looked up. */
  readonly fill: (message: string, values: Values) => string;
  readonly number: (value: number) => string;
}

/** A tag that `Intl` takes; invalid ones would throw in the middle of a page. */
export function usable(tag: string): string | undefined {
  try {
    return Intl.getCanonicalLocales(tag.replaceAll('_', '-'))[0];
  } catch {
    return undefined;
  }
}

/**
 * `Intl` takes bare English for American English: March 1, 2021, 7:30 PM. Here, as on the pages of OGP and of ministries
 * in Europe, it is 1 March 2021, 19:30; a page asks for the other with `en-US`.
 */
const REGIONS = new Map([['en', 'en-GB']]);

const localizers = new Map<string, Localizer>();
let watching = false;

/** The localizer of a language tag; one per tag, made anew when words for it arrive. */
export function createLocalizer(wanted: string): Localizer {
  if (!watching) {
    watching = true;
    onCatalog(() => {
      localizers.clear();
    });
  }
  const cached = localizers.get(wanted);
  if (cached) return cached;
  const locale = negotiate(wanted);
  const shown = hasCatalog(locale) ? locale : SOURCE_LOCALE;
  const own = usable(wanted);
  // A page may register words under any name; `Intl` takes real tags only.
  const tag = (own && `${keyOf(own)}-`.startsWith(`${shown}-`) ? own : usable(shown)) ?? SOURCE_LOCALE;
  const intl = REGIONS.get(tag) ?? tag;
  const borrowed = new Map<string, string>();
  const borrow = (text: string) => {
    if (shown !== SOURCE_LOCALE) borrowed.set(text, SOURCE_LOCALE);
    return text;
  };
  const translate = (id: string) => translationOf(shown, id, wanted);
  const known = (id: string) => {
    const english = translate(id) === undefined ? englishWords(id) : undefined;
    return english === undefined ? translate(id) : borrow(english);
  };
  const localizer: Localizer = {
    tag,
    intl,
    locale: shown,
    draft: isDraft(shown),
    replaced: () => false,
    borrowed,
    msg: ((source: string, {id}: {id: string}) => translate(id) ?? borrow(source)) as MsgFn,
    term: (id) => known(id) ?? borrow(keyWords(id)),
    known,
    fill: (message, values) => {
      const text = formatMessage(message, values, intl);
      return borrowed.has(message) ? borrow(text) : text;
    },
    number: (value) => numbersOf(intl).format(value),
  };
  localizers.set(wanted, localizer);
  return localizer;
}
