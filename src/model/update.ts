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

/** What an update is about, with what is said about it there. */
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
  /** Members that the format does not know, kept as given. */
  readonly extra?: Readonly<Record<string, unknown>>;
}

/** What a list of updates can be narrowed by. */
export const UPDATE_FACETS = ['year', 'theme'] as const;
export type UpdateFacet = (typeof UPDATE_FACETS)[number];

/** One chosen value per facet: a year, and the theme in anybody's spelling. */
export type UpdateFilters = Readonly<Partial<Record<UpdateFacet, string>>>;

/** Orders of a list of updates. */
export const UPDATE_ORDERS = ['newest', 'oldest'] as const;
export type UpdateOrder = (typeof UPDATE_ORDERS)[number];
