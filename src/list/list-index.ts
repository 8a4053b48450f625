import type {Assessment} from '../model/assessment.js';
import {fold} from '../model/fold.js';
import {readValue, scaleFor} from '../model/scales.js';
import {pickText, type Text} from '../model/text.js';
import {REST, type FacetEntry, type FiltersOf, type ListSource} from './list-source.js';
import {searchable, wordsOf} from './search.js';

/** One value to filter by, in its first spelling. */
export interface FacetValue {
  readonly key: string;
  readonly text: Text;
  /** The rating, if the value is one. */
  readonly assessment?: Assessment;
  /** Position on its scale; values that are not steps come after, and the remainder last. */
  readonly rank: number;
}

/** The values of a facet, and those of each row. */
interface Column {
  readonly values: readonly FacetValue[];
  readonly of: readonly (readonly number[])[];
}

const isRating = (entry: FacetEntry): entry is Assessment => typeof entry === 'object' && 'scale' in entry;

const versions = (text: Text): readonly string[] => (typeof text === 'string' ? [text] : Object.values(text));
/** Returns the version that identifies a value, regardless of the reader's language, so that addresses are stable. */
export const canonical = (text: Text): string => pickText(text, 'en').text;

const NONE: readonly number[] = [];
const NO_STEP = 99;
const REST_RANK = 100;

const byCode = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
const idOf = (anchor = '') => anchor.trim().toLowerCase();

/**
 * Indexes rows for a list: folded texts, facets and orders, each computed on first use and cached. With ten thousand
 * rows, a plain scan is as fast as any search index.
 */
export class ListIndex<Row, F extends string, S extends string> {
  readonly #columns = new Map<F, Column>();
  readonly #orders = new Map<string, readonly number[]>();
  #texts: readonly string[] | undefined;
  #places: Map<string, number> | undefined;

  constructor(readonly source: ListSource<Row, F, S>) {}

  get size(): number {
    return this.source.rows.length;
  }

  /** Returns a row; the asides follow the last one. */
  at(place: number): Row | undefined {
    const {rows, asides} = this.source;
    return rows[place] ?? asides?.[place - rows.length];
  }

  /** Returns the rows at the given positions. */
  rowsAt(places: readonly number[]): readonly Row[] {
    return places.flatMap((place) => this.at(place) ?? []);
  }

