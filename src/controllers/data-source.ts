import {isServer} from 'lit';
import {nearest, parentOf} from './ancestors.js';
import {load, readRaw, readText, type Loaded} from './loader.js';

/** True when a script was added, removed or rewritten; other changes below an element are none of its business. */
const isScript = ({target, addedNodes, removedNodes}: MutationRecord) =>
  [target, target.parentNode, ...addedNodes, ...removedNodes].some((node) => node?.nodeName === 'SCRIPT');

/** Where a widget stands with its data. */
export type DataState = {readonly kind: 'none'} | {readonly kind: 'loading'} | Loaded;

/** An element that takes data: every widget, and `ogp-data`. */
export interface DataHost extends HTMLElement {
  data: unknown;
  src: string | undefined;
  timeout: number;
}

/** An element that hands its data to the widgets inside it: `ogp-data`, and a widget to those it is made of. */
export interface DataProvider extends HTMLElement {
  readonly provides: DataSource;
}

const isProvider = (element: Element): element is DataProvider => 'provides' in element;

const PROVIDER = 'ogp-data';
/** How long a page's own script may take before its author is told that there are no data, in milliseconds. */
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
  /** True when the data are those of an `ogp-data` above, which has told the page about them already. */
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
      if (this.#page || records.some(isScript)) this.refresh();
    });
    this.#children.observe(this.host, {childList: true, characterData: true, subtree: true});
    this.refresh();
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
    if (this.#children && (this.#seen[0] !== data || this.#seen[1] !== src)) this.refresh();
  }

  /** The second try after an error, by whoever asked. */
  retry(): void {
    if (this.#above) this.#above.retry();
    else this.refresh();
  }

  /** Looks at the doors again. */
  refresh(): void {
    this.#release();
    const {data, src, timeout} = this.host;
    this.#seen = [data, src];
    const script = this.host.querySelector(INLINE);
    this.inherited = this.#page = false;
    this.#above = undefined;
    if (data !== undefined && data !== null) this.#set(readRaw(data));
    else if (script) this.#read(script);
    else if (src) this.#ask(src, timeout);
    else this.#inherit();
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
      this.refresh();
    };
    document.addEventListener('DOMContentLoaded', again, {once: true});
    this.#stop.push(() => {
      document.removeEventListener('DOMContentLoaded', again);
    });
  }

  #ask(src: string, timeout: number): void {
    const turn = this.#turn;
    // What is on screen stays until there is something newer.
    if (this.state.kind !== 'ready') this.#set({kind: 'loading'});
    const {answer, release} = load(absolute(src), timeout);
    this.#stop.push(release);
    void answer.then((loaded) => {
      if (turn === this.#turn) this.#set(loaded);
    });
  }

  #inherit(): void {
    const turn = this.#turn;
    const above = parentOf(this.host);
    const provider =
      above &&
      nearest(above, (element) => (isProvider(element) || element.localName === PROVIDER ? element : undefined));
    if (!provider) void this.#readPage();
    else if (isProvider(provider)) this.#followUp(provider.provides);
    else {
      this.inherited = true;
      this.#set({kind: 'loading'});
      void customElements.whenDefined(PROVIDER).then(() => {
        if (turn === this.#turn) this.refresh();
      });
    }
  }

  /** Without any other door: what the page says itself, in tables and lists with our class names. */
  async #readPage(): Promise<void> {
    const turn = this.#turn;
    this.#page = true;
    this.#set({kind: 'none'});
    this.#hint();
    if (!this.host.querySelector(MARKED)) return;
    const {readHtml} = await import('./html-data.js');
    const raw = turn === this.#turn && readHtml(this.host);
    if (raw) this.#set(readRaw(raw));
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
    this.changed();
    for (const tell of this.#followers) tell();
  }

  #release(): void {
    this.#turn++;
    for (const stop of this.#stop) stop();
    this.#stop = [];
  }
}

/** Pages that own `URL`, and addresses that are none, are the request's to refuse. */
function absolute(src: string): string {
  try {
    return new URL(src, document.baseURI).href;
  } catch {
    return src;
  }
}
