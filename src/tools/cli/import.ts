import {createWriteStream} from 'node:fs';
import {readFile, stat} from 'node:fs/promises';
import {basename, resolve} from 'node:path';
import {Readable} from 'node:stream';
import {pipeline} from 'node:stream/promises';
import type {DateOrder} from '../importer/dates.js';
import {isEmpty} from '../importer/document-file.js';
import {importFiles, type ImportResult} from '../importer/import-files.js';
import type {SourceFile} from '../importer/open-file.js';
import {decoderFor} from '../importer/encoding.js';
import {documentPieces} from '../importer/write-document.js';
import type {Localizer} from '../../i18n/localizer.js';
import {UsageError, type Command, type Shell} from './command.js';
import {helpPage, readArguments, sameFile} from './read-arguments.js';
import {mappingsFor, writeMapping} from './mapping-file.js';
import {nameOfInput, standardInput} from './read-input.js';
import {writeReport} from './write-report.js';

const OPTIONS = {
  country: {type: 'string'},
  plan: {type: 'string'},
  lang: {type: 'string'},
  'date-order': {type: 'string'},
  out: {type: 'string'},
  report: {type: 'string'},
  map: {type: 'string', multiple: true},
  mapping: {type: 'string'},
  encoding: {type: 'string'},
  hidden: {type: 'boolean', default: false},
  partial: {type: 'boolean', default: false},
  lean: {type: 'boolean', default: false},
  help: {type: 'boolean', short: 'h', default: false},
} as const;

const ORDERS: readonly string[] = ['dmy', 'mdy'] satisfies readonly DateOrder[];

/** `ogp-widgets import FILE…` */
export const importCommand: Command = async (args, shell) => {
  const {msg, fill} = shell.l10n;
  const {values, positionals} = readArguments(args, OPTIONS, shell.l10n);
  if (values.help) {
    shell.out(helpText(shell.l10n));
    return 0;
  }
  const order = values['date-order'];
  if (order !== undefined && !ORDERS.includes(order))
    throw new UsageError(
      fill(msg('--date-order is dmy or mdy, not “{order}”.', {id: 'tool.import.bad-date-order'}), {order}),
    );
  if (!positionals.length) throw new UsageError(msg('Which files are to be imported?', {id: 'tool.import.no-files'}));

  if (values.report === '-' && values.out === undefined)
    throw new UsageError(
      msg('With “--report -” the report goes to standard output: use --out for the result.', {
        id: 'tool.import.report-needs-out',
      }),
    );
  const given = positionals.map((path) => resolve(shell.cwd, path));
  for (const out of [values.out, values.report])
    if (out !== undefined && out !== '-' && given.includes(resolve(shell.cwd, out)))
      throw new UsageError(sameFile(out, shell.l10n));

  if (values.encoding !== undefined && !decoderFor(values.encoding))
    throw new UsageError(
      fill(msg('There is no encoding “{found}”.', {id: 'tool.import.encoding-unknown'}), {found: values.encoding}),
    );
  const {mappings, path: mappingPath} = await mappingsFor(values, shell);
  const sources = await Promise.all(positionals.map((path) => sourceOf(path, positionals, shell)));
  const result = await importFiles(
    sources,
    {
      country: values.country,
      plan: values.plan,
      lang: values.lang,
      dateOrder: order as DateOrder | undefined,
      lean: values.lean,
      encoding: values.encoding,
      hidden: values.hidden,
      mappings,
    },
    {onProgress: shell.interactive ? progressOn(shell) : undefined},
  );
  const status = await finish(result, values, sources, shell);
  if (status < 2 && mappingPath !== undefined) await writeMapping(result.tables, mappingPath, shell);
  return status;
};

type Values = ReturnType<typeof readArguments<typeof OPTIONS>>['values'];

/** Writes the requested files and a summary. */
async function finish(result: ImportResult, values: Values, sources: readonly SourceFile[], shell: Shell) {
  const {document, report} = result;
  const {msg, fill} = shell.l10n;
  await writeReport(result, values.report, sources, shell);
  const errors = report.severity === 'error';
  if (!document || isEmpty(document)) {
    shell.err(`${msg('Nothing was written: there is nothing to write.', {id: 'tool.import.nothing-to-write'})}\n`);
    return 2;
  }
  if (errors && !values.partial) {
    shell.err(
      `${msg('Nothing was written, because something could not be read. With --partial, what could be read is written.', {id: 'tool.import.partial'})}\n`,
    );
    return 2;
  }
  if (values.out === undefined) for (const piece of documentPieces(document)) shell.out(piece);
  else {
    // In pieces, which wait for a slow disk: a large file does not pile up in memory.
    await pipeline(Readable.from(documentPieces(document)), createWriteStream(resolve(shell.cwd, values.out)));
    shell.err(`${fill(msg('The result is in {file}.', {id: 'tool.import.written'}), {file: values.out})}\n`);
  }
  return errors || report.severity === 'warning' ? 1 : 0;
}

