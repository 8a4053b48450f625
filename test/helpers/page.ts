import {a11ySnapshot} from '@web/test-runner-commands';

/** Everything a test puts on the page, so that it can be taken away again. */
let places: Element[] = [];
afterEach(() => {
  for (const place of places) place.remove();
  places = [];
});

/** Puts markup on the page, in a place of its own that is removed after the test. Returns that place. */
export function place(markup = ''): HTMLElement {
  const made = document.createElement('section');
  made.id = `place-${Math.random().toString(36).slice(2)}`;
  places.push(made);
  document.body.append(made);
  made.innerHTML = markup;
  return made;
}

type Tag = keyof HTMLElementTagNameMap;

/** Puts one element with attributes and properties (`.data`) on the page. */
export function show<T extends Tag>(
  tag: T,
  {children = '', ...settings}: Record<string, unknown> & {children?: string} = {},
): HTMLElementTagNameMap[T] {
  const element = document.createElement(tag);
  for (const [key, value] of Object.entries(settings))
    if (key.startsWith('.')) Object.assign(element, {[key.slice(1)]: value});
    else element.setAttribute(key, String(value));
  element.innerHTML = children;
  place().append(element);
  return element;
}

/** Waits until a call returns something truthy and throws nothing; then fails with what it threw. */
export async function waitFor<T>(call: () => T | Promise<T>, what = 'it', patience = 3000): Promise<NonNullable<T>> {
  const end = performance.now() + patience;
  for (;;) {
    let trouble: unknown = new Error(`${what} did not happen`);
    try {
      const answer = await call();
      if (answer) return answer;
    } catch (error) {
      trouble = error;
    }
    if (performance.now() > end) throw trouble;
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
}

export const pause = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms));

const SILENT = new Set(['SCRIPT', 'STYLE', 'TEMPLATE']);

function* piecesOf(node: Node): Generator<string> {
  if (node instanceof Text) yield node.data;
  if (!(node instanceof Element || node instanceof ShadowRoot)) return;
  if (node instanceof Element) {
    const {display, visibility} = getComputedStyle(node);
    if (SILENT.has(node.tagName) || node.ariaHidden === 'true' || display === 'none' || visibility === 'hidden') return;
    // What a browser keeps closed (`details`) nobody reads.
    if (display !== 'contents' && !node.checkVisibility() && node.tagName !== 'SLOT') return;
  }
  const own = node instanceof Element ? node.shadowRoot : null;
  const slotted = node instanceof HTMLSlotElement ? node.assignedNodes() : [];
  // Blocks part words; what is out of sight (`.quiet`) stands in the line.
  const apart = node instanceof Element && isApart(node) ? ' ' : '';
  yield apart;
  for (const child of slotted.length ? slotted : (own ?? node).childNodes) yield* piecesOf(child);
  yield apart;
}

const isApart = (element: Element) => {
  const {display, position} = getComputedStyle(element);
  return !display.startsWith('inline') && position !== 'absolute';
};

/** The text that everybody meets, through shadow roots and slots: nothing hidden, white space as one space. */
export const textOf = (node: Node): string => [...piecesOf(node)].join('').replace(/\s+/g, ' ').trim();

/** One thing that assistive technology meets. */
export interface Met {
  readonly role: string;
  readonly name: string;
  readonly level?: number;
  readonly children?: readonly Met[];
  readonly [state: string]: unknown;
}

/**
 * What assistive technology meets in the place of an element, in order: the browser's own accessibility tree, flat. Only
 * what has a role of its own, a name or a text: lists and tables are not told.
 */
export async function met(element: Element): Promise<Met[]> {
  const landmark = element.closest('section')!;
  // Only what is inside a landmark is told as a whole.
  landmark.ariaLabel = landmark.id;
  const flat = (one: Met): Met[] => (one.children ?? []).flatMap((child) => [child, ...flat(child)]);
  // The runner's second page is in the background, where nothing with `content-visibility: auto` ever comes into view.
  if (document.hidden) for (const base of deep(element, '.base')) base.style.contentVisibility = 'visible';
  const root = (await a11ySnapshot({selector: `#${landmark.id}`} as never)) as unknown as Met;
  landmark.ariaLabel = null;
  return flat(root);
}

/** Finds elements through all shadow roots. */
export function deep(root: Element | ShadowRoot | Document, selector: string): HTMLElement[] {
  return [...root.querySelectorAll<HTMLElement>('*'), ...(root instanceof Element ? [root as HTMLElement] : [])]
    .flatMap((element) => [
      ...(element.matches(selector) ? [element] : []),
      ...(element.shadowRoot ? deep(element.shadowRoot, selector) : []),
    ])
    .filter((element, index, all) => all.indexOf(element) === index);
}

/** Writes down every event of these names that reaches the page; `stop` is called after the test by itself. */
export function record(...names: string[]): CustomEvent[] {
  const heard: CustomEvent[] = [];
  const controller = new AbortController();
  for (const name of names)
    document.addEventListener(name, (event) => heard.push(event as CustomEvent), {signal: controller.signal});
  stops.push(() => {
    controller.abort();
  });
  return heard;
}
const stops: (() => void)[] = [];
afterEach(() => {
  for (const stop of stops.splice(0)) stop();
});

let run = 0;

/** An address of the test server that no other test asked for. */
export const fresh = (row: string): string =>
  `/__test/${row}${row.includes('?') ? '&' : '?'}run=${Date.now()}-${run++}`;

/** How often the test server was asked for an address. */
export const asked = async (address: string): Promise<number> =>
  Number(await (await fetch(`/__test/count?of=${address}`)).text());

/** The second origin of the test server. */
export const otherOrigin = async (): Promise<string> => (await fetch('/__test/origin')).text();
