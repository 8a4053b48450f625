import {html, nothing, type TemplateResult} from 'lit';
import {emit} from '../../controllers/announce.js';
import {ListController} from '../../controllers/list-controller.js';
import {remember} from '../../list/memo.js';
import type {Commitment} from '../../model/commitment.js';
import type {OgpDocument} from '../../model/document.js';
import {LIST_LAYOUTS, type Facet, type ListLayout, type Sort} from '../../model/filter.js';
import {layoutSwitch, offered} from '../../parts/layout-switch.js';
import {countLine, moreButtons} from '../../parts/list.js';
import {COMMITMENT_LIST, indexCommitments} from '../../query/commitment-list.js';
import {cardStyles} from '../../styles/card.styles.js';
import {controlsStyles} from '../../styles/controls.styles.js';
import {layoutSwitchStyles} from '../../styles/layout-switch.styles.js';
import {ratingStyles} from '../../styles/rating.styles.js';
import {manyColumnsStyles, tableStyles} from '../../styles/table.styles.js';
import {
  commitmentFacetWords,
  listWords,
  toCommitmentListView,
  toSortView,
  type ListWords,
} from '../../view/commitment-list.js';
import {columnsOf, type RowView} from '../../view/commitment-row.js';
import type {ViewContext} from '../../view/context.js';
import {toFacetViews} from '../../view/facets.js';
import {PROVIDES} from '../../controllers/data-source.js';
import {HeadedWidget} from '../headed-widget.js';
import {RENDER_WHOLE, type Outcome, type WholeRendering} from '../widget-element.js';
import {commitmentListStyles} from './commitment-list.styles.js';
import {listControls} from './controls.js';
import {saveCsv, saveJson} from './files.js';
import {layouts} from './layouts.js';
import {viewsOf, type Views} from './views.js';

/**
 * All commitments of one or many plans: search, filters with live counts, orders, groups by plan, deep links, and three
 * layouts. Draws fifty at a time; "more" is a button. Every commitment of the data is kept, odd ones too.
 *
 * @summary Commitments to search, filter and sort.
 * @tagname ogp-commitment-list
 * @since 0.1.0
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
 * @csspart footer - The last line of a card.
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
export class OgpCommitmentList extends HeadedWidget {
  static override styles = [
    HeadedWidget.styles,
    ratingStyles,
    cardStyles,
    layoutSwitchStyles,
    tableStyles,
    manyColumnsStyles,
    controlsStyles,
    commitmentListStyles,
  ];

  static override properties = {
    ...HeadedWidget.properties,
    today: {},
    layout: {},
    layouts: {},
    controls: {},
    group: {},
    sort: {},
    limit: {type: Number},
    query: {},
    plan: {},
    policyArea: {attribute: 'policy-area'},
    institution: {},
    status: {},
    completion: {},
    starred: {},
    commitmentHrefTemplate: {attribute: 'commitment-href-template'},
    urlState: {type: Boolean, attribute: 'url-state'},
  };

  /** Day that “overdue” and “next” are counted from, as `YYYY-MM-DD`; today when absent. */
  declare today: string | undefined;

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

  /** How many commitments are drawn at first; 50 when absent. */
  declare limit: number | undefined;

  /** Words that are searched for at first. */
  declare query: string | undefined;

  /**
   * Plan (its id) that is chosen at first; `-none` for commitments without one. Without a control for it, the list stays
   * with it. The next five do the same.
   */
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

  /** Template for the address of a commitment's own page, with `{id}` in it. Comes before the addresses in the data. */
  declare commitmentHrefTemplate: string | undefined;

  /** Keeps search, filters, order and layout in the page's address (`?ogp-q=…`), so that it can be shared. */
  declare urlState: boolean;

  readonly #list = new ListController<Commitment, Facet, Sort, ListLayout>(this, COMMITMENT_LIST);
  readonly #index = remember(indexCommitments);
  readonly #view = remember(toCommitmentListView);
  readonly #facets = remember(toFacetViews<Commitment, Facet, Sort>);
  readonly #facetWords = remember(commitmentFacetWords);
  readonly #makeViews = remember(viewsOf);
  #views: Views | undefined;
  #found: readonly number[] = [];

  constructor() {
    super();
    this.layout = 'list';
    this.group = 'plan';
    this.sort = 'plan';
    this.urlState = false;
  }

  protected override renderDocument(document: OgpDocument, context: ViewContext): Outcome {
    if (!document.commitments.length) return {code: 'no-commitment', url: this.src};
    const {l10n} = context;
    const {state} = this.#list;
    const index = this.#index(document);
    const answer = this.#list.show(index, this.#settings, l10n.tag);
    const {found, grouped, layout} = answer;
    const views = this.#makeViews(index, document, context, this.commitmentHrefTemplate, grouped);
    const view = this.#view(index, document, answer, context);
    const facets = this.#facets(index, state.facets, state.settled, this.#facetWords(document, context), l10n);
    this.#views = views;
    this.#found = found;
    const words = listWords(l10n);
    const columns = columnsOf(index);
    const offers = (control: string) => state.controls.includes(control);
    const files = found.length > 0 && offers('export');
    return html`
      <div class="base" part="base">
        ${this.ownHeading({text: '', lang: undefined})}
        ${listControls(this.#list.landmark(this.heading || words.commitments, l10n), state, facets, toSortView(answer.sort, index.groups, l10n), words)}
        <div class="bar">
          ${countLine(view.count, state.isNarrowed ? {words: words.clear, call: this.#list.clear} : undefined)}
          ${layoutSwitch(offers('layout') ? offered(this.layouts, LIST_LAYOUTS) : [], layout, words, (chosen) => {
            state.arrange(chosen);
          })}
        </div>
        ${
          found.length
            ? layouts[layout](view.groups, {
                views,
                words,
                columns: grouped ? columns.filter((column) => column !== 'plan') : columns,
                level: Math.min(this.heading ? this.levelBelow : this.level, 5),
                grouped,
                target: state.target,
                follow: this.#follow,
              })
            : html`<p class="empty" part="empty">${words.empty}</p>`
        }
        ${view.more || files ? html`<div class="bar">${moreButtons(view, this.#list.more)} ${files ? this.#files(words) : nothing}</div>` : nothing}
      </div>
    `;
  }

  override [RENDER_WHOLE]({allItems}: WholeRendering): void {
    if (allItems) this.limit = Infinity;
  }

  get #settings() {
    return {
      ...{query: this.query, sort: this.sort, layout: this.layout, limit: this.limit, controls: this.controls},
      grouped: this.group !== 'none',
      filters: {
        plan: this.plan,
        'policy-area': this.policyArea,
        institution: this.institution,
        status: this.status,
        completion: this.completion,
        starred: this.starred,
      },
    };
  }

  #files({csv, json}: ListWords): TemplateResult {
    return html`<span class="files">
      <button type="button" part="button" @click=${this.#saveCsv}>${csv}</button>
      <button type="button" part="button" @click=${this.#saveJson}>${json}</button>
    </span>`;
  }

  readonly #follow = (event: Event, {id, heading: {href}}: Pick<RowView, 'id' | 'heading'>): void => {
    if (!emit(this, 'ogp-select', {commitment: id, href})) event.preventDefault();
  };

  readonly #saveCsv = (): void => {
    if (this.#views) void saveCsv(this.#views, this.#found);
  };

  readonly #saveJson = (): void => {
    const {state} = this[PROVIDES];
    if (state.kind === 'ready') saveJson(state, this.#found);
  };
}
