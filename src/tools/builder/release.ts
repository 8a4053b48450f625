import {isObject} from '../../parse/json-values.js';
/** The content of `integrity.json` of a release: hashes of its files, and what the script loads for each element and language. */
export interface Release {
  readonly version: string;
  readonly files: Readonly<Record<string, {readonly integrity: string}>>;
  readonly elements?: Readonly<Record<string, readonly string[]>>;
  readonly languages?: Readonly<Record<string, readonly string[]>>;
}

/** The release that a JSON text describes; undefined where it describes none (pages from the sources, another server's 404). */
export const isRelease = (raw: unknown): raw is Release =>
  isObject(raw) && typeof raw['version'] === 'string' && isObject(raw['files']);
