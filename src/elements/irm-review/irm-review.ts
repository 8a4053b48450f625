import {html, nothing, type TemplateResult} from 'lit';
import {Definitions} from '../../controllers/definitions.js';
import type {Localizer} from '../../i18n/localizer.js';
import type {OgpDocument} from '../../model/document.js';
import {definition} from '../../parts/definition.js';
import {heading} from '../../parts/heading.js';
import {provenance, rating, ratingNote} from '../../parts/rating.js';
import {data} from '../../parts/text.js';
import {definitionStyles} from '../../styles/definition.styles.js';
import {ratingStyles} from '../../styles/rating.styles.js';
import type {ViewContext} from '../../view/context.js';
import {toIrmReviewView, type IrmReviewView, type ReviewGroupView, type ReviewLayout} from '../../view/irm-review.js';
import type {MatrixCell, MatrixView, MatrixVoiceView} from '../../view/irm-review-matrix.js';
import type {ReviewScaleView} from '../../view/irm-review-voice.js';
import type {RatingView} from '../../view/rating.js';
import {HeadedWidget} from '../headed-widget.js';
import {RENDER_WHOLE, type Outcome, type WholeRendering} from '../widget-element.js';
import {irmReviewStyles} from './irm-review.styles.js';

/**
 * All ratings of a commitment: by design, implementation and results, each with who says so, when and where; mid-term
 * beside end of term with the change in words. Or the overview of 2016 as a table, with all other ratings below it.
 *
 * @summary All ratings of one commitment, by group or as a table.
 * @tagname ogp-irm-review
 * @since 0.1.0
 *
 * @csspart heading - The heading, and those of the groups.
 * @csspart commitment - Id and title of the commitment.
 * @csspart group - Design, implementation, results, or other ratings.
 * @csspart voice - All that one voice says in a group.
 * @csspart rating - One sentence: name, value and position.
 * @csspart value - The value.
 * @csspart steps - The drawn steps (decoration).
 * @csspart provenance - Who says so, when, in which report.
 * @csspart definition - The disclosure with the definitions.
 * @csspart table - The table.
 * @csspart cell - A cell of the table with a value.
 * @csspart link - Every link.
 *
 * @cssprop [--ogp-step-size=0.56em] - Height of the drawn steps.
 */
export class OgpIrmReview extends HeadedWidget {
  static override styles = [HeadedWidget.styles, ratingStyles, definitionStyles, irmReviewStyles];

  static override properties = {
    ...HeadedWidget.properties,
    commitment: {},
    layout: {},
  };

  /** Id of the commitment to show (compared without case), where the document has several. */
  declare commitment: string | undefined;

  /** `scales`: each rating on its scale. `matrix`: the overview of 2016 as a table, other ratings below. */
  declare layout: ReviewLayout;

  readonly #definitions = new Definitions(this);

  constructor() {
    super();
    this.layout = 'scales';
  }

  protected override renderDocument(document: OgpDocument, context: ViewContext): Outcome {
    const commitment = this.choose(document, this.commitment);
    if ('code' in commitment) return commitment;
    const own = {...context, lang: commitment.lang ?? context.lang};
    return this.#draw(toIrmReviewView(commitment, document, own, this.layout), context.l10n);
  }

