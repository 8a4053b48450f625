import {LitElement, noChange, type CSSResult, type CSSResultGroup, type PropertyValues, type TemplateResult} from 'lit';
import {announce, emit} from '../controllers/announce.js';
import {CustomStates} from '../controllers/custom-states.js';
import {DataSource, PROVIDES} from '../controllers/data-source.js';
import type {keepPlace as KeepPlace} from '../controllers/restore-focus.js';
import {ownFragments} from '../controllers/own-fragments.js';
import {LocalizeController} from '../controllers/localize-controller.js';
import {OwnWordsController} from '../controllers/own-words.js';
import {readLabels} from '../controllers/read-labels.js';
import type {Localizer} from '../i18n/localizer.js';
import {remember} from '../list/memo.js';
import type {Commitment} from '../model/commitment.js';
import type {OgpDocument} from '../model/document.js';
import type {LoadError} from '../model/load-error.js';
import {isIso, precisionOf} from '../model/partial-date.js';
import {failure, idle, loading, type Failure} from '../parts/load-state.js';
import {loadingText} from '../view/loading-text.js';
import {findCommitment} from '../query/find.js';
import {baseStyles} from '../styles/base.styles.js';
import type {ViewContext} from '../view/context.js';
import {localToday} from '../view/dates.js';
import type * as definitions from '../view/definitions.js';
import type {DescribedIssue} from '../view/issue-messages.js';
import type {OwnWords} from '../view/own-words.js';

/** What a widget makes of its document: something to draw, or the reason why there is nothing. */
export type Outcome = TemplateResult | LoadError;

/** The hook by which a renderer without a page asks for everything at once. */
export const RENDER_WHOLE = Symbol('render whole');

/** What a renderer without a page hands to a widget before its only drawing. */
export interface WholeRendering {
  /** Draw all items of long lists, instead of the first ones with a button for more. */
  readonly allItems: boolean;
  /** The definitions of ratings, which a page loads later. */
  readonly definitions: typeof definitions;
}

/** Loaded by the first widget that a server rendered. */
let keepPlace: typeof KeepPlace | undefined;

/**
 * Base of every widget: takes data from any source, uses the language around it, shows what is missing, and never
 * throws into the page. A widget adds `renderDocument`, which only arranges what its view says.
 *
 * @slot - Fallback: shown before the script runs, without data, while they load, and below an error.
 *
 * @csspart base - The whole widget.
 * @csspart skeleton - The shape that is shown while data load.
 * @csspart error - The message in place of content that cannot be shown.
 * @csspart button - Every button.
 *
 * @cssprop [--ogp-color-text=inherit] - Text.
 * @cssprop [--ogp-color-muted=color-mix(in oklab, currentColor 74%, transparent)] - Quiet text.
 * @cssprop [--ogp-color-link=inherit] - Links; always underlined.
 * @cssprop [--ogp-color-accent=color-mix(in oklab, #1a6fb5 82%, currentColor)] - What is reached: steps, markers, today.
 * @cssprop [--ogp-color-step=var(--ogp-color-accent)] - Steps and markers alone, where they differ from the accent.
 * @cssprop [--ogp-color-warning=color-mix(in oklab, #c2410c 78%, currentColor)] - Overdue and errors; always with words.
 * @cssprop [--ogp-color-border=color-mix(in oklab, currentColor 24%, transparent)] - Hairlines; never carries meaning.
 * @cssprop [--ogp-color-focus=currentColor] - Outline of what has the keyboard focus.
 * @cssprop [--ogp-font-family=inherit] - Typeface.
 * @cssprop [--ogp-font-family-heading=inherit] - Typeface of headings.
 * @cssprop [--ogp-heading-weight=700] - Weight of headings.
 * @cssprop [--ogp-line-height=1.45] - Distance of lines.
 * @cssprop [--ogp-radius=0.3em] - Corners.
 * @cssprop [--ogp-space=1em] - Padding of frames.
 *
 * @fires {CustomEvent<LoadDetail>} ogp-load - The data were read.
 * @fires {CustomEvent<LoadError>} ogp-error - Nothing can be shown; says why.
 * @fires {CustomEvent<IssuesDetail>} ogp-issues - Something in the data is odd; shown as given.
 */
export abstract class WidgetElement extends LitElement {
  static override styles: CSSResultGroup = baseStyles;

