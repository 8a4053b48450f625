import {dkfdsBorger, dkfdsVirk} from './dkfds.js';
import {nlds} from './nlds.js';

/** The public colours, type and shape that a bridge can set; each has a fallback in the widgets' own styles. */
export type Token =
  | 'color-text'
  | 'color-muted'
  | 'color-link'
  | 'color-accent'
  | 'color-surface'
  | 'color-border'
  | 'color-focus'
  | 'font-family'
  | 'font-family-heading'
  | 'radius';

/**
 * How a design system's names become ours: for each token the values to try, first one first. Custom properties are
 * tried in order; what follows them is a literal value. A token without a row keeps its neutral fallback.
 */
export interface Bridge {
  /** What designers call the system. */
  readonly label: string;
  readonly tokens: Readonly<Partial<Record<Token, readonly string[]>>>;
}

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
