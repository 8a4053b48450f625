import type {DocumentInFile, Own, PlanInFile} from './document-file.js';
import {SCHEMA} from '../validate/schema-address.js';
import {isEmpty, LISTS, omitEmpty} from './document-file.js';
import {isObject} from '../../parse/json-values.js';
import type {Format, ImportOptions} from './format.js';
import {formats} from './formats.js';
import {addFindings, reportStatuses} from './check-result.js';
import {layOut} from './layout.js';
import {openFile, type SourceFile} from './open-file.js';
import {Wishes} from './recognition/mapping.js';
import {Planner, type TablePlan} from './recognition/plan.js';
import {Report} from './report.js';
import type {Input} from './sheet.js';
import {same} from '../tabular/template-cells.js';

export interface ImportResult {
  /** What could be read, in the form of a file; undefined where nothing could. Partial if the report has an error. */
  readonly document?: DocumentInFile;
  readonly report: Report;
  /** The tables, and what each of their columns became, or would have: for somebody to change. */
  readonly tables: readonly TablePlan[];
}

export interface ImportHooks {
  /** Rows done, of how many. */
  readonly onProgress?: (done: number, total: number) => void;
}

/** Makes one document of files of any known format. Never throws and never rejects: what goes wrong is in the report. */
export async function importFiles(
  sources: readonly SourceFile[],
  options: ImportOptions = {},
  {onProgress = () => undefined}: ImportHooks = {},
): Promise<ImportResult> {
  const report = new Report();
  const byFormat = new Map<Format, Input[]>();
  const tables: TablePlan[] = [];
  const formatOf = (input: Input) => formats.find((one) => one.recognise(input, options));
  for (const source of sources) {
    const opened = await opening(source, report, options, (one) => formatOf(one) !== undefined);
    if (!opened) continue;
    const input = layOut(opened, options.hidden === true, report);
    const format = formatOf(input);
    if (format) byFormat.set(format, [...(byFormat.get(format) ?? []), input]);
    else if (isOurs(input.json))
      report.add(isUtf8(report.file(input.file)) ? 'format-own' : 'own-encoding', {file: input.file});
    else {
      report.add(input.json === undefined ? 'format-unknown' : 'json-unknown', {file: input.file}, headOf(input));
      const planner = new Planner(new Wishes(options.mappings ?? []), options.lang);
      tables.push(...input.sheets.flatMap((sheet) => planner.provisional(sheet) ?? []));
    }
  }
  const documents: ReadDocument[] = [];
  for (const [format, inputs] of byFormat) {
    for (const {file} of inputs) report.file(file).format = format.name;
    try {
      documents.push({
        file: inputs[0]?.file ?? '',
        document: format.read(inputs, {options, report, progress: onProgress, columns: tables}),
      });
    } catch (error) {
      // A fault of ours must not cost the report of what was read so far.
      const message = error instanceof Error ? error.message : String(error);
      for (const {file} of inputs) report.add('reader-failed', {file}, message);
    }
  }
  for (const about of report.files) {
    about.empty -= about.format === undefined ? 0 : about.hidden;
    about.leftOut += about.format === undefined ? 0 : about.hidden;
  }
  if (!documents.length) return {report, tables};
  const document = join(documents, options, report);
  // A format and a language alone are no content.
  if (Object.keys(document).every((member) => member === '$schema' || member === 'lang')) return {report, tables};
  if (!isEmpty(document)) {
    addFindings(document, report);
    reportStatuses(document, report);
  }
  return {report, tables, document: options.lean ? lean(document, report) : document};
}

/** True where browsers, which read JSON as UTF-8, read the same as the import. */
const isUtf8 = ({encoding}: {readonly encoding?: string}) => encoding === undefined || encoding === 'utf-8';

/** Opens a file; a part of the importer that a browser could not load must not cost the report, either. */
async function opening(...[source, report, ...rest]: Parameters<typeof openFile>): Promise<Input | undefined> {
  try {
    return await openFile(source, report, ...rest);
  } catch (error) {
    report.add('reader-failed', {file: source.name}, error instanceof Error ? error.message : String(error));
    return undefined;
  }
}

/** True for what an import makes. */
const isOurs = (json: unknown) => isObject(json) && LISTS.some((list) => Array.isArray(json[list]));

/** What a file starts with, for a message that says why it was not recognised. */
const headOf = ({json, sheets}: Input): string =>
  (json === undefined
    ? (sheets[0]?.records.find((record) => record.some(Boolean)) ?? []).filter(Boolean).join(', ')
    : (JSON.stringify(json) ?? '')
  ).slice(0, 200);

/** What came of the files of one format; `file` is the first of them. */
interface ReadDocument {
  readonly file: string;
  readonly document: DocumentInFile;
}

/** Documents one after the other; a plan that several name is listed once. */
function join(created: readonly ReadDocument[], {lang}: ImportOptions, report: Report): DocumentInFile {
  const documents = created.map(({document}) => document);
  const plans = new Map<unknown, PlanInFile>();
  for (const plan of documents.flatMap((one) => one.plans ?? [])) {
    const key = plan.id ?? plan;
    plans.set(key, {...plan, ...plans.get(key)});
  }
  const lists = <K extends (typeof LISTS)[number]>(key: K) =>
    documents.flatMap((one): readonly object[] => one[key] ?? []) as DocumentInFile[K];
  // Members that only one of them has, of the first that has them.
  const others: Record<string, unknown> = {};
  for (const {file, document} of created)
    for (const [key, value] of Object.entries(document)) {
      if (value === undefined || key === 'plans' || key === '$schema' || LISTS.some((list) => list === key)) continue;
      if (others[key] === undefined) others[key] = value;
      else if (!same(others[key], value)) report.add('document-twice', {file, column: key}, JSON.stringify(value));
    }
  return omitEmpty({
    ...others,
    $schema: SCHEMA,
    lang: lang ?? (others.lang as DocumentInFile['lang']),
    plans: [...plans.values()],
    ...Object.fromEntries(LISTS.map((key) => [key, lists(key)])),
  });
}

/** Without the columns that only stay for completeness: visitors would download them. */
function lean(document: DocumentInFile, report: Report): DocumentInFile {
  const names = new Set<string>();
  const without = <T extends Own>({'x-columns': columns, ...rest}: T) => {
    for (const name of Object.keys(columns ?? {})) names.add(name);
    return rest;
  };
  const created = {
    ...document,
    plans: document.plans?.map(without),
    commitments: document.commitments?.map((commitment) => {
      const {milestones, updates, ...rest} = without(commitment);
      return omitEmpty({
        ...rest,
        milestones: milestones?.map(without),
        updates: updates?.map((update) => without(update as Own)),
      });
    }),
  } as DocumentInFile;
  report.forget('columns-kept');
  const [first] = report.files;
  if (names.size && first) report.add('columns-left-out', {file: first.file}, [...names].join(', '));
  return omitEmpty(created);
}
