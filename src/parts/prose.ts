import {html, nothing, type TemplateResult} from 'lit';
import type {ProseView} from '../view/prose.js';
import type {Block, Inline} from '../view/rich-text.js';

/** A text in its language. */
export const prose = (view: ProseView | undefined): TemplateResult | typeof nothing =>
  view ? html`<div class="text" part="text" lang=${view.lang ?? nothing}>${rich(view.blocks)}</div>` : nothing;

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
    const items = () => lines.map((line) => html`<li><span>${line.map(inline)}</span></li>`);
    if (kind === 'ul') return html`<ul class="prose">${items()}</ul>`;
    if (kind === 'ol') return html`<ol class="prose" start=${start ?? nothing}>${items()}</ol>`;
    return html`<p>${lines.map((line, index) => html`${index ? html`<br />` : nothing}${line.map(inline)}`)}</p>`;
  });
