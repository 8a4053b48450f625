import {da} from './da.js';
import {de} from './de.js';
import {en} from './en.js';
import {es} from './es.js';
import {fr} from './fr.js';
import {it} from './it.js';
import {nl} from './nl.js';
import {pt} from './pt.js';
import type {Words} from './words.js';

/** The languages whose headings are recognised. A new one is a file like these, and a row here. */
export const WORDS: readonly Words[] = [en, nl, da, de, fr, es, pt, it];
