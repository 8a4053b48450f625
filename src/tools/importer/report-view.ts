import type {Localizer} from '../../i18n/localizer.js';
import type {Severity} from '../../model/issue.js';
import {adviceIn, type Advice} from './issue-messages.js';
import type {FileReport, ImportIssue, Report} from './report.js';

/** The whole report, for machines: every issue with its words. */
export interface ReportInFile {
  readonly files: readonly FileReport[];
  readonly commitments: number;
  readonly errors: number;
  readonly warnings: number;
  readonly issues: readonly (ImportIssue & Advice)[];
}

const of = ({issues}: Report, level: Severity) => issues.filter(({severity}) => severity === level);
const commitmentsOf = ({files}: Report) => files.reduce((sum, {commitments}) => sum + commitments, 0);

/** The report as data, with the words of one language. */
export function toReportInFile(report: Report, l10n: Localizer): ReportInFile {
  const advice = adviceIn(l10n);
  return {
    files: report.files,
    commitments: commitmentsOf(report),
    errors: of(report, 'error').length,
    warnings: of(report, 'warning').length,
    issues: report.issues.map((issue) => ({...issue, ...advice(issue)})),
  };
}

/** Issues of one kind in one column: shown once, with their rows. */
interface IssueGroup extends Advice {
  readonly severity: Severity;
  /** “ogp.csv, column Start Date, 195 rows: 7, 8, 11 …” */
  readonly place: string;
  readonly count: number;
}

/** A report as people read it: what became of each file, then what is odd, worst first. */
export interface ReportView {
  readonly files: readonly string[];
  readonly sections: readonly {readonly heading: string; readonly groups: readonly IssueGroup[]}[];
  /** One line for the end. */
  readonly summary: string;
}

/** So many rows are named; a machine gets them all. */
const ROWS = 8;
/** So much of a cell is shown. */
const LONGEST = 160;
const cut = (text: string) => (text.length > LONGEST ? `${text.slice(0, LONGEST).trimEnd()}…` : text);

export function toReportView(report: Report, l10n: Localizer): ReportView {
  const {msg, fill} = l10n;
  const advice = adviceIn(l10n);
  const groups = new Map<string, ImportIssue[]>();
  for (const issue of report.issues) {
    const {severity, code, file, sheet = '', column = ''} = issue;
    const key = [severity, code, issue.finding?.code ?? '', file, sheet, column].join('\n');
    const same = groups.get(key);
    if (same) same.push(issue);
    else groups.set(key, [issue]);
  }
  const headings: Readonly<Record<Severity, string>> = {
    error: msg('Not in the result', {id: 'tool.import.errors'}),
    warning: msg('Please check', {id: 'tool.import.warnings'}),
    info: msg('Good to know', {id: 'tool.import.infos'}),
  };
  const levels = ['error', 'warning', 'info'] as const;
  return {
    files: report.files.map((file) => fileLine(file, l10n)),
    sections: levels.flatMap((severity) => {
      const these = [...groups.values()].filter(([first]) => first?.severity === severity);
      if (!these.length) return [];
      return {
        heading: headings[severity],
        groups: these.map((issues) => {
          const [first] = issues;
          return {
            ...advice({
              code: first?.code ?? 'reader-failed',
              found: first?.found && cut(first.found),
              finding: first?.finding,
            }),
            severity,
            place: placeOf(issues, l10n),
            count: issues.length,
          };
        }),
      };
    }),
    summary: fill(
      msg(
        '{commitments, plural, one {# commitment} other {# commitments}}; {errors, plural, =0 {no errors} one {# error} other {# errors}}, {warnings, plural, =0 {nothing to check} one {# thing to check} other {# things to check}}.',
        {id: 'tool.import.summary'},
      ),
      {
        commitments: commitmentsOf(report),
        errors: of(report, 'error').length,
        warnings: of(report, 'warning').length,
      },
    ),
  };
}

function fileLine(about: FileReport, {msg, fill}: Localizer): string {
  const {file, format, edition, rows, used, headings, empty, skipped, leftOut} = about;
  if (!format) return fill(msg('{file}: not read.', {id: 'tool.import.file-not-read'}), {file});
  const names: Readonly<Record<string, string>> = {
    'OGP commitments database': msg('OGP commitments database', {id: 'tool.import.format-ogp'}),
    'Canada’s tracker': msg('Canada’s tracker', {id: 'tool.import.format-canada'}),
    'US plan file': msg('US plan file', {id: 'tool.import.format-us'}),
    'Decidim accountability': msg('Decidim accountability', {id: 'tool.import.format-decidim'}),
    'spreadsheet template': msg('spreadsheet template', {id: 'tool.import.format-template'}),
  };
  const own = names[format] ?? format;
  const name = edition
    ? fill(msg('{format}, edition {edition}', {id: 'tool.import.format-edition'}), {format: own, edition})
    : own;
  const parts: readonly (readonly [count: number, words: string])[] = [
    [used, msg('{count} used', {id: 'tool.import.rows-used'})],
    [headings, msg('{count} with headings', {id: 'tool.import.rows-headings'})],
    [empty, msg('{count} empty', {id: 'tool.import.rows-empty'})],
    [skipped, msg('{count} that belong nowhere', {id: 'tool.import.rows-skipped'})],
    [leftOut, msg('{count} left out', {id: 'tool.import.rows-left'})],
  ];
  // What there is none of needs no words.
  const reported = parts.flatMap(([count, words]) => (count ? [fill(words, {count})] : []));
  return fill(
    msg('{file}: {format}. {rows, plural, =0 {No rows} one {# row: {parts}} other {# rows: {parts}}}.', {
      id: 'tool.import.file-rows',
    }),
    {file, format: name, rows, parts: reported.join(', ')},
  );
}

/** The location of issues of one kind. */
function placeOf(issues: readonly ImportIssue[], {msg, fill}: Localizer): string {
  const [{file = '', sheet, column} = {}] = issues;
  const where = [
    file,
    sheet && fill(msg('sheet “{sheet}”', {id: 'tool.import.at-sheet'}), {sheet}),
    column && fill(msg('column “{column}”', {id: 'tool.import.at-column'}), {column}),
  ].filter(Boolean);
  const rows = issues.flatMap(({row}) => (row === undefined ? [] : [String(row)]));
  if (rows.length)
    where.push(
      fill(msg('{count, plural, one {row {rows}} other {# times, rows {rows}}}', {id: 'tool.import.at-rows'}), {
        count: rows.length,
        rows: rows.slice(0, ROWS).join(', ') + (rows.length > ROWS ? ' …' : ''),
      }),
    );
  return where.join(', ');
}

/** The view as text for a terminal or a mail. */
export const reportText = ({files, sections, summary}: ReportView): string =>
  [
    ...files,
    ...sections.flatMap(({heading, groups}) => [
      '',
      heading,
      ...groups.flatMap(({place, done, todo}) => [`- ${place}`, `  ${done}`, ...(todo ? [`  → ${todo}`] : [])]),
    ]),
    '',
    summary,
    '',
  ].join('\n');
