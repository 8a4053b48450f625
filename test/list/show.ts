import type {ListSettings} from '../../src/list/list-address.js';
import type {ListIndex} from '../../src/list/list-index.js';
import type {ListKind} from '../../src/list/list-source.js';
import {ListState} from '../../src/list/list-state.js';

/** A list with the settings of its page, as a reader finds it. `act` is what the reader does then. */
export function listOf<Row, F extends string, S extends string, L extends string>(
  kind: ListKind<F, S, L>,
  index: ListIndex<Row, F, S>,
  settings: Partial<ListSettings<F>> & Pick<ListSettings<F>, 'filters'>,
  tag = 'en',
) {
  let drawings = 0;
  const state = new ListState<Row, F, S, L>(kind, () => drawings++);
  const use = (more: Partial<ListSettings<F>> = {}, rows = index) => {
    state.use(rows, {...settings, ...more}, tag);
    return state.show(rows, false);
  };
  use();
  return {
    state,
    use,
    /** What is shown now. */
    get shown() {
      return state.show(state.index ?? index, false);
    },
    get drawings() {
      return drawings;
    },
  };
}
