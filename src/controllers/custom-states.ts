/** What a page's style sheet may ask of a widget: `:state(loading)`, `:state(ready)`, `:state(error)`. */
export type WidgetState = 'loading' | 'ready' | 'error';

/** Servers have no states, and older browsers none, or only names with two hyphens: there the selectors match nothing. */
function statesOf(host: HTMLElement): CustomStateSet | undefined {
  try {
    const {states} = host.attachInternals();
    states.add('loading');
    states.clear();
    return states;
  } catch {
    return undefined;
  }
}

/** Sets the custom state of an element: one at a time, none without a data source. */
export class CustomStates {
  readonly #states: CustomStateSet | undefined;
  #shown: WidgetState | 'none' = 'none';

  constructor(host: HTMLElement) {
    this.#states = statesOf(host);
  }

  show(state: WidgetState | 'none'): void {
    if (state === this.#shown) return;
    this.#shown = state;
    this.#states?.clear();
    if (state !== 'none') this.#states?.add(state);
  }
}
