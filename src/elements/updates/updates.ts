import {html, isServer, nothing, type PropertyValues, type TemplateResult} from 'lit';
import {readAddress, readFragment, writeAddress} from '../../controllers/address.js';
import {emit} from '../../controllers/announce.js';
import type {OgpDocument} from '../../model/document.js';
import {linkHref} from '../../model/link.js';
import {
  UPDATE_FACETS,
  UPDATE_ORDERS,
  type Update,
  type UpdateFacet,
  type UpdateFilters,
  type UpdateOrder,
} from '../../model/update.js';
import {choice} from '../../parts/choice.js';
import {heading} from '../../parts/heading.js';
import {link} from '../../parts/text.js';
import {inOrder, newsOf, updatesFor, type Entry, type News} from '../../query/updates.js';
import {controlsStyles} from '../../styles/controls.styles.js';
import {addressView, type LinkView, type ViewContext} from '../../view/context.js';
import {
  PAGE,
  toLineView,
  toUpdateFacetViews,
  toUpdatesView,
  toUpdateView,
  UPDATE_LAYOUTS,
  updateFacetsOf,
  updatesWords,
  type UpdatesLayout,
  type UpdatesView,
  type UpdatesWords,
  type UpdateView,
} from '../../view/updates.js';
import {WidgetElement, type Outcome} from '../widget-element.js';
import {entry, fresh, when} from './entry.js';
import {updatesStyles} from './updates.styles.js';

/** A list that short is read faster than filtered. */
const SHORT = 6;
/** How many the compact layout shows. */
const LATEST = 3;

/** The attribute of each facet; `theme` is the name of the page's design. */
const PRESETS = {year: 'year', theme: 'topic'} as const satisfies Record<UpdateFacet, string>;

const firstOf = <T extends string>(all: readonly [T, ...T[]], wanted: string): T =>
  all.find((name) => name === wanted) ?? all[0];

/**
 * News of a plan or of a commitment: dated entries with texts, timetables, themes, results and downloads, newest first,
 * and standing information beside them. Filters by year and theme where there are many, an address for each entry, what
 * is new since a date, and a compact layout with the latest. Results are drawn by their own widget, whose parts can be
 * styled from here under the same names.
 *
 * @summary News, with timetables, themes and downloads.
 * @tagname ogp-updates
 *
 * @csspart heading - Every heading.
 * @csspart link - Every link.
 * @csspart feed - The link to the feed.
 * @csspart controls - The filters.
 * @csspart select - Each filter.
 * @csspart count - How many entries are shown.
 * @csspart items - The list of entries.
 * @csspart item - One entry.
 * @csspart date - The date of an entry.
 * @csspart permalink - The link to an entry itself.
 * @csspart new - The word that marks what is new.
 * @csspart timetable - The steps of a process.
 * @csspart theme - A theme with its text.
 * @csspart box - Standing information.
 * @csspart more - The link to all news, in the compact layout.
 * @csspart empty - What is said where there is nothing.
 *
 * @cssprop [--ogp-color-surface=transparent] - Background of fields and of standing information.
 * @cssprop [--ogp-measure=42em] - Longest line.
 *
 * @fires {CustomEvent<FilterDetail>} ogp-filter - The reader filtered.
 */
export class OgpUpdates extends WidgetElement {
  static override styles = [WidgetElement.styles, controlsStyles, updatesStyles];

  static override properties = {
    ...WidgetElement.properties,
    layout: {},
    heading: {},
    order: {},
    limit: {type: Number},
    controls: {},
    year: {},
    topic: {},
    newSince: {attribute: 'new-since'},
    link: {},
    allNews: {attribute: 'all-news'},
    feed: {},
    urlState: {type: Boolean, attribute: 'url-state'},
    filters: {state: true},
    shown: {state: true},
    target: {state: true},
  };

  /** `full`, or `compact` for date and title of the latest. */
  declare layout: UpdatesLayout;

