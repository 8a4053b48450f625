import {DELIMITERS, readCsv, type Csv} from './csv.js';
import {decode, decoderFor, type Decoded} from './encoding.js';
import type {ImportOptions} from './format.js';
import {kindOf} from './file-kind.js';
import {deepPath, MAX_DEPTH, readShallowJson} from '../../parse/json-depth.js';
import {tablesIn} from './json-tables.js';
import {meaningsOf} from './recognition/heading.js';
import {WORDS} from './recognition/words/index.js';
import type {Report} from './report.js';
import type {Input} from './sheet.js';

/** A file to import. What a browser's file picker gives is one; the command makes its own. */
export interface SourceFile {
  readonly name: string;
  readonly size: number;
  arrayBuffer(): Promise<ArrayBuffer>;
}

/** OGP's whole database is a tenth of this; more is another file, or would not fit into the memory of a browser. */
const LARGEST = 50_000_000;

/**
 * Opens one file: tables or JSON. What cannot be opened is told, and nothing comes back. `isKnown` says whether a format
 * takes it.
 */
export async function openFile(
  source: SourceFile,
  report: Report,
  options: ImportOptions,
  isKnown: (input: Input) => boolean,
): Promise<Input | undefined> {
  const file = source.name;
  const about = report.file(file);
  if (source.size > LARGEST) {
    report.add('file-too-large', {file}, `${Math.ceil(source.size / 1_000_000)} MB`);
    return undefined;
  }
  let bytes: Uint8Array;
  try {
    bytes = new Uint8Array(await source.arrayBuffer());
  } catch (error) {
    report.add('file-unreadable', {file}, error instanceof Error ? error.message : String(error));
    return undefined;
  }
  const kind = kindOf(bytes);
  if (kind.kind === 'refused') {
    report.add(kind.code, {file}, kind.found);
    return undefined;
  }
  if (kind.kind === 'workbook') return openWorkbook(file, bytes, kind.isLarge === true, report);
  const wanted = options.encoding === undefined ? undefined : decoderFor(options.encoding);
  if (options.encoding !== undefined && !wanted) {
    report.add('encoding-unknown', {file}, options.encoding);
    return undefined;
  }
  const {text, encoding, doubt, rival} = settledBy(await decode(bytes, wanted), bytes, options);
  // Tables have no null characters; other files nearly always do.
  if (text.slice(0, 10_000).includes('\0')) {
    const kind = /\.\w+$/.exec(file)?.[0] ?? '';
    report.add('file-binary', {file}, !kind || TABLE_NAMES.test(kind) ? 'application/octet-stream' : kind);
    return undefined;
  }
  about.encoding = encoding;
  if (rival) {
    about.rival = rival.encoding;
    report.add('encoding-unsure', {file}, `${encoding}: “${rival.words}”; ${rival.encoding}: “${rival.instead}”`);
  } else if (doubt) report.add(`encoding-${doubt}`, {file}, encoding);
  return readText(file, text, report, isKnown);
}

const WESTERN = 'windows-1252';
const inWords = (lang: string | undefined) => WORDS.some((words) => words.lang === lang?.split('-')[0]?.toLowerCase());

/**
 * Where two encodings fit, one of them the western code page, and the headings (or the person) say that the language is
 * written in it, nothing is left to ask.
 */
function settledBy(decoded: Decoded, bytes: Uint8Array, {lang}: ImportOptions): Decoded {
  if (!decoded.rival || (decoded.encoding !== WESTERN && decoded.rival.encoding !== WESTERN)) return decoded;
  const text = new TextDecoder(WESTERN).decode(bytes);
  const [first = ''] = text.trimStart().split(/\r?\n/, 1);
  const headings = first.split(/[;,\t|]/);
  const known = headings.filter((heading) => meaningsOf(heading).length > 0).length;
  const isWestern = lang === undefined ? known > 1 && known * 2 >= headings.length : inWords(lang);
  return isWestern ? {text, encoding: WESTERN, doubt: 'guessed'} : decoded;
}

/** The sheets of a workbook; undefined, and told, where it is damaged, has a password or nothing in it. */
async function openWorkbook(
  file: string,
  bytes: Uint8Array,
  isLarge: boolean,
  report: Report,
): Promise<Input | undefined> {
  try {
    const {readWorkbook} = await import('./workbook.js');
    const sheets = readWorkbook(file, bytes, isLarge);
    if (sheets.some(({records}) => records.some((record) => record.some((cell) => cell.trim())))) return {file, sheets};
    report.add('file-empty', {file});
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    if (/password-protected|encrypted file/i.test(message)) report.add('xlsx-protected', {file});
    else report.add('xlsx-corrupt', {file}, message);
  }
  return undefined;
}

