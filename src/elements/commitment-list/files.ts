import {download} from '../../controllers/address.js';
import type {LoadResult} from '../../controllers/loader.js';
import {listWords} from '../../view/commitment-list.js';
import {columnsOf} from '../../view/commitment-row.js';
import type {Views} from './views.js';

/** Hands what is shown to the reader as a table. */
export async function saveCsv(views: Views, found: readonly number[]): Promise<void> {
  const file = await import('../../view/table-file.js').catch(() => undefined);
  if (!file) return;
  const rows = found.map((place) => views.row(place));
  const text = file.csvOf(rows, columnsOf(views.index), listWords(views.context.l10n));
  download('commitments.csv', 'text/csv;charset=utf-8', text);
}

/** The same as JSON: the file's own words, as they came, with only the commitments that are found. */
export function saveJson({raw, document}: Extract<LoadResult, {kind: 'ready'}>, found: readonly number[]): void {
  const {commitments: list = raw, ...others} = (Array.isArray(raw) ? {} : raw) as {readonly commitments?: unknown};
  const given = [list].flat().filter((item) => typeof item === 'object' && item !== null);
  // What the reader left out has no place among the commitments: then they are given as they were understood.
  const items = given.length === document.commitments.length ? given : document.commitments;
  const commitments = found.map((place) => items[place]);
  const file = {...(list === raw ? {} : others), commitments};
  download('commitments.json', 'application/json', JSON.stringify(file, null, 2));
}
