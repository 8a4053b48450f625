import {orderOf} from '../date-order.js';
import {readCellDate} from '../dates.js';
import {dateIn, type Meaning} from './heading.js';
import {valueKindOf} from './values.js';

/** A heading that is a date and nothing else. */
const BARE = /^\s*\d{1,4}[-/.]\d{1,2}[-/.]\d{2,4}\s*$/;

/**
 * The columns that hold a status at a date, one for each round of reports, with that date: “Status July 2023” and
 * “Status June 2024”, or two dates above statuses. One alone is the status. Where a date can be read in two ways, the
 * others decide; if they do not, it is none.
 */
export function roundsIn(
  headings: readonly string[],
  meanings: readonly (Meaning | undefined)[],
  cellsOf: (index: number) => readonly string[],
): ReadonlyMap<number, string> {
  const {order} = orderOf(headings.filter((heading) => BARE.test(heading)));
  const dateOf = (heading: string, index: number): string | undefined => {
    const meaning = meanings[index];
    if (meaning?.role === 'status') return dateIn(heading);
    if (meaning || !BARE.test(heading)) return undefined;
    const {date} = readCellDate(heading, 'end', order);
    return typeof date === 'string' && ['status', 'none'].includes(valueKindOf(cellsOf(index))) ? date : undefined;
  };
  const dates = headings.map(dateOf);
  const found = [...dates.entries()].flatMap(([index, date]) =>
    date !== undefined && dates.indexOf(date) === dates.lastIndexOf(date) ? [[index, date] as const] : [],
  );
  return new Map(found.length > 1 ? found : []);
}
