/** Letters that Unicode does not take apart, as people type them on a keyboard without them. */
const LETTERS: ReadonlyMap<string, string> = new Map(
  Object.entries({ø: 'o', æ: 'ae', œ: 'oe', ß: 'ss', ł: 'l', đ: 'd', ð: 'd', þ: 'th', ı: 'i'}),
);

/** The form in which text is searched: lower case, without accents, words parted by one space. */
export function searchable(text: string): string {
  const lower = text.toLowerCase();
  const plain = /[^\0-\x7f]/.test(lower)
    ? lower
        .normalize('NFD')
        .replace(/[\u0300-\u036f]/g, '')
        .replace(/[øæœßłđðþı]/g, (letter) => LETTERS.get(letter) ?? letter)
    : lower;
  return plain.replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ').trim();
}

/** The words of a query; all of them have to be found. */
export const wordsOf = (query: string): readonly string[] => searchable(query).split(' ').filter(Boolean);
