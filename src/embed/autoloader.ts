import {BOX, fillBox, tagOf} from './placeholders.js';
import {load, loaders} from './loaders.js';
import {nestingFaults} from './nesting-faults.js';
import {unknownAttributes} from './unknown-attributes.js';

/** Elements that were looked at for names that nothing answers to. */
const seen = new WeakSet<Element>();

/** What may be ours: boxes, and elements that are not (yet) defined. */
const OURS = [BOX, ...Object.keys(loaders), ':not(:defined)'].join();

const within = (root: ParentNode, selector: string) => [
  ...(root instanceof Element && root.matches(selector) ? [root] : []),
  ...root.querySelectorAll(selector),
];

/** Looks for names that nothing answers to. The widget of a box is its box's, whose spelling the webmaster knows. */
async function check(element: Element): Promise<void> {
  const isBox = element.matches(BOX);
  const isOurs = isBox || (element.localName.startsWith('ogp-') && !element.parentElement?.matches(BOX));
  if (!isOurs || seen.has(element) || !element.isConnected) return;
  seen.add(element);
  const issues = [...unknownAttributes(element, Object.keys(loaders)), ...nestingFaults(element)];
  if (issues.length) await (await import('./snippet-warnings.js')).explain(element, issues);
}

/** Usually the script was copied alone. Warns once, in English: translations would be in such a part, too. */
let warned = false;
function lost(error: unknown): void {
  if (!warned) console.warn('[ogp-widgets] A part did not load. Are chunks/ and locales/ beside the script?', error);
  warned = true;
}

/** Brings everything of ours in a tree to life. Names are looked at last: frameworks set attributes late. */
async function look(root: ParentNode, boxes: MutationObserver): Promise<void> {
  const found = within(root, OURS);
  if (!found.length) return;
  const tags = new Set(found.map((element) => (element.matches(BOX) ? tagOf(element) : element.localName)));
  // A part that does not come is its own elements' loss.
  await Promise.all([...tags].map((tag) => load(tag).catch(lost)));
  for (const element of found)
    if (element.matches(BOX)) {
      fillBox(element);
      boxes.observe(element, {attributes: true, childList: true});
    }
  setTimeout(() => {
    for (const element of found)
      check(element).catch((error: unknown) => {
        console.warn('[ogp-widgets]', error);
      });
  });
}

/**
 * Watches a page for our elements and for boxes that stand for them, now and later: what an editor, a router or a feed
 * puts in comes alive like what was there. Any number of copies of the script may do so: a box that has its widget keeps
 * it, and elements are defined once.
 */
export function watchPage(page: Document): void {
  const boxes = new MutationObserver((records) => {
    for (const box of new Set(records.map(({target}) => target as Element))) void refill(box);
  });
  const start = (root: ParentNode) => {
    look(root, boxes).catch((error: unknown) => {
      console.warn('[ogp-widgets]', error);
    });
  };
  new MutationObserver((records) => {
    for (const {addedNodes} of records) for (const node of addedNodes) if (node instanceof Element) start(node);
  }).observe(page, {childList: true, subtree: true});
  start(page);
}

/** A box may have been given another name, whose element is not here yet. */
async function refill(box: Element): Promise<void> {
  await load(tagOf(box)).catch(lost);
  if (box.matches(BOX)) fillBox(box);
}
