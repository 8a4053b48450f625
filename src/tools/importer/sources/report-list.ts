import type {Text} from '../../../model/text.js';
import {isObject} from '../../../parse/json-values.js';
import {omitEmpty} from '../document-file.js';
import type {Entry} from '../entries.js';
import type {Report} from '../report.js';
import type {ReportList} from './definition.js';
import type {Draft, MilestoneDraft} from './drafts.js';
import {inLanguage, type Readings} from './readings.js';
import type {FormField} from './whole-file.js';

const at = (text: unknown, lang: string): string =>
  isObject(text) ? (typeof text[lang] === 'string' ? text[lang] : '') : typeof text === 'string' ? text : '';

/** Puts reports on milestones into drafts: each is an update of the commitment, the newest status is that of the milestone. */
export class ReportReader {
  readonly #ids = new Map<string, number>();

  constructor(
    private readonly list: ReportList,
    private readonly readings: Readings,
    private readonly report: Report,
    private readonly lang: string,
    private readonly langs: readonly string[],
    private readonly fields: readonly FormField[],
    private readonly labels: Readonly<Record<string, Text>>,
  ) {}

  /** The codes of what a report is on: the commitment, the step, the milestone. */
  codesOf(entry: Entry): readonly string[] {
    return this.list.of.map((column) => entry.peek(column));
  }

  add(entry: Entry, draft: Draft, milestone: MilestoneDraft | undefined, codes: readonly string[]): void {
    const {list, readings, report} = this;
    const [commitment = '', step = '', indicator = ''] = codes;
    entry.take(list.of[0]);
    entry.take(list.of[2]);
    if (milestone) this.#repeated(milestone, entry);
    const period = entry.take(list.period);
    const status = this.#status(entry);
    if (milestone && status && (milestone.newest?.period ?? '') <= period)
      milestone.newest = {period, word: inLanguage(status, this.lang)};
    for (const lang of this.langs) {
      const name = list.text.replace('{lang}', lang);
      // A fact of its own, and no text for a page.
      if (list.nothing.test(entry.peek(name))) entry.putBack(`${name} (no progress)`, entry.take(name));
    }
    for (const name of list.personal) {
      const person = entry.take(name);
      if (person) report.add('personal-data', entry.at(name), person);
    }
    const text = readings.texts(entry, [list.text], 'prose');
    const sections = list.sections.flatMap(([label, column]) => {
      const words = column ? readings.texts(entry, [column], 'prose') : status;
      return words === undefined ? [] : [{heading: this.labelOf(label), text: words}];
    });
    draft.updates.push(
      omitEmpty({
        id: this.#idOf([indicator || step || commitment, period].filter(Boolean).join('-')),
        date: readings.clean.date(period, 'end', entry.at(list.period)),
        title: milestone?.item.title ?? draft.item.title ?? (indicator || commitment),
        text,
        sections,
        'x-columns': entry.left,
      }),
    );
  }

  /** The heading for a part of a report, as the form has it, without its note on the language. */
  labelOf(name: string): Text {
    const own = this.fields.find(({id}) => id === name || id === `${name}_en`)?.label;
    if (own === undefined || typeof own === 'string') return own ?? this.labels[name] ?? name;
    return Object.fromEntries(Object.entries(own).map(([lang, label]) => [lang, label.replace(/\s*\([^)]*\)$/, '')]));
  }

  /** What a report repeats of the plan counts where the plan is not among the files. What differs stays with the report. */
  #repeated(milestone: MilestoneDraft, entry: Entry): void {
    const {repeated, owner} = this.list;
    const {item} = milestone;
    const title = this.readings.texts(entry, [repeated.title], 'prose');
    if (title !== undefined) item.title ??= title;
    const deadline = this.readings.words(entry, repeated.deadline);
    milestone.deadline ??= deadline;
    const codes = this.readings.codes(entry, repeated.responsible);
    const before: readonly unknown[] = Array.isArray(item.responsible) ? item.responsible : [];
    // Who reports gives its code a name.
    const [en = '', ...others] = entry.peek(owner.name).split(owner.between);
    const code = entry.peek(owner.code);
    const name = others.length
      ? Object.fromEntries([en, ...others].map((words, n) => [this.langs[n] ?? '', words]))
      : en;
    const responsible = (before.length ? before : codes).map((one) => (en && one === code ? {name} : one));
    item.responsible = responsible;
    for (const lang of this.langs) {
      if (title && at(title, lang) !== at(item.title, lang))
        entry.putBack(repeated.title.replace('{lang}', lang), at(title, lang));
      if (deadline?.[lang] !== milestone.deadline?.[lang])
        entry.putBack(repeated.deadline.replace('{lang}', lang), deadline?.[lang] ?? '');
    }
    const known = responsible.map((one) => (typeof one === 'string' ? one : code));
    entry.putBack(repeated.responsible, codes.filter((one) => !known.includes(one)).join(', '));
  }

  #status(entry: Entry): Text | undefined {
    const {status, statuses} = this.list;
    const code = entry.take(status);
    if (!code) return undefined;
    const choice = this.fields.find(({id}) => id === status)?.choices[code];
    const versions = isObject(choice) ? this.langs.filter((lang) => typeof choice[lang] === 'string') : [];
    const text: Text | undefined = versions.length
      ? Object.fromEntries(versions.map((lang) => [lang, at(choice, lang)]))
      : typeof choice === 'string'
        ? choice
        : statuses[code];
    if (text === undefined) this.report.add('value-unknown', entry.at(status), code);
    else entry.putBack(status, code);
    return text ?? code;
  }

  /** A milestone may be reported on twice in one period. */
  #idOf(id: string): string {
    const times = (this.#ids.get(id) ?? 0) + 1;
    this.#ids.set(id, times);
    return times > 1 ? `${id}-${times}` : id;
  }
}
