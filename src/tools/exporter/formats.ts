import type {Localizer} from '../../i18n/localizer.js';
import type {OgpDocument} from '../../model/document.js';
import {SCHEMA} from '../validate/schema-address.js';
import {longForm} from '../tabular/template-cells.js';
import {wrap} from '../../parse/read.js';
import {allUpdates} from '../../query/updates.js';
import {csvFile} from './csv.js';
import {dataPackage} from './data-package.js';
import {jsonLd} from './json-ld.js';
import {tablesOf} from './tables.js';
import {pick} from '../../view/context.js';
import {contextOf} from './context.js';

/** What is exported: the file as given, the same as the widgets read it, and the language to write in. */
export interface ExportInput {
  readonly raw: unknown;
  readonly document: OgpDocument;
  readonly l10n: Localizer;
  /** The day that “overdue” is counted from, as `YYYY-MM-DD`. */
  readonly today: string;
  /** The sign between the cells of CSV files; a comma by default. */
  readonly separator?: string;
  /** Address of the feed, or of the page on which the export will stand. */
  readonly self?: string;
}

/** A file of an export. */
interface ExportFile {
  readonly name: string;
  readonly text: string;
  /** What a file holds that is no text. */
  readonly bytes?: Uint8Array;
}

/** What came of an export. */
export interface ExportResult {
  readonly files: readonly ExportFile[];
  /** How many items could not be in it, because they have no date. */
  readonly left?: number;
  /** True where programs cannot identify the items, because the publisher is not named. */
  readonly unnamed?: boolean;
}

/** Why there is nothing to write. */
export type NoExport = 'no-sessions' | 'no-updates' | 'no-address' | 'not-a-document' | 'cell-too-long';

const json = (value: unknown) => `${JSON.stringify(value, null, 2)}\n`;

/** Every format by its name; those with a library of their own are loaded on demand. */
const FORMATS = {
  csv: ({raw, document, l10n, today, separator}: ExportInput): ExportResult | NoExport => {
    const tables = tablesOf(raw);
    if (!tables) return 'not-a-document';
    const {name, url, updated, license} = document.source ?? {};
    const title = pick(name, contextOf(document, l10n, today))?.text;
    return {
      files: [
        ...tables.map((table) => ({name: `${table.sheet.name}.csv`, text: csvFile(table, separator)})),
        {name: 'datapackage.json', text: json(dataPackage(tables, {title, url, updated, license, separator}))},
      ],
    };
  },
  xlsx: async ({raw}: ExportInput): Promise<ExportResult | NoExport> => {
    const tables = tablesOf(raw);
    if (!tables) return 'not-a-document';
    const {workbookFile} = await import('./workbook.js');
    const bytes = workbookFile(tables);
    return bytes ? {files: [{name: 'commitments.xlsx', text: '', bytes}]} : 'cell-too-long';
  },
  json: ({raw}: ExportInput): ExportResult | NoExport => {
    const given = wrap(raw)?.given;
    if (!given) return 'not-a-document';
    const whole = longForm(given) as Readonly<Record<string, unknown>>;
    return {files: [{name: 'commitments.json', text: json({$schema: SCHEMA, ...whole})}]};
  },
  ics: async ({document, l10n, self}: ExportInput): Promise<ExportResult | NoExport> => {
    const {calendarOf} = await import('./calendar.js');
    const {text, left, unnamed} = await calendarOf(document, l10n, self);
    return text === undefined ? 'no-sessions' : {files: [{name: 'sessions.ics', text}], left, unnamed};
  },
  atom: async ({document, l10n, self}: ExportInput): Promise<ExportResult | NoExport> => {
    const address = self ?? document.source?.feed;
    if (address === undefined || !/^https?:\/\/./i.test(address)) return 'no-address';
    const {atomFile} = await import('./atom.js');
    const {text, entries, undated} = atomFile(document, {self: address, l10n});
    return entries ? {files: [{name: 'updates.atom', text}], left: undated} : 'no-updates';
  },
  jsonld: ({document, l10n, self}: ExportInput): ExportResult => {
    const whole = {...document, updates: allUpdates(document)};
    const text = json(jsonLd(whole, {lang: l10n.tag, base: self}));
    return {files: [{name: 'commitments.jsonld', text}]};
  },
  md: async ({document, l10n, today}: ExportInput): Promise<ExportResult> => {
    const {markdownOf} = await import('./markdown.js');
    return {files: [{name: 'commitments.md', text: markdownOf(document, l10n, today)}]};
  },
} as const;

export type ExportFormat = keyof typeof FORMATS;

export const EXPORT_FORMATS = Object.keys(FORMATS) as readonly ExportFormat[];
export const isExportFormat = (name: string): name is ExportFormat => Object.hasOwn(FORMATS, name);

/** Writes a document in another format. */
export const exportTo = async (format: ExportFormat, input: ExportInput): Promise<ExportResult | NoExport> =>
  FORMATS[format](input);
