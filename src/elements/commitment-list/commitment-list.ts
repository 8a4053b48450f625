import {html, isServer, nothing, type PropertyValues, type TemplateResult} from 'lit';
import {guard} from 'lit/directives/guard.js';
import {readAddress, writeAddress} from '../../controllers/address.js';
import {emit} from '../../controllers/announce.js';
import {DeepLink} from '../../controllers/deep-link.js';
import {printing} from '../../controllers/printing.js';
import {windowEvents} from '../../controllers/window-events.js';
import type {OgpDocument} from '../../model/document.js';
import {FACETS, SORTS, type Facet, type Filters, type Sort} from '../../model/filter.js';
import {choice} from '../../parts/choice.js';
import {layoutSwitch, offered} from '../../parts/layout-switch.js';
import {CommitmentIndex} from '../../query/filter.js';
import {cardStyles} from '../../styles/card.styles.js';
import {controlsStyles} from '../../styles/controls.styles.js';
import {layoutSwitchStyles} from '../../styles/layout-switch.styles.js';
import {ratingStyles} from '../../styles/rating.styles.js';
import {manyColumnsStyles, tableStyles} from '../../styles/table.styles.js';
import type {CommitmentCardView} from '../../view/commitment-card.js';
import {
  columnsOf,
  facetsOf,
  LAYOUTS,
  listWords,
  PAGE,
  toCommitmentListView,
  toFacetViews,
  toSortView,
  type ChoiceView,
  type CommitmentListView,
  type ListLayout,
  type ListWords,
} from '../../view/commitment-list.js';
import type {ViewContext} from '../../view/context.js';
import {WidgetElement, type Outcome} from '../widget-element.js';
import {commitmentListStyles} from './commitment-list.styles.js';
import {saveCsv, saveJson} from './files.js';
import {layouts} from './layouts.js';
import {viewsOf, type Views} from './views.js';

/** A list that short is read faster than searched. */
const SHORT = 6;
/** In longer lists each answer comes in two steps: what fits on a screen, then the rest and the numbers of the filters. */
const LONG = 500;
const SCREEN: Readonly<Record<ListLayout, number>> = {list: 20, cards: 8, table: 20};
/** How long a reader stops who has stopped typing, in milliseconds. */
const PAUSE = 200;

/** What the `controls` attribute can name. */
const CONTROLS = ['search', ...FACETS, 'sort', 'layout', 'export'] as const;
type Control = (typeof CONTROLS)[number];

const PRESETS = {
  plan: 'plan',
  'policy-area': 'policyArea',
  institution: 'institution',
  status: 'status',
  completion: 'completion',
  starred: 'starred',
} as const satisfies Record<Facet, string>;

/**
 * All commitments of one or many plans: search, filters with live counts, orders, groups by plan, deep links, and three
 * layouts. Draws fifty at a time; "more" is a button. Every commitment of the data is kept, odd ones too.
 *
 * @summary Commitments to search, filter and sort.
 * @tagname ogp-commitment-list
 *
 * @csspart controls - Search, filters, order and layout.
 * @csspart search - The search field.
 * @csspart select - Each filter, and the order.
 * @csspart layouts - The reader's choice of layout.
 * @csspart count - How many commitments are shown.
 * @csspart group - The commitments of one plan.
 * @csspart heading - The heading of a group, and the titles of cards.
 * @csspart items - The list, grid or table of commitments.
 * @csspart item - One commitment, in every layout.
 * @csspart link - Every link.
 * @csspart card - A card, in the layout of cards.
 * @csspart facts - The rows of facts of a card.
 * @csspart rating - The sentence of a rating.
 * @csspart value - The value of a rating.
 * @csspart steps - The drawn steps of a rating (decoration).
 * @csspart provenance - Who gave a rating, when, in which report.
 * @csspart foot - The last line of a card.
 * @csspart empty - What is said where nothing fits.
 *
 * @cssprop [--ogp-color-surface=transparent] - Background of cards and fields.
 * @cssprop [--ogp-border-width=1px] - Frame of cards; 0 for none.
 * @cssprop [--ogp-step-size=0.56em] - Height of the drawn steps.
 * @cssprop [--ogp-card-size=18em] - Narrowest card.
 *
 * @fires {CustomEvent<FilterDetail>} ogp-filter - The reader searched or filtered.
 * @fires {CustomEvent<SelectDetail>} ogp-select - A title was followed; `preventDefault()` keeps the page.
 */
export class OgpCommitmentList extends WidgetElement {
  static override styles = [
    WidgetElement.styles,
    ratingStyles,
    cardStyles,
    layoutSwitchStyles,
    tableStyles,
    manyColumnsStyles,
    controlsStyles,
    commitmentListStyles,
  ];

