import type {ReactiveControllerHost} from 'lit';
import type {Localizer} from '../i18n/localizer.js';
import type * as definitions from '../view/definitions.js';

/** What ratings mean, in words that a widget loads when a reader, a search in the page or the printer needs them. */
export class Definitions {
  readonly #host: Pick<ReactiveControllerHost, 'requestUpdate'>;
  /** Set beforehand where there is no script to load them later: on a server. */
  words: typeof definitions | undefined;

  constructor(host: Pick<ReactiveControllerHost, 'requestUpdate'>) {
    this.#host = host;
  }

  /** What these ratings mean; nothing before the words are here. */
  of(
    ratings: Parameters<typeof definitions.toDefinitionView>[0],
    l10n: Localizer,
  ): definitions.DefinitionView | undefined {
    return this.words?.toDefinitionView(ratings, l10n);
  }

  /** Fetches the words. Tried again at the next request where it fails. */
  readonly load = async (): Promise<void> => {
    if (this.words) return;
    this.words = await import('../view/definitions.js').catch(() => undefined);
    if (this.words) this.#host.requestUpdate();
  };
}
