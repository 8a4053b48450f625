import type {IssueCode, Severity} from '../model/issue.js';

/** Records one issue. */
export type Tell = (path: string, code: IssueCode, severity?: Severity, found?: unknown) => void;

/** Appends one key to a JSON Pointer (RFC 6901). */
export const pointer = (path: string, key: string | number): string =>
  `${path}/${String(key).replaceAll('~', '~0').replaceAll('/', '~1')}`;
