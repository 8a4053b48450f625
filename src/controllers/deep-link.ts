import type {ReactiveControllerHost} from 'lit';
import {readFragment} from './address.js';
import {windowEvents} from './window-events.js';

/** What a list does for its links. */
export interface Linked {
  /** Place of the item with an id, or -1. */
  readonly placeOf: (id: string) => number;
  /** Draws an item and returns it. `arriving` when nobody followed a link: the list has just got its data. */
  readonly reveal: (place: number, arriving: boolean) => Promise<HTMLElement | null | undefined>;
}

const links = new WeakMap<Element, DeepLink>();

/** Opens the item that the fragment of the page's address names. */
export class DeepLink {
  /** Place of that item; -1 for none. */
  place = -1;

  constructor(
    private readonly host: ReactiveControllerHost & Element,
    private readonly list: Linked,
  ) {
    links.set(host, this);
    windowEvents(host, {
      hashchange: () => {
        void this.follow(false);
      },
    });
  }

  async follow(arriving: boolean): Promise<void> {
    const {host, list} = this;
    const id = readFragment();
    this.place = id ? list.placeOf(id) : -1;
    host.requestUpdate();
    if (this.place < 0) return;
    // Where several lists of a page have it, the first one moves the page.
    const first = [...document.querySelectorAll(host.localName)].find((other) => (links.get(other)?.place ?? -1) >= 0);
    if (first && first !== host) return;
    const item = await list.reveal(this.place, arriving);
    item?.focus({preventScroll: true});
    item?.scrollIntoView();
    // Rows that came into view have their real height only now.
    requestAnimationFrame(() => requestAnimationFrame(() => item?.scrollIntoView()));
  }
}
