/** Severity of an issue: `error` something cannot be shown, `warning` it is shown as given, `info` worth checking. */
export type Severity = 'error' | 'warning' | 'info';

/** Kind of issue. Its message and remedy are in `view/issue-messages.ts`. */
export type IssueCode =
  | 'not-a-document'
  | 'version'
  | 'type'
  | 'null-item'
  | 'title-missing'
  | 'duplicate-id'
  | 'date-unknown'
  | 'date-impossible'
  | 'date-ambiguous'
  | 'date-order'
  | 'date-conflict'
  | 'time-unknown'
  | 'time-skipped'
  | 'zone-unknown'
  | 'currency-unknown'
  | 'scale-unknown'
  | 'scale-invalid'
  | 'value-unknown'
  | 'value-missing'
  | 'voice-missing'
  | 'language-tag'
  | 'plan-unknown'
  | 'progress-range'
  | 'id-unknown'
  | 'sum-mismatch'
  | 'link-scheme'
  | 'link-form'
  | 'forbidden-key'
  | 'term-unknown'
  | 'term-form';

/** One issue in a document: its path, its code and the value found. */
export interface Issue {
  /** JSON Pointer (RFC 6901) into the raw data. */
  readonly path: string;
  readonly code: IssueCode;
  readonly severity: Severity;
  /** The value found, shortened to 200 characters. */
  readonly found?: string;
}
