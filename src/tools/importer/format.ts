import type {DateOrder} from './dates.js';
import type {DocumentInFile} from './document-file.js';
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
}

/** What a format gets beside its files. */
export interface Context {
  readonly options: ImportOptions;
  readonly report: Report;
  /** To be called now and then with the number of rows that are done, of all files of the format together. */
  readonly progress: (done: number, total: number) => void;
}

/** One kind of file. */
export interface Format {
  /** Its name in reports. */
  readonly name: string;
  /** True where a file is of this kind. The first format that says so gets it. */
  recognise(input: Input): boolean;
  /**
   * The document that the files make. All files of the kind come together, because some formats spread one plan over
   * several. Whatever is not in the document has to be in the report, and every row is counted there.
   */
  read(inputs: readonly Input[], context: Context): DocumentInFile;
}
