import type {Block, Inline} from '../../view/rich-text.js';

const ENTITIES: Readonly<Record<string, string>> = {'&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;'};

/** A text as HTML. Control characters are none that XML knows, so they go. */
export const escapeHtml = (text: string): string =>
  text.replace(/[^\P{Cc}\n\t]|\p{Surrogate}|[\uFFFE\uFFFF]/gu, '').replace(/[&<>"]/g, (mark) => ENTITIES[mark] ?? mark);

function inline(part: Inline): string {
  if (typeof part === 'string') return escapeHtml(part);
  if (part.kind === 'note') return escapeHtml(`[${part.label}]`);
  const inner = part.of.map(inline).join('');
  return part.kind === 'a'
    ? `<a href="${escapeHtml(part.href)}">${inner}</a>`
    : `<${part.kind}>${inner}</${part.kind}>`;
}

/** Paragraphs and lists as HTML, for programs that show it outside of any page of ours. */
export const blocksToHtml = (blocks: readonly Block[]): string =>
  blocks
    .map(({kind, start, lines}) => {
      const rows = lines.map((line) => line.map(inline).join(''));
      if (kind === 'p') return `<p>${rows.join('<br>')}</p>`;
      const from = kind === 'ol' && start !== undefined ? ` start="${start}"` : '';
      return `<${kind}${from}>${rows.map((row) => `<li>${row}</li>`).join('')}</${kind}>`;
    })
    .join('');
