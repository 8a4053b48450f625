import type {Localizer} from '../../i18n/localizer.js';
import type {ImportIssueCode} from './report.js';

type Words = readonly [done: string, todo: string];

/** The words for what an import finds odd in files and encodings: what cannot be opened or read. */
export function fileWords({msg}: Localizer) {
  const resave = msg('Open it in a spreadsheet program and save it as “CSV UTF-8” or as .xlsx.', {
    id: 'tool.import.todo-save-again',
  });
  const download = msg('Download or export the file again.', {id: 'tool.import.todo-download'});
  return {
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
  } as const satisfies Partial<Readonly<Record<ImportIssueCode, Words>>>;
}
