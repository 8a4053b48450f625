import type {Commitment} from './commitment.js';
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
}

/** Where the data comes from, and how fresh it is. */
export interface Source {
  readonly name?: Text;
  readonly url?: string;
  readonly updated?: string;
  readonly license?: string;
}

/** One file: what every widget reads. */
export interface OgpDocument {
  readonly lang?: string;
  readonly source?: Source;
  readonly plans: readonly Plan[];
  readonly commitments: readonly Commitment[];
  /** Scales of the publisher's own, beside the IRM's. */
  readonly scales: readonly Scale[];
  /** Members that this version of the format does not read, kept as given. */
  readonly extra?: Readonly<Record<string, unknown>>;
}
