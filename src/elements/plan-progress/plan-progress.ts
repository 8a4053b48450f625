import {html, nothing, svg, type TemplateResult} from 'lit';
import type {OgpDocument} from '../../model/document.js';
import {heading} from '../../parts/heading.js';
import {provenance} from '../../parts/rating.js';
import {link} from '../../parts/text.js';
import type {ViewContext} from '../../view/context.js';
import {toPlanProgressView, type PlanProgressView, type SegmentView, type TallyView} from '../../view/plan-progress.js';
import {HeadedWidget} from '../headed-widget.js';
import type {Outcome} from '../widget-element.js';
import {planProgressStyles} from './plan-progress.styles.js';

/**
 * A plan in numbers: how many of its commitments reached which level of a scale. The sentence is the heading, the bar is
 * its picture, the key carries the numbers. Reasons for no rating are counted under their own names, so that the parts
 * make up the total; where given figures do not, it says so.
 *
 * @summary A plan in numbers, in words and as a bar.
 * @tagname ogp-plan-progress
 * @since 0.1.0
 *
 * @csspart heading - The sentence.
 * @csspart link - Every link.
 * @csspart figures - One count: bar, legend and who says so. Several stages stand side by side.
 * @csspart bar - The drawn bar (decoration).
 * @csspart legend - The list of levels with their numbers.
 * @csspart provenance - Who gave the ratings, when, in which report.
 *
 * @cssprop [--ogp-bar-size=1.25em] - Height of the drawn bar.
 */
export class OgpPlanProgress extends HeadedWidget {
  static override styles = [HeadedWidget.styles, planProgressStyles];

  static override properties = {
    ...HeadedWidget.properties,
    plan: {},
    scale: {},
    stage: {},
    voice: {},
  };

  /** Id of the plan (compared without case); all commitments of the document when absent. */
  declare plan: string | undefined;

  /** Scale to count by: `completion`, `potential-impact` … or its published name. */
  declare scale: string;

  /** Stage to count: `mid-term`, `end-of-term` … When absent, all stages of a plan stand side by side. */
  declare stage: string | undefined;

  /** Whose ratings to count: `irm`, `government` … or a name; the IRM’s when absent, or else the first that there are. */
  declare voice: string | undefined;

  constructor() {
    super();
    this.scale = 'completion';
  }

  protected override renderDocument(document: OgpDocument, context: ViewContext): Outcome {
    const {plan, scale, stage, voice} = this;
    const view = toPlanProgressView(document, {plan, scale, stage, voice}, context);
    if (typeof view !== 'string') return this.#draw(view);
    return {code: view, url: this.src, wanted: view === 'no-plan' ? plan : [scale, stage].filter(Boolean).join(', ')};
  }

  #draw({plan, scale, tallies}: PlanProgressView): TemplateResult {
    const latest = tallies.at(-1);
    const several = tallies.length > 1;
    const sentence = html`<bdi>${latest?.sentence}</bdi>${several ? html` <span class="note">(${latest?.label})</span>` : nothing}`;
    return html`
      <div class="base" part="base">
        ${plan ? html`<p class="kicker">${link(plan)}</p>` : nothing}
        ${this.heading == null ? heading(this.level, sentence) : html`${this.ownHeading({text: '', lang: undefined})}<p class="sentence">${sentence}</p>`}
        <div class="tallies">
          ${tallies.map((tally, index) => (tally.segments.length ? count(tally, scale, index, several) : nothing))}
        </div>
      </div>
    `;
  }
}

const count = ({label, segments, mismatch, about}: TallyView, scale: string, index: number, several: boolean) => {
  const ids = segments.map((_, piece) => `hatch-${index}-${piece}`);
  const {voice, stage, report} = about;
  return html`
    <div class="tally" part="figures">
      ${several ? html`<p class="label">${label}</p>` : nothing}
      <svg class=${segments.some(({length}) => length) ? 'bar' : 'bar no-bar'} part="bar" aria-hidden="true">
        <defs>${segments.map(({strength}, piece) => hatch(ids[piece], strength, piece))}</defs>
        ${segments.map((segment, piece) => (segment.length ? box(segment, ids[piece], segment.start, segment.length) : nothing))}
      </svg>
      ${mismatch ? html`<p class="mismatch"><bdi>${mismatch}</bdi></p>` : nothing}
      <ul class="key" part="legend" role="list" aria-label=${several ? `${scale}: ${label}` : scale}>
        ${segments.map(
          (segment, piece) => html`<li class=${segment.length ? '' : 'none'}>
            <svg class="swatch" aria-hidden="true">${box(segment, ids[piece], 0, 100)}</svg>
            <span>${segment.label}<span class="quiet">:</span> <strong>${segment.number}</strong></span>
          </li>`,
        )}
      </ul>
      ${provenance({voice, stage: several ? undefined : stage, report})}
    </div>
  `;
};

/** A piece of the bar: as strong as the rating is high, hatched where there is none, and wherever colours are lost. */
const box = ({strength}: SegmentView, id: string | undefined, x: number, width: number) => svg`
  <g class=${strength ? 'rated' : 'other'}>
    ${strength ? svg`<rect class="tone" x="${x}%" width="${width}%" height="100%" fill-opacity=${strength ** 1.5}></rect>` : nothing}
    <rect class="hatch" x="${x}%" width="${width}%" height="100%" fill="url(#${id})"></rect>
  </g>
`;

/** Lines that are as wide as the rating is high; thin ones for what is no rating, each in its own direction or distance. */
const hatch = (id: string | undefined, strength: number | undefined, piece: number) => {
  const size = strength ? 6 : 3 + 2 * Math.floor(piece / 3);
  return svg`
    <pattern id=${id} class=${strength ? 'rated' : 'other'} width=${size} height=${size} patternUnits="userSpaceOnUse" patternTransform="rotate(${strength ? 45 : [135, 90, 0][piece % 3]})">
      <rect width=${strength ? size * strength : 1} height=${size}></rect>
    </pattern>
  `;
};
