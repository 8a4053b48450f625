import {LitElementRenderer} from '@lit-labs/ssr';
import {collectResultSync} from '@lit-labs/ssr/lib/render-result.js';
import {RenderResultIterator} from '@lit-labs/ssr/lib/render.js';
import {PROVIDES} from '../../controllers/data-source.js';
import {readRaw, type LoadResult} from '../../controllers/loader.js';
import * as registered from '../../define.js';
import {RENDER_WHOLE, WidgetElement} from '../../elements/widget-element.js';
import {createLocalizer} from '../../i18n/localizer.js';
import type {LoadError} from '../../model/load-error.js';
import * as definitions from '../../view/definitions.js';
import {hasWord, mapTags, parseHtml, type Piece, type Tag} from './tree.js';

/** A widget to draw. */
export interface ShadowRequest {
  readonly tag: string;
  /** Attributes by name, `lang` among them: a server knows no page to ask for the language. */
  readonly attributes: Readonly<Record<string, string>>;
  /** The data; undefined where the attributes are the data. */
  readonly loaded: LoadResult | undefined;
  /** All items of long lists, instead of the first that a script would draw. */
  readonly whole: boolean;
}

/** What a widget draws: its element with a declarative shadow root, and why there is nothing in it, if so. */
export interface Shadow {
  readonly pieces: readonly Piece[];
  readonly trouble: LoadError | undefined;
}

/** All widgets by the names of their elements; `ogp-data` draws nothing. */
const CLASSES: ReadonlyMap<string, typeof WidgetElement> = new Map(
  Object.entries(registered).flatMap(([name, known]) => {
    const tag = name.replace(/(?<!^)[A-Z]/g, '-$&').toLowerCase();
    return known.prototype instanceof WidgetElement ? [[tag, known as typeof WidgetElement] as const] : [];
  }),
);
export const TAGS: readonly string[] = [...CLASSES.keys()].sort();

/** The attributes that a widget understands. Undefined: there is no such widget. */
export const attributesOf = (tag: string): readonly string[] | undefined => CLASSES.get(tag)?.observedAttributes;

/** Draws one widget, and those that it is made of. */
export function renderShadow({tag, attributes, loaded, whole}: ShadowRequest): Shadow {
  const {lang = ''} = attributes;
  /** What the outermost widget hands to those inside, as in a page. */
  let inherited: LoadResult | undefined;

  class WidgetRenderer extends LitElementRenderer {
    constructor(name: string) {
      super(name);
      if (this.element instanceof WidgetElement) this.element[RENDER_WHOLE]?.({allItems: whole, definitions});
      // Those inside speak the language of the one that they are in.
      this.setAttribute('lang', lang);
    }

    override connectedCallback(): void {
      super.connectedCallback();
      if (!(this.element instanceof WidgetElement)) return;
      const {data, [PROVIDES]: source} = this.element;
      // Attributes that are the data (`scale`, `value`) have become `data` by now.
      const state = data === undefined || data === null ? (inherited ?? loaded) : readRaw(data);
      inherited ??= state;
      source.state = state ?? {kind: 'error', error: {code: 'empty'}};
    }
  }

  const renderer = new WidgetRenderer(tag);
  for (const [key, value] of Object.entries(attributes)) renderer.setAttribute(key, value);
  renderer.connectedCallback();
  const shadow = renderer.renderShadow({
    elementRenderers: [WidgetRenderer],
    customElementInstanceStack: [renderer],
    customElementHostStack: [renderer],
    eventTargetStack: [renderer.element],
    slotStack: [],
    deferHydration: false,
  });
  const html = collectResultSync(new RenderResultIterator(shadow ?? []));
  // Where there are no words in the language of the page, ours say which language they are in.
  const own = renderer.element instanceof WidgetElement ? renderer.element.ownWords.l10n.tag : undefined;
  const spoken = own ?? createLocalizer(lang).tag;
  const children = mapTags(parseHtml(html), (one) => [
    spoken !== lang && hasWord(one, 'class', 'base') ? {...one, attributes: {...one.attributes, lang: spoken}} : one,
  ]);
  const root: Tag = {name: 'template', attributes: {shadowrootmode: 'open'}, children};
  const {element} = renderer;
  return {
    pieces: [{name: tag, attributes, children: [root]}],
    trouble: element instanceof WidgetElement ? element.error : undefined,
  };
}
