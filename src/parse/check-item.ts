import type {Text} from '../model/text.js';
import type {Tell} from './json-pointer.js';

/** Returns the path of a member of an item. */
export type Place = (key: string) => string;

/** Where each object of the model is in the raw data. */
export type Places = ReadonlyMap<object, Place>;

/** Returns the place of an object of the model; one that the reader made without data is nowhere. */
export const placeOf = (item: object, places: Places): Place => places.get(item) ?? (() => '');

export const keyOf = (id: string | undefined): string | undefined => id?.trim().toLowerCase();

/** Returns the check of the ids of one list, item by item: those that an earlier item has are reported. */
export function checkIds(places: Places, tell: Tell) {
  const seen = new Set<string>();
  return (item: {readonly id?: string}): void => {
    const key = keyOf(item.id);
    if (key && seen.has(key)) tell(placeOf(item, places)('id'), 'duplicate-id', 'warning', item.id);
    if (key) seen.add(key);
  };
}

/** Returns the check of ids that refer to commitments: those that no commitment has are reported. */
export function checkReferences(commitments: readonly {readonly id?: string}[], tell: Tell) {
  const known = new Set(commitments.map(({id}) => keyOf(id)));
  return (ids: readonly string[] = [], path: string): void => {
    const absent = ids.filter((id) => !known.has(keyOf(id)));
    if (absent.length) tell(path, 'id-unknown', 'info', absent.join(', '));
  };
}

/** Reports an entry of which nothing but a date, say, could be shown. */
export function checkTitle(
  {title, text}: {readonly title?: Text; readonly text?: Text},
  place: Place,
  tell: Tell,
): void {
  if (!title && !text) tell(place('title'), 'title-missing');
}
