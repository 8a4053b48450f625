import {isIso} from '../../model/partial-date.js';
import type {Text} from '../../model/text.js';
import {isObject} from '../../parse/read.js';
import {isAsked, isOneOf, planOf, tellLeftOut, tellNothing} from './plan-filter.js';
import {
  choicesOf,
  fieldIn,
  fieldsOf,
  isDefinition,
  LANGS,
  planIn,
  textIn,
  type Field,
  type Lang,
} from './canada-definition.js';
import {Cleaner} from './cell-text.js';
import {
  said,
  type CommitmentInFile,
  type DocumentInFile,
  type MilestoneInFile,
  type PlanInFile,
} from './document-file.js';
import {type Entry, hasRecords, leaveOut, readRecords, tellKept, type Columns} from './entries.js';
import type {Context, Format} from './format.js';
import type {Place} from './report.js';
import type {Input} from './sheet.js';

const columns: Columns = (names) =>
  ['reporting_period', 'commitments', 'status'].every((name) => names.has(name)) &&
  (names.has('progress_en') || names.has('progress_fr'));

/** The words of the tracker's codes, where its definition is not among the files. */
const STATUSES: Readonly<Record<string, Text>> = {
  NS: {en: 'Not started', fr: 'Non commencé'},
  LP: {en: 'Limited progress', fr: 'Progrès limité'},
  SP: {en: 'Substantial progress', fr: 'Progrès important'},
  C: {en: 'Complete', fr: 'Réalisé'},
};
/** Headings of a report, where the definition does not have them. */
const LABELS = {
  milestones: {en: 'Milestones', fr: 'Jalons'},
  status: {en: 'Status', fr: 'État'},
  evidence: {en: 'Evidence of progress', fr: 'Preuve de progrès'},
  challenges: {en: 'Challenges', fr: 'Défis'},
} as const satisfies Readonly<Record<string, Text>>;
/** What departments are told to write where nothing was done. */
const NOTHING = /^(nil|nul)\.?$/i;

/** Canada's tracker: the definition of a plan, the reports on it, or both together. */
export const canadaTracker: Format = {
  name: 'Canada’s tracker',
  recognise: (input) => isDefinition(input) || hasRecords(input, columns),
  read(inputs, context) {
    const document = new TrackerReader(context).read(inputs);
    tellLeftOut(inputs, context);
    return document;
  },
};

/** A commitment while it is put together. */
interface Draft {
  readonly id: string;
  /** Where it is named first. */
  readonly place: Place;
  title?: Text;
  /** Steps of the plan: each has indicators, which have the dates. */
  readonly steps: [id: string, text: Text | undefined, kept: Readonly<Record<string, string>> | undefined][];
  readonly indicators: Map<string, Indicator>;
  readonly updates: object[];
  kept?: Readonly<Record<string, string>>;
}

interface Indicator {
  readonly id: string;
  readonly place: Place;
  title?: Text;
  deadline?: Readonly<Partial<Record<Lang, string>>>;
  due?: string;
  departments: (string | {readonly name: Text})[];
  /** The newest report that has a status. */
  status?: {readonly period: string; readonly word: string};
  kept?: Readonly<Record<string, string>>;
}

class TrackerReader {
  readonly #drafts = new Map<string, Draft>();
  readonly #ids = new Map<string, number>();
  readonly #clean: Cleaner;
  readonly #lang: Lang;
  #fields: readonly Field[] = [];
  readonly #read: Entry[] = [];

  constructor(private readonly context: Context) {
    const {lang = 'en', dateOrder} = context.options;
    this.#clean = new Cleaner(context.report, dateOrder);
    this.#lang = /^fr\b/i.test(lang) ? 'fr' : 'en';
  }

