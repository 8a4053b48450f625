import type {OgpDocument} from '../model/document.js';
import {fold} from '../model/fold.js';
import {firstDay, lastDay} from '../model/partial-date.js';
import {pickText, type Text} from '../model/text.js';
import {UPDATE_FACETS, type Update, type UpdateFacet, type UpdateFilters, type UpdateOrder} from '../model/update.js';
import {findCommitment, same, type NoChoice} from './find.js';

/** An update with its name in addresses and what it can be found by. */
export interface Entry {
  readonly update: Update;
  readonly anchor: string;
  readonly keys: Readonly<Record<UpdateFacet, readonly string[]>>;
}

/** One value to narrow by, as it was found first. */
export interface UpdateValue {
  readonly key: string;
  readonly text: Text;
}

/** The updates of a list. */
export interface News {
  /** What has a date, newest first. */
  readonly dated: readonly Entry[];
  /** Standing information, as published. */
  readonly standing: readonly Entry[];
}

/**
 * The updates to show. Named with an id are a commitment's own and
 * those of the document that are about it; without one the document's, or else those of its only commitment.
 */
export function updatesFor(document: OgpDocument, id: string | undefined): readonly Update[] | NoChoice {
  const {updates, commitments} = document;
  if (id) {
    const found = findCommitment(document, id);
    const about = (updates ?? []).filter(({commitments = []}) => commitments.some((one) => same(one, id)));
    return typeof found !== 'string' ? [...(found.updates ?? []), ...about] : about.length ? about : 'not-found';
  }
  // A list without entries says that there is no news.
  if (updates) return updates;
  const [only, ...others] = commitments;
  if (only && !others.length) return only.updates ?? [];
  return commitments.some((commitment) => commitment.updates?.length) ? 'choose' : [];
}

/** The updates of a document and of all its commitments. */
export const allUpdates = (document: OgpDocument): readonly Update[] =>
  [document, ...document.commitments].flatMap(({updates = []}) => updates);

/** Puts updates in order and gives each its name. */
export function newsOf(updates: readonly Update[]): News {
  const names = new Map<string, number>();
  const entries = updates.map((update) => {
    const name = nameOf(update);
    const nth = (names.get(name) ?? 0) + 1;
    names.set(name, nth);
    return {update, anchor: nth > 1 ? `${name}-${nth}` : name, keys: keysOf(update)};
  });
  return {
    dated: newestFirst(entries.filter(({update}) => update.date)),
    standing: entries.filter(({update}) => !update.date),
  };
}

/** About as long as a name in an address may become. */
const NAME = 60;

/** The publisher's id, or the date with the title: it stays the same when others are added. */
function nameOf({id, date, title}: Update): string {
  if (id?.trim()) return id.trim();
  const words = fold(canonical(title ?? ''));
  const cut = words.length > NAME ? words.slice(0, NAME).replace(/-[^-]*$/, '') : words;
  return [date?.iso ?? fold(date?.text), cut].filter(Boolean).join('-') || 'update';
}

/**
 * By the last day that a date can mean. What is dated in words only stays beside the entry that it follows in the file,
 * whichever way the file runs.
 */
function newestFirst(entries: readonly Entry[]): Entry[] {
  const isos = entries.flatMap(({update}) => update.date?.iso ?? []);
  const upwards = lastDay(isos[0] ?? '') < lastDay(isos.at(-1) ?? '');
  let day = upwards ? '' : '9999';
  const given = (upwards ? [...entries].reverse() : entries).map((entry) => {
    const iso = entry.update.date?.iso;
    if (iso) day = lastDay(iso);
    return {entry, day};
  });
  return given.sort((a, b) => (a.day < b.day ? 1 : a.day > b.day ? -1 : 0)).map(({entry}) => entry);
}

export const inOrder = <T>(newest: readonly T[], order: UpdateOrder): readonly T[] =>
  order === 'oldest' ? [...newest].reverse() : newest;

/** True for what was published on that day or later, for certain: a month that holds the day is not. */
export const isSince = ({date}: Update, iso: string): boolean =>
  Boolean(date?.iso) && firstDay(date?.iso ?? '') >= firstDay(iso);

/** The version that names a value: the same one whatever the reader's language, so that addresses stay the same. */
const canonical = (text: Text) => pickText(text, 'en').text;

/** Where each facet is found. */
const FOUND: Readonly<Record<UpdateFacet, (update: Update) => readonly Text[]>> = {
  year: ({date}) => (date?.iso ? [date.iso.slice(0, 4)] : []),
  theme: ({themes = []}) => themes.flatMap(({title}) => (title ? [title] : [])),
};

const keysOf = (update: Update): Entry['keys'] => ({
  year: FOUND.year(update).map(keyOf),
  theme: FOUND.theme(update).map(keyOf),
});
const keyOf = (text: Text) => fold(canonical(text));

/** All values of a facet, as they come. */
export function valuesOf(entries: readonly Entry[], facet: UpdateFacet): readonly UpdateValue[] {
  const values = new Map<string, UpdateValue>();
  for (const {update} of entries)
    for (const text of FOUND[facet](update))
      if (!values.has(keyOf(text))) values.set(keyOf(text), {key: keyOf(text), text});
  return [...values.values()];
}

/** The key of a value in anybody's spelling, also in another language. */
export function keyFor(values: readonly UpdateValue[], wanted: string): string {
  const key = fold(wanted);
  const spelt = ({text}: UpdateValue) =>
    (typeof text === 'string' ? [text] : Object.values(text)).some((version) => fold(version) === key);
  return (values.find((value) => value.key === key) ?? values.find(spelt))?.key ?? key;
}

/** The entries that have all chosen values; `but` leaves one facet out, to count what its values would give. */
export function narrow(entries: readonly Entry[], filters: UpdateFilters, but?: UpdateFacet): readonly Entry[] {
  const tests = UPDATE_FACETS.flatMap((facet) => {
    const wanted = facet === but ? '' : filters[facet];
    return wanted ? [{facet, key: keyFor(valuesOf(entries, facet), wanted)}] : [];
  });
  return tests.length ? entries.filter(({keys}) => tests.every(({facet, key}) => keys[facet].includes(key))) : entries;
}
