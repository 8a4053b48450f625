import {isServer, type ReactiveController, type ReactiveControllerHost} from 'lit';
import {ensureLocale, hasCatalog, negotiate, onCatalog, SOURCE_LOCALE, speakerOf} from '../i18n/catalog.js';
import {createLocalizer, type Localizer} from '../i18n/localizer.js';
import {languageOf, watchLanguage} from './language-of.js';

/** How long the first paint waits for words, in milliseconds: a flash of English is worse than a short wait. */
const PATIENCE = 2000;

const warned = new Set<string>();

/** Readers get another language, marked as such; a warning in the console says why, once. */
function warn(tag: string): void {
  if (warned.has(tag)) return;
  warned.add(tag);
  console.warn(`[ogp-widgets] There are no words for lang="${tag}". The page can bring some with registerLocale.`);
}

/** Gives its host the localizer of the language around it, and renders it again when that changes. */
export class LocalizeController implements ReactiveController {
  #tag = '';
  #stop: (() => void)[] = [];

  constructor(private readonly host: ReactiveControllerHost & HTMLElement) {
    host.addController(this);
  }

  get l10n(): Localizer {
    this.#tag = this.#resolve();
    return createLocalizer(this.#tag);
  }

  /** The language that the page asks for, whether the library has words of it or not. */
  get requested(): string {
    return (isServer ? this.host.getAttribute('lang') : languageOf(this.host)) || SOURCE_LOCALE;
  }

  /** Settles when the host's words are here, could not come, or took too long; undefined when they are here now. */
  get ready(): Promise<void> | undefined {
    const locale = negotiate(this.#resolve());
    if (hasCatalog(locale)) return undefined;
    return Promise.race([ensureLocale(locale), new Promise<void>((resolve) => setTimeout(resolve, PATIENCE))]);
  }

  hostConnected(): void {
    this.#stop = [
      watchLanguage(this.host, this.#changed),
      onCatalog((locale) => {
        if (locale === negotiate(this.#resolve())) this.host.requestUpdate();
      }),
    ];
    this.#changed();
  }

  hostDisconnected(): void {
    for (const stop of this.#stop) stop();
    this.#stop = [];
  }

  /** A server has no ancestors to ask: whoever renders there writes `lang` on the element itself. */
  #resolve(): string {
    if (isServer) return this.host.getAttribute('lang') || SOURCE_LOCALE;
    const tag = languageOf(this.host) || SOURCE_LOCALE;
    const page = this.host.ownerDocument.documentElement.lang;
    // A language without words here is better replaced by that of the page than by English.
    return !speakerOf(tag) && page && speakerOf(page) ? page : tag;
  }

  #changed = (): void => {
    const tag = this.#resolve();
    void ensureLocale(negotiate(tag));
    const wanted = languageOf(this.host);
    if (wanted && !speakerOf(wanted)) warn(wanted);
    if (tag !== this.#tag) this.host.requestUpdate();
  };
}
