/** Letters that Unicode does not decompose, with the spelling used on keyboards that lack them. */
const LETTERS: ReadonlyMap<string, string> = new Map(
  Object.entries({ø: 'o', æ: 'ae', œ: 'oe', ß: 'ss', ł: 'l', đ: 'd', ð: 'd', þ: 'th', ı: 'i'}),
);

/** Returns the searchable form of a text: lower case, without accents, words separated by one space. */
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

/** Splits a query into words, all of which must be found. */
export const wordsOf = (query: string): readonly string[] => searchable(query).split(' ').filter(Boolean);
