import {readFileSync} from 'node:fs';
import type {DocumentInFile} from '../../../src/tools/importer/document-file.js';
import {importFiles, type ImportResult} from '../../../src/tools/importer/import-files.js';
import type {ImportOptions} from '../../../src/tools/importer/format.js';
import type {SourceFile} from '../../../src/tools/importer/open-file.js';
import type {ImportIssueCode, Report} from '../../../src/tools/importer/report.js';

/** A file of these bytes or this text. */
export function fileOf(content: string | Uint8Array, name = 'file.csv'): SourceFile {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  return {name, size: bytes.length, arrayBuffer: () => Promise.resolve(new Uint8Array(bytes).buffer)};
}

export const fixture = (name: string): Buffer => readFileSync(new URL(`fixtures/${name}`, import.meta.url));

export const imported = (content: string | Uint8Array, options?: ImportOptions, name?: string): Promise<ImportResult> =>
  importFiles([fileOf(content, name)], options);

export const told = ({issues}: Report, code: ImportIssueCode) => issues.filter((one) => one.code === code);
export const codes = ({issues}: Report) => [...new Set(issues.map(({code}) => code))].sort();

/** Cells as one record of a CSV file. */
export const record = (...cells: readonly (string | number)[]) =>
  cells.map((cell) => `"${String(cell).replaceAll('"', '""')}"`).join(',');

/** A document without the ids that the import made, as its report says. */
export function withoutMade(document: DocumentInFile | undefined, report: Report): unknown {
  const made = new Set(told(report, 'id-made').map(({found}) => found));
  const commitments = document?.commitments?.map(({id, ...rest}) => (made.has(id) ? rest : {id, ...rest}));
  return document && {...document, ...(commitments && {commitments})};
}
