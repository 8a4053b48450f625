import type {Localizer} from '../i18n/localizer.js';
import type {FacetValue, ListIndex} from '../list/list-index.js';
import {REST, type FiltersOf} from '../list/list-source.js';

/** A choice of one from several, for a native `select`. */
export interface ChoiceView<Name extends string = string> {
  readonly name: Name;
  readonly label: string;
  readonly options: readonly {
    readonly key: string;
    readonly text: string;
    readonly chosen: boolean;
    readonly none: boolean;
  }[];
}

/** The words of a facet. */
export interface FacetWords {
  readonly label: string;
  /** What the choice of the rows without a value is called. */
  readonly rest: string;
  readonly labelOf: (value: FacetValue) => string;
}

/** The values of facets with how many rows each would give. */
export function toFacetViews<Row, F extends string, S extends string>(
  index: ListIndex<Row, F, S>,
  facets: readonly F[],
  {query, filters}: {readonly query: string; readonly filters: FiltersOf<F>},
  wordsOf: (facet: F) => FacetWords,
  {term, number, intl}: Localizer,
): ChoiceView<F>[] {
  const counts = index.tally(query, filters, facets);
  const {compare} = collatorOf(intl);
  return facets.map((name) => {
    const {label, rest, labelOf} = wordsOf(name);
    const {order} = index.source.facets.find((facet) => facet.name === name) ?? {};
    const wanted = filters[name];
    const key = wanted && index.keyOf(name, wanted);
    const options = index.column(name).values.map((value, place) => {
      const n = counts.get(name)?.[place] ?? 0;
      const text = value.key === REST ? rest : labelOf(value);
      return {
        key: value.key,
        label: text,
        rank: value.rank,
        text: `${text} (${number(n)})`,
        chosen: value.key === key,
        none: !n,
      };
    });
    if (order !== 'given')
      options.sort(
        (a, b) => a.rank - b.rank || (order === 'descending' ? compare(b.key, a.key) : compare(a.label, b.label)),
      );
    // A value that nobody has, from an address or an attribute, is shown: requested and not in the data.
    const stray =
      wanted && !options.some(({chosen}) => chosen)
        ? [{key: wanted, text: `${wanted} (${number(0)})`, chosen: true, none: true}]
        : [];
    return {name, label, options: [{key: '', text: term('list.all'), chosen: !key, none: false}, ...options, ...stray]};
  });
}

const collators = new Map<string, Intl.Collator>();
function collatorOf(tag: string): Intl.Collator {
  const collator = collators.get(tag) ?? new Intl.Collator(tag, {numeric: true});
  collators.set(tag, collator);
  return collator;
}