  static override properties = {
    ...WidgetElement.properties,
    layout: {},
    layouts: {},
    controls: {},
    group: {},
    sort: {},
    query: {},
    plan: {},
    policyArea: {attribute: 'policy-area'},
    institution: {},
    status: {},
    completion: {},
    starred: {},
    link: {},
    urlState: {type: Boolean, attribute: 'url-state'},
    chosen: {state: true},
    order: {state: true},
    asked: {state: true},
    filters: {state: true},
    limit: {state: true},
    settled: {state: true},
  };

  /** Layout at first: `list`, `cards` or `table`. */
  declare layout: ListLayout;

  /** Layouts that the reader may choose from, separated by spaces (all when absent); one or none hides the choice. */
  declare layouts: string | undefined;

  /**
   * Controls to show, separated by spaces: `search`, `plan`, `policy-area`, `institution`, `status`, `completion`,
   * `starred`, `sort`, `layout`, `export`. All when absent, unless there are six commitments or fewer; `none` for none.
   */
  declare controls: string | undefined;

  /** `none` lists all plans together. Groups are shown in the orders that follow plans, where there are several. */
  declare group: 'plan' | 'none';

  /** Order at first: `plan` (as published), `title`, `id` or `year` (of the plan, newest first). */
  declare sort: Sort;

  /** Words that are searched for at first. */
  declare query: string | undefined;

  /** Plan (its id) that is chosen at first; without a control for it, the list stays with it. The next five do the same. */
  declare plan: string | undefined;

  /** Policy area that is chosen at first. */
  declare policyArea: string | undefined;

  /** Institution that is chosen at first. */
  declare institution: string | undefined;

  /** Status that is chosen at first. */
  declare status: string | undefined;

  /** Value of completion that is chosen at first. */
  declare completion: string | undefined;

  /** Star that is chosen at first: `yes`, `no`. */
  declare starred: string | undefined;

  /** Pattern of the address of a commitment's own page, with `{id}` in it. Comes before the addresses in the data. */
  declare link: string | undefined;

  /** Keeps search, filters, order and layout in the page's address (`?ogp-q=…`), so that it can be shared. */
  declare urlState: boolean;

  declare private chosen: ListLayout | undefined;
  declare private order: Sort | undefined;
  declare private asked: string;
  declare private filters: Filters;
  declare private limit: number;
  /** Counts the pauses in typing, after which the numbers beside the filters are made. */
  declare private settled: number;