  #draw(view: IrmReviewView, l10n: Localizer): TemplateResult {
    const {commitment, empty, reports, matrix, groups} = view;
    return html`
      <div class="base" part="base">
        ${this.ownHeading({text: view.heading, lang: undefined})}
        ${
          commitment?.id || commitment?.title
            ? html`<p class="commitment" part="commitment">
                ${commitment.id ? html`<strong><bdi>${commitment.id}</bdi></strong> ` : nothing}${commitment.title ? data(commitment.title) : nothing}
              </p>`
            : nothing
        }
        ${empty ? html`<p>${empty}</p>` : nothing}
        ${reports.map((report) => html`<div class="report">${rating(report, true)}${provenance(report)}${ratingNote(report)}</div>`)}
        ${matrix ? html`${table(matrix)} ${this.#meanings(matrix, view.words, l10n)}` : nothing}
        ${groups.map((group) => this.#group(group, view.words, l10n))}
      </div>
    `;
  }

  #group({key, heading: title, text, voices}: ReviewGroupView, words: IrmReviewView['words'], l10n: Localizer) {
    return html`
      <section class="group" part="group">
        <div>
          ${heading(this.levelBelow, title)}
          ${text ? html`<p class="note">${text}</p>` : nothing}
        </div>
        <div class="voices">
          ${voices.map(
            ({voice, source, scales, absent}, index) => html`
              <div class="voice" part="voice">
                <p class="who" id=${`${key}-${index}`}>${voice}</p>
                ${provenance(source)}
                ${
                  scales.length
                    ? html`<ul class="scales" role="list" aria-labelledby=${`${key}-${index}`}>
                        ${scales.map((scale) => html`<li>${this.#scale(scale, words, l10n)}</li>`)}
                      </ul>`
                    : nothing
                }
                ${absent ? html`<p class="note">${absent.text}${absent.given ? ` (${absent.given})` : nothing}</p>` : nothing}
              </div>
            `,
          )}
        </div>
      </section>
    `;
  }

  /** What the indicators of the table mean; below it, where there is room for words. */
  #meanings({heads}: MatrixView, {question, loading}: IrmReviewView['words'], l10n: Localizer) {
    return html`
      <div class="meanings">
        <p class="who" id="meanings">${question}</p>
        <ul role="list" aria-labelledby="meanings">
          ${heads.map(
            ({label, ratings}) =>
              html`<li>
                ${definition(label, loading, this.#definitions.of(ratings, l10n), this.#definitions.load)}
              </li>`,
          )}
        </ul>
      </div>
    `;
  }

  #scale({name, explained, ratings}: ReviewScaleView, {question, loading}: IrmReviewView['words'], l10n: Localizer) {
    return html`
      ${
        ratings.length > 1
          ? html`<ul class="several" role="list">
              ${ratings.map((one, index) => html`<li>${sentence(one, index === ratings.length - 1)}</li>`)}
            </ul>`
          : ratings.map((one) => sentence(one))
      }
      ${
        explained
          ? definition(
              html`${question}<span class="quiet"> ${name}</span>`,
              loading,
              this.#definitions.of(ratings, l10n),
              this.#definitions.load,
            )
          : nothing
      }
    `;
  }

  override [RENDER_WHOLE]({definitions}: WholeRendering): void {
    this.#definitions.words = definitions;
  }

  protected override firstUpdated(): void {
    // Part of the content, so that search in page finds them.
    void this.#definitions.load();
  }
}

/**
 * One rating. Of several on the same scale only the last shows where the scale begins and ends, or draws the steps of no
 * rating: two empty pictures look like a slip.
 */
const sentence = (view: RatingView, last = true) => html`
  ${rating(last || view.filled ? view : {...view, ladder: []}, last)}${provenance(view)}${ratingNote(view)}
`;

/** A real table. The roles stand there once more, because they are lost where it is drawn as lines. */
const table = ({caption, corner, heads, width, voices}: MatrixView) => html`
  <table role="table" part="table" class=${width > 12 ? (width > 18 ? 'many more' : 'many') : ''}>
    <caption>
      ${caption}
    </caption>
    <col />
    ${heads.map(({columns}) => html`<colgroup span=${columns.length || 1}></colgroup>`)}
    <thead role="rowgroup">
      <tr role="row">
        <th scope="col" rowspan="2" role="columnheader">${corner}</th>
        ${heads.map(({label, columns: {length}}) =>
          length
            ? html`<th class="first" scope="colgroup" colspan=${length} role="columnheader">${label}</th>`
            : html`<th class="first" scope="col" rowspan="2" role="columnheader">${label}</th>`,
        )}
      </tr>
      <tr role="row">
        ${heads.map(({columns}) =>
          columns.map(
            (label, index) =>
              html`<th class=${index ? '' : 'first'} scope="col" role="columnheader"><span>${label}</span></th>`,
          ),
        )}
      </tr>
    </thead>
    ${voices.map(
      ({title, voice, stage, lines}) => html`
        <tbody role="rowgroup">
          ${lines.map(
            (cells, line) => html`
              <tr role="row">
                ${
                  line
                    ? nothing
                    : html`<th scope=${lines.length > 1 ? 'rowgroup' : 'row'} rowspan=${lines.length} role="rowheader">
                        ${data(title)}
                        <span class="note">${voice}${stage ? ` · ${stage}` : nothing}</span>
                      </th>`
                }
                ${cells.map(tableCell)}
              </tr>
            `,
          )}
        </tbody>
      `,
    )}
  </table>
  ${voices.map(below)}
`;

/** The word is in the column of its value; an empty cell is a value that was not given. */
const tableCell = ({label, first, text, notes, kind, columns, rows}: MatrixCell) =>
  text === undefined
    ? html`<td class=${first ? 'first' : ''} role="cell" colspan=${columns} rowspan=${rows}></td>`
    : html`<td class="${kind ?? ''} ${first ? 'first' : ''}" part="cell" role="cell" colspan=${columns} rowspan=${rows} data-label=${label ?? nothing}>
        <strong>${text}</strong>${notes?.length ? html` <span class="note">${notes.join(' · ')}</span>` : nothing}
      </td>`;

/** Where the table's ratings come from, and remarks on them. */
const below = ({voice, sources, notes}: MatrixVoiceView) => html`
  ${sources.map((source) => provenance({voice, ...source}))}
  ${notes.map(({name, note}) => html`<p class="note">${name}: ${data(note)}</p>`)}
`;
