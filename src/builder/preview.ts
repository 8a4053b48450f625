import type {Piece, Tag} from '../server/tree.js';

/** The widths of a telephone, a tablet and a screen. */
export const WIDTHS = [320, 768, 1280] as const;

const ESCAPES: Readonly<Record<string, string>> = {'&': '&amp;', '"': '&quot;', '<': '&lt;'};
const escape = (text: string): string => text.replace(/[&"<]/g, (sign) => ESCAPES[sign] ?? sign);

/** The page of a preview: as empty as can be, with the same script as the webmaster's page. */
export const pageOf = (script: string): string =>
  `<!doctype html><html><head><meta charset="utf-8"><title></title>` +
  `<style>:root{color-scheme:light dark}body{margin:0;padding:16px;font:16px/1.5 system-ui,sans-serif;overflow:clip}</style>` +
  `<style id="accent"></style><script type="module" src="${escape(script)}"></script></head><body></body></html>`;

/** What a preview is to show. */
export interface Shown {
  /** Undefined: nothing yet. */
  readonly widget: Tag | undefined;
  readonly css: string;
  readonly lang: string;
}

/** A piece of HTML as a node of a page. */
function nodeOf(piece: Piece, page: Document): Node {
  if (typeof piece === 'string') return page.createTextNode(piece);
  const element = page.createElement(piece.name);
  for (const [name, value] of Object.entries(piece.attributes)) element.setAttribute(name, value);
  element.append(...piece.children.map((child) => nodeOf(child, page)));
  return element;
}

const shownIn = new WeakMap<Document, string>();

/** Puts a snippet into a preview; nothing happens when it is there already. False: its page is not there yet. */
export function show(frame: HTMLIFrameElement, {widget, css, lang}: Shown): boolean {
  const page = frame.contentDocument;
  const accent = page?.getElementById('accent');
  if (!page?.body || !accent) return false;
  const key = JSON.stringify([widget, css, lang]);
  if (shownIn.get(page) === key) return true;
  shownIn.set(page, key);
  page.documentElement.lang = lang;
  accent.textContent = css;
  page.body.replaceChildren(...(widget ? [nodeOf(widget, page)] : []));
  return true;
}

/** The widget that a preview shows, once it has drawn something. */
export function drawnIn(frame: HTMLIFrameElement, element: string): Element | undefined {
  const widget = frame.contentDocument?.querySelector(`body > ogp-${element}`) ?? undefined;
  const root = widget?.shadowRoot;
  return root?.querySelector('[part~=base]') && !root.querySelector('[part~=skeleton], [part~=error]')
    ? widget
    : undefined;
}

/** Loads every widget and language into a preview, so that it works without a network from then on. */
export function warm(frame: HTMLIFrameElement, elements: readonly string[], langs: readonly string[]): void {
  const page = frame.contentDocument;
  if (!page) return;
  const store = page.createElement('div');
  store.hidden = true;
  const json = page.createElement('script');
  json.type = 'application/json';
  json.textContent = '{"commitments":[]}';
  for (const name of elements) {
    const widget = page.createElement(`ogp-${name}`);
    widget.append(json.cloneNode(true));
    store.append(widget);
  }
  for (const lang of langs) {
    const widget = page.createElement('ogp-rating-scale');
    widget.lang = lang;
    widget.setAttribute('scale', 'completion');
    widget.setAttribute('value', 'limited');
    store.append(widget);
  }
  page.documentElement.append(store);
  setTimeout(() => {
    store.remove();
  }, 5000);
}
