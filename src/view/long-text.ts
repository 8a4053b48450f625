import type {Block, Inline} from './rich-text.js';

/** A text in two parts: what is read at once, and the rest, if there is so much that it is shown on request. */
export interface LongText {
  readonly lead: readonly Block[];
  readonly rest: readonly Block[];
}

/** About how many characters are shown at once. */
const LEAD = 700;
/** A rest shorter than this is not worth a button. */
const LEAST = 500;
/** How far a sentence may go on after that. */
const SENTENCE = 240;

const sizeOfPart = (part: Inline): number =>
  typeof part === 'string' ? part.length : part.kind === 'note' ? 0 : sizeOf(part.of);
const sizeOf = (parts: readonly Inline[]): number => parts.reduce((sum, part) => sum + sizeOfPart(part), 0);

/** Parts a long text between blocks where it can, else between items or sentences, else between words. Loses nothing. */
export function longText(blocks: readonly Block[]): LongText {
  const total = blocks.flatMap(({lines}) => lines).reduce((sum, line) => sum + sizeOf(line), 0);
  if (total < LEAD + LEAST) return {lead: blocks, rest: []};
  const lead: Block[] = [];
  const rest: Block[] = [];
  let room = LEAD;
  for (const {kind, lines} of blocks) {
    const near: (readonly Inline[])[] = [];
    const far: (readonly Inline[])[] = [];
    for (const line of lines) {
      const size = sizeOf(line);
      const [a, b] = room > 0 && size <= room + SENTENCE ? [line, []] : room > LEAD / 2 ? cut(line, room) : [[], line];
      if (a.length) near.push(a);
      if (b.length) far.push(b);
      room -= size;
    }
    if (near.length) lead.push({kind, lines: near});
    if (far.length) rest.push({kind, lines: far, start: near.length && kind === 'ol' ? near.length + 1 : undefined});
  }
  return {lead, rest};
}

/** Cuts a line that is too long for what is left. Marked words stay whole. */
function cut(line: readonly Inline[], room: number): [readonly Inline[], readonly Inline[]] {
  let left = room;
  for (const [index, part] of line.entries()) {
    const end = typeof part === 'string' && part.length > left ? endOf(part, Math.max(left, 0)) : 0;
    if (typeof part === 'string' && end)
      return [
        [...line.slice(0, index), part.slice(0, end)],
        [part.slice(end), ...line.slice(index + 1)],
      ];
    left -= sizeOfPart(part);
  }
  return [line, []];
}

/** Where the sentence ends that goes on there; else the word; 0 where neither does. */
function endOf(text: string, from: number): number {
  for (const mark of [/[.!?…][\p{Pf}\p{Pe}"']*\s+/gu, /\s+/g]) {
    mark.lastIndex = from;
    const found = mark.exec(text);
    const end = found ? found.index + found[0].length : 0;
    if (end && end - from < SENTENCE && end < text.length) return end;
  }
  return 0;
}
