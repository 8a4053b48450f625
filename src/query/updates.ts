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

/** Properties of every list of updates. */
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

/** An update with its anchor. */
export interface Entry {
  readonly update: Update;
  readonly anchor: string;
}

/** The updates of a list, indexed. */
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
  /** Updates with a date, newest first. */
  readonly dated: readonly Entry[];
  /** Background information, as published. */
  readonly standing: readonly Entry[];
}

/**
 * Selects the updates to show. With an id: a commitment's own, and those of the document about it. Without: the
 * document's, or else those of its only commitment.
 */
export function updatesFor(document: OgpDocument, id: string | undefined): readonly Update[] | NoChoice {
  const {updates, commitments} = document;
  if (id) {
    const found = findCommitment(document, id);
    const about = (updates ?? []).filter(({commitments = []}) => commitments.some((one) => same(one, id)));
    return typeof found !== 'string' ? [...(found.updates ?? []), ...about] : about.length ? about : 'not-found';
  }
  // An empty list states that there is no news.
  if (updates) return updates;
  const [only, ...others] = commitments;
  if (only && !others.length) return only.updates ?? [];
  return commitments.some((commitment) => commitment.updates?.length) ? 'choose' : [];
}

/** Returns the updates of a document and of all its commitments. */
export const allUpdates = (document: OgpDocument): readonly Update[] =>
  [document, ...document.commitments].flatMap(({updates = []}) => updates);

/** Sorts updates and gives each its anchor. */
export function newsOf(updates: readonly Update[]): News {
  const names = new Map<string, number>();
  const entries = updates.map((update) => {
    const name = nameOf(update);
    // Anchors are not case-sensitive.
    const nth = (names.get(name.toLowerCase()) ?? 0) + 1;
    names.set(name.toLowerCase(), nth);
    return {update, anchor: nth > 1 ? `${name}-${nth}` : name};
  });
  return {
    dated: newestFirst(entries.filter(({update}) => update.date)),
    standing: entries.filter(({update}) => !update.date),
  };
}

/** Approximate maximum length of an anchor. */
const NAME = 60;

/** Returns the publisher's id, or date and title, which do not change when updates are added. */
function nameOf({id, date, title}: Update): string {
  if (id?.trim()) return id.trim();
  const words = fold(canonical(title ?? ''));
  const cut = words.length > NAME ? words.slice(0, NAME).replace(/-[^-]*$/, '') : words;
  return [date?.iso ?? fold(date?.text), cut].filter(Boolean).join('-') || 'update';
}

/**
 * Sorts by the last day of a date. An entry dated only in words stays next to the entry that it follows in the file,
 * whether the file is ascending or descending.
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

/** True if an update was certainly published on that day or later: a month that contains the day is not certain. */
export const isSince = ({date}: Update, iso: string): boolean =>
  Boolean(date?.iso) && firstDay(date?.iso ?? '') >= firstDay(iso);
