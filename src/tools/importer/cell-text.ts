import type {DateInFile} from './document-file.js';
import {readCellDate, type DateOrder} from './dates.js';
import {readLine, readNames, readProse, type Prose} from './prose.js';
import type {Place, Report} from './report.js';

/** Tells what was odd in a text that was cleaned. */
export function tellProse(report: Report, {odd, mail}: Prose, given: string, place: Place): void {
  for (const code of odd) report.tell(code, place, given);
  for (const address of mail) report.tell('mail-in-text', place, address);
}

/** Reads cells as texts of the format, and tells what was odd in them. */
export class Cleaner {
  constructor(
    private readonly report: Report,
    private readonly order?: DateOrder,
  ) {}

  /** Paragraphs and lists. */
  prose(given: string, place: Place): string {
    return this.#told(readProse(given), given, place).text;
  }

  /** One line: a title. */
  line(given: string, place: Place): string {
    return this.#told(readLine(given), given, place).text;
  }

  names(given: string, place: Place): readonly string[] {
    return this.#told(readNames(given), given, place).names;
  }

  date(given: string, edge: 'start' | 'end', place: Place): DateInFile | undefined {
    if (!given) return undefined;
    const {date, odd} = readCellDate(given, edge, this.order);
    if (odd) this.report.tell(odd, place, given);
    return date;
  }

  #told<T extends Prose>(prose: T, given: string, place: Place): T {
    tellProse(this.report, prose, given, place);
    return prose;
  }
}
