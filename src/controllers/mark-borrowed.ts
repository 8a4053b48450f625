/** Elements that were marked, with the language that they were given. */
const marked = new WeakMap<Element, string>();

/**
 * Gives the elements whose whole text is in another language than the rest a `lang` of their own, so that it is read out as
 * what it is. Takes back what no longer holds, and leaves what a template said.
 */
export function markBorrowed(root: Node, borrowed: ReadonlyMap<string, string>): void {
  const {ownerDocument} = root;
  if (!ownerDocument) return;
  const texts = ownerDocument.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const wanted = new Map<Element, string>();
  while (texts.nextNode()) {
    const {parentElement, textContent} = texts.currentNode;
    const lang = borrowed.get(textContent?.trim() ?? '');
    if (lang && parentElement?.textContent.trim() === textContent?.trim() && parentElement)
      wanted.set(parentElement, lang);
  }
  const all = ownerDocument.createTreeWalker(root, NodeFilter.SHOW_ELEMENT);
  while (all.nextNode()) {
    const element = all.currentNode as Element;
    const lang = wanted.get(element);
    const before = marked.get(element);
    if (before && before !== lang && element.getAttribute('lang') === before) element.removeAttribute('lang');
    if (!lang) {
      marked.delete(element);
    } else if (!element.hasAttribute('lang')) {
      element.setAttribute('lang', lang);
      marked.set(element, lang);
    }
  }
}
