/** Everything, for a script tag: registers the elements and offers what a page may want to call. */
export * from './define.js';
export {overrideMessages, registerLocale} from './i18n/catalog.js';
