import {html, nothing, type TemplateResult} from 'lit';
import type {RatingView} from '../view/rating.js';
import {data, link} from './text.js';

/**
 * One rating: a sentence first, then its picture. The picture is hidden from assistive technology and shows nothing that
 * the sentence does not. Quiet is punctuation that only a screen reader, a copy or a search engine meets; the eye has type
 * and space instead.
 */
export const rating = (view: RatingView, full: boolean): TemplateResult => html`
  <p class="rating" part="rating">
    <span class="name">${view.name}</span><span class="quiet">:</span> <strong class="value ${view.kind}" part="value">${view.value}</strong>${
      view.position
        ? html` <span class="note position"><span class="quiet">(</span>${view.position}<span class="quiet">)</span></span>`
        : nothing
    }${[view.remark, view.given].filter(Boolean).map((text) => html` <span class="note">(${text})</span>`)}
  </p>
  ${isDrawn(view) ? ladder(view, full) : nothing}
`;

/** Yes or no, a word that is no step, and a scale of another cycle have no picture: it would say more than is known. */
const isDrawn = ({kind, valueKey, ladder}: RatingView): boolean =>
  ladder.length > 2 && (kind === 'rated' || (kind === 'not-rated' && valueKey !== 'no-data'));

/** The steps: filled up to the value, outlined beyond, dashed where there is no rating. Borders, so that they are printed. */
const ladder = ({ladder: steps, filled}: RatingView, full: boolean) => html`
  <span class="steps" part="steps" aria-hidden="true">
    ${steps.map((_, step) => html`<span class="step ${step < filled ? 'on' : filled ? 'off' : 'none'}"></span>`)}
  </span>
  ${
    full
      ? html`<span class="ends" aria-hidden="true"><span>${steps[0]?.label}</span><span>${steps.at(-1)?.label}</span></span>`
      : nothing
  }
`;

/** Who assessed, when and where: a rating without a source is a rumour. Omits what is shown above it. */
export const provenance = (view: Partial<RatingView>): TemplateResult | typeof nothing => {
  const {voice, stage, date, report, change, cluster} = view;
  const parts = [
    voice,
    stage,
    report && link(report),
    date,
    change,
    cluster?.map((piece) => (typeof piece === 'string' ? piece : link(piece))),
  ].filter(Boolean);
  return parts.length
    ? html`<p class="provenance" part="provenance">
        ${parts.map((part, index) => html`<span>${part}</span>${index < parts.length - 1 ? html`&nbsp;· ` : nothing}`)}
      </p>`
    : nothing;
};

/** A remark that the publisher adds to a rating. */
export const ratingNote = ({note}: RatingView): TemplateResult | typeof nothing =>
  note ? html`<p class="note">${data(note)}</p>` : nothing;
