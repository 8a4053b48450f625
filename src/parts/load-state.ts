import {html, type TemplateResult} from 'lit';

/** Where nobody has given data yet: the author's fallback, if any. */
export const idle = (): TemplateResult => html`<div class="base" part="base"><slot></slot></div>`;

/** While data are loading (`text`): the author's fallback, or else a quiet shape of about the right height. */
export const loading = (text: string, bare: boolean): TemplateResult => html`
  <div class="base" part="base" aria-busy="true">
    <slot></slot>
    <div class=${bare ? 'skeleton' : 'quiet'} part="skeleton" role="status">${text}</div>
  </div>
`;

/** What went wrong, in words. The author's fallback stays readable below. */
export interface Failure {
  readonly title: string;
  /** The place and the remedy. */
  readonly detail?: string;
  readonly retry?: string;
}

/**
 * In place of the content, as soon as the words for it are here; until then, and below them, the author's fallback.
 * Remains during a second try (`again` is on its button): there the reader's focus is.
 */
export const failure = (view: Failure | undefined, onRetry: () => void, again?: string): TemplateResult => html`
  <div class="base" part="base">
    ${
      view &&
      html`<div class="failure" part="error" role="status">
      <p><strong>${view.title}</strong></p>
      <p>${view.detail}</p>
      ${view.retry && html`<button type="button" part="button" @click=${onRetry}>${again ?? view.retry}</button>`}
    </div>`
    }
    <slot></slot>
  </div>
`;
