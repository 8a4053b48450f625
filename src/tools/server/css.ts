/** A rule of a stylesheet: its head and the content of its braces. */
interface Rule {
  readonly head: string;
  readonly body: string;
}

/** A height that is guessed until something comes into view: what is there from the start would move. */
const GUESSED = /content-visibility:\s*auto;|contain-intrinsic-[\w-]+:[^;}]*;/g;

/** A rule of which nothing is left, with the condition around it. */
const EMPTY = /(?:@[^{};]+\{\s*[^{};]+\{\s*\}\s*\}|[^{};@]+\{\s*\})/g;

/** Without comments and needless space, and with all heights as they are. */
export const lighten = (css: string): string =>
  css
    .replace(/\/\*[^]*?\*\//g, '')
    .replace(GUESSED, '')
    .replace(EMPTY, '')
    .replace(/\s+/g, ' ')
    .replace(/ ?([{};,]) ?/g, '$1')
    .replace(/: /g, ':')
    .replace(/;}/g, '}')
    .trim();

/** The rules at the top of a light stylesheet. */
function rulesOf(css: string): Rule[] {
  const rules: Rule[] = [];
  let depth = 0;
  let start = 0;
  let brace = 0;
  for (let at = 0; at < css.length; at++) {
    if (css[at] === '{' && depth++ === 0) brace = at;
    if (css[at] === '}' && --depth === 0) {
      rules.push({head: css.slice(start, brace), body: css.slice(brace + 1, at)});
      start = at + 1;
    }
  }
  return rules;
}

/** The selectors of a list; commas inside parentheses part nothing. */
function selectorsOf(head: string): string[] {
  const found = [''];
  let depth = 0;
  for (const sign of head) {
    if (sign === '(') depth++;
    if (sign === ')') depth--;
    if (sign === ',' && depth === 0) found.push('');
    else found.push(`${found.pop() ?? ''}${sign}`);
  }
  return found;
}

/** What class names of a shadow root are called outside: no rule of the page means them. */
export const CLASS = 'ogp_';
/** Marks a widget that another one draws. */
export const INNER = 'ogp-inner';

const QUOTED_OR_CLASS = /("[^"]*"|'[^']*')|\.(?=[_a-z])/gi;

/** What plain elements do not have: controls, and what stands in for content. */
const GONE =
  /(?<![\w.-])(?:button|fieldset|input|option|select)\b|\.(?:controls|failure|files|layouts|search|skeleton)\b/;

/** One selector of a shadow root as one for elements below `scope`. */
function scopeSelector(selector: string, scope: string, guard: string): string {
  const host = /^:host(?:\((.*)\))?$/.exec(selector);
  if (host) return `${scope}${host[1] ?? ''}`;
  const part = /^([\w-]+)::part\(([\w-]+)\)$/.exec(selector);
  if (part) return `${scope} .${part[1] ?? ''} [part~='${part[2] ?? ''}']`;
  const own = selector.replace(QUOTED_OR_CLASS, (_, quoted?: string) => quoted ?? `.${CLASS}`);
  const [, element = '', pseudo = ''] = /^(.*?)(::.*)?$/.exec(own) ?? [];
  return `${scope} ${element}${guard}${pseudo}`;
}

/** The at-rules that hold rules. */
const GROUPS = /^@(?:media|container|supports)\b/;

/**
 * Styles of a shadow root for plain elements: each selector below a widget's class, each class under a name of our own.
 * `guarded`: not for the widgets that this one draws.
 */
function scopeCss(css: string, tags: readonly string[], guarded = false): string {
  const classes = tags.map((tag) => `.${tag}`).join();
  const scope = tags.length > 1 ? `:is(${classes})` : classes;
  const guard = guarded ? `:where(:not(${classes} .${INNER} *))` : '';
  const scoped = (text: string): string =>
    rulesOf(text)
      .map(({head, body}) => {
        if (GROUPS.test(head)) {
          const inside = scoped(body);
          return inside && `${head}{${inside}}`;
        }
        if (head.startsWith('@')) return `${head}{${body}}`;
        // What a list in `:is()` names beside others stays.
        const retained = selectorsOf(head).filter((selector) => !GONE.test(selector.replace(/:is\([^)]*\)/g, '')));
        return retained.length
          ? `${retained.map((selector) => scopeSelector(selector, scope, guard)).join()}{${body}}`
          : '';
      })
      .join('');
  return scoped(lighten(css));
}

/** A widget of a page: its stylesheets, and whether it draws other widgets. */
export interface WidgetStyles {
  readonly tag: string;
  readonly sheets: readonly string[];
  readonly nests: boolean;
}

/** Such a page is read long after it was made: the day that it calls today is there to see. */
const DATED = `.ogp-milestone-timeline [part~='today'] .${CLASS}quiet{position:static;inline-size:auto;block-size:auto;margin-inline-start:-0.75em;clip-path:none}`;

/** What pages often say of all text; and a distance between widgets, unless the page has one of its own. */
const amidPage = (classes: string): string =>
  `:is(${classes}) :is(h1,h2,h3,h4,h5,h6,p,li,ul,ol,dl,dd,table){max-inline-size:none}` +
  `:where(${classes})+:where(${classes}):where(:not(.${INNER})){margin-block-start:2em}`;

/** One stylesheet for all widgets of a page. What several share stands there once, as far as none reaches into another. */
export function styleSheet(widgets: readonly WidgetStyles[]): string {
  const sheets = [...new Set(widgets.flatMap((widget) => widget.sheets))];
  const tags = (some: readonly WidgetStyles[]) => some.map(({tag}) => tag);
  const before = amidPage(
    tags(widgets)
      .map((tag) => `.${tag}`)
      .join(),
  );
  const own = sheets
    .flatMap((sheet) => {
      const users = widgets.filter((widget) => widget.sheets.includes(sheet));
      if (users.length === widgets.length) return scopeCss(sheet, tags(users));
      const simple = users.filter(({nests}) => !nests);
      return [
        ...(simple.length ? [scopeCss(sheet, tags(simple))] : []),
        ...users.filter(({nests}) => nests).map(({tag}) => scopeCss(sheet, [tag], true)),
      ];
    })
    .join('');
  return widgets.some(({tag}) => tag === 'ogp-milestone-timeline') ? before + own + DATED : before + own;
}