/** A file of this machine, as the importer takes it: nothing is read before its size is known. */
async function sourceOf(path: string, all: readonly string[], shell: Shell): Promise<SourceFile> {
  if (path === '-') {
    const {buffer, byteOffset, byteLength} = await standardInput();
    const bytes = (buffer as ArrayBuffer).slice(byteOffset, byteOffset + byteLength);
    return {name: nameOfInput(path, shell.l10n), size: byteLength, arrayBuffer: () => Promise.resolve(bytes)};
  }
  const full = resolve(shell.cwd, path);
  const size = await stat(full).then(
    (about) => about.size,
    () => 0,
  );
  return {
    // The report distinguishes files by name.
    name: all.some((other) => other !== path && basename(other) === basename(path)) ? path : basename(path),
    size,
    arrayBuffer: async () => {
      const {buffer, byteOffset, byteLength} = await readFile(full);
      return buffer.slice(byteOffset, byteOffset + byteLength);
    },
  };
}

/** Draws how far it is, on one line, once it takes long enough for somebody to wonder. */
function progressOn({err, l10n}: Shell): (done: number, total: number) => void {
  const started = Date.now();
  let drawn = false;
  return (done, total) => {
    if (Date.now() - started < 500) return;
    drawn ||= done < total;
    if (!drawn) return;
    const line = l10n.fill(l10n.msg('{done} of {total} rows', {id: 'tool.import.progress'}), {done, total});
    err(done < total ? `\r${line}` : `\r${' '.repeat(line.length)}\r`);
  };
}

function helpText(l10n: Localizer): string {
  const {msg} = l10n;
  const options = [
    [
      '--country NAME',
      msg('only this country or locality, by the name or code in the file', {id: 'tool.import.help-country'}),
    ],
    ['--plan ID', msg('only this action plan, by its id or number', {id: 'tool.import.help-plan'})],
    ['--lang TAG', msg('language of the texts, such as en or nl', {id: 'tool.import.help-lang'})],
    [
      '--date-order dmy|mdy',
      msg('how dates such as 04/01/2012 are meant: day first or month first', {id: 'tool.import.help-date-order'}),
    ],
    ['--out FILE', msg('write the commitments to this file, not to standard output', {id: 'tool.import.help-out'})],
    [
      '--report FILE',
      msg(
        'write the report to this file: .json, .xlsx (the tables with remarks in their cells), else text; - is standard output',
        {id: 'tool.import.help-report'},
      ),
    ],
    [
      '--map "HEADING=MEMBER"',
      msg('what a column is, such as “Lead department=leadInstitutions”; may be repeated', {
        id: 'tool.import.help-map',
      }),
    ],
    [
      '--mapping FILE',
      msg('the file with what the columns are; without it, FILE.mapping.json beside --out FILE.json', {
        id: 'tool.import.help-mapping',
      }),
    ],
    [
      '--encoding NAME',
      msg('encoding of text files, such as windows-1251; without it, it is detected', {
        id: 'tool.import.help-encoding',
      }),
    ],
    ['--hidden', msg('import hidden sheets, rows and columns of workbooks, too', {id: 'tool.import.help-hidden'})],
    ['--partial', msg('write what could be read, even if something could not', {id: 'tool.import.help-partial'})],
    [
      '--lean',
      msg('leave out the columns that the file format has no place for: a smaller file for visitors', {
        id: 'tool.import.help-lean',
      }),
    ],
  ] as const;
  return helpPage(
    msg('Usage: ogp-widgets import FILE… [OPTIONS]', {id: 'tool.import.help-usage'}),
    msg(
      'Converts what you have (spreadsheets with your own headings, OGP’s commitments database, exports of trackers) into a file for the widgets. Nothing is sent anywhere.',
      {id: 'tool.import.help-what'},
    ),
    options,
    msg('Status: 0 done; 1 done, but the report has something to check; 2 could not be read, nothing was written.', {
      id: 'tool.import.help-status',
    }),
    l10n,
  );
}
