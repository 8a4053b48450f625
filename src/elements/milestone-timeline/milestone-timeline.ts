import {html, nothing, type PropertyValues, type TemplateResult} from 'lit';
import type {OgpDocument} from '../../model/document.js';
import {layoutSwitch, offered} from '../../parts/layout-switch.js';
import {prose} from '../../parts/prose.js';
import {data, date, link, values} from '../../parts/text.js';
import {layoutSwitchStyles} from '../../styles/layout-switch.styles.js';
import {tableStyles} from '../../styles/table.styles.js';
import type {ViewContext} from '../../view/context.js';
import {
  LAYOUTS,
  toMilestoneTimelineView,
  type MilestoneTimelineView,
  type MilestoneView,
  type TimelineLayout,
  type TimelineWords,
} from '../../view/milestone-timeline.js';
import {HeadedWidget} from '../headed-widget.js';
import {RENDER_WHOLE, type Outcome, type WholeRendering} from '../widget-element.js';
import {milestoneTimelineStyles} from './milestone-timeline.styles.js';

/** More rows than this are drawn only on request: a browser needs seconds for ten thousand. */
const MANY = 1000;

const isLayout = (word: string): word is TimelineLayout => LAYOUTS.some((layout) => layout === word);

/**
 * The milestones of a commitment as an ordered list: on an axis of time with today marked, as a plain list, or as a
 * table. Planned and actual dates, status, what is overdue, progress, who is responsible, and evidence, all in words.
 *
 * @summary Milestones, as timeline, list or table.
 * @tagname ogp-milestone-timeline
 * @since 0.1.0
 *
 * @csspart heading - The heading.
 * @csspart link - Every link.
 * @csspart layouts - The reader's choice of layout.
 * @csspart text - The text of a milestone.
 * @csspart milestone - One milestone, in every layout.
 * @csspart today - The mark of today.
 * @csspart table - The table.
 *
 * @cssprop [--ogp-measure=42em] - Longest line.
 */
export class OgpMilestoneTimeline extends HeadedWidget {
  static override styles = [HeadedWidget.styles, layoutSwitchStyles, tableStyles, milestoneTimelineStyles];

  static override properties = {
    ...HeadedWidget.properties,
    commitment: {},
    today: {},
    layout: {},
    layouts: {},
    chosen: {state: true},
    all: {state: true},
  };

  /** Id of the commitment to show (compared without case), where the document has several. */
  declare commitment: string | undefined;

  /** Day that “overdue” and “next” are counted from, as `YYYY-MM-DD`; today when absent. */
  declare today: string | undefined;

  /** Layout at first: `timeline`, `list` or `table`. */
  declare layout: TimelineLayout;

  /** Layouts that the reader may choose from, separated by spaces (all when absent); one or none hides the choice. */
  declare layouts: string | undefined;

  declare private chosen: TimelineLayout | undefined;
  declare private all: boolean;

  constructor() {
    super();
    this.layout = 'timeline';
    this.all = false;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    if (changed.has('layout')) this.chosen = undefined;
  }

  protected override renderDocument(document: OgpDocument, context: ViewContext): Outcome {
    const commitment = this.choose(document, this.commitment);
    if ('code' in commitment) return commitment;
    const view = toMilestoneTimelineView(commitment, {...context, lang: commitment.lang ?? context.lang});
    return this.#draw(view);
  }

  override [RENDER_WHOLE]({allItems}: WholeRendering): void {
    this.all = allItems;
  }

  #draw(view: MilestoneTimelineView): TemplateResult {
    const layout = this.chosen ?? (isLayout(this.layout) ? this.layout : 'timeline');
    const {length} = view.milestones;
    const most = this.all ? length : MANY;
    return html`
      <div class="base" part="base">
        ${this.ownHeading(view.heading)}
        ${
          length
            ? html`<p class="summary">${view.summary}</p>
              ${layoutSwitch(offered(this.layouts, LAYOUTS), layout, view.words, (chosen) => {
                this.chosen = chosen;
              })} ${this.#layouts[layout](view, most)}
              ${
                length > most
                  ? html`<button type="button" part="button" @click=${() => {
                      this.all = true;
                    }}>${view.words.showAll}</button>`
                  : nothing
              }`
            : html`<p class="summary">${view.words.empty}</p>`
        }
      </div>
    `;
  }