  // Declared by hand instead of by decorators: those would cost every page half a kilobyte.
  static override properties = {
    data: {attribute: false},
    src: {},
    theme: {},
    timeout: {type: Number},
    labels: {converter: readLabels},
  };

  /**
   * Data as an object: a document, one commitment, a list of commitments, or one assessment. Comes before all other
   * doors.
   */
  declare data: unknown;

  /** Address of a JSON document. Asked once per page; other sites get no cookies. */
  declare src: string | undefined;

  /** Name of a theme bridge to adopt (`nlds`, `dkfds-borger`, `dkfds-virk`), where a page cannot add a stylesheet. */
  declare theme: string | undefined;

  /** Seconds after which loading is given up. */
  declare timeout: number;

  /** Words in place of the widget's, before the file's `terms`: a JSON object of keys (`docs/words.md`) and texts. */
  declare labels: OwnWords | undefined;

  /** @internal */
  protected readonly localize = new LocalizeController(this);
  /** @internal */
  readonly ownWords = new OwnWordsController(this, this.localize);
  /** @internal Where this widget, and those it is made of, get their data. */
  readonly [PROVIDES] = new DataSource(this, () => {
    // Content stays `ready` until it is replaced; what is new is drawn first.
    if (this[PROVIDES].state.kind === 'loading') this.#states.show('loading');
    this.requestUpdate();
  });
  readonly #states = new CustomStates(this);
  /** The last outcome that was announced, so that each is announced once. */
  #announced: unknown;
  #problem: LoadError | undefined;
  /** The trouble on screen during the reader's second try. */
  #again: LoadError | undefined;
  #explain: ((error: LoadError, l10n: Localizer, served: boolean) => Failure) | undefined;
  #served: ChildNode[] = [];

  constructor() {
    super();
    this.timeout = 20;
  }

  /** The document as it was read; undefined until it is here. */
  get document(): OgpDocument | undefined {
    const {state} = this[PROVIDES];
    return state.kind === 'ready' ? state.document : undefined;
  }

  /** Why there is nothing to show, as in `ogp-error`; undefined while all is well. */
  get error(): LoadError | undefined {
    return this.#problem;
  }

  /** What is odd in the data, as in `ogp-issues`; known shortly after `ogp-load`. */
  get issues(): readonly DescribedIssue[] {
    return this[PROVIDES].issues;
  }

  /**
   * Asks for `src` again (of the `ogp-data` above, where the data come from there). What is on screen stays until the
   * answer is here; settles when it is drawn. Data that were given otherwise are drawn as they are.
   */
  async reload(): Promise<void> {
    await this[PROVIDES].reload();
    await this.updateComplete;
  }

  /** @internal Called by a renderer without a page before it draws; `ogp-widgets/server` is one. */
  [RENDER_WHOLE]?(rendering: WholeRendering): void;

  override connectedCallback(): void {
    super.connectedCallback();
    this[PROVIDES].connect();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this[PROVIDES].disconnect();
  }

  /** A constructed stylesheet belongs to one document: an element that moves to another needs its own again. */
  adoptedCallback(): void {
    const view = this.ownerDocument.defaultView;
    if (!this.shadowRoot || !view) return;
    this.shadowRoot.adoptedStyleSheets = (this.constructor as typeof WidgetElement).elementStyles.map((style) => {
      const sheet = new view.CSSStyleSheet();
      sheet.replaceSync((style as CSSResult).cssText);
      return sheet;
    });
    this.requestUpdate('theme');
  }

