import {canadaTracker} from './canada-tracker.js';
import {decidim} from './decidim.js';
import type {Format} from './format.js';
import {ogpDatabase} from './ogp-database.js';
import {spreadsheet} from './spreadsheet.js';
import {usPlan} from './us-plan.js';

/** Every format, the most particular first. */
export const formats: readonly Format[] = [ogpDatabase, canadaTracker, usPlan, decidim, spreadsheet];
