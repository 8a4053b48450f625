import type {Localizer} from '../../i18n/localizer.js';

/** What a command may touch: handed in, so that tests can run commands without a process. */
export interface Shell {
  readonly cwd: string;
  /** Language of the messages, from `--lang`, `LC_ALL`, `LC_MESSAGES` or `LANG`. */
  readonly l10n: Localizer;
  /** True when a person watches: progress may be drawn on `err`. */
  readonly interactive: boolean;
  /** Writes to standard output: results. */
  readonly out: (text: string) => void;
  /** Writes to standard error: messages, reports, progress. */
  readonly err: (text: string) => void;
}

/** 0: done; 1: done, with issues that somebody should look at; 2: could not be done. */
export type ExitStatus = 0 | 1 | 2;

/** One command: takes the arguments after its name. Throws `UsageError` for arguments that it does not understand. */
export type Command = (args: readonly string[], shell: Shell) => Promise<ExitStatus>;

/** Wrong arguments: the message is shown with a pointer to `--help`. */
export class UsageError extends Error {}
