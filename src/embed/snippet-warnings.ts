import {languageOf} from '../controllers/language-of.js';
import {ensureLocale, negotiate} from '../i18n/catalog.js';
import {createLocalizer, type Localizer} from '../i18n/localizer.js';
import {snippetMessage, type SnippetIssue} from '../view/snippet-message.js';

/** A sentence in the language of a place on the page. */
async function line(place: Element, say: (l10n: Localizer) => string | undefined): Promise<HTMLElement | undefined> {
  const tag = languageOf(place) ?? '';
  await ensureLocale(negotiate(tag));
  const message = say(createLocalizer(tag));
  if (!message) return undefined;
  console.warn(`[ogp-widgets] ${message}`, place);
  const paragraph = document.createElement('p');
  paragraph.textContent = message;
  return paragraph;
}

/** What the shape of the page suggests, but does not prove, is for the console alone. */
const QUIET: readonly SnippetIssue['kind'][] = ['unclosed', 'paragraph'];

/** Shows in place what a webmaster must change; in the shadow root of a widget that hides its content. */
export async function explain(place: Element, issues: readonly SnippetIssue[]): Promise<void> {
  for (const issue of issues) {
    const message = await line(place, (l10n) => snippetMessage(issue, l10n));
    if (QUIET.includes(issue.kind)) continue;
    const widget = place.shadowRoot ? place : place.firstElementChild;
    if (message) (widget?.shadowRoot ?? place).prepend(message);
  }
}
