import {html} from 'lit';
import {emit} from '../../controllers/announce.js';
import type {OgpDocument} from '../../model/document.js';
import {card} from '../../parts/card.js';
import {cardStyles} from '../../styles/card.styles.js';
import {ratingStyles} from '../../styles/rating.styles.js';
import {toCommitmentCardView, type CardLayout, type CommitmentCardView} from '../../view/commitment-card.js';
import type {ViewContext} from '../../view/context.js';
import {HeadedWidget} from '../headed-widget.js';
import type {Outcome} from '../widget-element.js';

/**
 * One commitment in short: id, plan, title, institutions, policy areas, status, its most telling rating, star and next
 * milestone. The title is the only link; the card itself is not one.
 *
 * @summary One commitment, in short.
 * @tagname ogp-commitment-card
 * @since 0.1.0
 *
 * @csspart base - The whole widget.
 * @csspart card - The card.
 * @csspart heading - The title.
 * @csspart link - Every link.
 * @csspart facts - The rows of facts.
 * @csspart rating - The sentence of a rating.
 * @csspart value - The value of a rating.
 * @csspart steps - The drawn steps of a rating (decoration).
 * @csspart provenance - Who gave a rating, when, in which report.
 * @csspart footer - The last line: the next milestone.
 *
 * @cssprop [--ogp-color-surface=transparent] - Background of the card.
 * @cssprop [--ogp-border-width=1px] - Frame of the card; 0 for none.
 * @cssprop [--ogp-step-size=0.56em] - Height of the drawn steps.
 *
 * @fires {CustomEvent<SelectDetail>} ogp-select - The title was followed; `preventDefault()` keeps the page.
 */
export class OgpCommitmentCard extends HeadedWidget {
  static override styles = [HeadedWidget.styles, ratingStyles, cardStyles];

  static override properties = {...HeadedWidget.properties, commitment: {}, today: {}, layout: {}};

  /** Id of the commitment to show (compared without case), where the document has several. */
  declare commitment: string | undefined;

  /** Day that “overdue” and “next” are counted from, as `YYYY-MM-DD`; today when absent. */
  declare today: string | undefined;

  /** `full` adds supporting institutions, period, budget, links and all ratings. */
  declare layout: CardLayout;

  constructor() {
    super();
    this.layout = 'compact';
  }

  protected override renderDocument(document: OgpDocument, context: ViewContext): Outcome {
    const commitment = this.choose(document, this.commitment);
    if ('code' in commitment) return commitment;
    const view = toCommitmentCardView(
      commitment,
      document,
      {...context, lang: commitment.lang ?? context.lang},
      this.layout,
    );
    return html`<div class="base" part="base">${card({...view, heading: this.worded(view.heading)}, this.level, this.#select)}</div>`;
  }

  #select = (event: Event, {id, heading: {href}}: CommitmentCardView): void => {
    if (!emit(this, 'ogp-select', {commitment: id, href})) event.preventDefault();
  };
}
