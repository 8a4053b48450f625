import type {DateInFile} from './document-file.js';
import {readCellDate, type DateOrder} from './dates.js';
import {readLine, readNames, readProse, type Prose} from './prose.js';
import type {Place, Report} from './report.js';

/** Reports the issues of a text that was cleaned. */
export function reportProse(report: Report, {issues, mail}: Prose, given: string, place: Place): void {
  for (const code of issues) report.add(code, place, given);
  for (const address of mail) report.add('mail-in-text', place, address);
}

/** Reads cells as texts of the format, and reports their issues. */
export class Cleaner {
  constructor(
    private readonly report: Report,
    private readonly order?: DateOrder,
  ) {}

  /** Paragraphs and lists. */
  prose(given: string, place: Place): string {
    return this.#report(readProse(given), given, place).text;
  }

  /** One line: a title. */
  line(given: string, place: Place): string {
    return this.#report(readLine(given), given, place).text;
  }

  names(given: string, place: Place): readonly string[] {
    return this.#report(readNames(given), given, place).names;
  }

  date(given: string, edge: 'start' | 'end', place: Place): DateInFile | undefined {
    if (!given) return undefined;
    const {date, issue} = readCellDate(given, edge, this.order);
    if (issue) this.report.add(issue, place, given);
    return date;
  }

  #report<T extends Prose>(prose: T, given: string, place: Place): T {
    reportProse(this.report, prose, given, place);
    return prose;
  }
}
