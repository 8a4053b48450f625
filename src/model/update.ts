import type {Text} from './text.js';

/** A dated entry of news. */
export interface Update {
  readonly id?: string;
  readonly title?: Text;
  /** Members that this version of the format does not read, kept as given. */
  readonly extra?: Readonly<Record<string, unknown>>;
}
