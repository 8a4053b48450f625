import type {Localizer} from '../../i18n/localizer.js';
import type {ImportIssueCode} from './report.js';

type Words = readonly [done: string, todo: string];

/** The words for what an import finds odd in rows and columns: what is left out, kept beside, or there twice. */
export function rowWords({msg}: Localizer) {
  const quotes = msg('Look at the quotation marks in that row; save the file as CSV again.', {
    id: 'tool.import.todo-quotes',
  });
  return {
    'quote-open': [
      msg('A quotation mark is opened and never closed: rows after it may have become one cell.', {
        id: 'tool.import.quote-open',
      }),
      quotes,
    ],
    'quote-malformed': [
      msg('A quotation mark stands where none can stand. The cell was kept as it could be read.', {
        id: 'tool.import.quote-malformed',
      }),
      quotes,
    ],
    'cells-missing': [
      msg('The row has fewer cells than there are headings ({found}). It was kept; cells may be in the wrong column.', {
        id: 'tool.import.cells-missing',
      }),
      msg('Compare the row with its neighbours, and add the missing cell.', {id: 'tool.import.cells-missing-todo'}),
    ],
    'cells-surplus': [
      msg('The row has more cells than there are headings. They were kept under “x-columns”: {found}', {
        id: 'tool.import.cells-surplus',
      }),
      msg('Give the column a heading, or remove the cells.', {id: 'tool.import.cells-surplus-todo'}),
    ],
    'header-skipped': [msg('A row above the headings was left out: {found}', {id: 'tool.import.header-skipped'}), ''],
    'header-repeated': [
      msg('The headings stand here again; the row was left out.', {id: 'tool.import.header-repeated'}),
      msg('Remove the row, and check that the columns below it are in the same order.', {
        id: 'tool.import.header-repeated-todo',
      }),
    ],
    'row-skipped': [
      msg('The row has neither title nor text, id or country. It was left out: {found}', {
        id: 'tool.import.row-skipped',
      }),
      msg('Nothing, if it holds totals. Else complete it.', {id: 'tool.import.row-skipped-todo'}),
    ],
    'rows-left-out': [
      msg('{found} rows were left out: they are not what --country and --plan ask for.', {
        id: 'tool.import.rows-left-out',
      }),
      '',
    ],
    'row-without-parent': [
      msg('What the row belongs to is not in the files. The row was left out: {found}', {
        id: 'tool.import.row-without-parent',
      }),
      msg('Look whether its id is written as it is in the row that it belongs to; import both files together.', {
        id: 'tool.import.row-without-parent-todo',
      }),
    ],
    'parent-missing': [
      msg('The result is below “{found}”, which is not in the files or below it. It became a commitment of its own.', {
        id: 'tool.import.parent-missing',
      }),
      msg('Export the whole component, if it is to be a step of the other.', {id: 'tool.import.parent-missing-todo'}),
    ],
    'document-twice': [
      msg('This is said of the whole document a second time, and otherwise. It was left out: {found}', {
        id: 'tool.import.document-twice',
      }),
      msg('Say it once. Import files about different things one by one.', {id: 'tool.import.document-twice-todo'}),
    ],
    'sheet-empty': [msg('The sheet is empty.', {id: 'tool.import.sheet-empty'}), ''],
    'sheet-unknown': [
      msg('The sheet was not read: its columns are of no known format. It starts with: {found}', {
        id: 'tool.import.sheet-unknown',
      }),
      msg(
        'Nothing, if it holds something else. Otherwise say which column holds the titles: with --map Heading=title, or in the builder.',
        {
          id: 'tool.import.sheet-unknown-todo',
        },
      ),
    ],
    'columns-kept': [
      msg('The file format has no place for these columns. Their cells were kept under “x-columns”: {found}', {
        id: 'tool.import.columns-kept',
      }),
      '',
    ],
    'columns-left-out': [
      msg('With --lean, cells of these columns were left out: {found}', {id: 'tool.import.columns-left-out'}),
      '',
    ],
    'columns-missing': [
      msg('These columns of the edition are not in the file: {found}', {id: 'tool.import.columns-missing'}),
      '',
    ],
    'columns-own': [
      msg('The file format has no member for these columns. They were kept as your own (“x-…”): {found}', {
        id: 'tool.import.columns-own',
      }),
      msg('If one of them is something else, say so: with --map Heading=member, or in the builder.', {
        id: 'tool.import.columns-own-todo',
      }),
    ],
    'column-twice': [
      msg('There are two columns of this name. The first counts.', {id: 'tool.import.column-twice'}),
      msg('Remove or rename one of them.', {id: 'tool.import.column-twice-todo'}),
    ],
    'cell-twice': [
      msg('The cell stands in a second column of the same name and was left out: {found}', {
        id: 'tool.import.cell-twice',
      }),
      msg('Remove or rename one of the columns.', {id: 'tool.import.cell-twice-todo'}),
    ],
    'cells-without-heading': [
      msg('Cells without a heading were left out: {found}', {id: 'tool.import.cells-without-heading'}),
      msg('Give the column a heading, or remove the cells.', {id: 'tool.import.cells-surplus-todo'}),
    ],
    'extra-invalid': [
      msg('The column “extra” holds JSON objects, and this is none. It was left out: {found}', {
        id: 'tool.import.extra-invalid',
      }),
      msg('Leave the cell as it was exported, or empty it.', {id: 'tool.import.extra-invalid-todo'}),
    ],
  } as const satisfies Partial<Readonly<Record<ImportIssueCode, Words>>>;
}
