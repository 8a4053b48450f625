import {watchPage} from './embed/autoloader.js';
import type * as PageWords from './i18n/page-words.js';

/** Entry of the script tag: upgrades the widgets of the page and exports the functions that a page may call. */
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
