import type {Bridge} from './bridge.js';

/**
 * NL Design System: one bridge for the themes of all its organisations. They share few names, so each token tries
 * several: Utrecht's (defined by nearly all), then the common `basis` and `nl` ones, then single organisations'.
 */
export const nlds: Bridge = {
  label: 'NL Design System',
  tokens: {
    'color-text': ['--utrecht-document-color', '--basis-color-default-color-document', '--nl-paragraph-color'],
    'color-link': ['--utrecht-link-color', '--nl-link-color'],
    'color-accent': [
      '--utrecht-button-primary-action-background-color',
      '--basis-color-action-1-inverse-bg-default',
      '--utrecht-button-background-color',
    ],
    'color-border': [
      '--basis-color-default-border-default',
      '--utrecht-separator-color',
      '--utrecht-table-row-border-block-end-color',
    ],
    'font-family': ['--utrecht-document-font-family', '--basis-text-font-family-default', '--nl-paragraph-font-family'],
    'font-family-heading': [
      '--utrecht-heading-2-font-family',
      '--nl-heading-level-2-font-family',
      '--basis-heading-font-family',
    ],
    radius: ['--basis-border-radius-md', '--utrecht-button-border-radius', '--denhaag-border-radius'],
  },
};
