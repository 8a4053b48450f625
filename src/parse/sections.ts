import {dialogue} from './dialogues.js';
import {programme} from './programmes.js';
import {update} from './updates.js';

/** The sections that only their own widgets read: the reader of documents leaves them as given. */
export const sections = {updates: [update], dialogues: [dialogue], programmes: [programme]} as const;
