import type {Entry} from '../entries.js';

/** Each record with the one at the top above it: itself, where its parent is not among them. */
export function topsOf(
  entries: readonly Entry[],
  id: string,
  parent: string,
): readonly {readonly entry: Entry; readonly top: Entry}[] {
  const byId = new Map(entries.map((entry) => [entry.peek(id), entry]));
  const parents = new Map(entries.map((entry) => [entry, byId.get(entry.peek(parent))]));
  const topOf = (entry: Entry): Entry => {
    const seen = new Set([entry]);
    let top = entry;
    for (let next = parents.get(top); next; next = parents.get(top)) {
      // Results that are below each other have none above them.
      if (seen.has(next)) return entry;
      seen.add(next);
      top = next;
    }
    return top;
  };
  return entries.map((entry) => ({entry, top: topOf(entry)}));
}
