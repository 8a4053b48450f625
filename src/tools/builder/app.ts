import {html, nothing, render, type TemplateResult} from 'lit';
import {dataStep} from './data-step.js';
import {notice, select, step} from './form.js';
import {Previews} from './previews.js';
import {LANGUAGES} from './languages.js';
import {Session, type BuilderFiles} from './session.js';
import {snippetStep} from './snippet-step.js';
import {lookStep, siteStep, widgetStep} from './steps.js';

/** The snippet builder, in an element of the page. */
export class Builder {
  readonly #session: Session;
  readonly #previews: Previews;
  #status = '';

  constructor(
    readonly root: HTMLElement,
    files: BuilderFiles,
  ) {
    this.#session = new Session(files, this.#draw);
    this.#previews = new Previews(this.#session, this.#render);
  }

  /** Settles when the page can be used. */
  async start(): Promise<this> {
    await this.#session.start();
    window.addEventListener('resize', this.#previews.measure);
    return this;
  }

  stop(): void {
    this.#session.stop();
    window.removeEventListener('resize', this.#previews.measure);
    render(nothing, this.root);
  }

  readonly #draw = (): void => {
    this.#status = '';
    this.#render();
    this.#previews.show();
  };

  /** The content before it is for readers without the script. */
  #isFirst = true;
  readonly #render = (): void => {
    if (this.#isFirst) this.root.replaceChildren();
    this.#isFirst = false;
    render(this.#page(), this.root);
  };

  #page(): TemplateResult {
    const session = this.#session;
    const {words, l10n, widgets} = session;
    return html`
      <h1>${words.title}</h1>
      <div class="top">
        <p class="lead">${words.about}</p>
        ${select({
          id: 'ui',
          label: words.ui,
          choices: LANGUAGES,
          value: l10n.locale,
          change: (ui) => void session.setUi(ui),
        })}
      </div>
      ${widgets.length ? nothing : notice('error', words.noManifest)} ${widgetStep(session)} ${dataStep(session, this.#previews.beside())}
      ${lookStep(session)}
      ${step(
        4,
        words.preview,
        html`${this.#previews.isEmpty ? notice('info', words.previewEmpty) : nothing} ${this.#previews.template()}`,
      )}
      ${siteStep(session)} ${snippetStep(session, this.#previews.drawn, (text, id) => void this.#copy(text, id))}
      <p class="status" role="status">${this.#status}</p>
    `;
  }

  async #copy(text: string, id: string): Promise<void> {
    const {words} = this.#session;
    // Set again each time: a screen reader does not repeat what has not changed.
    this.#status = '';
    this.#render();
    try {
      await navigator.clipboard.writeText(text);
      this.#status = words.copied;
    } catch {
      const code = this.root.querySelector(`#code-${id}`);
      if (code) getSelection()?.selectAllChildren(code);
      this.#status = code ? words.notCopied : text;
    }
    this.#render();
  }
}
