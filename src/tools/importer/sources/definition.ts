import type {Text} from '../../../model/text.js';

// A source is a program whose files always have the same form. Each one is a row of data that the engine reads.

/** How the cells of a column become a value. */
export type Reading =
  /** The cell as it is. */
  | 'word'
  /** The cell in the language of the document; its column has `{lang}` in its name. */
  | 'word-in-language'
  /** A text of one line, or of paragraphs, in one language. */
  | 'line'
  | 'prose'
  /** The same, unless it repeats the title. */
  | 'prose-but-title'
  /** The same in several languages: the column has `{lang}` in its name, and `{n}` where it is one of a list. */
  | 'lines'
  | 'texts'
  /** Texts in several languages as Ruby prints a list of them: `{"en"=>"Health"}, {"en"=>"South"}`. */
  | 'ruby-texts'
  /** Names of institutions; codes of them, separated by commas. */
  | 'names'
  | 'codes'
  | 'start-date'
  | 'end-date'
  /** From 0 to 100: as a share, and as a rating on a scale of the publisher's own. */
  | 'share'
  | 'share-rating'
  /** An address, also from the root of the site that the file is of; several addresses. */
  | 'address'
  | 'addresses';

/**
 * A member, the columns that fill it (the first that is there), and how. A member is a path: `period.start`, and `[]`
 * where it adds to a list: `description[].text`.
 */
export type Field = readonly [member: string, columns: string | readonly string[], as: Reading];

/** What milestones say about their progress, for updates of the commitment. */
export interface ProgressRule {
  /** Columns with a month and a year in their names. */
  readonly dated: RegExp;
  /** The column with the latest news, which has no date. */
  readonly latest: string;
  /** What stands before the text, and is no part of it. */
  readonly opening: RegExp;
  /** The text before a section, and the section. */
  readonly section: {readonly heading: string; readonly pattern: RegExp};
}

/** One list of records. */
export interface RecordList {
  /**
   * What its records are. A `step` is a line in the description of its commitment. Of a `tree`, what is at the top is a
   * commitment, and what is below is a milestone of it.
   */
  readonly kind: 'commitment' | 'milestone' | 'step' | 'tree';
  readonly id: string;
  /** The column that names the commitment, or the result above; absent where the id starts with it: `C01.1.2`. */
  readonly parent?: string;
  readonly fields: readonly Field[];
  /** The members of records below others in a tree. */
  readonly below?: readonly Field[];
  /** Columns that only count where they differ from those of the commitment. */
  readonly repeated?: readonly string[];
  readonly progress?: ProgressRule;
  /** A deadline in words, in several languages, and the date for machines beside it. */
  readonly deadline?: {readonly words: string; readonly date: string};
}

/** What happens to records whose commitment is not in the files. */
type Orphans = 'left-out' | 'commitment' | 'placeholder';

/** Records that are reports on a milestone in one period: each becomes an update of the commitment. */
export interface ReportList {
  readonly kind: 'report';
  /** Columns that name the commitment, the step and the milestone; the first that is filled decides. */
  readonly of: readonly [commitment: string, step: string, milestone: string];
  readonly period: string;
  readonly text: string;
  /** What is written where nothing was done. */
  readonly nothing: RegExp;
  readonly status: string;
  /** The words of codes, for files without the form. */
  readonly statuses: Readonly<Record<string, Text>>;
  /** Headings and columns of sections; `status` is filled from the status. */
  readonly sections: readonly (readonly [label: string, column: string])[];
  /** What reports repeat of the milestone. */
  readonly repeated: {readonly title: string; readonly deadline: string; readonly responsible: string};
  /** The code and the name of who reports, in several languages with this between them. */
  readonly owner: {readonly code: string; readonly name: string; readonly between: RegExp};
  /** Columns about persons. */
  readonly personal: readonly string[];
}

/** The plan of a file that has all of it. */
interface PlanRule {
  /** Members of the file: its id (otherwise made of the title), its title. */
  readonly id?: string;
  readonly title: string;
  readonly untitled: Text;
  readonly fallbackId: string;
  /** The member that says where the file is from. */
  readonly source?: string;
}

export interface RecordSource {
  readonly name: string;
  /** Languages of its texts, the first one first; absent where the columns say it. */
  readonly langs?: readonly string[];
  /** The country that it is always of, and its codes. */
  readonly country?: {readonly name: string; readonly codes: readonly string[]};
  /** Sites of which files name addresses from the root, by what `source` says. */
  readonly sites?: readonly (readonly [source: RegExp, address: string])[];
  readonly orphans: Orphans;
  /** Files with a whole plan: lists of an object, or the choices of the fields of a form. */
  readonly plan?: {
    readonly shape: 'lists' | 'form';
    readonly rule: PlanRule;
    /** Lists that have to be there, and a column of the first. */
    readonly marks: readonly string[];
    readonly column?: string;
    readonly lists: Readonly<Record<string, RecordList>>;
  };
  /** Tables, and lists in JSON: columns that all have to be there, and so many of others. */
  readonly records?: {
    readonly all: readonly (string | RegExp)[];
    readonly some: readonly string[];
    readonly fewest: number;
    readonly list: RecordList | ReportList;
  };
  /** Headings of parts that the files themselves do not name. */
  readonly labels?: Readonly<Record<string, Text>>;
}
