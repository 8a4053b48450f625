import {readFragment} from './address.js';
import {pageLists, type PageList} from './page-lists.js';
import {windowEvents} from './window-events.js';

/** What a list does for its links. */
export interface LinkedList extends PageList {
  readonly host: PageList['host'] & {readonly updateComplete: Promise<unknown>; readonly renderRoot: ParentNode};
  /** Marks the row that an address names. True where there is one. */
  readonly point: (id: string | undefined) => boolean;
  /** Draws that row. True where it is drawn. */
  readonly open: () => boolean;
}

/** Opens the row that the fragment of the page's address names. Returns the function that does so once. */
export function deepLink(list: LinkedList): () => Promise<void> {
  const {host} = list;
  const follow = async (): Promise<void> => {
    const id = readFragment();
    const here = list.point(id);
    host.requestUpdate();
    // Where several lists of a page have it, the first one moves the page.
    if (!id || !here || pageLists(({has}) => has(id))[0] !== list || !list.open()) return;
    await host.updateComplete;
    const row = host.renderRoot.querySelector<HTMLElement>('[aria-current=true]');
    row?.focus({preventScroll: true});
    row?.scrollIntoView();
    // Rows that came into view have their real height only now.
    requestAnimationFrame(() => requestAnimationFrame(() => row?.scrollIntoView()));
  };
  windowEvents(host, {
    hashchange: () => {
      void follow();
    },
  });
  return follow;
}