  /** The searchable text of each row. The search field requests it on focus, so that it is ready for typing. */
  get texts(): readonly string[] {
    const {rows, textsOf} = this.source;
    return (this.#texts ??= rows.map((row) =>
      searchable((textsOf?.(row) ?? []).flatMap((text) => versions(text ?? '')).join(' ')),
    ));
  }

  column(facet: F): Column {
    let column = this.#columns.get(facet);
    if (!column) this.#columns.set(facet, (column = this.#makeColumn(facet)));
    return column;
  }

  /** True if any row has a value of the facet. */
  has(facet: F): boolean {
    return this.column(facet).values.some(({key}) => key !== REST);
  }

  /** Facets that distinguish rows: a value that all rows have, or none, is not a choice. */
  get choices(): readonly F[] {
    return this.source.facets.flatMap(({name}) => (this.column(name).values.length > 1 ? name : []));
  }

  /** Returns the rows (by position) that have all words and all selected values, in the given order. */
  find(query: string, filters: FiltersOf<F>, order: readonly number[]): readonly number[] {
    const words = wordsOf(query);
    const texts = words.length ? this.texts : [];
    const tests = this.#tests(filters);
    if (!words.length && !tests.length) return order;
    return order.filter(
      (index) =>
        words.every((word) => texts[index]?.includes(word)) && tests.every(({of, value}) => of[index]?.includes(value)),
    );
  }

  /** Counts the rows that each value of each facet would find, with all other filters unchanged. */
  tally(query: string, filters: FiltersOf<F>, facets: readonly F[]): ReadonlyMap<F, readonly number[]> {
    const words = wordsOf(query);
    const texts = words.length ? this.texts : [];
    const tests = this.#tests(filters);
    const columns = facets.map((facet) => {
      const {values, of} = this.column(facet);
      return {facet, of, counts: values.map(() => 0)};
    });
    for (let index = 0; index < this.size; index++) {
      if (!words.every((word) => texts[index]?.includes(word))) continue;
      const failed = tests.filter(({of, value}) => !of[index]?.includes(value));
      if (failed.length > 1) continue;
      // A row that fails a single filter counts for that facet only.
      for (const {facet, of, counts} of columns)
        if (!failed[0] || failed[0].facet === facet)
          for (const value of of[index] ?? NONE) counts[value] = (counts[value] ?? 0) + 1;
    }
    return new Map(columns.map(({facet, counts}) => [facet, counts]));
  }

  /** Returns the key of a value in any spelling or language. */
  keyOf(facet: F, wanted: string): string {
    if (wanted === REST) return REST;
    const key = fold(wanted);
    const {values} = this.column(facet);
    const spelt = ({text}: FacetValue) => versions(text).some((version) => fold(version) === key);
    return (values.find((value) => value.key === key) ?? values.find(spelt))?.key ?? key;
  }

  /** Returns all rows in an order. `grouped` puts rows of a group together, groups in the order of their first row. */
  order(name: S, tag: string, grouped: boolean): readonly number[] {
    const sort = this.source.sorts.find((one) => one.name === name);
    const mark = `${name} ${sort?.alphabet === 'reader' ? tag : ''} ${String(grouped)}`;
    const known = this.#orders.get(mark);
    if (known) return known;
    const {rows} = this.source;
    const order = rows.map((_, place) => place);
    const {keyOf, alphabet, descending} = sort ?? {};
    if (keyOf) {
      const keys = rows.map((row) => keyOf(row, tag));
      const compare = alphabet
        ? new Intl.Collator(alphabet === 'reader' ? tag : 'en', {numeric: true}).compare
        : byCode;
      const sign = descending ? -1 : 1;
      order.sort((a, b) => Number(!keys[a]) - Number(!keys[b]) || sign * compare(keys[a] ?? '', keys[b] ?? ''));
    } else if (descending) order.reverse();
    if (grouped) {
      const seen = new Map<number | undefined, number>();
      for (const place of order) {
        const group = this.groupOf(place);
        if (!seen.has(group)) seen.set(group, seen.size);
      }
      order.sort((a, b) => (seen.get(this.groupOf(a)) ?? 0) - (seen.get(this.groupOf(b)) ?? 0));
    }
    this.#orders.set(mark, order);
    return order;
  }

  /** The number of groups. */
  get groups(): number {
    const {groupBy} = this.source;
    return groupBy ? this.column(groupBy).values.filter(({key}) => key !== REST).length : 0;
  }

  /** Returns a row's value of the grouping facet. */
  groupOf(place: number): number | undefined {
    const {groupBy} = this.source;
    return groupBy && this.column(groupBy).of[place]?.[0];
  }

  /** Returns the position of the first row with that anchor (not case-sensitive), or -1. */
  placeOf(anchor: string): number {
    if (!this.#places) {
      this.#places = new Map();
      const {rows, asides = [], anchorOf} = this.source;
      for (const [place, row] of [...rows, ...asides].entries()) {
        const id = idOf(anchorOf(row));
        if (id && !this.#places.has(id)) this.#places.set(id, place);
      }
    }
    return this.#places.get(idOf(anchor)) ?? -1;
  }

  /** Returns the anchor of a row in addresses; undefined if an earlier row has the same. */
  anchorOf(place: number): string | undefined {
    const row = this.at(place);
    const anchor = row && this.source.anchorOf(row);
    return anchor && this.placeOf(anchor) === place ? anchor : undefined;
  }

  #tests(filters: FiltersOf<F>) {
    return this.source.facets.flatMap(({name: facet}) => {
      const wanted = filters[facet];
      if (!wanted) return [];
      const {values, of} = this.column(facet);
      const key = this.keyOf(facet, wanted);
      return {facet, of, value: values.findIndex((value) => value.key === key)};
    });
  }

  #makeColumn(facet: F): Column {
    const {rows, facets, scales} = this.source;
    const entriesOf = facets.find(({name}) => name === facet)?.entriesOf ?? (() => []);
    const values: FacetValue[] = [];
    const places = new Map<string, number>();
    // Most values repeat: each distinct string is folded once.
    const known = new Map<string, number>();
    const placeOf = (entry: FacetEntry): number => {
      const rating = isRating(entry);
      const given = rating ? String(entry.value ?? '') : canonical(entry);
      const short = rating ? `${entry.scale} ${given}` : given;
      let place = known.get(short);
      if (place === undefined) {
        const reading = rating ? readValue(scaleFor(entry, scales), entry.value) : undefined;
        const key = reading && 'value' in reading ? reading.value : fold(given);
        place = places.get(key) ?? values.length;
        if (place === values.length)
          values.push({
            key,
            text: rating ? given : entry,
            assessment: rating ? entry : undefined,
            rank: reading?.kind === 'rated' ? reading.step : NO_STEP,
          });
        places.set(key, place);
        known.set(short, place);
      }
      return place;
    };
    const found = rows.map((row) => {
      const entries = entriesOf(row);
      return entries.length ? [...new Set(entries.map(placeOf))] : NONE;
    });
    // Rows without a value get the remainder, so that the counts cover all rows.
    if (!values.length || !found.includes(NONE)) return {values, of: found};
    const rest = [values.push({key: REST, text: '', rank: REST_RANK}) - 1];
    return {values, of: found.map((of) => (of.length ? of : rest))};
  }
}
