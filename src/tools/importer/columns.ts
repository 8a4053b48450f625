import {lettersOf} from './sheet.js';

/** No heading is longer; cells that are compared with one may be. */
const LONGEST = 120;

/** The form in which headings are compared. An underscore at the start is a name of its own: `_Specificity` has codes. */
export const keyOf = (heading: string): string =>
  heading
    .slice(0, LONGEST)
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}_]+/gu, ' ')
    .trim();

/** A name for every column of a heading row: those without one get their letters, later ones of the same name a number. */
export function namesOf(head: readonly string[], width: number): string[] {
  const seen = new Map<string, number>();
  return Array.from({length: width}, (_, index) => {
    const name = head[index]?.replace(/\s+/g, ' ').trim() || `column ${lettersOf(index)}`;
    const times = (seen.get(name) ?? 0) + 1;
    seen.set(name, times);
    return times > 1 ? `${name} (${times})` : name;
  });
}

/** How many cells of a record are headings that are looked for. */
export const matches = (record: readonly string[], wanted: ReadonlySet<string>): number =>
  new Set(record.map(keyOf).filter((key) => wanted.has(key))).size;
