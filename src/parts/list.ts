import {html, nothing, type TemplateResult} from 'lit';
import type {MoreView} from '../view/counts.js';

/** What a reader asks a list with, as one search landmark; nothing where nothing is offered. */
export const controls = (name: string, content: readonly unknown[]): TemplateResult | typeof nothing =>
  content.length
    ? html`<div class="controls" part="controls" role="search" aria-label=${name}>${content}</div>`
    : nothing;

/** How many rows there are, and the way back to all of them. */
export const countLine = (
  count: unknown,
  clear: {readonly words: string; readonly call: () => void} | undefined,
): TemplateResult =>
  html`<p class="count" part="count" role="status">${count}</p>
    ${clear ? html`<button type="button" part="button" @click=${clear.call}>${clear.words}</button>` : nothing}`;

/** The buttons below the first rows of a long list. */
export const moreButtons = ({more, all}: MoreView, show: (all: boolean) => void): TemplateResult => {
  const button = (words: string | undefined, whole: boolean) =>
    words
      ? html`<button type="button" part="button" @click=${() => {
          show(whole);
        }}>${words}</button>`
      : nothing;
  return html`${button(more, false)}${button(all, true)}`;
};
