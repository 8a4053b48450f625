import {
  filtersOf,
  isShared,
  readRequest,
  signOf,
  writeRequest,
  type Address,
  type ListRequest,
  type ListSettings,
} from './list-address.js';
import {controlsOf} from './list-controls.js';
import type {ListIndex} from './list-index.js';
import type {FiltersOf, ListKind} from './list-source.js';
import {remember} from './memo.js';
import {firstRows, limitFor, type ListAnswer} from './paging.js';

/**
 * Longer lists update in two steps: first one screen of rows, then the remaining rows and the counts of the filters.
 */
const LONG = 500;
/** Pause after which a reader has stopped typing, in milliseconds. */
const PAUSE = 200;

/** Returns the first requested name that exists. */
const oneOf = <T extends string>(all: readonly [T, ...T[]], ...wanted: readonly (string | undefined)[]): T =>
  wanted.flatMap((name) => all.find((one) => one === name) ?? [])[0] ?? all[0];

/**
 * Holds what the reader sees of a list: search words, filters, order, layout, number of rows, and the row that the
 * address names. It does not depend on a page; a controller connects it to one. It calls `changed` when the list must
 * be redrawn.
 */
export class ListState<Row, F extends string, S extends string, L extends string> {
  #request: ListRequest<F> = {query: '', filters: filtersOf<F>([], () => undefined)};
  /** The request at the last pause, which determines the counts of the filters and the address. */
  #settled = this.#request;
  #settings: ListSettings<F> = {filters: this.#request.filters};
  #index: ListIndex<Row, F, S> | undefined;
  #tag = '';
  #drawn = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #reported: string | undefined;
  #unwritten = false;
  /** True if filters apply even though they exclude the row that the address names. */
  #keep = false;
  #target = -1;

  constructor(
    readonly kind: ListKind<F, S, L>,
    private readonly changed: () => void,
  ) {}

