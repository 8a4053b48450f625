import {html, nothing, type TemplateResult} from 'lit';
import {ListController} from '../../controllers/list-controller.js';
import {once, remember} from '../../list/memo.js';
import type {ListAnswer} from '../../list/paging.js';
import type {OgpDocument} from '../../model/document.js';
import {linkHref} from '../../model/link.js';
import type {UpdateFacet, UpdatesLayout, UpdateSort} from '../../model/update.js';
import {choice} from '../../parts/choice.js';
import {link} from '../../parts/text.js';
import {controls, countLine, moreButtons} from '../../parts/list.js';
import {indexUpdates, newsOf, UPDATE_LIST, updatesFor, type Entry, type UpdateIndex} from '../../query/updates.js';
import {controlsStyles} from '../../styles/controls.styles.js';
import {addressView, type LinkView, type ViewContext} from '../../view/context.js';
import {toFacetViews} from '../../view/facets.js';
import {toLineView, toUpdateView} from '../../view/update.js';
import {toUpdatesView, updateFacetWords, updatesWords, type UpdatesWords} from '../../view/updates.js';
import {HeadedWidget} from '../headed-widget.js';
import {RENDER_WHOLE, type Outcome, type WholeRendering} from '../widget-element.js';
import {entry, when} from './entry.js';
import {lines} from './lines.js';
import {updatesStyles} from './updates.styles.js';

/** How many the compact layout shows. */
const LATEST = 3;

type Answer = ListAnswer<UpdateSort, UpdatesLayout>;

/**
 * News of a plan or of a commitment: dated entries with texts, timetables, themes, results and downloads, newest first,
 * and standing information beside them. Filters by year and theme where there are many, an address for each entry, what
 * is new since a date, and a compact layout with the latest. Results are drawn by their own widget, whose parts
 * (all but `base`) can be styled from here under the same names.
 *
 * @summary News, with timetables, themes and downloads.
 * @tagname ogp-updates
 * @since 0.1.0
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
 * @csspart topic - A theme with its text.
 * @csspart aside - Standing information.
 * @csspart all-news - The link to all news, in the compact layout.
 * @csspart text - Every text.
 * @csspart figures - One count of a result: bar, legend and who says so.
 * @csspart bar - The drawn bar of a result (decoration).
 * @csspart legend - The levels of a result with their numbers.
 * @csspart provenance - Who gave the ratings of a result, when, in which report.
 * @csspart empty - What is said where there is nothing.
 *
 * @cssprop [--ogp-color-surface=transparent] - Background of fields and of standing information.
 * @cssprop [--ogp-measure=42em] - Longest line.
 *
 * @fires {CustomEvent<FilterDetail>} ogp-filter - The reader filtered.
 */
export class OgpUpdates extends HeadedWidget {
  static override styles = [HeadedWidget.styles, controlsStyles, updatesStyles];

  static override properties = {
    ...HeadedWidget.properties,
    commitment: {},
    today: {},
    layout: {},
    sort: {},
    limit: {type: Number},
    controls: {},
    year: {},
    topic: {},
    newSince: {attribute: 'new-since'},
    updateHrefTemplate: {attribute: 'update-href-template'},
    allNewsHref: {attribute: 'all-news-href'},
    feedHref: {attribute: 'feed-href'},
    urlState: {type: Boolean, attribute: 'url-state'},
  };

  /** Id of the commitment whose news is shown (compared without case); the news of the document when absent. */
  declare commitment: string | undefined;

  /** Day that the running step of a timetable is marked by, as `YYYY-MM-DD`; today when absent. */
  declare today: string | undefined;

  /** `full`, or `compact` for date and title of the latest. */
  declare layout: UpdatesLayout;

  /** `newest` or `oldest` first. */
  declare sort: UpdateSort;

  /** How many entries are shown at first: 20, and 3 in the compact layout. */
  declare limit: number | undefined;

  /** Filters to show, separated by spaces: `year`, `topic`. All when absent, unless there are few; `none` for none. */
  declare controls: string | undefined;

  /** Year that is chosen at first, `-none` for entries without one; without a control for it, the list stays with it. */
  declare year: string | undefined;

  /** Theme that is chosen at first; without a control for it, the list stays with it. */
  declare topic: string | undefined;

  /** Day from which entries are marked as new, as `YYYY-MM-DD`: the reader's last visit, say. */
  declare newSince: string | undefined;

  /** Template for the addresses of entries in the compact layout, with `{id}` in it: `news.html#{id}`. */
  declare updateHrefTemplate: string | undefined;

  /** Address of the page with all news, for the link below the compact layout. */
  declare allNewsHref: string | undefined;

  /** Address of the feed; the one in the data when absent. */
  declare feedHref: string | undefined;

  /** Keeps the filters in the page's address (`?ogp-year=…`), so that they can be shared. */
  declare urlState: boolean;

