import {fold} from './fold.js';
import type {Link, Party} from './link.js';
import {isIso, type PartialDate} from './partial-date.js';
import type {Passage, Text} from './text.js';

/** A venue or an online platform. */
export interface Venue {
  readonly name?: Text;
  readonly address?: Text;
  readonly url?: string;
}

/** A speaker. `name` only if the publisher gives one; role and organisation are sufficient. */
export interface Speaker {
  readonly name?: Text;
  readonly role?: Text;
  readonly organisation?: Party;
  /** Language tag of this speaker, if different from the session's. */
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
  readonly after?: number | string;
  readonly title?: Text;
}

/** Members that a session and its series share; those of the session take precedence. */
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
  /** Address of a calendar file (.ics) that the publisher provides. */
  readonly calendar?: string;
  readonly links?: readonly Link[];
  readonly extra?: Readonly<Record<string, unknown>>;
}

/** One meeting. The title is its theme, often a question. */
export interface Session extends Common {
  readonly number?: string;
  /** A day; without a year, the text is `--03-15` (15 March). */
  readonly date?: PartialDate;
  /** The last day, if different from the first. */
  readonly endDate?: PartialDate;
  /** Local times at the venue, `14:30`. */
  readonly start?: string;
  readonly end?: string;
  readonly speakers?: readonly Speaker[];
  /** The case under discussion. */
  readonly case?: Passage;
  /** Number of places, and of places left; in words where it is no count. */
  readonly capacity?: number | string;
  readonly placesLeft?: number | string;
  /** In the publisher's words; `sessionState` recognises common ones. */
  readonly status?: string;
}

/** A series of dialogue sessions. */
export interface Dialogue extends Common {
  readonly lang?: string;
  readonly sessions?: readonly Session[];
  /** Further information: how it works, what to bring, who organises it. */
  readonly sections?: readonly Passage[];
  /** Ids of the commitments that this series belongs to. */
  readonly commitments?: readonly string[];
}

/** The known states of a session. */
export type SessionState = 'planned' | 'full' | 'cancelled' | 'postponed' | 'held';

const STATES: Readonly<Record<SessionState, readonly string[]>> = {
  planned: ['planned', 'scheduled', 'open', 'confirmed'],
  full: ['full', 'fully-booked', 'booked-up'],
  cancelled: ['cancelled', 'canceled'],
  postponed: ['postponed'],
  held: ['held', 'past', 'completed', 'complete'],
};
const WORDS = new Map(
  Object.entries(STATES).flatMap(([state, words]) => words.map((word) => [word, state as SessionState])),
);

/** Returns the state for a status word; undefined for an unknown word. */
export const sessionState = (status: string | undefined): SessionState | undefined => WORDS.get(fold(status));

/** Returns a day without a year in ISO 8601 form (`--03-15`), if it is one. */
export const isYearless = (date: string): boolean => /^--\d\d-\d\d$/.test(date) && isIso(`2000${date.slice(1)}`);

/** Returns hours and minutes of a time of day (`9:30`, `14.30`) as `09:30`; undefined for anything else. */
export function clockTime(time: string | undefined): string | undefined {
  const [, hour = '', minute] = /^\s*(\d\d?)[:.](\d\d)\s*$/.exec(time ?? '') ?? [];
  return minute && Number(hour) < 24 && Number(minute) < 60 ? `${hour.padStart(2, '0')}:${minute}` : undefined;
}
