import {mkdir, writeFile} from 'node:fs/promises';
import {join, resolve} from 'node:path';
import {EXPORT_FORMATS, exportTo, isExportFormat, type ExportResult, type NoExport} from '../exporter/formats.js';
import {separatorFor} from '../exporter/csv.js';
import type {Localizer} from '../../i18n/localizer.js';
import {toolLocalizer} from '../../i18n/tool-localizer.js';
import {isIso, precisionOf} from '../../model/partial-date.js';
import {localToday} from '../../view/dates.js';
import {errorView} from '../../view/load-state.js';
import {UsageError, type Command, type ExitStatus, type Shell} from './command.js';
import {helpPage, readArguments, sameFile} from './read-arguments.js';
import {nameOfInput, readInputDocument} from './read-input.js';

const OPTIONS = {
  to: {type: 'string'},
  out: {type: 'string'},
  sheet: {type: 'string'},
  separator: {type: 'string'},
  lang: {type: 'string'},
  self: {type: 'string'},
  today: {type: 'string'},
  help: {type: 'boolean', short: 'h', default: false},
} as const;

/** The sheet that is written where one file is requested. */
const MAIN = 'commitments';

/** The signs between cells by their names; `auto` is that of the language. */
const SEPARATORS: Readonly<Record<string, string | undefined>> = {',': ',', ';': ';', tab: '\t', auto: undefined};

/** `ogp-widgets export FILE --to FORMAT` */
export const exportCommand: Command = async (args, shell) => {
  const {msg, fill} = shell.l10n;
  const {values, positionals} = readArguments(args, OPTIONS, shell.l10n);
  if (values.help) {
    shell.out(helpText(shell.l10n));
    return 0;
  }
  const [file, ...others] = positionals;
  if (file === undefined || others.length)
    throw new UsageError(msg('Name one file or address to export.', {id: 'tool.export.which'}));
  const {to = '', out, today = localToday()} = values;
  if (!isExportFormat(to))
    throw new UsageError(
      fill(msg('Say with --to in which format: {formats}.', {id: 'tool.export.format'}), {
        formats: EXPORT_FORMATS.join(', '),
      }),
    );
  if (!isIso(today) || precisionOf(today) < 3)
    throw new UsageError(
      fill(msg('--today is a day such as 2026-03-31, not “{today}”.', {id: 'tool.export.bad-today'}), {today}),
    );
  if (out !== undefined && file !== '-' && resolve(shell.cwd, out) === resolve(shell.cwd, file))
    throw new UsageError(sameFile(out, shell.l10n));
  const {separator} = values;
  if (separator !== undefined && !Object.hasOwn(SEPARATORS, separator))
    throw new UsageError(
      fill(msg('--separator is one of {separators}, not “{given}”.', {id: 'tool.export.bad-separator'}), {
        separators: Object.keys(SEPARATORS).join(' '),
        given: separator,
      }),
    );
  const fail = (message: string): ExitStatus => {
    shell.err(`${message}\n`);
    return 2;
  };
  const name = nameOfInput(file, shell.l10n);
  const {raw, document} = await readInputDocument(file, shell);
  const l10n = await toolLocalizer(values.lang ?? document.lang ?? shell.l10n.tag);
  const result = await exportTo(to, {
    ...{raw, document, l10n, today, self: values.self},
    separator: separator === undefined ? undefined : (SEPARATORS[separator] ?? separatorFor(l10n.tag)),
  });
  if (typeof result === 'string') return fail(fill(reasons(shell.l10n, name)[result], {file: name}));
  const written = await write(result, to === 'csv' ? {out, sheet: values.sheet} : {out}, shell);
  if (typeof written === 'string') return fail(written);
  const notes = notesOn(result, name, shell.l10n);
  for (const note of notes) shell.err(`${note}\n`);
  return notes.length ? 1 : 0;
};

/** What somebody should know of a file that was written. */
const notesOn = ({left, unnamed}: ExportResult, file: string, {msg, fill}: Localizer): string[] => [
  ...(left
    ? [
        fill(
          msg(
            '{left, plural, one {# item is} other {# items are}} not in it: without a day nobody can say when it is, and none was made up.',
            {id: 'tool.export.left'},
          ),
          {left},
        ),
      ]
    : []),
  ...(unnamed
    ? [
        fill(
          msg(
            '{file} does not say who publishes the sessions, so calendars take the next export for other sessions. Write the address of your page into it, as “url” of “source”, or give the address of the calendar file with --self.',
            {id: 'tool.export.unnamed'},
          ),
          {file},
        ),
      ]
    : []),
];

