import {CLASS, INNER} from './flatten.js';
import {GUARD, SCOPE, SHEETS, SHEETS_OF} from './generated/plain-css.js';

/** Completes one stylesheet for the widgets of some tags. `guarded`: not for the widgets that this one draws. */
function scopeCss(sheet: number, tags: readonly string[], guarded = false): string {
  const classes = tags.map((tag) => `.${tag}`).join();
  const scope = tags.length > 1 ? `:is(${classes})` : classes;
  const guard = guarded ? `:where(:not(${classes} .${INNER} *))` : '';
  return (SHEETS[sheet] ?? '').replaceAll(SCOPE, scope).replaceAll(GUARD, guard);
}

/** Such a page is read long after it was made: the day that it calls today is there to see. */
const DATED = `.ogp-milestone-timeline [part~='today'] .${CLASS}quiet{position:static;inline-size:auto;block-size:auto;margin-inline-start:-0.75em;clip-path:none}`;

/** What pages often say of all text; and a distance between widgets, unless the page has one of its own. */
const amidPage = (classes: string): string =>
  `:is(${classes}) :is(h1,h2,h3,h4,h5,h6,p,li,ul,ol,dl,dd,table){max-inline-size:none}` +
  `:where(${classes})+:where(${classes}):where(:not(.${INNER})){margin-block-start:2em}`;

/**
 * Returns one stylesheet for the widgets of a page, each with whether it draws other widgets. What several share is in it
 * once, as far as none reaches into another.
 */
export function styleSheet(nesting: ReadonlyMap<string, boolean>): string {
  const tags = [...nesting.keys()];
  const sheetsOf = (tag: string) => SHEETS_OF[tag] ?? [];
  const own = [...new Set(tags.flatMap(sheetsOf))].flatMap((sheet) => {
    const users = tags.filter((tag) => sheetsOf(tag).includes(sheet));
    if (users.length === tags.length) return scopeCss(sheet, users);
    const simple = users.filter((tag) => !nesting.get(tag));
    return [
      ...(simple.length ? [scopeCss(sheet, simple)] : []),
      ...users.filter((tag) => nesting.get(tag)).map((tag) => scopeCss(sheet, [tag], true)),
    ];
  });
  const css = amidPage(tags.map((tag) => `.${tag}`).join()) + own.join('');
  return nesting.has('ogp-milestone-timeline') ? css + DATED : css;
}
