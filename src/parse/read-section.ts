import type {OgpDocument} from '../model/document.js';
import {read} from './read.js';
import type {Shape} from './shapes.js';

/** Read once per document and section, however many widgets show it. */
const known = new WeakMap<OgpDocument, Map<string, readonly unknown[]>>();

/**
 * A section that the reader of documents left as given. Widgets that do not show it do not carry the table that says
 * what is in it.
 */
export function readSection<T>(document: OgpDocument, name: string, shape: Shape): readonly T[] {
  const sections = known.get(document) ?? new Map<string, readonly unknown[]>();
  known.set(document, sections);
  const section = sections.get(name) ?? ((read(document.extra?.[name], [shape]) ?? []) as readonly unknown[]);
  sections.set(name, section);
  return section as readonly T[];
}
