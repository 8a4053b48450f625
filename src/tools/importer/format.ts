import type {DateOrder} from './dates.js';
import type {DocumentInFile} from './document-file.js';
import type {Mapping} from './recognition/mapping.js';
import type {TablePlan} from './recognition/plan.js';
import type {Report} from './report.js';
import type {Input} from './sheet.js';

/** What the person who imports says about the files. */
export interface ImportOptions {
  /** Only this member's commitments: its name or code, as the file writes it. */
  readonly country?: string;
  /** Only this plan's: its id, number or title. */
  readonly plan?: string;
  /** Language of the texts, where the format does not say. */
  readonly lang?: string;
  /** How dates such as 04/01/2012 are to be read; without it, their words are kept. */
  readonly dateOrder?: DateOrder;
  /** Leaves out `x-columns`, the columns that the format has no member for. The report says so. */
  readonly lean?: boolean;
  /** What columns are, in the words of the person who imports; later ones count more. */
  readonly mappings?: readonly Mapping[];
  /** The encoding of texts, where the files do not say or say it wrongly. */
  readonly encoding?: string;
  /** Takes hidden sheets, rows and columns of workbooks as well. */
  readonly hidden?: boolean;
}

/** What a format gets beside its files. */
export interface Context {
  readonly options: ImportOptions;
  readonly report: Report;
  /** To be called now and then with the number of rows that are done, of all files of the format together. */
  readonly progress: (done: number, total: number) => void;
  /** What the columns of tables became, for somebody to change: to be added to. */
  readonly columns: TablePlan[];
}

/** One kind of file. */
export interface Format {
  /** Its name in reports. */
  readonly name: string;
  /** True where a file is of this kind. The first format that says so gets it. */
  recognise(input: Input, options?: ImportOptions): boolean;
  /**
   * The document that the files make. All files of the kind come together, because some formats spread one plan over
   * several. Whatever is not in the document has to be in the report, and every row is counted there.
   */
  read(inputs: readonly Input[], context: Context): DocumentInFile;
}
