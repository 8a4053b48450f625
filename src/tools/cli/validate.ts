import {writeFile} from 'node:fs/promises';
import {resolve} from 'node:path';
import type {Localizer} from '../../i18n/localizer.js';
import {describeFault, describeFindings, describeFixes, severityWords} from '../validate/messages.js';
import {countOf, fix, validateText} from '../validate/validate.js';
import {UsageError, type Command, type Shell} from './command.js';
import {helpPage, readArguments} from './read-arguments.js';
import {InputError, nameOfInput, readInput} from './read-input.js';

const OPTIONS = {
  json: {type: 'boolean', default: false},
  fix: {type: 'boolean', default: false},
  out: {type: 'string'},
  help: {type: 'boolean', short: 'h', default: false},
} as const;

/** `ogp-widgets validate FILE|URL` */
export const validateCommand: Command = async (args, shell) => {
  const {msg} = shell.l10n;
  const {values, positionals} = readArguments(args, OPTIONS, shell.l10n);
  if (values.help) {
    shell.out(helpText(shell.l10n));
    return 0;
  }
  const [file, ...others] = positionals;
  if (file === undefined || others.length)
    throw new UsageError(msg('Name one file or address to validate.', {id: 'tool.validate.which'}));
  if (values.out !== undefined && !values.fix)
    throw new UsageError(msg('--out is for what --fix writes.', {id: 'tool.validate.out-without-fix'}));
  const target = values.out ?? nameOfInput(file, shell.l10n);
  if (values.fix && values.out === undefined && (file === '-' || /^https?:/i.test(file)))
    throw new UsageError(msg('Say with --out where the corrected file is to go.', {id: 'tool.validate.fix-where'}));

  let text: string;
  try {
    text = await readInput(file, shell);
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    print(shell, values.json, {file, fault: {code: 'unreadable', message: error.message}}, error.message);
    return 2;
  }
  const fixed = values.fix ? fix(text) : {text, fixes: []};
  const result = validateText(fixed.text);
  if ('fault' in result) {
    const message = describeFault(result, nameOfInput(file, shell.l10n), shell.l10n);
    print(shell, values.json, {file, fault: {code: result.fault.code, ...result.fault.place, message}}, message);
    return 2;
  }
  // A requested output file exists afterwards, whether or not there was something to fix.
  if (values.fix && (fixed.fixes.length || values.out !== undefined))
    await writeFile(resolve(shell.cwd, target), fixed.text);
  const findings = describeFindings(result.findings, shell.l10n);
  const counts = countOf(findings);
  if (values.json) {
    shell.out(`${JSON.stringify({file: values.fix ? target : file, counts, findings, fixes: fixed.fixes}, null, 2)}\n`);
  } else {
    const given = nameOfInput(file, shell.l10n);
    const named = values.fix ? target : given;
    const words = severityWords(shell.l10n);
    const done = describeFixes(fixed.fixes, shell.l10n);
    const lines = [
      ...fixed.fixes.map(({position: {line, column}}, index) => `${given}:${line}:${column}: ${done[index] ?? ''}`),
      ...findings.map(
        ({line, column, severity, code, message}) =>
          `${[named, line, column].filter((part) => part !== undefined).join(':')}: ${words[severity]}: ${message} [${code}]`,
      ),
      summary(counts, fixed.fixes.length, named, shell.l10n),
    ];
    shell.out(`${lines.join('\n')}\n`);
  }
  return counts.error + counts.warning ? 1 : 0;
};

function print({out, err}: Shell, json: boolean, report: object, message: string): void {
  if (json) out(`${JSON.stringify(report, null, 2)}\n`);
  else err(`${message}\n`);
}

function summary(
  {error, warning, info}: ReturnType<typeof countOf>,
  fixes: number,
  file: string,
  {msg, fill}: Localizer,
): string {
  const right = fixes
    ? fill(msg('{fixes, plural, one {# thing was} other {# things were}} put right.', {id: 'tool.validate.fixes'}), {
        fixes,
      })
    : '';
  const text =
    error + warning + info
      ? msg(
          '{file}: {error, plural, one {# error} other {# errors}}, {warning, plural, one {# warning} other {# warnings}}, {info, plural, one {# note} other {# notes}}.',
          {id: 'tool.validate.summary'},
        )
      : msg('{file} is valid, and nothing in it looks odd.', {id: 'tool.validate.valid'});
  return [right, fill(text, {file, error, warning, info})].filter(Boolean).join(' ');
}

const helpText = (l10n: Localizer): string => {
  const {msg} = l10n;
  return helpPage(
    msg('Usage: ogp-widgets validate FILE|URL [OPTIONS]', {id: 'tool.validate.help-usage'}),
    msg(
      'Compares a file with the format and looks for what makes no sense in it. Each finding names its place, the remedy and, where there is one, the word that was probably meant.',
      {id: 'tool.validate.help-what'},
    ),
    [
      [
        '--fix',
        msg('put right what has one meaning only, such as a number without quotation marks, and list it', {
          id: 'tool.validate.help-fix',
        }),
      ],
      ['--out FILE', msg('write the corrected file here, not over the old one', {id: 'tool.validate.help-out'})],
      ['--json', msg('print the findings as JSON', {id: 'tool.validate.help-json'})],
    ],
    msg('Status: 0 valid, perhaps with notes; 1 errors or warnings; 2 the file could not be read.', {
      id: 'tool.validate.help-status',
    }),
    l10n,
  );
};
