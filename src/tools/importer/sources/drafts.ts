import type {Text} from '../../../model/text.js';
import {isIso} from '../../../model/partial-date.js';
import {omitEmpty, type CommitmentInFile, type MilestoneInFile} from '../document-file.js';
import type {Place, Report} from '../report.js';
import type {Item} from './readings.js';

type RetainedColumns = Readonly<Record<string, unknown>>;

/** A milestone while it is put together: a plan and reports on it may both say something about it. */
export interface MilestoneDraft {
  readonly place: Place;
  readonly item: Item;
  /** A deadline in words, by language, and the date that a machine reads beside it. */
  deadline?: Readonly<Record<string, string>>;
  due?: string;
  /** The newest report that has a status. */
  newest?: {readonly period: string; readonly word: string};
  retained?: RetainedColumns;
}

/** A commitment while it is put together. */
export interface Draft {
  /** Where it is named first. */
  readonly place: Place;
  readonly item: Item;
  /** False while only others name it. */
  known: boolean;
  /** Steps of a plan that are only texts. */
  readonly steps: {readonly id: string; readonly text?: Text; readonly retained?: RetainedColumns}[];
  /** In their order, by their ids. */
  readonly milestones: Map<string, MilestoneDraft>;
  readonly updates: object[];
  retained?: RetainedColumns;
}

const at = (text: Text | undefined, lang: string) => (typeof text === 'object' ? (text[lang] ?? '') : (text ?? ''));

/** Drafts as they are written. `heading` is the one above the steps. */
export class Writer {
  constructor(
    private readonly report: Report,
    private readonly lang: string,
    private readonly langs: readonly string[],
    private readonly heading: Text | undefined,
  ) {}

  commitment({item, place, steps, milestones, updates, retained}: Draft, plan: string | undefined): CommitmentInFile {
    const lists = this.langs.flatMap((lang) => {
      const lines = steps.flatMap(({id, text}) =>
        at(text, lang) ? [`- ${id}: ${at(text, lang).replace(/\n+/g, ' ')}`] : [],
      );
      return lines.length ? [[lang, lines.join('\n')] as const] : [];
    });
    const ofSteps = steps.flatMap(({id, retained: left = {}}) =>
      Object.entries(left).map(([name, cell]) => [`${id} ${name}`, cell] as const),
    );
    const columns = {...retained, ...Object.fromEntries(ofSteps)};
    return this.report.placed(
      omitEmpty({
        ...item,
        ...(lists.length && {description: [{heading: this.heading, text: Object.fromEntries(lists)}]}),
        plan,
        milestones: [...milestones.values()].map((one) => this.#milestone(one)),
        updates,
        'x-columns': Object.keys(columns).length ? columns : undefined,
      }),
      place,
    );
  }

  #milestone({item, place, deadline, due, newest, retained}: MilestoneDraft): MilestoneInFile {
    const own = deadline && (deadline[this.lang] ? this.lang : this.langs.find((lang) => deadline[lang]));
    const words = own === undefined ? undefined : deadline?.[own];
    // The format has a deadline in one language.
    const others = this.langs.filter((lang) => lang !== own && deadline?.[lang] && deadline[lang] !== words);
    const end =
      words === undefined
        ? due
        : words === due || (!due && isIso(words))
          ? words
          : omitEmpty({text: words, date: due || undefined});
    const columns = {...retained, ...Object.fromEntries(others.map((lang) => [`deadline/${lang}`, deadline?.[lang]]))};
    return this.report.placed(
      omitEmpty({
        ...item,
        ...(end && {planned: {end}}),
        ...(newest && {status: newest.word}),
        'x-columns': Object.keys(columns).length ? columns : undefined,
      }),
      place,
    );
  }
}
