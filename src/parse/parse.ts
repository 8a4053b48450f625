import type {OgpDocument} from '../model/document.js';
import type {Issue} from '../model/issue.js';
import {inspect, locate} from './inspect.js';

/** The model of a document, and the issues found in it. */
export interface ParseResult {
  readonly document: OgpDocument;
  readonly issues: readonly Issue[];
}

/**
 * Reads a document, one commitment, a list of commitments, or one assessment. What can be read is in
 * `document`; every problem is one entry of `issues`. Never throws. Returns undefined if nothing in `raw` can be shown.
 *
 * @since 0.1.0
 */
export function parse(raw: unknown): ParseResult | undefined {
  const read = locate(raw);
  return read && {document: read.document, issues: inspect(raw, read)};
}
