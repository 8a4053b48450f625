/** The element above, through shadow roots: a host is the parent of its shadow root. */
export const parentOf = (element: Element): Element | null => {
  const root = element.getRootNode();
  return element.parentElement ?? (root instanceof ShadowRoot ? root.host : null);
};

/** The nearest element, from `element` up, for which `found` has an answer. */
export function nearest<T>(element: Element, found: (candidate: Element) => T | null | undefined): T | undefined {
  for (let candidate: Element | null = element; candidate; candidate = parentOf(candidate)) {
    const answer = found(candidate);
    if (answer !== null && answer !== undefined) return answer;
  }
  return undefined;
}
