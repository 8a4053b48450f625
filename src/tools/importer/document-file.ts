import type {Assessment, Star} from '../../model/assessment.js';
import type {Commitment} from '../../model/commitment.js';
import type {Plan, Source} from '../../model/document.js';
import type {Party} from '../../model/link.js';
import type {Milestone} from '../../model/milestone.js';

// The document as it is written to a file. The model differs from it in dates, which it has read already.

/** Members of the publisher's own; `x-columns` keeps the columns that the format has no member for. */
export type Own = Readonly<Record<`x-${string}`, unknown>>;

export type DateInFile = string | {readonly text: string; readonly date?: string};

export interface SpanInFile {
  readonly start?: DateInFile;
  readonly end?: DateInFile;
  readonly text?: string;
  readonly source?: string;
}

export type PlanInFile = Omit<Plan, 'period'> & {readonly period?: SpanInFile} & Own;
export type AssessmentInFile = Omit<Assessment, 'date'> & {readonly date?: DateInFile} & Own;
export type MilestoneInFile = Omit<Milestone, 'planned' | 'actual' | 'responsible' | 'extra'> & {
  readonly responsible?: readonly (string | Party)[];
  readonly planned?: SpanInFile;
  readonly actual?: SpanInFile;
} & Own;
export type CommitmentInFile = Omit<
  Commitment,
  'period' | 'leadInstitutions' | 'supportingInstitutions' | 'milestones' | 'assessments' | 'starred' | 'extra'
> & {
  readonly leadInstitutions?: readonly (string | Party)[];
  readonly supportingInstitutions?: readonly (string | Party)[];
  readonly period?: SpanInFile | readonly SpanInFile[];
  readonly milestones?: readonly MilestoneInFile[];
  readonly assessments?: readonly AssessmentInFile[];
  readonly updates?: readonly object[];
  readonly starred?: readonly (Omit<Star, 'report'> & Own)[];
} & Own;

/** What an import makes. */
export type DocumentInFile = {
  readonly $schema?: string;
  readonly lang?: string;
  readonly source?: Source;
  readonly plans?: readonly PlanInFile[];
  readonly commitments?: readonly CommitmentInFile[];
  readonly updates?: readonly object[];
  readonly dialogues?: readonly object[];
  readonly programmes?: readonly object[];
  readonly scales?: readonly object[];
} & Own;

/** Sections that are lists, without that of the plans, which are about the others. */
export const LISTS = ['commitments', 'updates', 'dialogues', 'programmes', 'scales'] as const;

/** True where a document has nothing to show. */
export const isEmpty = (document: DocumentInFile): boolean => !LISTS.some((list) => document[list]?.length);

/** What an object says: members without a value are left out, as the format wants it. */
export function omitEmpty<T extends object>(members: T): T {
  return Object.fromEntries(
    Object.entries(members).filter(
      ([, value]) => value !== undefined && value !== '' && !(Array.isArray(value) && value.length === 0),
    ),
  ) as T;
}
