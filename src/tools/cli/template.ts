import {writeFile} from 'node:fs/promises';
import {resolve} from 'node:path';
import type {Localizer} from '../../i18n/localizer.js';
import {toolLocalizer} from '../../i18n/tool-localizer.js';
import {blankTemplate, TEMPLATE_LANGUAGES} from '../importer/blank-template.js';
import {UsageError, type Command} from './command.js';
import {helpPage, readArguments} from './read-arguments.js';

const OPTIONS = {
  out: {type: 'string'},
  lang: {type: 'string'},
  help: {type: 'boolean', short: 'h', default: false},
} as const;

const languageOf = (tag: string) => tag.split('-')[0]?.toLowerCase() ?? '';

/** `ogp-widgets template --out plan.xlsx` */
export const templateCommand: Command = async (args, shell) => {
  const {msg, fill} = shell.l10n;
  const {values, positionals} = readArguments(args, OPTIONS, shell.l10n);
  if (values.help) {
    shell.out(helpText(shell.l10n));
    return 0;
  }
  const [surplus] = positionals;
  if (surplus !== undefined)
    throw new UsageError(
      fill(
        msg('The template is made of nothing: “{file}” is not read. Use --out for its name.', {
          id: 'tool.template.no-input',
        }),
        {file: surplus},
      ),
    );
  const {out} = values;
  if (out === undefined || !/\.xlsx$/i.test(out))
    throw new UsageError(
      msg('Say with --out where the workbook goes: a name that ends in .xlsx.', {id: 'tool.template.needs-out'}),
    );
  if (values.lang !== undefined && !TEMPLATE_LANGUAGES.includes(languageOf(values.lang)))
    throw new UsageError(
      fill(msg('The template is in these languages: {languages}; not in “{lang}”.', {id: 'tool.template.bad-lang'}), {
        languages: TEMPLATE_LANGUAGES.join(', '),
        lang: values.lang,
      }),
    );
  const lang = languageOf(values.lang ?? shell.l10n.tag);
  const {templateWorkbook} = await import('../importer/template-workbook.js');
  const bytes = await templateWorkbook(blankTemplate(lang, await toolLocalizer(lang)));
  try {
    // A template that somebody has filled in is not written over.
    await writeFile(resolve(shell.cwd, out), bytes, {flag: 'wx'});
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    shell.err(
      `${fill(msg('{file} is there already and was not written over. Choose another name.', {id: 'tool.template.exists'}), {file: out})}\n`,
    );
    return 2;
  }
  shell.err(
    `${fill(msg('The template is in {file}. Fill it in, then: ogp-widgets import {file} --out commitments.json', {id: 'tool.template.written'}), {file: out})}\n`,
  );
  return 0;
};

function helpText(l10n: Localizer): string {
  const {msg, fill} = l10n;
  return helpPage(
    msg('Usage: ogp-widgets template --out FILE.xlsx [OPTIONS]', {id: 'tool.template.help-usage'}),
    msg('Writes a workbook to fill in: commitments and milestones, with drop-downs, explanations and examples.', {
      id: 'tool.template.help-what',
    }),
    [
      [
        '--out FILE',
        msg('the workbook to write; a file that is there is not written over', {id: 'tool.template.help-out'}),
      ],
      [
        '--lang TAG',
        fill(msg('language of the headings: {languages}', {id: 'tool.template.help-lang'}), {
          languages: TEMPLATE_LANGUAGES.join(', '),
        }),
      ],
    ],
    msg('Status: 0 written; 2 nothing was written.', {id: 'tool.template.help-status'}),
    l10n,
  );
}
