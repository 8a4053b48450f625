import {Parser} from 'htmlparser2';

/** An element of rendered HTML, as plain data. A shadow root is a child named `template`. */
export interface Tag {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly Piece[];
}
/** Text is unescaped. */
export type Piece = string | Tag;

const VOID = new Set(['area', 'base', 'br', 'col', 'hr', 'img', 'input', 'link', 'meta', 'source', 'track', 'wbr']);
/** Elements whose text is not HTML. */
const RAW = new Set(['style', 'script']);

/** Ranges of dates: Node sets thin spaces where browsers set common ones, and lines would break elsewhere. */
const THIN = /\u2009–\u2009/g;

/** Reads HTML that a template wrote. Comments (the template's own marks) are left out, space is folded. */
export function parseHtml(html: string): readonly Piece[] {
  const top: Piece[] = [];
  const open: {readonly name: string; readonly children: Piece[]}[] = [{name: '', children: top}];
  const inside = () => open.at(-1) ?? {name: '', children: top};
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        const children: Piece[] = [];
        inside().children.push({name, attributes: {...attributes}, children});
        open.push({name, children});
      },
      ontext(given) {
        const {name, children} = inside();
        // The parser hands text over in parts, as between two references.
        const last = children.at(-1);
        const text = typeof last === 'string' ? last + given : given;
        if (typeof last === 'string') children.pop();
        children.push(RAW.has(name) ? text : text.replace(/[ \t\r\n]+/g, ' ').replace(THIN, ' – '));
      },
      onclosetag() {
        open.pop();
      },
    },
    {lowerCaseTags: false, lowerCaseAttributeNames: false},
  );
  parser.end(html);
  return top;
}

const ESCAPES: Readonly<Record<string, string>> = {'&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;'};
export const escapeText = (text: string): string => text.replace(/[&<>]/g, (sign) => ESCAPES[sign] ?? sign);
const escapeValue = (text: string): string => text.replace(/[&<>"]/g, (sign) => ESCAPES[sign] ?? sign);

export const openTag = (name: string, attributes: Readonly<Record<string, string>>): string =>
  `<${name}${Object.entries(attributes)
    .map(([key, value]) => (value ? ` ${key}="${escapeValue(value)}"` : ` ${key}`))
    .join('')}>`;

/** HTML again. */
export const toHtml = (pieces: readonly Piece[], within = ''): string =>
  pieces
    .map((piece) => {
      if (typeof piece === 'string') return RAW.has(within) ? piece : escapeText(piece);
      const {name, attributes, children} = piece;
      return openTag(name, attributes) + (VOID.has(name) ? '' : `${toHtml(children, name)}</${name}>`);
    })
    .join('');

/** The text of an element that holds only text, such as a style. */
export const rawText = ({children}: Tag): string => children.filter((piece) => typeof piece === 'string').join('');

/** Every element, in the order of the text. */
export const tagsOf = (pieces: readonly Piece[]): Tag[] =>
  pieces.flatMap((piece) => (typeof piece === 'string' ? [] : [piece, ...tagsOf(piece.children)]));

/** The text, as it is read; without what is no text. */
export const textOf = (pieces: readonly Piece[]): string =>
  pieces
    .map((piece) => (typeof piece === 'string' ? piece : RAW.has(piece.name) ? '' : textOf(piece.children)))
    .join('')
    .replace(/\s+/g, ' ')
    .trim();

/** A tree with each element replaced by what a function makes of it, from the leaves up. */
export const mapTags = (pieces: readonly Piece[], change: (tag: Tag) => readonly Piece[]): Piece[] =>
  pieces.flatMap((piece) =>
    typeof piece === 'string' ? piece : change({...piece, children: mapTags(piece.children, change)}),
  );

/** True when a list attribute (`class`, `part`) has a word. */
export const hasWord = ({attributes}: Tag, name: string, word: string): boolean =>
  attributes[name]?.split(/\s+/).includes(word) ?? false;