/** Names that say nothing about a file that is no table. */
const TABLE_NAMES = /^\.(csv|tsv|txt|json|ya?ml|xlsx?|ods)$/i;
/** Markup at the start of a file: a page that a server sent in place of it, a piece of one, or another XML file. */
const MARKUP = /^\uFEFF?\s*<[a-z!?]/i;

/** JSON of no known format may have tables in it all the same. */
function withTables(input: Input, isKnown: (input: Input) => boolean): Input {
  if (isKnown(input)) return input;
  const tables: Input = {file: input.file, sheets: tablesIn(input.file, input.json)};
  return tables.sheets.length && isKnown(tables) ? tables : input;
}

/** True where the reader of YAML came to the end of the stack. */
const isExhausted = (error: unknown) =>
  error instanceof RangeError || (error as {readonly code?: unknown} | null)?.code === 'RESOURCE_EXHAUSTION';

async function readText(
  file: string,
  text: string,
  report: Report,
  isKnown: (input: Input) => boolean,
): Promise<Input | undefined> {
  if (!text.replace(/^\uFEFF/, '').trim()) {
    report.add('file-empty', {file});
    return undefined;
  }
  if (/^\uFEFF?\s*[[{]/.test(text)) {
    const json = readShallowJson(text);
    if ('raw' in json) return withTables({file, sheets: [], json: json.raw}, isKnown);
    if (json.fault.code === 'too-deep') {
      report.add('too-deep', {file, row: json.fault.place.line}, String(MAX_DEPTH));
      return undefined;
    }
    // A heading may start with a bracket; a file that calls itself JSON is no table.
    if (/\.json$/i.test(file) || /^\s*\{\s*"/.test(text)) {
      const {line, column} = json.fault.place;
      // What stands just before the fault and at it.
      const found = text.split('\n')[line - 1]?.slice(Math.max(0, column - 60), column + 20) ?? '';
      report.add('json-broken', {file, row: line}, found.trim());
      return undefined;
    }
  }
  if (/\.ya?ml$/i.test(file)) {
    const {parse} = await import('yaml');
    try {
      const json = parse(text) as unknown;
      // An alias may lead back to what it is in.
      const deep = deepPath(json);
      if (deep === undefined) return withTables({file, sheets: [], json}, isKnown);
      report.add('too-deep', {file, column: deep}, String(MAX_DEPTH));
      return undefined;
    } catch (error) {
      if (isExhausted(error)) report.add('too-deep', {file}, String(MAX_DEPTH));
      else
        report.add(
          'yaml-broken',
          {file},
          error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error),
        );
      return undefined;
    }
  }
  if (MARKUP.test(text)) {
    const {htmlTables} = await import('./html-tables.js');
    const page: Input = {file, sheets: htmlTables(file, text)};
    if (page.sheets.length && isKnown(page)) return page;
  }
  const {records, delimiter, faults} = tableIn(file, text, isKnown);
  const input: Input = {file, sheets: [{file, records}]};
  if (MARKUP.test(text) && !isKnown(input)) {
    report.add('file-html', {file}, /<title[^>]*>([^<]*)/i.exec(text)?.[1]?.trim() || text.trim().slice(0, 80));
    return undefined;
  }
  report.file(file).delimiter = delimiter;
  for (const {code, row} of faults) report.add(code, {file, row});
  return input;
}

/** So much of a text shows whether its headings are known. */
const HEAD = 50_000;

/** Where the first row is one cell, what parts the cells of others is no delimiter but a sign in them. */
const isWide = ({records}: Csv): boolean => records[0]?.length !== 1 || records.every(({length}) => length < 2);

/** All rows in as many cells as the first, which has several. */
const isEven = ({records: [first = [], ...others]}: Csv): boolean =>
  first.length > 1 && others.length > 0 && others.every(({length}) => length === first.length);

/**
 * The table in a text. A guess at the delimiter may be wrong where cells are full of others: one with which the headings
 * are known and all quotation marks stand well is right.
 */
function tableIn(file: string, text: string, isKnown: (input: Input) => boolean): Csv {
  const isSound = (csv: Csv) =>
    !csv.faults.length && isWide(csv) && isKnown({file, sheets: [{file, records: csv.records}]});
  const guessed = readCsv(text);
  if (isSound(guessed)) return guessed;
  const right =
    DELIMITERS.find((delimiter) => isSound(readCsv(text.slice(0, HEAD), delimiter))) ??
    (guessed.records[0]?.length === 1
      ? DELIMITERS.find((delimiter) => isEven(readCsv(text.slice(0, HEAD), delimiter)))
      : undefined);
  return right === undefined || right === guessed.delimiter ? guessed : readCsv(text, right);
}