  /** Content that a server rendered stays on screen, below an error too, until the first own content replaces it at once. */
  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    this.#served = [...(this.shadowRoot?.childNodes ?? [])];
    const root = super.createRenderRoot();
    // Not before the first served node, as Lit has it: that one goes.
    this.renderOptions.renderBefore = this.#served.length
      ? root.insertBefore(document.createComment(''), root.firstChild)
      : null;
    return root;
  }

  protected override async scheduleUpdate(): Promise<void> {
    if (!this.hasUpdated) {
      // The author's fallback stays in sight until the words are here.
      const slot = document.createElement('slot');
      if (this.#served.length)
        keepPlace ??= (await import('../controllers/restore-focus.js').catch(() => undefined))?.keepPlace;
      else this.renderRoot.append(slot);
      await this.localize.ready;
      slot.remove();
    }
    await super.scheduleUpdate();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    this[PROVIDES].update();
    if (changed.has('labels')) this.ownWords.check();
    if (changed.has('theme') && (this.theme ?? changed.get('theme')))
      void import('../themes/load-theme.js').then(({loadTheme}) => {
        loadTheme(this);
      });
  }

  protected override update(changed: PropertyValues): void {
    const giveBack = this.#served.length ? keepPlace?.(this.renderRoot) : undefined;
    super.update(changed);
    if (this[PROVIDES].state.kind !== 'ready' || this.#problem || this.#waits) return;
    for (const node of this.#served.splice(0)) node.remove();
    void giveBack?.();
  }

  /** Served content whose language has no words here yet: ours would be in another one. */
  get #waits(): boolean {
    return this.#served.length > 0 && Boolean(this.localize.ready);
  }

  protected override render(): TemplateResult | typeof noChange {
    const {state} = this[PROVIDES];
    const {l10n} = this.ownWords;
    this.#problem = undefined;
    if (state.kind === 'loading' && this.#again) return this.#fail(this.#again, l10n);
    this.#again = undefined;
    if (this.#waits) return noChange;
    if (state.kind === 'none' || state.kind === 'loading') {
      // Served content with nothing to put in its place yet stays.
      if (this.#served.length) return noChange;
      // A server does not look at the doors: there an address is what will be loaded.
      return state.kind === 'loading' || this.src
        ? loading(loadingText(l10n), !this.querySelector?.(':scope > :not(script)'))
        : idle();
    }
    const outcome = state.kind === 'ready' ? this.#draw(state.document) : state.error;
    return 'code' in outcome ? this.#fail(outcome, l10n) : outcome;
  }

  #fail(error: LoadError, l10n: Localizer): TemplateResult {
    this.#problem = error;
    const retry = () => {
      this.#again = error;
      this[PROVIDES].retry();
    };
    return failure(this.#explain?.(error, l10n, this.#served.length > 0), retry, this.#again && loadingText(l10n));
  }

  /** Draws the document, or the reason why it cannot. */
  protected abstract renderDocument(document: OgpDocument, context: ViewContext): Outcome;

  /** Returns the commitment of that id, or why there is none. */
  protected choose(document: OgpDocument, wanted: string | undefined): Commitment | LoadError {
    const found = findCommitment(document, wanted);
    if (typeof found !== 'string') return found;
    return {code: found === 'empty' ? 'no-commitment' : found, url: this.src, wanted};
  }

  protected override updated(): void {
    if (!this.#waits) this.ownWords.showLanguage(this.renderRoot);
    const {state, inherited} = this[PROVIDES];
    const trouble = this.#problem;
    this.#states.show(trouble ? 'error' : state.kind);
    ownFragments(this.renderRoot);
    if (trouble && !this.#explain) void this.#loadExplanations();
    // Errors are created on each render; the same one is announced once.
    const news = trouble ? JSON.stringify(trouble) : state.kind === 'ready' ? state.document : undefined;
    if (!news || news === this.#announced) return;
    this.#announced = news;
    if (trouble) {
      if (!inherited || state.kind === 'ready') emit(this, 'ogp-error', trouble);
    } else if (!inherited) void announce(this, this[PROVIDES], this.localize.l10n);
  }

  async #loadExplanations(): Promise<void> {
    const words = await import('../view/load-state.js').catch(() => undefined);
    // Without a network even these words may not come: a short sentence is better than silence.
    this.#explain = words?.errorView ?? (({code, url = ''}) => ({title: `${code} ${url}`}));
    this.requestUpdate();
  }

  #draw(document: OgpDocument): Outcome {
    // Only the widgets in which something depends on the day have the attribute.
    const [day = ''] = 'today' in this && typeof this.today === 'string' ? this.today.split('T') : [];
    const isDay = isIso(day) && precisionOf(day) > 2;
    return this.renderDocument(document, this.#context(document, this.ownWords.l10n, isDay ? day : localToday()));
  }

  /** The same object while nothing of it changes: views that were made with it can be used again. */
  readonly #context = remember(({lang, scales}: OgpDocument, l10n: Localizer, today: string): ViewContext => ({
    l10n,
    lang,
    scales,
    today,
  }));
}
