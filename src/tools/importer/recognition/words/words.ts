/**
 * What a column of somebody's table is about, whatever the table is of: `start` is the start of a commitment in a table of
 * commitments, and the planned start of a milestone in a table of milestones.
 */
export type Role =
  | 'id'
  | 'number'
  | 'title'
  | 'description'
  | 'status'
  | 'progress'
  | 'url'
  | 'start'
  | 'end'
  | 'date'
  | 'period'
  | 'actualStart'
  | 'actualEnd'
  | 'lead'
  | 'support'
  | 'areas'
  | 'plan'
  | 'evidence'
  /** A part of the description with the heading of the column as its own. */
  | 'part'
  /** Mail addresses, telephone numbers and names of persons: not published without being asked. */
  | 'personal'
  /** Known, but no member of the format: kept under the heading. */
  | 'own'
  /** Counts the rows, or says what kind of thing a row is. */
  | 'counter';

/** What a row may be about. */
export type Entity = 'commitment' | 'milestone';

/**
 * The words for columns in one language, with bars between. The first of each is what the template in that language has
 * as its heading. Case, accents, a plural -s, signs and units do not matter, nor do the words of `fillers`; “start date of
 * the commitment” is found by its two parts.
 */
export interface Words {
  readonly lang: string;
  readonly fillers: string;
  readonly entities: Readonly<Record<Entity, string>>;
  readonly roles: Readonly<Partial<Record<Role, string>>>;
  /** The names of the sheets of the template. */
  readonly sheets: Readonly<Record<Entity, string>>;
  /** Words of a status that people choose from, from the first to the last; they are shown as they are. */
  readonly statuses: string;
  /** What stands before totals, sources and notes below a table. */
  readonly totals: string;
  readonly notes: string;
}
