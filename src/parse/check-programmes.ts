import type {OgpDocument} from '../model/document.js';
import {firstDay, lastDay} from '../model/partial-date.js';
import type {Programme} from '../model/programme.js';
import {checkIds, checkReferences, checkTitle, placeOf, type Places} from './check-item.js';
import type {Tell} from './json-pointer.js';

/** Reports contradictions between the members of programmes. */
export function checkProgrammes({commitments, programmes = []}: OgpDocument, places: Places, tell: Tell): void {
  const checkId = checkIds(places, tell);
  const checkNamed = checkReferences(commitments, tell);
  for (const programme of programmes) {
    const place = placeOf(programme, places);
    if (!programme.title) tell(place('title'), 'title-missing');
    checkId(programme);
    checkNamed(programme.commitments, place('commitments'));
    checkParts(programme, places, tell);
  }
}

function checkParts(programme: Programme, places: Places, tell: Tell): void {
  const {founded, period, activities, funding} = programme;
  if (founded?.iso && period?.end?.iso && firstDay(founded.iso) > lastDay(period.end.iso))
    tell(placeOf(programme, places)('founded'), 'date-order', 'warning', `${founded.iso} > ${period.end.iso}`);
  for (const activity of activities?.items ?? []) checkTitle(activity, placeOf(activity, places), tell);
  for (const grant of funding?.items ?? [])
    // € or "euro" cannot be formatted for another language.
    if (grant.currency && !/^[a-z]{3}$/i.test(grant.currency.trim()))
      tell(placeOf(grant, places)('currency'), 'currency-unknown', 'warning', grant.currency);
}