  readonly #layouts: Readonly<Record<TimelineLayout, (view: MilestoneTimelineView, most: number) => TemplateResult>> = {
    timeline: ({byDate, before, undated, today, words}, most) => {
      const axis = byDate.slice(0, Math.max(0, most - undated.length));
      return html`
        ${byDate.length && undated.length ? html`<p class="summary" id="undated">${words.undated}</p>` : nothing}
        ${undated.length ? this.#rows(undated.slice(0, most), words, byDate.length ? 'undated' : nothing) : nothing}
        ${
          byDate.length
            ? html`<ol class="axis" role="list">
                  ${axis.map(
                    (milestone, index) => html`
                      <li class="milestone ${milestone.state} ${milestone.overdue ? 'overdue' : ''}" part="milestone">
                        ${index === before ? this.#today(today) : nothing}
                        <p class="when">${date(milestone.when)}</p>
                        <span class="marker" aria-hidden="true"></span>
                        <div class="what">${this.#milestone(milestone, words)}</div>
                      </li>
                    `,
                  )}
                </ol>
                ${before === axis.length ? html`<div class="axis">${this.#today(today)}</div>` : nothing}`
            : nothing
        }
      `;
    },
    list: ({milestones, words}, most) => this.#rows(milestones.slice(0, most), words),
    table: ({milestones, words, heading: {text}}, most) => {
      const shown = milestones.slice(0, most);
      const columns = COLUMNS.filter(({has}) => milestones.some(has));
      return html`
        <table role="table" part="table">
          <caption class="quiet">
            ${this.heading || text}
          </caption>
          <thead role="rowgroup">
            <tr role="row">
              <th scope="col" role="columnheader">${words.milestone}</th>
              ${columns.map(({key}) => html`<th scope="col" role="columnheader">${words[key]}</th>`)}
            </tr>
          </thead>
          <tbody role="rowgroup">
            ${shown.map(
              (milestone) => html`
                <tr role="row" part="milestone" class="milestone ${milestone.state} ${milestone.overdue ? 'overdue' : ''}">
                  <th scope="row" role="rowheader">${title(milestone)}${prose(milestone.text)}</th>
                  ${columns.map(({key, cell}) => html`<td role="cell" data-label=${words[key]}>${cell(milestone)}</td>`)}
                </tr>
              `,
            )}
          </tbody>
        </table>
      `;
    },
  };

  #rows(milestones: readonly MilestoneView[], words: TimelineWords, label: string | typeof nothing = nothing) {
    return html`
      <ol class="rows" role="list" aria-labelledby=${label}>
        ${milestones.map(
          (milestone) => html`
            <li class="milestone ${milestone.state} ${milestone.overdue ? 'overdue' : ''}" part="milestone">
              <span class="marker" aria-hidden="true"></span>
              <div class="what">${this.#milestone(milestone, words, date(milestone.when))}</div>
            </li>
          `,
        )}
      </ol>
    `;
  }

  #milestone(milestone: MilestoneView, words: TimelineWords, when?: TemplateResult): TemplateResult {
    const facts = COLUMNS.filter(
      ({key, has}) =>
        key !== 'status' && !(key === 'planned' && milestone.when === milestone.planned) && has(milestone),
    );
    return html`
      <p><strong>${title(milestone)}</strong> ${status(milestone)}</p>
      ${when ? html`<p class="when">${when}</p>` : nothing} ${prose(milestone.text)}
      ${
        facts.length
          ? html`<dl>
            ${facts.map(({key, cell}) => html`<div><dt>${words[key]}</dt><dd>${cell(milestone)}</dd></div>`)}
          </dl>`
          : nothing
      }
    `;
  }

  #today({label, text, iso}: MilestoneTimelineView['today']): TemplateResult {
    return html`<p class="today" part="today"><span>${label}</span><span class="quiet">: <time datetime=${iso}>${text}</time></span></p>`;
  }
}

/** The title with the number that the plan gives it, in its own direction. */
const title = ({id, title}: MilestoneView) =>
  html`${id ? html`<bdi class="id">${id}</bdi>&nbsp;` : nothing}${data(title)}`;

/** State and lateness in words; colour and marker only repeat them. */
const status = ({status, due}: MilestoneView) =>
  html`<span class="status">${status}</span>${due ? html` · <span class="due">${due}</span>` : nothing}`;

/** Progress as a number with its picture. SVG geometry, because style attributes are blocked by strict policies. */
const progress = ({progress, percent}: MilestoneView) =>
  percent === undefined
    ? progress
    : html`
        ${progress}
        <svg class="progress" viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true">
          <rect class="fill" width=${percent} height="8"></rect>
        </svg>
      `;

/** The facts of a milestone beside its title: columns of the table, facts in the other layouts. */
const COLUMNS: readonly {
  readonly key: 'planned' | 'actual' | 'status' | 'progress' | 'responsible' | 'evidence';
  readonly has: (milestone: MilestoneView) => boolean;
  readonly cell: (milestone: MilestoneView) => unknown;
}[] = [
  {key: 'planned', has: () => true, cell: ({planned}) => date(planned)},
  {key: 'actual', has: ({actual}) => Boolean(actual), cell: ({actual}) => (actual ? date(actual) : nothing)},
  {key: 'status', has: () => true, cell: status},
  {
    key: 'progress',
    has: ({progress}) => Boolean(progress),
    cell: (milestone) => (milestone.progress ? progress(milestone) : nothing),
  },
  {key: 'responsible', has: ({responsible}) => responsible.length > 0, cell: ({responsible}) => values(responsible)},
  {
    key: 'evidence',
    has: ({evidence}) => evidence.length > 0,
    cell: ({evidence}) => (evidence.length > 1 ? values(evidence) : evidence.map(link)),
  },
];
