import type {Localizer} from '../../i18n/localizer.js';
import {styleSheet} from '../server/css.js';
import {flatten, uniqueIds, widgetsIn} from '../server/flatten.js';
import {themeCss} from '../server/options.js';
import {toHtml, type Piece, type Tag} from '../server/tree.js';

/** An element of a page as plain data, its shadow root as a child named `template`. */
export function pieceOf(element: Element): Tag {
  const children = (parent: ParentNode): Piece[] =>
    [...parent.childNodes].flatMap((node): Piece[] => {
      if (node.nodeType === Node.TEXT_NODE) return [(node.textContent ?? '').replace(/[ \t\r\n]+/g, ' ')];
      return node.nodeType === Node.ELEMENT_NODE ? [pieceOf(node as Element)] : [];
    });
  const {localName: name, shadowRoot} = element;
  const shadow: Tag[] = shadowRoot ? [{name: 'template', attributes: {}, children: children(shadowRoot)}] : [];
  return {
    name,
    attributes: Object.fromEntries([...element.attributes].map(({name: key, value}) => [key, value])),
    children: [...shadow, ...children(element)],
  };
}

/** HTML that needs no script, and the rules that it is drawn with. */
export interface StaticHtml {
  readonly css: string;
  readonly html: string;
}

/** A drawn widget as HTML that needs no script: the same that `ogp-widgets render --form plain` makes. */
export function toStaticHtml(drawn: Tag, theme: string, l10n: Localizer): StaticHtml {
  const css = styleSheet(widgetsIn([drawn])) + themeCss(theme, [`.${drawn.name}`], l10n);
  const pieces: Piece[] = uniqueIds(flatten([drawn]), 'ogp1', new Set());
  return {css: `${toHtml([{name: 'style', attributes: {}, children: [css]}])}\n`, html: `${toHtml(pieces)}\n`};
}
