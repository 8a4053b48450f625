import type {Text} from './text.js';

/** A programme. */
export interface Programme {
  readonly id?: string;
  readonly title?: Text;
  /** Members that this version of the format does not read, kept as given. */
  readonly extra?: Readonly<Record<string, unknown>>;
}
