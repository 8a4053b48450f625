// What editors and filters of content management systems let through when nobody has changed their settings, as data.
// Written from the lists that each one publishes; `source` says which.
import {readFileSync} from 'node:fs';
import sanitize from 'sanitize-html';
import {fromRoot} from '../../scripts/widgets.mjs';

/** The three spellings of the recipes: a box with a file, a box with a table, a frame. */
export type Kind = 'box' | 'table' | 'frame';

export interface Filter {
  readonly name: string;
  /** The recipe: docs/cms/<page>.md. */
  readonly page: string;
  readonly source: string;
  /** Attributes of each tag that stays; `*` is for those of all. A trailing `*` in an attribute stands for any end. */
  readonly keeps: Readonly<Record<string, readonly string[]>>;
  /** Tags that are not kept are shown as text; otherwise they are dropped, and what is inside stays. */
  readonly escapes?: boolean;
  /** The text of scripts stays when their tags go. */
  readonly scriptText?: boolean;
  /** Which spellings come through whole. */
  readonly passes: readonly Kind[];
}

const words = (text: string): string[] => text.split(/\s+/).filter(Boolean);
const each = (tags: string, attributes = ''): Record<string, readonly string[]> =>
  Object.fromEntries(words(tags).map((tag) => [tag, words(attributes)]));

/** The code blocks of a recipe in one language. */
const blocksOf = (page: string, language: string): string[] =>
  [
    ...readFileSync(fromRoot(`docs/cms/${page}.md`), 'utf8').matchAll(
      new RegExp(`^\`\`\`${language}\\n([^]*?)^\`\`\``, 'gm'),
    ),
  ].map(([, block]) => (block ?? '').trim());

/** What a recipe says to paste into an editor. */
export const snippetsOf = (page: string): Partial<Record<Kind, string>> => {
  const blocks = blocksOf(page, 'html');
  const find = (test: RegExp) => blocks.find((block) => test.test(block));
  return {box: find(/^<div[^>]* data-src=/), table: find(/<table/), frame: find(/^<iframe/)};
};

/** `<div class data-*>`, as Drupal writes its lists. */
const drupal = (list: string): Record<string, readonly string[]> =>
  Object.fromEntries(
    [...list.matchAll(/<(\w+)([^>]*)>/g)].map(([, tag = '', attributes = '']) => [tag, words(attributes)]),
  );
const DRUPAL_BASIC = drupal(
  '<br> <p> <h2 id> <h3 id> <h4 id> <h5 id> <h6 id> <cite> <dl> <dt> <dd> <a hreflang href> <blockquote cite> <ul type> <ol start type> <strong> <em> <code> <li> <img src alt data-entity-uuid data-entity-type height width data-caption data-align>',
);

