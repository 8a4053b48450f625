import type {OgpDocument} from '../model/document.js';
import type {Dialogue} from '../model/dialogue.js';
import {readSection} from './read-section.js';
import {short, type Of} from './shapes.js';

export const dialogue = {
  '': short('title'),
  id: 'string',
  title: 'text',
} satisfies Of<Dialogue>;

/** The section \`dialogues\` of a document. */
export const readDialogues = (document: OgpDocument) => readSection<Dialogue>(document, 'dialogues', dialogue);
