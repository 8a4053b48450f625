import {watchPage} from './embed/autoloader.js';
import type * as Catalog from './i18n/catalog.js';

/** For a script tag: brings to life what stands on the page, and offers what a page may want to call. */
export {load} from './embed/loaders.js';

/** Adds a whole language; see `i18n/catalog`. */
export const registerLocale: typeof Catalog.registerLocale = (...given) =>
  void import('./i18n/catalog.js').then(({registerLocale}) => {
    registerLocale(...given);
  });

/** A page's own words for some messages; see `i18n/catalog`. */
export const overrideMessages: typeof Catalog.overrideMessages = (...given) =>
  void import('./i18n/catalog.js').then(({overrideMessages}) => {
    overrideMessages(...given);
  });

watchPage(document);
