import {fold} from '../../model/fold.js';

/** An id is read aloud and typed: no longer than this. */
const LONGEST = 60;

/** Words as an id: lower case, with hyphens, cut at a hyphen. */
function slugOf(words: string): string {
  const slug = fold(
    words
      .normalize('NFKD')
      .replace(/\p{M}+/gu, '')
      .normalize(),
  );
  if (slug.length <= LONGEST) return slug;
  const cut = slug.slice(0, LONGEST);
  return cut.slice(0, Math.max(cut.lastIndexOf('-'), LONGEST / 2));
}

/**
 * Makes ids for commitments that have none, of their number or title: the same at every import of the same rows, whatever
 * stands above them. Ids that are there stay.
 */
export class IdMaker {
  readonly #used = new Set<string>();

  constructor(given: Iterable<string>) {
    for (const id of given) this.#used.add(id.trim().toLowerCase());
  }

  make({number = '', title = '', plan = ''}: Readonly<Partial<Record<'number' | 'title' | 'plan', string>>>): string {
    const name = number.trim() ? [plan, number].filter(Boolean).join('-') : title;
    const slug = slugOf(name) || 'commitment';
    let id = slug;
    for (let copy = 2; this.#used.has(id.toLowerCase()); copy++) id = `${slug}-${copy}`;
    this.#used.add(id.toLowerCase());
    return id;
  }
}
