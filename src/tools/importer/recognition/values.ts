import {stateOf} from '../../../model/milestone.js';
import {findScale, readValue} from '../../../model/scales.js';
import {readCellDate} from '../dates.js';

/** What the cells of a column are, as far as they show it. */
export type ValueKind = 'date' | 'percent' | 'url' | 'mail' | 'code' | 'status' | 'year' | 'text' | 'none';

/** Words of a status in the languages of plans, as they start. */
const STATUS =
  /^(?:not? (?:yet )?start|in progress|ongoing|on ?going|on track|on hold|delayed|complete|done|doing|to ?do|started|planned|withdrawn|limited|substantial|behind|backlog|open|closed|loopt|gereed|afgerond|niet gestart|gestart|vertraagd|in uitvoering|voltooid|gepland|i gang|ikke (?:på)?begyndt|færdig|gennemført|afsluttet|forsinket|påbegyndt|in umsetzung|in bearbeitung|abgeschlossen|begonnen|geplant|erledigt|umgesetzt|läuft|nicht begonnen|verzögert|en cours|termin|achev|non commenc|retard|pas commenc|réalis|en (?:curso|proceso|ejecuci)|cumplid|finaliz|complet|no iniciad|retras|pendiente|em (?:andamento|curso|execução)|concluíd|não iniciad|atrasad|pendente|in corso|conclus|non avviat|avviat|in ritardo|da avviare)/iu;

const MOST = 200;

/** What most cells of a column are. */
export function valueKindOf(cells: readonly string[]): ValueKind {
  const filled = cells
    .map((cell) => cell.trim())
    .filter(Boolean)
    .slice(0, MOST);
  if (!filled.length) return 'none';
  const most = (test: (cell: string) => boolean) => filled.filter(test).length * 5 >= filled.length * 4;
  if (most((cell) => /^(?:https?:\/\/|www\.)\S+$/i.test(cell))) return 'url';
  if (most((cell) => /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(cell))) return 'mail';
  if (most((cell) => /^\d{1,3}([.,]\d+)?\s?%$/.test(cell))) return 'percent';
  if (most((cell) => /^(?:19|20)\d\d$/.test(cell))) return 'year';
  if (most(isDate)) return 'date';
  if (most((cell) => cell.length < 40 && (STATUS.test(cell) || stateOf({status: cell}, '') !== undefined)))
    return 'status';
  if (most((cell) => /^[A-Za-z]{0,6}[-_. ]?\d{1,6}(?:[-_.]\d{1,4})*$/.test(cell))) return 'code';
  return 'text';
}

/** Words that are no date, and numbers that may be anything, are none. */
function isDate(cell: string): boolean {
  if (!/\d/.test(cell) || cell.length > 40 || /^\d+([.,]\d+)?$/.test(cell)) return false;
  const {date, issue} = readCellDate(cell, 'end');
  return issue === undefined || (issue !== 'date-words' && typeof date === 'string') || issue === 'date-ambiguous';
}

/** The scale of the IRM that a heading names, where the cells are its values. */
export function scaleOf(heading: string, cells: readonly string[]): string | undefined {
  const scale = findScale(heading);
  const filled = cells.filter((cell) => cell.trim()).slice(0, MOST);
  if (!scale || !filled.length) return undefined;
  return filled.every((cell) => readValue(scale, cell).kind !== 'unknown') ? scale.key : undefined;
}
