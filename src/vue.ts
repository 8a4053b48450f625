/**
 * Types for Vue templates: `import type {} from 'ogp-widgets/vue'` once in a project. Holds no code.
 * The form is the one that Vue's guide gives for web components.
 */
import type {LitElement} from 'lit';
import type {HTMLAttributes, PublicProps} from 'vue';
import type * as define from './define.js';

type Classes = typeof define;
type Tags = Extract<keyof HTMLElementTagNameMap, `ogp-${string}`>;
type Events = Pick<HTMLElementEventMap, Extract<keyof HTMLElementEventMap, `ogp-${string}`>>;

/** What an element adds to the platform's and to Lit's own members. */
type OwnProps<T> = Partial<Omit<T, keyof LitElement>>;

/** `@ogp-load` in a template. */
type Emit = <K extends keyof Events>(name: K, event: Events[K]) => void;

/** One element as Vue's template checker sees it. */
export type VueElement<T extends InstanceType<Classes[keyof Classes]>> = new () => T & {
  /** @deprecated For the type checker only. */
  $props: HTMLAttributes & OwnProps<T> & PublicProps;
  /** @deprecated For the type checker only. */
  $emit: Emit;
};

/** Every element by its tag. */
export type VueElements = {[Tag in Tags]: VueElement<HTMLElementTagNameMap[Tag]>};

declare module 'vue' {
  interface GlobalComponents extends VueElements {}
}
