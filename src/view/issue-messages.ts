import type {Localizer} from '../i18n/localizer.js';
import type {Issue, IssueCode} from '../model/issue.js';

/** An issue with its sentence: place, what was found, what to do. */
export interface DescribedIssue extends Issue {
  readonly message: string;
}

/** The issues in words. Loaded only when there are any. */
export function describeIssues(issues: readonly Issue[], {msg, fill}: Localizer): DescribedIssue[] {
  const messages: Readonly<Record<IssueCode, string>> = {
    'not-a-document': msg(
      '{path}: this is not a document of this format. A document is an object with a list “commitments”, “updates”, “dialogues” or “programmes”.',
      {id: 'issue.not-a-document'},
    ),
    version: msg(
      '{path}: this file says it has format “{found}”, which is newer than this library. Update the library.',
      {id: 'issue.version'},
    ),
    type: msg('{path}: “{found}” is not the kind of value expected here. See the format description.', {
      id: 'issue.type',
    }),
    'null-item': msg('{path}: an empty item (null) was left out. Remove it from the list.', {id: 'issue.null-item'}),
    'title-missing': msg('{path}: a title is missing. Give one; until then a placeholder is shown.', {
      id: 'issue.title-missing',
    }),
    'duplicate-id': msg('{path}: the id “{found}” is used more than once. Give each item its own.', {
      id: 'issue.duplicate-id',
    }),
    'date-unknown': msg(
      '{path}: “{found}” is shown as written. For a date that can be placed in time, write 2021, 2021-03 or 2021-03-31.',
      {id: 'issue.date-unknown'},
    ),
    'date-impossible': msg('{path}: there is no date “{found}”; it is shown as written. Check day and month.', {
      id: 'issue.date-impossible',
    }),
    'date-ambiguous': msg(
      '{path}: “{found}” can be read in two ways; it is shown as written. Write it as 2021-03-31.',
      {id: 'issue.date-ambiguous'},
    ),
    'date-order': msg('{path}: the end is before the start ({found}). Check both dates.', {id: 'issue.date-order'}),
    'date-conflict': msg('{path}: the sources give different end dates ({found}). Both are shown.', {
      id: 'issue.date-conflict',
    }),
    'time-unknown': msg('{path}: “{found}” is shown as written. For a time that calendars understand, write 14:30.', {
      id: 'issue.time-unknown',
    }),
    'time-skipped': msg(
      '{path}: there is no {found}, because clocks are put forward at that hour. It is shown as written; check the time.',
      {id: 'issue.time-skipped'},
    ),
    'zone-unknown': msg(
      '{path}: “{found}” is not a known time zone; it is shown as written. Write a name such as Europe/Amsterdam.',
      {id: 'issue.zone-unknown'},
    ),
    'currency-unknown': msg(
      '{path}: “{found}” is not a currency code; it is shown as given. Write the three letters of the code, such as EUR.',
      {id: 'issue.currency-unknown'},
    ),
    'scale-unknown': msg(
      '{path}: the scale “{found}” is not known; the rating is shown as given. Check its name, or describe the scale under “scales”.',
      {id: 'issue.scale-unknown'},
    ),
    'scale-invalid': msg('{path}: a scale needs a key and values. It was left out.', {id: 'issue.scale-invalid'}),
    'value-unknown': msg('{path}: “{found}” is not a value of this scale; it is shown as given.', {
      id: 'issue.value-unknown',
    }),
    'value-missing': msg('{path}: the rating has no value; “not stated” is shown.', {id: 'issue.value-missing'}),
    'voice-missing': msg('{path}: it is not said who gave this rating. Add “voice”, such as irm or government.', {
      id: 'issue.voice-missing',
    }),
    'language-tag': msg('{path}: “{found}” is not a language tag. Write one such as en, nl or pt-BR.', {
      id: 'issue.language-tag',
    }),
    'plan-unknown': msg('{path}: no plan in this file has the id “{found}”. Correct it, or add the plan.', {
      id: 'issue.plan-unknown',
    }),
    'progress-range': msg(
      '{path}: progress “{found}” is not a number from 0 to 1; it is shown as written. Write 0.5 for 50 %.',
      {id: 'issue.progress-range'},
    ),
    'id-unknown': msg(
      '{path}: no commitment in this file has the id {found}. The id is shown; correct it or add the commitment.',
      {id: 'issue.id-unknown'},
    ),
    'sum-mismatch': msg(
      '{path}: the figures do not add up to the total ({found}). They are shown as given; check them.',
      {id: 'issue.sum-mismatch'},
    ),
    'link-scheme': msg('{path}: “{found}” is shown as text. Links may start with http, https, mailto or tel.', {
      id: 'issue.link-scheme',
    }),
    'link-form': msg(
      '{path}: “{found}” does not lead where it should. Give one whole address, with https:// in front and %20 for each space.',
      {id: 'issue.link-form'},
    ),
    'term-unknown': msg(
      '{path}: “{found}” is not the key of a word that can be replaced here. See the list of keys in the documentation.',
      {id: 'issue.term-unknown'},
    ),
    'term-form': msg(
      '{path}: “{found}” cannot be shown; the usual word stays. Use the same placeholders and every plural form of the language; a rating keeps its published word in English and never takes that of another.',
      {id: 'issue.term-form'},
    ),
    'forbidden-key': msg('{path}: the member “{found}” is not allowed and was left out.', {id: 'issue.forbidden-key'}),
  };
  return issues.map((issue) => ({
    ...issue,
    message: fill(messages[issue.code], {path: issue.path || '/', found: issue.found ?? ''}),
  }));
}
