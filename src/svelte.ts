/**
 * Types for Svelte templates: `import type {} from 'ogp-widgets/svelte'` once in a project. Holds no code.
 * The form is the one that Svelte's documentation gives for custom elements.
 */
import type {LitElement} from 'lit';
import type {HTMLAttributes} from 'svelte/elements';
import type * as define from './define.js';

type Classes = typeof define;
type Tags = Extract<keyof HTMLElementTagNameMap, `ogp-${string}`>;
type Events = Pick<HTMLElementEventMap, Extract<keyof HTMLElementEventMap, `ogp-${string}`>>;

/** `headingLevel` as it is written in HTML: `heading-level`. */
type HyphenatedName<Name> = Name extends `${infer First}${infer Rest}`
  ? `${First extends Lowercase<First> ? First : `-${Lowercase<First>}`}${HyphenatedName<Rest>}`
  : Name;

/** What an element adds to the platform's and to Lit's own members, as properties and as attributes. */
type OwnProps<T, Own = Omit<T, keyof LitElement>> = {
  [Name in keyof Own as Name | HyphenatedName<Name>]?: Own[Name] | undefined;
};

/** `onogp-load={…}` in a template. */
type Listeners = {[Name in keyof Events as `on${Name}`]?: ((event: Events[Name]) => void) | undefined};

/** One element as Svelte's template checker sees it. */
export type SvelteElement<T extends InstanceType<Classes[keyof Classes]>> = Omit<HTMLAttributes<T>, keyof OwnProps<T>> &
  OwnProps<T> &
  Listeners;

/** Every element by its tag. */
export type SvelteElements = {[Tag in Tags]: SvelteElement<HTMLElementTagNameMap[Tag]>};

declare module 'svelte/elements' {
  interface SvelteHTMLElements extends SvelteElements {}
}
