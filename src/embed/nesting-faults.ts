import type {SnippetIssue} from '../view/snippet-message.js';
import {BOX} from './placeholders.js';

/** Elements that are beside a widget and never in a fallback. */
const NEIGHBOURS = ['main', 'header', 'footer', 'nav', 'form', 'aside', 'iframe', 'h1'].join();
const CONTAINER = 'ogp-data';

const isWidget = (element: Element) => element.localName.startsWith('ogp-') || element.matches(BOX);

/**
 * What HTML makes of two slips in a snippet, as far as the page shows it. Without an end tag (`<ogp-… />`), a widget
 * contains its siblings. A fallback that begins with a block ends the paragraph around the widget: it comes after that,
 * and the paragraph's own end tag leaves an empty one behind.
 */
export function nestingFaults(element: Element): SnippetIssue[] {
  const {localName: name} = element;
  if (element.matches(BOX)) return [];
  if (swallows(element)) return [{kind: 'unclosed', name, names: []}];
  return losesFallback(element) ? [{kind: 'paragraph', name, names: []}] : [];
}

/** Another widget inside, or what only a page has. Widgets that a server rendered ahead are in the shadow root. */
const swallows = (element: Element): boolean =>
  element.localName !== CONTAINER &&
  (element.querySelector(NEIGHBOURS) !== null || [...element.querySelectorAll('*')].some(isWidget));

function losesFallback(element: Element): boolean {
  const paragraph = element.parentElement;
  const isEmpty = ![...element.children].some((child) => child.localName !== 'script') && !element.textContent.trim();
  if (paragraph?.localName !== 'p' || !isEmpty || element.nextElementSibling) return false;
  // Blocks, and then a paragraph with nothing in it, not even an attribute.
  let next = paragraph.nextElementSibling;
  if (next === null || isRest(next) || isWidget(next)) return false;
  while (next && !isRest(next) && !isWidget(next)) next = next.nextElementSibling;
  return next !== null && isRest(next);
}

const isRest = (element: Element) =>
  element.localName === 'p' && !element.hasChildNodes() && !element.attributes.length;
