import type {IssueCode, Severity} from '../../model/issue.js';

/** Codes of the schema and of the cross-checks, beside the issues of the reader. */
export type ValidateCode =
  | 'member-unknown'
  | 'member-missing'
  | 'member-twice'
  | 'value-empty'
  | 'list-expected'
  | 'currency-code'
  | 'schema-address'
  | 'date-form'
  | 'choice'
  | 'rule'
  | 'language-missing'
  | 'language-mixed'
  | 'short-form';

export type FindingCode = IssueCode | ValidateCode;

/** Something in a file that somebody should look at. */
export interface Finding {
  /** JSON Pointer (RFC 6901) into the file. */
  readonly path: string;
  readonly code: FindingCode;
  readonly severity: Severity;
  readonly found?: string;
  /** What was probably meant. */
  readonly suggestion?: string;
  /** What may stand there, where nothing is near. */
  readonly choices?: readonly string[];
  /** True where the suggestion is certain: `--fix` writes it. */
  readonly fixable?: boolean;
}
