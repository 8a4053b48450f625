import {isServer, type ReactiveController} from 'lit';
import type {Localizer} from '../i18n/localizer.js';
import type {ListSettings} from '../list/list-address.js';
import type {ListIndex} from '../list/list-index.js';
import type {ListKind} from '../list/list-source.js';
import {ListState} from '../list/list-state.js';
import type {ListAnswer} from '../list/paging.js';
import {landmarkName} from '../view/counts.js';
import {readAddress, writeAddress} from './address.js';
import {emit} from './announce.js';
import {deepLink, type LinkedList} from './deep-link.js';
import {drawOthers, joinPage, pageLists} from './page-lists.js';
import {printing} from './printing.js';
import {windowEvents} from './window-events.js';

/** An element that shows a list. */
export type ListHost = LinkedList['host'] & HTMLElement & {readonly urlState: boolean};

/** Where the focus goes when its element was removed: a control, or what is left. */
const PLACES = '[part=controls] :is(input, select), [part=item]';

/** Binds the state of a list to its page: address, history, fragment, print, focus, events, and the other lists. */
export class ListController<Row, F extends string, S extends string, L extends string> implements ReactiveController {
  readonly state: ListState<Row, F, S, L>;
  /** Name of the search landmark, before it was made unique. */
  name: string | undefined;
  readonly #isPrinting: () => boolean;
  readonly #openFragment: () => Promise<void>;
  #arrived: ListIndex<Row, F, S> | undefined;

  constructor(
    readonly host: ListHost,
    kind: ListKind<F, S, L>,
  ) {
    this.state = new ListState(kind, () => {
      host.requestUpdate();
    });
    host.addController(this);
    joinPage(this);
    this.#isPrinting = printing(host);
    this.#openFragment = deepLink(this);
    windowEvents(host, {
      popstate: () => {
        if (!host.urlState) return;
        this.state.read(readAddress());
        host.requestUpdate();
      },
    });
  }

  readonly has = (id: string): boolean => this.state.placeOf(id) >= 0;
  readonly point = (id: string | undefined): boolean => this.state.point(id);
  readonly open = (): boolean => this.state.open();

  /** Takes the rows and the attributes of the page. Returns what is shown. */
  show(index: ListIndex<Row, F, S>, settings: ListSettings<F>, tag: string): ListAnswer<S, L> {
    const {state, host} = this;
    const first = !state.index;
    state.use(index, settings, tag);
    if (first && !isServer && host.urlState) state.read(readAddress());
    return state.show(index, this.#isPrinting());
  }

  /** The name of the search landmark, with a number where another list of the page has it already. */
  readonly landmark = (name: string, l10n: Localizer): string => {
    if (name !== this.name) {
      this.name = name;
      drawOthers(this);
    }
    const place = pageLists((list) => list.name === name).findIndex((list) => list === this);
    return landmarkName(name, place + 1, l10n);
  };

  /** Takes away what the reader asked. The button for it goes, the focus does not. */
  readonly clear = (): void => {
    this.state.clear();
    void this.#focus(PLACES, 0);
  };

  /** Draws more, and takes the reader to the first row that is new: the button may be gone. */
  readonly more = (all: boolean): void => {
    void this.#focus('[part=item]', this.state.more(all));
  };

  async #focus(places: string, nth: number): Promise<void> {
    await this.host.updateComplete;
    this.host.renderRoot.querySelectorAll<HTMLElement>(places)[nth]?.focus();
  }

  hostConnected(): void {
    this.state.settle();
  }

  hostDisconnected(): void {
    this.state.stop();
  }

  hostUpdated(): void {
    const {state, host} = this;
    const search = state.report();
    if (search) emit(host, 'ogp-filter', search);
    if (state.index && state.index !== this.#arrived) void host.updateComplete.then(this.#openFragment);
    this.#arrived = state.index;
    // What leaves the page has no say in its address.
    const address = host.urlState && host.isConnected ? state.write() : undefined;
    if (address) writeAddress(address.values, address.bare);
  }
}
