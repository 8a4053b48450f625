import type {Localizer} from '../../i18n/localizer.js';
import {bridges, declarations} from '../../themes/bridges.js';
import {lighten} from './lighten.js';

/** A widget to render: its name, with or without `ogp-`, and its attributes as in HTML. */
export interface Widget {
  readonly element: string;
  readonly attributes?: Readonly<Record<string, string | number | undefined>>;
}

/** The forms in which widgets are rendered. */
export const FORMS = ['declarative', 'plain', 'page'] as const;

/**
 * `declarative`: the element with a declarative shadow root, which the script takes over. `plain`: plain elements with a
 * stylesheet, no script. `page`: the same as a whole page.
 */
export type Form = (typeof FORMS)[number];

/** What to render, and how. */
export interface RenderOptions {
  /** What the JSON file holds. Not needed where the attributes of a rating are the data. */
  readonly data?: unknown;
  readonly widgets: Widget | readonly Widget[];
  /** `declarative` when absent. */
  readonly form?: Form;
  /** Language of the words; that of the data when absent, else English. */
  readonly lang?: string;
  /** A design system to adopt: `nlds`, `dkfds-borger`, `dkfds-virk`. */
  readonly theme?: string;
  /** Address that the script is to load the data from. When absent, they are part of the markup (`declarative` only). */
  readonly src?: string;
  /** Address of a file with `css`: a page links to it, and no markup holds styles of its own. */
  readonly stylesheet?: string;
  /** Address of the page that the markup is for, named to search engines. */
  readonly url?: string;
  /** Title of a page; that of its content when absent. */
  readonly title?: string;
  /** Begins ids that something inside points to: another one for each fragment on a page. `ogp` when absent. */
  readonly idPrefix?: string;
  /** What the data are called in messages, such as the name of their file. */
  readonly file?: string;
  /** Language of messages about wrong options and issues; English when absent. */
  readonly messages?: string;
}

/**
 * Why nothing can be rendered, in the language of `messages`.
 *
 * @since 0.1.0
 */
export class RenderError extends Error {}

/** A widget that there is, with its attributes as text. */
export interface WidgetRequest {
  readonly tag: string;
  readonly attributes: Readonly<Record<string, string>>;
}

/** Attributes that are options for all widgets of a call. */
const SHARED: ReadonlySet<string> = new Set(['lang', 'src', 'theme']);

/** The attributes that a caller can set, of those that a widget has. */
export const settable = (attributes: readonly string[]): string[] => attributes.filter((name) => !SHARED.has(name));

/** Returns the requested widget; a wrong name is an error, because nobody would see that something is missing. */
export function toWidgetRequest(
  {element, attributes = {}}: Widget,
  attributesOf: (tag: string) => readonly string[] | undefined,
  {msg, fill}: Localizer,
): WidgetRequest {
  const tag = `ogp-${element.toLowerCase().replace(/^ogp-/, '')}`;
  const known = settable(attributesOf(tag) ?? []);
  if (!known.length)
    throw new RenderError(
      fill(msg('There is no widget “{name}” that can be rendered.', {id: 'tool.render.no-widget'}), {name: element}),
    );
  const given = Object.entries(attributes).flatMap(([name, value]) =>
    value === undefined ? [] : [[name.toLowerCase(), String(value)] as const],
  );
  const wrong = given.find(([name]) => !known.includes(name));
  if (!wrong) return {tag, attributes: Object.fromEntries(given)};
  throw new RenderError(
    fill(
      msg('{tag} has no option “{name}”. It has: {known}.', {
        id: 'tool.render.no-attribute',
        desc: '{tag}: name of an HTML element; {known}: a list of names',
      }),
      {tag, name: wrong[0], known: known.join(', ')},
    ),
  );
}

/** A theme's values for some elements, as selectors. Specificity zero: one line of the page's own wins. */
export function themeCss(theme: string | undefined, selectors: readonly string[], {msg, fill}: Localizer): string {
  if (!theme) return '';
  const bridge = Object.hasOwn(bridges, theme) ? bridges[theme] : undefined;
  if (bridge) return lighten(`:where(${[...new Set(selectors)].join()}){${declarations(bridge)}}`);
  throw new RenderError(
    fill(msg('There is no theme “{name}”. There are: {known}.', {id: 'tool.render.no-theme'}), {
      name: theme,
      known: Object.keys(bridges).join(', '),
    }),
  );
}