  readonly #list = new ListController<Entry, UpdateFacet, UpdateSort, UpdatesLayout>(this, UPDATE_LIST);
  readonly #updates = remember(updatesFor);
  readonly #index = remember((...[updates]: Parameters<typeof newsOf>) => indexUpdates(newsOf(updates)));
  readonly #view = remember(toUpdatesView);
  readonly #facets = remember(toFacetViews<Entry, UpdateFacet, UpdateSort>);
  readonly #facetWords = remember(updateFacetWords);
  /** The views of single entries, each made when it is first drawn. */
  readonly #views = remember(
    (document: OgpDocument, context: ViewContext, since: string | undefined, own: string | undefined) =>
      once((one: Entry) => toUpdateView(one, document, context, since, own)),
  );

  constructor() {
    super();
    this.layout = 'full';
    this.sort = 'newest';
    this.urlState = false;
  }

  protected override renderDocument(document: OgpDocument, context: ViewContext): Outcome {
    const updates = this.#updates(document, this.commitment);
    if (typeof updates === 'string')
      return {code: updates === 'empty' ? 'no-commitment' : updates, url: this.src, wanted: this.commitment};
    const index = this.#index(updates);
    const {sort, layout, limit, controls, year, topic} = this;
    const answer = this.#list.show(index, {sort, layout, limit, controls, filters: {year, topic}}, context.l10n.tag);
    const words = updatesWords(context.l10n);
    return answer.layout === 'compact'
      ? this.#compact(index, answer, words, context)
      : this.#full(index, answer, document, words, context);
  }

  override [RENDER_WHOLE]({allItems}: WholeRendering): void {
    if (allItems) this.limit = Infinity;
  }

  #compact(index: UpdateIndex, {found, sort}: Answer, words: UpdatesWords, context: ViewContext): TemplateResult {
    const {limit = 0} = this;
    const n = limit > 0 ? limit : LATEST;
    // The latest ones, also where the oldest of them comes first.
    const latest = sort === 'oldest' ? found.slice(Math.max(found.length - n, 0)) : found.slice(0, n);
    const views = index.rowsAt(latest).map((one) => toLineView(one, context, this.newSince, this.updateHrefTemplate));
    return html`
      <div class="base" part="base">
        ${this.#head(words)} ${lines(views, words, linkHref(this.allNewsHref))}
      </div>
    `;
  }

  #full(
    index: UpdateIndex,
    answer: Answer,
    document: OgpDocument,
    words: UpdatesWords,
    context: ViewContext,
  ): TemplateResult {
    const {l10n} = context;
    const {newSince: since} = this;
    const {state, landmark, clear, more} = this.#list;
    const view = this.#view(index, answer, since, context);
    const facets = this.#facets(index, state.facets, state.settled, this.#facetWords(context), l10n);
    const viewOf = this.#views(document, context, since, this.commitment);
    const target = index.at(state.target);
    const current = (one: Entry) => (one === target ? 'true' : nothing);
    const text = (one: Entry) => entry(viewOf(one), this.levelBelow, words);
    const {asides: standing = []} = index.source;
    return html`
      <div class="base" part="base">
        ${this.#head(words, addressView(this.feedHref ?? document.source?.feed))}
        ${controls(
          landmark(this.heading || words.news, l10n),
          facets.map((facet) =>
            choice(facet, (key) => {
              state.filter(facet.name, key);
            }),
          ),
        )}
        ${
          facets.length || view.fresh || state.isNarrowed
            ? html`<div class="bar">
                ${countLine(
                  html`${view.count}${view.fresh && html` <span class="since">(${view.fresh})</span>`}`,
                  state.isNarrowed ? {words: words.clear, call: clear} : undefined,
                )}
              </div>`
            : nothing
        }
        <div class=${standing.length ? 'body with-boxes' : 'body'}>
          ${
            answer.drawn.length
              ? html`<ol class="entries" role="list" part="items">
                  ${index.rowsAt(answer.drawn).map((one) => {
                    const {anchor, heading: title, date} = viewOf(one);
                    return html`<li id=${anchor} part="item" tabindex="-1" aria-current=${current(one)}>
                      ${title ? when(date) : nothing}
                      <div class="what">${text(one)}</div>
                    </li>`;
                  })}
                </ol>`
              : index.size || !standing.length
                ? html`<p class="empty" part="empty">${index.size ? words.nothing : words.empty}</p>`
                : nothing
          }
          ${
            standing.length
              ? html`<div class="boxes">
                  ${standing.map(
                    (one) =>
                      html`<div class="box" id=${one.anchor} part="aside" tabindex="-1" aria-current=${current(one)}>
                        ${text(one)}
                      </div>`,
                  )}
                </div>`
              : nothing
          }
        </div>
        ${view.more ? html`<div class="bar">${moreButtons(view, more)}</div>` : nothing}
      </div>
    `;
  }

  #head({news, feed}: UpdatesWords, address: Pick<LinkView, 'href' | 'refused'> = {}): TemplateResult | typeof nothing {
    const words = this.heading ?? news;
    const {href, refused} = address;
    if (!words && !href && !refused) return nothing;
    return html`<div class="head">
      ${this.ownHeading({text: news, lang: undefined})}
      ${href ? html`<p class="feed"><a part="link feed" type="application/atom+xml" href=${href}>${feed}</a></p>` : nothing}
      ${refused ? html`<p class="feed">${link({text: feed, lang: undefined, refused})}</p>` : nothing}
    </div>`;
  }
}
