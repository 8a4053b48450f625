import {FORMAT, ownValue} from '../../parse/format.js';
import {isList, isShape, link, party, type FieldType, type Kind, type Shape} from '../../parse/shape.js';

/**
 * One sheet of the spreadsheet template: one list of the format, one row per item. All sheets are derived from the
 * tables that the reader uses, so that a new member of the format is a new column without anybody adding it.
 */
export interface Sheet {
  /** Name of the sheet in a workbook, and of the file (`milestones.csv`). */
  readonly name: string;
  /**
   * The lists on the way from the document: `commitments`, `milestones`. A list inside an object is named with it:
   * `programmes`, `principles.items`. Empty for the document itself.
   */
  readonly path: readonly string[];
  /**
   * Columns that say which item of the sheet before it a row belongs to: `commitment`, `milestone`. A cell holds the id
   * of that item or, where it has none of its own, `#` and its number in the list: `#3`.
   */
  readonly refs: readonly string[];
  /** The members that have columns here; lists with sheets of their own are not among them. */
  readonly fields: Readonly<Record<string, FieldType>>;
  readonly columns: readonly Column[];
}

/** What a cell is to hold. `text` columns may be repeated per language: `title@nl`. */
type CellKind = Exclude<Kind, 'day' | 'span' | 'scale' | 'words'> | 'ref' | 'json';

export interface Column {
  readonly name: string;
  readonly kind: CellKind;
  /** True where one cell may hold several values, separated by `|`. */
  readonly several: boolean;
}

/** Between the values of one cell. */
export const SEPARATOR = '|';

/** Members that no column can hold, as a JSON object: those of your own (`x-…`), and values of an unusual form. */
export const EXTRA: Column = {name: 'extra', kind: 'json', several: false};

/** Lists of small objects that stand in one row of cells: `evidence` has the labels, `evidence.url` the addresses. */
const INLINE: ReadonlySet<unknown> = new Set([link, party, ownValue]);

/** Names of sheets that are not simply those of the item before and of the list. Workbooks allow 31 characters. */
const NAMES: Readonly<Record<string, string>> = {
  'commitments.description': 'descriptions',
  'commitments.funding': 'funding',
  'commitments.milestones': 'milestones',
  'commitments.assessments': 'assessments',
  'commitments.starred': 'stars',
  'commitments.notes': 'notes',
  'commitments.links': 'links',
  'commitments.updates.progress.figures': 'commitment-update-figures',
  'dialogues.sessions': 'sessions',
  'programmes.workingMethod.items': 'programme-working-method',
  'updates.progress.figures': 'update-figures',
};

const pathOf = (path: readonly string[]) => path.join('.');
const oneOf = (list: string) => list.replace(/ies$/, 'y').replace(/(?<!s)s$/, '');

/** The steps of a path through an object: `principles.items`. */
export const stepsOf = (step: string): readonly string[] => step.split('.');

/** True for lists with a sheet of their own. */
const hasSheet = (type: FieldType, path: readonly string[]): type is readonly [Shape] =>
  isList(type) && isShape(type[0]) && (Object.hasOwn(NAMES, pathOf(path)) || !INLINE.has(type[0]));

/** The members that have columns, and the lists that have sheets, also those inside objects. */
function split({short, members}: Shape, path: readonly string[]): {fields: Shape; lists: [string, Shape][]} {
  const fields: [string, FieldType][] = [];
  const lists: [string, Shape][] = [];
  for (const [member, type] of Object.entries(members)) {
    const at = [...path, member];
    if (hasSheet(type, at)) lists.push([member, type[0]]);
    else if (isShape(type)) {
      const inner = split(type, at);
      fields.push([member, inner.fields]);
      lists.push(...inner.lists.map(([step, item]): [string, Shape] => [`${member}.${step}`, item]));
    } else fields.push([member, type]);
  }
  return {fields: {short, members: Object.fromEntries(fields)}, lists};
}

/** The columns of a member. The short form of an object has the bare name: `report`, beside `report.url`. */
function columnsOf(name: string, type: FieldType, several = false): Column[] {
  if (isList(type)) return columnsOf(name, type[0], true);
  if (isShape(type)) {
    const named = Object.entries(type.members).map(
      ([member, inner]) => [member === type.short ? name : `${name}.${member}`, inner] as const,
    );
    // The bare name first, as people look for it.
    return named
      .sort(([a], [b]) => Number(b === name) - Number(a === name))
      .flatMap(([at, inner]) => columnsOf(at, inner, several));
  }
  const column = (at: string, kind: CellKind): Column => ({name: at, kind, several});
  if (type === 'date' || type === 'day') return [column(name, 'date'), column(`${name}.text`, 'string')];
  if (type === 'span')
    return [
      ...columnsOf(`${name}.start`, 'date', several),
      ...columnsOf(`${name}.end`, 'date', several),
      column(`${name}.text`, 'string'),
      column(`${name}.source`, 'string'),
    ];
  if (type === 'words') return [{name, kind: 'word', several: true}];
  return [column(name, type === 'scale' ? 'json' : type)];
}

function sheetsOf(shape: Shape, path: readonly string[], refs: readonly string[], before: string): Sheet[] {
  const {fields, lists} = split(shape, path);
  const last =
    path
      .at(-1)
      ?.replace(/\.items$/, '')
      .replaceAll('.', '-') ?? 'document';
  const name = NAMES[pathOf(path)] ?? (refs.length ? `${oneOf(before)}-${last}` : last);
  const columns = [
    ...refs.map((ref): Column => ({name: ref, kind: 'ref', several: false})),
    ...Object.entries(fields.members).flatMap(([member, type]) => columnsOf(member, type)),
    EXTRA,
  ];
  const inner = path.length ? [...refs, oneOf(name)] : refs;
  return [
    {name, path, refs, fields: fields.members, columns},
    ...lists.flatMap(([step, item]) => sheetsOf(item, [...path, step], inner, name)),
  ];
}

/** Every sheet, the document first and each list before the lists in its items. */
export const SHEETS: readonly Sheet[] = sheetsOf(FORMAT, [], [], '');
