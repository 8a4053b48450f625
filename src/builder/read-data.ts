import type {Localizer} from '../i18n/localizer.js';
import type {Severity} from '../model/issue.js';
import {pickText} from '../model/text.js';
import {importFiles} from '../importer/import-files.js';
import type {SourceFile} from '../importer/open-file.js';
import {toReportView} from '../importer/report-view.js';
import {readJson} from '../parse/json.js';
import {readDocument} from '../parse/read.js';
import {describeFault, describeFindings} from '../validate/messages.js';
import {validateText} from '../validate/validate.js';

export type FileFault = 'no-data' | 'address';

/** Something in the data that somebody should look at, with its remedy. */
export interface Problem {
  readonly severity: Severity;
  readonly message: string;
}

/** Data as the builder needs them; `json` is missing where nothing could be read. */
export interface ReadData {
  readonly json?: string;
  readonly lang?: string;
  readonly commitments: readonly {readonly id: string; readonly title: string}[];
  readonly problems: readonly Problem[];
}

const isJson = (text: string): boolean => /^[\s\uFEFF]*[{[<]/.test(text) || text.trim() === '';

/** A pasted text as the importer takes files. */
function asFile(text: string, name: string): SourceFile {
  const bytes = new TextEncoder().encode(text);
  return {name, size: bytes.length, arrayBuffer: () => Promise.resolve(bytes.buffer)};
}

const reach = (json: string): Pick<ReadData, 'lang' | 'commitments'> => {
  const raw = readJson(json);
  const document = 'raw' in raw ? readDocument(raw.raw) : undefined;
  return {
    ...(document?.lang === undefined ? {} : {lang: document.lang}),
    commitments: (document?.commitments ?? []).flatMap(({id, title}) =>
      id ? [{id, title: title === undefined ? id : pickText(title, document?.lang ?? 'en', document?.lang).text}] : [],
    ),
  };
};

/** Reads a text that is in the format of the widgets. */
function readOwn(text: string, name: string, l10n: Localizer): ReadData {
  const result = validateText(text);
  if ('fault' in result)
    return {commitments: [], problems: [{severity: 'error', message: describeFault(result, name, l10n)}]};
  const problems = describeFindings(result.findings, l10n).map(({severity, message}) => ({severity, message}));
  // Visitors download no indents.
  return {json: JSON.stringify(JSON.parse(text.replace(/^\uFEFF/, ''))), ...reach(text), problems};
}

/** Reads a file of any kind: the widgets' own format, or one that the importer knows. Never rejects. */
export async function readData(file: SourceFile, lang: string, l10n: Localizer): Promise<ReadData> {
  const {document, report} = await importFiles([file], {...(lang ? {lang} : {}), lean: true});
  // JSON that the importer does not know is probably ours, or was to be.
  const unknown = report.oddities.some(({code}) => code === 'format-unknown') || !document;
  if (unknown) {
    const text = new TextDecoder().decode(await file.arrayBuffer().catch(() => new ArrayBuffer(0)));
    if (isJson(text)) return readOwn(text, file.name, l10n);
  }
  const problems = toReportView(report, l10n).sections.flatMap(({groups}) =>
    groups.map(({severity, place, done, todo}) => ({severity, message: [`${place}: ${done}`, todo].join(' ')})),
  );
  if (!document) return {commitments: [], problems};
  const json = JSON.stringify(document);
  return {json, ...reach(json), problems};
}

export const readPasted = (text: string, lang: string, l10n: Localizer): Promise<ReadData> =>
  readData(asFile(text, isJson(text) ? 'data.json' : 'data.csv'), lang, l10n);
