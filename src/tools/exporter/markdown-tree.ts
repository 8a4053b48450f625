import type {BlockContent, Heading, Link, List, ListItem, Paragraph, PhrasingContent, Root, Strong, Table} from 'mdast';
import {gfmToMarkdown} from 'mdast-util-gfm';
import {toMarkdown, type Handle} from 'mdast-util-to-markdown';
import type {LinkView} from '../../view/context.js';
import type {DateView} from '../../view/dates.js';
import type {Block, Inline} from '../../view/rich-text.js';

// The export is built as a tree, and a library writes it: texts are escaped by construction, wherever they stand.

/** Pieces of a line. */
export type Line = readonly PhrasingContent[];

/** One line of text. The marks that isolate pieces of a line are for the screen. */
export const text = (given: string): PhrasingContent => ({
  type: 'text',
  value: given.replace(/[\u2068\u2069]/g, '').replace(/\s+/g, ' '),
});

export const words = (given: string | undefined): PhrasingContent[] => (given?.trim() ? [text(given.trim())] : []);

export const strong = (given: string): Strong => ({type: 'strong', children: words(given)});

/** Brackets and spaces would end an address. */
const linkTo = (href: string, children: PhrasingContent[]): Link => ({
  type: 'link',
  url: href.replace(/[<>\s\\]/g, encodeURIComponent),
  children,
});

export const link = ({text: label, href}: LinkView): PhrasingContent[] =>
  href ? [linkTo(href, words(label))] : words(label);

/** Lines as one, with a separator between those that are not empty. */
export function join(lines: readonly Line[], separator: string): PhrasingContent[] {
  const filled = lines.filter(({length}) => length);
  return filled.flatMap((line, index) => (index ? [text(separator), ...line] : [...line]));
}

export const links = (given: readonly LinkView[]): PhrasingContent[] => join(given.map(link), ', ');

/** “**Label:** value” */
export const pair = (label: string, value: Line): PhrasingContent[] => join([[strong(`${label}:`)], value], ' ');

export const dated = (date: DateView | undefined): PhrasingContent[] => words(date?.text);

export const heading = (depth: Heading['depth'], title: string): Heading => ({
  type: 'heading',
  depth,
  children: words(title),
});

export const paragraph = (line: Line): Paragraph[] => (line.length ? [{type: 'paragraph', children: [...line]}] : []);

/** An item of a list: a line, and blocks below it. */
export const item = (line: Line, below: readonly BlockContent[] = []): ListItem => ({
  type: 'listItem',
  spread: false,
  children: [...paragraph(line), ...below],
});

export const listOf = (items: readonly ListItem[]): List[] =>
  items.length ? [{type: 'list', ordered: false, spread: false, children: [...items]}] : [];

export const list = (lines: readonly Line[]): List[] =>
  listOf(lines.filter(({length}) => length).map((line) => item(line)));

export const listOfLinks = (given: readonly LinkView[]): List[] => list(given.map(link));

export function table(head: readonly Line[], rows: readonly (readonly Line[])[]): Table[] {
  const row = (cells: readonly Line[]): Table['children'][number] => ({
    type: 'tableRow',
    children: cells.map((cell) => ({type: 'tableCell', children: [...cell]})),
  });
  return rows.length ? [{type: 'table', children: [head, ...rows].map(row)}] : [];
}

/** The sign of a note, in a text and before the note: Markdown of its own has no footnotes. */
export const noteSign = (label: string): PhrasingContent => text(`[${label}]`);

function inline(part: Inline): PhrasingContent {
  if (typeof part === 'string') return text(part);
  if (part.kind === 'note') return noteSign(part.label);
  const children = part.of.map(inline);
  return part.kind === 'a' ? linkTo(part.href, children) : {type: part.kind === 'em' ? 'emphasis' : 'strong', children};
}

/** Paragraphs and lists. */
export const blocks = (given: readonly Block[] = []): BlockContent[] =>
  given.flatMap(({kind, start = 1, lines}): BlockContent[] => {
    const rows = lines.map((line) => line.map(inline));
    if (kind === 'p') return paragraph(rows.flatMap((row, index) => (index ? [{type: 'break'}, ...row] : row)));
    const ordered = kind === 'ol';
    return [{type: 'list', ordered, ...(ordered && {start}), spread: false, children: rows.map((row) => item(row))}];
  });

const PUNCTUATION = [...'!"#$%&\'()*+,-./:;<=>?@[\\]^_`{|}~'];

/** Some programs drop a backslash in the label of a link before they read it, so signs have their number there. */
const textHandle: Handle = (node: {readonly value: string}, _parent, state, info) =>
  state.safe(node.value, state.stack.includes('label') ? {...info, encode: PUNCTUATION} : info);

export const writeMarkdown = (children: Root['children']): string =>
  toMarkdown(
    {type: 'root', children},
    {
      bullet: '-',
      rule: '-',
      handlers: {text: textHandle},
      unsafe: [
        {character: '\\', inConstruct: 'label'},
        // GitHub's readers link it whatever follows.
        {
          before: '[Ww]{3}',
          character: '.',
          inConstruct: 'phrasing',
          notInConstruct: ['autolink', 'destinationLiteral', 'destinationRaw'],
        },
      ],
      extensions: [gfmToMarkdown({tablePipeAlign: false})],
    },
  );
