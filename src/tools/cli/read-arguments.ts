import {parseArgs, type ParseArgsConfig} from 'node:util';
import type {Localizer} from '../../i18n/localizer.js';
import {toolLanguages} from '../../i18n/tool-localizer.js';
import {nearest} from '../validate/suggest.js';
import {UsageError} from './command.js';

type Options = NonNullable<ParseArgsConfig['options']>;

/** The arguments of a command; what it does not know is a `UsageError`. */
export function readArguments<const O extends Options>(args: readonly string[], options: O, l10n: Localizer) {
  const fault = faultIn(args, options, l10n);
  if (fault !== undefined) throw new UsageError(fault);
  return parseArgs({args: [...args], options, allowPositionals: true, strict: true});
}

/** What is wrong with the options, in words: Node has its own, in English alone. */
function faultIn(args: readonly string[], options: Options, {msg, fill}: Localizer): string | undefined {
  const {tokens} = parseArgs({args: [...args], options, allowPositionals: true, strict: false, tokens: true});
  for (const token of tokens) {
    if (token.kind !== 'option') continue;
    const {name, rawName: option, value, inlineValue} = token;
    const known = Object.hasOwn(options, name) ? options[name] : undefined;
    if (!known) {
      const meant = nearest(name, Object.keys(options));
      const more =
        meant === undefined
          ? fill(msg('A file whose name starts with - is written ./{option}.', {id: 'tool.argument.dash'}), {option})
          : fill(msg('Did you mean “{suggestion}”?', {id: 'tool.validate.did-you-mean'}), {suggestion: `--${meant}`});
      return `${fill(msg('There is no option {option} here.', {id: 'tool.argument.unknown'}), {option})} ${more}`;
    }
    if (known.type === 'boolean' && value !== undefined)
      return fill(msg('{option} takes no value: write it alone.', {id: 'tool.argument.no-value'}), {option});
    // What follows may be the next option; a value that starts with a dash is written with “=”, a lone one is a value.
    if (known.type === 'string' && (value === undefined || (!inlineValue && /^-./.test(value))))
      return fill(msg('{option} needs a value: write {option}=VALUE.', {id: 'tool.argument.value'}), {option});
  }
  return undefined;
}

/** The words for an `--out` that would write over what was read. */
export const sameFile = (out: string, {msg, fill}: Localizer): string =>
  fill(msg('--out would write over {file}, which is read. Choose another name.', {id: 'tool.same-file'}), {file: out});

/** A page of help: usage, what it does, the options, and the meaning of the status. */
export function helpPage(
  usage: string,
  what: string,
  options: readonly (readonly [string, string])[],
  status: string,
  {msg, fill}: Localizer,
): string {
  const languages = ['en', ...toolLanguages].join(', ');
  const messages = fill(msg('language of these messages: {languages}', {id: 'tool.help-messages'}), {languages});
  const all = [...options, ['--messages LANG', messages] as const];
  const widest = Math.max(...all.map(([name]) => name.length));
  return [usage, '', what, '', ...all.map(([name, text]) => `  ${name.padEnd(widest)}  ${text}`), '', status, ''].join(
    '\n',
  );
}
