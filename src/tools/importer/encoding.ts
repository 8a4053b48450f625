/** A file as text. */
export interface Decoded {
  readonly text: string;
  /** Name of the encoding, as `TextDecoder` knows it. */
  readonly encoding: string;
  /** `guessed`: nothing in the file says so. `broken`: bytes that are no character of it were replaced. */
  readonly doubt?: 'guessed' | 'broken';
}

const MARKS: readonly (readonly [encoding: string, ...mark: number[]])[] = [
  ['utf-8', 0xef, 0xbb, 0xbf],
  ['utf-16le', 0xff, 0xfe],
  ['utf-16be', 0xfe, 0xff],
];

const REPLACED = '\uFFFD';
const count = (text: string, what: RegExp) => text.match(what)?.length ?? 0;

/** UTF-16 without a mark: Latin letters have a zero as every second byte. */
function utf16Of(bytes: Uint8Array): string | undefined {
  const sample = bytes.subarray(0, 2000);
  const zeros = [0, 1].map((half) => sample.filter((byte, index) => byte === 0 && index % 2 === half).length);
  const [even = 0, odd = 0] = zeros;
  const many = sample.length / 5;
  if (odd > many && even < odd / 10) return 'utf-16le';
  return even > many && odd < even / 10 ? 'utf-16be' : undefined;
}

/**
 * Bytes as text: by their mark, else as UTF-16 or UTF-8 where they can be that, else as Windows-1252, in which Excel
 * saves “CSV” in western Europe.
 */
export function decode(bytes: Uint8Array): Decoded {
  const as = (encoding: string) => new TextDecoder(encoding).decode(bytes);
  const marked = MARKS.find(([, ...mark]) => mark.every((byte, index) => bytes[index] === byte))?.[0];
  const encoding = marked ?? utf16Of(bytes);
  if (encoding && encoding !== 'utf-8')
    return {text: as(encoding), encoding, ...(marked ? {} : {doubt: 'guessed' as const})};
  const text = as('utf-8');
  if (!text.includes(REPLACED)) return {text, encoding: 'utf-8'};
  // The replacement character may stand in the file itself: then the bytes are sound.
  const own = new TextDecoder('utf-8', {fatal: true});
  try {
    return {text: own.decode(bytes), encoding: 'utf-8'};
  } catch {
    const wrong = count(text, /\uFFFD/g);
    const right = count(text, /[^\0-\u007F\uFFFD]/g);
    // Mostly sound UTF-8 is UTF-8 with damage; as Windows-1252 all of it would be wrong.
    if (marked || right > 10 * wrong) return {text, encoding: 'utf-8', doubt: 'broken'};
    return {text: as('windows-1252'), encoding: 'windows-1252', doubt: 'guessed'};
  }
}
