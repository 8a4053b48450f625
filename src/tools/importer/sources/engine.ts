import {omitEmpty, type DocumentInFile, type PlanInFile} from '../document-file.js';
import {type Entry, hasRecords, leaveOut, readRecords, reportRetained, type Columns} from '../entries.js';
import type {Context, Format} from '../format.js';
import {matchesFilter, isOneOf, planOf, reportOmitted, reportNothing} from '../plan-filter.js';
import {progressScale} from '../progress-scale.js';
import type {Place} from '../report.js';
import type {Input} from '../sheet.js';
import type {RecordList, RecordSource} from './definition.js';
import {Writer, type Draft, type MilestoneDraft} from './drafts.js';
import {progressUpdates} from './progress-updates.js';
import {Readings, type Item} from './readings.js';
import {ReportReader} from './report-list.js';
import {topsOf} from './tree.js';
import {fieldsIn, isWhole, listsIn, planIn, sourceIn, type FormField} from './whole-file.js';

const columnsOf =
  ({all, some, fewest}: NonNullable<RecordSource['records']>): Columns =>
  (names) =>
    all.every((one) => (typeof one === 'string' ? names.has(one) : [...names].some((name) => one.test(name)))) &&
    some.filter((name) => names.has(name)).length >= fewest;

/** The format of a source: the one engine, with the definition of the source. */
export function formatOf(source: RecordSource): Format {
  const columns = source.records && columnsOf(source.records);
  return {
    name: source.name,
    recognise: (input) => isWhole(input, source) || (columns !== undefined && hasRecords(input, columns)),
    read(inputs, context) {
      const document = new SourceReader(source, context).read(inputs);
      if (source.country) reportOmitted(inputs, context);
      return document;
    },
  };
}

/** The code of the commitment in that of a milestone: C01 in C01.1.2. */
const stemOf = (code: string) => code.split('.')[0] ?? code;
const keyOf = (code: string) => code.trim().toLowerCase();

class SourceReader {
  readonly #drafts: Draft[] = [];
  readonly #byCode = new Map<string, Draft>();
  readonly #entries: Entry[] = [];
  readonly #sources = new Set<string>();
  readonly #columns: Columns;

  constructor(
    private readonly source: RecordSource,
    private readonly context: Context,
  ) {
    this.#columns = source.records ? columnsOf(source.records) : () => false;
  }

  read(inputs: readonly Input[]): DocumentInFile {
    const {source, context} = this;
    const {options, report} = context;
    const wholes = inputs.filter((input) => isWhole(input, source));
    const records = inputs
      .filter((input) => !wholes.includes(input))
      .flatMap((input) => readRecords(input, this.#columns, report));
    const lang = options.lang ?? this.#languageOf(records);
    const own = source.langs?.find((one) => one === lang.split('-')[0]) ?? source.langs?.[0] ?? lang;
    const readings = new Readings(context, own, source.langs);
    const there = wholes.map((input) => planIn(input, source, own));
    const plans: PlanInFile[] = [];
    const fields: FormField[] = [];
    for (const [index, input] of wholes.entries()) {
      const plan = there[index] ?? {};
      const isWanted = matchesFilter(plan, options, source.country?.codes);
      if (isWanted) {
        plans.push(plan);
        fields.splice(0, Infinity, ...fieldsIn(input, source.langs ?? []));
      }
      this.#whole(input, plan.id, isWanted, readings);
    }
    const {country} = source;
    const isWanted = wholes.length
      ? plans.length > 0
      : country === undefined || isOneOf(options.country, [country.name, ...country.codes]);
    const reports = this.#reports(readings, own, fields);
    if (!isWanted) leaveOut(records, report);
    else if (reports) for (const entry of records) this.#report(entry, reports);
    else if (source.records && source.records.list.kind !== 'report')
      this.#tree(records, source.records.list, readings);
    if (!isWanted) reportNothing(inputs, there.length ? there : [{country: country?.name}], context);
    // Records do not name their plan.
    const wanted = planOf(options);
    if (isWanted && !plans.length && country)
      plans.push({id: source.plan?.rule.fallbackId, ...wanted, country: country.name});
    else if (isWanted && !plans.length && wanted) plans.push(wanted);
    reportRetained(this.#entries, report);
    return this.#document(
      lang,
      plans,
      readings,
      new Writer(report, own, source.langs ?? [], reports?.labelOf('milestones')),
    );
  }

  #document(lang: string, plans: readonly PlanInFile[], {shares}: Readings, writer: Writer): DocumentInFile {
    const {report} = this.context;
    for (const {item, place} of this.#drafts)
      if (item.title === undefined)
        report.add('title-missing', place, typeof item.id === 'string' ? item.id : undefined);
    const [only, ...others] = plans;
    const plan = others.length ? undefined : only?.id;
    return omitEmpty({
      lang,
      source: this.#sources.size ? {name: [...this.#sources].join('; ')} : undefined,
      plans,
      commitments: this.#drafts.map((draft) =>
        writer.commitment(draft, (draft.item.plan as string | undefined) ?? plan),
      ),
      // Every share that occurs is a value of a scale of the platform's own, the lowest first.
      scales: shares.size ? [progressScale(shares)] : undefined,
    });
  }

  /** The language of the columns, where the source does not always have the same. */
  #languageOf(records: readonly Entry[]): string {
    if (this.source.langs) return this.source.langs[0] ?? 'en';
    for (const {names} of records)
      for (const name of names) {
        const lang = /^title\/([a-z]{2,3}(?:-[a-z0-9]{2,8})*)$/.exec(name)?.[1];
        if (lang !== undefined) return lang;
      }
    return 'en';
  }

