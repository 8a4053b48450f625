import type {Localizer} from '../../i18n/localizer.js';
import type {OgpDocument} from '../../model/document.js';
import type {Severity} from '../../model/issue.js';
import {pickText, type Text} from '../../model/text.js';
import {toTableViews, type TableView} from '../importer/column-view.js';
import {importFiles} from '../importer/import-files.js';
import type {SourceFile} from '../importer/open-file.js';
import {toReportView} from '../importer/report-view.js';
import {readJson} from '../../parse/json.js';
import {readDocument} from '../../parse/read.js';
import {isJson} from './pasted-file.js';
import {describeFault, describeFindings} from '../validate/messages.js';
import {validateText} from '../validate/validate.js';

/** Something in the data that somebody should look at, with its remedy. */
export interface Problem {
  readonly severity: Severity;
  readonly message: string;
}

/** Data as the builder needs them; `json` is missing where nothing could be read. */
export interface ReadData {
  readonly json?: string;
  readonly lang?: string;
  readonly commitments: readonly {
    readonly id: string;
    readonly title: string;
    readonly ratings: boolean;
    readonly milestones: boolean;
  }[];
  /** Values that options can have, by name of the option: those in the data. */
  readonly values: Readonly<Record<string, readonly string[]>>;
  /** True where dates can be read in two ways. */
  readonly ambiguous?: boolean;
  readonly problems: readonly Problem[];
  /** Encodings that fit a file as well as each other. */
  readonly encodings: readonly string[];
  /** Tables whose columns somebody may say more about. */
  readonly tables: readonly TableView[];
}

/** How data are to be read, where they do not say. */
export interface ReadOptions {
  readonly lang: string;
  readonly dates: string;
  /** The encoding of texts, where the user states it. */
  readonly encoding: string;
  /** The meaning of columns, as the user states it. */
  readonly mapping: Readonly<Record<string, string>>;
}

const distinct = (values: readonly (string | undefined)[]): string[] =>
  [...new Set(values)].flatMap((value) => (value ? [value] : []));

function reach(json: string): Omit<ReadData, 'json' | 'problems' | 'tables' | 'encodings'> {
  const raw = readJson(json);
  const document: Partial<OgpDocument> = ('raw' in raw && readDocument(raw.raw)) || {};
  const {lang, commitments = [], plans = [], dialogues = [], programmes = []} = document;
  const inLang = (text: Text | undefined) => text && pickText(text, lang ?? 'en', lang).text;
  const ratings = commitments.flatMap(({assessments = []}) => assessments);
  return {
    ...(lang === undefined ? {} : {lang}),
    commitments: commitments.flatMap(({id, title, assessments, milestones}) =>
      id
        ? {
            id,
            title: inLang(title) ?? id,
            ratings: Boolean(assessments?.length),
            milestones: Boolean(milestones?.length),
          }
        : [],
    ),
    values: {
      scale: distinct(ratings.map(({scale}) => scale)),
      stage: distinct(ratings.map(({stage}) => stage)),
      voice: distinct(ratings.map(({voice}) => voice)),
      plan: distinct(plans.map(({id}) => id)),
      dialogue: distinct(dialogues.map(({id}) => id)),
      programme: distinct(programmes.map(({id}) => id)),
      status: distinct(commitments.map(({status}) => status)),
      'policy-area': distinct(commitments.flatMap(({policyAreas = []}) => policyAreas.map(inLang))),
      institution: distinct(
        commitments.flatMap(({leadInstitutions = []}) => leadInstitutions.map(({name}) => inLang(name))),
      ),
    },
  };
}

/** What is read where nothing can be. */
const NOTHING = {commitments: [], values: {}, tables: [], encodings: []} as const;

/** Reads a text that is in the format of the widgets. */
function readOwn(text: string, name: string, l10n: Localizer): ReadData {
  const result = validateText(text);
  if ('fault' in result)
    return {...NOTHING, problems: [{severity: 'error', message: describeFault(result, name, l10n)}]};
  const problems = describeFindings(result.findings, l10n).map(({severity, message}) => ({severity, message}));
  // Visitors download no indents.
  const json = JSON.stringify(JSON.parse(text.replace(/^\uFEFF/, '')));
  return {json, ...reach(text), problems, tables: [], encodings: []};
}

/** Reads files of any kind: the widgets' own format, or those that the importer knows. Never rejects. */
export async function readData(
  files: readonly SourceFile[],
  {lang, dates, mapping, encoding}: ReadOptions,
  l10n: Localizer,
): Promise<ReadData> {
  const dateOrder = dates === 'dmy' || dates === 'mdy' ? dates : undefined;
  const {
    document,
    report,
    tables: plans,
  } = await importFiles(files, {
    ...(lang ? {lang} : {}),
    ...(dateOrder ? {dateOrder} : {}),
    ...(encoding ? {encoding} : {}),
    mappings: [{columns: mapping, fromFile: true}],
    lean: true,
  });
  // JSON that the importer does not know is probably ours, or was to be.
  const unknown = report.issues.some(({code}) => code === 'format-unknown' || code === 'json-unknown') || !document;
  const [file] = files;
  if (unknown && file && files.length === 1) {
    const text = new TextDecoder().decode(await file.arrayBuffer().catch(() => new ArrayBuffer(0)));
    if (isJson(text)) return readOwn(text, file.name, l10n);
  }
  const problems = toReportView(report, l10n).sections.flatMap(({groups}) =>
    groups.map(({severity, place, done, todo}) => ({severity, message: [`${place}: ${done}`, todo].join(' ')})),
  );
  const tables = toTableViews(plans, l10n);
  const encodings = report.files.flatMap(({encoding: one, rival}) => (one && rival ? [one, rival] : []));
  if (!document) return {...NOTHING, problems, tables, encodings};
  const json = JSON.stringify(document);
  const ambiguous = report.issues.some(({code}) => code === 'date-ambiguous');
  return {json, ...reach(json), ambiguous, problems, tables, encodings};
}