  read(inputs: readonly Input[]): DocumentInFile {
    const {options, report} = this.context;
    const definitions = inputs.filter(isDefinition);
    const there = definitions.map((input) => planIn(input, this.#lang));
    const plans: PlanInFile[] = [];
    for (const [index, input] of definitions.entries()) {
      const plan = there[index];
      const entries = choicesOf(input);
      report.file(input.file).rows += entries.length;
      if (plan && isAsked(plan, options, ['CA'])) {
        plans.push(plan);
        this.#fields = fieldsOf(input.json).map(fieldIn);
        for (const [field, entry] of entries) this.#choice(field, entry);
      } else
        leaveOut(
          entries.map(([, entry]) => entry),
          report,
        );
    }
    const wanted = definitions.length ? plans.length > 0 : isOneOf(options.country, ['Canada', 'CA']);
    for (const input of inputs.filter((one) => !definitions.includes(one))) {
      const entries = readRecords(input, columns, report);
      if (wanted) for (const entry of entries) this.#record(entry);
      else leaveOut(entries, report);
    }
    if (!wanted) tellNothing(inputs, there.length ? there : [{country: 'Canada'}], this.context);
    // Records do not name their plan.
    if (wanted && !plans.length) plans.push({id: 'canada', ...planOf(options), country: 'Canada'});
    tellKept(this.#read, report);
    for (const {id, title, place} of this.#drafts.values())
      if (!title) report.tell('title-missing', {file: place.file}, id);
    const [first, ...others] = plans;
    const plan = others.length ? undefined : first?.id;
    return {
      lang: options.lang ?? 'en',
      plans,
      commitments: [...this.#drafts.values()].map((draft) => report.placed(this.#commitment(draft, plan), draft.place)),
    };
  }

  #draft(id: string, place: Place): Draft {
    const known = this.#drafts.get(id);
    if (known) return known;
    const made: Draft = {id, place, steps: [], indicators: new Map(), updates: []};
    this.#drafts.set(id, made);
    this.context.report.file(place.file).commitments++;
    return made;
  }

  #indicator(draft: Draft, id: string, place: Place): Indicator {
    const known = draft.indicators.get(id);
    if (known) return known;
    const made: Indicator = {id, place, departments: []};
    draft.indicators.set(id, made);
    return made;
  }

  /** One choice of a list in the definition: a commitment, a milestone or an indicator. */
  #choice(field: string, entry: Entry): void {
    const id = entry.take('id');
    const {file} = entry.place;
    this.context.report.file(file).used++;
    this.#read.push(entry);
    const text = this.#text(entry, (lang) => (entry.has(lang) ? lang : `label/${lang}`));
    const draft = this.#draft(id.split('.')[0] ?? id, entry.place);
    if (field === 'commitments') {
      draft.title = text;
      draft.kept = entry.left;
    } else if (field === 'milestones') draft.steps.push([id, text, entry.left]);
    else {
      const indicator = this.#indicator(draft, id, entry.place);
      indicator.title = text;
      indicator.deadline = deadlineOf(entry, (lang) => `deadline/${lang}`);
      indicator.due = entry.take('due_date');
      indicator.departments = departmentsOf(entry, 'lead_dept');
      indicator.kept = entry.left;
    }
  }

  /** One report of a department on an indicator. */
  #record(entry: Entry): void {
    const {report} = this.context;
    const {file} = entry.place;
    const about = report.file(file);
    const ids = ['commitments', 'milestones', 'indicators'].map((name) => entry.peek(name));
    const id = ids.find(Boolean)?.split('.')[0] ?? '';
    if (!id) {
      about.skipped++;
      report.tell('row-skipped', entry.place, entry.shown);
      return;
    }
    about.used++;
    this.#read.push(entry);
    const draft = this.#draft(id, entry.place);
    for (const name of ['commitments', 'indicators']) entry.take(name);
    const indicator = ids[2] ? this.#indicator(draft, ids[2], entry.place) : undefined;
    if (indicator) this.#fromRecord(indicator, entry);
    const period = entry.take('reporting_period');
    const code = entry.take('status');
    const status = this.#status(code, entry);
    if (indicator && status && (indicator.status?.period ?? '') <= period)
      indicator.status = {period, word: this.#word(status)};
    for (const lang of LANGS) {
      const name = `progress_${lang}`;
      // A fact of its own, and no text for a page.
      if (NOTHING.test(entry.peek(name))) entry.putBack(`${name} (no progress)`, entry.take(name));
    }
    const user = entry.take('user_modified');
    if (user) report.tell('personal-data', entry.at('user_modified'), user);
    const section = (name: 'status' | 'evidence' | 'challenges', text: Text | undefined) =>
      text === undefined ? [] : [{heading: this.#label(name), text}];
    const text = this.#text(entry, (lang) => `progress_${lang}`);
    draft.updates.push(
      said({
        id: this.#idOf([ids[2] || ids[1] || id, period].filter(Boolean).join('-')),
        date: this.#clean.date(period, 'end', entry.at('reporting_period')),
        title: indicator?.title ?? draft.title ?? (ids[2] || id),
        text,
        sections: [
          ...section('status', status),
          ...section(
            'evidence',
            this.#text(entry, (lang) => `evidence_${lang}`),
          ),
          ...section(
            'challenges',
            this.#text(entry, (lang) => `challenges_${lang}`),
          ),
        ],
        'x-columns': entry.left,
      }),
    );
  }

  /** What a report repeats of the plan is read where the plan is not among the files. */
  #fromRecord(indicator: Indicator, entry: Entry): void {
    const title = this.#text(entry, (lang) => `indicator_${lang}`);
    indicator.title ??= title;
    const deadline = deadlineOf(entry, (lang) => `indicator_deadline_${lang}`);
    indicator.deadline ??= deadline;
    const codes = departmentsOf(entry, 'indicator_lead_dept');
    if (!indicator.departments.length) indicator.departments = codes;
    // The department that reports gives its code a name.
    const [en = '', fr] = entry.peek('owner_org_title').split(/\s+\|\s+/);
    const owner = entry.peek('owner_org');
    if (en)
      indicator.departments = indicator.departments.map((one) => (one === owner ? {name: fr ? {en, fr} : en} : one));
    // What differs from the plan stays with the report.
    for (const lang of LANGS) {
      if (title && title !== indicator.title && at(title, lang) !== at(indicator.title, lang))
        entry.putBack(`indicator_${lang}`, at(title, lang));
      if (deadline?.[lang] !== indicator.deadline?.[lang])
        entry.putBack(`indicator_deadline_${lang}`, deadline?.[lang] ?? '');
    }
    const known = indicator.departments.map((one) => (typeof one === 'string' ? one : owner));
    entry.putBack('indicator_lead_dept', codes.filter((code) => !known.includes(code)).join(', '));
  }

  #status(code: string, entry: Entry): Text | undefined {
    if (!code) return undefined;
    const choice = this.#fields.find(({id}) => id === 'status')?.choices[code];
    const text = isObject(choice) ? textIn(choice) : (STATUSES[code] ?? undefined);
    if (text === undefined) this.context.report.tell('value-unknown', entry.at('status'), code);
    else entry.putBack('status', code);
    return text ?? code;
  }

  #word = (text: Text) => (typeof text === 'string' ? text : (text[this.#lang] ?? Object.values(text)[0] ?? ''));

  /** The heading for a part of a report, as the form of the tracker has it, without its note on the language. */
  #label(name: keyof typeof LABELS): Text {
    const own = this.#fields.find(({id}) => id === name || id === `${name}_en`)?.label;
    if (own === undefined || typeof own === 'string') return own ?? LABELS[name];
    return Object.fromEntries(Object.entries(own).map(([lang, label]) => [lang, label.replace(/\s*\([^)]*\)$/, '')]));
  }

