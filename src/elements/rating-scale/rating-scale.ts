import {html, nothing, type PropertyValues, type TemplateResult} from 'lit';
import type {Assessment} from '../../model/assessment.js';
import type {OgpDocument} from '../../model/document.js';
import {provenance, rating, ratingNote} from '../../parts/rating.js';
import {link} from '../../parts/text.js';
import {findAssessments} from '../../query/find.js';
import {ratingStyles} from '../../styles/rating.styles.js';
import type {ViewContext} from '../../view/context.js';
import type * as definitions from '../../view/definitions.js';
import {
  toDefinitionView,
  toRatingScaleView,
  type DefinitionView,
  type RatingScaleView,
} from '../../view/rating-scale.js';
import {WidgetElement, type Outcome} from '../widget-element.js';
import {ratingScaleStyles} from './rating-scale.styles.js';

/** The attributes that together make a rating. */
const ATTRIBUTES = ['scale', 'value', 'stage', 'voice', 'aspect', 'report'] as const;

type Definitions = typeof definitions;

/**
 * One IRM rating on its scale: the sentence first, its picture as decoration, who says so, and what it means.
 *
 * @summary One rating, in words and on its scale.
 * @tagname ogp-rating-scale
 *
 * @slot - Fallback: shown before the script runs, while data load, and below an error.
 *
 * @csspart base - The whole widget.
 * @csspart rating - The sentence: name, value and position.
 * @csspart value - The value.
 * @csspart steps - The drawn steps (decoration).
 * @csspart provenance - Who says so, when, in which report.
 * @csspart definition - The disclosure with the definitions.
 *
 * @cssprop [--ogp-color-accent=a blue mixed with the text colour] - Fill of the steps.
 * @cssprop [--ogp-color-muted=74 % of the text colour] - Quiet text.
 * @cssprop [--ogp-step-size=0.56em] - Height of the steps.
 * @cssprop [--ogp-measure=32em] - Longest line.
 *
 * @fires {CustomEvent<LoadDetail>} ogp-load - The data were read.
 * @fires {CustomEvent<LoadError>} ogp-error - Nothing can be shown; says why.
 * @fires {CustomEvent<IssuesDetail>} ogp-issues - Something in the data is odd; shown as given.
 */
export class OgpRatingScale extends WidgetElement {
  static override styles = [WidgetElement.styles, ratingStyles, ratingScaleStyles];

  static override properties = {
    ...WidgetElement.properties,
    scale: {},
    value: {},
    stage: {},
    voice: {},
    aspect: {},
    report: {},
    layout: {},
    definitions: {state: true},
  };

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

  declare private definitions: Definitions | undefined;

  constructor() {
    super();
    this.layout = 'full';
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    // Plain attributes are a door of their own: they are the data.
    if (this.value !== undefined && ATTRIBUTES.some((key) => changed.has(key))) {
      const {scale, value, stage, voice, aspect, report} = this;
      this.data = {scale, value, stage, voice, aspect, report};
    }
    super.willUpdate(changed);
  }

  protected override renderDocument(document: OgpDocument, context: ViewContext): Outcome {
    const commitment = this.choose(document);
    if ('code' in commitment) return commitment;
    const [assessment, ...others] = findAssessments(commitment.assessments ?? [], document.scales, this);
    if (!assessment) return {code: 'no-rating', wanted: [this.scale, this.stage].filter(Boolean).join(', ')};
    const earlier = others.find(({voice, scale}) => voice === assessment.voice && scale === assessment.scale);
    return this.#draw(toRatingScaleView(assessment, context, earlier), assessment, context);
  }

  #draw({rating: view, words}: RatingScaleView, assessment: Assessment, context: ViewContext): TemplateResult {
    const full = this.layout !== 'compact';
    return html`
      <div class="base" part="base">
        ${rating(full ? view : {...view, ends: undefined}, words)} ${full ? html`${provenance(view)} ${ratingNote(view)}` : nothing}
        <details part="definition" @toggle=${this.#define}>
          <summary>${words.definition}</summary>
          ${this.definitions ? this.#definition(toDefinitionView(assessment, context, this.definitions.definitionTexts(context.l10n)), words) : html`<p>${words.loading}</p>`}
        </details>
      </div>
    `;
  }

  #definition({scale, state, steps, source}: DefinitionView, words: RatingScaleView['words']): TemplateResult {
    return html`
      <div class="definition">
        ${scale ? html`<p>${scale}</p>` : nothing} ${state ? html`<p>${state}</p>` : nothing}
        ${
          steps.length
            ? html`<p>${words.ladder}</p>
              <ol>
                ${steps.map(
                  ({label, definition, current}) =>
                    html`<li>
                      <span class=${current ? 'current' : ''}>${label}</span>${current ? html` (${words.current})` : nothing}${definition ? html`: ${definition}` : nothing}
                    </li>`,
                )}
              </ol>`
            : nothing
        }
        ${source ? html`<p class="note">${words.source} ${link(source)}</p>` : nothing}
      </div>
    `;
  }

  protected override firstUpdated(): void {
    // In full layout the definitions are part of the content, so that search in page and print find them.
    if (this.layout !== 'compact') void this.#define();
  }

  #define = async (): Promise<void> => {
    this.definitions ??= await import('../../view/definitions.js').catch(() => undefined);
  };
}
