import {readRaw} from '../../controllers/loader.js';
import {ensureLocale, negotiate} from '../../i18n/catalog.js';
import type {Localizer} from '../../i18n/localizer.js';
import {toolLocalizer} from '../../i18n/tool-localizer.js';
import type {Terms} from '../../model/document.js';
import {pickText} from '../../model/text.js';
import {deepPath, MAX_DEPTH} from '../../parse/json-depth.js';
import {toInspection} from '../../view/inspection.js';
import {acceptsWord} from '../../view/own-words.js';
import {termIssues} from '../../view/own-words-check.js';
import type {DescribedIssue} from '../../view/issue-messages.js';
import {errorView} from '../../view/load-state.js';
import {styleSheet} from './css.js';
import {toDeclarative} from './declarative.js';
import {flatten, uniqueIds, widgetsIn} from './flatten.js';
import {pageJsonLd} from './json-ld.js';
import {toWidgetRequest, RenderError, settable, themeCss, type WidgetRequest, type RenderOptions} from './options.js';
import {PAGE_CSS, toPage} from './page.js';
import {hasWord, rawText, tagsOf, textOf, toHtml, type Piece, type Tag} from './tree.js';

export {FORMS, RenderError, type Form, type RenderOptions, type Widget} from './options.js';

/** What came of rendering. */
export interface RenderResult {
  /** Markup to put into a page; a whole page in the form `page`. */
  readonly html: string;
  /** The stylesheet of plain elements and of a theme; in `html` already, unless `stylesheet` was given. */
  readonly css: string;
  /** For `style-src` in a strict Content-Security-Policy: `'sha256-…'` for every style in `html`. */
  readonly hashes: readonly string[];
  /** The issues of the data, in words. */
  readonly issues: readonly DescribedIssue[];
}

// Late: it registers the elements, which an import alone should not do.
const loadRenderer = () => import('./shadow.js');

/**
 * Returns the names of all widgets, and the attributes of each that can be set.
 *
 * @since 0.1.0
 */
export async function renderable(): Promise<ReadonlyMap<string, readonly string[]>> {
  const {attributesOf, TAGS} = await loadRenderer();
  return new Map(TAGS.map((tag) => [tag, settable(attributesOf(tag) ?? [])]));
}

/** A call with everything that its options name. */
interface Job {
  readonly options: RenderOptions;
  readonly lang: string;
  readonly widgets: readonly WidgetRequest[];
  /** Language of messages. */
  readonly teller: Localizer;
  readonly draw: (widget: WidgetRequest, whole: boolean) => readonly Piece[];
  /** What the widgets show, for search engines. */
  readonly jsonLd: readonly Piece[];
  /** A title for a page whose content has none. */
  readonly fallbackTitle: string | undefined;
}

async function prepare(options: RenderOptions): Promise<Job> {
  const {data, file} = options;
  const [teller, {attributesOf, renderShadow}] = await Promise.all([
    toolLocalizer(options.messages ?? 'en'),
    loadRenderer(),
  ]);
  const deep = data === undefined ? undefined : deepPath(data);
  if (deep !== undefined)
    throw new RenderError(
      teller.fill(
        teller.msg('{path}: this is nested more than {limit} levels deep, or contains itself. Take it out.', {
          id: 'tool.render.too-deep',
        }),
        {path: deep || '/', limit: MAX_DEPTH},
      ),
    );
  const widgets = [options.widgets].flat().map((widget) => toWidgetRequest(widget, attributesOf, teller));
  const loaded = data === undefined ? undefined : readRaw(data);
  const document = loaded?.kind === 'ready' ? loaded.document : undefined;
  const lang = options.lang || document?.lang || 'en';
  await ensureLocale(negotiate(lang));
  const draw = ({tag, attributes}: WidgetRequest, whole: boolean) => {
    const {pieces, trouble} = renderShadow({tag, attributes: {...attributes, lang}, loaded, whole});
    if (!trouble) return pieces;
    throw new RenderError(`<${tag}>: ${errorView({...trouble, url: trouble.url ?? file}, teller).detail}`);
  };
  const [plan, ...plans] = document?.plans ?? [];
  const name = (plans.length ? undefined : plan?.title) ?? document?.source?.name;
  // Markup that the script takes over has its data in it, or an address.
  const graph =
    document && (options.form ?? 'declarative') !== 'declarative' && pageJsonLd(document, widgets, lang, options.url);
  const jsonLd = graph ? [jsonTag('application/ld+json', graph)] : [];
  const fallbackTitle = name && pickText(name, lang, document?.lang).text;
  return {options, lang, widgets, teller, draw, jsonLd, fallbackTitle};
}

/** The pieces of an answer, before they become text. */
interface Output {
  readonly pieces: readonly Piece[];
  readonly css: string;
  readonly html: (pieces: readonly Piece[]) => string;
}

const styleTag = (css: string): Piece[] => (css ? [{name: 'style', attributes: {}, children: [css]}] : []);

