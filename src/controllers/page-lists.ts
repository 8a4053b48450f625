import {isServer, type ReactiveControllerHost} from 'lit';

/** A list as the other lists of its page know it. */
export interface PageList {
  readonly host: ReactiveControllerHost & Element;
  /** Name of its search landmark. */
  readonly name: string | undefined;
  /** True where it has the row that an address names. */
  readonly has: (id: string) => boolean;
}

const lists = new Set<PageList>();

/** Registers a list for as long as it is on the page. */
export function joinPage(list: PageList): void {
  if (isServer) return;
  list.host.addController({
    hostConnected: () => {
      lists.add(list);
      drawOthers(list);
    },
    hostDisconnected: () => {
      lists.delete(list);
      drawOthers(list);
    },
  });
}

/** The others of the same name: theirs may have to change. */
export function drawOthers({host, name}: PageList): void {
  for (const other of lists) if (name && other.name === name && other.host !== host) other.host.requestUpdate();
}

/** The element of the document in which a list is. */
const outermost = (element: Element): Element => {
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? outermost(root.host) : element;
};

const byPlace = (a: PageList, b: PageList): number => {
  const [one, two] = [outermost(a.host), outermost(b.host)];
  return one === two ? 0 : one.compareDocumentPosition(two) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1;
};

/** The lists that fit, as they follow each other on the page. */
export const pageLists = (fits: (list: PageList) => boolean): readonly PageList[] =>
  [...lists].filter(fits).sort(byPlace);
