import {isServer} from 'lit';
import {parseUrl} from '../model/platform-url.js';
import {nearest, parentOf} from './ancestors.js';
import type {DescribedIssue} from '../view/issue-messages.js';
import {load, readRaw, readText, type LoadResult} from './loader.js';

/** True when a change may concern a table or list of the page; what toggles its classes elsewhere does not matter. */
const isTable = ({attributeName, target}: MutationRecord) =>
  attributeName === null || (target instanceof Element && target.closest('table, dl, figure') !== null);

/** True when a script was added, removed, rewritten or given its type; other changes below an element do not matter. */
const isScript = ({target, attributeName, addedNodes, removedNodes}: MutationRecord) =>
  (attributeName === null || attributeName === 'type') &&
  [target, target.parentNode, ...addedNodes, ...removedNodes].some((node) => node?.nodeName === 'SCRIPT');

/** The attributes that `html-data` reads, of cells and of tables. */
const CELL = ['class', 'colspan', 'data-value', 'datetime', 'href', 'rowspan', 'value'];
const FIGURES = ['data-scale', 'data-stage', 'data-total', 'data-voice'];

/**
 * What may turn the content of an element into data later: jQuery and optimisers insert scripts with another `type` and
 * restore it afterwards, and a page may mark its tables when it is ready.
 */
const WATCHED: MutationObserverInit = {
  childList: true,
  characterData: true,
  subtree: true,
  attributes: true,
  attributeFilter: ['type', ...CELL, ...FIGURES],
};

/** The state of a widget's data. */
export type DataState = {readonly kind: 'none'} | {readonly kind: 'loading'} | LoadResult;

/** An element that takes data: every widget, and `ogp-data`. */
export interface DataHost extends HTMLElement {
  data: unknown;
  src: string | undefined;
  timeout: number;
}

/**
 * The member by which an element hands its data to the widgets inside it: `ogp-data`, and a widget to those it is made of.
 * A registered symbol: no element of the page has it by chance, and two copies of this library find each other.
 */
export const PROVIDES = Symbol.for('ogp-data');

interface DataProvider extends Element {
  readonly [PROVIDES]: DataSource;
}

const isProvider = (element: Element): element is DataProvider => PROVIDES in element;

const PROVIDER = 'ogp-data';
/** How long a page's own script may take before a message says that there are no data, in milliseconds. */
const HINT = 3000;
const INLINE = ':scope > script[type="application/json"]';
/** Tables and lists of the page that are meant as data, by their class names. */
const MARKED = ':scope > :is(table, dl, figure)';

/**
 * The doors by which data enters, in this order: the `data` property, a nested `<script type="application/json">`, `src`,
 * the nearest `ogp-data` above, and tables and lists inside with documented class names. Watches all of them while its host is on the page.
 */
export class DataSource {
  state: DataState = {kind: 'none'};
  #issues: readonly DescribedIssue[] = [];
  /** True when the data are those of an `ogp-data` above, which has dispatched the events for them already. */
  inherited = false;
  /** The source of the `ogp-data` above, while data come from there. */
  #above: DataSource | undefined;
  /** True while the page's own tables and lists are the data. */
  #page = false;
  readonly #followers = new Set<() => void>();
  #stop: (() => void)[] = [];
  /** Counts refreshes: an answer that belongs to an older one is dropped. */
  #turn = 0;
  #children: MutationObserver | undefined;
  #seen: unknown[] = [];

  constructor(
    private readonly host: DataHost,
    private readonly changed: () => void,
  ) {}

  connect(): void {
    if (isServer) return;
    // Children may be parsed after this element (script in the head), and may change later.
    this.#children = new MutationObserver((records) => {
      if (records.some(isScript) || (this.#page && records.some(isTable))) void this.refresh();
    });
    this.#children.observe(this.host, WATCHED);
    void this.refresh();
  }

  disconnect(): void {
    this.#children?.disconnect();
    this.#children = undefined;
    this.#release();
  }

  /** Calls back on every change. Returns the function that stops it. */
  follow(call: () => void): () => void {
    this.#followers.add(call);
    return () => this.#followers.delete(call);
  }

