import {announce, emit} from '../../controllers/announce.js';
import {CustomStates} from '../../controllers/custom-states.js';
import {DataSource, PROVIDES} from '../../controllers/data-source.js';
import {languageOf} from '../../controllers/language-of.js';
import {createLocalizer} from '../../i18n/localizer.js';
import type {OgpDocument} from '../../model/document.js';
import type {LoadError} from '../../model/load-error.js';
import type {DescribedIssue} from '../../view/issue-messages.js';

/**
 * Reads a document once and serves every widget inside it. Draws nothing: what stands inside shows as it is. A plain
 * element on purpose, so that it adds next to nothing to a page.
 *
 * @summary One document for all widgets inside.
 * @tagname ogp-data
 * @since 0.1.0
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
export class OgpData extends (globalThis.HTMLElement ?? class {}) {
  static readonly observedAttributes = ['src'];

  /** @internal Where the widgets inside get their data. */
  readonly [PROVIDES] = new DataSource(this, () => {
    this.#notify();
  });
  readonly #states = new CustomStates(this);
  #data: unknown;

  /** Data as an object: a document, one commitment, or a list of commitments. Comes before `src`. */
  get data(): unknown {
    return this.#data;
  }
  set data(value: unknown) {
    this.#data = value;
    this[PROVIDES].update();
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

  /** The document as it was read; undefined until it is here. */
  get document(): OgpDocument | undefined {
    const {state} = this[PROVIDES];
    return state.kind === 'ready' ? state.document : undefined;
  }

  /** Why the data cannot be read, as in `ogp-error`; undefined while all is well. */
  get error(): LoadError | undefined {
    const {state} = this[PROVIDES];
    return state.kind === 'error' ? state.error : undefined;
  }

  /** What is odd in the data, as in `ogp-issues`; known shortly after `ogp-load`. */
  get issues(): readonly DescribedIssue[] {
    return this[PROVIDES].issues;
  }

  /** Asks for `src` again, for all widgets inside. What is on screen stays until the answer is here. */
  async reload(): Promise<void> {
    await this[PROVIDES].reload();
  }

  connectedCallback(): void {
    this.#upgrade();
    this[PROVIDES].connect();
  }

  disconnectedCallback(): void {
    this[PROVIDES].disconnect();
  }

  attributeChangedCallback(): void {
    this[PROVIDES].update();
  }

  /** A property that was set before the class arrived hides the accessor: set it again. */
  #upgrade(): void {
    if (!Object.hasOwn(this, 'data')) return;
    const {data} = this;
    Reflect.deleteProperty(this, 'data');
    this.data = data;
  }

  #notify(): void {
    const {state, inherited} = this[PROVIDES];
    this.#states.show(state.kind);
    if (inherited) return;
    if (state.kind === 'error') emit(this, 'ogp-error', state.error);
    void announce(this, this[PROVIDES], createLocalizer(languageOf(this) ?? 'en'));
  }
}
