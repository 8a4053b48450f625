/** How bad an oddity is: `error` something cannot be shown, `warning` it is shown as given, `info` worth a look. */
export type Severity = 'error' | 'warning' | 'info';

/** What kind of oddity it is. The words for each, with the remedy, are in `view/issue-messages.ts`. */
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
  | 'progress-range'
  | 'id-unknown'
  | 'sum-mismatch'
  | 'link-scheme'
  | 'link-form'
  | 'forbidden-key';

/** One oddity of a document: where it is, what it is, and what stood there. */
export interface Issue {
  /** JSON Pointer (RFC 6901) into the document as given. */
  readonly path: string;
  readonly code: IssueCode;
  readonly severity: Severity;
  /** What was found there, shortened to 200 characters. */
  readonly found?: string;
}
