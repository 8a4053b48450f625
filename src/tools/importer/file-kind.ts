import type {ImportIssueCode} from './report.js';

/** What a file is by its first bytes, whatever its name says. */
export type FileKind =
  | {readonly kind: 'text'}
  /** `isLarge`: so large, unpacked, that it is worth to look for blank rows. */
  | {readonly kind: 'workbook'; readonly isLarge?: boolean}
  | {readonly kind: 'refused'; readonly code: ImportIssueCode; readonly found?: string};

/** Kinds that people mistake for a table, by the bytes they start with (a string stands for its letters). */
const STARTS: readonly (readonly [start: string, code: ImportIssueCode, found?: string])[] = [
  ['%PDF', 'file-binary', 'PDF'],
  ['{\\rtf', 'file-binary', 'RTF'],
  ['\x89PNG', 'file-binary', 'PNG'],
  ['\xFF\xD8\xFF', 'file-binary', 'JPEG'],
  ['GIF8', 'file-binary', 'GIF'],
  ['\x1F\x8B', 'file-binary', 'gzip'],
  ['7z\xBC\xAF', 'file-binary', '7z'],
  ['SQLite format', 'file-binary', 'SQLite'],
];

/** The container of old Office files, and of new ones with a password. */
const OLE = '\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1';
const ZIP = 'PK\x03\x04';

const latin = (bytes: Uint8Array) => new TextDecoder('latin1').decode(bytes);
const wide = (name: string) => [...name].map((letter) => `${letter}\0`).join('');

/** What the first bytes (and the names inside of a container) say. */
export function kindOf(bytes: Uint8Array): FileKind {
  if (bytes.length === 0) return {kind: 'refused', code: 'file-empty'};
  const start = Array.from(bytes.subarray(0, 16), (byte) => String.fromCharCode(byte)).join('');
  if (start.startsWith(OLE)) {
    const names = latin(bytes);
    if (names.includes(wide('EncryptedPackage'))) return {kind: 'refused', code: 'xlsx-protected'};
    // “Workbook” since Excel 97, “Book” before.
    return names.includes(wide('Workbook')) || names.includes(wide('Book'))
      ? {kind: 'workbook'}
      : {kind: 'refused', code: 'file-binary', found: 'Office 97-2003'};
  }
  if (start.startsWith('PK')) return start.startsWith(ZIP) ? archive(bytes) : {kind: 'refused', code: 'xlsx-corrupt'};
  const known = STARTS.find(([mark]) => start.startsWith(mark));
  if (known) return {kind: 'refused', code: known[1], found: known[2]};
  return {kind: 'text'};
}

/** Other documents are zip archives as well. */
const INSIDE: readonly (readonly [name: string, found: string])[] = [
  ['word/document.xml', 'Word (.docx)'],
  ['ppt/presentation.xml', 'PowerPoint (.pptx)'],
  ['opendocument', 'OpenDocument'],
];

/** The part by which the archive of a workbook is known: .xlsx, .xlsb, .numbers. */
const BOOKS: ReadonlySet<string> = new Set(['xl/workbook.xml', 'xl/workbook.bin', 'Index/Document.iwa']);

/** More than this, unpacked, is no table that somebody keeps: it would fill the memory. */
const UNPACKED = 400_000_000;

const LARGE = 8_000_000;

function archive(bytes: Uint8Array): FileKind {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let workbook = latin(bytes.subarray(0, 200)).includes('opendocument.spreadsheet');
  const isText = latin(bytes.subarray(0, 200)).includes('opendocument.') && !workbook;
  let size = 0;
  // The list of contents stands at the end; each entry starts with a mark.
  for (let at = endOf(view); at >= 0 && at + 46 <= bytes.length && view.getUint32(at, true) === 0x02014b50;) {
    const length = view.getUint16(at + 28, true);
    const name = latin(bytes.subarray(at + 46, at + 46 + length));
    // Some programs do not write what it is in clear: then the library says.
    workbook ||= BOOKS.has(name) || (name === 'content.xml' && !isText);
    size += view.getUint32(at + 24, true);
    at += 46 + length + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  if (workbook)
    return size > UNPACKED ? {kind: 'refused', code: 'file-too-large'} : {kind: 'workbook', isLarge: size > LARGE};
  const names = latin(bytes.subarray(0, 300)) + latin(bytes.subarray(-20_000));
  const other = INSIDE.find(([name]) => names.includes(name));
  if (other) return {kind: 'refused', code: 'file-binary', found: other[1]};
  return {kind: 'refused', code: names.includes('xl/') ? 'xlsx-corrupt' : 'file-binary', found: 'zip'};
}

/** Where the list of contents starts, as the last record of the archive says; -1 where there is none. */
function endOf(view: DataView): number {
  for (let at = view.byteLength - 22; at >= Math.max(0, view.byteLength - 66_000); at--)
    if (view.getUint32(at, true) === 0x06054b50) return view.getUint32(at + 16, true);
  return -1;
}
