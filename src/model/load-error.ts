/** Why a widget has nothing to show. Loading, reading and choosing each have their own codes. */
export type LoadErrorCode =
  | 'network'
  | 'mixed-content'
  | 'timeout'
  | 'too-large'
  | 'status'
  | 'empty'
  | 'html'
  | 'table'
  | 'truncated'
  | 'quotes'
  | 'syntax'
  | 'not-a-document'
  | 'no-commitment'
  | 'not-found'
  | 'choose'
  | 'no-programme'
  | 'programme-not-found'
  | 'choose-programme'
  | 'no-plan'
  | 'no-dialogue'
  | 'dialogue-not-found'
  | 'choose-dialogue'
  | 'no-rating';

/** What went wrong and where, for the `ogp-error` event and the visible message. */
export interface LoadError {
  readonly code: LoadErrorCode;
  /** The address that was asked. */
  readonly url?: string;
  /** HTTP status, with code `status`. */
  readonly status?: number;
  /** Where broken JSON is at fault, counted from 1. */
  readonly place?: {readonly line: number; readonly column: number};
  /** The id or scale that was requested, with codes `…not-found`, `no-plan` and `no-rating`. */
  readonly wanted?: string;
}
