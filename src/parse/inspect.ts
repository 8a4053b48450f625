import type {Issue, IssueCode} from '../model/issue.js';
import type {ScaleGroup} from '../model/scales.js';
import {isYearless} from '../model/dialogue.js';
import {isMistypedUrl, linkHref} from '../model/link.js';
import {firstDay, lastDay, isIso} from '../model/partial-date.js';
import type {OgpDocument} from '../model/document.js';
import {checkDialogues} from './check-dialogues.js';
import {checkProgrammes} from './check-programmes.js';
import {checkUpdates} from './check-updates.js';
import {check} from './check.js';
import type {Locations, ReportIssue} from './check-item.js';
import {isoOf, readSpan} from './dates.js';
import {isCount, readDocument, wrap} from './read.js';
import {document, ownScale} from './format.js';
import {isShape, type Kind} from './shape.js';
import {pointer} from './json-pointer.js';
import {excerpt, FORBIDDEN, isEmpty, isObject, scalar} from './json-values.js';
import {nodeOf, visit, type DataNode} from './visit.js';

const VERSION = 1;
/** The beginning of the tags in use: an object in place of a text has other names in it. */
const LANGUAGE = /^[a-z]{2,3}(-[a-z0-9]{1,8})*$/i;
const GROUPS: readonly string[] = ['design', 'implementation', 'results'] satisfies ScaleGroup[];

/** A document with the location of everything in it. */
export interface LocatedDocument {
  readonly document: OgpDocument;
  readonly locations: Locations;
}

/** Reads raw data, and notes for each object of the model where in the data it is. */
export function locate(raw: unknown): LocatedDocument | undefined {
  const locations = new Map<object, (key: string) => string>();
  const document = readDocument(raw, (item, path, isShort) => {
    locations.set(item, (key) => (isShort ? path : pointer(path, key)));
  });
  return document && {document, locations};
}

/**
 * Reports every issue of raw data, with its path. The reader shows what can be shown and reports nothing; this is
 * for publishers, so widgets load it after they have rendered.
 */
export function inspect(raw: unknown, read: LocatedDocument | undefined = locate(raw)): Issue[] {
  const issues = new Map<string, Issue>();
  const wrapped = wrap(raw);
  if (!wrapped || !read) return [{path: '', code: 'not-a-document', severity: 'error', found: excerpt(raw)}];
  const {given, prefix} = wrapped;
  const report: ReportIssue = (path, code, severity = 'warning', found) => {
    // Paths point into the raw data, not into the document that wraps them.
    const at = path.startsWith(prefix) ? path.slice(prefix.length) : path;
    // One issue per path: a title of the wrong type, for example, is not also reported as missing.
    if (!issues.has(at))
      issues.set(at, {path: at, code, severity, ...(found === undefined ? {} : {found: excerpt(found)})});
  };
  const version = typeof given.$schema === 'string' ? /schema[/:]v(\d+)[/:]/.exec(given.$schema)?.[1] : undefined;
  if (Number(version ?? VERSION) > VERSION) report('/$schema', 'version', 'error', given.$schema);
  new FormatCheck(report).check(nodeOf(given, document));
  const {document: model, locations} = read;
  for (const checkSection of [check, checkProgrammes, checkUpdates, checkDialogues])
    checkSection(model, locations, report);
  return [...issues.values()];
}

type Check = (raw: unknown, path: string) => void;

/** Compares raw data with the table of the format. */
class FormatCheck {
  constructor(private readonly report: ReportIssue) {}

  check(root: DataNode): void {
    visit(root, ({raw, type, path, holder}) => {
      const name = path.slice(path.lastIndexOf('/') + 1);
      if (raw === null && Array.isArray(holder?.raw)) this.report(path, 'null-item');
      else if (type === undefined && FORBIDDEN.has(name)) this.report(path, 'forbidden-key', 'warning', name);
      else if (isEmpty(raw)) return;
      else if (typeof type === 'string') this.#kinds[type](raw, path);
      else if (isShape(type) && !isObject(raw)) this.report(path, 'type', 'error', raw);
    });
  }