  /** Words of the heading; “News” when absent, no heading when empty. */
  declare heading: string | undefined;

  /** `newest` or `oldest` first. */
  declare order: UpdateOrder;

  /** How many entries are shown at first: 20, and 3 in the compact layout. */
  declare limit: number | undefined;

  /** Filters to show, separated by spaces: `year`, `theme`. All when absent, unless there are few; `none` for none. */
  declare controls: string | undefined;

  /** Year that is chosen at first; without a control for it, the list stays with it. */
  declare year: string | undefined;

  /** Theme that is chosen at first; without a control for it, the list stays with it. */
  declare topic: string | undefined;

  /** Day from which entries are marked as new, as `YYYY-MM-DD`: the reader's last visit, say. */
  declare newSince: string | undefined;

  /** Pattern of the addresses of entries in the compact layout, with `{id}` in it: `news.html#{id}`. */
  declare link: string | undefined;

  /** Address of the page with all news, for the link below the compact layout. */
  declare allNews: string | undefined;

  /** Address of the feed; the one in the data when absent. */
  declare feed: string | undefined;

  /** Keeps the filters in the page's address (`?ogp-year=…`), so that they can be shared. */
  declare urlState: boolean;

  declare private filters: UpdateFilters;
  /** How many are drawn at most, after the reader asked for more. */
  declare private shown: number | undefined;
  /** Name of the entry that the page's address names. */
  declare private target: string | undefined;

  #basis: readonly unknown[] = [];
  #updates: readonly Update[] = [];
  #news: News | undefined;
  #views = new Map<Entry, UpdateView>();
  #view: UpdatesView | undefined;
  #offered: readonly UpdateFacet[] = [];
  #printing = false;
  #told = '';
  #arrived: News | undefined;

  constructor() {
    super();
    this.layout = 'full';
    this.order = 'newest';
    this.urlState = false;
    this.filters = {};
  }

