/**
 * Pages may own a global `URL` (`var URL = '/shop/'`), and then `new URL()` throws or gives something else. Browsers know
 * the constructor under a second name (the URL standard keeps `webkitURL`), which no page overwrites.
 */
const works = (candidate: typeof URL | undefined): candidate is typeof URL => {
  try {
    return candidate !== undefined && new candidate('/b?c', 'http://a').href === 'http://a/b?c';
  } catch {
    return false;
  }
};

const globals: {readonly URL?: typeof URL; readonly webkitURL?: typeof URL} = globalThis;
let known: typeof URL | undefined;

/** The platform's own `URL`, whatever the page made of that name; undefined where there is none. */
export function platformUrl(): typeof URL | undefined {
  known ??= [globals.URL, globals.webkitURL].find(works);
  return known;
}

/** An address, parsed; undefined where it is none. */
export function parseUrl(address: string, base?: string): URL | undefined {
  const Platform = platformUrl();
  try {
    return Platform && new Platform(address, base);
  } catch {
    return undefined;
  }
}
