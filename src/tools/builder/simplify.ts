import {PHRASE_BLOCKS, TEXT_BLOCKS} from '../html-blocks.js';
import {hasWord, type Piece, type Tag} from '../server/tree.js';

/** Elements that every editor retains. */
const RETAINED = new Set([
  ...[...TEXT_BLOCKS, 'li', 'dt', 'dd', 'a', 'strong', 'em', 'q', 'br'],
  ...['caption', 'thead', 'tbody', 'tr', 'th', 'td'],
]);
/** Elements without a text for readers. */
const OMITTED = new Set([
  'svg',
  'style',
  'script',
  'template',
  'button',
  'input',
  'select',
  'textarea',
  'img',
  'summary',
]);
/** Elements with lines of their own. */
const BLOCKS = new Set([
  ...[...TEXT_BLOCKS, 'div', 'section', 'article', 'header', 'footer'],
  ...['figure', 'figcaption', 'details'],
]);
/** Elements within a block of their own kind, never in a paragraph. */
const INNER = new Set(['li', 'dt', 'dd', 'caption', 'thead', 'tbody', 'tr', 'th', 'td']);
/** Blocks whose text must not become a paragraph of its own. */
const HOLDERS = new Set([...PHRASE_BLOCKS, 'a', 'dt', 'caption']);

const isBlock = (piece: Piece): boolean =>
  typeof piece !== 'string' && (BLOCKS.has(piece.name) || INNER.has(piece.name));
const isBlank = (piece: Piece): boolean => typeof piece === 'string' && piece.trim() === '';

/** Attributes that mean something without a script and a stylesheet. */
function attributesOf({name, attributes}: Tag): Record<string, string> {
  const {href, colspan, rowspan, lang, scope} = attributes;
  return {
    // An address within the widget leads nowhere.
    ...(name === 'a' && href && /^(?:https?:|mailto:|\/)/i.test(href) ? {href} : {}),
    ...(colspan ? {colspan} : {}),
    ...(rowspan ? {rowspan} : {}),
    ...(scope ? {scope} : {}),
    ...(lang ? {lang} : {}),
  };
}

/** Runs of text between blocks become paragraphs. */
function paragraphs(pieces: readonly Piece[]): Piece[] {
  const blocks: Piece[] = [];
  let run: Piece[] = [];
  const close = () => {
    if (!run.every(isBlank)) blocks.push({name: 'p', attributes: {}, children: trim(run)});
    run = [];
  };
  for (const piece of pieces)
    if (isBlock(piece)) {
      close();
      blocks.push(piece);
    } else run.push(piece);
  close();
  return blocks;
}

function simple(piece: Piece, within: string): Piece[] {
  if (typeof piece === 'string') return [piece];
  const {name, attributes, children} = piece;
  if (OMITTED.has(name) || attributes['aria-hidden'] === 'true' || 'hidden' in attributes) return [];
  // What holds today alone does not belong into a page that stays.
  if (hasWord(piece, 'part', 'today')) return [];
  const holder = HOLDERS.has(name) ? name : within;
  const inner = children.flatMap((child) => simple(child, holder));
  if (name === 'br') return [{name, attributes: {}, children: []}];
  if (!RETAINED.has(name) || (name === 'a' && !attributesOf(piece)['href'])) {
    if (!BLOCKS.has(name) || HOLDERS.has(within)) return inner;
    return paragraphs(inner);
  }
  if (inner.every(isBlank) && name !== 'td' && name !== 'th') return [];
  return [{name, attributes: attributesOf(piece), children: inner.some(isBlock) ? paragraphs(inner) : trim(inner)}];
}

/** Without the space that only parted lines of a template. */
function trim(pieces: readonly Piece[]): Piece[] {
  const joined: Piece[] = [];
  for (const piece of pieces) {
    const last = joined.at(-1);
    if (typeof piece === 'string' && typeof last === 'string') joined[joined.length - 1] = last + piece;
    else joined.push(piece);
  }
  return joined
    .map((piece, index) => {
      if (typeof piece !== 'string') return piece;
      const folded = piece.replace(/\s+/g, ' ');
      const start = index === 0 ? folded.trimStart() : folded;
      return index === joined.length - 1 ? start.trimEnd() : start;
    })
    .filter((piece) => piece !== '');
}

/**
 * What a widget shows, in elements that every editor retains: the fallback for readers without scripts, search engines and
 * feeds. `most`: of a long list, only so many items are retained; the script shows all.
 */
export function simplify(pieces: readonly Piece[], most = 12): Piece[] {
  return shorten(paragraphs(pieces.flatMap((piece) => simple(piece, ''))), most).filter((piece) => !isBlank(piece));
}

const shorten = (pieces: readonly Piece[], most: number): Piece[] =>
  pieces.map((piece) => {
    if (typeof piece === 'string') return piece;
    const items = piece.name === 'ul' || piece.name === 'ol' || piece.name === 'tbody';
    const children = items
      ? piece.children.filter((child) => typeof child !== 'string').slice(0, most)
      : piece.children;
    return {...piece, children: shorten(children, most)};
  });