/** JSON as the text of a `<script>`: nothing in it can end the element. */
const jsonTag = (type: string, data: unknown): Tag => ({
  name: 'script',
  attributes: {type},
  children: [JSON.stringify(data).replaceAll('<', '\\u003c')],
});

function declarative({options, lang, widgets, teller, draw}: Job): Output {
  const {theme, src, data, stylesheet} = options;
  const css = themeCss(
    theme,
    widgets.map(({tag}) => `${tag}[theme="${theme ?? ''}"]`),
    teller,
  );
  const shared = {lang, ...(theme ? {theme} : {}), ...(src ? {src} : {})};
  const json = src || data === undefined ? [] : [jsonTag('application/json', data)];
  // Several widgets share one copy of the data.
  const together = widgets.length > 1 && json.length > 0;
  const elements = widgets.flatMap((widget) =>
    toDeclarative(
      draw(widget, false),
      draw(widget, true),
      {...shared, ...widget.attributes},
      together || widget.attributes['value'] ? [] : json,
    ),
  );
  const content: readonly Piece[] = together
    ? [{name: 'ogp-data', attributes: {}, children: [...json, ...elements]}]
    : elements;
  return {pieces: [...(stylesheet ? [] : styleTag(css)), ...content], css, html: (pieces) => `${toHtml(pieces)}\n`};
}

/** All widgets as plain elements, with their stylesheet. */
function flat({options, widgets, teller, draw}: Job): {pieces: readonly Piece[]; css: string} {
  const {theme, idPrefix = 'ogp'} = options;
  const drawn = widgets.map((widget) => draw(widget, true));
  const usedIds = new Set<string>();
  const classes = widgets.map(({tag}) => `.${tag}`);
  return {
    pieces: drawn.flatMap((pieces, index) => uniqueIds(flatten(pieces), `${idPrefix}${index + 1}`, usedIds)),
    css: styleSheet(widgetsIn(drawn.flat())) + themeCss(theme, classes, teller),
  };
}

function plain(job: Job): Output {
  const {pieces, css} = flat(job);
  const style = job.options.stylesheet ? [] : styleTag(css);
  return {pieces: [...style, ...pieces, ...job.jsonLd], css, html: (all) => `${toHtml(all)}\n`};
}

const firstText = (pieces: readonly Piece[], test: (tag: Tag) => boolean): string | undefined => {
  const found = tagsOf(pieces).filter(test);
  return found[0] && textOf(found[0].children);
};

/** Sets a level of heading where the caller did not. */
const atLevel = (job: Job, level: string): Job => ({
  ...job,
  widgets: job.widgets.map(({tag, attributes}) => ({tag, attributes: {'heading-level': level, ...attributes}})),
});

/** A page: the only heading of the first level is its title. */
function page(job: Job): Output {
  const {options, lang, fallbackTitle, jsonLd} = job;
  const {stylesheet, url} = options;
  const isTop = ({name}: Tag) => name === 'h1';
  const first = flat(atLevel(job, '1'));
  const titled = tagsOf(first.pieces).filter(isTop).length === 1;
  const {pieces, css: own} = titled ? first : flat(atLevel(job, '2'));
  const title =
    options.title ??
    (titled ? firstText(pieces, isTop) : undefined) ??
    fallbackTitle ??
    firstText(pieces, (tag) => hasWord(tag, 'part', 'rating')) ??
    'Open Government Partnership';
  const css = PAGE_CSS + own;
  const linkTo = (rel: string, href: string | undefined): Piece[] =>
    href ? [{name: 'link', attributes: {rel, href}, children: []}] : [];
  const head = [
    ...linkTo('canonical', url),
    ...(stylesheet ? linkTo('stylesheet', stylesheet) : styleTag(css)),
    ...jsonLd,
  ];
  return {
    pieces: [...head, ...pieces],
    css,
    html: () => toPage({lang, title, titled, body: toHtml(pieces), head: toHtml(head)}),
  };
}

const MAKE = {declarative, plain, page};

/** A publisher's own words in the data. */
function termsOf(data: unknown): Terms | undefined {
  const loaded = readRaw(data);
  return loaded.kind === 'ready' ? loaded.document.terms : undefined;
}

async function sha256(text: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return `'sha256-${btoa(String.fromCharCode(...new Uint8Array(digest)))}'`;
}

/**
 * Renders widgets to HTML, for pages with the script (`declarative`) and without (`plain`, `page`). Rejects with a
 * `RenderError` where an option is wrong or the data do not have what is requested.
 *
 * @since 0.1.0
 */
export async function render(options: RenderOptions): Promise<RenderResult> {
  const job = await prepare(options);
  const {pieces, css, html} = MAKE[options.form ?? 'declarative'](job);
  const styles = tagsOf(pieces).flatMap((tag) => (tag.name === 'style' ? [rawText(tag)] : []));
  return {
    html: html(pieces),
    css,
    hashes: await Promise.all([...new Set(styles)].map(sha256)),
    issues:
      options.data === undefined
        ? []
        : toInspection(options.data, job.teller, termIssues(termsOf(options.data), acceptsWord)),
  };
}
