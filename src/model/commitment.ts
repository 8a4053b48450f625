import type {Assessment, Star} from './assessment.js';
import type {Link, Party} from './link.js';
import type {Milestone} from './milestone.js';
import type {Span} from './partial-date.js';
import type {Text} from './text.js';
import type {Update} from './update.js';

/** A question of the action-plan template with its answer, or any headed part of a description. */
export interface Section {
  readonly heading?: Text;
  readonly text?: Text;
  /** Who wrote this: `government` (the plan) if absent, `irm` for text from a review. */
  readonly voice?: string;
}

/** An amount as published; totals never combine currencies. */
export interface Funding {
  /** Text if it was not published as a plain number ("15,000", "about 20 million"). */
  readonly amount?: number | string;
  readonly currency?: string;
  readonly source?: Text;
  readonly period?: string;
  readonly text?: Text;
}

/** A footnote or an editorial note. */
export interface Note {
  readonly id?: string;
  readonly text?: Text;
  readonly url?: string;
}

/** One commitment of an action plan. Every field is optional: officers publish what they have. */
export interface Commitment {
  /** Opaque, compared without case: `NL0046`, `PNG0006`, `US0116.1`. */
  readonly id?: string;
  /** The number in the plan, which is not the number in the id (`07`, `1a`). */
  readonly number?: string;
  readonly plan?: string;
  readonly title?: Text;
  /** In the publisher's words: Active, In progress, On track. */
  readonly status?: string;
  readonly url?: string;
  readonly lang?: string;
  readonly policyAreas?: readonly Text[];
  readonly leadInstitutions?: readonly Party[];
  readonly supportingInstitutions?: readonly Party[];
  /** More than one when sources give different dates; each then names its `source`. */
  readonly period?: readonly Span[];
  readonly description?: readonly Section[];
  readonly funding?: readonly Funding[];
  readonly milestones?: readonly Milestone[];
  readonly assessments?: readonly Assessment[];
  readonly starred?: readonly Star[];
  readonly notes?: readonly Note[];
  readonly links?: readonly Link[];
  /** News about this commitment only. */
  readonly updates?: readonly Update[];
  /** Ids of related commitments. */
  readonly related?: readonly string[];
  /** Members that are not in the format, retained unchanged. */
  readonly extra?: Readonly<Record<string, unknown>>;
}
