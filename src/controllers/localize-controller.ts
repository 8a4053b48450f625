import {isServer, type ReactiveController, type ReactiveControllerHost} from 'lit';
import {ensureLocale, hasCatalog, negotiate, onCatalog, SOURCE_LOCALE} from '../i18n/catalog.js';
import {createLocalizer, type Localizer} from '../i18n/localizer.js';
import {languageOf, watchLanguage} from './language-of.js';

/** How long the first paint waits for words, in milliseconds: a flash of English is worse than a short wait. */
const PATIENCE = 2000;

/** Gives its host the localizer of the language that the host stands in, and renders it anew when that changes. */
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
    return (isServer ? this.host.getAttribute('lang') : languageOf(this.host)) || SOURCE_LOCALE;
  }

  #changed = (): void => {
    const tag = this.#resolve();
    void ensureLocale(negotiate(tag));
    if (tag !== this.#tag) this.host.requestUpdate();
  };
}
