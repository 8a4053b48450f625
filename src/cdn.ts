import {watchPage} from './embed/autoloader.js';
import type * as PageWords from './i18n/page-words.js';

/** For a script tag: brings to life what stands on the page, and offers what a page may want to call. */
export {load} from './embed/loaders.js';

/** Adds a whole language; see `i18n/page-words`. */
export const registerLocale: typeof PageWords.registerLocale = (...given) =>
  void import('./i18n/page-words.js').then((words) => {
    words.registerLocale(...given);
  });

/** A page's own words for some messages; see `i18n/page-words`. */
export const overrideMessages: typeof PageWords.overrideMessages = (...given) =>
  void import('./i18n/page-words.js').then((words) => {
    words.overrideMessages(...given);
  });

/** The language for readers whose own has no words here; see `i18n/page-words`. */
export const setDefaultLocale: typeof PageWords.setDefaultLocale = (...given) =>
  void import('./i18n/page-words.js').then((words) => {
    words.setDefaultLocale(...given);
  });

watchPage(document);
