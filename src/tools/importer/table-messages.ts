import type {Localizer} from '../../i18n/localizer.js';
import type {ImportIssueCode} from './report.js';

type Words = readonly [done: string, todo: string];

/** The words for what an import does with somebody's own tables: their columns, hidden parts, links and shares. */
export function tableWords({msg}: Localizer) {
  const map = msg('If it is wrong, say what it is: with --map, or in the table of columns of the builder.', {
    id: 'tool.import.todo-map',
  });
  const hidden = msg('To import it as well, use --hidden. To leave it out for good, delete it in the workbook.', {
    id: 'tool.import.todo-hidden',
  });
  return {
    'yaml-broken': [
      msg('This is not valid YAML: {found}', {id: 'tool.import.yaml-broken'}),
      msg('Download or export the file again.', {id: 'tool.import.todo-download'}),
    ],
    'too-deep': [
      msg('The file has lists or objects in each other more than {found} levels deep and was not read.', {
        id: 'tool.import.too-deep',
      }),
      msg('Look there for brackets too many, or take out what is nested.', {id: 'tool.import.too-deep-todo'}),
    ],
    'encoding-unsure': [
      msg('Two encodings fit the file, and its words differ: {found}', {
        id: 'tool.import.encoding-unsure',
      }),
      msg(
        'Say which words are right: use --encoding with that one, choose it in the builder, or save the file as “CSV UTF-8”.',
        {
          id: 'tool.import.encoding-unsure-todo',
        },
      ),
    ],
    'encoding-unknown': [
      msg('There is no encoding “{found}”.', {id: 'tool.import.encoding-unknown'}),
      msg('Examples: utf-8, windows-1250, windows-1251, windows-1252, macintosh, shift_jis, gbk.', {
        id: 'tool.import.encoding-unknown-todo',
      }),
    ],
    'number-noise': [
      msg('A trace of binary arithmetic was taken off a number: {found}', {id: 'tool.import.number-noise'}),
      '',
    ],
    'row-total': [msg('A row of totals was left out: {found}', {id: 'tool.import.row-total'}), ''],
    'row-note': [msg('A source or note below the table was left out: {found}', {id: 'tool.import.row-note'}), ''],
    'row-section': [
      msg('The title of a section was left out: {found}', {id: 'tool.import.row-section'}),
      msg('To keep it, put it into a column of its own, such as “Theme”.', {id: 'tool.import.row-section-todo'}),
    ],
    'row-hidden': [
      msg('The row is hidden in the workbook and was left out: {found}', {id: 'tool.import.row-hidden'}),
      hidden,
    ],
    'row-archived': [msg('The card is archived and was left out: {found}', {id: 'tool.import.row-archived'}), ''],
    'sheet-hidden': [
      msg('The sheet is hidden in the workbook and was left out.', {id: 'tool.import.sheet-hidden'}),
      hidden,
    ],
    'sheet-help': [msg('The sheet explains the template and was left out.', {id: 'tool.import.sheet-help'}), ''],
    'column-hidden': [
      msg('The column is hidden in the workbook and was left out. It starts with: {found}', {
        id: 'tool.import.column-hidden',
      }),
      hidden,
    ],
    'cells-merged': [
      msg('{found} merged cells apply to each of the rows that they cover.', {id: 'tool.import.cells-merged'}),
      '',
    ],
    'table-unsure': [
      msg('The columns do not show what the rows are. Possible: {found}. The table was left out.', {
        id: 'tool.import.table-unsure',
      }),
      msg(
        'Name the sheet or the file after what it holds (milestones.csv), and give it the column “commitment” with the id, number or title of the commitment.',
        {id: 'tool.import.table-unsure-todo'},
      ),
    ],
    'title-unsure': [
      msg('No column is known to hold the titles. The columns are: {found}', {id: 'tool.import.title-unsure'}),
      msg(
        'Say which one it is: with --map Heading=title, or in the table of columns of the builder. “ogp-widgets template --out plan.xlsx” writes a workbook whose headings are known.',
        {id: 'tool.import.title-unsure-todo'},
      ),
    ],
    'columns-recognised': [
      msg('Columns were recognised by their headings: {found}', {id: 'tool.import.columns-recognised'}),
      map,
    ],
    'column-guessed': [
      msg('What the column holds is a guess, by its values or a similar heading: {found}', {
        id: 'tool.import.column-guessed',
      }),
      map,
    ],
    'column-unsure': [
      msg('It is not certain what the column holds. It was kept as a column of your own. Possible: {found}', {
        id: 'tool.import.column-unsure',
      }),
      msg('Say which one it is: with --map, or in the table of columns of the builder.', {
        id: 'tool.import.column-unsure-todo',
      }),
    ],
    'column-dropped': [
      msg('The column was left out, as the mapping says: {found}', {id: 'tool.import.column-dropped'}),
      '',
    ],
    'language-guessed': [
      msg('The headings are in the language “{found}”, so the texts are taken to be, too.', {
        id: 'tool.import.language-guessed',
      }),
      msg('If they are not, use --lang.', {id: 'tool.import.language-guessed-todo'}),
    ],
    'mapping-member-unknown': [
      msg('The mapping names a member that does not exist here: {found}. The column was kept as one of your own.', {
        id: 'tool.import.mapping-member-unknown',
      }),
      msg('Use a member such as title, status, period.end or leadInstitutions, or x- to keep the column as your own.', {
        id: 'tool.import.mapping-member-unknown-todo',
      }),
    ],
    'mapping-column-unknown': [
      msg('The mapping names a column that no table has: {found}', {id: 'tool.import.mapping-column-unknown'}),
      msg('Write the heading as it is in the table.', {id: 'tool.import.mapping-column-unknown-todo'}),
    ],
    'mapping-column-gone': [
      msg('The mapping file names a column that no table has any more: {found}', {
        id: 'tool.import.mapping-column-gone',
      }),
      msg('Check whether it was renamed; correct the mapping file.', {id: 'tool.import.mapping-column-gone-todo'}),
    ],
    'mapping-twice': [
      msg('Two columns are mapped to {found}. Only the first cell of each row can be used.', {
        id: 'tool.import.mapping-twice',
      }),
      msg('Map one of them to another member, or to x- to keep it as your own.', {
        id: 'tool.import.mapping-twice-todo',
      }),
    ],
    'cell-conflict': [
      msg('Another row of the same commitment has another value. The first one was used, not: {found}', {
        id: 'tool.import.cell-conflict',
      }),
      msg('Write the same value in all rows of a commitment, or only in the first.', {
        id: 'tool.import.cell-conflict-todo',
      }),
    ],
    'names-separated': [msg('“{found}” was read as several names.', {id: 'tool.import.names-separated'}), ''],
    'names-joined': [
      msg('“{found}” was read as one name. In the template, | separates several.', {id: 'tool.import.names-joined'}),
      msg('Write | between them, if they are several.', {id: 'tool.import.names-joined-todo'}),
    ],
    'url-invalid': [
      msg('“{found}” is not the address of a web page. It is shown as text, not as a link.', {
        id: 'tool.import.url-invalid',
      }),
      msg('Write an address that starts with https://.', {id: 'tool.import.url-invalid-todo'}),
    ],
    'url-completed': [
      msg('The address was completed: {found}', {id: 'tool.import.url-completed'}),
      msg('Check that it works.', {id: 'tool.import.url-completed-todo'}),
    ],
    'url-several': [
      msg('The cell has several addresses. The first is the address of the item; the others were kept: {found}', {
        id: 'tool.import.url-several',
      }),
      '',
    ],
    'link-words': [
      msg('The cell shows “{found}”; the address behind it was used.', {id: 'tool.import.link-words'}),
      '',
    ],
    'link-title': [
      msg('The address behind the title became the address of the item: {found}', {id: 'tool.import.link-title'}),
      '',
    ],
    'link-left-out': [
      msg('The address behind the cell was left out: {found}', {id: 'tool.import.link-left-out'}),
      msg('To keep it, write it into a column of its own.', {id: 'tool.import.link-left-out-todo'}),
    ],
    'progress-percent': [
      msg('“{found}” was read as a percentage, like the rest of the column.', {id: 'tool.import.progress-percent'}),
      '',
    ],
    'progress-ambiguous': [
      msg('“{found}” may be a percentage or a share of 1.', {id: 'tool.import.progress-ambiguous'}),
      msg('Write 50% or 0.5 in every cell of the column.', {id: 'tool.import.progress-ambiguous-todo'}),
    ],
  } as const satisfies Partial<Readonly<Record<ImportIssueCode, Words>>>;
}
