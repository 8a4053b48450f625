import type {Piece, Tag} from '../server/tree.js';
import type {Release} from './release.js';

/** The widths of a telephone, a tablet and a screen. */
export const WIDTHS = [320, 768, 1280] as const;

/** What a preview is to show. */
export interface PreviewRequest {
  /** Undefined: nothing yet. */
  readonly widget: Tag | undefined;
  /** JSON text. */
  readonly data: string | undefined;
  readonly accent: string | undefined;
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

/** Puts a widget into a preview, whose page is there. */
export function show(page: Document, {widget, data, accent, lang}: PreviewRequest): void {
  page.documentElement.lang = lang;
  const node = widget && nodeOf(widget, page);
  // As properties: policies of a page may forbid to write scripts and `style` attributes.
  if (node && data !== undefined) Object.assign(node, {data: JSON.parse(data) as unknown});
  if (node && accent) (node as HTMLElement).style.setProperty('--ogp-color-accent', accent);
  page.body.replaceChildren(...(node ? [node] : []));
}

/** The widget that a preview shows, once it has drawn something. */
export function drawnIn(page: Document, element: string): Element | undefined {
  const widget = page.querySelector(`body > ogp-${element}`) ?? undefined;
  const root = widget?.shadowRoot;
  return root?.querySelector('[part~=base]') && !root.querySelector('[part~=skeleton], [part~=error]')
    ? widget
    : undefined;
}

/** Loads all parts of the script into a preview, so that it works without a network from then on. */
export function warm(page: Document, release: Release | undefined): void {
  const address = page.querySelector<HTMLScriptElement>('script[src$="ogp-widgets.js"]')?.src;
  if (!address) return;
  for (const name of Object.keys(release?.files ?? {})) {
    if (!/^(chunks|locales)\//.test(name)) continue;
    const link = page.createElement('link');
    link.rel = 'modulepreload';
    link.href = new URL(name, address).href;
    page.head.append(link);
  }
}
