import type {ListWords} from './commitment-list.js';
import type {Column, RowView} from './commitment-row.js';

/**
 * What makes a spreadsheet take a text for a formula, in full width, too; numbers below zero are none. An apostrophe in
 * front marks it as text, so a text that has one gets another.
 */
const FORMULA = /^'*[=+\-@\t\r\uFF1D\uFF0B\uFF0D\uFF20](?!\d+([.,]\d+)?$)/;
export const isFormula = (text: string): boolean => FORMULA.test(text);

/** A cell of a CSV file. */
export function csvCell(text: string): string {
  const safe = isFormula(text) ? `'${text}` : text;
  return /[",;\t\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** The marks that isolate pieces of a line are for the screen. */
const cell = (text = '') => csvCell(text.replace(/[\u2068\u2069]/g, ''));

/**
 * Commitments as a CSV file (RFC 4180), with the words on the screen. The mark in front makes spreadsheets read it as
 * UTF-8. Loaded when somebody asks for a file.
 */
export function csvOf(rows: readonly RowView[], columns: readonly Column[], words: ListWords): string {
  const head = [words.id, words.title, ...columns.map((column) => words.columns[column]), words.url];
  const lines = rows.map(({id, heading, facts}) => [
    id,
    heading.text,
    ...columns.map((column) => facts[column]?.text),
    heading.href,
  ]);
  return `\ufeff${[head, ...lines].map((line) => line.map(cell).join(',')).join('\r\n')}\r\n`;
}