/** `-div[id|class],#td[class=x]`, as TinyMCE writes its lists. */
const tinymce = (list: string): Record<string, readonly string[]> =>
  Object.fromEntries(
    [...list.matchAll(/[-+#]?([\w/-]+)(?:\[([^\]]*)\])?(?:,|$)/g)].flatMap(([, tags = '', attributes = '']) =>
      tags.split('/').map((tag) => [
        tag.replace(/^-/, ''),
        attributes
          .split('|')
          .map((attribute) => attribute.replace(/[=:<].*/, ''))
          .filter(Boolean),
      ]),
    ),
  );

const PLONE = each(
  `a abbr acronym address article aside audio b bdo big blockquote body br canvas caption cite code col colgroup command
   datalist dd del details dfn dialog div dl dt em figure figcaption footer h1 h2 h3 h4 h5 h6 head header hgroup hr html i
   iframe img ins kbd keygen li map mark meter nav ol output p pre progress q rp rt ruby samp section small source span
   strong sub sup table tbody td tfoot th thead time title tr tt u ul var video`,
);
/** What `lxml.html.defs.safe_attrs` names, and Plone's `custom_attributes`. */
const PLONE_ATTRIBUTES = words(
  `abbr accept accept-charset accesskey action align alt axis border cellpadding cellspacing char charoff charset checked
   cite class clear cols colspan color compact coords datetime dir disabled enctype for frame headers height href hreflang
   hspace id ismap label lang longdesc maxlength media method multiple name nohref noshade nowrap prompt readonly rel rev rows
   rowspan rules scope selected shape size span src start summary tabindex target title type usemap valign value vspace width
   style controls poster autoplay`,
);

export const FILTERS: readonly Filter[] = [
  {
    name: 'WordPress, authors',
    page: 'wordpress',
    source: 'wp-includes/kses.php: $allowedposttags and _wp_add_global_attributes (6.8)',
    keeps: {
      '*': words(`aria-controls aria-current aria-describedby aria-details aria-expanded aria-hidden aria-label aria-labelledby
        aria-live class data-* dir hidden id lang style title role xml:lang`),
      ...each(`address abbr acronym article aside b bdo big br caption cite code dd dfn div dl dt em fieldset figure figcaption
        footer h1 h2 h3 h4 h5 h6 header hgroup i kbd mark nav p pre s samp section small span strike strong sub summary sup
        tbody tfoot thead tr tt u var`),
      ...each('a', 'href rel rev name target download'),
      ...each('blockquote q', 'cite'),
      ...each('del ins', 'datetime cite'),
      ...each('details', 'open'),
      ...each('img', 'alt src width height'),
      ...each('li', 'value'),
      ...each('ol', 'start type reversed'),
      ...each('ul', 'type'),
      ...each('table', 'border cellpadding cellspacing summary width'),
      ...each('td th', 'abbr colspan rowspan headers scope'),
    },
    scriptText: true,
    passes: ['box', 'table'],
  },
  {
    name: 'Drupal, Basic HTML as installed',
    page: 'drupal',
    source: 'core/profiles/standard/config/install/filter.format.basic_html.yml (11)',
    keeps: DRUPAL_BASIC,
    passes: [],
  },
  {
    name: 'Drupal, with the tags of the recipe',
    page: 'drupal',
    source: 'the same, and docs/cms/drupal.md',
    keeps: {...DRUPAL_BASIC, ...drupal(blocksOf('drupal', 'text')[0] ?? '')},
    passes: ['box', 'table'],
  },
  {
    name: 'TYPO3, on the way out',
    page: 'typo3',
    source: 'typo3/html-sanitizer: src/Builder/CommonBuilder.php',
    keeps: {
      '*': words(
        'class id dir lang nonce xml:lang itemid itemprop itemref itemscope itemtype role tabindex title translate aria-* data-*',
      ),
      ...each(`address article aside footer header h1 h2 h3 h4 h5 h6 main nav section blockquote dd div dl dt figcaption figure li
        ol p pre ul abbr b bdi bdo cite code data dfn em i kbd mark q rb rp rt rtc ruby s samp small span strong sub sup time u
        var wbr del ins button datalist label legend meter output progress details dialog menu summary acronym big nobr tt br hr
        caption thead tbody tfoot tr`),
      ...each('a', 'href download hreflang ping rel referrerpolicy target type charset name rev'),
      ...each('img', 'src srcset alt decoding height sizes width'),
      ...each('table', 'align valign bgcolor border cellpadding cellspacing summary'),
      ...each('td', 'abbr axis headers colspan rowspan scope width height'),
      ...each('th', 'colspan rowspan scope'),
    },
    escapes: true,
    passes: ['box', 'table'],
  },
  {
    name: 'Umbraco, TinyMCE',
    page: 'umbraco',
    source:
      'RichTextEditorSettings.StaticValidElements (13); TinyMCE keeps data- and aria- on all (isValidPrefixAttrName)',
    keeps: {
      '*': ['data-*', 'aria-*'],
      ...tinymce(
        '+a[id|style|rel|data-id|data-udi|rev|charset|hreflang|dir|lang|tabindex|accesskey|type|name|href|target|title|class],-strong/-b[class|style],-em/-i[class|style],-strike[class|style],-u[class|style],#p[id|style|dir|class|align],-ol[class|reversed|start|style|type],-ul[class|style],-li[class|style],br[class],img[id|dir|lang|longdesc|usemap|style|class|src|border|alt=|title|hspace|vspace|width|height|align],-sub[style|class],-sup[style|class],-blockquote[dir|style|class],-table[border=0|cellspacing|cellpadding|width|height|class|align|summary|style|dir|id|lang|bgcolor|background|bordercolor],-tr[id|lang|dir|class|rowspan|width|height|align|valign|style|bgcolor|background|bordercolor],tbody[id|class],thead[id|class],tfoot[id|class],#td[id|lang|dir|class|colspan|rowspan|width|height|align|valign|style|bgcolor|background|bordercolor|scope],-th[id|lang|dir|class|colspan|rowspan|width|height|align|valign|style|scope],caption[id|lang|dir|class|style],-div[id|dir|class|align|style],-span[class|align|style],-pre[class|align|style],address[class|align|style],-h1[id|dir|class|align|style],-h2[id|dir|class|align|style],-h3[id|dir|class|align|style],-h4[id|dir|class|align|style],-h5[id|dir|class|align|style],hr[class|style],small[class|style],dd[id|class|title|style|dir|lang],dl[id|class|title|style|dir|lang],dt[id|class|title|style|dir|lang],figure,figcaption',
      ),
    },
    passes: ['box', 'table'],
  },
  {
    name: 'Plone, safe_html as installed',
    page: 'plone',
    source: 'plone.base IFilterSchema: valid_tags, custom_attributes; lxml.html.defs.safe_attrs (6)',
    keeps: {...PLONE, '*': PLONE_ATTRIBUTES},
    passes: ['frame'],
  },
  {
    name: 'Plone, with the attributes of the recipe',
    page: 'plone',
    source: 'the same, and docs/cms/plone.md',
    keeps: {...PLONE, '*': [...PLONE_ATTRIBUTES, ...words(blocksOf('plone', 'text')[0] ?? '')]},
    passes: ['box', 'table', 'frame'],
  },
  {
    name: 'SharePoint, the Embed web part',
    page: 'sharepoint',
    source: 'the least that such a field may keep: address and size of a frame',
    keeps: {iframe: ['src', 'width', 'height']},
    passes: ['frame'],
  },
];

/** What is left of markup. */
export const applyFilter = (html: string, {keeps, escapes, scriptText}: Filter): string =>
  sanitize(html, {
    allowedTags: Object.keys(keeps).filter((tag) => tag !== '*'),
    allowedAttributes: Object.fromEntries(Object.entries(keeps).map(([tag, attributes]) => [tag, [...attributes]])),
    disallowedTagsMode: escapes ? 'escape' : 'discard',
    allowedSchemes: ['http', 'https', 'mailto', 'tel'],
    parseStyleAttributes: false,
    ...(scriptText || escapes ? {nonTextTags: []} : {}),
  });

/** The same spelling of markup, with nothing taken away. */
export const untouched = (html: string): string =>
  sanitize(html, {
    allowedTags: false,
    allowedAttributes: false,
    allowVulnerableTags: true,
    parseStyleAttributes: false,
  });
