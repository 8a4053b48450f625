import {isObject} from '../../parse/json-values.js';
import {wrap} from '../../parse/read.js';
import {decode, encode, longForm, same} from '../tabular/template-cells.js';
import {EXTRA, SHEETS, stepsOf, type Column, type Sheet} from '../tabular/template-columns.js';

type Raw = Readonly<Record<string, unknown>>;

/** One sheet of the spreadsheet template with what a document has for it. */
export interface Table {
  readonly sheet: Sheet;
  /** The columns that hold something; texts in several languages have one column per language. */
  readonly columns: readonly (Column & {readonly lang?: string})[];
  readonly rows: readonly ReadonlyMap<string, string>[];
}

/** An item of the document with what the rows of the lists in it are to name it by. */
interface ReferencedItem {
  readonly item: Raw;
  readonly refs: readonly string[];
}

/**
 * A document as the sheets of the template, the same that `readTemplate` takes. Nothing is lost: what no column can hold
 * is JSON in the column `extra`. Undefined where nothing is a document.
 */
export function tablesOf(raw: unknown): Table[] | undefined {
  const given = wrap(raw)?.given;
  if (!given) return undefined;
  const known = Object.entries(given).filter(([, value]) => value !== undefined);
  const root = longForm(Object.fromEntries(known)) as Raw;
  const placed = new Map<string, readonly ReferencedItem[]>([['', [{item: root, refs: []}]]]);
  return SHEETS.flatMap((sheet) => {
    const list = sheet.path.at(-1);
    const holders = placed.get(sheet.path.slice(0, -1).join('.')) ?? [];
    const items = list === undefined ? holders : holders.flatMap((holder) => itemsIn(holder, list, sheet));
    placed.set(sheet.path.join('.'), items);
    const rows = items.map(({item, refs}) => rowOf(item, refs.slice(0, sheet.refs.length), sheet));
    return rows.length ? [{sheet, columns: usedColumns(sheet, rows), rows}] : [];
  });
}

/** Lists that can be rows: of objects, and not empty. Others stand in `extra` of the item that holds them. */
const isRows = (given: unknown): given is readonly Raw[] =>
  Array.isArray(given) && given.length > 0 && given.every(isObject);

function itemsIn({item, refs}: ReferencedItem, list: string, sheet: Sheet): ReferencedItem[] {
  const given = stepsOf(list).reduce<unknown>((holder, step) => (isObject(holder) ? holder[step] : undefined), item);
  if (!isRows(given)) return [];
  const keys = given.map(({id, key}) => id ?? key).map((id) => (typeof id === 'string' ? id.trim().toLowerCase() : ''));
  const times = new Map<string, number>();
  for (const key of keys) times.set(key, (times.get(key) ?? 0) + 1);
  return given.map((one, index) => {
    const key = keys[index] ?? '';
    const id = String(one.id ?? one.key);
    // A number where the id does not lead to this item alone, or would not come back from its cell as it was.
    const plain = key !== '' && times.get(key) === 1 && survives(id) && id === id.trim() && !/^#\d+$/.test(id);
    return {item: one, refs: [...(sheet.refs.length ? refs : []), plain ? id : `#${index + 1}`]};
  });
}

/** Line ends change in spreadsheets; halves of characters do not survive being written. JSON escapes both. */
const survives = (cell: string) => !/[\r\0\p{Surrogate}]/u.test(cell);

function rowOf(item: Raw, refs: readonly string[], sheet: Sheet): ReadonlyMap<string, string> {
  const row = new Map(sheet.refs.map((ref, index) => [ref, refs[index] ?? '']));
  const extra: [string, unknown][] = [];
  for (const [member, whole] of Object.entries(item)) {
    const value = withoutRows(whole, [...sheet.path, member]);
    if (value === undefined) continue;
    const type = member && Object.hasOwn(sheet.fields, member) ? sheet.fields[member] : undefined;
    const cells = type === undefined ? {} : encode(value, type, member);
    const isLossless =
      Object.values(cells).every(survives) && type !== undefined && same(decode(cells, type, member), value);
    if (isLossless) for (const [column, cell] of Object.entries(cells)) row.set(column, cell);
    else extra.push([member, value]);
  }
  // An item without anything in it is a row, too.
  if (extra.length || ![...row.values()].some(Boolean)) row.set(EXTRA.name, JSON.stringify(Object.fromEntries(extra)));
  return row;
}

const lists = new Set(SHEETS.map(({path}) => path.join('.')));
const inObjects = [...lists].filter((path) => path.includes('.'));

/** What is left of a value for the row of the item that holds it, or undefined when all of it has rows of its own. */
function withoutRows(value: unknown, path: readonly string[]): unknown {
  const at = path.join('.');
  if (lists.has(at)) return isRows(value) ? undefined : value;
  if (!isObject(value) || !inObjects.some((list) => list.startsWith(`${at}.`))) return value;
  const members = Object.entries(value).map(
    ([member, inner]) => [member, withoutRows(inner, [...path, member])] as const,
  );
  const left = members.filter(([, inner]) => inner !== undefined);
  return left.length || !members.length ? Object.fromEntries(left) : undefined;
}

function usedColumns(sheet: Sheet, rows: readonly ReadonlyMap<string, string>[]): Table['columns'] {
  const used = new Set(rows.flatMap((row) => [...row.keys()]));
  return sheet.columns.flatMap((column) => {
    const versions = [...used].filter((name) => name.startsWith(`${column.name}@`)).sort();
    return [
      ...(used.has(column.name) ? [column] : []),
      ...versions.map((name) => ({...column, name, lang: name.slice(column.name.length + 1)})),
    ];
  });
}
