import {html, nothing, type TemplateResult} from 'lit';
import type {DefinitionView} from '../view/definitions.js';
import {link} from './text.js';

/** What a scale, its steps and a missing rating mean, to be opened by keyboard, mouse and touch alike. */
export const definition = (
  summary: unknown,
  loading: string,
  view: DefinitionView | undefined,
  onToggle: () => unknown,
): TemplateResult => html`
  <details part="definition" @toggle=${onToggle}>
    <summary><bdi>${summary}</bdi></summary>
    ${view ? meaning(view) : html`<p>${loading}</p>`}
  </details>
`;

const meaning = ({scale, state, steps, ladder, source}: DefinitionView) => html`
  <div class="definition">
    ${[scale, state].map((text) => (text ? html`<p>${text}</p>` : nothing))}
    ${
      steps.length
        ? html`${ladder ? html`<p>${ladder}</p>` : nothing}
          <ol>
            ${steps.map(
              (step) => html`<li>
                <span class=${step.current ? 'current' : ''}>${step.label}</span>${step.current && ` (${step.current})`}${step.definition && `: ${step.definition}`}
              </li>`,
            )}
          </ol>`
        : nothing
    }
    ${source ? html`<p class="note">${source.label} ${link(source.link)}</p>` : nothing}
  </div>
`;
