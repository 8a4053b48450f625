import {isSkipped} from './skip.js';

/**
 * Every element test runs twice: over widgets that draw themselves, and over widgets that a server rendered into declarative
 * shadow roots, which the script takes over. The test runner's configuration says which of the two this page is for.
 */
export const isServed = 'ogpServed' in globalThis;

/** What the server needs to know of a widget. */
interface Request {
  readonly element: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly lang: string | undefined;
  readonly data: unknown;
}

/** The elements that came from the server, by the widget that they are to be replaced in. Lit keeps a comment of its own. */
const pending = new Map<Element, readonly Element[]>();
afterEach(() => {
  pending.clear();
});

const WIDGETS = /^ogp-(?!data$)/;
const inlineData = (element: Element | null): unknown => {
  const text = element?.querySelector(':scope > script[type="application/json"]')?.textContent;
  if (!text) return undefined;
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};

/** The server's answer: a shadow root for each widget, null where it has nothing to render. Without a turn for the page in between. */
function ask(widgets: readonly Request[]): readonly (string | null)[] {
  const request = new XMLHttpRequest();
  request.open('POST', '/__test/served', false);
  request.send(JSON.stringify(widgets));
  if (request.status !== 200) throw new Error(`The test server could not render: ${request.responseText}`);
  return JSON.parse(request.responseText) as (string | null)[];
}

/** The same markup with what a server makes of every widget in it. `data` are those that a property will hand over. */
export function withServed(markup: string, data?: unknown): string {
  const page = document.createElement('template');
  page.innerHTML = markup;
  const widgets = [...page.content.querySelectorAll('*')].filter(({localName}) => WIDGETS.test(localName));
  const answers = ask(
    widgets.map((widget) => ({
      element: widget.localName,
      attributes: Object.fromEntries([...widget.attributes].map(({name, value}) => [name, value])),
      lang: widget.closest('[lang]')?.getAttribute('lang') ?? undefined,
      data: data ?? inlineData(widget) ?? inlineData(widget.closest('ogp-data')),
    })),
  );
  for (const [index, answer] of answers.entries()) {
    if (answer === null) continue;
    const root = document.createElement('template');
    root.setAttribute('shadowrootmode', 'open');
    root.innerHTML = answer;
    widgets[index]?.prepend(root);
  }
  return page.innerHTML;
}

/** Puts markup with declarative shadow roots into an element, and remembers what is to be replaced. */
export function fill(element: Element, markup: string): void {
  element.setHTMLUnsafe(markup);
  for (const widget of element.querySelectorAll('*'))
    if (WIDGETS.test(widget.localName) && widget.shadowRoot?.hasChildNodes())
      pending.set(widget, [...widget.shadowRoot.children]);
}

/** Waits until the script has taken over; a widget that has no data, or lost its place, never does. */
export async function takenOver(): Promise<void> {
  const end = performance.now() + 1000;
  for (const [widget, elements] of pending) {
    while (
      widget.isConnected &&
      elements.some((element) => element.isConnected) &&
      performance.now() < end &&
      !isSkipped()
    )
      await new Promise((resolve) => setTimeout(resolve, 5));
    pending.delete(widget);
  }
}
