import {html, nothing, type TemplateResult} from 'lit';

/** The layouts that a page offers: those it names, in its order, or all. */
export const offered = <L extends string>(names: string | undefined, all: readonly L[]): readonly L[] =>
  names?.split(/\s+/).flatMap((name) => all.find((layout) => layout === name) ?? []) ?? all;

/** The reader's choice of layout; one or none is no choice. */
export const layoutSwitch = <L extends string>(
  layouts: readonly L[],
  current: L,
  words: {readonly layout: string; readonly layouts: Readonly<Record<L, string>>},
  choose: (layout: L) => void,
): TemplateResult | typeof nothing =>
  layouts.length < 2
    ? nothing
    : html`<fieldset class="layouts" part="layouts">
        <legend class="quiet">${words.layout}</legend>
        ${layouts.map(
          (layout) => html`<label>
            <input type="radio" name="layout" .checked=${layout === current} @change=${() => {
              choose(layout);
            }} />
            ${words.layouts[layout]}
          </label>`,
        )}
      </fieldset>`;
