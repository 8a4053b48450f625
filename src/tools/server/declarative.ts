import {countItems, itemsAfter} from './flatten.js';
import {lighten} from './lighten.js';
import {hasWord, mapTags, rawText, type Piece, type Tag} from './tree.js';

/**
 * Where no script runs, controls do nothing. Where one runs, its styles come before its content: what is drawn already
 * must not get a guessed height then.
 */
const SERVED =
  '@media (scripting:none){button,fieldset,[role=search]{display:none}}' +
  '[part=card],[part=item]{content-visibility:visible!important}';

/** What Lit writes for its own way of taking over, which is not ours. */
const LIT = new Set(['shadowroot', 'defer-hydration']);
/** Properties that Lit writes as attributes, where "false" would be true. */
const SWITCHES = new Set(['checked', 'selected']);
const isOff = ([key, value]: readonly [string, string]) => LIT.has(key) || (SWITCHES.has(key) && value === 'false');

/** Lighter, and of use without a script. */
const clean = (pieces: readonly Piece[]): Piece[] =>
  mapTags(pieces, (tag) => [
    {
      ...tag,
      attributes: Object.fromEntries(Object.entries(tag.attributes).filter((entry) => !isOff(entry))),
      children: tag.name === 'style' ? [lighten(rawText(tag)) + SERVED] : tag.children,
    },
  ]);

/**
 * A widget with its declarative shadow root. Of a long list a script draws the first items, so the others stand where
 * only a reader without script finds them: taking over then moves nothing.
 */
export function toDeclarative(
  first: readonly Piece[],
  whole: readonly Piece[],
  attributes: Tag['attributes'],
  light: readonly Piece[],
): Piece[] {
  const shown = countItems(first);
  const others = countItems(whole) > shown ? itemsAfter(whole, shown) : [];
  const base = (tag: Tag): Tag =>
    others.length && hasWord(tag, 'class', 'base')
      ? {...tag, children: [...tag.children, {name: 'noscript', attributes: {}, children: others}]}
      : tag;
  return clean(mapTags(first, (tag) => [base(tag)])).map((host) =>
    typeof host === 'string' ? host : {...host, attributes, children: [...host.children, ...light]},
  );
}
