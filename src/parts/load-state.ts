import {html, type TemplateResult} from 'lit';
import type {Localizer} from '../i18n/localizer.js';

/** While data are on their way: the author's fallback, or else a quiet shape of about the right height. */
export const loading = ({msg}: Localizer, bare: boolean): TemplateResult => html`
  <div class="base" part="base" aria-busy="true">
    <slot></slot>
    <div class=${bare ? 'skeleton' : 'quiet'} part="skeleton" role="status">${msg('Loading…', {id: 'state.loading'})}</div>
  </div>
`;

/** What went wrong, in words. The author's fallback stays readable below. */
export interface Failure {
  readonly title: string;
  /** The place and the remedy. */
  readonly detail?: string;
  readonly retry?: string;
}

/** In place of the content, as soon as the words for it are here; until then, and below them, the author's fallback. */
export const failure = (view: Failure | undefined, onRetry: () => void): TemplateResult => html`
  <div class="base" part="base">
    ${
      view &&
      html`<div class="failure" part="error" role="status">
      <p><strong>${view.title}</strong></p>
      <p>${view.detail}</p>
      ${view.retry && html`<button type="button" part="button" @click=${onRetry}>${view.retry}</button>`}
    </div>`
    }
    <slot></slot>
  </div>
`;