  /** What everything on screen was made from; a change of it makes the views anew. */
  #basis: readonly unknown[] = [];
  #views: Views | undefined;
  #view: CommitmentListView | undefined;
  #facets: readonly ChoiceView<Facet>[] = [];
  #shown: readonly Control[] = [];
  /** What `#view` answers, and the pause for which `#facets` count. */
  #answered = '';
  #counted = '';
  #told = '';
  #timer: ReturnType<typeof setTimeout> | undefined;
  #hurried = false;
  readonly #printing = printing(this);
  readonly #deepLink = new DeepLink(this, {
    placeOf: (id) => this.#views?.index.placeOf(id) ?? -1,
    reveal: (place, arriving) => this.#reveal(place, arriving),
  });

  constructor() {
    super();
    this.layout = 'list';
    this.group = 'plan';
    this.sort = 'plan';
    this.urlState = false;
    this.asked = '';
    this.filters = {};
    this.limit = PAGE;
    this.settled = 0;
    windowEvents(this, {popstate: this.#readAddress});
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearTimeout(this.#timer);
    // What was to follow the typing comes with the next drawing.
    this.#hurried = false;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    if (changed.has('layout')) this.chosen = undefined;
    if (changed.has('sort')) this.order = undefined;
    if (changed.has('query')) this.asked = this.query ?? '';
    for (const facet of FACETS)
      if (changed.has(PRESETS[facet])) this.filters = {...this.filters, [facet]: this[PRESETS[facet]]};
    if (!this.hasUpdated) this.#readAddress();
  }

  protected override renderDocument(document: OgpDocument, context: ViewContext): Outcome {
    if (!document.commitments.length) return {code: 'no-commitment', url: this.src};
    const {l10n, today} = context;
    const basis = [document, l10n, today, this.link];
    let views = this.#views;
    if (!views || basis.some((part, place) => part !== this.#basis[place])) {
      const index = views?.index.document === document ? views.index : new CommitmentIndex(document);
      this.#views = views = viewsOf(index, context, this.link);
      this.#basis = basis;
      this.#answered = this.#counted = '';
    }
    const {index} = views;
    const plans = index.column('plan').values.length;
    const sort = SORTS.find((name) => name === (this.order ?? this.sort)) ?? 'plan';
    const grouped = plans > 1 && this.group !== 'none' && (sort === 'plan' || sort === 'year');
    const layout = LAYOUTS.find((name) => name === (this.chosen ?? this.layout)) ?? 'list';
    const limit = this.#printing() ? Infinity : this.#hurried ? SCREEN[layout] : this.limit;
    const request = {query: this.asked, filters: this.filters, sort, grouped, limit};
    const answered = JSON.stringify(request);
    if (answered !== this.#answered) this.#view = toCommitmentListView(index, request, context);
    this.#answered = answered;
    const view = this.#view;
    this.#shown = this.#controlsFor(index);
    const facets = facetsOf(index).filter((facet) => this.#shown.includes(facet));
    const counted = JSON.stringify([facets, this.#isLong ? this.settled : request]);
    if (counted !== this.#counted) this.#facets = toFacetViews(index, facets, request, context);
    this.#counted = counted;
    const words = listWords(l10n);
    const columns = columnsOf(index);
    return html`
      <div class="base" part="base">
        ${this.#controls(words, toSortView(sort, plans, l10n))}
        ${
          view &&
          html`<div class="bar">
              <p class="count" part="count" role="status">${view.count}</p>
              ${
                this.#isNarrowed
                  ? html`<button type="button" part="button" @click=${this.#clear}>${words.clear}</button>`
                  : nothing
              }
              ${layoutSwitch(
                this.#shown.includes('layout') ? offered(this.layouts, LAYOUTS) : [],
                layout,
                words,
                (chosen) => {
                  this.chosen = chosen;
                  this.#settle(0);
                },
              )}
            </div>
            ${
              view.found.length
                ? layouts[layout](view.groups, {
                    views,
                    words,
                    columns: grouped ? columns.filter((column) => column !== 'plan') : columns,
                    level: Math.min(this.headingLevel, 5),
                    grouped,
                    target: this.#deepLink.place,
                    follow: this.#follow,
                    followCard: this.#followCard,
                  })
                : html`<p class="empty" part="empty">${words.empty}</p>`
            }
            ${this.#foot(view, words)}`
        }
      </div>
    `;
  }

  #controls(words: ListWords, sort: ChoiceView): TemplateResult | typeof nothing {
    const shown = this.#shown;
    const search = shown.includes('search');
    if (!search && !this.#facets.length && !shown.includes('sort')) return nothing;
    return html`
      <div class="controls" part="controls" role="search" aria-label=${words.commitments}>
        ${
          search
            ? html`<label class="search">
                <span>${words.search}</span>
                <input
                  type="search"
                  part="search"
                  autocomplete="off"
                  spellcheck="false"
                  .value=${this.asked}
                  @focus=${this.#warm}
                  @input=${this.#search}
                />
              </label>`
            : nothing
        }
        ${guard([this.#facets], () =>
          this.#facets.map((facet) =>
            choice(facet, (key) => {
              this.#ask({filters: {...this.filters, [facet.name]: key || undefined}});
            }),
          ),
        )}
        ${
          shown.includes('sort')
            ? choice(sort, (key) => {
                this.order = SORTS.find((name) => name === key);
                this.#answerAnew();
              })
            : nothing
        }
      </div>
    `;
  }

  #foot({more, all, found}: CommitmentListView, words: ListWords): TemplateResult | typeof nothing {
    const files = found.length && this.#shown.includes('export');
    if (!more && !files) return nothing;
    const show = (limit: number) => () => {
      void this.#showMore(limit);
    };
    return html`<div class="bar">
      ${more ? html`<button type="button" part="button" @click=${show(this.limit + PAGE)}>${more}</button>` : nothing}
      ${all ? html`<button type="button" part="button" @click=${show(Infinity)}>${all}</button>` : nothing}
      ${
        files
          ? html`<span class="files">
              <button type="button" part="button" @click=${this.#saveCsv}>${words.csv}</button>
              <button type="button" part="button" @click=${this.#saveJson}>${words.json}</button>
            </span>`
          : nothing
      }
    </div>`;
  }

  #controlsFor({document: {commitments}}: CommitmentIndex): readonly Control[] {
    const named = this.controls?.split(/\s+/);
    if (named) return CONTROLS.filter((control) => named.includes(control));
    return commitments.length > SHORT ? CONTROLS : [];
  }

  /** The filters that the page sets and the reader cannot change. */
  get #fixed(): Filters {
    return Object.fromEntries(
      FACETS.flatMap((facet) => (this.#shown.includes(facet) ? [] : [[facet, this[PRESETS[facet]]] as const])),
    );
  }

  get #isNarrowed(): boolean {
    const fixed = this.#fixed;
    return Boolean(this.asked) || FACETS.some((facet) => (this.filters[facet] ?? '') !== (fixed[facet] ?? ''));
  }

  #ask({query = this.asked, filters = this.filters}: {query?: string; filters?: Filters}): void {
    this.asked = query;
    this.filters = filters;
    this.#answerAnew();
  }

  /** Begins at the top again. What can wait for a pause: the rest, the numbers of the filters, the page's address. */
  #answerAnew(): void {
    this.limit = PAGE;
    this.#hurried = this.#isLong;
    this.#settle(this.#isLong ? PAUSE : 0);
  }

  get #isLong(): boolean {
    return (this.#view?.total ?? 0) > LONG;
  }

  readonly #search = (event: Event): void => {
    this.#ask({query: (event.target as HTMLInputElement).value});
  };

  readonly #clear = (): void => {
    this.#ask({query: '', filters: this.#fixed});
    this.renderRoot.querySelector<HTMLElement>('input, select')?.focus();
  };

  /** Folds the texts before the first letter is typed. */
  readonly #warm = (): void => void this.#views?.index.texts;

  #settle(pause: number): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      this.#hurried = false;
      this.settled++;
      if (this.urlState) this.#writeAddress();
    }, pause);
  }

  #writeAddress(): void {
    // A commitment that the reader filtered out is no longer what the address should open.
    const left = this.#deepLink.place >= 0 && !this.#view?.found.includes(this.#deepLink.place);
    if (left) this.#deepLink.place = -1;
    const own = (value: string | undefined, first: string) => (value && value !== first ? value : '');
    writeAddress(
      new Map<string, string>([
        ['q', this.asked],
        ['sort', own(this.order, this.sort)],
        ['layout', own(this.chosen, this.layout)],
        ...FACETS.map((facet) => [facet, this.#shown.includes(facet) ? (this.filters[facet] ?? '') : ''] as const),
      ]),
      left,
    );
  }

  readonly #readAddress = (): void => {
    if (isServer || !this.urlState) return;
    const given = readAddress();
    const has = (name: string) => given.has(name);
    // What the address does not name is as the page has set it: going back must undo a filter, too.
    this.asked = given.get('q') ?? this.query ?? '';
    this.order = SORTS.find((name) => name === given.get('sort'));
    this.chosen = LAYOUTS.find((name) => name === given.get('layout'));
    this.filters = {
      ...this.#fixed,
      ...Object.fromEntries(FACETS.filter(has).map((facet) => [facet, given.get(facet)])),
    };
  };

  /**
   * Draws the commitment that the page's address names. Who follows a link gets it whatever was filtered before. An
   * address that comes with filters of its own was shared for what it shows: they stay, also where its fragment does not.
   */
  async #reveal(place: number, arriving: boolean): Promise<HTMLElement | null | undefined> {
    if (!this.#view?.found.includes(place) && !(arriving && this.#isShared))
      this.#ask({query: '', filters: this.#fixed});
    await this.updateComplete;
    const at = this.#view?.found.indexOf(place) ?? -1;
    if (at < 0) return undefined;
    this.#hurried = false;
    if (at >= this.limit) this.limit = PAGE * Math.ceil((at + 1) / PAGE);
    await this.updateComplete;
    return this.renderRoot.querySelector<HTMLElement>('[aria-current]');
  }

  get #isShared(): boolean {
    const given = readAddress();
    return this.urlState && ['q', ...FACETS].some((name) => given.has(name));
  }

  /** Draws more, and takes the reader to the first that is new: the button may be gone. */
  async #showMore(limit: number): Promise<void> {
    const before = this.limit;
    this.limit = limit;
    this.#hurried = false;
    await this.updateComplete;
    this.renderRoot.querySelectorAll<HTMLElement>('[part=item]')[before]?.focus();
  }

  readonly #follow = (event: Event): void => {
    const {dataset, href} = event.currentTarget as HTMLAnchorElement;
    if (!emit(this, 'ogp-select', {commitment: dataset['id'], href})) event.preventDefault();
  };

  readonly #followCard = (event: Event, {id, heading: {href}}: CommitmentCardView): void => {
    if (!emit(this, 'ogp-select', {commitment: id, href})) event.preventDefault();
  };

  readonly #saveCsv = (): void => {
    if (this.#views && this.#view) void saveCsv(this.#views, this.#view.found);
  };

  readonly #saveJson = (): void => {
    const {state} = this.provides;
    if (state.kind === 'ready' && this.#view) saveJson(state, this.#view.found);
  };

  protected override updated(): void {
    super.updated();
    const index = this.#views?.index;
    if (!index) return;
    if (this.#arrived !== index) void this.updateComplete.then(() => this.#deepLink.follow(true));
    const asked = JSON.stringify([this.asked, this.filters]);
    if (this.#arrived === index && asked !== this.#told)
      emit(this, 'ogp-filter', {query: this.asked, filters: this.filters, count: this.#view?.found.length ?? 0});
    this.#told = asked;
    this.#arrived = index;
  }
  #arrived: CommitmentIndex | undefined;
}
