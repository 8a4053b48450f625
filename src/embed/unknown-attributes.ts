import type {SnippetIssue} from '../view/snippet-message.js';
import {BOX, optionsOf, tagOf} from './placeholders.js';

/** What any element may carry. */
const GLOBAL =
  /^(accesskey|aria-.*|class|data-.*|dir|draggable|exportparts|hidden|id|inert|is|itemid|itemprop|itemref|itemscope|itemtype|lang|nonce|on.*|part|popover|role|slot|spellcheck|style|tabindex|title|translate|xmlns|.*[^a-z-].*)$/;

/**
 * The names of one element that nothing answers to. `tags` are the elements that there are. Other software adds its own
 * `data-` attributes to boxes: whether one is a slip of ours is a matter of likeness, judged by who writes the message.
 */
export function unknownAttributes(element: Element, tags: readonly string[]): SnippetIssue[] {
  const isBox = element.matches(BOX);
  const tag = isBox ? tagOf(element) : element.localName;
  const options = optionsOf(tag);
  // Ours, but its code did not come.
  if (!options && tags.includes(tag)) return [];
  if (!options) {
    const [name, names] = isBox ? [tag.slice(4), tags.map((known) => known.slice(4))] : [tag, tags];
    return [{kind: 'element', name, names}];
  }
  const refused = element.getAttribute('data-ogp-refused');
  if (refused !== null)
    return [{kind: 'origin', name: refused, names: [element.getAttribute('data-ogp-origins') ?? '']}];
  const names = options.map((option) => (isBox ? `data-${option}` : option));
  return element
    .getAttributeNames()
    .filter((name) => !names.includes(name) && (isBox ? /^data-(?!ogp\b)/.test(name) : !GLOBAL.test(name)))
    .map((name) => ({kind: 'option', name, names}));
}
