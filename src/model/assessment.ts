import type {Link} from './link.js';
import type {PartialDate} from './partial-date.js';
import type {Text} from './text.js';

/**
 * One rating: a value on a scale, at a stage, in a report, by a voice. All members are as published; none is derived.
 * The same word means different things on different scales, so a value is never interpreted without its scale.
 */
export interface Assessment {
  /** Key or name of a scale, such as `completion` or `Potential Impact`. */
  readonly scale?: string;
  /** The value as published; several only where a scale is a set (relevance to OGP values). */
  readonly value?: string | readonly string[];
  /** The OGP value that the rating is about, where a scale is rated per value. */
  readonly aspect?: string;
  /** `mid-term`, `end-of-term`, `action-plan-review` …, or the publisher's word. */
  readonly stage?: string;
  /** Who gave the rating: `irm`, `government`, `civil-society`, or a name. */
  readonly voice?: string;
  readonly report?: Link;
  readonly date?: PartialDate;
  /** Ids of the commitments that were rated together with this one. */
  readonly cluster?: readonly string[];
  readonly note?: Text;
}

/** A star as published, with its formula. Never derived from other ratings. */
export interface Star {
  /** `Yes`, `No`, `Pending IRM Review` …; booleans in the file arrive here as Yes and No. */
  readonly value?: string;
  /** `pre-june-2014`, `2015-only` or `current`. */
  readonly formula?: string;
  readonly stage?: string;
  readonly report?: Link;
}
