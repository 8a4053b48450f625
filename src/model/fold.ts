/**
 * Returns the form in which words are compared: lower case, joined by hyphens, without the list letters of old
 * databases. `c. Substantial`, `SUBSTANTIAL` and `substantial` are one word; `Not Started` is `not-started`, `Midterm`
 * is `mid-term`. Marks (`\p{M}`) are retained: they are the vowels of many scripts. Text with neither letters nor
 * digits (`★★`) is compared unchanged.
 */
export const fold = (word = ''): string =>
  word
    .normalize()
    .toLowerCase()
    .replace(/^\s*[a-h]\.\s+/, '')
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, '-')
    .replace(/\bmidterm\b/, 'mid-term')
    .replace(/^-|-$/g, '') || word.trim();
