import type {Text} from './text.js';

/** A series of dialogue sessions. */
export interface Dialogue {
  readonly id?: string;
  readonly title?: Text;
  /** Members that this version of the format does not read, kept as given. */
  readonly extra?: Readonly<Record<string, unknown>>;
}
