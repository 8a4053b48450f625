/** Marks our classes, so that a second copy of the library is told from a stranger's element of the same name. */
const VERSION = '0.1.0';

interface Versioned extends CustomElementConstructor {
  ogpVersion?: string;
}

/**
 * Registers a tag once. A second definition would throw and stop the rest of the file, and with it the page's other
 * widgets; the first one wins, and another version is told once.
 */
export function defineElement(tag: string, element: Versioned): void {
  const known: Versioned | undefined = customElements.get(tag);
  if (!known) {
    element.ogpVersion = VERSION;
    customElements.define(tag, element);
  } else if (known !== element && known.ogpVersion !== VERSION) {
    const by = known.ogpVersion === undefined ? 'by this page' : `as ${known.ogpVersion}`;
    console.warn(`[ogp-widgets] <${tag}> is already defined ${by}; ${VERSION} was not used.`);
  }
}
