import {parseUrl} from '../model/platform-url.js';

/** What was written into links to the page itself: those follow it when its address changes. */
const written = new WeakMap<Element, string>();

/**
 * Where a page has `<base href>`, `#x` leads to that address. In a widget a fragment is always meant as one of the page
 * itself, so its links get the page's own address in front.
 */
export function ownFragments(root: ParentNode): void {
  if (!document.querySelector('base[href]')) return;
  const here = parseUrl(location.href);
  const base = parseUrl(document.baseURI);
  if (!here || !base) return;
  here.hash = base.hash = '';
  if (here.href === base.href) return;
  // As short as it can be: whole addresses are printed behind their links.
  const page = here.origin === base.origin ? here.pathname + here.search : here.href;
  for (const link of root.querySelectorAll<HTMLAnchorElement>('a[href*="#"]')) {
    const given = link.getAttribute('href') ?? '';
    if (!given.startsWith('#') && written.get(link) !== given) continue;
    const own = page + given.slice(given.indexOf('#'));
    written.set(link, own);
    link.setAttribute('href', own);
  }
}
