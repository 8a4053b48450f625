import type {Localizer} from '../../i18n/localizer.js';
import type {ImportIssueCode} from './report.js';

type Words = readonly [done: string, todo: string];

/** The words for what an import finds odd in cells: dates, values, identifiers and texts. */
export function cellWords({msg}: Localizer) {
  const check = msg('Check the cell; correct it at the source if it is wrong.', {id: 'tool.import.todo-check'});
  const writeDate = msg('Write 2021, 2021-03 or 2021-03-31 if there is a date.', {id: 'tool.import.todo-date'});
  return {
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
    'status-unknown': [
      msg(
        '“{found}” is no known status. It is shown as given; pages do not call the milestone finished, open or late.',
        {
          id: 'tool.import.status-unknown',
        },
      ),
      msg('If it means one of the words that the template offers, such as “In progress” or “Completed”, write that.', {
        id: 'tool.import.status-unknown-todo',
      }),
    ],
    'date-day-first': [
      msg('Dates of this column were read day first, because another one can only be read so: {found}.', {
        id: 'tool.import.date-day-first',
      }),
      msg('If that is wrong, use --date-order mdy.', {id: 'tool.import.date-day-first-todo'}),
    ],
    'date-month-first': [
      msg('Dates of this column were read month first, because another one can only be read so: {found}.', {
        id: 'tool.import.date-month-first',
      }),
      msg('If that is wrong, use --date-order dmy.', {id: 'tool.import.date-month-first-todo'}),
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
  } as const satisfies Partial<Readonly<Record<ImportIssueCode, Words>>>;
}
