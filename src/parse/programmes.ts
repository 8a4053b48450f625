import type {OgpDocument} from '../model/document.js';
import type {Programme} from '../model/programme.js';
import {readSection} from './read-section.js';
import {short, type Of} from './shapes.js';

export const programme = {
  '': short('title'),
  id: 'string',
  title: 'text',
} satisfies Of<Programme>;

/** The section \`programmes\` of a document. */
export const readProgrammes = (document: OgpDocument) => readSection<Programme>(document, 'programmes', programme);
