import {openTag, toHtml, type Piece, type Tag} from '../server/tree.js';
import type {Way} from './cms.js';
import type {Release} from './release.js';

/** The content of a snippet. */
export interface SnippetOptions {
  /** Name of the widget without `ogp-`. */
  readonly element: string;
  /** Attributes of the widget as text; `true` for one that is only there. */
  readonly attributes: Readonly<Record<string, string | true>>;
  readonly way: Exclude<Way, 'static'>;
  /** The folder with the files of the release, on the webmaster's server. */
  readonly base: string;
  /** Address of the data. Without it, `data` are part of the snippet. */
  readonly src?: string | undefined;
  /** The data as JSON text. A frame cannot hold them. */
  readonly data?: string | undefined;
  readonly lang?: string | undefined;
  readonly theme?: string | undefined;
  /** A colour for what is reached, as CSS writes it. */
  readonly accent?: string | undefined;
  /** Height to keep until the widget is there, and the height of a frame, in pixels. */
  readonly height?: number | undefined;
  /** Address of the page that a frame leads to. */
  readonly page?: string | undefined;
  /** Name of a frame for those who list frames. */
  readonly title?: string | undefined;
  /** Fallback: the words of the widget, for readers without scripts. */
  readonly fallback?: readonly Piece[] | undefined;
  /** Absent: file names without version, no hashes. */
  readonly release?: Release | undefined;
  /** False where an editor takes scripts out of texts: data cannot be part of the snippet. */
  readonly json?: boolean | undefined;
  /** One file with all code in one language, so that its hash covers everything. */
  readonly whole?: boolean | undefined;
}

/** A snippet in its places. */
export interface Snippet {
  /** For the page with the widget alone: in a template, all pages would load the parts. */
  readonly hints: string;
  /** Styles and script: for the head, or the template of all pages. */
  readonly head: string;
  /** The widget. */
  readonly body: string;
}

/** The languages that there is a one-language file for. */
const WHOLE = ['en', 'nl', 'da'];

const tag = (name: string, attributes: Readonly<Record<string, string>>, children: readonly Piece[] = []): Tag => ({
  name,
  attributes,
  children,
});

/** Control signs mean nothing in an attribute, and no parser gives them back. */
const clean = (text: string): string =>
  [...text].filter((sign) => sign >= ' ' && sign !== '\u007f' && !/^[\ud800-\udfff\ufffe\uffff]$/.test(sign)).join('');

/** JSON as the text of a `<script>`: nothing in it can end the element. */
const inScript = (json: string): string => json.replaceAll('<', '\\u003c');

/** A folder always ends in a slash. */
const folder = (base: string): string => (base === '' || base.endsWith('/') ? base : `${base}/`);

