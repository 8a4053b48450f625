import type {SourceFile} from '../importer/open-file.js';
import type {ReadData, ReadOptions} from './read-data.js';

/** A file as it goes to a worker: functions cannot. */
export type SentFile = File | {readonly name: string; readonly bytes: ArrayBuffer};

export interface Question {
  readonly id: number;
  readonly files: readonly SentFile[];
  readonly options: ReadOptions;
  /** The language of the messages. */
  readonly ui: string;
  /** Languages to have ready. */
  readonly languages?: readonly string[];
}

export type Answer = {readonly id: number; readonly data: ReadData} | {readonly id: number; readonly fault: string};

export const sourceOf = (sent: SentFile): SourceFile =>
  sent instanceof File
    ? sent
    : {name: sent.name, size: sent.bytes.byteLength, arrayBuffer: () => Promise.resolve(sent.bytes)};

/** What somebody has chosen goes as it is: the worker reads it. */
export const sentFrom = async (file: SourceFile): Promise<SentFile> =>
  file instanceof File ? file : {name: file.name, bytes: await file.arrayBuffer()};
