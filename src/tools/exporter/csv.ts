import {isCellError} from '../tabular/cell-error.js';
import {csvCell} from '../../view/table-file.js';
import type {Table} from './tables.js';

/** The mark by which spreadsheets read a file as UTF-8. */
const BOM = '\ufeff';

/** A text such as “#N/A” would be an error to a spreadsheet: the apostrophe in front keeps it a text. */
const cellOf = (text: string) => csvCell(isCellError(text) ? `'${text}` : text);

/** A sheet as a CSV file (RFC 4180) that spreadsheets open as it is meant. */
export function csvFile({columns, rows}: Table): string {
  const lines = [columns.map(({name}) => name), ...rows.map((row) => columns.map(({name}) => row.get(name) ?? ''))];
  return `${BOM}${lines.map((line) => `${line.map(cellOf).join(',')}\r\n`).join('')}`;
}
