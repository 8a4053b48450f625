import type {Link, Party} from './link.js';
import type {PartialDate, Span} from './partial-date.js';
import type {Text} from './text.js';

/** A part of a programme: what introduces it, its items, and where to read more. A bare list is short for its items. */
export interface Part<T> {
  /** The publisher's own heading, in place of ours. */
  readonly heading?: Text;
  readonly text?: Text;
  readonly items?: readonly T[];
  readonly links?: readonly Link[];
}

/** A principle, or a theme of the working method. */
export interface Point {
  readonly title?: Text;
  readonly text?: Text;
}

/** What a programme does, why, and what for. */
export interface Activity extends Point {
  readonly reason?: Text;
  readonly aim?: Text;
  readonly links?: readonly Link[];
}

/** Who works for a programme. */
export interface Post {
  /** The function, such as “Adviser”. */
  readonly title?: Text;
  /** A person's name, only where the publisher wants it shown. */
  readonly name?: string;
  readonly organisation?: Party;
  /** How many people; words where it was not published as a number. */
  readonly count?: number | string;
  /** How many full-time equivalents; words where it was not published as a number. */
  readonly fte?: number | string;
}

/** Who steers, pays or supports a programme, as what and when. */
export interface Body extends Party {
  readonly period?: Span;
  readonly text?: Text;
}

/** Money for a programme: one entry per amount, source and period. */
export interface Grant {
  /** Words where it was not published as a plain number (“about 20 million”); these are in no total. */
  readonly amount?: number | string;
  readonly currency?: string;
  readonly source?: Party;
  readonly period?: Span;
  readonly text?: Text;
  readonly links?: readonly Link[];
}

/** The programme behind a plan: its principles, activities, costs, and who runs it. */
export interface Programme {
  readonly id?: string;
  readonly title?: Text;
  readonly lang?: string;
  readonly url?: string;
  readonly text?: Text;
  readonly founded?: PartialDate;
  /** An ISO 8601 duration (`P2Y`) or words. */
  readonly duration?: Text;
  readonly period?: Span;
  readonly principles?: Part<Point>;
  readonly activities?: Part<Activity>;
  readonly staffing?: Part<Post>;
  readonly governance?: Part<Body>;
  readonly workingMethod?: Part<Point>;
  readonly funding?: Part<Grant>;
  readonly partners?: Part<Party>;
  /** Ids of the commitments that it carries out. */
  readonly commitments?: readonly string[];
  readonly links?: readonly Link[];
  /** When the programme's page was edited last; a date, or the publisher's words (“10 years ago”). */
  readonly updated?: PartialDate;
  readonly updatedBy?: Party;
  /** Members that are not in the format, as given. */
  readonly extra?: Readonly<Record<string, unknown>>;
}
