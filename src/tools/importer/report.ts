import type {Severity} from '../../model/issue.js';
import type {Finding} from '../validate/finding.js';

/**
 * Everything that an import can find odd, and how bad it is: after an `error` something of the input is not in the
 * output, a `warning` wants a look, an `info` says what was done. The words are in `issue-messages.ts`.
 */
const SEVERITIES = {
  // A whole file
  'file-unreadable': 'error',
  'file-empty': 'error',
  'file-too-large': 'error',
  'file-html': 'error',
  'file-binary': 'error',
  'xlsx-protected': 'error',
  'xlsx-corrupt': 'error',
  'json-broken': 'error',
  'yaml-broken': 'error',
  'too-deep': 'error',
  'format-unknown': 'error',
  'json-unknown': 'error',
  'format-own': 'error',
  'own-encoding': 'error',
  'reader-failed': 'error',
  'nothing-found': 'error',
  'encoding-guessed': 'info',
  'encoding-broken': 'warning',
  'encoding-unsure': 'error',
  'encoding-unknown': 'error',
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
  'row-total': 'info',
  'row-note': 'info',
  'row-section': 'info',
  'row-hidden': 'warning',
  'row-archived': 'info',
  // Sheets and columns
  'sheet-hidden': 'info',
  'column-hidden': 'warning',
  'cells-merged': 'info',
  'table-unsure': 'error',
  'title-unsure': 'error',
  'columns-recognised': 'info',
  'column-guessed': 'warning',
  'column-unsure': 'warning',
  'column-dropped': 'info',
  'language-guessed': 'info',
  'mapping-member-unknown': 'error',
  'mapping-column-unknown': 'error',
  'mapping-column-gone': 'warning',
  'mapping-twice': 'error',
  'sheet-empty': 'info',
  'sheet-help': 'info',
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
  'cell-conflict': 'warning',
  'names-separated': 'info',
  'names-joined': 'info',
  'url-invalid': 'warning',
  'url-completed': 'info',
  'url-several': 'info',
  'link-words': 'info',
  'link-title': 'info',
  'link-left-out': 'warning',
  'number-noise': 'info',
  'progress-percent': 'info',
  'progress-ambiguous': 'warning',
  'cell-error': 'warning',
  'formula-empty': 'warning',
  'title-missing': 'warning',
  'id-made': 'info',
  'id-duplicate': 'warning',
  'value-unknown': 'warning',
  'status-unknown': 'info',
  'date-ambiguous': 'warning',
  'date-day-first': 'info',
  'date-month-first': 'info',
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
  // What the check of the result finds
  finding: 'warning',
} as const satisfies Readonly<Record<string, Severity>>;

export type ImportIssueCode = keyof typeof SEVERITIES;

/** Where something stands: the file, and in it the sheet, the row and the heading of the column. */
export interface Place {
  readonly file: string;
  readonly sheet?: string;
  /** Counted from 1, with headings and empty rows, as spreadsheet programs do. */
  readonly row?: number;
  readonly column?: string;
}

export interface ImportIssue extends Place {
  readonly code: ImportIssueCode;
  readonly severity: Severity;
  /** What stood there, whole. */
  readonly found?: string;
  /** What `validate` says of the result. */
  readonly finding?: Finding;
}

/** What became of one file. Every row of it is counted once. */
export interface FileReport {
  readonly file: string;
  format?: string;
  edition?: string;
  encoding?: string;
  /** Another encoding that fits as well. */
  rival?: string;
  delimiter?: string;
  /** Rows of the file, all of them. */
  rows: number;
  /** Rows with headings, column numbers, or nothing. */
  headings: number;
  empty: number;
  /** Rows that are no commitment (told one by one), and those that were not asked for. */
  skipped: number;
  leftOut: number;
  /** Rows that the workbook hides; they are counted as left out. */
  hidden: number;
  /** Rows that became a commitment, or a part of one. */
  used: number;
  commitments: number;
  /** What became of each column: the member that it fills; `x-columns` where the format has none. */
  columns: Readonly<Record<string, string>>;
}

interface Origin {
  readonly place: Place;
  readonly headings: ReadonlyMap<string, string>;
}

/** Takes down what happens. Never refuses anything: a report is always there. */
export class Report {
  readonly files: FileReport[] = [];
  readonly issues: ImportIssue[] = [];
  readonly #origins = new WeakMap<object, Origin>();

  file(file: string): FileReport {
    const known = this.files.find((one) => one.file === file);
    if (known) return known;
    const created: FileReport = {
      file,
      rows: 0,
      headings: 0,
      empty: 0,
      skipped: 0,
      leftOut: 0,
      hidden: 0,
      used: 0,
      commitments: 0,
      columns: {},
    };
    this.files.push(created);
    return created;
  }

  add(code: ImportIssueCode, place: Place, found?: string): void {
    this.issues.push({...place, code, severity: SEVERITIES[code], ...(found === undefined ? {} : {found})});
  }

  /** Where an item of the result is from, with the headings of its columns by their members. */
  from(item: object, place: Place, headings: ReadonlyMap<string, string> = new Map()): void {
    this.#origins.set(item, {place, headings});
  }

  /** The same item, with its place. */
  placed<T extends object>(item: T, place: Place): T {
    this.from(item, place);
    return item;
  }

  originOf(item: object): Origin | undefined {
    return this.#origins.get(item);
  }

  /** Tells what the check of the result finds. The result has what was given all the same. */
  addFinding(finding: Finding, place: Place): void {
    this.issues.push({...place, code: 'finding', severity: 'warning', finding, found: finding.found});
  }

  /** Takes back what a later step made untrue. */
  forget(code: ImportIssueCode): void {
    const retained = this.issues.filter((issue) => issue.code !== code);
    this.issues.length = 0;
    for (const issue of retained) this.issues.push(issue);
  }

  /** The worst that was told. */
  get severity(): Severity | undefined {
    return (['error', 'warning', 'info'] as const).find((level) =>
      this.issues.some(({severity}) => severity === level),
    );
  }
}
