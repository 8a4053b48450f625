import {isObject} from '../../parse/json-values.js';
import {validate} from '../validate/validate.js';
import type {Sheet} from './sheet.js';

type Json = Readonly<Record<string, unknown>>;

const text = (value: unknown): string => {
  if (typeof value === 'string') return value;
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  return value === undefined || value === null ? '' : JSON.stringify(value);
};

const objectsIn = (value: unknown): readonly Json[] => (Array.isArray(value) ? value.filter(isObject) : []);

/** Lists of plain values are several values of one cell. */
const cellOf = (value: unknown): string =>
  Array.isArray(value) && value.every((one) => typeof one === 'string') ? value.join(' | ') : text(value);

/** Records of any kind as a table: the members of all of them are its headings. */
function tableOf(file: string, items: readonly Json[]): Sheet {
  const names = [...new Set(items.flatMap((item) => Object.keys(item)))];
  return {file, records: [names, ...items.map((item) => names.map((name) => cellOf(item[name])))]};
}

const CARD = ['Card ID', 'Card Name', 'Card Description', 'List Name', 'Labels', 'Start Date', 'Due Date', 'Card URL'];

/** A board of Trello as its export in CSV has it, and its check lists as milestones. */
function trello(file: string, {cards, lists, checklists, name}: Json): readonly Sheet[] {
  const closed = new Set(objectsIn(lists).flatMap((list) => (list.closed === true ? [text(list.id)] : [])));
  const listName = new Map(objectsIn(lists).map((list) => [text(list.id), text(list.name)]));
  const rows = objectsIn(cards).map((card) => [
    ...[card.id, card.name, card.desc].map(text),
    listName.get(text(card.idList)) ?? '',
    objectsIn(card.labels)
      .map((label) => text(label.name))
      .filter(Boolean)
      .join(','),
    ...[card.start, card.due, card.url ?? card.shortUrl].map(text),
    text(name),
    String(card.closed === true || closed.has(text(card.idList))),
  ]);
  const archived = new Set(rows.filter((row) => row.at(-1) === 'true').map(([id = '']) => id));
  const steps = objectsIn(checklists).flatMap((list) =>
    archived.has(text(list.idCard))
      ? []
      : objectsIn(list.checkItems).map((item) => [
          text(list.idCard),
          text(item.id),
          text(item.name),
          item.state === 'complete' ? 'Complete' : 'Not complete',
          text(item.due).slice(0, 10),
        ]),
  );
  return [
    {file, name: 'cards', records: [[...CARD, 'Board Name', 'Archived'], ...rows]},
    ...(steps.length
      ? [{file, name: 'milestones', records: [['commitment', 'id', 'title', 'status', 'planned.end'], ...steps]}]
      : []),
  ];
}

/** Names under which programs wrap their records. */
const WRAPPERS = ['records', 'items', 'data', 'results', 'promises', 'projects', 'actions'];

/**
 * The tables in JSON of a program that is none of the known formats: a list of records, bare or wrapped, or a board. None
 * where it is a list in the format of the widgets itself.
 */
export function tablesIn(file: string, json: unknown): readonly Sheet[] {
  if (isObject(json) && Array.isArray(json.cards) && Array.isArray(json.lists)) return trello(file, json);
  const list = Array.isArray(json)
    ? json
    : isObject(json)
      ? WRAPPERS.map((name) => json[name]).find((value) => Array.isArray(value))
      : undefined;
  const items = objectsIn(list);
  // Airtable’s records have their cells one step deeper.
  const fields = items.map((item) =>
    isObject(item.fields) && Object.keys(item).length < 5 ? {id: item.id, ...item.fields} : item,
  );
  if (!fields.length || (Array.isArray(json) && !isForeign(json))) return [];
  return [tableOf(file, fields)];
}

/** True for a list with members that the format of the widgets does not have. */
const isForeign = (json: unknown) => validate(json).some(({code}) => code === 'member-unknown');
