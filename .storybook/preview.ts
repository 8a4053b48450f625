import {setCustomElementsManifest, type Preview} from '@storybook/web-components-vite';
import {html} from 'lit';
import {action} from 'storybook/actions';
import {configure} from 'storybook/test';
import '../src/define.js';
import {addCatalog} from '../src/i18n/catalog.js';
import messages from '../src/locales/xliff/nl.xlf?raw';
import {LOCALES} from '../scripts/locales.mjs';
import {PSEUDO, pseudoTemplates} from '../scripts/localize/pseudo.mjs';
import {unitsOf} from '../scripts/localize/xliff.mjs';
import manifest from '../custom-elements.json';
import {applyTheme, themes} from './themes.js';
import './unanswered.js';
import './preview.css';

// Parts and words come late; a busy machine takes longer than the second that is the default.
configure({asyncUtilTimeout: 10_000});

setCustomElementsManifest(manifest);

for (const tag of Object.keys(PSEUDO)) addCatalog(tag, {templates: pseudoTemplates(unitsOf(messages), tag)});

const LANGUAGES: Readonly<Record<string, string>> = {
  ...Object.fromEntries(
    LOCALES.map(({code, name, english, status}) => [
      code,
      `${name}${name === english ? '' : ` (${english})`}${status === 'draft' ? ', draft' : ''}`,
    ]),
  ),
  ...Object.fromEntries(Object.entries(PSEUDO).map(([code, {name}]) => [code, `${code}: ${name}`])),
};

/** Languages that run from right to left. */
const RTL = [...LOCALES, ...Object.entries(PSEUDO).map(([code, {dir}]) => ({code, dir}))]
  .filter(({dir}) => dir === 'rtl')
  .map(({code}) => code);

type Toolbar = NonNullable<NonNullable<Preview['globalTypes']>[string]['toolbar']>;

const choice = (description: string, icon: Toolbar['icon'], items: Readonly<Record<string, string>>) => ({
  description,
  toolbar: {icon, dynamicTitle: true, items: Object.entries(items).map(([value, title]) => ({value, title}))},
});
const ROOT_SIZES: Readonly<Record<string, string>> = {'62.5 %': 'root-62', '100 %': 'root-100', '125 %': 'root-125'};

/** Code as one would write it: without the empty lines and the indent of the story's source. */
function tidy(code: string): string {
  const lines = code
    .replace(/=""/g, '')
    .split('\n')
    .filter((line) => line.trim());
  const indent = Math.min(...lines.slice(1).map((line) => line.search(/\S/)));
  return lines.map((line, index) => (index ? line.slice(indent) : line.trim())).join('\n');
}

/** What a widget tells its page goes to the Actions panel. A whole document would be too much to look at. */
function tell({type, detail}: HTMLElementEventMap['ogp-load' | 'ogp-error' | 'ogp-issues' | 'ogp-select']): void {
  action(type)('document' in detail ? `${String(detail.document.commitments.length)} commitment(s)` : detail);
}

const preview: Preview = {
  tags: ['autodocs'],
  parameters: {
    a11y: {
      test: 'error',
      options: {runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa', 'best-practice']},
      // A story is a part of a page: landmarks and the first heading are the page's.
      config: {rules: ['region', 'page-has-heading-one', 'landmark-one-main'].map((id) => ({id, enabled: false}))},
    },
    controls: {expanded: true},
    docs: {source: {excludeDecorators: true, transform: tidy}},
    layout: 'fullscreen',
    options: {
      storySort: {order: ['Overview', 'Widgets', 'Theming', ['Guide', 'Theme board'], 'Languages', 'Data']},
    },
  },
  globalTypes: {
    locale: choice('Language', 'globe', LANGUAGES),
    direction: choice('Direction', 'transfer', {
      auto: 'Direction of the language',
      ltr: 'Left to right',
      rtl: 'Right to left',
    }),
    theme: choice(
      'Theme',
      'paintbrush',
      Object.fromEntries(Object.entries(themes).map(([name, {title}]) => [name, title])),
    ),
    scheme: choice('Colour scheme', 'contrast', {light: 'Light', dark: 'Dark'}),
    rootSize: choice('Root font size', 'grow', Object.fromEntries(Object.keys(ROOT_SIZES).map((size) => [size, size]))),
  },
  initialGlobals: {locale: 'en', direction: 'auto', theme: 'none', scheme: 'light', rootSize: '100 %'},
  loaders: [
    async ({globals}) => {
      await applyTheme(String(globals['theme']));
      return {};
    },
  ],
  decorators: [
    (story, {globals}) => {
      const locale = String(globals['locale']);
      const direction = String(globals['direction']);
      const dir = direction !== 'auto' ? direction : RTL.includes(locale) ? 'rtl' : 'ltr';
      const theme = themes[String(globals['theme'])];
      for (const [size, name] of Object.entries(ROOT_SIZES))
        document.documentElement.classList.toggle(name, size === globals['rootSize']);
      // The language is set here and never on <html>: several stories in several languages share a docs page.
      return html`<div
        class="page ${theme?.bridge ? 'themed' : String(globals['scheme'])} ${theme?.className ?? ''}"
        lang=${locale}
        dir=${dir}
        @ogp-load=${tell}
        @ogp-error=${tell}
        @ogp-issues=${tell}
        @ogp-select=${tell}
      >
        ${story()}
      </div>`;
    },
  ],
};
export default preview;
