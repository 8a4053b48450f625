import type {Commitment} from './commitment.js';
import type {Link} from './link.js';
import type {Span} from './partial-date.js';
import type {Scale} from './scales.js';
import type {Text} from './text.js';

/** An action plan of a member. */
export interface Plan {
  readonly id?: string;
  readonly title?: Text;
  readonly country?: string;
  readonly locality?: string;
  readonly period?: Span;
  readonly url?: string;
  readonly figures?: readonly Figures[];
}

/** How many commitments of a plan reached which level, from a publisher who gives totals. Never made to fit each other. */
export interface Figures {
  readonly scale?: string;
  readonly stage?: string;
  readonly voice?: string;
  /** How many commitments there are. */
  readonly total?: number;
  /** How many have each value, by the value as published. */
  readonly counts?: Readonly<Record<string, number>>;
  readonly source?: Link;
}

/** All counts together: the total, if the publisher made no mistake. */
export const sumOf = ({counts = {}}: Figures): number => Object.values(counts).reduce((sum, count) => sum + count, 0);

/** Where the data comes from, and how fresh it is. */
export interface Source {
  readonly name?: Text;
  readonly url?: string;
  readonly updated?: string;
  readonly license?: string;
  /** Address of the feed (Atom or RSS) by which readers follow the updates. */
  readonly feed?: string;
}

/** One file: what every widget reads. */
export interface OgpDocument {
  readonly lang?: string;
  readonly source?: Source;
  readonly plans: readonly Plan[];
  readonly commitments: readonly Commitment[];
  /** Scales of the publisher's own, beside the IRM's. */
  readonly scales: readonly Scale[];
  /** Sections that only their own widgets read (`updates`, `dialogues`, `programmes`) and unknown members, as given. */
  readonly extra?: Readonly<Record<string, unknown>>;
}
