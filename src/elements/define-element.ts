import {VERSION} from '../version.js';

/** Marks our classes, which distinguishes a second copy of the library from another element of the same name. */
interface VersionedClass extends CustomElementConstructor {
  ogpVersion?: string;
}

/**
 * Registers a tag once. A second definition would throw and stop the rest of the file, and with it the page's other
 * widgets; the first one wins, and another version is reported in the console.
 */
export function defineElement(tag: string, element: VersionedClass): void {
  const known: VersionedClass | undefined = customElements.get(tag);
  if (!known) {
    element.ogpVersion = VERSION;
    customElements.define(tag, element);
  } else if (known !== element && known.ogpVersion !== VERSION) {
    const by = known.ogpVersion === undefined ? 'by this page' : `as ${known.ogpVersion}`;
    console.warn(`[ogp-widgets] <${tag}> is already defined ${by}; ${VERSION} was not used.`);
  }
}
