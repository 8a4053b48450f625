import {toolLocalizer} from '../../i18n/tool-localizer.js';
import {VERSION} from '../../version.js';
import {UsageError, type ExitStatus, type Shell} from './command.js';
import {commands} from './commands.js';
import {fileTrouble} from './system-reason.js';

/** The language that somebody works in: `nl_NL.UTF-8` is nl-NL; `C` and `POSIX` are no language. */
function languageOf(env: Readonly<Record<string, string | undefined>>): string {
  const [given = ''] = [env.LC_ALL, env.LC_MESSAGES, env.LANG].filter(Boolean);
  const tag = given.replace(/[.@].*/, '').replace('_', '-');
  return /^[a-z]{2,3}(-|$)/i.test(tag) ? tag : 'en';
}

/** Runs one command line. Never throws: an error is reported and becomes status 2. */
export async function run(args: readonly string[], shell: Shell): Promise<ExitStatus> {
  const {msg, fill} = shell.l10n;
  const [name = '', ...rest] = args;
  const help = () =>
    shell.l10n.fill(
      msg('Usage: ogp-widgets COMMAND … Commands: {commands}. “ogp-widgets COMMAND --help” explains one.', {
        id: 'tool.usage',
      }),
      {commands: Object.keys(commands).join(', ')},
    );
  if (!name || name === 'help' || name === '--help' || name === '-h') {
    (name ? shell.out : shell.err)(`${help()}\n`);
    return name ? 0 : 2;
  }
  if (name === '--version') {
    shell.out(`${VERSION}\n`);
    return 0;
  }
  const load = Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (!load) {
    const {nearest} = await import('../validate/suggest.js');
    const suggestion = nearest(name, Object.keys(commands));
    const meant =
      suggestion && fill(msg('Did you mean “{suggestion}”?', {id: 'tool.validate.did-you-mean'}), {suggestion});
    shell.err(
      `${[fill(msg('There is no command “{name}”.', {id: 'tool.no-command'}), {name}), meant, help()].filter(Boolean).join(' ')}\n`,
    );
    return 2;
  }
  try {
    return await (
      await load()
    )(rest, shell);
  } catch (error) {
    // Commands report what they cannot read; an error of a file here is from writing.
    const message =
      fileTrouble(error, shell.cwd, shell.l10n) ?? (error instanceof Error ? error.message : String(error));
    shell.err(error instanceof UsageError ? `${message}\n${help()}\n` : `${message}\n`);
    return 2;
  }
}

/** The language that `--messages` asks for, and the other arguments: every command has this option. */
export function messagesIn(given: readonly string[]): {wanted?: string; args: readonly string[]} {
  const at = given.findIndex((arg) => /^--messages(=|$)/.test(arg));
  if (at < 0) return {args: given};
  const [, inline] = given[at]?.split('=') ?? [];
  const after = inline === undefined ? 2 : 1;
  return {wanted: inline ?? given[at + 1] ?? 'en', args: [...given.slice(0, at), ...given.slice(at + after)]};
}

/** The process around it. */
export async function main(): Promise<void> {
  const {wanted = languageOf(process.env), args} = messagesIn(process.argv.slice(2));
  process.exitCode = await run(args, {
    cwd: process.cwd(),
    l10n: await toolLocalizer(wanted),
    interactive: process.stderr.isTTY,
    out: (text) => void process.stdout.write(text),
    err: (text) => void process.stderr.write(text),
  });
}
