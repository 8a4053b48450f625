import {hasWord, mapTags, parseHtml, tagsOf, type Piece, type Tag} from '../../../src/tools/server/tree.js';

/** Elements that stand in a line; all others part words. */
const INLINE = new Set(
  'a abbr b bdi br button cite code data em i input label mark noscript option q s select slot small span strong sub sup svg template time u'.split(
    ' ',
  ),
);
const CONTROLS = new Set(['button', 'fieldset', 'input', 'select', 'script', 'style', 'noscript', 'title']);

/** What a reader without controls meets, as one line of text. */
export function factsOf(html: string): string {
  const read = (pieces: readonly Piece[]): string =>
    pieces
      .map((piece) => {
        if (typeof piece === 'string') return piece;
        if (CONTROLS.has(piece.name) || piece.attributes['role'] === 'search') return '';
        const text = read(piece.children);
        return INLINE.has(piece.name) ? text : ` ${text} `;
      })
      .join('');
  return read(parseHtml(html)).replace(/\s+/g, ' ').trim();
}

/** All elements of some HTML. */
export const elementsOf = (html: string): Tag[] => tagsOf(parseHtml(html));

/** The texts of a list's items, those for readers without script too. */
export const itemsOf = (html: string): string[] =>
  elementsOf(html)
    .filter((tag) => hasWord(tag, 'part', 'item'))
    .map(({children}) =>
      factsOf(children.map((piece) => (typeof piece === 'string' ? piece : toText(piece))).join('')),
    );

const toText = ({children, name}: Tag): string => {
  const text = children.map((piece) => (typeof piece === 'string' ? piece : toText(piece))).join('');
  return INLINE.has(name) ? text : ` ${text} `;
};

const FLOW =
  'address article aside blockquote dd details div dl dt fieldset figure footer form h1 h2 h3 h4 h5 h6 header hr li main nav ol p pre section table ul'.split(
    ' ',
  );
const INTERACTIVE = ['a', 'button', 'details', 'input', 'label', 'select', 'summary', 'textarea'];

/** What must not stand inside an element, however deep; shadow roots are worlds of their own. */
const NEVER_INSIDE: Readonly<Record<string, readonly string[]>> = {
  a: INTERACTIVE,
  button: [...INTERACTIVE, ...FLOW],
  summary: ['a', 'button', 'input', 'select', 'details', 'summary'],
  p: FLOW,
  span: FLOW,
  bdi: FLOW,
  strong: FLOW,
  dt: ['h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'header', 'footer'],
  ...Object.fromEntries(['h1', 'h2', 'h3', 'h4', 'h5', 'h6'].map((name) => [name, FLOW])),
  ul: ['style', 'script'],
  head: ['div', 'p', 'main'],
};
/** What alone may stand directly inside an element. */
const ONLY: Readonly<Record<string, readonly string[]>> = {
  ul: ['li', 'template', 'script'],
  ol: ['li', 'template', 'script'],
  dl: ['dt', 'dd', 'div', 'template', 'script'],
  table: ['caption', 'colgroup', 'col', 'thead', 'tbody', 'tfoot', 'tr'],
  tbody: ['tr'],
  thead: ['tr'],
  tr: ['td', 'th'],
  select: ['option', 'optgroup'],
  html: ['head', 'body'],
};

/** Faults of HTML as a validator tells them: what stands where it may not, ids given twice, names that point nowhere. */
export function faultsOf(html: string): string[] {
  const faults: string[] = [];
  const ids = new Map<string, number>();
  const pointed: string[] = [];
  const walk = (pieces: readonly Piece[], above: readonly string[]): void => {
    for (const piece of pieces) {
      if (typeof piece === 'string') {
        const parent = above.at(-1) ?? '';
        if (piece.trim() && ONLY[parent]) faults.push(`text in <${parent}>: ${piece.trim()}`);
        continue;
      }
      const {name, attributes, children} = piece;
      for (const parent of above) if (NEVER_INSIDE[parent]?.includes(name)) faults.push(`<${name}> in <${parent}>`);
      const parent = above.at(-1) ?? '';
      if (ONLY[parent] && !ONLY[parent].includes(name)) faults.push(`<${name}> directly in <${parent}>`);
      if (attributes['style'] !== undefined) faults.push(`style attribute on <${name}>`);
      if (attributes['id']) ids.set(attributes['id'], (ids.get(attributes['id']) ?? 0) + 1);
      for (const key of ['aria-labelledby', 'aria-describedby', 'for'])
        pointed.push(...(attributes[key]?.split(/\s+/) ?? []));
      // Other addresses (`#NL0046`) are for the page around.
      if (/^#ogp\d*-/.test(attributes['href'] ?? '')) pointed.push((attributes['href'] ?? '').slice(1));
      for (const value of Object.values(attributes)) pointed.push(...(/url\(#([^)]+)\)/.exec(value)?.slice(1) ?? []));
      walk(children, name === 'template' ? [] : [...above, name]);
    }
  };
  const pieces = parseHtml(html);
  walk(pieces, []);
  for (const [id, count] of ids) if (count > 1) faults.push(`id ${id} ${count} times`);
  for (const id of pointed) if (!ids.has(id)) faults.push(`nothing has the id ${id}`);
  return [...new Set(faults)];
}

/** Each shadow root as HTML of its own, and what is left without them: ids count within one. */
export function worldsOf(html: string): Piece[][] {
  const worlds: Piece[][] = [];
  const rest = mapTags(parseHtml(html), (tag) => {
    if (tag.name !== 'template') return [tag];
    worlds.push([...tag.children]);
    return [];
  });
  return [...worlds, rest];
}
