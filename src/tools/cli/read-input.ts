import {readFile} from 'node:fs/promises';
import {resolve} from 'node:path';
import type {Localizer} from '../../i18n/localizer.js';
import type {OgpDocument} from '../../model/document.js';
import {readShallowJson} from '../../parse/json-depth.js';
import {readDocument} from '../../parse/read.js';
import {errorView} from '../../view/load-state.js';
import {describeFault} from '../validate/messages.js';
import type {Shell} from './command.js';
import {reasonOf} from './system-reason.js';

/** Files of this size are a slip: the widgets read up to 25 MB. */
const MOST = 100 * 2 ** 20;
const PATIENCE = 30_000;

/** What could not be read, in words for the person who asked. */
export class InputError extends Error {}

/** What to call it in messages. */
export const nameOfInput = (from: string, {msg}: Localizer): string =>
  from === '-' ? msg('Standard input', {id: 'tool.input.standard'}) : from;

const isAddress = (from: string) => /^https?:\/\//i.test(from);

/** A document, as it was given and as the widgets read it. */
export async function readInputDocument(
  from: string,
  shell: Shell,
): Promise<{readonly raw: unknown; readonly document: OgpDocument}> {
  const {l10n} = shell;
  const name = nameOfInput(from, l10n);
  const read = readShallowJson(await readInput(from, shell));
  if ('fault' in read) throw new InputError(describeFault(read, name, l10n));
  const document = readDocument(read.raw);
  if (document) return {raw: read.raw, document};
  const remedy = l10n.msg(
    'Is it the right file? A document is an object with a list “commitments”, “updates”, “dialogues” or “programmes”.',
    {id: 'tool.input.not-a-document'},
  );
  throw new InputError(`${errorView({code: 'not-a-document', url: name}, l10n).detail} ${remedy}`);
}

/** The text of a file, of an address, or of standard input (`-`). */
export async function readInput(from: string, shell: Shell): Promise<string> {
  const {msg, fill} = shell.l10n;
  const fail = (message: string, reason: unknown) =>
    new InputError(
      fill(message, {
        file: nameOfInput(from, shell.l10n),
        reason: typeof reason === 'number' ? reason : reasonOf(reason, shell.l10n),
      }),
    );
  /** Browsers read JSON as UTF-8, whatever the declaration: other bytes would be shown, and written back, as �. */
  const decoded = (bytes: Uint8Array): string => {
    try {
      return new TextDecoder('utf-8', {ignoreBOM: true, fatal: true}).decode(bytes);
    } catch {
      const [sound = ''] = new TextDecoder().decode(bytes).split('\uFFFD');
      throw fail(
        msg(
          '{file} is not in UTF-8, in which JSON has to be: line {reason} has a letter that would be lost. Save it again with the encoding UTF-8.',
          {id: 'tool.input.encoding'},
        ),
        sound.split('\n').length,
      );
    }
  };
  const large = msg('{file} is too large to be read at once: the limit is {reason} MB.', {id: 'tool.input.too-large'});
  if (!isAddress(from)) {
    const bytes = await (from === '-' ? standardInput() : readFile(resolve(shell.cwd, from))).catch(
      (error: unknown) => {
        throw fail(msg('{file} could not be read: {reason}. Check its name.', {id: 'tool.input.file'}), error);
      },
    );
    if (bytes.byteLength > MOST) throw fail(large, MOST / 2 ** 20);
    return decoded(bytes);
  }
  const unreachable = (error: unknown) => {
    const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error;
    return fail(msg('{file} could not be reached: {reason}.', {id: 'tool.input.address'}), cause);
  };
  const answer = await fetch(from, {
    signal: AbortSignal.timeout(PATIENCE),
    headers: {accept: 'application/json'},
  }).catch((error: unknown) => {
    throw unreachable(error);
  });
  if (!answer.ok)
    throw fail(
      msg('{file} answered with status {reason}. Check the address.', {id: 'tool.input.status'}),
      answer.status,
    );
  // The body comes later, and may break off; a server need not say how large it is.
  const bytes = await upTo(MOST, answer.body ?? []).catch((error: unknown) => {
    throw unreachable(error);
  });
  if (!bytes) throw fail(large, MOST / 2 ** 20);
  return decoded(bytes);
}

/** All bytes, or undefined where there are more than that. */
async function upTo(most: number, pieces: Iterable<Uint8Array> | AsyncIterable<Uint8Array>) {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const piece of pieces) {
    size += piece.byteLength;
    if (size > most) return undefined;
    chunks.push(piece);
  }
  return Buffer.concat(chunks);
}

/** What is piped in. */
export async function standardInput(): Promise<Buffer> {
  const pieces: Buffer[] = [];
  for await (const piece of process.stdin) pieces.push(Buffer.from(piece as Uint8Array));
  return Buffer.concat(pieces);
}
