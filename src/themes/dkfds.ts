import type {Bridge} from './bridge.js';

/** Det Fælles Designsystem ships no custom properties, so these are the values of its two portals. */
const shared = {
  'color-text': ['#1a1a1a'],
  'color-link': ['#004d99'],
  'color-border': ['#bfbfbf'],
  'color-focus': ['#454545'],
  'font-family': ['"IBM Plex Sans"', 'system-ui', 'sans-serif'],
  radius: ['0'],
};

export const dkfdsBorger: Bridge = {
  label: 'Det Fælles Designsystem, borger.dk',
  tokens: {...shared, 'color-accent': ['#44831e']},
};

export const dkfdsVirk: Bridge = {
  label: 'Det Fælles Designsystem, virk.dk',
  tokens: {...shared, 'color-accent': ['#0059b3']},
};
