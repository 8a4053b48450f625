import type {OgpDocument} from '../model/document.js';
import type {Issue} from '../model/issue.js';
import {inspect} from './inspect.js';
import {readDocument} from './read.js';

/** The model of a document, and everything that was odd in it. */
export interface Parsed {
  readonly document: OgpDocument;
  readonly issues: readonly Issue[];
}

/**
 * Reads anything: a document, one commitment, a list of commitments, or one assessment. What can be read is in
 * `document`; every oddity is one entry of `issues`. Never throws. Undefined when nothing in `raw` can be shown.
 */
export function parse(raw: unknown): Parsed | undefined {
  const document = readDocument(raw);
  return document && {document, issues: inspect(raw)};
}
