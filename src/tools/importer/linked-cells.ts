import type {TablePlan} from './recognition/plan.js';
import type {Report} from './report.js';
import {placeIn, type DataRow} from './table-rows.js';

/** A row whose cells have the addresses behind them where a member takes one. */
export interface LinkedRow extends DataRow {
  /** Members that no column of the row has: the address behind a title. */
  readonly extra: readonly (readonly [member: string, value: string])[];
}

/** In a workbook, a cell may show words and lead to an address. What a page needs of an address cell is that. */
export function linkedCells({table, columns}: TablePlan, rows: readonly DataRow[], report: Report): LinkedRow[] {
  const {links} = table;
  if (!links?.size) return rows.map((row) => ({...row, extra: []}));
  const hasUrl = columns.some(({target}) => target === 'url');
  const byIndex = new Map(columns.map((column) => [column.index, column]));
  return rows.map(({number, cells}) => {
    const extra: [string, string][] = [];
    const linked = cells.map((cell, index) => {
      const link = links.get(`${number - 1},${index}`);
      const column = byIndex.get(index);
      const words = cell.trim();
      if (!link || !column || words === link || !words) return cell;
      const {target, heading} = column;
      const place = placeIn(table, number, heading);
      const isEvidence = /(?:^|\.)evidence$/.test(target);
      if (isEvidence || /(?:^|\.)url$/.test(target)) {
        report.add('link-words', place, words);
        if (isEvidence) extra.push([`${target}.label`, words]);
        return link;
      }
      if (target === 'links') return `[${words}](${link})`;
      if (target === 'description' || target === 'text')
        return /[[\]\n]/.test(words) ? `${cell} ${link}` : `[${words}](${link})`;
      if (target.startsWith('x-')) return `${cell} (${link})`;
      if (target === 'title' && !hasUrl) {
        report.add('link-title', place, link);
        extra.push(['url', link]);
      } else report.add('link-left-out', place, link);
      return cell;
    });
    return {number, cells: linked, extra};
  });
}
