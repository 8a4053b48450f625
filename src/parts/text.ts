import {html, nothing, type TemplateResult} from 'lit';
import type {PickedText} from '../model/text.js';
import type {LinkView} from '../view/context.js';
import type {DateView} from '../view/dates.js';

/** A piece of data in its own language and direction: names and titles must not turn the line around them. */
export const data = ({text, lang}: PickedText): TemplateResult => html`<bdi lang=${lang ?? nothing}>${text}</bdi>`;

/** The address behind a title that may not become a link: data, so it is shown. */
export const refused = (view: LinkView): TemplateResult | typeof nothing =>
  view.refused ? html` <small>(<bdi>${view.refused}</bdi>)</small>` : nothing;

const anchor = (view: LinkView): TemplateResult =>
  view.href
    ? html`<a part="link" href=${view.href}><bdi lang=${view.lang ?? nothing}>${view.text}</bdi></a>`
    : data(view);

/** A link where there is an address, the text alone where there is none; a refused address follows as text. */
export const link = (view: LinkView): TemplateResult =>
  view.refused ? html`${anchor(view)}${refused(view)}` : anchor(view);

/** Several values in a row of facts. */
export const values = (views: readonly LinkView[]): TemplateResult | TemplateResult[] =>
  views.length > 1
    ? html`<ul class="values" role="list">
        ${views.map((view) => html`<li>${link(view)}</li>`)}
      </ul>`
    : views.map(link);

/** A date; the publisher's own words have their own language and direction. */
export const date = ({text, iso, written, language}: DateView): TemplateResult => {
  const dir = written ? 'auto' : nothing;
  return html`<time datetime=${iso ?? nothing} lang=${language ?? nothing} dir=${dir}>${text}</time>`;
};
