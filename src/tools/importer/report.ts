import type {Severity} from '../../model/issue.js';

/**
 * Everything that an import can find odd, and how bad it is: after an `error` something of the input is not in the
 * output, a `warning` wants a look, an `info` says what was done. The words are in `oddity-messages.ts`.
 */
const ODDITIES = {
  // A whole file
  'file-unreadable': 'error',
  'file-empty': 'error',
  'file-too-large': 'error',
  'file-html': 'error',
  'file-binary': 'error',
  'xlsx-protected': 'error',
  'xlsx-corrupt': 'error',
  'xls-old': 'error',
  'json-broken': 'error',
  'format-unknown': 'error',
  'format-own': 'error',
  'reader-failed': 'error',
  'nothing-found': 'error',
  'encoding-guessed': 'info',
  'encoding-broken': 'warning',
  // Records
  'quote-open': 'error',
  'quote-malformed': 'warning',
  'cells-missing': 'warning',
  'cells-surplus': 'warning',
  'header-skipped': 'info',
  'header-repeated': 'warning',
  'row-skipped': 'warning',
  'rows-left-out': 'info',
  'row-without-parent': 'error',
  'parent-missing': 'warning',
  'document-twice': 'warning',
  // Sheets and columns
  'sheet-empty': 'info',
  'sheet-unknown': 'warning',
  'columns-kept': 'info',
  'columns-left-out': 'info',
  'columns-missing': 'info',
  'columns-own': 'info',
  'column-twice': 'warning',
  // Cells of the template
  'cell-twice': 'error',
  'cells-without-heading': 'error',
  'extra-invalid': 'error',
  // Cells
  'cell-error': 'warning',
  'formula-empty': 'warning',
  'title-missing': 'warning',
  'id-made': 'info',
  'id-duplicate': 'warning',
  'value-unknown': 'warning',
  'date-ambiguous': 'warning',
  'date-evidence': 'info',
  'date-impossible': 'warning',
  'date-serial': 'warning',
  'date-excel-year': 'warning',
  'date-other-order': 'warning',
  'date-short-year': 'info',
  'date-words': 'info',
  'html-removed': 'info',
  'symbols-replaced': 'info',
  'symbols-unknown': 'warning',
  'characters-broken': 'warning',
  'mail-in-text': 'warning',
  'personal-data': 'warning',
  'name-long': 'info',
} as const satisfies Readonly<Record<string, Severity>>;

export type OddityCode = keyof typeof ODDITIES;

/** Where something stands: the file, and in it the sheet, the row and the heading of the column. */
export interface Place {
  readonly file: string;
  readonly sheet?: string;
  /** Counted from 1, with headings and empty rows, as spreadsheet programs do. */
  readonly row?: number;
  readonly column?: string;
}

export interface Oddity extends Place {
  readonly code: OddityCode;
  readonly severity: Severity;
  /** What stood there, whole. */
  readonly found?: string;
}

/** What became of one file. Every row of it is counted once. */
export interface FileReport {
  readonly file: string;
  format?: string;
  edition?: string;
  encoding?: string;
  delimiter?: string;
  /** Rows of the file, all of them. */
  rows: number;
  /** Rows with headings, column numbers, or nothing. */
  headings: number;
  empty: number;
  /** Rows that are no commitment (told one by one), and those that were not asked for. */
  skipped: number;
  leftOut: number;
  /** Rows that became a commitment, or a part of one. */
  used: number;
  commitments: number;
  /** What became of each column: the member that it fills; `x-columns` where the format has none. */
  columns: Readonly<Record<string, string>>;
}

/** Takes down what happens. Never refuses anything: a report is always there. */
export class Report {
  readonly files: FileReport[] = [];
  readonly oddities: Oddity[] = [];

  file(file: string): FileReport {
    const known = this.files.find((one) => one.file === file);
    if (known) return known;
    const made: FileReport = {
      file,
      rows: 0,
      headings: 0,
      empty: 0,
      skipped: 0,
      leftOut: 0,
      used: 0,
      commitments: 0,
      columns: {},
    };
    this.files.push(made);
    return made;
  }

  tell(code: OddityCode, place: Place, found?: string): void {
    this.oddities.push({...place, code, severity: ODDITIES[code], ...(found === undefined ? {} : {found})});
  }

  /** Takes back what a later step made untrue. */
  forget(code: OddityCode): void {
    const kept = this.oddities.filter((odd) => odd.code !== code);
    this.oddities.length = 0;
    for (const odd of kept) this.oddities.push(odd);
  }

  /** The worst that was told. */
  get severity(): Severity | undefined {
    return (['error', 'warning', 'info'] as const).find((level) =>
      this.oddities.some(({severity}) => severity === level),
    );
  }
}
