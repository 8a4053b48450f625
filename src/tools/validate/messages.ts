import type {Localizer} from '../../i18n/localizer.js';
import type {Severity} from '../../model/issue.js';
import {MAX_DEPTH} from '../../parse/json-depth.js';
import {describeIssues} from '../../view/issue-messages.js';
import {errorView} from '../../view/load-state.js';
import type {Finding, FindingCode, ValidateCode} from './finding.js';
import type {Fix} from './fix.js';
import type {RepairCode} from './repair.js';
import type {UnreadableFile} from './validate.js';

/** The codes that only this command has, with their words. */
function ownWords({msg}: Localizer): Readonly<Record<ValidateCode, string>> {
  return {
    'member-unknown': msg(
      '{path}: the format has no member “{found}” here, so it is not shown. Correct its name, or let it start with x- to keep it as your own.',
      {id: 'tool.validate.member-unknown'},
    ),
    'member-missing': msg('{path}: “{found}” is missing. It is needed here; where several are named, one is enough.', {
      id: 'tool.validate.member-missing',
    }),
    'member-twice': msg('{path}: “{found}” stands here twice; the last one counts. Remove one of them.', {
      id: 'tool.validate.member-twice',
    }),
    'value-empty': msg('{path}: this is empty. What is not known is left out: remove the member.', {
      id: 'tool.validate.value-empty',
    }),
    'list-expected': msg('{path}: this has to be a list, also when it has one item. Put [ ] around it.', {
      id: 'tool.validate.list-expected',
    }),
    'currency-code': msg('{path}: “{found}” is not a currency code. Write its three letters, such as EUR.', {
      id: 'tool.validate.currency-code',
    }),
    'schema-address': msg('{path}: “{found}” is not the address of this format. It contains /schema/v1/.', {
      id: 'tool.validate.schema-address',
    }),
    'date-form': msg('{path}: “{found}” is not in the form of a date. Write 2021, 2021-03 or 2021-03-31.', {
      id: 'tool.validate.date-form',
    }),
    choice: msg(
      '{path}: “{found}” is none of the words that may stand here. Editors list them, if “$schema” at the top of the file names this format.',
      {
        id: 'tool.validate.choice',
      },
    ),
    rule: msg(
      '{path}: “{found}” is not what the format expects here. Editors show what it does, if “$schema” at the top of the file names this format.',
      {
        id: 'tool.validate.rule',
      },
    ),
    'language-missing': msg(
      '{path}: the language of some texts is not given; screen readers then guess. Add “lang” at the top of the file. Number of texts: {found}.',
      {id: 'tool.validate.language-missing'},
    ),
    'language-mixed': msg(
      '{path}: some texts, this one first, have one version only, while others have versions in several languages. Readers of other languages see them in the language of the file. Number of texts: {found}.',
      {id: 'tool.validate.language-mixed'},
    ),
    'short-form': msg(
      '{path}: the widgets read this, but it is not a whole document. Put it into the list “commitments” of one, so that editors can help.',
      {id: 'tool.validate.short-form'},
    ),
  };
}

const isOwn = (code: FindingCode, words: Readonly<Record<string, string>>): code is ValidateCode =>
  Object.hasOwn(words, code);

/** What is put in front of a message. */
export const severityWords = ({msg}: Localizer): Readonly<Record<Severity, string>> => ({
  error: msg('error', {id: 'tool.validate.error'}),
  warning: msg('warning', {id: 'tool.validate.warning'}),
  info: msg('note', {id: 'tool.validate.info'}),
});

/** Each finding in words: place, what was found, what to do, and what was probably meant. */
export function describeFindings<F extends Finding>(
  findings: readonly F[],
  l10n: Localizer,
): (F & {message: string})[] {
  const {msg, fill} = l10n;
  const words = ownWords(l10n);
  const sentence = ({code, path, found = '', severity}: Finding) => {
    if (isOwn(code, words)) return fill(words[code], {path: path || '/', found});
    return describeIssues([{code, path, found, severity}], l10n)[0]?.message ?? code;
  };
  const meant = msg('Did you mean “{suggestion}”?', {id: 'tool.validate.did-you-mean'});
  const certain = msg('With --fix this becomes {suggestion}.', {id: 'tool.validate.will-be'});
  const known = msg('Known here: {choices}.', {id: 'tool.validate.choices', desc: 'A list of English values'});
  const removal = msg('--fix takes it out.', {id: 'tool.validate.will-go'});
  const listed = msg('--fix does that.', {id: 'tool.validate.will-do'});
  const list = new Intl.ListFormat(l10n.intl, {type: 'disjunction'});
  return findings.map((finding) => {
    const {fixable, suggestion, choices, code} = finding;
    const hint =
      suggestion !== undefined
        ? fill(fixable ? certain : meant, {suggestion})
        : fixable
          ? code === 'list-expected'
            ? listed
            : removal
          : choices
            ? fill(known, {choices: list.format(choices)})
            : '';
    return {...finding, message: [sentence(finding), hint].filter(Boolean).join(' ')};
  });
}

/** Why a file is no JSON, where, and what to do. */
export function describeFault({fault}: UnreadableFile, file: string, l10n: Localizer): string {
  const {msg, fill} = l10n;
  if (fault.code === 'html')
    return fill(
      msg(
        '{file} is a web page, not JSON: perhaps an error or log-in page that was sent or saved in its place. Open the address in a browser, log in if asked, and save the data again.',
        {id: 'tool.validate.fault-html'},
      ),
      {file},
    );
  if (fault.code === 'too-deep')
    return fill(
      msg(
        '{file} has lists or objects in each other more than {limit} levels deep (line {line}, column {column}); the format needs about ten. Look there for brackets too many, or take out what is nested.',
        {id: 'tool.validate.fault-too-deep'},
      ),
      {file, limit: MAX_DEPTH, ...fault.place},
    );
  const {detail} = errorView({...fault, url: file}, l10n);
  const remedies: Readonly<Record<Exclude<typeof fault.code, 'quotes'>, string>> = {
    syntax: msg(
      'Look there, or just before, for a comma too many or too few, or a missing quotation mark or bracket.',
      {
        id: 'tool.validate.fault-syntax',
      },
    ),
    truncated: msg('Save or download the file again; its last brackets are missing.', {
      id: 'tool.validate.fault-truncated',
    }),
    empty: msg('Save or download the file again.', {id: 'tool.validate.fault-empty'}),
  };
  return fault.code === 'quotes' ? detail : `${detail} ${remedies[fault.code]}`;
}

/** What was put right, in words. */
export function describeFixes(fixes: readonly Fix[], {msg, fill}: Localizer): string[] {
  const changed = msg('{path}: {found} is now {now}.', {id: 'tool.validate.fixed'});
  const emptied = msg('{path}: {found} was empty and is gone.', {id: 'tool.validate.fixed-empty'});
  const words: Readonly<Record<RepairCode, string>> = {
    'number-quoted': changed,
    'number-bare': changed,
    percent: changed,
    'date-spelling': changed,
    'time-of-day': changed,
    scheme: changed,
    blanks: changed,
    list: changed,
    name: changed,
    empty: emptied,
  };
  return fixes.map(({path, code, found, now = ''}) => fill(words[code], {path, found, now}));
}
