import type {Text} from '../../model/text.js';
import {planOf} from './plan-filter.js';
import {Cleaner} from './cell-text.js';
import {said, type CommitmentInFile, type DocumentInFile, type MilestoneInFile} from './document-file.js';
import {hasRecords, readRecords, tellKept, type Columns, type Entry} from './entries.js';
import type {Context, Format} from './format.js';
import {percent, progressScale} from './progress-scale.js';

/** The columns by which the export of a component for accountability is known, in all versions since 0.10. */
const TYPICAL = [
  'start_date',
  'end_date',
  'progress',
  'status/key',
  'status/id',
  'parent/id',
  'component/id',
  'proposal_urls',
];

const columns: Columns = (names) =>
  names.has('id') &&
  [...names].some((name) => name.startsWith('title/')) &&
  TYPICAL.filter((name) => names.has(name)).length > 3;

const LANG = /^[a-z]{2,3}(-[a-z0-9]{2,8})*$/;

/** The results of a Decidim platform, as it exports them: CSV or JSON. */
export const decidim: Format = {
  name: 'Decidim accountability',
  recognise: (input) => hasRecords(input, columns),
  read(inputs, context) {
    const entries = inputs.flatMap((input) => readRecords(input, columns, context.report));
    return new ResultReader(context, entries).document();
  },
};

/** A result that has no other above it, with the steps that are below. */
interface Root {
  readonly entry: Entry;
  readonly steps: Entry[];
}

class ResultReader {
  readonly #clean: Cleaner;
  readonly #lang: string;
  readonly #shares = new Set<number>();

  constructor(
    private readonly context: Context,
    private readonly entries: readonly Entry[],
  ) {
    const {lang, dateOrder} = context.options;
    this.#clean = new Cleaner(context.report, dateOrder);
    const first = entries
      .flatMap(({names}) => names)
      .find((name) => LANG.test(name.replace(/^title\//, '')) && name.startsWith('title/'));
    this.#lang = lang ?? first?.replace('title/', '') ?? 'en';
  }

  document(): DocumentInFile {
    const {options, report} = this.context;
    const plan = planOf(options);
    const commitments = this.#roots().map(({entry, steps}) => {
      report.file(entry.place.file).commitments++;
      const milestones = steps.map((step) => report.placed(this.#step(step), step.place));
      return report.placed(this.#commitment(entry, milestones, plan?.id), entry.place);
    });
    for (const {place} of this.entries) report.file(place.file).used++;
    tellKept(this.entries, report);
    return {
      lang: this.#lang,
      plans: plan && [plan],
      commitments,
      // Every share that occurs is a value of a scale of the platform's own, the lowest first.
      scales: this.#shares.size ? [progressScale(this.#shares)] : undefined,
    };
  }

  /** Results below others become their milestones, however deep; one whose parent is not in the file stands alone. */
  #roots(): Root[] {
    const parents = new Map(this.entries.map((entry) => [entry.peek('id'), entry]));
    const parentOf = (entry: Entry) => parents.get(entry.peek('parent/id'));
    const roots = new Map<Entry, Root>();
    const above = (entry: Entry): Entry => {
      const seen = new Set([entry]);
      let top = entry;
      for (let next = parentOf(top); next; next = parentOf(top)) {
        // Results that are below each other have none above them.
        if (seen.has(next)) return entry;
        seen.add(next);
        top = next;
      }
      return top;
    };
    const tops = this.entries.map((entry) => [entry, above(entry)] as const);
    for (const [, top] of tops) if (!roots.has(top)) roots.set(top, {entry: top, steps: []});
    for (const [entry, top] of tops) {
      if (entry !== top) roots.get(top)?.steps.push(entry);
      else if (entry.has('parent/id'))
        this.context.report.tell('parent-missing', entry.at('parent/id'), entry.peek('parent/id'));
    }
    return [...roots.values()];
  }

  #commitment(entry: Entry, milestones: readonly MilestoneInFile[], plan: string | undefined): CommitmentInFile {
    const {title, text, status, period} = this.#common(entry);
    if (title === undefined) this.context.report.tell('title-missing', entry.place);
    const progress = this.#share(entry);
    if (typeof progress === 'number') this.#shares.add(progress);
    const proposals = entry.names.filter((name) => /^proposal_urls(\/\d+)?$/.test(name));
    const links = proposals.flatMap((name) => {
      const urls = entry.take(name).split(/,\s*/);
      const good = urls.filter((url) => /^https?:\/\/\S+$/.test(url));
      entry.putBack(name, urls.filter((url) => !good.includes(url)).join(', '));
      return good;
    });
    return said({
      id: entry.take('id'),
      plan,
      title,
      status,
      url: entry.take('url'),
      policyAreas: this.#areas(entry),
      period,
      description: text === undefined ? undefined : [{text}],
      milestones,
      assessments:
        progress === undefined
          ? undefined
          : [
              {
                scale: 'progress',
                value: typeof progress === 'number' ? percent(progress) : progress,
                voice: 'government',
              },
            ],
      links: links.map((url) => ({url})),
      'x-columns': entry.left,
    });
  }

  #step(entry: Entry): MilestoneInFile {
    const {title, text, status, period} = this.#common(entry);
    const url = entry.take('url');
    return said({
      id: entry.take('id'),
      title,
      text,
      planned: period,
      status,
      progress: this.#share(entry),
      evidence: url ? [{url}] : undefined,
      'x-columns': entry.left,
    });
  }

  #common(entry: Entry) {
    const edge = (name: string, which: 'start' | 'end') => this.#clean.date(entry.take(name), which, entry.at(name));
    const period = said({start: edge('start_date', 'start'), end: edge('end_date', 'end')});
    return {
      title: this.#text(entry, 'title', 'line'),
      text: this.#text(entry, 'description', 'prose'),
      status: this.#status(entry),
      period: Object.keys(period).length ? period : undefined,
    };
  }