/** Writes the result, or the reason why there is none. */
async function write(
  {files}: ExportResult,
  {out, sheet}: {readonly out?: string; readonly sheet?: string},
  shell: Shell,
): Promise<string | undefined> {
  const {msg, fill} = shell.l10n;
  const several = files.length > 1;
  const wanted = `${sheet ?? MAIN}.csv`;
  const one = several ? files.find((file) => file.name === wanted) : files[0];
  if (several && out !== undefined && sheet === undefined && !/\.csv$/i.test(out)) {
    const folder = resolve(shell.cwd, out);
    await mkdir(folder, {recursive: true});
    for (const file of files) await writeFile(join(folder, file.name), file.text);
    shell.err(
      `${fill(msg('Written to {folder}: {files}.', {id: 'tool.export.folder'}), {folder: out, files: files.map((file) => file.name).join(', ')})}\n`,
    );
    return undefined;
  }
  if (!one)
    return fill(msg('There is no sheet {name} here. There are: {files}.', {id: 'tool.export.no-sheet'}), {
      name: wanted,
      files: files.map((file) => file.name).join(', '),
    });
  if (out === undefined && one.bytes)
    return msg('A workbook is no text for standard output: say with --out FILE.xlsx where it goes.', {
      id: 'tool.export.needs-out',
    });
  if (out === undefined) shell.out(one.text);
  else await writeFile(resolve(shell.cwd, out), one.bytes ?? one.text);
  const rest = files.filter((file) => file !== one).map((file) => file.name);
  if (rest.length)
    shell.err(
      `${fill(msg('This is {name} alone. With --out FOLDER you also get {files}.', {id: 'tool.export.rest'}), {name: one.name, files: rest.join(', ')})}\n`,
    );
  return undefined;
}

const reasons = (l10n: Localizer, url: string): Readonly<Record<NoExport, string>> => {
  const {msg} = l10n;
  return {
    'no-sessions': msg('{file} has no dialogue session with a day, so there is no calendar to write.', {
      id: 'tool.export.no-sessions',
    }),
    'no-updates': msg('{file} has no dated news, so there is no feed to write.', {id: 'tool.export.no-updates'}),
    'no-address': msg(
      'A feed needs an address of its own. Say with --self where it will be, or write it in the file, as “feed” of “source”.',
      {id: 'tool.export.no-address'},
    ),
    'cell-too-long': msg(
      '{file} has a text that is longer than a cell of a workbook can be (32,767 characters). Use --to csv.',
      {id: 'tool.export.cell-too-long'},
    ),
    'not-a-document': errorView({code: 'not-a-document', url}, l10n).detail,
  };
};

const helpText = (l10n: Localizer): string => {
  const {msg, fill} = l10n;
  return helpPage(
    msg('Usage: ogp-widgets export FILE|URL --to FORMAT [OPTIONS]', {id: 'tool.export.help-usage'}),
    msg(
      'Writes a file of commitments in another format: tables for spreadsheets (csv, xlsx), the long form of the same format (json), sessions for calendars (ics), news as a feed (atom), facts for search engines (jsonld), or a text to read (md).',
      {id: 'tool.export.help-what'},
    ),
    [
      ['--to FORMAT', fill(msg('one of {formats}', {id: 'tool.export.help-to'}), {formats: EXPORT_FORMATS.join(', ')})],
      [
        '--out PATH',
        msg('write here, not to standard output; for csv a folder for all tables, or the name of one file', {
          id: 'tool.export.help-out',
        }),
      ],
      ['--sheet NAME', msg('for csv: write this table alone, such as milestones', {id: 'tool.export.help-sheet'})],
      [
        '--separator SIGN',
        msg('for csv: , ; or tab between the cells; auto is the one that spreadsheets of the language expect', {
          id: 'tool.export.help-separator',
        }),
      ],
      [
        '--lang TAG',
        msg('language of the words and texts in it; that of the file without it', {id: 'tool.export.help-lang'}),
      ],
      [
        '--self URL',
        msg('address at which the result will be: for atom, ics and jsonld', {id: 'tool.export.help-self'}),
      ],
      ['--today DATE', msg('for md: the day that “overdue” is counted from', {id: 'tool.export.help-today'})],
    ],
    msg('Status: 0 done; 1 done, with a note on what to check; 2 nothing was written.', {
      id: 'tool.export.help-status',
    }),
    l10n,
  );
};
