import type {Format} from './format.js';
import {ogpDatabase} from './ogp-database.js';
import {sourceFormats} from './sources/index.js';
import {spreadsheet} from './spreadsheet.js';

/** Every format, the most particular first. */
export const formats: readonly Format[] = [ogpDatabase, ...sourceFormats, spreadsheet];
