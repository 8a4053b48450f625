import type {DocumentInFile} from '../../../src/tools/importer/document-file.js';
import type {Report} from '../../../src/tools/importer/report.js';

// An independent look at an import: every value of the input is a word of the output or of the report.

/** Letters and digits, without the marks of HTML. */
const letters = (text: string) =>
  text
    .replace(/<a\s[^>]*href="([^"]*)"[^>]*>/gi, ' ')
    .replace(/<\/?[a-z][^<>]*>|<br>|&amp;|&nbsp;/gi, ' ')
    .replace(/[^\p{L}\p{N}]+/gu, '')
    .toLowerCase();

/** Every value in a piece of JSON, with the path to it. */
export function* leavesOf(value: unknown, path = ''): Generator<readonly [path: string, leaf: string]> {
  if (typeof value === 'object' && value !== null)
    for (const [key, inner] of Object.entries(value)) yield* leavesOf(inner, `${path}/${key}`);
  else {
    const leaf = typeof value === 'string' ? value : JSON.stringify(value ?? '');
    if (leaf.trim() && leaf !== '""') yield [path, leaf];
  }
}

/** Values of the input that are in neither. `split` says where a text is taken apart; shares are also looked for as 0.5. */
export function lostLeaves(
  leaves: Iterable<readonly [path: string, leaf: string]>,
  document: DocumentInFile,
  {issues}: Report,
  split: RegExp = /$^/,
): string[] {
  const said = [...leavesOf(document), ...issues.map(({found = ''}) => ['', found] as const)].map(([, leaf]) => leaf);
  const short = new Set(said.flatMap((leaf) => leaf.split(/\s*\|\s*/)).map(letters));
  const long = said.map(letters).filter((leaf) => leaf.length > 2);
  const links = said.join('\n');
  const isThere = (part: string, whole: boolean) => {
    const word = letters(part);
    // A short word has to be there as a whole; a long one, or a piece of a text, may stand in another.
    return !word || short.has(word) || ((word.length > 7 || !whole) && long.some((leaf) => leaf.includes(word)));
  };
  return [...leaves].flatMap(([path, leaf]) => {
    const number = Number(leaf);
    if (Number.isFinite(number) && (short.has(letters(String(number / 100))) || short.has(letters(`${number}%`))))
      return [];
    const parts = leaf
      .replaceAll('&amp;', '&')
      .split(split)
      .flatMap((part) => part.split(/<a\s[^>]*>|<\/a>|<br\s*\/?>|[\n;]/));
    const addresses = [...leaf.matchAll(/href="([^"]+)"/g)].map(([, href = '']) => href);
    return [
      ...parts.filter((part) => !isThere(part, parts.length === 1)),
      ...addresses.filter((href) => !links.includes(href)),
    ].map((part) => `${path}: ${part.slice(0, 120)}`);
  });
}
