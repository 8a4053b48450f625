import {html, type TemplateResult} from 'lit';
import {live} from 'lit/directives/live.js';
import {repeat} from 'lit/directives/repeat.js';
import type {ChoiceView} from '../view/facets.js';

/** One native choice, with its label above. */
export const choice = ({label, options}: ChoiceView, choose: (key: string) => void): TemplateResult => html`<label>
  <span>${label}</span>
  <select
    part="select"
    @change=${(event: Event) => {
      choose((event.target as HTMLSelectElement).value);
    }}
  >
    ${repeat(
      options,
      ({key}) => key,
      ({key, text, chosen, none}) =>
        html`<option value=${key} .selected=${live(chosen)} ?disabled=${none && !chosen}>${text}</option>`,
    )}
  </select>
</label>`;
