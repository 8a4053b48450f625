import {announce, emit} from '../../controllers/announce.js';
import {DataSource, type DataHost, type DataProvider} from '../../controllers/data-source.js';
import {languageOf} from '../../controllers/language-of.js';
import {createLocalizer} from '../../i18n/localizer.js';

/**
 * Reads a document once and serves every widget inside it. Draws nothing: what stands inside shows as it is. A plain
 * element on purpose, so that it adds next to nothing to a page.
 *
 * @summary One document for all widgets inside.
 * @tagname ogp-data
 *
 * @attr {string} src - Address of a JSON document. Asked once per page; other sites get no cookies.
 * @attr {number} timeout - Seconds after which loading is given up. Default 20.
 *
 * @slot - Anything; `ogp-` widgets anywhere inside take this element's data unless they have their own.
 *
 * @fires {CustomEvent<LoadDetail>} ogp-load - The data were read.
 * @fires {CustomEvent<LoadError>} ogp-error - The data cannot be read; says why.
 * @fires {CustomEvent<IssuesDetail>} ogp-issues - Something in the data is odd; shown as given.
 */
export class OgpData extends (globalThis.HTMLElement ?? class {}) implements DataHost, DataProvider {
  static readonly observedAttributes = ['src'];

  /** @internal Where the widgets inside get their data. */
  readonly provides = new DataSource(this, () => {
    this.#tell();
  });
  #data: unknown;

  /** Data as an object: a document, one commitment, or a list of commitments. Comes before `src`. */
  get data(): unknown {
    return this.#data;
  }
  set data(value: unknown) {
    this.#data = value;
    this.provides.update();
  }

  get src(): string | undefined {
    return this.getAttribute('src') ?? undefined;
  }
  set src(value: string | undefined) {
    if (value === undefined) this.removeAttribute('src');
    else this.setAttribute('src', value);
  }

  get timeout(): number {
    return Number(this.getAttribute('timeout')) || 20;
  }
  set timeout(seconds: number) {
    this.setAttribute('timeout', String(seconds));
  }

  connectedCallback(): void {
    this.#upgrade();
    this.provides.connect();
  }

  disconnectedCallback(): void {
    this.provides.disconnect();
  }

  attributeChangedCallback(): void {
    this.provides.update();
  }

  /** A property that was set before the class arrived hides the accessor: set it again. */
  #upgrade(): void {
    if (!Object.hasOwn(this, 'data')) return;
    const {data} = this;
    Reflect.deleteProperty(this, 'data');
    this.data = data;
  }

  #tell(): void {
    const {state, inherited} = this.provides;
    if (inherited) return;
    if (state.kind === 'error') emit(this, 'ogp-error', state.error);
    if (state.kind === 'ready')
      void announce(this, state.document, state.raw, createLocalizer(languageOf(this) ?? 'en'));
  }
}
