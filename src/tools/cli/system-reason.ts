import {relative} from 'node:path';
import type {Localizer} from '../../i18n/localizer.js';

/** Describes a system error about a file; undefined for a rare one. */
function wordsOf(code: string, {msg}: Localizer): string | undefined {
  const words: Readonly<Record<string, string>> = {
    ENOENT: msg('there is no such file or folder', {id: 'tool.file.missing'}),
    EISDIR: msg('that is a folder', {id: 'tool.file.folder'}),
    ENOTDIR: msg('that is a file, not a folder', {id: 'tool.file.no-folder'}),
    EEXIST: msg('that is a file, not a folder', {id: 'tool.file.no-folder'}),
    EACCES: msg('you may not open it', {id: 'tool.file.denied'}),
    EPERM: msg('you may not open it', {id: 'tool.file.denied'}),
    ENOSPC: msg('the disk is full', {id: 'tool.file.disk-full'}),
  };
  return words[code];
}

/** Why a file or an address could not be opened. */
export function reasonOf(error: unknown, l10n: Localizer): string {
  const {code, message = String(error)} = error as Partial<NodeJS.ErrnoException>;
  return wordsOf(code ?? '', l10n) ?? message;
}

/** The sentence for a file that could not be opened or written; undefined where the fault is another. */
export function fileTrouble(error: unknown, cwd: string, l10n: Localizer): string | undefined {
  const {code, path} = error as Partial<NodeJS.ErrnoException>;
  if (code === undefined || typeof path !== 'string') return undefined;
  return l10n.fill(l10n.msg('{file} could not be written: {reason}.', {id: 'tool.file.unwritten'}), {
    file: relative(cwd, path) || path,
    reason: reasonOf(error, l10n),
  });
}
