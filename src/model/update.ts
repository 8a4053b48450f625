import type {Figures} from './figures.js';
import type {Link} from './link.js';
import type {PartialDate, Span} from './partial-date.js';
import type {Passage, Text} from './text.js';

/** A step of a process, with the time when it takes place. */
export interface ProcessStep {
  readonly period?: Span;
  readonly title?: Text;
  readonly text?: Text;
  readonly links?: readonly Link[];
}

/** A theme of an update, with its text. */
export interface UpdateTheme {
  readonly title?: Text;
  readonly text?: Text;
}

/** A file or page to go on with. */
export interface Download extends Link {
  /** Media type or its usual name: `application/pdf`, `PDF`. */
  readonly type?: string;
  /** In bytes; words where it was not published as a number ("2.3 MB"). */
  readonly size?: number | string;
}

/** Whom to ask. A person's name, mail or telephone only where the publisher gives them here. */
export interface UpdateContact {
  readonly name?: Text;
  readonly email?: string;
  readonly phone?: string;
  readonly url?: string;
}

/** How far a plan is: figures that are given here, or the plan to count. */
export interface UpdateResult {
  readonly plan?: string;
  readonly scale?: string;
  readonly stage?: string;
  readonly voice?: string;
  readonly figures?: readonly Figures[];
}

/** An entry of news. Without a date it is standing information, which does not grow old. */
export interface Update {
  /** Name in addresses (`#…`); made of date and title when absent. */
  readonly id?: string;
  readonly date?: PartialDate;
  readonly title?: Text;
  readonly lang?: string;
  /** The update's own page. */
  readonly url?: string;
  readonly text?: Text;
  /** The steps of a process, in their order. */
  readonly timetable?: readonly ProcessStep[];
  readonly themes?: readonly UpdateTheme[];
  readonly progress?: readonly UpdateResult[];
  readonly sections?: readonly Passage[];
  readonly contacts?: readonly UpdateContact[];
  readonly links?: readonly Download[];
  /** Ids of the commitments that it is about. */
  readonly commitments?: readonly string[];
  /** Members that are not in the format, as given. */
  readonly extra?: Readonly<Record<string, unknown>>;
}

/** What a list of updates can be narrowed by: the year, and a theme. (`theme` is the attribute of a page's design.) */
export const UPDATE_FACETS = ['year', 'topic'] as const;
export type UpdateFacet = (typeof UPDATE_FACETS)[number];

/** One chosen value per facet: a year, and a theme in anybody's spelling; `-none` for those that have none. */
export type UpdateFilters = Readonly<Partial<Record<UpdateFacet, string>>>;

/** Orders of a list of updates. */
export const UPDATE_SORTS = ['newest', 'oldest'] as const;
export type UpdateSort = (typeof UPDATE_SORTS)[number];

/** How much is shown of each update: everything, or date and title. */
export const UPDATE_LAYOUTS = ['full', 'compact'] as const;
export type UpdatesLayout = (typeof UPDATE_LAYOUTS)[number];
