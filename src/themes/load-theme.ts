/** The sheet of each theme that was asked for, shared by all widgets. */
const sheets = new Map<string, Promise<CSSStyleSheet | undefined>>();

/** Sheets that this module put into a root, so that a change of theme takes out only those. */
const adopted = new WeakMap<ShadowRoot, CSSStyleSheet>();

/**
 * Adopts a theme bridge inside one widget, for pages where nobody can add a stylesheet. The bridges are loaded only when
 * a widget names one.
 */
export function loadTheme(host: Element & {theme: string | undefined}): void {
  const {theme} = host;
  if (typeof CSSStyleSheet === 'undefined') return;
  if (!theme) {
    swap(host, undefined);
    return;
  }
  const sheet =
    sheets.get(theme) ??
    import('./bridges.js').then(
      ({bridges, declarations}) => {
        const bridge = Object.hasOwn(bridges, theme) ? bridges[theme] : undefined;
        if (!bridge) {
          console.warn(`[ogp-widgets] There is no theme "${theme}". There are: ${Object.keys(bridges).join(', ')}.`);
          return undefined;
        }
        const made = new CSSStyleSheet();
        made.replaceSync(`:host{${declarations(bridge)}}`);
        return made;
      },
      () => undefined,
    );
  sheets.set(theme, sheet);
  void sheet.then((made) => {
    if (host.theme === theme) swap(host, made);
  });
}

function swap({shadowRoot}: Element, sheet: CSSStyleSheet | undefined): void {
  if (!shadowRoot) return;
  const old = adopted.get(shadowRoot);
  if (old === sheet) return;
  const others = shadowRoot.adoptedStyleSheets.filter((entry) => entry !== old);
  shadowRoot.adoptedStyleSheets = sheet ? [...others, sheet] : others;
  if (sheet) adopted.set(shadowRoot, sheet);
  else adopted.delete(shadowRoot);
}
