import {Parser} from 'htmlparser2';
import type {Merge, Sheet} from './sheet.js';

/** The tables of a page: what some programs save with the name of a workbook. Tables inside tables are read with the outer one. */
export function htmlTables(file: string, html: string): Sheet[] {
  const tables: {records: string[][]; merges: Merge[]; links: Map<string, string>}[] = [];
  let depth = 0;
  let cell: string | undefined;
  let unseen = 0;
  const parser = new Parser({
    onopentag(name, {rowspan = '', colspan = '', href = ''}) {
      if (name === 'style' || name === 'script') unseen++;
      if (name === 'table' && depth++ === 0) tables.push({records: [], merges: [], links: new Map()});
      const table = tables.at(-1);
      if (!depth || !table) return;
      if (name === 'tr') table.records.push([]);
      const row = table.records.length - 1;
      const record = table.records[row];
      if ((name === 'td' || name === 'th') && record) {
        // The cells that reach down from the rows above keep their place.
        const covers = (column: number) =>
          table.merges.some(
            ({top, bottom, left, right}) => top < row && row <= bottom && left <= column && column <= right,
          );
        while (covers(record.length)) record.push('');
        const [down, across] = [rowspan, colspan].map((span) => Math.min(Math.max(Number(span) || 1, 1), 1000));
        const left = record.length;
        record.push(...Array.from({length: across ?? 1}, () => ''));
        if ((down ?? 1) > 1 || (across ?? 1) > 1)
          table.merges.push({top: row, left, bottom: row + (down ?? 1) - 1, right: left + (across ?? 1) - 1});
        cell = '';
        at = [row, left];
      } else if (cell !== undefined && (name === 'br' || name === 'p' || name === 'div')) cell += cell ? '\n' : '';
      if (name === 'a' && cell !== undefined && /^https?:/i.test(href)) table.links.set(at.join(','), href);
    },
    ontext(part) {
      if (cell !== undefined && !unseen) cell += part.replace(/\s+/g, ' ');
    },
    onclosetag(name) {
      if (name === 'style' || name === 'script') unseen--;
      if (name === 'table') depth = Math.max(0, depth - 1);
      const record = tables.at(-1)?.records[at[0]];
      if ((name === 'td' || name === 'th') && cell !== undefined && record) {
        record[at[1]] = cell.trim();
        cell = undefined;
      }
    },
  });
  let at: readonly [row: number, column: number] = [0, 0];
  parser.end(html);
  return tables.map(({records, merges, links}, index) => ({
    file,
    ...(tables.length > 1 && {name: `table ${index + 1}`}),
    records,
    merges: merges.map((merge) => ({...merge, bottom: Math.min(merge.bottom, records.length - 1)})),
    links,
  }));
}
