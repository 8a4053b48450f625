import {parseArgs, type ParseArgsConfig} from 'node:util';
import type {Localizer} from '../i18n/localizer.js';
import {UsageError} from './command.js';

type Options = NonNullable<ParseArgsConfig['options']>;

/** The arguments of a command; what it does not know is a `UsageError`. */
export function readArguments<const O extends Options>(args: readonly string[], options: O) {
  try {
    return parseArgs({args: [...args], options, allowPositionals: true, strict: true});
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
}

/** The words for an `--out` that would write over what was read. */
export const sameFile = (out: string, {msg, fill}: Localizer): string =>
  fill(msg('--out would write over {file}, which is read. Choose another name.', {id: 'tool.same-file'}), {file: out});

/** A page of help: usage, what it does, the options, and what the status says. */
export function helpPage(
  usage: string,
  what: string,
  options: readonly (readonly [string, string])[],
  status: string,
  {msg}: Localizer,
): string {
  const all = [
    ...options,
    ['--messages LANG', msg('language of these messages: en, nl or da', {id: 'tool.help-messages'})] as const,
  ];
  const widest = Math.max(...all.map(([name]) => name.length));
  return [usage, '', what, '', ...all.map(([name, text]) => `  ${name.padEnd(widest)}  ${text}`), '', status, ''].join(
    '\n',
  );
}
