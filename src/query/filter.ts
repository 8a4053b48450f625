import type {Assessment} from '../model/assessment.js';
import type {Commitment} from '../model/commitment.js';
import type {OgpDocument, Plan} from '../model/document.js';
import {FACETS, type Facet, type Filters, type Sort} from '../model/filter.js';
import {fold} from '../model/fold.js';
import {findScale, readValue} from '../model/scales.js';
import {pickText, type Text} from '../model/text.js';
import {findAssessments, findPlan} from './find.js';
import {searchable, wordsOf} from './search.js';

/** One value that commitments can be narrowed by, as it was found first. */
export interface FacetValue {
  readonly key: string;
  readonly text: Text;
  /** The rating behind the value, where it is one. */
  readonly assessment?: Assessment;
  /** Place among the steps of its scale; what is no step comes last. */
  readonly rank: number;
}

/** A facet: its values, and which of them each commitment has. */
interface Column {
  readonly values: readonly FacetValue[];
  readonly of: readonly (readonly number[])[];
}

/** What is found in a commitment for a facet: a text, or a rating. */
type Found = Text | Assessment;
const isRating = (found: Found): found is Assessment => typeof found === 'object' && 'scale' in found;

const versions = (text: Text): readonly string[] => (typeof text === 'string' ? [text] : Object.values(text));
/** The version that names a value: the same one whatever the reader's language, so that addresses stay the same. */
const canonical = (text: Text) => pickText(text, 'en').text;
const parties = ({leadInstitutions = [], supportingInstitutions = []}: Commitment): readonly Text[] =>
  [...leadInstitutions, ...supportingInstitutions].flatMap(({name = ''}) => (name ? [name] : []));

const NONE: readonly number[] = [];
const LAST = 99;

/**
 * A document made ready for a list: folded texts, facets and orders, each made when first asked for and kept. A plain
 * scan over them is as fast as any search index at ten thousand commitments.
 */
export class CommitmentIndex {
  readonly #columns = new Map<Facet, Column>();
  readonly #orders = new Map<string, readonly number[]>();
  readonly #plans = new Map<string, Plan | undefined>();
  #texts: readonly string[] | undefined;
  #places: Map<string, number> | undefined;

  constructor(readonly document: OgpDocument) {}

