import {isServer} from 'lit';
import type {Localizer} from '../i18n/localizer.js';
import {remember} from '../list/memo.js';
import type {OgpDocument, Terms} from '../model/document.js';
import {acceptsWord, termsFor, withOwnWords, type OwnWords} from '../view/own-words.js';
import type {LocalizeController} from './localize-controller.js';

/** A widget that may have words of its own, and whose file may. */
interface Worded extends HTMLElement {
  readonly labels?: OwnWords | undefined;
  readonly document?: OgpDocument | undefined;
}

/** The element in whose shadow root this one is. */
function hostOf(element: Element): Element | undefined {
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? root.host : undefined;
}

/** The words of a widget: those of its language, with those of its labels and of its file among them. */
export class OwnWordsController {
  #marks = false;

  constructor(
    private readonly host: Worded,
    private readonly localize: LocalizeController,
  ) {}

  get l10n(): Localizer {
    const {labels, document} = this.host;
    // A widget that another one draws has the other's words.
    const outer: Partial<Worded> = isServer ? {} : (hostOf(this.host) ?? {});
    const {l10n, requested} = this.localize;
    return this.#merge(l10n, requested, labels, document?.terms, outer.labels, outer.document?.terms);
  }

  readonly #merge = remember(
    (
      l10n: Localizer,
      requested: string,
      labels: OwnWords | undefined,
      terms: Terms | undefined,
      outerLabels: OwnWords | undefined,
      outerTerms: Terms | undefined,
    ) =>
      withOwnWords(l10n, requested, [labels, termsFor(terms, requested), outerLabels, termsFor(outerTerms, requested)]),
  );

  /** Whoever looks after the page is told which labels cannot be used; the check is loaded for that alone. */
  check(): void {
    const {labels, localName} = this.host;
    if (isServer || !labels) return;
    void import('../view/own-words-check.js')
      .then(({warnOfLabels}) => {
        warnOfLabels(labels, this.localize.requested, localName, acceptsWord);
      })
      .catch(() => undefined);
  }

  /**
   * Where the page's language has no words here, ours say which language they are in; and single words that are in another
   * one than the rest, of which most languages have none, do, too.
   */
  showLanguage(root: HTMLElement | DocumentFragment): void {
    const {borrowed, tag} = this.l10n;
    const base = root.querySelector('.base');
    // Only when it changes: the browser styles everything below anew.
    if (base && base.getAttribute('lang') !== tag) base.setAttribute('lang', tag);
    if (!borrowed.size && !this.#marks) return;
    this.#marks = true;
    void import('./mark-borrowed.js')
      .then(({markBorrowed}) => {
        markBorrowed(root, borrowed);
      })
      .catch(() => undefined);
  }
}
