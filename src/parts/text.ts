import {html, nothing, type TemplateResult} from 'lit';
import type {PickedText} from '../model/text.js';
import type {LinkView} from '../view/context.js';
import type {DateView} from '../view/dates.js';
import type {Block, Inline} from '../view/rich-text.js';

/** A piece of data in its own language and direction: names and titles must not turn the line around them. */
export const data = ({text, lang}: PickedText): TemplateResult => html`<bdi lang=${lang ?? nothing}>${text}</bdi>`;

/** A link where there is an address, the text alone where there is none. */
export const link = (view: LinkView): TemplateResult =>
  view.href
    ? html`<a part="link" href=${view.href}><bdi lang=${view.lang ?? nothing}>${view.text}</bdi></a>`
    : data(view);

/** Several values in a row of facts. */
export const values = (views: readonly LinkView[]): TemplateResult | TemplateResult[] =>
  views.length > 1
    ? html`<ul class="values" role="list">
        ${views.map((view) => html`<li>${link(view)}</li>`)}
      </ul>`
    : views.map(link);

/** A date; the publisher's own words stand in quotation marks. */
export const date = ({text, iso, written, language}: DateView): TemplateResult => {
  const time = html`<time datetime=${iso ?? nothing} lang=${language ?? nothing}>${text}</time>`;
  return written ? html`<q>${time}</q>` : time;
};

const inline = (part: Inline): unknown =>
  typeof part === 'string'
    ? part
    : part.kind === 'strong'
      ? html`<strong>${part.of.map(inline)}</strong>`
      : part.kind === 'em'
        ? html`<em>${part.of.map(inline)}</em>`
        : part.kind === 'a'
          ? html`<a part="link" href=${part.href}>${part.of.map(inline)}</a>`
          : html`<sup>${part.to ? html`<a part="link" role="doc-noteref" id=${part.id} href="#${part.to}" aria-label=${part.name}>${part.label}</a>` : part.label}</sup>`;

/** Paragraphs and lists; every string is inserted as text. */
export const rich = (blocks: readonly Block[]): TemplateResult[] =>
  blocks.map(({kind, lines, start}) => {
    const items = () => lines.map((line) => html`<li>${line.map(inline)}</li>`);
    if (kind === 'ul') return html`<ul>${items()}</ul>`;
    if (kind === 'ol') return html`<ol start=${start ?? nothing}>${items()}</ol>`;
    return html`<p>${lines.map((line, index) => html`${index ? html`<br />` : nothing}${line.map(inline)}`)}</p>`;
  });
