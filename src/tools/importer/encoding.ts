/** A file as text. */
export interface Decoded {
  readonly text: string;
  /** Name of the encoding, as `TextDecoder` knows it. */
  readonly encoding: string;
  /**
   * `guessed`: nothing in the file says so. `broken`: bytes that are no character of it were replaced. `unsure`: another
   * encoding fits nearly as well.
   */
  readonly doubt?: 'guessed' | 'broken' | 'unsure';
  /** What the same words are in the other encoding that fits, for a question. */
  readonly rival?: {readonly encoding: string; readonly words: string; readonly instead: string};
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
  const [even = 0, others = 0] = zeros;
  const many = sample.length / 5;
  if (others > many && even < others / 10) return 'utf-16le';
  return even > many && others < even / 10 ? 'utf-16be' : undefined;
}

/** Names that people and the library use, where `TextDecoder` has another. */
const NAMES: Readonly<Record<string, string>> = {
  cp932: 'shift_jis',
  'shift-jis': 'shift_jis',
  cp936: 'gbk',
  cp949: 'euc-kr',
  cp950: 'big5',
  macroman: 'macintosh',
  mac: 'macintosh',
  maccyrillic: 'x-mac-cyrillic',
  cp1258: 'windows-1258',
  latin2: 'iso-8859-2',
  'latin-1': 'windows-1252',
  ansi: 'windows-1252',
};

/** The decoder of an encoding by any of its names; undefined where no browser knows it. */
export function decoderFor(name: string): TextDecoder | undefined {
  const key = name.trim().toLowerCase();
  const label = NAMES[key] ?? key.replace(/^iso(?=8859)/, 'iso-').replace(/^cp(?=125\d)/, 'windows-');
  try {
    return new TextDecoder(label);
  } catch {
    return undefined;
  }
}

/** So much is looked at: the library reads every byte with each of its models. */
const SAMPLE = 20_000;
/** Fewer letters than this tell one western code page from another only by luck. */
const FEW = 3;
/** Another encoding that is at least so probable fits as well. */
const NEAR = 0.75;

/** The part of a text that shows a difference, with the line around it. */
function differing(bytes: Uint8Array, one: TextDecoder, other: TextDecoder): readonly [string, string] | undefined {
  const [a, b] = [one.decode(bytes).split(/[\n;,\t]/), other.decode(bytes).split(/[\n;,\t]/)];
  const at = a.findIndex((cell, index) => cell !== b[index]);
  return at < 0 ? undefined : [(a[at] ?? '').trim().slice(0, 80), (b[at] ?? '').trim().slice(0, 80)];
}

/** No table has such characters: an encoding that makes them is the wrong one. */
const CONTROL = /[\u0080-\u009F]|[^\P{Cc}\t\r\n]/u;

/** Signs in words, a capital within a word, two scripts in one word: letters of another encoding. */
const IMPLAUSIBLE =
  /\p{L}[\p{Sm}\p{Sk}\p{So}\p{Sc}]|[\p{Sm}\p{Sk}\p{So}\p{Sc}]\p{L}|\p{Ll}\p{Lu}\p{Ll}|\p{Script=Latin}[\p{Script=Greek}\p{Script=Cyrillic}]|[\p{Script=Greek}\p{Script=Cyrillic}]\p{Script=Latin}/u;

/** What bytes say that are no UTF-8, by the statistics of the library. */
async function detect(bytes: Uint8Array): Promise<Decoded> {
  const {detectAll} = await import('jschardet');
  const sample = bytes.subarray(0, SAMPLE);
  const binary = Array.from(sample, (byte) => String.fromCharCode(byte)).join('');
  const seen = new Set<string>();
  const all = detectAll(binary, {minimumThreshold: 0}).flatMap(({encoding, confidence}) => {
    const decoder = typeof encoding === 'string' ? decoderFor(encoding) : undefined;
    if (!decoder || seen.has(decoder.encoding) || decoder.encoding.startsWith('utf')) return [];
    seen.add(decoder.encoding);
    const text = decoder.decode(sample);
    // The last character of the sample may be cut in two.
    return CONTROL.test(text) || text.slice(0, -2).includes(REPLACED) ? [] : [{decoder, confidence, text}];
  });
  const plausible = all.filter((one) => !IMPLAUSIBLE.test(one.text));
  const candidates = plausible.length ? plausible : all;
  const western = new TextDecoder('windows-1252');
  const letters = sample.filter((byte) => byte > 0x7f).length;
  const [best] = candidates;
  const chance = candidates.find(({decoder}) => decoder.encoding === western.encoding)?.confidence ?? 0;
  // One letter or two say little: then it is the code page in which Excel saves “CSV” in western Europe.
  const isFew = !best || (letters < FEW && chance > best.confidence / 2);
  const decoder = isFew ? western : best.decoder;
  const {encoding} = decoder;
  const text = decoder.decode(bytes);
  if (isFew) return {text, encoding, doubt: 'guessed'};
  for (const other of candidates.slice(1)) {
    if (other.confidence < best.confidence * NEAR) break;
    const words = differing(sample, decoder, other.decoder);
    if (words)
      return {
        text,
        encoding,
        doubt: 'unsure',
        rival: {encoding: other.decoder.encoding, words: words[0], instead: words[1]},
      };
  }
  return {text, encoding, doubt: 'guessed'};
}

/**
 * Bytes as text: in the encoding that somebody names, else by their mark, else as UTF-16 or UTF-8 where they can be that,
 * else in the code page that the letters make probable.
 */
export async function decode(bytes: Uint8Array, wanted?: TextDecoder): Promise<Decoded> {
  if (wanted) {
    const text = wanted.decode(bytes);
    return {text, encoding: wanted.encoding, ...(text.includes(REPLACED) ? {doubt: 'broken' as const} : {})};
  }
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
    // Mostly sound UTF-8 is UTF-8 with damage; in a code page all of it would be wrong.
    if (marked || right > 10 * wrong) return {text, encoding: 'utf-8', doubt: 'broken'};
    return detect(bytes);
  }
}
