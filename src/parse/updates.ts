import type {OgpDocument} from '../model/document.js';
import type {Update} from '../model/update.js';
import {readSection} from './read-section.js';
import {short, type Of} from './shapes.js';

export const update = {
  '': short('title'),
  id: 'string',
  title: 'text',
} satisfies Of<Update>;

/** The section \`updates\` of a document. */
export const readUpdates = (document: OgpDocument) => readSection<Update>(document, 'updates', update);
