import {setCustomElementsManifest, type Preview} from '@storybook/web-components-vite';
import {html} from 'lit';
import '../src/define.js';
import manifest from '../custom-elements.json';
import {applyTheme, themes} from './themes.js';
import './preview.css';

setCustomElementsManifest(manifest);

type Toolbar = NonNullable<NonNullable<Preview['globalTypes']>[string]['toolbar']>;

const choice = (description: string, icon: Toolbar['icon'], items: Readonly<Record<string, string>>) => ({
  description,
  toolbar: {icon, dynamicTitle: true, items: Object.entries(items).map(([value, title]) => ({value, title}))},
});
const ROOT_SIZES: Readonly<Record<string, string>> = {'62.5 %': 'root-62', '100 %': 'root-100', '125 %': 'root-125'};

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
    layout: 'fullscreen',
  },
  globalTypes: {
    locale: choice('Language', 'globe', {
      en: 'English',
      nl: 'Nederlands',
      da: 'Dansk',
      ar: 'Arabic: not translated, shows right to left',
    }),
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
      const dir = direction !== 'auto' ? direction : locale === 'ar' ? 'rtl' : 'ltr';
      for (const [size, name] of Object.entries(ROOT_SIZES))
        document.documentElement.classList.toggle(name, size === globals['rootSize']);
      // The language is set here and never on <html>: several stories in several languages share a docs page.
      return html`<div
        class="page ${String(globals['scheme'])} ${themes[String(globals['theme'])]?.className ?? ''}"
        lang=${locale}
        dir=${dir}
      >
        ${story()}
      </div>`;
    },
  ],
};
export default preview;