/** A colour that is only a colour: nothing that ends a rule or loads a file. */
export const colour = (given: string | undefined): string | undefined =>
  given && /^(#[\da-f]{3,8}|[a-z]+|(?:rgb|hsl|oklch|oklab)\([\d\s.,%/a-z+-]+\))$/i.test(given.trim())
    ? given.trim()
    : undefined;

/** What cannot be done without: a frame shows only a file that has an address, and some editors take data away. */
export const lacks = ({way, src, json = true, attributes}: SnippetOptions): 'src' | undefined =>
  (way === 'frame' || !json) && !src && attributes['value'] === undefined ? 'src' : undefined;

function scriptFile({way, lang = 'en', whole}: SnippetOptions): string {
  if (way === 'frame') return 'frame';
  return whole && WHOLE.includes(lang) ? `ogp-widgets.${lang}` : 'ogp-widgets';
}

/** A file of the release with its address and, as far as known, its hash. */
function file(name: string, {base, release}: SnippetOptions): {address: string; integrity: Record<string, string>} {
  const integrity = release?.files[name]?.integrity;
  return {address: `${folder(clean(base))}${name}`, integrity: integrity ? {integrity} : {}};
}

/** Hints: the page asks for everything at once instead of one after the other. */
function hints(options: SnippetOptions): Tag[] {
  const {element, release, lang = '', src, way, whole} = options;
  if (way === 'frame') return [];
  const parts = [...(release?.elements?.[`ogp-${element}`] ?? []), ...(release?.languages?.[lang] ?? [])];
  const modules = whole && WHOLE.includes(options.lang ?? 'en') ? [] : [...new Set(parts)];
  return [
    ...modules.map((name) => {
      const {address, integrity} = file(name, options);
      return tag('link', {rel: 'modulepreload', href: address, ...integrity});
    }),
    ...(src ? [tag('link', {rel: 'preload', as: 'fetch', crossorigin: '', href: clean(src)})] : []),
  ];
}

/** A text in quotation marks in a stylesheet, whatever it is. */
const quoted = (text: string): string =>
  `"${clean(text).replace(/["\\<]/g, (sign) => `\\${sign.charCodeAt(0).toString(16)} `)}"`;

/** The rules that a page needs, as text; empty where there are none. They are for this widget, not for others of its kind. */
function toRules({element, way, accent, height, attributes: {commitment}}: SnippetOptions): string {
  if (way === 'frame') return '';
  const colours = colour(accent);
  const rules = [
    ...(height ? ['display:block', `min-block-size:${Math.round(height)}px`] : []),
    ...(colours ? [`--ogp-color-accent:${colours}`] : []),
  ];
  const [selector, data] = way === 'box' ? [`[data-ogp="${element}"]`, 'data-'] : [`ogp-${element}`, ''];
  const which = typeof commitment === 'string' && commitment ? `[${data}commitment=${quoted(commitment)}]` : '';
  return rules.length ? `${selector}${which}{${rules.join(';')}}` : '';
}

function script(options: SnippetOptions): Tag {
  const {release} = options;
  const plain = scriptFile(options);
  const versioned = `${plain}-${release?.version ?? ''}.js`;
  const {address, integrity} = file(release?.files[versioned] ? versioned : `${plain}.js`, options);
  return tag('script', {type: 'module', src: address, ...integrity});
}

/** The widget's attributes in one list, in the order in which people read them. */
function attributesOf({attributes, src, lang, theme}: SnippetOptions): [string, string | true][] {
  const all: Readonly<Record<string, string | true | undefined>> = {src, ...attributes, lang, theme};
  return Object.entries(all).flatMap(([name, value]): [string, string | true][] =>
    value === undefined || (value === '' && (name === 'src' || name === 'lang' || name === 'theme'))
      ? []
      : [[name, value === true ? true : clean(value)]],
  );
}

/** The widget alone: what a page shows, and a preview. */
export function toWidget(options: SnippetOptions): Tag {
  const {element, way, src, data, base, fallback = [], height, page, title} = options;
  const given = attributesOf(options);
  if (way === 'frame') {
    const query = new URLSearchParams({element});
    for (const [name, value] of given) query.set(name, value === true ? 'true' : value);
    if (page) query.set('page', clean(page));
    return tag('iframe', {
      'data-ogp-frame': '',
      title: clean(title ?? element),
      width: '100%',
      height: String(Math.round(height ?? 480)),
      loading: 'lazy',
      src: `${folder(clean(base))}embed.html?${query.toString()}`,
    });
  }
  const json = src || data === undefined ? [] : [tag('script', {type: 'application/json'}, [inScript(data)])];
  const children = [...json, ...fallback];
  if (way === 'element')
    return tag(
      `ogp-${element}`,
      Object.fromEntries(given.map(([name, value]) => [name, value === true ? '' : value])),
      children,
    );
  const named = given.map(([name, value]) => [`data-${name}`, value === true ? 'true' : value]);
  return tag('div', {'data-ogp': element, ...(Object.fromEntries(named) as Record<string, string>)}, children);
}

const BLOCK = /^(?:h[1-6]|p|ul|ol|dl|table|blockquote|script|figure)$/;

/** A widget on lines of its own, each block of its fallback on one: what people paste, they also read. */
function lines(piece: Tag): string {
  const {name, attributes, children} = piece;
  if (!children.some((child) => typeof child !== 'string' && BLOCK.test(child.name))) return toHtml([piece]);
  return [openTag(name, attributes), ...children.map((child) => `  ${toHtml([child])}`), `</${name}>`].join('\n');
}

const toLines = (tags: readonly Tag[]): string => tags.map((one) => `${toHtml([one])}\n`).join('');

export function toSnippetParts(options: SnippetOptions): Snippet {
  const rules = toRules(options);
  return {
    hints: toLines(hints(options)),
    head: toLines([...(rules ? [tag('style', {}, [rules])] : []), script(options)]),
    body: `${lines(toWidget(options))}\n`,
  };
}

/** The whole snippet: no tag closes itself, and nothing in the options can leave its place. */
export function toSnippet(options: SnippetOptions): string {
  const {hints: first, head, body} = toSnippetParts(options);
  return first + head + body;
}
