import {html, type nothing, type TemplateResult} from 'lit';
import {guard} from 'lit/directives/guard.js';
import type {ListState} from '../../list/list-state.js';
import type {Commitment} from '../../model/commitment.js';
import type {Facet, ListLayout, Sort} from '../../model/filter.js';
import {choice} from '../../parts/choice.js';
import {controls} from '../../parts/list.js';
import type {ListWords} from '../../view/commitment-list.js';
import type {ChoiceView} from '../../view/facets.js';

/** The state of a list of commitments. */
export type CommitmentListState = ListState<Commitment, Facet, Sort, ListLayout>;

/** Search, filters and order. `name` is that of the search landmark. */
export const listControls = (
  name: string,
  state: CommitmentListState,
  facets: readonly ChoiceView<Facet>[],
  sort: ChoiceView,
  words: ListWords,
): TemplateResult | typeof nothing => {
  const one = (control: string, template: () => unknown) => (state.controls.includes(control) ? [template()] : []);
  return controls(name, [
    ...one('search', () => search(state, words)),
    ...(facets.length ? [guard([facets], () => facets.map((facet) => filter(state, facet)))] : []),
    ...one('sort', () =>
      choice(sort, (key) => {
        state.sortBy(key);
      }),
    ),
  ]);
};

const search = (state: CommitmentListState, words: ListWords): TemplateResult =>
  html`<label class="search">
    <span>${words.search}</span>
    <input
      type="search"
      part="search"
      autocomplete="off"
      spellcheck="false"
      .value=${state.query}
      @focus=${() => {
        // Folds the texts before the first letter is typed.
        void state.index?.texts;
      }}
      @input=${(event: Event) => {
        state.search((event.target as HTMLInputElement).value);
      }}
    />
  </label>`;

const filter = (state: CommitmentListState, facet: ChoiceView<Facet>): TemplateResult =>
  choice(facet, (key) => {
    state.filter(facet.name, key);
  });
