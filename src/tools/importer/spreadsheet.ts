import {isObject} from '../../parse/json-values.js';
import type {CommitmentInFile, DocumentInFile, PlanInFile} from './document-file.js';
import type {Context, Format} from './format.js';
import {matchesFilter, reportOmitted, reportNothing} from './plan-filter.js';
import {progressScale} from './progress-scale.js';
import {Wishes} from './recognition/mapping.js';
import {Planner, type TablePlan, type UnreadTable} from './recognition/plan.js';
import type {ImportIssueCode} from './report.js';
import {isBlank, shown} from './row-checks.js';
import type {Input} from './sheet.js';
import {reportPlans, reportUnread} from './report-columns.js';
import {TableMaker, type TableSheet} from './template-tables.js';
import {placeIn} from './table-rows.js';
import {readTemplate, type TemplateReading} from './template.js';

/** Tables with a row for each commitment or milestone: our own template, or with headings in people's words. */
export const spreadsheet: Format = {
  name: 'spreadsheet template',
  recognise: ({sheets}, {mappings = [], lang} = {}) => new Planner(new Wishes(mappings), lang).knows(sheets),
  read(inputs, context) {
    const {report, options} = context;
    const wishes = new Wishes(options.mappings ?? []);
    const tables = inputs.flatMap(({sheets}) => sheets);
    const planner = new Planner(wishes, options.lang);
    const {plans, unread} = planner.plan(tables);
    context.columns.push(...plans, ...unread.flatMap(({table}) => planner.provisional(table) ?? []));
    reportPlans(plans, wishes, report);
    for (const one of unread) leaveOut(one, context);
    const maker = new TableMaker(context);
    const given = maker.make(plans);
    const reading = readTemplate(given);
    account(given, reading, context);
    const document = wanted(reading, given, inputs, context);
    context.progress(reading.rows, reading.rows);
    reportOmitted(inputs, context);
    const lang = languageOf(plans, document, context);
    const created = lang === undefined ? document : {...document, lang};
    return maker.shares.size ? {...created, scales: [...(created.scales ?? []), progressScale(maker.shares)]} : created;
  },
};

/** The language of the texts, where only the headings say it. */
function languageOf(plans: readonly TablePlan[], document: DocumentInFile, {options, report}: Context) {
  if (document.lang !== undefined || options.lang !== undefined) return undefined;
  const sure = plans.find(({lang}) => lang !== undefined);
  if (sure?.lang !== undefined) report.add('language-guessed', placeIn(sure.table), sure.lang);
  return sure?.lang;
}

function leaveOut(one: UnreadTable, {report}: Context): void {
  const {table} = one;
  const about = report.file(table.file);
  about.rows += table.records.length;
  about.leftOut += table.records.length;
  if (table.records.every(isBlank)) report.add('sheet-empty', placeIn(table));
  else reportUnread(one, report);
}

/** The words of the report for what the reader of the template finds. */
const CODES: Readonly<Record<TemplateReading['issues'][number]['code'], ImportIssueCode>> = {
  'header-missing': 'sheet-empty',
  'column-unknown': 'columns-own',
  'column-twice': 'column-twice',
  'cell-twice': 'cell-twice',
  'ref-unknown': 'row-without-parent',
  'ref-missing': 'row-without-parent',
  'extra-invalid': 'extra-invalid',
  'document-twice': 'document-twice',
  'cells-without-header': 'cells-without-heading',
};
const LOST: readonly ImportIssueCode[] = ['row-without-parent'];

/** Reports the issues of the template's reader, and counts the rows of each file. */
function account(given: readonly TableSheet[], {issues}: TemplateReading, {report}: Context): void {
  for (const [index, {table, rows, numbers, headings, counts}] of given.entries()) {
    const about = report.file(table.file);
    const own = issues.filter((issue) => issue.origin === index);
    const lost = own.filter(({code}) => LOST.includes(CODES[code])).length;
    about.skipped += counts ? lost : 0;
    about.used += counts ? rows.length - 1 - lost : 0;
    for (const {code, row, column, found} of own) {
      const ours = CODES[code];
      const heading = column === undefined ? undefined : (headings.get(column) ?? column);
      const number = numbers[row - 1] ?? row;
      // As it is in the file: people search for it there.
      report.add(ours, placeIn(table, number, heading), LOST.includes(ours) ? shown(table.records[number - 1]) : found);
    }
  }
}

/** The document with the plans that --country and --plan ask for, and the commitments in them. */
function wanted(
  {document, origins}: TemplateReading,
  given: readonly TableSheet[],
  inputs: readonly Input[],
  context: Context,
): DocumentInFile {
  const whole = document as DocumentInFile;
  const {options, report} = context;
  for (const [item, {origin, row}] of origins) {
    const one = given[origin];
    if (one) report.from(item, placeIn(one.table, one.numbers[row - 1]), one.headings);
  }
  const aboutOf = (item: object) => {
    const one = given[origins.get(item)?.origin ?? -1];
    return one && {about: report.file(one.table.file), counts: one.counts};
  };
  const plans = list<PlanInFile>(whole.plans);
  const commitments = list<CommitmentInFile>(whole.commitments);
  const all = options.country === undefined && options.plan === undefined;
  const here = all ? plans : plans.filter((plan) => matchesFilter(plan, options));
  const ids = new Set(here.map(({id}) => id?.toLowerCase()));
  // With one plan, everything belongs to it.
  const only = plans.length === 1 ? plans[0]?.id : undefined;
  const mine = all ? commitments : commitments.filter(({plan = only}) => ids.has(plan?.toLowerCase()) && here.length);
  for (const item of mine) {
    const owner = aboutOf(item);
    if (owner) owner.about.commitments++;
  }
  if (all) return whole;
  if (!here.length) reportNothing(inputs, plans, context);
  const retained = new Set<object>([...here, ...mine]);
  const out = [...plans, ...commitments].filter((one) => !retained.has(one));
  for (const item of out)
    for (const row of itemsIn(item)) {
      const owner = aboutOf(row);
      if (!owner?.counts) continue;
      owner.about.used--;
      owner.about.leftOut++;
    }
  return {...whole, plans: here, commitments: mine};
}

const list = <T>(given: unknown): readonly T[] => (Array.isArray(given) ? (given as readonly T[]) : []);

/** An item with everything in it. */
function* itemsIn(value: unknown): Generator<object> {
  if (isObject(value)) yield value;
  if (isObject(value) || Array.isArray(value)) for (const inner of Object.values(value)) yield* itemsIn(inner);
}
