/** Where a reader can be, or what can be open; not in definitions, whose content comes later. */
const PLACES = 'a:not([part=definition] a), summary, button, input, select';
/** What a browser draws only when it comes into view, with a height that is guessed until then. */
const GUESSED = '[part=card], [part=item]';

/** All elements of a kind below a root, through the widgets inside. */
const allOf = (root: ParentNode, kind: string): HTMLElement[] =>
  [...root.querySelectorAll<HTMLElement>('*')].flatMap((one) => [
    ...(one.shadowRoot ? allOf(one.shadowRoot, kind) : []),
    ...(one.matches(kind) ? [one] : []),
  ]);

/** True also while the reader looks at another window, when `:focus` matches nothing. */
const isFocused = (place: HTMLElement): boolean => (place.getRootNode() as ShadowRoot).activeElement === place;

/**
 * Remembers where the reader is in what a server rendered, and what they opened there. Returns the function that brings
 * both about again, for when a widget's own content, which has the same places, replaces it.
 */
export function keepPlace(root: ParentNode): () => Promise<void> {
  const old = allOf(root, PLACES);
  const at = old.findIndex(isFocused);
  const open = old.map(({parentElement}) => parentElement?.matches('details[open]'));
  return async () => {
    const widgets = [...root.querySelectorAll<Element & {updateComplete?: Promise<unknown>}>('*')];
    await Promise.all(widgets.flatMap(({updateComplete}) => updateComplete ?? []));
    // It was all drawn before: a guess would make the page jump.
    for (const {style} of allOf(root, GUESSED)) style.contentVisibility = 'visible';
    const places = allOf(root, PLACES);
    if (places.length !== old.length) return;
    places.forEach(({parentElement}, index) => {
      if (open[index]) parentElement?.setAttribute('open', '');
    });
    places[at]?.focus({preventScroll: true});
  };
}
