import {html, nothing, type TemplateResult} from 'lit';
import {emit} from '../../controllers/announce.js';
import type {OgpDocument} from '../../model/document.js';
import {heading} from '../../parts/heading.js';
import {provenance, rating, ratingNote} from '../../parts/rating.js';
import {data, link, values} from '../../parts/text.js';
import {ratingStyles} from '../../styles/rating.styles.js';
import {toCommitmentCardView, type CardLayout, type CommitmentCardView} from '../../view/commitment-card.js';
import type {ViewContext} from '../../view/context.js';
import {WidgetElement, type Outcome} from '../widget-element.js';
import {commitmentCardStyles} from './commitment-card.styles.js';

/**
 * One commitment in short: id, plan, title, institutions, policy areas, status, its most telling rating, star and next
 * milestone. The title is the only link; the card itself is not one.
 *
 * @summary One commitment, in short.
 * @tagname ogp-commitment-card
 *
 * @csspart base - The card.
 * @csspart heading - The title.
 * @csspart link - Every link.
 * @csspart facts - The rows of facts.
 * @csspart rating - The sentence of a rating.
 * @csspart value - The value of a rating.
 * @csspart steps - The drawn steps of a rating (decoration).
 * @csspart provenance - Who gave a rating, when, in which report.
 * @csspart foot - The last line: the next milestone.
 *
 * @cssprop [--ogp-color-surface=transparent] - Background of the card.
 * @cssprop [--ogp-border-width=1px] - Frame of the card; 0 for none.
 * @cssprop [--ogp-step-size=0.56em] - Height of the drawn steps.
 *
 * @fires {CustomEvent<SelectDetail>} ogp-select - The title was followed; `preventDefault()` keeps the page.
 */
export class OgpCommitmentCard extends WidgetElement {
  static override styles = [WidgetElement.styles, ratingStyles, commitmentCardStyles];

  static override properties = {...WidgetElement.properties, layout: {}};

  /** `full` adds supporting institutions, period, budget, links and all ratings. */
  declare layout: CardLayout;

  constructor() {
    super();
    this.layout = 'compact';
  }

  protected override renderDocument(document: OgpDocument, context: ViewContext): Outcome {
    const commitment = this.choose(document);
    if ('code' in commitment) return commitment;
    return this.#draw(
      toCommitmentCardView(commitment, document, {...context, lang: commitment.lang ?? context.lang}, this.layout),
    );
  }

  #draw(view: CommitmentCardView): TemplateResult {
    const full = this.layout === 'full';
    const title = view.heading.href
      ? html`<a part="link" href=${view.heading.href} @click=${(event: Event) => {
          this.#select(event, view);
        }}>${data(view.heading)}</a>`
      : data(view.heading);
    return html`
      <article class="base" part="base">
        ${
          view.id || view.plan
            ? html`<p class="kicker">${view.id ? html`<strong><bdi>${view.id}</bdi></strong> ` : nothing}${view.plan ? link(view.plan) : nothing}</p>`
            : nothing
        }
        ${heading(this.headingLevel, title)}
        ${
          view.facts.length
            ? html`<dl class="facts" part="facts">
              ${view.facts.map((fact) => html`<dt>${fact.label}</dt><dd>${values(fact.values)}</dd>`)}
            </dl>`
            : nothing
        }
        ${
          view.ratings.length
            ? html`<ul class="ratings" role="list" aria-label=${view.ratingsLabel}>
              ${view.ratings.map((item) => html`<li>${rating(item, full)} ${provenance(item)} ${full ? ratingNote(item) : nothing}</li>`)}
            </ul>`
            : nothing
        }
        ${
          view.foot
            ? html`<p class="foot" part="foot">
              ${view.foot.label ? html`<span>${view.foot.label}</span> ` : nothing}<strong>${data(view.foot.main)}</strong>${view.foot.rest ? html` <span>${view.foot.rest}</span>` : nothing}
            </p>`
            : nothing
        }
      </article>
    `;
  }

  #select(event: Event, {id, heading: {href}}: CommitmentCardView): void {
    if (!emit(this, 'ogp-select', {commitment: id, href})) event.preventDefault();
  }
}
