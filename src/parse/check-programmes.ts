import type {OgpDocument} from '../model/document.js';
import {firstDay, lastDay} from '../model/partial-date.js';
import type {Programme} from '../model/programme.js';
import {kept, keyOf, member, NOWHERE, places, type Place} from './check.js';
import {isObject} from './read.js';
import {pointer, type Tell} from './json-pointer.js';

/** Returns the path of the items of a section: below `items`, or the short form, a plain list. */
const itemsAt = (raw: unknown, path: string): Place[] =>
  isObject(raw) ? places(raw.items, pointer(path, 'items'), true) : places(raw, path, true);

/** Reports contradictions between the members of programmes. */
export function checkProgrammes(document: OgpDocument, given: unknown, tell: Tell): void {
  const raw = member(given, 'programmes');
  const at = places(raw, '/programmes', true);
  const items = kept(raw, true);
  const commitments = new Set(document.commitments.map(({id}) => keyOf(id)));
  const seen = new Set<string>();
  (document.programmes ?? []).forEach((programme, index) => {
    const place = at[index] ?? NOWHERE;
    const {id, title, commitments: named = []} = programme;
    const key = keyOf(id);
    if (!title) tell(place('title'), 'title-missing');
    if (key && seen.has(key)) tell(place('id'), 'duplicate-id', 'warning', id);
    if (key) seen.add(key);
    const absent = named.filter((name) => !commitments.has(keyOf(name)));
    if (absent.length) tell(place('commitments'), 'id-unknown', 'info', absent.join(', '));
    checkParts(programme, items[index], place, tell);
  });
}

function checkParts({founded, period, activities, funding}: Programme, raw: unknown, place: Place, tell: Tell): void {
  if (founded?.iso && period?.end?.iso && firstDay(founded.iso) > lastDay(period.end.iso))
    tell(place('founded'), 'date-order', 'warning', `${founded.iso} > ${period.end.iso}`);
  const placed = (name: string) => itemsAt(member(raw, name), place(name));
  const steps = placed('activities');
  activities?.items?.forEach(({title, text}, index) => {
    if (!title && !text) tell((steps[index] ?? NOWHERE)('title'), 'title-missing');
  });
  const grants = placed('funding');
  funding?.items?.forEach(({currency}, index) => {
    // € or "euro" cannot be formatted for another language.
    if (currency && !/^[a-z]{3}$/i.test(currency.trim()))
      tell((grants[index] ?? NOWHERE)('currency'), 'currency-unknown', 'warning', currency);
  });
}
