import type {Localizer} from '../../i18n/localizer.js';
import {describeFindings} from '../validate/messages.js';
import type {Oddity, OddityCode} from './report.js';
import {tableWords} from './table-messages.js';

/** What was done about an oddity, and what somebody can do; empty where there is nothing to do. */
export interface Advice {
  readonly done: string;
  readonly todo: string;
}

/** An oddity in words. */
export type AdviceOn = (oddity: Pick<Oddity, 'code' | 'found' | 'finding'>) => Advice;

/** The words for every code, in one language. */
export function adviceIn(l10n: Localizer): AdviceOn {
  const {msg, fill} = l10n;
  const check = msg('Check the cell; correct it at the source if it is wrong.', {id: 'tool.import.todo-check'});
  const resave = msg('Open it in a spreadsheet program and save it as “CSV UTF-8” or as .xlsx.', {
    id: 'tool.import.todo-save-again',
  });
  const download = msg('Download or export the file again.', {id: 'tool.import.todo-download'});
  const quotes = msg('Look at the quotation marks in that row; save the file as CSV again.', {
    id: 'tool.import.todo-quotes',
  });
  const writeDate = msg('Write 2021, 2021-03 or 2021-03-31 if there is a date.', {id: 'tool.import.todo-date'});
  const words: Readonly<Record<Exclude<OddityCode, 'finding'>, readonly [done: string, todo: string]>> = {
    ...tableWords(l10n),
    'file-unreadable': [
      msg('The file could not be opened.', {id: 'tool.import.file-unreadable'}),
      msg('Check its name, and whether you may read it.', {id: 'tool.import.file-unreadable-todo'}),
    ],
    'file-empty': [msg('The file is empty.', {id: 'tool.import.file-empty'}), download],
    'file-too-large': [
      msg('The file is too large ({found}) and was not read. The limit is 50 MB, or 400 MB unpacked.', {
        id: 'tool.import.file-too-large',
      }),
      msg('Is it the right file? If so, split it, one file for each plan or country, and import them together.', {
        id: 'tool.import.file-too-large-todo',
      }),
    ],
    'file-html': [
      msg('This is a web page (“{found}”), not a table: perhaps an error or log-in page that was saved as a file.', {
        id: 'tool.import.file-html',
      }),
      msg('Open the address in a browser, log in if asked, and download the file again.', {
        id: 'tool.import.file-html-todo',
      }),
    ],
    'file-binary': [
      msg('This is not a table but another kind of file: {found}.', {id: 'tool.import.file-binary'}),
      msg('Save it as .xlsx, .ods or “CSV UTF-8”.', {id: 'tool.import.file-binary-todo'}),
    ],
    'xlsx-protected': [
      msg('The workbook is protected with a password and was not read.', {id: 'tool.import.xlsx-protected'}),
      msg('Save a copy without a password: in Excel, File › Info › Protect Workbook › Encrypt with Password.', {
        id: 'tool.import.xlsx-protected-todo',
      }),
    ],
    'xlsx-corrupt': [
      msg('The workbook is damaged and was not read ({found}).', {id: 'tool.import.xlsx-corrupt'}),
      download,
    ],
    'json-broken': [msg('This is not valid JSON: {found}.', {id: 'tool.import.json-broken'}), download],
    'format-unknown': [
      msg('The columns are of no format that can be imported. The file starts with: {found}', {
        id: 'tool.import.format-unknown',
      }),
      msg(
        'Say which column holds the titles: with --map Heading=title, or in the table of columns of the builder. “ogp-widgets template --out plan.xlsx” writes a workbook whose headings are known.',
        {id: 'tool.import.format-unknown-todo'},
      ),
    ],
    'json-unknown': [
      msg('This is JSON of no format that can be imported. The file starts with: {found}', {
        id: 'tool.import.json-unknown',
      }),
      msg(
        'Is it the right file? A list of objects can be imported, if --map says which member holds the titles; a file for the widgets is an object with a list “commitments”, “updates”, “dialogues” or “programmes”.',
        {id: 'tool.import.json-unknown-todo'},
      ),
    ],
    'own-encoding': [
      msg('This is a file for the widgets, but not in UTF-8, in which JSON has to be.', {
        id: 'tool.import.own-encoding',
      }),
      msg('Save it again with the encoding UTF-8; there is nothing to import.', {id: 'tool.import.own-encoding-todo'}),
    ],
    'format-own': [
      msg('This is a file for the widgets already: there is nothing to import.', {id: 'tool.import.format-own'}),
      msg('Use it as it is. “ogp-widgets validate” checks it, “ogp-widgets export --to csv” makes tables of it.', {
        id: 'tool.import.format-own-todo',
      }),
    ],
    'reader-failed': [
      msg('The file was recognised, but reading it failed: {found}.', {id: 'tool.import.reader-failed'}),
      msg('This is a fault of ogp-widgets. Please report it, with the first rows of the file.', {
        id: 'tool.import.reader-failed-todo',
      }),
    ],
    'nothing-found': [
      msg('No row belongs to the country and plan asked for. Asked for, and near it in the file: {found}', {
        id: 'tool.import.nothing-found',
      }),
      msg('Write --country and --plan as the file does.', {id: 'tool.import.nothing-found-todo'}),
    ],
    'encoding-guessed': [
      msg('The file does not say its encoding. It was read as {found}.', {id: 'tool.import.encoding-guessed'}),
      msg('Look whether letters with accents are right. If not, save the file as “CSV UTF-8”.', {
        id: 'tool.import.encoding-guessed-todo',
      }),
    ],
    'encoding-broken': [
      msg('Some bytes are no characters of {found}. Each became “�”.', {id: 'tool.import.encoding-broken'}),
      resave,
    ],
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
    'cell-error': [
      msg('“{found}” is no value but an error of the spreadsheet program. It was left out.', {
        id: 'tool.import.cell-error',
      }),
      msg(
        'Put the formula right, make the column wider, or write the value itself; then save and import the file again.',
        {id: 'tool.import.cell-error-todo'},
      ),
    ],
    'formula-empty': [
      msg(
        'The formula “{found}” has no result in the file, because no spreadsheet program calculated it. It was left out.',
        {
          id: 'tool.import.formula-empty',
        },
      ),
      msg('Open the workbook in a spreadsheet program, save it there, and import it again.', {
        id: 'tool.import.formula-empty-todo',
      }),
    ],
    'title-missing': [
      msg('The commitment has no title. Pages show a placeholder.', {id: 'tool.import.title-missing'}),
      msg('Add a title.', {id: 'tool.import.title-missing-todo'}),
    ],
    'id-made': [
      msg('The row has no id; it got the id “{found}”.', {id: 'tool.import.id-made'}),
      msg('Replace it by the id from OGP’s website, if the commitment has one.', {id: 'tool.import.id-made-todo'}),
    ],
    'id-duplicate': [
      msg('The id “{found}” is used more than once. Both commitments were kept.', {id: 'tool.import.id-duplicate'}),
      msg('Remove one, or give each its own id.', {id: 'tool.import.id-duplicate-todo'}),
    ],
    'value-unknown': [
      msg('“{found}” is not a value of this scale. It was kept and is shown as given.', {
        id: 'tool.import.value-unknown',
      }),
      check,
    ],
    'date-ambiguous': [
      msg('In “{found}”, day and month cannot be told apart. It is shown as written and placed nowhere in time.', {
        id: 'tool.import.date-ambiguous',
      }),
      msg('Say --date-order dmy (day first) or --date-order mdy (month first), or write 2021-03-31.', {
        id: 'tool.import.date-ambiguous-todo',
      }),
    ],
    'date-evidence': [
      msg('Dates of this column that can be read in one way only, day first / month first: {found}.', {
        id: 'tool.import.date-evidence',
      }),
      msg('Let it help you with --date-order, where there are ambiguous dates.', {
        id: 'tool.import.date-evidence-todo',
      }),
    ],
    'date-impossible': [
      msg('There is no date “{found}”. It is shown as written.', {id: 'tool.import.date-impossible'}),
      check,
    ],
    'date-serial': [
      msg('“{found}” is the number by which Excel counts a day. It was read as that day.', {
        id: 'tool.import.date-serial',
      }),
      check,
    ],
    'date-excel-year': [
      msg('“{found}” is what Excel makes of a year in a cell for dates. It was read as that year.', {
        id: 'tool.import.date-excel-year',
      }),
      check,
    ],
    'date-other-order': [
      msg('“{found}” can only be read in the other order than --date-order says. It was read so.', {
        id: 'tool.import.date-other-order',
      }),
      check,
    ],
    'date-short-year': [
      msg('The year of “{found}” has two digits. It was read as a year of this century.', {
        id: 'tool.import.date-short-year',
      }),
      '',
    ],
    'date-words': [msg('“{found}” is shown as written.', {id: 'tool.import.date-words'}), writeDate],
    'html-removed': [
      msg('HTML was taken out; paragraphs, lists and links were kept.', {id: 'tool.import.html-removed'}),
      '',
    ],
    'symbols-replaced': [
      msg('Signs of a word processor were replaced: bullets, ticks, invisible characters.', {
        id: 'tool.import.symbols-replaced',
      }),
      '',
    ],
    'symbols-unknown': [
      msg('The text has characters that only one font can show.', {id: 'tool.import.symbols-unknown'}),
      msg('Replace them by common characters.', {id: 'tool.import.symbols-unknown-todo'}),
    ],
    'characters-broken': [
      msg('The text has characters that were lost before: “�”.', {id: 'tool.import.characters-broken'}),
      msg('Write them anew at the source.', {id: 'tool.import.characters-broken-todo'}),
    ],
    'mail-in-text': [
      msg('The text has the mail address {found}. It was kept.', {id: 'tool.import.mail-in-text'}),
      msg('Remove it before you publish, unless it may be published.', {id: 'tool.import.mail-in-text-todo'}),
    ],
    'personal-data': [
      msg('The column is about a person and was left out: {found}', {id: 'tool.import.personal-data'}),
      msg('Nothing. If it is to be published, ask that person, and write it into the file yourself.', {
        id: 'tool.import.personal-data-todo',
      }),
    ],
    'name-long': [
      msg('The name of an institution has more than 200 characters. It was kept.', {id: 'tool.import.name-long'}),
      msg('Shorten it, or part several names with semicolons.', {id: 'tool.import.name-long-todo'}),
    ],
  };
  return ({code, found = '', finding}) => {
    if (code === 'finding')
      return {done: finding ? (describeFindings([finding], l10n)[0]?.message ?? '') : '', todo: ''};
    const [done, todo] = words[code];
    return {done: fill(done, {found}), todo};
  };
}
