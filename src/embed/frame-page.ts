import {BOX} from './placeholders.js';
import {isHello, type HeightMessage} from './frame-message.js';

/** What the address says that is not an option of the widget. */
const OWN = ['element', 'page', 'lang', 'dir'];

/** Where data may come from beside this server: whoever puts the page on a server says so in its <meta>. */
const allowed = () => {
  const given = document.querySelector<HTMLMetaElement>('meta[name="ogp-data-origins"]')?.content ?? '';
  return [location.origin, ...given.split(/\s+/).filter(Boolean)];
};

/** Anybody can write an address with our page and their data: what they say must not appear under this server's name. */
function isAllowed(src: string): boolean {
  try {
    return allowed().includes(new URL(src, location.href).origin);
  } catch {
    return false;
  }
}

/** The box that the address of this page describes; ogp-widgets.js brings it to life. */
function boxFrom(query: URLSearchParams): HTMLElement {
  const box = document.createElement('div');
  box.setAttribute('data-ogp', query.get('element') ?? '');
  for (const [name, value] of query)
    if (name === 'src' && !isAllowed(value)) {
      box.setAttribute('data-ogp-refused', value);
      box.setAttribute('data-ogp-origins', allowed().join(', '));
    } else if (!OWN.includes(name) && /^[a-z][a-z-]*$/.test(name)) box.setAttribute(`data-${name}`, value);
  return box;
}

/** The heading of what is shown, for those who list the frames of a page. */
const titleOf = (widget: Element | null) =>
  widget?.shadowRoot?.querySelector('h1, h2, h3, h4, h5, h6')?.textContent.replace(/\s+/g, ' ').trim();

/** Addresses in the web's own schemes; anything else is no page. */
function pageHref(given: string | null): string | undefined {
  const {protocol, href} = URL.canParse(given ?? '', location.href) && given ? new URL(given, location.href) : {};
  return protocol === 'https:' || protocol === 'http:' ? href : undefined;
}

/** The way out of the frame, named by what is there and where it leads. */
function wayOut(href: string, title: string): HTMLElement {
  const line = document.createElement('p');
  const link = document.createElement('a');
  link.href = href;
  link.textContent = `${title} – ${new URL(href, location.href).host}`;
  line.append(link);
  return line;
}

function tellHeight(to: string): void {
  const {height} = document.body.getBoundingClientRect();
  window.parent.postMessage({type: 'ogp-widgets:height', height} satisfies HeightMessage, to);
}

function start(): void {
  const query = new URLSearchParams(location.search);
  const root = document.documentElement;
  root.lang = query.get('lang') ?? root.lang;
  root.dir = query.get('dir') === 'rtl' ? 'rtl' : '';
  const box = boxFrom(query);
  document.body.append(box);
  const href = pageHref(query.get('page'));
  let out: HTMLElement | undefined;
  const name = () => {
    const title = titleOf(document.querySelector(`${BOX} > *`));
    if (!title) return;
    document.title = title;
    if (!href) return;
    const line = wayOut(href, title);
    if (out) out.replaceWith(line);
    else document.body.append(line);
    out = line;
  };
  // A height is no secret: any page may know it, as any page may show the frame.
  new ResizeObserver(() => {
    tellHeight('*');
    name();
  }).observe(document.body);
  window.addEventListener('message', ({data, origin, source}: MessageEvent<unknown>) => {
    if (source === window.parent && isHello(data)) tellHeight(origin === 'null' ? '*' : origin);
  });
}

start();
