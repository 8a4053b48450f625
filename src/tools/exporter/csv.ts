import {isCellError} from '../tabular/cell-error.js';
import {csvCell} from '../../view/table-file.js';
import type {Table} from './tables.js';

/** The mark by which spreadsheets read a file as UTF-8. */
const BOM = '\ufeff';

/** A text such as “#N/A” would be an error to a spreadsheet: the apostrophe in front marks it as text. */
const cellOf = (text: string) => csvCell(isCellError(text) ? `'${text}` : text);

/** The sign between cells that spreadsheet programs of a language expect: where the comma is the decimal sign, a semicolon. */
export const separatorFor = (tag: string): string => (new Intl.NumberFormat(tag).format(1.5).includes(',') ? ';' : ',');

/** A sheet as a CSV file (RFC 4180) that spreadsheets open as it is meant. */
export function csvFile({columns, rows}: Table, separator = ','): string {
  const lines = [columns.map(({name}) => name), ...rows.map((row) => columns.map(({name}) => row.get(name) ?? ''))];
  return `${BOM}${lines.map((line) => `${line.map(cellOf).join(separator)}\r\n`).join('')}`;
}
