import {html, nothing, type TemplateResult} from 'lit';
import type {Localizer} from '../i18n/localizer.js';
import type {errorView} from '../view/load-state.js';

/** While data are on their way: the author's fallback, or else a quiet shape of about the right height. */
export const loading = ({msg}: Localizer): TemplateResult => html`
  <div class="base" part="base" aria-busy="true">
    <slot></slot>
    <div class="skeleton" part="skeleton">
      <span class="quiet" role="status">${msg('Loading…', {id: 'state.loading'})}</span>
      <span class="bar"></span><span class="bar"></span><span class="bar"></span>
    </div>
  </div>
`;

/**
 * What went wrong, where, and what to do (as soon as those words are loaded); the author's fallback stays readable below.
 */
export const failure = (
  {msg}: Localizer,
  {detail, retry}: Partial<ReturnType<typeof errorView>>,
  onRetry: () => void,
): TemplateResult => html`
  <div class="base" part="base">
    <div class="failure" part="error" role="status">
      <p><strong>${msg('This content could not be shown', {id: 'state.error'})}</strong></p>
      ${detail ? html`<p>${detail}</p>` : nothing}
      ${retry ? html`<button type="button" part="button" @click=${onRetry}>${retry}</button>` : nothing}
    </div>
    <slot></slot>
  </div>
`;
