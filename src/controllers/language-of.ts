import {nearest} from './ancestors.js';

/** The language of an element as HTML defines it: the nearest `lang`, its own first, through shadow hosts. */
export const languageOf = (element: Element): string | undefined =>
  nearest(element, (candidate) => candidate.getAttribute('lang')) ?? undefined;

/** One observer per tree that holds a listening element: the document, and every shadow root on the way up. */
const watched = new Map<Node, {observer: MutationObserver; calls: Set<() => void>}>();

/** Calls back whenever a `lang` attribute changes above the element. Returns the function that stops it. */
export function watchLanguage(element: Element, call: () => void): () => void {
  const roots: Node[] = [];
  for (let root = element.getRootNode(); ; root = root.host.getRootNode()) {
    roots.push(root);
    if (!(root instanceof ShadowRoot)) break;
  }
  for (const root of roots) {
    let entry = watched.get(root);
    if (!entry) {
      const calls = new Set<() => void>();
      const observer = new MutationObserver(() => {
        for (const notify of calls) notify();
      });
      observer.observe(root, {subtree: true, attributes: true, attributeFilter: ['lang']});
      entry = {observer, calls};
      watched.set(root, entry);
    }
    entry.calls.add(call);
  }
  return () => {
    for (const root of roots) {
      const entry = watched.get(root);
      entry?.calls.delete(call);
      if (entry?.calls.size === 0) {
        entry.observer.disconnect();
        watched.delete(root);
      }
    }
  };
}
