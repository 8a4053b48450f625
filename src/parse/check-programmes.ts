import type {OgpDocument} from '../model/document.js';
import {firstDay, lastDay} from '../model/partial-date.js';
import type {Programme} from '../model/programme.js';
import {checkIds, checkReferences, checkTitle, pathsOf, type Locations, type ReportIssue} from './check-item.js';

/** Reports contradictions between the members of programmes. */
export function checkProgrammes(
  {commitments, programmes = []}: OgpDocument,
  locations: Locations,
  report: ReportIssue,
): void {
  const checkId = checkIds(locations, report);
  const checkNamed = checkReferences(commitments, report);
  for (const programme of programmes) {
    const pathOf = pathsOf(programme, locations);
    if (!programme.title) report(pathOf('title'), 'title-missing');
    checkId(programme);
    checkNamed(programme.commitments, pathOf('commitments'));
    checkParts(programme, locations, report);
  }
}

function checkParts(programme: Programme, locations: Locations, report: ReportIssue): void {
  const {founded, period, activities, funding} = programme;
  if (founded?.iso && period?.end?.iso && firstDay(founded.iso) > lastDay(period.end.iso))
    report(pathsOf(programme, locations)('founded'), 'date-order', 'warning', `${founded.iso} > ${period.end.iso}`);
  for (const activity of activities?.items ?? []) checkTitle(activity, pathsOf(activity, locations), report);
  for (const grant of funding?.items ?? [])
    // € or "euro" cannot be formatted for another language.
    if (grant.currency && !/^[a-z]{3}$/i.test(grant.currency.trim()))
      report(pathsOf(grant, locations)('currency'), 'currency-unknown', 'warning', grant.currency);
}
