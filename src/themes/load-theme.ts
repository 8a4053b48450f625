/** The declarations of each requested theme, shared by all widgets. */
const themes = new Map<string, Promise<string | undefined>>();

/** The sheets of a document, by theme: a constructed sheet belongs to the document that it was made in. */
const sheets = new WeakMap<Document, Map<string, CSSStyleSheet>>();

/** Sheets that this module put into a root, so that a change of theme takes out only those. */
const adopted = new WeakMap<ShadowRoot, CSSStyleSheet>();

/**
 * Adopts a theme bridge inside one widget, for pages where nobody can add a stylesheet. The bridges are loaded only when
 * a widget names one.
 */
export function loadTheme(host: Element & {theme: string | undefined}): void {
  const {theme} = host;
  if (!theme) {
    swap(host, undefined);
    return;
  }
  const loading =
    themes.get(theme) ??
    import('./bridges.js').then(
      ({bridges, declarations}) => {
        const bridge = Object.hasOwn(bridges, theme) ? bridges[theme] : undefined;
        if (bridge) return declarations(bridge);
        console.warn(`[ogp-widgets] There is no theme "${theme}". There are: ${Object.keys(bridges).join(', ')}.`);
        return undefined;
      },
      () => undefined,
    );
  themes.set(theme, loading);
  void loading.then((css) => {
    if (host.theme === theme) swap(host, css === undefined ? undefined : sheetOf(theme, css, host.ownerDocument));
  });
}

/** None for a document without a window, and in browsers that cannot make one. */
function sheetOf(theme: string, css: string, document: Document): CSSStyleSheet | undefined {
  const known = sheets.get(document) ?? new Map<string, CSSStyleSheet>();
  sheets.set(document, known);
  const Sheet = document.defaultView?.CSSStyleSheet;
  const sheet = known.get(theme) ?? (Sheet && new Sheet());
  if (sheet && !known.has(theme)) {
    sheet.replaceSync(`:host{${css}}`);
    known.set(theme, sheet);
  }
  return sheet;
}

function swap({shadowRoot}: Element, sheet: CSSStyleSheet | undefined): void {
  if (!shadowRoot) return;
  const old = adopted.get(shadowRoot);
  if (sheet ? shadowRoot.adoptedStyleSheets.includes(sheet) : !old) return;
  const others = shadowRoot.adoptedStyleSheets.filter((entry) => entry !== old);
  shadowRoot.adoptedStyleSheets = sheet ? [...others, sheet] : others;
  if (sheet) adopted.set(shadowRoot, sheet);
  else adopted.delete(shadowRoot);
}
