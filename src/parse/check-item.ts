import type {IssueCode, Severity} from '../model/issue.js';
import type {Text} from '../model/text.js';

/** Records one issue. */
export type ReportIssue = (path: string, code: IssueCode, severity?: Severity, found?: unknown) => void;

/** Returns the path of a member of an item. */
export type PathOf = (key: string) => string;

/** Where each object of the model is in the raw data. */
export type Locations = ReadonlyMap<object, PathOf>;

/** Returns the paths of the members of an object of the model; without data behind it, they are empty. */
export const pathsOf = (item: object, locations: Locations): PathOf => locations.get(item) ?? (() => '');

export const keyOf = (id: string | undefined): string | undefined => id?.trim().toLowerCase();

/** Returns the check of the ids of one list, item by item: those that an earlier item has are reported. */
export function checkIds(locations: Locations, report: ReportIssue) {
  const seen = new Set<string>();
  return (item: {readonly id?: string}): void => {
    const key = keyOf(item.id);
    if (key && seen.has(key)) report(pathsOf(item, locations)('id'), 'duplicate-id', 'warning', item.id);
    if (key) seen.add(key);
  };
}

/** Returns the check of ids that refer to commitments: those that no commitment has are reported. */
export function checkReferences(commitments: readonly {readonly id?: string}[], report: ReportIssue) {
  const known = new Set(commitments.map(({id}) => keyOf(id)));
  return (ids: readonly string[] = [], path: string): void => {
    const absent = ids.filter((id) => !known.has(keyOf(id)));
    if (absent.length) report(path, 'id-unknown', 'info', absent.join(', '));
  };
}

/** Reports an entry of which nothing but a date, say, could be shown. */
export function checkTitle(
  {title, text}: {readonly title?: Text; readonly text?: Text},
  pathOf: PathOf,
  report: ReportIssue,
): void {
  if (!title && !text) report(pathOf('title'), 'title-missing');
}
