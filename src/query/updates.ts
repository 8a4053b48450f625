import {canonical, ListIndex} from '../list/list-index.js';
import type {ListKind} from '../list/list-source.js';
import {isPlaceholder} from '../list/placeholders.js';
import type {OgpDocument} from '../model/document.js';
import {fold} from '../model/fold.js';
import {firstDay, lastDay} from '../model/partial-date.js';
import {
  UPDATE_FACETS,
  UPDATE_LAYOUTS,
  UPDATE_SORTS,
  type Update,
  type UpdateFacet,
  type UpdatesLayout,
  type UpdateSort,
} from '../model/update.js';
import {findCommitment, same, type NoChoice} from './find.js';

/** What any list of updates has. */
export const UPDATE_LIST: ListKind<UpdateFacet, UpdateSort, UpdatesLayout> = {
  facets: UPDATE_FACETS,
  sorts: UPDATE_SORTS,
  layouts: UPDATE_LAYOUTS,
  linked: ['full'],
  controls: [],
  page: 20,
  screen: {full: 20, compact: 20},
  formerNames: {topic: 'theme'},
};

/** An update with its name in addresses. */
export interface Entry {
  readonly update: Update;
  readonly anchor: string;
}

/** The updates of a list, made ready for it. */
export type UpdateIndex = ListIndex<Entry, UpdateFacet, UpdateSort>;

export const indexUpdates = ({dated, standing}: News): UpdateIndex =>
  new ListIndex({
    rows: dated,
    asides: standing,
    anchorOf: ({anchor}) => anchor,
    facets: [
      {
        name: 'year',
        order: 'descending',
        entriesOf: ({update: {date}}) => (date?.iso ? [date.iso.slice(0, 4)] : []),
      },
      {
        name: 'topic',
        order: 'name',
        entriesOf: ({update: {themes = []}}) =>
          themes.flatMap(({title}) => (title && !isPlaceholder(canonical(title)) ? [title] : [])),
      },
    ],
    sorts: [{name: 'newest'}, {name: 'oldest', descending: true}],
  });

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
    // Addresses are compared without case.
    const nth = (names.get(name.toLowerCase()) ?? 0) + 1;
    names.set(name.toLowerCase(), nth);
    return {update, anchor: nth > 1 ? `${name}-${nth}` : name};
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

/** True for what was published on that day or later, for certain: a month that holds the day is not. */
export const isSince = ({date}: Update, iso: string): boolean =>
  Boolean(date?.iso) && firstDay(date?.iso ?? '') >= firstDay(iso);
