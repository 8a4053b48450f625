import {html, nothing, type TemplateResult} from 'lit';
import type {CommitmentCardView} from '../view/commitment-card.js';
import {heading} from './heading.js';
import {provenance, rating, ratingNote} from './rating.js';
import {data, link, refused, values} from './text.js';

/** Called when a title is followed. */
export type Select = (event: Event, view: CommitmentCardView) => void;

/** A commitment in short. The title is a link where there is an address; the card itself is none. */
export const card = (view: CommitmentCardView, level: number, onSelect: Select): TemplateResult => {
  const {id, plan, heading: title, facts, ratings, foot, full} = view;
  const name = title.href
    ? html`<a part="link" href=${title.href} @click=${(event: Event) => {
        onSelect(event, view);
      }}>${data(title)}</a>${refused(title)}`
    : link(title);
  return html`
    <article class="card" part="card">
      ${id || plan ? html`<p class="kicker">${id ? html`<strong><bdi>${id}</bdi></strong> ` : nothing}${plan ? link(plan) : nothing}</p>` : nothing}
      ${title.text ? heading(level, name) : nothing}
      ${
        facts.length
          ? html`<dl class="facts" part="facts">
            ${facts.map((fact) => html`<dt>${fact.label}</dt><dd>${values(fact.values)}</dd>`)}
          </dl>`
          : nothing
      }
      ${
        ratings.length
          ? html`<ul class="ratings" role="list" aria-label=${view.ratingsLabel}>
            ${ratings.map((item) => html`<li>${rating(item, full)} ${provenance(item)} ${full ? ratingNote(item) : nothing}</li>`)}
          </ul>`
          : nothing
      }
      ${
        foot
          ? html`<p class="foot" part="footer">
            ${foot.label ? html`<span>${foot.label}</span> ` : nothing}<strong>${data(foot.main)}</strong>${[foot.rest, foot.overdue].map((part, index) => (part ? html`${index ? html`<span class="quiet">,</span>` : nothing} <span>${part}</span>` : nothing))}
          </p>`
          : nothing
      }
    </article>
  `;
};
