import type {OgpDocument} from '../model/document.js';
import {read} from './read.js';
import type {Shape} from './format.js';

/** What was read into the model, with the members that the reader left as given. */
type Holder = Pick<OgpDocument, 'extra'>;

/** Read once per holder and section, however many widgets show it. */
const known = new WeakMap<Holder, Map<string, readonly unknown[]>>();

/**
 * A section of a document, or of an item in it, that the reader of documents left as given. Widgets that do not show it
 * do not carry the table that says what is in it.
 */
export function readSection<T>(holder: Holder, name: string, shape: Shape): readonly T[] {
  const sections = known.get(holder) ?? new Map<string, readonly unknown[]>();
  known.set(holder, sections);
  const section = sections.get(name) ?? ((read(holder.extra?.[name], [shape]) ?? []) as readonly unknown[]);
  sections.set(name, section);
  return section as readonly T[];
}
