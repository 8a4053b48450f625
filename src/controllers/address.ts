import {parseUrl, platformUrl} from '../model/platform-url.js';

/** Names that this library takes in a page's address; all others are the page's own. */
const PREFIX = 'ogp-';

/** Returns the parameters of the page's address with our prefix, without the prefix. */
export const readAddress = (): ReadonlyMap<string, string> =>
  new Map(
    [...new URLSearchParams(location.search)].flatMap(([name, value]) =>
      name.startsWith(PREFIX) ? [[name.slice(PREFIX.length), value] as const] : [],
    ),
  );

/**
 * Writes some of our names into the page's address, in place of the current one; an undefined value takes its name away.
 * `bare` takes the fragment away.
 */
export function writeAddress(values: ReadonlyMap<string, string | undefined>, bare = false): void {
  const url = parseUrl(location.href);
  if (!url) return;
  if (bare) url.hash = '';
  for (const [name, value] of values)
    if (value === undefined) url.searchParams.delete(PREFIX + name);
    else url.searchParams.set(PREFIX + name, value);
  if (url.href === location.href) return;
  try {
    history.replaceState(history.state, '', url);
  } catch {
    // A frame without an address of its own, or more changes than the browser allows: the list works without.
  }
}

/** The fragment of the address, read; none where the page has an element of that id itself, to which it belongs. */
export function readFragment(): string | undefined {
  const raw = location.hash.slice(1);
  let id = raw;
  try {
    id = decodeURIComponent(raw);
  } catch {
    // Not encoded: it is what it is.
  }
  return id && !document.getElementById(id) ? id : undefined;
}

/** Hands a text to the reader as a file. */
export function download(name: string, type: string, text: string): void {
  const Platform = platformUrl();
  if (!Platform) return;
  const link = document.createElement('a');
  link.href = Platform.createObjectURL(new Blob([text], {type}));
  link.download = name;
  link.click();
  setTimeout(() => {
    Platform.revokeObjectURL(link.href);
  }, 10_000);
}
