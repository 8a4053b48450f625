import {linkHref} from '../model/link.js';

/** A run of text inside a line. */
export type Inline =
  | string
  | {readonly kind: 'strong'; readonly of: readonly Inline[]}
  | {readonly kind: 'em'; readonly of: readonly Inline[]}
  | {readonly kind: 'a'; readonly href: string; readonly of: readonly Inline[]}
  | NoteRef;

/** A mark in a text that leads to a note, and that the note leads back to. */
export interface NoteRef {
  readonly kind: 'note';
  readonly label: string;
  /** "Note 97" */
  readonly name: string;
  /** Id of the mark itself. */
  readonly id: string;
  /** Id of the note, where it is shown. */
  readonly to?: string;
}

/** The note of that name, if there is one. */
export type FindNote = (name: string) => NoteRef | undefined;

/** A paragraph (its lines) or a list (its items). */
export interface Block {
  readonly kind: 'p' | 'ul' | 'ol';
  /** Number of the first item, where a list goes on. */
  readonly start?: number;
  readonly lines: readonly (readonly Inline[])[];
}

const BULLET = /^\s*[-*•]\s+/;
const NUMBER = /^\s*\d+[.)]\s+/;
const kindOf = (line: string): Block['kind'] => (BULLET.test(line) ? 'ul' : NUMBER.test(line) ? 'ol' : 'p');

/**
 * The documented subset of Markdown: paragraphs, line breaks, lists, **strong**, *emphasis*, [links](https://…) and bare
 * addresses. Marks of notes (`[^97]`) where there are notes. Everything else, HTML included, is text. The result is data:
 * no string ever becomes markup.
 */
export function richText(text: string, note?: FindNote): Block[] {
  const blocks: {kind: Block['kind']; lines: Inline[][]}[] = [];
  let last: (typeof blocks)[number] | undefined;
  for (const line of text.split(/\r?\n/)) {
    const kind = kindOf(line);
    if (!line.trim()) last = undefined;
    else {
      if (last?.kind !== kind) blocks.push((last = {kind, lines: []}));
      last.lines.push(inline(line.replace(kind === 'p' ? '' : kind === 'ul' ? BULLET : NUMBER, '').trim(), note));
    }
  }
  return blocks;
}

/**
 * Groups: 1 strong, 2 emphasis, 3 and 4 link label and address, 5 a bare address (without its closing full stop), 6 a note.
 * What follows an opening sign never holds that sign again: every attempt ends at the next one, so a text of opening signs
 * alone is read in linear time. Addresses may hold one pair of parentheses.
 */
export const MARKS =
  /\*\*(.+?)\*\*|\*([^\s*](?:[^*]*[^\s*])?)\*|\[([^[\]]+)\]\(((?:[^\s()]|\([^\s()]*\))+)\)|(https?:\/\/[^\s<>"]*[^\s<>".,;:!?)])|\[\^([^[\]\s]+)\]/g;

function inline(text: string, note?: FindNote): Inline[] {
  const parts: Inline[] = [];
  let end = 0;
  for (const match of text.matchAll(MARKS)) {
    const [whole, strong, em, label, address, bare, name] = match;
    if (match.index > end) parts.push(text.slice(end, match.index));
    const href = linkHref(address ?? bare);
    if (strong !== undefined) parts.push({kind: 'strong', of: inline(strong, note)});
    else if (em !== undefined) parts.push({kind: 'em', of: inline(em, note)});
    else if (name) parts.push(note?.(name) ?? whole);
    // An address that may not become a link stays readable, mark-up and all.
    else parts.push(href ? {kind: 'a', href, of: [label ?? whole]} : whole);
    end = match.index + whole.length;
  }
  if (end < text.length) parts.push(text.slice(end));
  return parts;
}
