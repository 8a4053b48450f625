import {closest, distance} from 'fastest-levenshtein';
import type {Terms} from '../model/document.js';
import type {Issue} from '../model/issue.js';
import {WORD_KEYS} from './generated/word-keys.js';
import type {acceptsWord, OwnWords} from './own-words.js';

/** What decides: handed over, because this is loaded late and has nothing of the widgets in it. */
type Accepts = typeof acceptsWord;

/** A word that cannot be replaced so: its key is not known, or its text cannot be shown. */
export interface WordFault {
  readonly key: string;
  readonly code: 'term-unknown' | 'term-form';
  readonly text: string;
}

/** The keys of all words that a publisher may replace. */
export const wordKeys: readonly string[] = Object.keys(WORD_KEYS);

/** The key that was probably meant. */
export function nearestKey(key: string): string | undefined {
  const best = closest(key, [...wordKeys]);
  return distance(key, best) <= Math.max(2, key.length * 0.4) ? best : undefined;
}

/** What is wrong with a publisher's own words in one language. */
export const wordFaults = (words: OwnWords, tag: string, acceptsIn: Accepts): WordFault[] => {
  const accepts = acceptsIn(words, tag);
  return Object.entries(words).flatMap(([key, given]): WordFault[] => {
    const text = typeof given === 'string' ? given : JSON.stringify(given);
    const source = Object.hasOwn(WORD_KEYS, key) ? WORD_KEYS[key] : undefined;
    if (source === undefined) return [{key, code: 'term-unknown', text}];
    return accepts(key, given, source) ? [] : [{key, code: 'term-form', text}];
  });
};

const escaped = (key: string) => key.replaceAll('~', '~0').replaceAll('/', '~1');

/** The same for all languages of a file, as issues of it. */
export const termIssues = (terms: Terms | undefined, accepts: Accepts): Issue[] =>
  Object.entries(terms ?? {}).flatMap(([lang, words]) =>
    wordFaults(words, lang, accepts).map(({key, code, text}) => ({
      path: `/terms/${escaped(lang)}/${escaped(key)}`,
      code,
      severity: 'warning',
      found: (code === 'term-unknown' ? key : text).slice(0, 200),
    })),
  );

/** One warning about the words of an attribute, for whoever looks after the page. */
export function warnOfLabels(words: OwnWords, tag: string, element: string, accepts: Accepts): void {
  const faults = wordFaults(words, tag, accepts);
  if (!faults.length) return;
  const list = faults.map(({key, code}) => {
    if (code === 'term-form') return `${key} (cannot be shown: placeholders, plural forms, or the word of a rating)`;
    const near = nearestKey(key);
    return `${key} (unknown${near ? `; did you mean ${near}?` : ''})`;
  });
  console.warn(`[ogp-widgets] ${element}: labels that are not used; the usual words stay. ${list.join(', ')}`);
}
