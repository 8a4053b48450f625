import {html, nothing, type PropertyValues, type TemplateResult} from 'lit';
import {Definitions} from '../../controllers/definitions.js';
import type {OgpDocument} from '../../model/document.js';
import {definition} from '../../parts/definition.js';
import {provenance, rating, ratingNote} from '../../parts/rating.js';
import {findAssessments, isEarlier} from '../../query/find.js';
import {definitionStyles} from '../../styles/definition.styles.js';
import {ratingStyles} from '../../styles/rating.styles.js';
import type {ViewContext} from '../../view/context.js';
import {toRatingScaleView, type RatingScaleView} from '../../view/rating-scale.js';
import {RENDER_WHOLE, WidgetElement, type Outcome, type WholeRendering} from '../widget-element.js';
import {ratingScaleStyles} from './rating-scale.styles.js';

/** The attributes that together make a rating. */
const ATTRIBUTES = ['scale', 'value', 'stage', 'voice', 'aspect', 'report'] as const;

/**
 * One IRM rating on its scale: the sentence first, its picture as decoration, who says so, and what it means.
 *
 * @summary One rating, in words and on its scale.
 * @tagname ogp-rating-scale
 * @since 0.1.0
 *
 * @csspart link - Every link.
 * @csspart rating - The sentence: name, value and position.
 * @csspart value - The value.
 * @csspart steps - The drawn steps (decoration).
 * @csspart provenance - Who says so, when, in which report.
 * @csspart definition - The disclosure with the definitions.
 *
 * @cssprop [--ogp-step-size=0.56em] - Height of the drawn steps.
 * @cssprop [--ogp-measure=32em] - Longest line.
 */
export class OgpRatingScale extends WidgetElement {
  static override styles = [WidgetElement.styles, ratingStyles, definitionStyles, ratingScaleStyles];

  static override properties = {
    ...WidgetElement.properties,
    commitment: {},
    scale: {},
    value: {},
    stage: {},
    voice: {},
    aspect: {},
    report: {},
    layout: {},
  };

  /** Id of the commitment to show (compared without case), where the document has several. */
  declare commitment: string | undefined;

  /** Scale: `completion`, `potential-impact` … or its published name. With `value` it makes the rating; without, it selects one from the data. */
  declare scale: string | undefined;

  /** The value as published. Makes the widget need no data at all. */
  declare value: string | undefined;

  /** Stage of the rating: `mid-term`, `end-of-term` … */
  declare stage: string | undefined;

  /** Who says so: `irm`, `government`, `civil-society`, or a name. */
  declare voice: string | undefined;

  /** The OGP value that is judged, where a scale has one rating per value. */
  declare aspect: string | undefined;

  /** Name of the report, with `value`. */
  declare report: string | undefined;

  /** `compact` leaves out the ends of the scale and who says so. */
  declare layout: 'compact' | 'full';

  readonly #definitions = new Definitions(this);

  constructor() {
    super();
    this.layout = 'full';
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    // Plain attributes are a door of their own: they are the data.
    const {scale, value, stage, voice, aspect, report} = this;
    if ((value ?? changed.get('value')) != null && ATTRIBUTES.some((key) => changed.has(key)))
      this.data = value == null ? undefined : {scale, value, stage, voice, aspect, report};
    super.willUpdate(changed);
  }

  protected override renderDocument(document: OgpDocument, context: ViewContext): Outcome {
    const commitment = this.choose(document, this.commitment);
    if ('code' in commitment) return commitment;
    const [assessment, ...others] = findAssessments(commitment.assessments ?? [], document.scales, this);
    if (!assessment) return {code: 'no-rating', wanted: [this.scale, this.stage].filter(Boolean).join(', ')};
    const earlier = others.find((other) => isEarlier(other, assessment, document.scales));
    return this.#draw(toRatingScaleView(assessment, context, earlier), context);
  }

  #draw({rating: view, question, loading}: RatingScaleView, {l10n}: ViewContext): TemplateResult {
    const full = this.layout !== 'compact';
    return html`
      <div class="base" part="base">
        ${rating(view, full)} ${full ? html`${provenance(view)} ${ratingNote(view)}` : nothing}
        ${definition(question, loading, this.#definitions.of([view], l10n), this.#definitions.load)}
      </div>
    `;
  }

  override [RENDER_WHOLE]({definitions}: WholeRendering): void {
    this.#definitions.words = definitions;
  }

  protected override firstUpdated(): void {
    // In full layout the definitions are part of the content, so that search in page and print find them.
    if (this.layout !== 'compact') void this.#definitions.load();
  }
}