  /** Looks at the doors again if the host's own ones were touched; not before the host is on the page. */
  update(): void {
    const {data, src} = this.host;
    if (this.#children && (this.#seen[0] !== data || this.#seen[1] !== src)) void this.refresh();
  }

  /** The issues of the data, once they are inspected. */
  get issues(): readonly DescribedIssue[] {
    return this.#above ? this.#above.issues : this.#issues;
  }
  set issues(issues: readonly DescribedIssue[]) {
    this.#issues = issues;
  }

  /** Asks the address anew; settles with the answer. Data from other doors are current already. */
  reload(): Promise<unknown> {
    return this.#above ? this.#above.reload() : Promise.resolve(this.refresh(true));
  }

  /** The second try after an error, by whoever asked. */
  retry(): void {
    if (this.#above) this.#above.retry();
    else void this.refresh();
  }

  /** Looks at the doors again. `fresh`: an answer that is here already does not count. */
  refresh(fresh = false): Promise<unknown> | undefined {
    this.#release();
    const {data, src, timeout} = this.host;
    this.#seen = [data, src];
    const script = this.host.querySelector(INLINE);
    this.inherited = false;
    this.#above = undefined;
    const page = this.#page;
    this.#page = false;
    if (data !== undefined && data !== null) this.#set(readRaw(data));
    else if (script) this.#read(script);
    else if (src) return this.#ask(src, timeout, fresh);
    else this.#inherit(page);
    return undefined;
  }

  #read(script: Element): void {
    const loaded = readText(script.textContent);
    if (loaded.kind !== 'error' || document.readyState !== 'loading') {
      this.#set(loaded);
      return;
    }
    // While the page is still coming in, half a script is not an error yet.
    this.#set({kind: 'loading'});
    const again = () => {
      void this.refresh();
    };
    document.addEventListener('DOMContentLoaded', again, {once: true});
    this.#stop.push(() => {
      document.removeEventListener('DOMContentLoaded', again);
    });
  }

  #ask(src: string, timeout: number, fresh: boolean): Promise<unknown> {
    const turn = this.#turn;
    // What is on screen stays until there is something newer.
    if (this.state.kind !== 'ready') this.#set({kind: 'loading'});
    const {answer, release} = load(absolute(src), timeout, fresh);
    this.#stop.push(release);
    return answer.then((loaded) => {
      if (turn === this.#turn) this.#set(loaded);
    });
  }

  #inherit(page: boolean): void {
    const turn = this.#turn;
    const above = parentOf(this.host);
    const provider =
      above &&
      nearest(above, (element) => (isProvider(element) || element.localName === PROVIDER ? element : undefined));
    if (!provider) void this.#readPage(page);
    else if (isProvider(provider)) this.#followUp(provider[PROVIDES]);
    else {
      this.inherited = true;
      this.#set({kind: 'loading'});
      void customElements.whenDefined(PROVIDER).then(() => {
        if (turn === this.#turn) void this.refresh();
      });
    }
  }

  /** Without another source: tables and lists of the page that have our class names. */
  async #readPage(again: boolean): Promise<void> {
    const turn = this.#turn;
    const marked = this.host.querySelector(MARKED);
    // What was read stays on screen while the page is read again.
    if (!marked || !again || this.state.kind !== 'ready') this.#set({kind: 'none'});
    this.#page = true;
    this.#hint();
    if (!marked) return;
    const {readHtml} = await import('./html-data.js');
    if (turn !== this.#turn) return;
    const raw = readHtml(this.host);
    this.#set(raw ? readRaw(raw) : {kind: 'none'});
  }

  /** A script may still give data. Where none comes, that is the webmaster's business, not the reader's. */
  #hint(): void {
    const timer = setTimeout(() => {
      // What a server rendered inside another widget waits for that one's script.
      const {host} = this.host.getRootNode() as Partial<ShadowRoot>;
      if (this.state.kind === 'none' && !host?.localName.startsWith('ogp-'))
        console.warn(`[ogp-widgets] <${this.host.localName}> has no data: no src, .data or JSON inside.`);
    }, HINT);
    this.#stop.push(() => {
      clearTimeout(timer);
    });
  }

  #followUp(provides: DataSource): void {
    this.#above = provides;
    const copy = () => {
      // Set each time: a refresh of one's own doors in between would have cleared it.
      this.inherited = true;
      this.#set(provides.state);
    };
    this.#stop.push(provides.follow(copy));
    copy();
  }

  #set(state: DataState): void {
    this.state = state;
    this.#issues = [];
    this.changed();
    for (const notify of this.#followers) notify();
  }

  #release(): void {
    this.#turn++;
    for (const stop of this.#stop) stop();
    this.#stop = [];
  }
}

/** An address that is none is the request's to refuse. */
const absolute = (src: string): string => parseUrl(src, document.baseURI)?.href ?? src;
