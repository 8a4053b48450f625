import {fold} from './fold.js';
import type {Link, Party} from './link.js';
import {isIso, type PartialDate} from './partial-date.js';
import type {Passage, Text} from './text.js';

/** A place or a platform where people meet. */
export interface Venue {
  readonly name?: Text;
  readonly address?: Text;
  readonly url?: string;
}

/** Somebody who speaks. `name` only where the publisher gives one; a role and an organisation say enough. */
export interface Speaker {
  readonly name?: Text;
  readonly role?: Text;
  readonly organisation?: Party;
  /** Language that this speaker speaks, where it is another one, as a language tag. */
  readonly language?: string;
  readonly text?: Text;
}

/** How to take part. */
export interface SignUp {
  readonly url?: string;
  readonly label?: Text;
  readonly text?: Text;
  readonly deadline?: PartialDate;
}

/** One row of an agenda: at a time of day, or so many minutes after the start, whenever that is. */
export interface AgendaItem {
  readonly time?: string;
  readonly after?: number;
  readonly title?: Text;
}

/** What a session and its series can both say; the session's word counts for the session. */
interface Common {
  readonly id?: string;
  readonly title?: Text;
  readonly text?: Text;
  readonly url?: string;
  /** Time zone of the times, by its IANA name: `Europe/Amsterdam`. */
  readonly timeZone?: string;
  /** Spoken language, as a language tag. */
  readonly language?: string;
  readonly venue?: Venue;
  readonly audience?: Text;
  readonly agenda?: readonly AgendaItem[];
  readonly signUp?: SignUp;
  /** Address of a calendar file (.ics) that the publisher keeps. */
  readonly calendar?: string;
  readonly links?: readonly Link[];
  readonly extra?: Readonly<Record<string, unknown>>;
}

/** One meeting. The title is its theme, often a question. */
export interface Session extends Common {
  readonly number?: string;
  /** A day; where the year is not given, the text is `--03-15` (15 March). */
  readonly date?: PartialDate;
  /** The last day, where it is another one. */
  readonly endDate?: PartialDate;
  /** Times of day, `14:30`, on the clocks of the place. */
  readonly start?: string;
  readonly end?: string;
  readonly speakers?: readonly Speaker[];
  /** The example from practice that is talked about. */
  readonly case?: Passage;
  /** How many can take part, and how many places are left. */
  readonly capacity?: number;
  readonly placesLeft?: number;
  /** In the publisher's words; `sessionState` knows the common ones. */
  readonly status?: string;
}

/** A series of dialogue sessions. */
export interface Dialogue extends Common {
  readonly lang?: string;
  readonly sessions?: readonly Session[];
  /** What else there is to say: how it works, what to bring, who organises it. */
  readonly sections?: readonly Passage[];
  /** Ids of the commitments that this is part of. */
  readonly commitments?: readonly string[];
}

/** The states that a session can be said to be in. */
export type SessionState = 'planned' | 'full' | 'cancelled' | 'postponed' | 'held';

const STATES: Readonly<Record<SessionState, string>> = {
  planned: 'planned scheduled open confirmed',
  full: 'full fully-booked booked-up',
  cancelled: 'cancelled canceled',
  postponed: 'postponed',
  held: 'held past completed complete',
};
const WORDS = new Map(
  Object.entries(STATES).flatMap(([state, words]) => words.split(' ').map((word) => [word, state as SessionState])),
);

/** What a status word means; undefined for one that only people understand. */
export const sessionState = (status: string | undefined): SessionState | undefined => WORDS.get(fold(status));

/** A day without a year as ISO 8601 writes it (`--03-15`), if it is one. */
export const isYearless = (date: string): boolean => /^--\d\d-\d\d$/.test(date) && isIso(`2000${date.slice(1)}`);

/** Hours and minutes of a time of day (`9:30`, `14.30`) as `09:30`; undefined for anything else. */
export function clockTime(time: string | undefined): string | undefined {
  const [, hour = '', minute] = /^\s*(\d\d?)[:.](\d\d)\s*$/.exec(time ?? '') ?? [];
  return minute && Number(hour) < 24 && Number(minute) < 60 ? `${hour.padStart(2, '0')}:${minute}` : undefined;
}