  /** Sets the rows and the settings of the page. A changed attribute takes precedence over the reader's choice. */
  use(index: ListIndex<Row, F, S>, settings: ListSettings<F>, tag: string): void {
    const before = this.#settings;
    const {facets} = this.kind;
    const differs = (name: 'query' | 'sort' | 'layout' | 'limit') => settings[name] !== before[name];
    const other = (facet: F) => settings.filters[facet] !== before.filters[facet];
    const part: Partial<ListRequest<F>> = {
      ...(differs('query') && {query: settings.query ?? ''}),
      ...(differs('sort') && {sort: undefined}),
      ...(differs('layout') && {layout: undefined}),
      ...(differs('limit') && {limit: undefined}),
      ...(facets.some(other) && {
        filters: filtersOf(facets, (facet) => (other(facet) ? settings : this.#request).filters[facet]),
      }),
    };
    if (Object.keys(part).length) this.#request = this.#settled = {...this.#request, ...part};
    if (index !== this.#index) {
      // New data do not mean that a link was followed: the reader's filters remain.
      this.#keep = this.#index !== undefined;
      this.#reported = undefined;
    }
    this.#index = index;
    this.#settings = settings;
    this.#tag = tag;
  }

  /** Applies the page's address: initially, and when the reader goes back. */
  read(given: ReadonlyMap<string, string>): void {
    const request = readRequest(given, this.kind, this.#settings);
    const same = signOf(request) === signOf(this.#request) && request.sort === this.#request.sort;
    // Going back to a shared address does not follow a link to the row that it names.
    this.#keep = isShared(given, this.kind) && (!same || this.#reported === undefined);
    this.#request = this.#settled = {...request, limit: same ? this.#request.limit : undefined};
    clearTimeout(this.#timer);
  }

  get index(): ListIndex<Row, F, S> | undefined {
    return this.#index;
  }

  /** The request that the counts of the filters refer to. */
  get settled(): ListRequest<F> {
    return this.#settled;
  }

  get query(): string {
    return this.#request.query;
  }

  /** Position of the row that the address names; -1 for none. */
  get target(): number {
    return this.#target;
  }

  get layout(): L {
    return oneOf(this.kind.layouts, this.#request.layout, this.#settings.layout);
  }

  /** Returns what to show, the same object while nothing changes; `whole` is for print, which has no buttons. */
  show(index: ListIndex<Row, F, S>, whole: boolean): ListAnswer<S, L> {
    const limit = whole ? Infinity : this.#isSettled ? this.#limit : this.kind.screen[this.layout];
    const answer = this.#answer(index.size, this.#found, this.#sort, this.layout, this.#grouped, limit);
    this.#drawn = answer.drawn.length;
    return answer;
  }

  readonly #answer = remember(
    (
      total: number,
      found: readonly number[],
      sort: S,
      layout: L,
      grouped: boolean,
      limit: number,
    ): ListAnswer<S, L> => ({...firstRows(found, limit, this.kind.page), total, found, sort, layout, grouped}),
  );

  /** Controls to show; facets only if they distinguish rows. */
  get controls(): readonly string[] {
    return this.#controls(this.kind, this.#index, this.#settings.controls);
  }

  readonly #controls = remember(controlsOf<F>);

  /** Facets that the reader can filter by. */
  get facets(): readonly F[] {
    return this.#facets(this.controls);
  }

  readonly #facets = remember((controls: readonly string[]) =>
    this.kind.facets.filter((facet) => controls.includes(facet)),
  );

  /** True if the reader's choices reduce what the page shows by default. */
  get isNarrowed(): boolean {
    const {query, filters} = this.#request;
    const fixed = this.#fixed;
    return Boolean(query) || this.kind.facets.some((facet) => filters[facet] !== fixed[facet]);
  }

  search(query: string): void {
    this.#ask({query, limit: undefined}, true);
  }

  filter(facet: F, key: string): void {
    const filters = filtersOf(this.kind.facets, (one) => (one === facet ? key : this.#request.filters[one]));
    this.#ask({filters, limit: undefined}, true);
  }

  sortBy(sort: string): void {
    this.#ask({sort, limit: undefined}, true);
  }

  arrange(layout: L): void {
    this.#ask({layout}, false);
  }

  /** Clears the search words and the filters that the reader can change. */
  clear(): void {
    this.#ask({query: '', filters: this.#fixed, limit: undefined}, true);
  }

  /** Draws one more step, or all rows. Returns the previous number of rows. */
  more(all = false): number {
    const before = this.#drawn;
    this.#ask({limit: all ? Infinity : this.#limit + this.kind.page}, false);
    return before;
  }

  /** Returns the position of the row that an address names; -1 if it is absent, or has no anchor in this layout. */
  placeOf(id: string | undefined): number {
    return id && this.kind.linked.includes(this.layout) ? (this.#index?.placeOf(id) ?? -1) : -1;
  }

  /** Marks the row that the address names. Returns true if there is one. */
  point(id: string | undefined): boolean {
    this.#target = this.placeOf(id);
    return this.#target >= 0;
  }

  /**
   * Draws the row that the address names. Following a link clears earlier filters that exclude the row. But an address
   * with filters was shared for its results: its filters apply, even if they exclude the row. Returns true if the row
   * is drawn.
   */
  open(): boolean {
    const keep = this.#keep;
    this.#keep = false;
    const target = this.#target;
    if (target < 0) return false;
    // Outside the list, where nothing is filtered.
    if (target >= (this.#index?.size ?? 0)) return true;
    if (!this.#found.includes(target) && !keep) this.#ask({query: '', filters: this.#fixed, limit: undefined}, false);
    const at = this.#found.indexOf(target);
    if (at < 0) return false;
    const limit = limitFor(at, this.#limit, this.kind.page);
    if (limit !== this.#limit || !this.#isSettled) this.#ask({limit}, false);
    return true;
  }

  /** Returns the reader's request since the last report; undefined for the initial rows, which nobody requested. */
  report(): (Pick<ListRequest<F>, 'query' | 'filters'> & {readonly count: number}) | undefined {
    if (!this.#index) return undefined;
    const before = this.#reported;
    this.#reported = signOf(this.#request);
    if (before === undefined || before === this.#reported) return undefined;
    const {query, filters} = this.#request;
    return {query, filters, count: this.#found.length};
  }

  /** Returns, once, the address to write after the reader's last pause; undefined if nothing has changed. */
  write(): Address | undefined {
    if (!this.#unwritten || !this.#isSettled) return undefined;
    this.#unwritten = false;
    // The address should no longer open a row that the reader has filtered out.
    const bare = this.#target >= 0 && this.#target < (this.#index?.size ?? 0) && !this.#found.includes(this.#target);
    if (bare) this.#target = -1;
    return {values: writeRequest(this.#settled, this.kind, this.#settings, this.facets), bare};
  }

  /** Ends a pause and applies what was waiting for it. */
  settle(): void {
    clearTimeout(this.#timer);
    if (this.#isSettled) return;
    this.#settled = this.#request;
    this.changed();
  }

  /** Cancels what is waiting for a pause. */
  stop(): void {
    clearTimeout(this.#timer);
  }

  #ask(part: Partial<ListRequest<F>>, pausing: boolean): void {
    this.#request = {...this.#request, ...part};
    this.#unwritten = true;
    this.#keep = false;
    clearTimeout(this.#timer);
    if (pausing && (this.#index?.size ?? 0) > LONG)
      this.#timer = setTimeout(() => {
        this.settle();
      }, PAUSE);
    else this.#settled = this.#request;
    this.changed();
  }

  get #isSettled(): boolean {
    return this.#request === this.#settled;
  }

  get #sort(): S {
    return oneOf(this.kind.sorts, this.#request.sort, this.#settings.sort);
  }

  get #limit(): number {
    const {limit = 0} = this.#settings;
    return this.#request.limit ?? (limit > 0 ? limit : this.kind.page);
  }

  get #grouped(): boolean {
    const grouped = this.#settings.grouped && this.kind.groupedSorts?.includes(this.#sort);
    return Boolean(grouped) && (this.#index?.groups ?? 0) > 1;
  }

  get #found(): readonly number[] {
    const {query, filters} = this.#request;
    return this.#find(this.#index, query, filters, this.#sort, this.#tag, this.#grouped);
  }

  readonly #find = remember(
    (
      index: ListIndex<Row, F, S> | undefined,
      query: string,
      filters: FiltersOf<F>,
      sort: S,
      tag: string,
      grouped: boolean,
    ): readonly number[] => index?.find(query, filters, index.order(sort, tag, grouped)) ?? [],
  );

  /** Filters that the page sets and the reader cannot change. */
  get #fixed(): FiltersOf<F> {
    const {facets} = this;
    return filtersOf(this.kind.facets, (facet) => (facets.includes(facet) ? undefined : this.#settings.filters[facet]));
  }
}
