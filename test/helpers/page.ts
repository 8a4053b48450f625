import {a11ySnapshot} from '@web/test-runner-commands';
import {fill, isServed, takenOver, withServed} from './served.js';
import {isSkipped, needsChromium} from './skip.js';

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
  if (isServed && markup.includes('<ogp-')) fill(made, withServed(markup));
  else made.innerHTML = markup;
  return made;
}

type Tag = keyof HTMLElementTagNameMap;

/** Puts one element with attributes and properties (`.data`) on the page. */
export function show<T extends Tag>(
  tag: T,
  {children = '', ...settings}: Record<string, unknown> & {children?: string} = {},
): HTMLElementTagNameMap[T] {
  // What only becomes markup for the server must not come to life here.
  const element = (isServed ? document.implementation.createHTMLDocument() : document).createElement(tag);
  const properties = Object.entries(settings).filter(([key]) => key.startsWith('.'));
  for (const [key, value] of Object.entries(settings))
    if (!key.startsWith('.')) element.setAttribute(key, String(value));
  element.innerHTML = children;
  const assign = (to: HTMLElement) =>
    Object.assign(to, Object.fromEntries(properties.map(([key, value]) => [key.slice(1), value])));
  if (!isServed) {
    assign(element);
    place().append(element);
    return element;
  }
  const section = place();
  fill(section, withServed(element.outerHTML, settings['.data']));
  const served = section.querySelector(tag)!;
  assign(served);
  return served;
}

/** Waits until a call returns something truthy and throws nothing; then fails with what it threw. */
export async function waitFor<T>(call: () => T | Promise<T>, what = 'it', patience = 3000): Promise<NonNullable<T>> {
  await takenOver();
  const end = performance.now() + patience;
  for (;;) {
    let trouble: unknown = new Error(`${what} did not happen`);
    const asked = performance.now();
    try {
      const answer = await call();
      if (answer) return answer;
    } catch (error) {
      if (isSkipped()) throw error;
      trouble = error;
    }
    const now = performance.now();
    if (now > end) throw trouble;
    // A question that takes long, such as one for styles of everything, leaves as long for what it waits for.
    await pause(Math.max(10, now - asked));
  }
}

export const pause = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms));

const SILENT = new Set(['script', 'style', 'template']);

// By node type and name: `instanceof` knows only the test's own window, and hosts are in frames.
function* piecesOf(node: Node): Generator<string> {
  if (node.nodeType === Node.TEXT_NODE) yield node.textContent!;
  if (node.nodeType === Node.DOCUMENT_FRAGMENT_NODE) for (const child of node.childNodes) yield* piecesOf(child);
  if (node.nodeType !== Node.ELEMENT_NODE) return;
  const element = node as HTMLElement;
  const {display, visibility, position} = getComputedStyle(element);
  if (SILENT.has(element.localName) || element.ariaHidden === 'true') return;
  if (display === 'none' || visibility === 'hidden') return;
  // What a browser keeps closed (`details`) nobody reads.
  if (display !== 'contents' && !element.checkVisibility()) return;
  const slotted = element.localName === 'slot' ? (element as HTMLSlotElement).assignedNodes() : [];
  // Blocks part words; what is out of sight (`.quiet`) stands in the line.
  const apart = display.startsWith('inline') || display === 'contents' || position === 'absolute' ? '' : ' ';
  yield apart;
  for (const child of slotted.length ? slotted : (element.shadowRoot ?? element).childNodes) yield* piecesOf(child);
  yield apart;
}

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
  await needsChromium('the accessibility tree');
  const landmark = element.closest('section')!;
  // Only what is inside a landmark is told as a whole.
  landmark.ariaLabel = landmark.id;
  const flat = (one: Met): Met[] => (one.children ?? []).flatMap((child) => [child, ...flat(child)]);
  const root = await waitFor(async () => {
    const seen = (await a11ySnapshot({selector: `#${landmark.id}`})) as unknown as Met | null;
    // The browser fills the tree in its own time.
    return seen?.children?.length ? seen : undefined;
  }, 'anything to meet');
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

/** A page of somebody else, in a frame: its head and body as written, then the library's script. */
export async function hostPage({
  head = '',
  body = '',
  width = 800,
}: {
  head?: string;
  body?: string;
  width?: number;
}): Promise<Document> {
  const frame = document.createElement('iframe');
  frame.width = String(width);
  frame.height = '900';
  frame.style.border = '0';
  frame.srcdoc = `<!doctype html><html lang="en"><head><meta name="viewport" content="width=device-width">${head}<script type="module" src="/src/define.ts"></script></head><body>${body}</body></html>`;
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, {once: true}));
  place().append(frame);
  await loaded;
  return frame.contentDocument!;
}

/** A widget with its data inside, as markup. */
export const markup = (tag: string, data: unknown, attributes = ''): string =>
  `<${tag} ${attributes}><script type="application/json">${JSON.stringify(data)}</script></${tag}>`;
