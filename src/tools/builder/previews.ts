import {html, type TemplateResult} from 'lit';
import {ref} from 'lit/directives/ref.js';
import {flatten} from '../server/flatten.js';
import type {Piece} from '../server/tree.js';
import {bridges} from '../../themes/bridges.js';
import {optionsOf} from './options.js';
import {drawnIn, show, warm, WIDTHS} from './preview.js';
import type {Session} from './session.js';
import {simplify} from './simplify.js';
import {colour, toWidget} from './snippet.js';
import {pieceOf, toStaticHtml, type StaticHtml} from './static-html.js';
import {widthLabel} from './words.js';

/** The result of a preview: the snippet reserves its height and has its words as fallback. */
export interface PreviewResult {
  readonly fallback: readonly Piece[];
  readonly static: StaticHtml;
  /** The widget's heading: the name of a frame. */
  readonly title: string | undefined;
  /** The heights at all widths. */
  readonly heights: readonly number[];
}

/** The space around the widget, in the stylesheet of a preview's page. */
const AROUND = 32;
/** A preview is not higher; its page then scrolls. */
const HIGHEST = 900;
const LOWEST = 96;

/** The previews: pages of three widths with nothing but the widget. */
export class Previews {
  drawn: PreviewResult | undefined;
  #frames: (HTMLIFrameElement | undefined)[] = [];
  #shown = new WeakMap<Document, string>();

  constructor(
    readonly session: Session,
    /** Called when a preview has drawn something else. */
    readonly changed: () => void,
  ) {}

  template(): TemplateResult {
    return html`<div class="previews" ?hidden=${this.isEmpty}>
      ${WIDTHS.map((width, index) => this.#figure(width, index))}
    </div>`;
  }

  /** A preview for beside the columns; always there, because a frame that comes later needs the network. */
  beside(): TemplateResult {
    return html`<div class="beside" ?hidden=${this.isEmpty}>${this.#figure(WIDTHS[0], WIDTHS.length)}</div>`;
  }

  #figure(width: number, index: number): TemplateResult {
    const {l10n, words, files} = this.session;
    return html`<figure class="preview w${width}">
      <figcaption>${widthLabel(l10n, width)}</figcaption>
      <div class="window">
        <iframe
          title="${words.preview}: ${widthLabel(l10n, width)}"
          width=${width}
          src=${files.preview}
          ${ref(this.#keep[index])}
          @load=${this.#onLoad}
        ></iframe>
      </div>
    </figure>`;
  }

  get isEmpty(): boolean {
    return this.session.data?.json === undefined && !this.session.alone;
  }

  /** Shows what is chosen now; nothing happens where that is there already. The data are in it: nothing else is loaded. */
  show(): void {
    const {session} = this;
    const {lang} = session.state;
    const {data, ...options} = {...optionsOf(session, 'element'), src: undefined};
    const shown = {
      widget: this.isEmpty ? undefined : toWidget(options),
      data,
      accent: colour(options.accent),
      lang: lang || (session.data?.lang ?? session.l10n.locale),
    };
    const key = JSON.stringify(shown);
    for (const page of this.#pages()) {
      if (!page || this.#shown.get(page) === key) continue;
      this.#shown.set(page, key);
      show(page, shown);
    }
  }

  /** Looks at what came of it. */
  readonly measure = (): void => {
    const {l10n, state} = this.session;
    const pages = this.#pages();
    const heights = pages.map((page) => page?.body.offsetHeight ?? 0);
    const [, page] = pages;
    const widget = page && drawnIn(page, state.element);
    const piece = widget && pieceOf(widget);
    const theme = Object.hasOwn(bridges, state.theme) ? state.theme : '';
    this.drawn = piece
      ? {
          fallback: simplify(flatten([piece])),
          static: toStaticHtml(piece, theme, l10n),
          title: widget.shadowRoot?.querySelector('h1,h2,h3,h4,h5,h6')?.textContent?.replace(/\s+/g, ' ').trim(),
          heights: heights
            .slice(0, WIDTHS.length)
            .map((height) => Math.max(0, height - AROUND))
            .filter(Boolean),
        }
      : undefined;
    this.#fit(heights);
    this.changed();
  };

  /** The pages that are there and can be drawn on. */
  #pages(): (Document | undefined)[] {
    return this.#frames.map((frame) => {
      const page = frame?.contentDocument;
      // Until its own page is there, a frame has an empty one.
      return page?.body && page.querySelector('script') ? page : undefined;
    });
  }

  /** Draws each frame as large as there is room, never larger than it is. */
  #fit(heights: readonly number[]): void {
    for (const [index, frame] of this.#frames.entries()) {
      const box = frame?.parentElement;
      const room = box?.clientWidth ?? 0;
      if (!frame || !box || !room) continue;
      const scale = Math.min(1, room / (WIDTHS[index] ?? WIDTHS[0]));
      const height = Math.min(Math.max(LOWEST, heights[index] ?? 0), HIGHEST / scale);
      frame.style.setProperty('--height', `${Math.ceil(height)}px`);
      frame.style.setProperty('--scale', String(scale));
      box.style.setProperty('--shown', `${Math.ceil(height * scale)}px`);
    }
  }

  readonly #onLoad = ({currentTarget}: Event): void => {
    const page = (currentTarget as HTMLIFrameElement).contentDocument;
    const view = page?.defaultView;
    if (!view) return;
    let pending: ReturnType<typeof setTimeout> | undefined;
    const soon = () => {
      clearTimeout(pending);
      pending = setTimeout(this.measure, 60);
    };
    new view.ResizeObserver(soon).observe(page.body);
    // A change without another height is a change, too.
    for (const name of ['ogp-load', 'ogp-error', 'ogp-issues']) view.addEventListener(name, soon);
    warm(page, this.session.release);
    this.show();
    soon();
  };

  /** One function per frame, always the same: Lit would take a new one for a change. */
  readonly #keep = [...WIDTHS, WIDTHS[0]].map((_, index) => (frame: Element | undefined) => {
    this.#frames[index] = frame as HTMLIFrameElement | undefined;
  });
}
