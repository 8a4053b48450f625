import {utils, write} from '@e965/xlsx';
import type {Table} from './tables.js';

/** XML has no such characters. */
const writable = (text: string) => text.replace(/[\0-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g, '\uFFFD');
/** Spreadsheet programs take no longer cell. */
const LONGEST = 32_767;

/**
 * All tables as a workbook, a sheet for each; undefined where a text is longer than a cell can be. Every cell is text: no
 * program makes a day of “2026-03”, or runs a formula.
 */
export function workbookFile(tables: readonly Table[]): Uint8Array | undefined {
  if (tables.some(({rows}) => rows.some((row) => [...row.values()].some((text) => text.length > LONGEST))))
    return undefined;
  const book = utils.book_new();
  for (const {sheet, columns, rows} of tables) {
    const cells = rows.map((row) => columns.map(({name}) => row.get(name) ?? ''));
    const worksheet = utils.aoa_to_sheet(
      [columns.map(({name}) => name), ...cells].map((row) =>
        row.map((text) => (text ? {t: 's', v: writable(text), z: '@'} : null)),
      ),
    );
    worksheet['!cols'] = columns.map(({name}) => ({wch: Math.max(14, Math.min(40, name.length + 4))}));
    utils.book_append_sheet(book, worksheet, sheet.name.slice(0, 31));
  }
  return new Uint8Array(write(book, {type: 'array', bookType: 'xlsx', compression: true}) as ArrayBuffer);
}
