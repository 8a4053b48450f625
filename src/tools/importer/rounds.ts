import type {Members, SideRow, SideTable} from './side-table.js';

// A status at several dates: “Status July 2023”, “Status June 2024”, or a column for each date. Every date becomes an
// update of the commitment, and the newest status that is given is the status.

/** `history:2014-04-30`, and behind a null character the heading of the column. */
const ROUND = /^history:(\d{4}(?:-\d\d){0,2})(?:\0([^]*))?$/;

/** The heading without its date: what the update is called. */
const titleOf = (heading: string) =>
  heading
    .replace(
      /[([]?(?:\d{1,4}[-/. ]\d{1,2}[-/. ]\d{2,4}|(?:(?:\d{1,2}\.? )?\p{L}{3,}\.? )?\b20\d\d(?:[-/]\d\d){0,2})[)\]]?/u,
      '',
    )
    .replace(/^[\s:,–-]+|[\s:,–-]+$/g, '');

/** The rounds of reports in a table. */
export class Rounds {
  /** One update for each commitment and date. */
  readonly #updates = new Map<
    string,
    {
      readonly row: number;
      readonly ref: string;
      readonly date: string;
      readonly title: string;
      readonly lines: string[];
    }
  >();

  /**
   * Takes the rounds out of the members of a row. `ref` names its commitment; `name` is what a milestone is called in the
   * update, and blank for a commitment, whose update it is.
   */
  take(
    members: Members,
    {ref, row, name}: {readonly ref: string; readonly row: number; readonly name: string},
  ): Members {
    const retained: Members = new Map();
    let newest = {date: '', status: ''};
    for (const [member, value] of members) {
      const [, date, heading = ''] = ROUND.exec(member) ?? [];
      if (date === undefined) {
        retained.set(member, value);
        continue;
      }
      if (date >= newest.date) newest = {date, status: value};
      const key = `${ref}\0${date}`;
      const update = this.#updates.get(key) ?? {row, ref, date, title: titleOf(heading), lines: []};
      this.#updates.set(key, update);
      update.lines.push(name ? `- ${name.replace(/\s+/g, ' ').trim()}: ${value}` : value);
    }
    if (newest.status && !retained.has('status')) retained.set('status', newest.status);
    return retained;
  }

  get table(): SideTable {
    // The newest first, as people read news.
    const updates = [...this.#updates.values()].sort((a, b) => (a.date < b.date ? 1 : a.date > b.date ? -1 : 0));
    const rows: SideRow[] = updates.map(({row, ref, date, title, lines}) => ({
      row,
      cells: [ref, date, title, lines.join('\n')],
    }));
    return {name: 'commitment-updates', header: ['commitment', 'date', 'title', 'text'], rows};
  }
}