  #reports(readings: Readings, lang: string, fields: readonly FormField[]): ReportReader | undefined {
    const list = this.source.records?.list;
    if (list?.kind !== 'report') return undefined;
    const {langs = [], labels = {}} = this.source;
    return new ReportReader(list, readings, this.context.report, lang, langs, fields, labels);
  }

  /** A file with a whole plan. */
  #whole(input: Input, plan: string | undefined, isWanted: boolean, readings: Readings): void {
    const {source, context} = this;
    const {report} = context;
    if (!source.plan) return;
    const lists = listsIn(input, source.plan);
    const all = [...lists.values()].flat();
    report.file(input.file).rows += all.length;
    if (!isWanted) {
      leaveOut(all, report);
      return;
    }
    const from = sourceIn(input, source);
    if (from) this.#sources.add(from);
    const base = source.sites?.find(([pattern]) => pattern.test(from))?.[1];
    const here = new Map<string, Draft>();
    for (const [name, list] of Object.entries(source.plan.lists))
      for (const entry of lists.get(name) ?? []) this.#listed(entry, list, {here, plan, base, readings});
  }

  /** One record of a list of a whole plan. */
  #listed(
    entry: Entry,
    list: RecordList,
    to: {
      readonly here: Map<string, Draft>;
      readonly plan: string | undefined;
      readonly base: string | undefined;
      readonly readings: Readings;
    },
  ): void {
    const {report} = this.context;
    const {here, readings, base} = to;
    const about = report.file(entry.place.file);
    const id = entry.peek(list.id);
    if (list.kind === 'commitment') {
      about.used++;
      this.#entries.push(entry);
      const known = here.get(keyOf(id));
      const draft = known && !known.known ? known : this.#draft(id, entry.place, here);
      draft.known = true;
      readings.fill(draft.item, entry, list.fields, base);
      draft.item.plan = to.plan;
      draft.retained = entry.left;
      return;
    }
    const code = list.parent === undefined ? stemOf(id) : entry.peek(list.parent);
    const known = here.get(keyOf(code));
    if (!known && this.source.orphans === 'left-out') {
      about.skipped++;
      report.add('row-without-parent', entry.at(list.parent ?? list.id), entry.shown);
      return;
    }
    about.used++;
    this.#entries.push(entry);
    const draft = known ?? this.#draft(code, entry.place, here);
    if (list.parent !== undefined) entry.take(list.parent);
    const item: Item = {};
    readings.fill(item, entry, list.fields, base);
    if (list.kind === 'step') {
      draft.steps.push({id, text: item.title as string | undefined, retained: entry.left});
      return;
    }
    const [theme] = (draft.item.policyAreas as readonly string[] | undefined) ?? [];
    for (const name of list.repeated ?? []) if (entry.peek(name) === theme) entry.take(name);
    if (list.progress) draft.updates.push(...progressUpdates(entry, item, list.progress, readings));
    const milestone = this.#milestone(draft, id, {place: entry.place, item});
    if (list.deadline) {
      milestone.deadline = readings.words(entry, list.deadline.words);
      milestone.due = entry.take(list.deadline.date) || undefined;
    }
    milestone.retained = entry.left;
  }

  #draft(code: string, place: Place, here?: Map<string, Draft>): Draft {
    const created: Draft = {place, item: {}, known: false, steps: [], milestones: new Map(), updates: []};
    if (code) created.item.id = code;
    this.#drafts.push(created);
    for (const map of [here, this.#byCode]) if (map && !map.has(keyOf(code))) map.set(keyOf(code), created);
    this.context.report.file(place.file).commitments++;
    return created;
  }

  /** Two of one id are both there. */
  #milestone({milestones}: Draft, id: string, created: MilestoneDraft): MilestoneDraft {
    let key = keyOf(id);
    while (milestones.has(key)) key += ' ';
    milestones.set(key, created);
    return created;
  }

  /** One report on a milestone. */
  #report(entry: Entry, reports: ReportReader): void {
    const {report} = this.context;
    const about = report.file(entry.place.file);
    const codes = reports.codesOf(entry);
    const code = stemOf(codes.find(Boolean) ?? '');
    if (!code) {
      about.skipped++;
      report.add('row-skipped', entry.place, entry.shown);
      return;
    }
    about.used++;
    this.#entries.push(entry);
    const draft = this.#byCode.get(keyOf(code)) ?? this.#draft(code, entry.place);
    const [, , id = ''] = codes;
    const milestone = id
      ? (draft.milestones.get(keyOf(id)) ?? this.#milestone(draft, id, {place: entry.place, item: {id}}))
      : undefined;
    reports.add(entry, draft, milestone, [code, ...codes.slice(1)]);
  }

  /** Results below others become their milestones, however deep; one whose parent is not in the file stands alone. */
  #tree(entries: readonly Entry[], list: RecordList, readings: Readings): void {
    const {report} = this.context;
    const drafts = new Map<Entry, Draft>();
    for (const {entry, top} of topsOf(entries, list.id, list.parent ?? '')) {
      report.file(entry.place.file).used++;
      this.#entries.push(entry);
      const draft = drafts.get(top) ?? this.#draft('', top.place);
      drafts.set(top, draft);
      const item: Item = entry === top ? draft.item : {};
      readings.fill(item, entry, entry === top ? list.fields : (list.below ?? []));
      if (entry !== top)
        this.#milestone(draft, typeof item.id === 'string' ? item.id : '', {
          place: entry.place,
          item,
          retained: entry.left,
        });
      else {
        draft.retained = entry.left;
        const above = entry.peek(list.parent ?? '');
        if (above) report.add('parent-missing', entry.at(list.parent ?? ''), above);
      }
    }
  }
}
