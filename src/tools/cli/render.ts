import {writeFile} from 'node:fs/promises';
import {dirname, relative, resolve, sep} from 'node:path';
import type {Localizer} from '../../i18n/localizer.js';
import {FORMS, render, renderable, type Form} from '../server/index.js';
import {UsageError, type Command} from './command.js';
import {helpPage, readArguments} from './read-arguments.js';
import {nameOfInput, readInputDocument} from './read-input.js';

const OPTIONS = {
  element: {type: 'string', multiple: true},
  form: {type: 'string'},
  lang: {type: 'string'},
  theme: {type: 'string'},
  src: {type: 'string'},
  url: {type: 'string'},
  title: {type: 'string'},
  'id-prefix': {type: 'string'},
  css: {type: 'string'},
  out: {type: 'string'},
  help: {type: 'boolean', short: 'h', default: false},
} as const;

type RenderArguments = ReturnType<typeof readArguments<typeof OPTIONS>>['values'];

/** `ogp-widgets render FILE --element NAME` */
export const renderCommand: Command = async (args, shell) => {
  const {l10n, cwd} = shell;
  const {msg, fill} = l10n;
  const widgets = await renderable();
  const names = [...new Set([...widgets.values()].flat())].filter((name) => !Object.hasOwn(OPTIONS, name));
  const {values: given, positionals} = readArguments(
    args,
    {...Object.fromEntries(names.map((name) => [name, {type: 'string'} as const])), ...OPTIONS},
    l10n,
  );
  // The parser types all values alike, because some names are found only here.
  const values: RenderArguments = given;
  if (values.help) {
    shell.out(helpText(widgets, l10n));
    return 0;
  }
  const attributes = Object.fromEntries(
    Object.entries(given).flatMap(([name, value]) =>
      names.includes(name) && typeof value === 'string' ? [[name, value] as const] : [],
    ),
  );
  const [file, ...others] = positionals;
  // A rating can be given in options alone.
  if (others.length || (file === undefined && attributes['value'] === undefined))
    throw new UsageError(msg('Name one file or address to render.', {id: 'tool.render.which'}));
  if (!values.element?.length)
    throw new UsageError(msg('Say with --element what to render, such as commitment-card.', {id: 'tool.render.what'}));

  const page = values.out === undefined ? resolve(cwd, 'page.html') : resolve(cwd, values.out);
  const sheet = values.css === undefined ? undefined : resolve(cwd, values.css);
  const {html, css, hashes, issues} = await render({
    data: file === undefined ? undefined : (await readInputDocument(file, shell)).raw,
    widgets: values.element.map((element) => ({element, attributes})),
    form: formOf(values.form, l10n),
    lang: values.lang,
    theme: values.theme,
    src: values.src,
    url: values.url,
    title: values.title,
    idPrefix: values['id-prefix'],
    stylesheet: sheet && addressOf(sheet, page),
    file: file === undefined ? undefined : nameOfInput(file, l10n),
    messages: l10n.tag,
  });
  if (sheet) await writeFile(sheet, css);
  if (values.out === undefined) shell.out(html);
  else await writeFile(page, html);
  for (const {message} of issues) shell.err(`${message}\n`);
  if (hashes.length)
    shell.err(
      `${fill(msg('For a strict Content-Security-Policy: {directive}', {id: 'tool.render.policy'}), {
        directive: `style-src ${hashes.join(' ')}`,
      })}\n`,
    );
  return issues.length ? 1 : 0;
};

function formOf(given: string | undefined, {msg, fill}: Localizer): Form | undefined {
  const form = FORMS.find((one) => one === given);
  if (given === undefined || form) return form;
  throw new UsageError(
    fill(msg('Say with --form in which form: {forms}.', {id: 'tool.render.which-form'}), {forms: FORMS.join(', ')}),
  );
}

/** Where a page finds a file that is written with it. */
const addressOf = (file: string, page: string): string => encodeURI(relative(dirname(page), file).split(sep).join('/'));

function helpText(widgets: ReadonlyMap<string, readonly string[]>, l10n: Localizer): string {
  const {msg, fill} = l10n;
  const page = helpPage(
    msg('Usage: ogp-widgets render FILE --element NAME …', {
      id: 'tool.render.usage',
      desc: 'Keep “ogp-widgets render” and “--element”; translate the words in capitals',
    }),
    msg('Writes widgets as HTML ahead of time, for pages with or without the script.', {id: 'tool.render.about'}),
    [
      ['--element NAME', msg('the widget, such as commitment-card; may be repeated', {id: 'tool.render.element'})],
      [
        `--form ${FORMS.join('|')}`,
        msg('elements that the script takes over; HTML and CSS without script; the same as a whole page', {
          id: 'tool.render.form',
          desc: 'Explains three words before it, in this order: declarative, plain, page',
        }),
      ],
      ['--lang LANG', msg('language of the words; that of the data when absent', {id: 'tool.render.lang'})],
      ['--theme NAME', msg('a design system to adopt', {id: 'tool.render.theme'})],
      [
        '--src URL',
        msg('where the script finds the data; when absent, they are part of the HTML', {id: 'tool.render.src'}),
      ],
      ['--css FILE', msg('writes the styles to a file of their own', {id: 'tool.render.css'})],
      ['--title TEXT', msg('the title of a page; that of its content when absent', {id: 'tool.render.title'})],
      ['--url URL', msg('the address that the page will have, for search engines', {id: 'tool.render.url'})],
      [
        '--id-prefix WORD',
        msg('begins ids; another one for each piece of HTML on the same page', {id: 'tool.render.id-prefix'}),
      ],
      ['--out FILE', msg('writes the HTML to a file', {id: 'tool.render.out'})],
    ],
    msg('Status: 0 done; 1 done, but the data are odd in places, which are listed; 2 could not be done.', {
      id: 'tool.render.status',
    }),
    l10n,
  );
  const lines = [...widgets].map(([tag, names]) => `  ${tag.replace('ogp-', '')}: ${names.join(', ')}`);
  return `${page}\n${fill(
    msg('All attributes of a widget are options, too (--{name} …):', {id: 'tool.render.attributes'}),
    {name: 'commitment'},
  )}\n${lines.join('\n')}\n`;
}
