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

/** An element that hands its data to the widgets inside it. */
export interface DataProvider extends HTMLElement {
  readonly provides: DataSource;
}

const PROVIDER = 'ogp-data';
const INLINE = ':scope > script[type="application/json"]';

/**
 * The doors by which data enters, in this order: the `data` property, a nested `<script type="application/json">`, `src`,
 * and the nearest `ogp-data` above. Watches all of them while its host is on the page.
 */
export class DataSource {
  state: DataState = {kind: 'none'};
  /** True when the data are those of an `ogp-data` above, which has told the page about them already. */
  inherited = false;
  readonly #followers = new Set<() => void>();
  #stop: (() => void)[] = [];
  /** Counts refreshes: an answer that belongs to an older one is dropped. */
  #turn = 0;
  #children: MutationObserver | undefined;
  #seen: {readonly data: unknown; readonly src: string | undefined} | undefined;
  #door: 'data' | 'script' | 'src' | 'ancestor' | 'none' = 'none';

  constructor(
    private readonly host: DataHost,
    private readonly changed: () => void,
  ) {}

  connect(): void {
    if (isServer) return;
    // Children may be parsed after this element (script in the head), and may change later.
    this.#children = new MutationObserver((records) => {
      if (records.some(isScript) && this.#door !== 'data') this.refresh();
    });
    this.#children.observe(this.host, {childList: true, characterData: true, subtree: true});
    this.refresh();
  }

  disconnect(): void {
    this.#children?.disconnect();
    this.#children = undefined;
    this.#release();
    this.#turn++;
  }

  /** Calls back on every change. Returns the function that stops it. */
  follow(call: () => void): () => void {
    this.#followers.add(call);
    return () => this.#followers.delete(call);
  }

  /** Looks at the doors again if the host's own ones were touched. */
  update(): void {
    // Nothing is asked before the host is on the page, or twice while it arrives there.
    if (this.#children && (this.#seen?.data !== this.host.data || this.#seen?.src !== this.host.src)) this.refresh();
  }

  /** Looks at the doors again; also the second try after an error. */
  refresh(): void {
    this.#release();
    const turn = ++this.#turn;
    const {host} = this;
    this.#seen = {data: host.data, src: host.src};
    const script = host.querySelector?.(INLINE);
    if (host.data !== undefined && host.data !== null) this.#take('data', readRaw(host.data));
    else if (script) this.#takeScript(script);
    else if (host.src) this.#ask(host.src, turn);
    else this.#inherit(turn);
  }

  #takeScript(script: Element): void {
    const loaded = readText(script.textContent ?? '');
    // While the page is still coming in, half a script is not an error yet.
    if (loaded.kind === 'error' && document.readyState === 'loading') {
      this.#door = 'script';
      this.#set({kind: 'loading'});
      const again = () => {
        this.refresh();
      };
      document.addEventListener('DOMContentLoaded', again, {once: true});
      this.#stop.push(() => {
        document.removeEventListener('DOMContentLoaded', again);
      });
    } else this.#take('script', loaded);
  }

  #ask(src: string, turn: number): void {
    this.#door = 'src';
    this.inherited = false;
    let url: string;
    try {
      url = new URL(src, document.baseURI).href;
    } catch {
      url = src;
    }
    if (this.state.kind !== 'ready') this.#set({kind: 'loading'});
    const {answer, release} = load(url, this.host.timeout);
    this.#stop.push(release);
    void answer.then((loaded) => {
      if (turn === this.#turn) this.#take('src', loaded);
    });
  }

  #inherit(turn: number): void {
    this.#door = 'ancestor';
    const above = parentOf(this.host);
    const provider = above && nearest(above, (element) => (element.localName === PROVIDER ? element : undefined));
    if (!provider) {
      this.#door = 'none';
      this.#set({kind: 'none'});
      return;
    }
    this.inherited = true;
    this.#set({kind: 'loading'});
    void customElements.whenDefined(PROVIDER).then(() => {
      if (turn !== this.#turn) return;
      const {provides} = provider as DataProvider;
      const copy = () => {
        this.#set(provides.state);
      };
      this.#stop.push(provides.follow(copy));
      copy();
    });
  }

  #take(door: 'data' | 'script' | 'src', loaded: Loaded): void {
    this.#door = door;
    this.inherited = false;
    this.#set(loaded);
  }

  #set(state: DataState): void {
    this.state = state;
    this.changed();
    for (const tell of this.#followers) tell();
  }

  #release(): void {
    for (const stop of this.#stop) stop();
    this.#stop = [];
  }
}
