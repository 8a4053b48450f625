import {dkfdsBorger, dkfdsVirk} from './dkfds.js';
import {nlds} from './nlds.js';
import type {Bridge} from './bridge.js';

export const bridges: Readonly<Record<string, Bridge>> = {
  nlds,
  'dkfds-borger': dkfdsBorger,
  'dkfds-virk': dkfdsVirk,
};

/**
 * `['--a', '--b']` as `var(--a, var(--b, inherit))`: what the design system does not say comes from the page, as if there
 * were no bridge. Literals stand as they are.
 */
const chain = ([first = 'inherit', ...rest]: readonly string[]): string =>
  first.startsWith('--') ? `var(${first}, ${chain(rest)})` : [first, ...rest].join(', ');

/** A bridge's declarations. */
export const declarations = ({tokens}: Bridge): string =>
  Object.entries(tokens)
    .map(([token, values]) => `--ogp-${token}: ${chain(values)};`)
    .join('\n  ');

/** The tags a stylesheet in the page has to name: declared on `:root`, themes on an inner element would not be seen. */
const TAGS = [
  'ogp-commitment',
  'ogp-commitment-card',
  'ogp-commitment-list',
  'ogp-dialogue-series',
  'ogp-irm-review',
  'ogp-milestone-timeline',
  'ogp-plan-progress',
  'ogp-programme',
  'ogp-rating-scale',
  'ogp-updates',
];

/** The stylesheet that a page links to adopt a design system. Specificity zero: one line of the page's own wins. */
export function bridgeCss(name: string): string {
  const bridge = Object.hasOwn(bridges, name) ? bridges[name] : undefined;
  if (!bridge) throw new Error(`There is no theme bridge "${name}". There are: ${Object.keys(bridges).join(', ')}.`);
  return `/* ${bridge.label} → ogp-widgets */\n:where(${TAGS.join(', ')}):where(:not([theme])) {\n  ${declarations(bridge)}\n}\n`;
}
