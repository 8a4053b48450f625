import {readCellDate, type DateOrder} from './dates.js';

/** How the days and months of a column stand, as far as its cells show it. */
export interface ColumnOrder {
  /** Undefined where no cell decides, and where cells contradict each other. */
  readonly order?: DateOrder;
  /** A date that can only be read in this order. */
  readonly example?: string;
  /** Dates that can only be read day first, and month first. */
  readonly evidence: Readonly<Record<DateOrder, number>>;
}

/** What the dates of a column show about their order: one that can only be read month first decides for all. */
export function orderOf(cells: Iterable<string>): ColumnOrder {
  const evidence = {dmy: 0, mdy: 0};
  const examples: Partial<Record<DateOrder, string>> = {};
  for (const cell of cells) {
    const {order} = readCellDate(cell, 'end');
    if (!order) continue;
    evidence[order]++;
    examples[order] ??= cell.trim();
  }
  const order = evidence.dmy && !evidence.mdy ? 'dmy' : evidence.mdy && !evidence.dmy ? 'mdy' : undefined;
  return {evidence, ...(order && {order, example: examples[order] ?? ''})};
}
