import {webAddress} from '../../model/link.js';
import type {Table} from './tables.js';

/** The forms of a column in the words of a Table Schema. */
type FieldType = 'string' | 'number' | 'integer' | 'object';

const RULES: readonly (readonly [FieldType, RegExp])[] = [
  ['integer', /^-?\d{1,15}$/],
  ['number', /^-?\d+(\.\d+)?(e[+-]?\d+)?$/i],
];
const NUMBERS: ReadonlySet<string> = new Set(['amount', 'share', 'count']);

/** A column of numbers is one only where all its cells are: amounts may be words. */
function typeOf({name, kind, several}: Table['columns'][number], rows: Table['rows']): FieldType {
  if (kind === 'json') return 'object';
  if (several || !NUMBERS.has(kind)) return 'string';
  const cells = rows.flatMap((row) => row.get(name) ?? []);
  return RULES.find(([, rule]) => cells.every((cell) => rule.test(cell)))?.[0] ?? 'string';
}

/** What a program cannot see in a column. */
function describe({kind, several, lang}: Table['columns'][number]): string | undefined {
  const notes = [
    ...(kind === 'ref' ? ['Id of the item that this row belongs to; #3 is the third of its list.'] : []),
    ...(kind === 'json' ? ['Members that have no column, as a JSON object.'] : []),
    ...(kind === 'date' ? ['A year, a month or a day.'] : []),
    ...(kind === 'counts' ? ['A count for each value: "Limited: 7; Complete: 2".'] : []),
    ...(lang ? [`In the language ${lang}.`] : []),
    ...(several ? ['Several values are separated by |.'] : []),
  ];
  return notes.length ? notes.join(' ') : undefined;
}

/** The source of a document, as it was given. */
interface Origin {
  readonly title?: string;
  readonly url?: string;
  readonly updated?: string;
  readonly license?: string;
  /** The sign between cells. */
  readonly separator?: string;
}

const CREATIVE_COMMONS = /^CC[ -](BY(?:-(?:SA|ND|NC|NC-SA|NC-ND))?)[ -](\d\.\d)$/i;

/**
 * The standard asks for the id or the address of a licence. Words that are neither say in another member what they say:
 * no licence is guessed from them.
 */
function licensesOf(license: string | undefined): object {
  if (license === undefined) return {};
  const path = webAddress(license);
  if (path) return {licenses: [{path}]};
  const [, terms, version] = CREATIVE_COMMONS.exec(license) ?? [];
  const name = terms && version ? `CC-${terms.toUpperCase()}-${version}` : license;
  return /^[-\w.]+$/.test(name) ? {licenses: [{name, title: license}]} : {license};
}

/** The descriptor of the CSV files of a document (Data Package 2.0). Pages and programs read from it what the columns hold. */
export function dataPackage(tables: readonly Table[], {title, url, updated, license, separator = ','}: Origin): object {
  const path = webAddress(url);
  const names = new Set(tables.map(({sheet}) => sheet.name));
  return {
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    name: 'commitments',
    ...(title !== undefined && {title}),
    description:
      'Commitments as tables. An apostrophe before = + - @ (also in full width) keeps spreadsheets from running a text as a formula; it is not part of the text.',
    ...(updated !== undefined && {version: updated}),
    ...((title ?? path) !== undefined && {sources: [{...(title !== undefined && {title}), ...(path && {path})}]}),
    ...licensesOf(license),
    resources: tables.map(({sheet, columns, rows}) => ({
      name: sheet.name.toLowerCase(),
      type: 'table',
      path: `${sheet.name}.csv`,
      format: 'csv',
      mediatype: 'text/csv',
      encoding: 'utf-8',
      ...(separator !== ',' && {dialect: {delimiter: separator}}),
      schema: {
        fields: columns.map((column) => {
          const description = describe(column);
          return {name: column.name, type: typeOf(column, rows), ...(description && {description})};
        }),
        missingValues: [''],
        ...keysOf({sheet, columns, rows}, names),
      },
    })),
  };
}

/** Ids lead from one file to another only where every row has one of its own. */
function keysOf({sheet, columns, rows}: Table, names: ReadonlySet<string>): object {
  const ids = rows.map((row) => row.get('id'));
  const own = !sheet.refs.length && columns.some(({name}) => name === 'id');
  const unique = own && ids.every(Boolean) && new Set(ids).size === ids.length;
  const [ref] = sheet.refs;
  const named = sheet.refs.length === 1 && rows.every((row) => !row.get(ref ?? '')?.startsWith('#'));
  const [list = ''] = sheet.path;
  return {
    ...(unique && {primaryKey: ['id']}),
    ...(named &&
      ref &&
      names.has(list) && {
        foreignKeys: [{fields: [ref], reference: {resource: list, fields: ['id']}}],
      }),
  };
}
