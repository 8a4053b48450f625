import {readFile} from 'node:fs/promises';
import {resolve} from 'node:path';
import type {Localizer} from '../i18n/localizer.js';
import type {Shell} from './command.js';

/** Files of this size are a slip: the widgets read up to 25 MB. */
const MOST = 100 * 2 ** 20;
const PATIENCE = 30_000;

/** What could not be read, in words for the person who asked. */
export class InputError extends Error {}

/** What to call it in messages. */
export const nameOfInput = (from: string, {msg}: Localizer): string =>
  from === '-' ? msg('Standard input', {id: 'tool.input.standard'}) : from;

const isAddress = (from: string) => /^https?:\/\//i.test(from);

/** The text of a file, of an address, or of standard input (`-`). */
export async function readInput(from: string, shell: Shell): Promise<string> {
  const {msg, fill} = shell.l10n;
  const fail = (message: string, reason: unknown) =>
    new InputError(
      fill(message, {
        file: nameOfInput(from, shell.l10n),
        reason: reason instanceof Error ? reason.message : String(reason),
      }),
    );
  const large = msg('{file} is too large to be read at once: the limit is {reason} MB.', {id: 'tool.input.too-large'});
  if (!isAddress(from)) {
    const bytes = await (from === '-' ? standardInput() : readFile(resolve(shell.cwd, from))).catch(
      (error: unknown) => {
        throw fail(msg('{file} could not be read: {reason}. Check its name.', {id: 'tool.input.file'}), error);
      },
    );
    if (bytes.byteLength > MOST) throw fail(large, MOST / 2 ** 20);
    return new TextDecoder('utf-8', {ignoreBOM: true}).decode(bytes);
  }
  const answer = await fetch(from, {
    signal: AbortSignal.timeout(PATIENCE),
    headers: {accept: 'application/json'},
  }).catch((error: unknown) => {
    const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error;
    throw fail(msg('{file} could not be reached: {reason}.', {id: 'tool.input.address'}), cause);
  });
  if (!answer.ok)
    throw fail(
      msg('{file} answered with status {reason}. Check the address.', {id: 'tool.input.status'}),
      answer.status,
    );
  if (Number(answer.headers.get('content-length') ?? 0) > MOST) throw fail(large, MOST / 2 ** 20);
  return new TextDecoder('utf-8', {ignoreBOM: true}).decode(await answer.arrayBuffer());
}

async function standardInput(): Promise<Buffer> {
  const pieces: Buffer[] = [];
  for await (const piece of process.stdin) pieces.push(Buffer.from(piece as Uint8Array));
  return Buffer.concat(pieces);
}
