import type {Commitment} from './commitment.js';
import type {Dialogue} from './dialogue.js';
import type {Figures} from './figures.js';
import type {Span} from './partial-date.js';
import type {Programme} from './programme.js';
import type {Scale} from './scales.js';
import type {Text} from './text.js';
import type {Update} from './update.js';

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

/** The source of the data, and when they were last updated. */
export interface Source {
  readonly name?: Text;
  readonly url?: string;
  readonly updated?: string;
  readonly license?: string;
  /** Address of an Atom or RSS feed of the updates. */
  readonly feed?: string;
}

/** A publisher's own words by language tag and key: `{"en": {"list.commitments": "Promises"}}`. */
export type Terms = Readonly<Record<string, Readonly<Record<string, string>>>>;

/** One file: what every widget reads. */
export interface OgpDocument {
  readonly lang?: string;
  readonly source?: Source;
  readonly plans: readonly Plan[];
  readonly commitments: readonly Commitment[];
  /** The publisher's own words, in place of the widgets'. */
  readonly terms?: Terms;
  /** The publisher's own scales, in addition to the IRM's. */
  readonly scales: readonly Scale[];
  /** News; absent if the file has no such section, which differs from an empty one. */
  readonly updates?: readonly Update[];
  readonly dialogues?: readonly Dialogue[];
  readonly programmes?: readonly Programme[];
  /** Members that are not in the format, unchanged. */
  readonly extra?: Readonly<Record<string, unknown>>;
}
