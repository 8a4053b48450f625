import {dialogue} from './dialogues.js';
import {programme} from './programmes.js';
import {document} from './format.js';
import {update} from './updates.js';

/** The sections that only their own widgets read: the reader of documents leaves them as given. */
export const sections = {updates: [update], dialogues: [dialogue], programmes: [programme]} as const;

/** The whole format. A commitment may have updates of its own. */
export const whole = {
  ...document,
  ...sections,
  commitments: [{...document.commitments[0], updates: sections.updates}],
} as const;