  /** What is searched, per commitment. Asked for early (when the search field gets the focus), typing finds it ready. */
  get texts(): readonly string[] {
    return (this.#texts ??= this.document.commitments.map((commitment) => {
      const {id, number, title, plan: planId, status, policyAreas = [], milestones = []} = commitment;
      const plan = this.#planOf(commitment);
      const texts = [
        ...[title, plan?.title, plan?.country, plan?.locality, ...policyAreas],
        ...[...parties(commitment), ...milestones.map((milestone) => milestone.title)],
      ];
      return searchable([id, number, planId, status, ...texts.flatMap((text) => versions(text ?? ''))].join(' '));
    }));
  }

  column(facet: Facet): Column {
    let column = this.#columns.get(facet);
    if (!column) this.#columns.set(facet, (column = this.#makeColumn(facet)));
    return column;
  }

  /** The commitments (by place in the document) that have all words and all chosen values, in that order. */
  find(query: string, filters: Filters, order: readonly number[]): readonly number[] {
    const words = wordsOf(query);
    const texts = words.length ? this.texts : [];
    const tests = this.#tests(filters);
    if (!words.length && !tests.length) return order;
    return order.filter(
      (index) =>
        words.every((word) => texts[index]?.includes(word)) && tests.every(({of, value}) => of[index]?.includes(value)),
    );
  }

  /** How many commitments each value of each facet would give, with all the other filters as they are. */
  tally(query: string, filters: Filters): ReadonlyMap<Facet, readonly number[]> {
    const words = wordsOf(query);
    const texts = words.length ? this.texts : [];
    const tests = this.#tests(filters);
    const columns = FACETS.map((facet) => {
      const {values, of} = this.column(facet);
      return {facet, of, counts: values.map(() => 0)};
    });
    for (let index = 0; index < this.document.commitments.length; index++) {
      if (!words.every((word) => texts[index]?.includes(word))) continue;
      const failed = tests.filter(({of, value}) => !of[index]?.includes(value));
      if (failed.length > 1) continue;
      // Outside one filter only: the commitment counts for that facet, not for the others.
      for (const {facet, of, counts} of columns)
        if (!failed[0] || failed[0].facet === facet)
          for (const value of of[index] ?? NONE) counts[value] = (counts[value] ?? 0) + 1;
    }
    return new Map(columns.map(({facet, counts}) => [facet, counts]));
  }

  /** The key of a value in anybody's spelling, also in another language. */
  keyOf(facet: Facet, wanted: string): string {
    const key = fold(wanted);
    const {values} = this.column(facet);
    return (
      values.find((value) => value.key === key || versions(value.text).some((text) => fold(text) === key)) ?? {key}
    ).key;
  }

  /** All commitments in an order. `grouped` keeps those of a plan together, plans in the order of their first one. */
  order(sort: Sort, tag: string, grouped: boolean): readonly number[] {
    const name = `${sort} ${sort === 'title' ? tag : ''} ${grouped}`;
    const known = this.#orders.get(name);
    if (known) return known;
    const {commitments} = this.document;
    const order = commitments.map((_, index) => index);
    if (sort === 'year') {
      const years = commitments.map((commitment) => this.#yearOf(commitment));
      order.sort((a, b) => ((years[a] ?? '') < (years[b] ?? '') ? 1 : years[a] === years[b] ? 0 : -1));
    } else if (sort !== 'plan') {
      const {compare} = new Intl.Collator(sort === 'title' ? tag : 'en', {numeric: true});
      const keys = commitments.map(({id, title}) =>
        sort === 'id' ? id : title && pickText(title, tag, this.document.lang).text,
      );
      // What has no title or id comes last.
      order.sort((a, b) => Number(!keys[a]) - Number(!keys[b]) || compare(keys[a] ?? '', keys[b] ?? ''));
    }
    if (grouped) {
      const seen = new Map<number | undefined, number>();
      for (const index of order) {
        const plan = this.planOf(index);
        if (!seen.has(plan)) seen.set(plan, seen.size);
      }
      order.sort((a, b) => (seen.get(this.planOf(a)) ?? 0) - (seen.get(this.planOf(b)) ?? 0));
    }
    this.#orders.set(name, order);
    return order;
  }

  /** Which value of the plan facet a commitment has. */
  planOf(index: number): number | undefined {
    return this.column('plan').of[index]?.[0];
  }

  /** The place of the commitment of that id; the first one where several have it. */
  placeOf(id: string): number {
    if (!this.#places) {
      this.#places = new Map();
      for (const [place, {id = ''}] of this.document.commitments.entries()) {
        const key = id.trim().toLowerCase();
        if (key && !this.#places.has(key)) this.#places.set(key, place);
      }
    }
    return this.#places.get(id.trim().toLowerCase()) ?? -1;
  }

  #tests(filters: Filters) {
    return FACETS.flatMap((facet) => {
      const wanted = filters[facet];
      if (!wanted) return [];
      const {values, of} = this.column(facet);
      const key = this.keyOf(facet, wanted);
      return {facet, of, value: values.findIndex((value) => value.key === key)};
    });
  }

  #makeColumn(facet: Facet): Column {
    const find = this.#finders[facet];
    const values: FacetValue[] = [];
    const places = new Map<string, number>();
    // Most values are the same few strings: each is folded once.
    const known = new Map<string, number>();
    const placeOf = (found: Found): number => {
      const rating = isRating(found);
      const given = rating ? String(found.value ?? '') : canonical(found);
      const short = rating ? `${found.scale} ${given}` : given;
      let place = known.get(short);
      if (place === undefined) {
        const reading = rating ? readValue(findScale(found.scale, this.document.scales), found.value) : undefined;
        const key = reading && 'value' in reading ? reading.value : fold(given);
        place = places.get(key) ?? values.length;
        if (place === values.length)
          values.push({
            key,
            text: rating ? given : found,
            assessment: rating ? found : undefined,
            rank: reading?.kind === 'rated' ? reading.step : LAST,
          });
        places.set(key, place);
        known.set(short, place);
      }
      return place;
    };
    const of = this.document.commitments.map((commitment) => {
      const found = find(commitment);
      return found.length ? [...new Set(found.map(placeOf))] : NONE;
    });
    return {values, of};
  }

  /** Where each facet is found. A filter for ratings takes the one that a card shows: the IRM's latest. */
  readonly #finders: Readonly<Record<Facet, (commitment: Commitment) => readonly Found[]>> = {
    plan: ({plan}) => (plan ? [plan.trim()] : []),
    'policy-area': ({policyAreas = []}) => policyAreas,
    institution: parties,
    status: ({status}) => (status ? [status] : []),
    completion: ({assessments = []}) => {
      const all = assessments.filter(({scale}) => this.#isCompletion(scale));
      // Most have one at most: nothing to choose from.
      const latest = all.length > 1 ? completionOf(all, this.document) : all[0];
      return latest ? [latest] : [];
    },
    starred: ({starred = []}) => starred.map(({value}) => ({scale: 'starred', value})),
  };

  readonly #completion = new Map<string, boolean>();
  #isCompletion(scale = ''): boolean {
    let is = this.#completion.get(scale);
    if (is === undefined)
      this.#completion.set(scale, (is = findScale(scale, this.document.scales)?.words === 'completion'));
    return is;
  }

  /** Each plan is looked up once. */
  #planOf(commitment: Commitment): Plan | undefined {
    const {plan: id = ''} = commitment;
    if (!this.#plans.has(id)) this.#plans.set(id, findPlan(this.document, commitment));
    return this.#plans.get(id);
  }

  #yearOf(commitment: Commitment): string | undefined {
    const span = this.#planOf(commitment)?.period ?? commitment.period?.[0];
    return (span?.start ?? span?.end)?.iso?.slice(0, 4);
  }
}

/** The completion of a commitment: the IRM's word before others, the latest stage of it. */
export function completionOf(assessments: readonly Assessment[], {scales}: OgpDocument): Assessment | undefined {
  const [irm] = findAssessments(assessments, scales, {scale: 'completion', voice: 'irm'});
  return irm ?? findAssessments(assessments, scales, {scale: 'completion'})[0];
}
