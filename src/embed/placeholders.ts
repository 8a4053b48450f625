import type {LitElement} from 'lit';

/** The placeholder of a widget where an editor removes our elements: `<div data-ogp="commitment-card" data-src="…">`. */
export const BOX = '[data-ogp]';

/** Attributes that every widget understands, beside its own. */
const COMMON: readonly string[] = ['lang', 'dir'];

/** The tag that a box asks for; both spellings of a name are fine. */
export const tagOf = (box: Element): string =>
  `ogp-${(box.getAttribute('data-ogp') ?? '').trim().toLowerCase().replace(/^ogp-/, '')}`;

const classOf = (tag: string) => customElements.get(tag) as typeof LitElement | undefined;

/** The attributes that an element of this tag reads; undefined where there is no such element. */
export const optionsOf = (tag: string): readonly string[] | undefined => {
  const own = classOf(tag)?.observedAttributes;
  return own && [...COMMON, ...own];
};

/** `data-compact="false"`: editors write out what HTML expresses by absence. */
const isOff = (tag: string, option: string, value: string | null) =>
  value === null ||
  (value === 'false' &&
    [...(classOf(tag)?.elementProperties ?? [])].some(
      ([name, {attribute, type}]) =>
        type === Boolean && (typeof attribute === 'string' ? attribute : String(name).toLowerCase()) === option,
    ));

/**
 * Brings the widget of a box in line with it: made when it is not there yet, with the box's options, and with its content
 * as fallback. A page that was copied with its widgets (a cache of pages, an editor) keeps those.
 */
export function fillBox(box: Element): void {
  const tag = tagOf(box);
  const options = optionsOf(tag);
  if (!options) return;
  const known = [...box.children].find(({localName}) => localName === tag);
  const widget = known ?? document.createElement(tag);
  for (const option of options) {
    const value = box.getAttribute(`data-${option}`);
    if (isOff(tag, option, value)) widget.removeAttribute(option);
    else if (widget.getAttribute(option) !== value) widget.setAttribute(option, value ?? '');
  }
  // Also what the parser still adds to the box. A widget of another name is from an earlier value of `data-ogp`.
  for (const node of [...box.childNodes])
    if (ownWidgets.has(node) && node !== widget) {
      widget.append(...node.childNodes);
      node.remove();
    } else if (node !== widget) widget.append(node);
  ownWidgets.add(widget);
  if (!known) box.append(widget);
}

/** The widgets that we made. */
const ownWidgets = new WeakSet<Node>();
