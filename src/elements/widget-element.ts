import {adoptStyles, LitElement, type CSSResultGroup, type PropertyValues, type TemplateResult} from 'lit';
import {announce, emit} from '../controllers/announce.js';
import {DataSource, type DataHost} from '../controllers/data-source.js';
import {LocalizeController} from '../controllers/localize-controller.js';
import type {Commitment} from '../model/commitment.js';
import type {OgpDocument} from '../model/document.js';
import type {LoadError} from '../model/load-error.js';
import {partsOf} from '../model/partial-date.js';
import {failure, loading} from '../parts/load-state.js';
import {findCommitment} from '../query/find.js';
import {baseStyles} from '../styles/base.styles.js';
import type {ViewContext} from '../view/context.js';
import {localToday} from '../view/dates.js';
import type {errorView} from '../view/load-state.js';

/** What a widget makes of its document: something to draw, or the reason why there is nothing. */
export type Outcome = TemplateResult | LoadError;

/**
 * Base of every widget: takes data by any door, speaks the language it stands in, shows what is missing, and never
 * throws into the page. A widget adds `renderDocument`, which only arranges what its view says.
 */
export abstract class WidgetElement extends LitElement implements DataHost {
  static override styles: CSSResultGroup = baseStyles;

  // Declared by hand instead of by decorators: those would cost every page half a kilobyte.
  static override properties = {
    data: {attribute: false},
    src: {},
    commitment: {},
    headingLevel: {type: Number, attribute: 'heading-level'},
    today: {},
    theme: {},
    timeout: {type: Number},
  };

  /**
   * Data as an object: a document, one commitment, a list of commitments, or one assessment. Comes before all other
   * doors.
   */
  declare data: unknown;

  /** Address of a JSON document. Asked once per page, without cookies. */
  declare src: string | undefined;

  /** Id of the commitment to show (compared without case), where the document has several. */
  declare commitment: string | undefined;

  /** Level of the widget's heading in the page's outline, 1 to 6. */
  declare headingLevel: number;

  /** Day that "overdue" and "next" are counted from, as `YYYY-MM-DD`; today when absent. */
  declare today: string | undefined;

  /** Name of a theme bridge to adopt (`nlds`, `dkfds-borger`, `dkfds-virk`), where a page cannot add a stylesheet. */
  declare theme: string | undefined;

  /** Seconds after which loading is given up. */
  declare timeout: number;

  protected readonly localize = new LocalizeController(this);
  protected readonly source = new DataSource(this, () => {
    this.requestUpdate();
  });
  /** What the page was told last, so that it is told once. */
  #told: unknown;
  #trouble: LoadError | undefined;
  #explain: typeof errorView | undefined;
  #served = false;

  constructor() {
    super();
    this.headingLevel = 3;
    this.timeout = 20;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.source.connect();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.source.disconnect();
  }

  /** Adopted stylesheets belong to a document; an element that moves to another needs them again. */
  adoptedCallback(): void {
    if (this.shadowRoot) adoptStyles(this.shadowRoot, (this.constructor as typeof WidgetElement).elementStyles);
  }

  /** Content that a server rendered stays on screen until this element's own first render replaces it in one step. */
  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    this.#served = Boolean(this.shadowRoot?.firstChild);
    const root = super.createRenderRoot();
    if (this.#served) this.renderOptions.renderBefore = null;
    return root;
  }

  protected override async scheduleUpdate(): Promise<void> {
    if (!this.hasUpdated) await this.localize.ready;
    await super.scheduleUpdate();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    this.source.update();
    if (changed.has('theme') && (this.theme ?? changed.get('theme')))
      void import('../themes/load-theme.js').then(({loadTheme}) => {
        loadTheme(this);
      });
  }

  protected override update(changed: PropertyValues): void {
    const {kind} = this.source.state;
    if (this.#served) {
      // Served content with nothing to put in its place yet stays.
      if (kind === 'loading' || kind === 'none') return;
      this.#served = false;
      this.shadowRoot?.replaceChildren();
    }
    super.update(changed);
  }

  protected override render(): TemplateResult {
    const {state} = this.source;
    const {l10n} = this.localize;
    this.#trouble = undefined;
    if (state.kind === 'none' || state.kind === 'loading') return loading(l10n);
    const outcome = state.kind === 'ready' ? this.#draw(state.document) : state.error;
    if (!('code' in outcome)) return outcome;
    this.#trouble = outcome;
    return failure(l10n, this.#explain?.(outcome, l10n) ?? {}, () => {
      this.source.refresh();
    });
  }

  /** Draws the document, or says why it cannot. */
  protected abstract renderDocument(document: OgpDocument, context: ViewContext): Outcome;

  /** The commitment that is asked for. */
  protected choose(document: OgpDocument): Commitment | LoadError {
    const found = findCommitment(document, this.commitment);
    if (typeof found !== 'string') return found;
    return {code: found === 'empty' ? 'no-commitment' : found, url: this.src, wanted: this.commitment};
  }

  protected override updated(): void {
    const {state, inherited} = this.source;
    const trouble = this.#trouble;
    if (trouble && !this.#explain) void this.#loadExplanations();
    // Errors are made anew on each render: the same one is told once.
    const news = trouble ? JSON.stringify(trouble) : state.kind === 'ready' ? state.document : undefined;
    if (!news || news === this.#told) return;
    this.#told = news;
    if (trouble) {
      if (!inherited || state.kind === 'ready') emit(this, 'ogp-error', trouble);
    } else if (state.kind === 'ready' && !inherited) void announce(this, state.document, state.raw, this.localize.l10n);
  }

  async #loadExplanations(): Promise<void> {
    const words = await import('../view/load-state.js').catch(() => undefined);
    this.#explain = words?.errorView;
    if (words) this.requestUpdate();
  }

  #draw(document: OgpDocument): Outcome {
    const {today = ''} = this;
    return this.renderDocument(document, {
      l10n: this.localize.l10n,
      lang: document.lang,
      scales: document.scales,
      today: partsOf(today)?.[2] ? today : localToday(),
    });
  }
}