  override connectedCallback(): void {
    super.connectedCallback();
    if (isServer) return;
    addEventListener('hashchange', this.#goToFragment);
    addEventListener('popstate', this.#readAddress);
    addEventListener('beforeprint', this.#print);
    addEventListener('afterprint', this.#print);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    removeEventListener('hashchange', this.#goToFragment);
    removeEventListener('popstate', this.#readAddress);
    removeEventListener('beforeprint', this.#print);
    removeEventListener('afterprint', this.#print);
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    for (const facet of UPDATE_FACETS)
      if (changed.has(PRESETS[facet])) this.filters = {...this.filters, [facet]: this[PRESETS[facet]]};
    if (!this.hasUpdated) this.#readAddress();
  }

  protected override renderDocument(document: OgpDocument, context: ViewContext): Outcome {
    const updates = updatesFor(document, this.commitment);
    if (typeof updates === 'string')
      return {code: updates === 'empty' ? 'no-commitment' : updates, url: this.src, wanted: this.commitment};
    const basis = [document, context.l10n, context.today, this.newSince, this.commitment];
    if (basis.some((part, place) => part !== this.#basis[place])) this.#views.clear();
    if (!this.#news || document !== this.#basis[0] || updates.some((one, place) => one !== this.#updates[place]))
      this.#news = newsOf(updates);
    this.#basis = basis;
    this.#updates = updates;
    const words = updatesWords(context.l10n);
    return firstOf(UPDATE_LAYOUTS, this.layout) === 'compact'
      ? this.#compact(this.#news, words, context)
      : this.#full(this.#news, document, words, context);
  }

  #compact({dated}: News, words: UpdatesWords, context: ViewContext): TemplateResult {
    const order = firstOf(UPDATE_ORDERS, this.order);
    const latest = inOrder(dated.slice(0, this.limit ?? LATEST), order);
    const all = linkHref(this.allNews);
    return html`
      <div class="base" part="base">
        ${this.#head(words, undefined)}
        ${
          latest.length
            ? html`<ol class="lines" role="list" part="items">
                ${latest.map((entry) => {
                  const line = toLineView(entry, context, this.newSince, this.link);
                  return html`<li part="item">
                    ${when(line.date)}
                    <p class="title">${link(line.heading)} ${fresh(line.fresh)}</p>
                  </li>`;
                })}
              </ol>`
            : html`<p class="empty" part="empty">${words.empty}</p>`
        }
        ${all ? html`<p class="all"><a part="link more" href=${all}>${words.allNews}</a></p>` : nothing}
      </div>
    `;
  }

  #full({dated, standing}: News, document: OgpDocument, words: UpdatesWords, context: ViewContext): TemplateResult {
    const {filters, newSince: since} = this;
    const entries = inOrder(dated, firstOf(UPDATE_ORDERS, this.order));
    const limit = this.#printing ? Infinity : (this.shown ?? this.limit ?? PAGE);
    const view = toUpdatesView(entries, {filters, limit, since}, context);
    this.#view = view;
    this.#offered = updateFacetsOf(entries).filter(
      (facet) => this.controls?.split(/\s+/).includes(facet) ?? entries.length > SHORT,
    );
    const level = this.#level;
    const sayAll = (list: readonly Entry[]) =>
      list.map((entry) => {
        const known = this.#views.get(entry) ?? toUpdateView(entry, document, context, since, this.commitment);
        this.#views.set(entry, known);
        return known;
      });
    const facets = toUpdateFacetViews(entries, this.#offered, filters, context);
    return html`
      <div class="base" part="base">
        ${this.#head(words, addressView(this.feed ?? document.source?.feed))}
        ${
          facets.length
            ? html`<div class="controls" part="controls" role="search" aria-label=${words.news}>
                ${facets.map((facet) =>
                  choice(facet, (key) => {
                    this.#ask({...filters, [facet.name]: key});
                  }),
                )}
              </div>`
            : nothing
        }
        ${
          facets.length || view.fresh || this.#isNarrowed
            ? html`<div class="bar">
                <p class="count" part="count" role="status">${view.count}${view.fresh && html` <span class="since">(${view.fresh})</span>`}</p>
                ${this.#isNarrowed ? html`<button type="button" part="button" @click=${this.#clear}>${words.clear}</button>` : nothing}
              </div>`
            : nothing
        }
        <div class=${standing.length ? 'body with-boxes' : 'body'}>
          ${
            view.drawn.length
              ? html`<ol class="entries" role="list" part="items">
                  ${sayAll(view.drawn).map(
                    (
                      one,
                    ) => html`<li id=${one.anchor} part="item" tabindex="-1" aria-current=${one.anchor === this.target ? 'true' : nothing}>
                      ${one.heading ? when(one.date) : nothing}
                      <div class="what">${entry(one, level, words, this.today)}</div>
                    </li>`,
                  )}
                </ol>`
              : dated.length || !standing.length
                ? html`<p class="empty" part="empty">${dated.length ? words.nothing : words.empty}</p>`
                : nothing
          }
          ${
            standing.length
              ? html`<div class="boxes">
                  ${sayAll(standing).map(
                    (
                      one,
                    ) => html`<div class="box" id=${one.anchor} part="box" tabindex="-1" aria-current=${one.anchor === this.target ? 'true' : nothing}>
                      ${entry(one, level, words, this.today)}
                    </div>`,
                  )}
                </div>`
              : nothing
          }
        </div>
        ${
          view.more
            ? html`<div class="bar">
                <button type="button" part="button" @click=${this.#showMore(view.drawn.length + PAGE)}>${view.more}</button>
                ${view.all ? html`<button type="button" part="button" @click=${this.#showMore(Infinity)}>${view.all}</button>` : nothing}
              </div>`
            : nothing
        }
      </div>
    `;
  }

  #head({news, feed}: UpdatesWords, address: Pick<LinkView, 'href' | 'refused'> = {}): TemplateResult | typeof nothing {
    const words = this.heading ?? news;
    const {href, refused} = address;
    if (!words && !href && !refused) return nothing;
    return html`<div class="head">
      ${words ? heading(this.headingLevel, words) : nothing}
      ${href ? html`<p class="feed"><a part="link feed" type="application/atom+xml" href=${href}>${feed}</a></p>` : nothing}
      ${refused ? html`<p class="feed">${link({text: feed, lang: undefined, refused})}</p>` : nothing}
    </div>`;
  }

  /** Headings of entries stand below the widget's own. */
  get #level(): number {
    const top = [1, 2, 3, 4, 5, 6].includes(this.headingLevel) ? this.headingLevel : 3;
    return Math.min(this.heading === '' ? top : top + 1, 6);
  }

  /** The filters that the page sets and the reader cannot change. */
  get #fixed(): UpdateFilters {
    return Object.fromEntries(
      UPDATE_FACETS.flatMap((facet) => (this.#offered.includes(facet) ? [] : [[facet, this[PRESETS[facet]]] as const])),
    );
  }

  get #isNarrowed(): boolean {
    const fixed = this.#fixed;
    return UPDATE_FACETS.some((facet) => (this.filters[facet] ?? '') !== (fixed[facet] ?? ''));
  }

  #ask(filters: UpdateFilters): void {
    this.filters = filters;
    this.shown = undefined;
    if (this.urlState) writeAddress(new Map(UPDATE_FACETS.map((facet) => [facet, filters[facet] ?? ''])));
  }

  readonly #clear = (): void => {
    this.#ask(this.#fixed);
    this.renderRoot.querySelector('select')?.focus();
  };

  readonly #readAddress = (): void => {
    if (isServer || !this.urlState) return;
    const given = readAddress();
    // What the address does not name is as the page has set it: going back must undo a filter, too.
    this.filters = Object.fromEntries(UPDATE_FACETS.map((facet) => [facet, given.get(facet) ?? this[PRESETS[facet]]]));
  };

  /** Draws more, and takes the reader to the first that is new: the button may be gone. */
  readonly #showMore = (limit: number) => async (): Promise<void> => {
    const before = this.#view?.drawn.length ?? 0;
    this.shown = limit;
    await this.updateComplete;
    this.renderRoot.querySelectorAll<HTMLElement>('[part=item]')[before]?.focus();
  };

  readonly #print = ({type}: Event): void => {
    this.#printing = type === 'beforeprint';
    this.requestUpdate();
  };

  /** Goes to the entry that the page's address names, whatever the reader filtered before. */
  readonly #goToFragment = (): void => {
    const id = readFragment();
    const {dated = [], standing = []} = this.#news ?? {};
    const full = firstOf(UPDATE_LAYOUTS, this.layout) === 'full';
    this.target = full && [...dated, ...standing].some(({anchor}) => anchor === id) ? id : undefined;
    if (this.target) void this.#goTo(this.target);
  };

  async #goTo(id: string): Promise<void> {
    const isTarget = ({anchor}: Entry) => anchor === id;
    if (this.#news?.dated.some(isTarget) && !this.#view?.found.some(isTarget)) this.#ask(this.#fixed);
    await this.updateComplete;
    const place = this.#view?.found.findIndex(isTarget) ?? -1;
    if (place >= (this.#view?.drawn.length ?? 0)) this.shown = PAGE * Math.ceil((place + 1) / PAGE);
    await this.updateComplete;
    const item = this.renderRoot.querySelector<HTMLElement>('[aria-current]');
    item?.focus({preventScroll: true});
    item?.scrollIntoView();
  }

  protected override updated(): void {
    super.updated();
    if (!this.#news) return;
    const asked = JSON.stringify(this.filters);
    if (this.#arrived !== this.#news) void this.updateComplete.then(this.#goToFragment);
    else if (asked !== this.#told && this.#view)
      emit(this, 'ogp-filter', {query: '', filters: this.filters, count: this.#view.found.length});
    this.#told = asked;
    this.#arrived = this.#news;
  }
}
