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
