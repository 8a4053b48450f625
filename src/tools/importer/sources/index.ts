import type {Format} from '../format.js';
import {canada} from './canada.js';
import {decidim} from './decidim.js';
import {formatOf} from './engine.js';
import {usPages} from './us-pages.js';

/** The sources that the engine reads. A new one is a definition here. */
export const sourceFormats: readonly Format[] = [canada, usPages, decidim].map(formatOf);