  #text(entry: Entry, nameOf: (lang: Lang) => string): Text | undefined {
    const versions = LANGS.flatMap((lang) => {
      const name = nameOf(lang);
      const text = this.#clean.prose(entry.take(name), entry.at(name));
      return text ? [[lang, text] as const] : [];
    });
    return versions.length ? Object.fromEntries(versions) : undefined;
  }

  /** An indicator may be reported on twice in one period. */
  #idOf(id: string): string {
    const times = (this.#ids.get(id) ?? 0) + 1;
    this.#ids.set(id, times);
    return times > 1 ? `${id}-${times}` : id;
  }

  #commitment({id, title, steps, indicators, updates, kept}: Draft, plan: string | undefined): CommitmentInFile {
    const lists = LANGS.flatMap((lang) => {
      const lines = steps.flatMap(([step, text]) =>
        at(text, lang) ? [`- ${step}: ${at(text, lang).replace(/\n+/g, ' ')}`] : [],
      );
      return lines.length ? [[lang, lines.join('\n')] as const] : [];
    });
    const ofSteps = steps.flatMap(([step, , left]) =>
      Object.entries(left ?? {}).map(([name, cell]) => [`${step} ${name}`, cell] as const),
    );
    const columns = {...kept, ...Object.fromEntries(ofSteps)};
    return said({
      id,
      plan,
      title,
      description: lists.length ? [{heading: this.#label('milestones'), text: Object.fromEntries(lists)}] : undefined,
      milestones: [...indicators.values()].map((indicator) =>
        this.context.report.placed(this.#milestone(indicator), indicator.place),
      ),
      updates,
      'x-columns': Object.keys(columns).length ? columns : undefined,
    });
  }

  #milestone({id, title, deadline, due, departments, status, kept}: Indicator): MilestoneInFile {
    const lang = LANGS.find((one) => one === this.#lang && deadline?.[one]) ?? LANGS.find((one) => deadline?.[one]);
    const text = lang === undefined ? undefined : deadline?.[lang];
    const others = LANGS.filter((one) => one !== lang && deadline?.[one] && deadline[one] !== text);
    const end =
      text === undefined ? due : text === due || (!due && isIso(text)) ? text : said({text, date: due || undefined});
    const columns = {...kept, ...Object.fromEntries(others.map((one) => [`deadline/${one}`, deadline?.[one]]))};
    return said({
      id,
      title,
      planned: end ? {end} : undefined,
      status: status?.word,
      responsible: departments,
      'x-columns': Object.keys(columns).length ? columns : undefined,
    });
  }
}

const at = (text: Text | undefined, lang: Lang) => (typeof text === 'object' ? (text[lang] ?? '') : (text ?? ''));

function deadlineOf(entry: Entry, nameOf: (lang: Lang) => string): Indicator['deadline'] {
  const given = LANGS.map((lang) => [lang, entry.take(nameOf(lang))] as const).filter(([, words]) => words);
  return given.length ? Object.fromEntries(given) : undefined;
}

/** Codes of departments: one, several with commas, or a list in JSON. */
const departmentsOf = (entry: Entry, name: string): string[] =>
  entry.names
    .filter((one) => one === name || one.startsWith(`${name}/`))
    .flatMap((one) => entry.take(one).split(/[,;]\s*/))
    .map((code) => code.replace(/^\{|\}$/g, '').trim())
    .filter(Boolean);
