import Papa from 'papaparse';
import type {ImportIssueCode} from './report.js';

interface CsvFault {
  readonly code: ImportIssueCode;
  /** Row in which it starts, counted from 1. */
  readonly row: number;
}

export interface Csv {
  readonly records: string[][];
  readonly delimiter: string;
  readonly faults: readonly CsvFault[];
}

/** The faults that the library finds, in our words. The others are not about the file. */
const FAULTS: Readonly<Record<string, ImportIssueCode>> = {
  MissingQuotes: 'quote-open',
  InvalidQuotes: 'quote-malformed',
};

export const DELIMITERS: readonly string[] = [',', ';', '\t', '|'];

/** Separated values, with what is wrong in their quotation marks. Without a delimiter, it is guessed. */
export function readCsv(text: string, wanted?: string): Csv {
  // Excel's own first line about the delimiter is not part of the table; it stays a row, so that row numbers are right.
  const named = /^\uFEFF?"?sep=([,;\t|])"?\r?\n/.exec(text);
  const {data, errors, meta} = Papa.parse<string[]>(named ? text.slice(named[0].length) : text.replace(/^\uFEFF/, ''), {
    delimiter: named?.[1] ?? wanted,
    delimitersToGuess: [...DELIMITERS],
  });
  const before = named ? [[]] : [];
  // A line break after the last record makes no record of its own.
  if (data.at(-1)?.length === 1 && data.at(-1)?.[0] === '') data.pop();
  return {
    records: [...before, ...data],
    delimiter: meta.delimiter,
    faults: errors.flatMap(({code, row = 0}) => {
      const ours = FAULTS[code];
      return ours ? [{code: ours, row: row + 1 + before.length}] : [];
    }),
  };
}
