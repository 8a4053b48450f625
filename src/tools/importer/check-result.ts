import {stateOf} from '../../model/milestone.js';
import {isObject} from '../../parse/json-values.js';
import type {Finding} from '../validate/finding.js';
import {validate} from '../validate/validate.js';
import type {DocumentInFile} from './document-file.js';
import type {Place, Report} from './report.js';

/** The cell that a path into the result is from, as exactly as it is known. */
function placeOf(path: string, document: unknown, report: Report): Place | undefined {
  let at: unknown = document;
  let found: ReturnType<Report['originOf']>;
  let rest: string[] = [];
  for (const step of path.split('/').slice(1)) {
    const name = step.replaceAll('~1', '/').replaceAll('~0', '~');
    if (!isObject(at) && !Array.isArray(at)) break;
    at = (at as Readonly<Record<string, unknown>>)[name];
    const origin = isObject(at) ? report.originOf(at) : undefined;
    if (origin) [found, rest] = [origin, []];
    else if (found && !/^\d+$/.test(name)) rest.push(name);
  }
  if (!found) return undefined;
  const {place, headings} = found;
  // The members of an item by their column: planned.end, evidence.url, evidence.
  for (let length = rest.length; length > 0; length--) {
    const column = headings.get(rest.slice(0, length).join('.'));
    if (column !== undefined) return {...place, column};
  }
  return rest.length ? {...place, column: rest.join('.')} : place;
}

const isWorth = ({severity}: Finding) => severity !== 'info';

/** Tells what `validate` would find in the result, with the rows that it is from. What is told of a cell already is not told again. */
export function addFindings(document: DocumentInFile, report: Report): void {
  const keyOf = ({file, sheet, row, column}: Place) => JSON.stringify([file, sheet, row, column]);
  const reported = new Set(report.issues.filter(({row}) => row !== undefined).map(keyOf));
  const [first] = report.files;
  if (!first) return;
  for (const finding of validate(JSON.parse(JSON.stringify(document))).filter(isWorth)) {
    const place = placeOf(finding.path, document, report) ?? {file: first.file};
    if (place.column !== undefined && reported.has(keyOf(place))) continue;
    report.addFinding(finding, place);
  }
}

/** Tells which words of milestones' statuses the widgets do not know: they are shown, but not counted as finished or late. */
export function reportStatuses({commitments = []}: DocumentInFile, report: Report): void {
  for (const {milestones = []} of commitments)
    for (const milestone of milestones) {
      const {status} = milestone;
      const origin = report.originOf(milestone);
      if (!status || !origin || stateOf({status}, '') !== undefined) continue;
      const {place, headings} = origin;
      const column = headings.get('status');
      report.add('status-unknown', column === undefined ? place : {...place, column}, status);
    }
}
