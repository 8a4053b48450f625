import readWorkbook from 'read-excel-file/universal';
import type {Sheet} from './sheet.js';

/** A cell as text. A date is the day that the cell shows: the library gives it at midnight UTC. */
function textOf(cell: unknown): string {
  if (cell instanceof Date)
    return Number.isNaN(cell.getTime()) ? '' : cell.toISOString().replace(/T00:00:00\.000Z$/, '');
  return typeof cell === 'string' || typeof cell === 'number' || typeof cell === 'boolean' ? String(cell) : '';
}

/** The sheets of a workbook. Loaded only for one: the library that unpacks it is the largest of all. */
export async function readXlsx(file: string, bytes: Uint8Array): Promise<Sheet[]> {
  const copy = bytes.slice().buffer;
  const sheets = await readWorkbook(copy);
  return sheets.map(({sheet, data}) => ({file, name: sheet, records: data.map((row) => row.map(textOf))}));
}
