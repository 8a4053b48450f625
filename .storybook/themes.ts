/// <reference types="vite/client" />
import {bridgeCss} from '../src/themes/bridges.js';

/** A design system a widget can be shown in. Its style sheets are fetched only when it is chosen. */
export interface Theme {
  title: string;
  /** Class of the element around the story, where the system's tokens are declared on one. */
  className?: string;
  sheets?: readonly (() => Promise<{default: string}>)[];
  /** The name of the bridge in src/themes/bridges.ts that hands the system's tokens to the widgets. */
  bridge?: string;
}

export const themes: Readonly<Record<string, Theme>> = {
  none: {title: 'No theme'},
  'nlds-utrecht': {
    title: 'NL Design System: Utrecht',
    className: 'utrecht-theme',
    sheets: [() => import('@utrecht/design-tokens/dist/theme.css?inline')],
    bridge: 'nlds',
  },
  'nlds-rijkshuisstijl': {
    title: 'NL Design System: Rijkshuisstijl',
    className: 'rhc-theme',
    sheets: [() => import('@rijkshuisstijl-community/design-tokens/dist/index.css?inline')],
    bridge: 'nlds',
  },
  // The package exports no style sheet, so these two are named by their files.
  'dkfds-borger': {
    title: 'Det Fælles Designsystem: Borger.dk',
    sheets: [() => import('../node_modules/dkfds/dist/css/dkfds-borgerdk.min.css?inline')],
    bridge: 'dkfds-borger',
  },
  'dkfds-virk': {
    title: 'Det Fælles Designsystem: Virk',
    sheets: [() => import('../node_modules/dkfds/dist/css/dkfds-virkdk.min.css?inline')],
    bridge: 'dkfds-virk',
  },
};

async function cssOf({sheets = [], bridge}: Theme): Promise<string[]> {
  const css = await Promise.all(sheets.map(async (load) => (await load()).default));
  return bridge ? [...css, bridgeCss(bridge)] : css;
}

let adopted: CSSStyleSheet[] = [];

/** Puts a theme's style sheets on the page and takes those of the last one away. */
export async function applyTheme(name: string): Promise<void> {
  const sheets = (await cssOf(themes[name] ?? {title: name})).map((css) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    return sheet;
  });
  document.adoptedStyleSheets = [...document.adoptedStyleSheets.filter((sheet) => !adopted.includes(sheet)), ...sheets];
  adopted = sheets;
}