  /** The versions of a text that are not blank. A version that a machine made stays with what is left. */
  #text(entry: Entry, name: string, as: 'line' | 'prose'): Text | undefined {
    const versions = entry.names.flatMap((column) => {
      const lang = column.startsWith(`${name}/`) ? column.slice(name.length + 1) : '';
      if (!LANG.test(lang)) return [];
      const text = this.#clean[as](entry.peek(column), entry.at(column));
      if (!text) return [];
      entry.take(column);
      return [[lang, text] as const];
    });
    return versions.length ? Object.fromEntries(versions) : undefined;
  }

  /** A status is one word in the format: in the language of the document, or the first that there is. */
  #status(entry: Entry): string | undefined {
    const names = entry.names.filter((name) => /^status\/name\/[a-z-]+$/.test(name));
    const name = names.find((one) => one.endsWith(`/${this.#lang}`)) ?? names[0];
    return name === undefined ? undefined : entry.take(name);
  }

  #areas(entry: Entry): Text[] {
    const category = this.#text(entry, 'category/name', 'line');
    // Newer platforms have taxonomies: in JSON a list, in CSV the way in which Ruby prints one.
    const lists = [...new Set(entry.names.flatMap((name) => /^taxonomies\/name\/\d+/.exec(name)?.[0] ?? []))];
    const printed = [...entry.peek('taxonomies/name').matchAll(/\{([^{}]*)\}/g)].map(([, inner = '']) =>
      Object.fromEntries(
        [...inner.matchAll(/"([\w-]+)"\s*=>\s*"([^"]*)"/g)].map(([, lang = '', name = '']) => [lang, name]),
      ),
    );
    const named = printed.filter((one) => Object.keys(one).length);
    if (named.length) entry.take('taxonomies/name');
    return [category, ...lists.map((list) => this.#text(entry, list, 'line')), ...named].filter(
      (area) => area !== undefined,
    );
  }

  /** From 0 to 100 in the file. What is no such number stays as written. */
  #share(entry: Entry): number | string | undefined {
    const cell = entry.take('progress');
    const number = Number(cell.replace(/%$/, ''));
    if (!cell) return undefined;
    return Number.isFinite(number) && number >= 0 && number <= 100 ? number / 100 : cell;
  }
}
