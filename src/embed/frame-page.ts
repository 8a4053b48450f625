import {BOX} from './placeholders.js';
import {FRAME_OPTIONS, isFrom, mayAddressSay, type FrameOrigins} from './frame-options.js';
import {isHello, type HeightMessage} from './frame-message.js';

/** Parameters of the address that are not options of the widget. */
const OWN = ['element', 'page', 'lang', 'dir'];

/** Settings of this page: whoever puts it on a server may change them. */
const metaOf = (name: string) => document.querySelector<HTMLMetaElement>(`meta[name="${name}"]`)?.content;
const listed = (name: string) => (metaOf(name) ?? '').split(/\s+/).filter(Boolean);

function originsOf(): FrameOrigins {
  const data = [location.origin, ...listed('ogp-data-origins')];
  return {data, links: [...data, ...listed('ogp-link-origins')]};
}

/** Redirects are followed by the browser, not by us: its policy says where to. Nothing else fetches data here. */
function holdTo({data}: FrameOrigins): void {
  const policy = document.createElement('meta');
  policy.httpEquiv = 'Content-Security-Policy';
  policy.content = `connect-src ${data.map((origin) => origin.replace(/[;,\s]/g, '')).join(' ')}`;
  document.head.append(policy);
}

/** A warning for the author of the address, not for readers: a refused value is never shown. */
const refuse = (name: string) => {
  console.warn(
    `[ogp-widgets] The address of a frame may not set “${name}” like this. See “Frames” in docs/embedding.md; the page itself may, with <meta name="ogp-option-${name}">.`,
  );
};

/** The box that the address and the page describe; ogp-widgets.js brings it to life. */
function boxFrom(query: URLSearchParams, origins: FrameOrigins): HTMLElement {
  const box = document.createElement('div');
  const element = query.get('element') ?? '';
  box.setAttribute('data-ogp', /^[a-z-]{1,40}$/.test(element) ? element : '');
  for (const [name, value] of query) {
    // Names that begin with `ogp` are ours; others are no names of options.
    if (OWN.includes(name) || name.startsWith('ogp') || !/^[a-z][a-z-]{0,40}$/.test(name)) continue;
    if (mayAddressSay(name, value, origins, location.href)) box.setAttribute(`data-${name}`, value);
    else if (name === 'src') {
      box.setAttribute(
        'data-ogp-refused',
        URL.canParse(value, location.href) ? new URL(value, location.href).origin : '',
      );
      box.setAttribute('data-ogp-origins', origins.data.join(', '));
    } else if (Object.hasOwn(FRAME_OPTIONS, name)) refuse(name);
    // So that a slip of the pen is named, with the option that was meant.
    else box.setAttribute(`data-${name}`, '');
  }
  for (const option of Object.keys(FRAME_OPTIONS)) {
    const own = metaOf(`ogp-option-${option}`);
    if (own !== undefined) box.setAttribute(`data-${option}`, own);
  }
  return box;
}

/** The heading of what is shown, for those who list the frames of a page. */
const titleOf = (widget: Element | null) =>
  widget?.shadowRoot?.querySelector('h1, h2, h3, h4, h5, h6')?.textContent.replace(/\s+/g, ' ').trim();

/** The page around the frame, where this page allows its address to name one. */
function pageHref(given: string | null, {links}: FrameOrigins): string | undefined {
  if (!given) return undefined;
  if (isFrom(links, given, location.href)) return new URL(given, location.href).href;
  refuse('page');
  return undefined;
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

function sendHeight(to: string): void {
  const {height} = document.body.getBoundingClientRect();
  window.parent.postMessage({type: 'ogp-widgets:height', height} satisfies HeightMessage, to);
}

function start(): void {
  const query = new URLSearchParams(location.search);
  const root = document.documentElement;
  const origins = originsOf();
  const lang = query.get('lang') ?? '';
  if (/^[a-z]{2,8}(-[a-z\d]{1,8})*$/i.test(lang)) root.lang = lang;
  root.dir = query.get('dir') === 'rtl' ? 'rtl' : '';
  holdTo(origins);
  document.body.append(boxFrom(query, origins));
  const href = pageHref(query.get('page'), origins);
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
    sendHeight('*');
    name();
  }).observe(document.body);
  window.addEventListener('message', ({data, origin, source}: MessageEvent<unknown>) => {
    if (source === window.parent && isHello(data)) sendHeight(origin === 'null' ? '*' : origin);
  });
}

start();