  /** Expects a string; other scalars are accepted and reported, anything else is omitted and reported. */
  readonly #string: Check = (raw, path) => {
    if (typeof raw !== 'string') this.report(path, 'type', typeof raw === 'object' ? 'error' : 'warning', raw);
  };

  readonly #word: Check = (raw, path) => {
    if (typeof raw !== 'boolean') this.#string(raw, path);
  };

  readonly #kinds: Readonly<Record<Kind, Check>> = {
    string: this.#string,
    word: this.#word,
    words: (raw, path) => {
      for (const item of [raw].flat()) this.#word(item, path);
    },
    text: (raw, path) => {
      if (!isObject(raw)) this.#string(raw, path);
      else
        for (const [lang, version] of Object.entries(raw))
          if (!isEmpty(version)) {
            this.#string(version, pointer(path, lang));
            if (!LANGUAGE.test(lang)) this.report(pointer(path, lang), 'language-tag', 'warning', lang);
          }
    },
    url: (raw, path) => {
      this.#string(raw, path);
      if (typeof raw !== 'string') return;
      if (!linkHref(raw)) this.report(path, 'link-scheme', 'warning', raw);
      else if (isMistypedUrl(raw)) this.report(path, 'link-form', 'warning', raw);
    },
    amount: (raw, path) => {
      if (!Number.isFinite(raw)) this.#noNumber(raw, path);
    },
    share: (raw, path) => {
      if (typeof raw !== 'number' || !(raw >= 0 && raw <= 1)) this.report(path, 'progress-range', 'warning', raw);
    },
    count: (raw, path) => {
      if (!isCount(raw)) this.#noNumber(raw, path);
    },
    counts: (raw, path) => {
      if (!isObject(raw)) this.report(path, 'type', 'error', raw);
      else
        for (const [name, count] of Object.entries(raw))
          if (FORBIDDEN.has(name)) this.report(pointer(path, name), 'forbidden-key', 'warning', name);
          else if (!isEmpty(count)) this.#kinds.count(count, pointer(path, name));
    },
    date: (raw, path) => {
      this.#date(raw, 'end', path);
    },
    day: (raw, path) => {
      const text = typeof raw === 'string' ? raw.trim() : '';
      if (!/^--\d\d-\d\d$/.test(text)) this.#date(raw, 'end', path);
      else if (!isYearless(text)) this.report(path, 'date-impossible', 'warning', text);
    },
    span: (raw, path) => {
      const span = readSpan(raw);
      if (isObject(raw)) {
        for (const edge of ['start', 'end'] as const) this.#date(raw[edge], edge, pointer(path, edge));
        for (const key of ['text', 'source']) if (!isEmpty(raw[key])) this.#string(raw[key], pointer(path, key));
        this.#others(raw, ['start', 'end', 'text', 'source'], path);
      } else if (!span?.start && !span?.end) this.#date(raw, 'end', path);
      if (span?.start?.iso && span.end?.iso && firstDay(span.start.iso) > lastDay(span.end.iso))
        this.report(path, 'date-order', 'warning', `${span.start.iso} > ${span.end.iso}`);
    },
    terms: (raw, path) => {
      if (!isObject(raw)) this.report(path, 'type', 'error', raw);
      else for (const [lang, words] of Object.entries(raw)) this.#words(lang, words, pointer(path, lang));
    },
    scale: (raw, path) => {
      this.check(nodeOf(raw, ownScale, path));
      const [scale] = readDocument({scales: [raw]})?.scales ?? [];
      // The schema accepts blank or duplicate values; ratings on such a scale are shown as given.
      const shaped = isObject(raw) && !isEmpty(raw.key) && !isEmpty(raw.values);
      if (!scale) this.report(path, 'scale-invalid', shaped ? 'warning' : 'error', raw);
      else if (scale.group && !GROUPS.includes(scale.group))
        this.report(pointer(path, 'group'), 'value-unknown', 'warning', scale.group);
    },
  };

  /** The words of one language: whether the widgets have such words is asked where theirs are known. */
  #words(lang: string, words: unknown, path: string): void {
    if (FORBIDDEN.has(lang)) this.report(path, 'forbidden-key', 'warning', lang);
    else if (!LANGUAGE.test(lang)) this.report(path, 'language-tag', 'warning', lang);
    else if (!isObject(words)) this.report(path, 'type', 'error', words);
    else
      for (const [key, text] of Object.entries(words))
        if (FORBIDDEN.has(key)) this.report(pointer(path, key), 'forbidden-key', 'warning', key);
        else if (typeof text !== 'string') this.report(pointer(path, key), 'type', 'error', text);
  }

  /** Numbers of another kind, and text, are shown as written; anything else is omitted. */
  #noNumber(raw: unknown, path: string): void {
    this.report(path, 'type', typeof raw === 'string' || Number.isFinite(raw) ? 'warning' : 'error', raw);
  }

  /** Dates cannot retain unknown members, so these are reported. */
  #others(raw: Readonly<Record<string, unknown>>, known: readonly string[], path: string): void {
    for (const [key, value] of Object.entries(raw))
      if (!known.includes(key) && !isEmpty(value))
        this.report(
          pointer(path, key),
          FORBIDDEN.has(key) ? 'forbidden-key' : 'type',
          'warning',
          FORBIDDEN.has(key) ? key : value,
        );
  }

  #date(raw: unknown, edge: 'start' | 'end', path: string): void {
    if (isEmpty(raw)) return;
    if (isObject(raw)) {
      if (!isEmpty(raw.text)) this.#string(raw.text, pointer(path, 'text'));
      const key = isEmpty(raw[edge]) ? 'date' : edge;
      this.#others(raw, ['text', key], path);
      // The format allows one level; a deeper one is reported, not followed.
      if (isObject(raw[key])) this.report(pointer(path, key), 'type', 'error', raw[key]);
      else this.#date(raw[key], edge, pointer(path, key));
      return;
    }
    const given = scalar(raw)?.trim() ?? '';
    const iso = isoOf(given);
    // A value that is not a date is the more important issue than missing quotation marks.
    if (given && !isIso(iso)) this.report(path, dateIssue(iso), 'warning', given);
    this.#string(raw, path);
  }
}

/** Also checks both ends of an interval. */
function dateIssue(given: string): IssueCode {
  if (given.split('/').some((day) => /^\d{4}-\d\d(-\d\d)?$/.test(day) && !isIso(day))) return 'date-impossible';
  const [, first, second] = /^(\d\d?)[-/.](\d\d?)[-/.]\d{2,4}$/.exec(given) ?? [];
  return first && second && Number(first) <= 12 && Number(second) <= 12 ? 'date-ambiguous' : 'date-unknown';
}
