import {isObject} from '../../parse/read.js';
import {isAsked, tellLeftOut, tellNothing} from './plan-filter.js';
import {Cleaner} from './cell-text.js';
import {keyOf} from './columns.js';
import {
  said,
  type CommitmentInFile,
  type DocumentInFile,
  type MilestoneInFile,
  type PlanInFile,
} from './document-file.js';
import {cellsIn, Entry, leaveOut, tellKept} from './entries.js';
import type {Context, Format} from './format.js';
import type {Input} from './sheet.js';

/** The site that the front matter is of: addresses in it start at its root. */
const SITES = [[/\bopen\.usa\.gov\b/i, 'https://open.usa.gov']] as const;
/** `aug_2023_progress` */
const DATED = /^([a-z]{3})_(\d{4})_progress$/;
/** What a page says in its body: the progress, and the evidence for it. */
const PARTS = /^([^]*?)^Evidence:\s*([^]*)(?![^])/im;

interface PlanFile {
  readonly given: Readonly<Record<string, unknown>>;
  readonly commitments: readonly Entry[];
  readonly steps: readonly Entry[];
}

const list = (given: unknown): readonly unknown[] => (Array.isArray(given) ? given : []);

/** A plan of the United States: commitments and sub-commitments with the front matter of their pages. */
export const usPlan: Format = {
  name: 'US plan file',
  recognise: ({json}) =>
    isObject(json) &&
    Array.isArray(json.subcommitments) &&
    list(json.commitments).some((one) => isObject(one) && 'commitment_id' in one),
  read(inputs, context) {
    const reader = new PlanReader(context);
    const document = reader.read(inputs);
    tellLeftOut(inputs, context);
    return document;
  },
};

class PlanReader {
  readonly #plans: PlanInFile[] = [];
  readonly #clean: Cleaner;
  readonly #sources = new Set<string>();

  constructor(private readonly context: Context) {
    this.#clean = new Cleaner(context.report, context.options.dateOrder);
  }

  read(inputs: readonly Input[]): DocumentInFile {
    const {options} = this.context;
    const there: PlanInFile[] = [];
    const commitments = inputs.flatMap((input) => {
      const file = this.#open(input);
      const plan = planIn(file);
      there.push(plan);
      if (isAsked(plan, options, ['US', 'USA', 'United States of America'])) return this.#commitments(file, plan);
      leaveOut([...file.commitments, ...file.steps], this.context.report);
      return [];
    });
    if (!this.#plans.length) tellNothing(inputs, there, this.context);
    return {
      lang: options.lang ?? 'en',
      source: this.#sources.size ? {name: [...this.#sources].join('; ')} : undefined,
      plans: this.#plans,
      commitments,
    };
  }

  #open({file, json}: Input): PlanFile {
    const given = isObject(json) ? json : {};
    const entries = (name: string) =>
      list(given[name]).map((item, index) => new Entry({file, sheet: name, row: index + 1}, cellsIn(item)));
    const commitments = entries('commitments');
    const steps = entries('subcommitments');
    this.context.report.file(file).rows += commitments.length + steps.length;
    return {given, commitments, steps};
  }

  #commitments({given, commitments, steps}: PlanFile, plan: PlanInFile): CommitmentInFile[] {
    const {report} = this.context;
    this.#plans.push(plan);
    const source = sourceOf(given);
    if (source) this.#sources.add(source);
    const base = SITES.find(([pattern]) => pattern.test(source))?.[1];
    const known = new Set(commitments.map((entry) => keyOf(entry.peek('commitment_id'))));
    const below = new Map<string, Entry[]>();
    const placed: Entry[] = [];
    for (const step of steps) {
      const key = keyOf(step.peek('commitment_id'));
      if (known.has(key)) {
        placed.push(step);
        below.set(key, [...(below.get(key) ?? []), step]);
      } else {
        report.file(step.place.file).skipped++;
        report.tell('row-without-parent', step.at('commitment_id'), step.shown);
      }
    }
    const made = commitments.map((entry) => {
      const own = below.get(keyOf(entry.peek('commitment_id'))) ?? [];
      below.delete(keyOf(entry.peek('commitment_id')));
      const about = report.file(entry.place.file);
      about.used += 1 + own.length;
      about.commitments++;
      return report.placed(this.#commitment(entry, own, plan.id, base), entry.place);
    });
    tellKept([...commitments, ...placed], report);
    return made;
  }

  #commitment(
    entry: Entry,
    steps: readonly Entry[],
    plan: string | undefined,
    base: string | undefined,
  ): CommitmentInFile {
    const theme = entry.take('commitment_theme_name');
    const read = steps.map((step) => this.#step(step, theme));
    const title = this.#line(entry, 'title');
    if (!title) this.context.report.tell('title-missing', entry.place);
    const text = this.#prose(entry, 'commitment_detail_sub');
    const body = this.#prose(entry, 'body');
    const updates = read.flatMap(({updates}) => updates);
    return said({
      id: entry.take('commitment_id'),
      plan,
      title,
      url: addressOf(entry, base),
      policyAreas: theme ? [theme] : undefined,
      description: [text, body].filter(Boolean).map((one) => ({text: one})),
      milestones: read.map(({milestone}, index) =>
        this.context.report.placed(milestone, steps[index]?.place ?? entry.place),
      ),
      updates,
      'x-columns': entry.left,
    });
  }

  #step(entry: Entry, theme: string): {milestone: MilestoneInFile; updates: object[]} {
    const id = entry.take('commitment_detail_sub_id');
    const title = this.#line(entry, 'title');
    const text = this.#prose(entry, 'commitment_detail_sub');
    entry.take('commitment_id');
    if (entry.peek('commitment_theme_name') === theme) entry.take('commitment_theme_name');
    const agency = entry.take('commitment_agency');
    const dated = entry.names.filter((name) => DATED.test(name));
    const updates = [...dated, 'body'].flatMap((name) => {
      const words = this.#prose(entry, name);
      if (!words) return [];
      const [, month, year] = DATED.exec(name) ?? [];
      const [, before = words, evidence = ''] = PARTS.exec(words) ?? [];
      const date = month && this.#clean.date(`${month} ${year ?? ''}`, 'end', entry.at(name));
      return said({
        id: [id, typeof date === 'string' ? date : 'latest'].filter(Boolean).join('-'),
        date,
        title,
        text: before.replace(/^Progress Update:\s*/i, '').trim(),
        sections: evidence ? [{heading: 'Evidence', text: evidence}] : undefined,
      });
    });
    return {
      milestone: said({
        id,
        title,
        text: keyOf(text) === keyOf(title) ? undefined : text,
        status: entry.take('commitment_status'),
        responsible: agency ? this.#clean.names(agency, entry.at('commitment_agency')) : undefined,
        'x-columns': entry.left,
      }),
      updates,
    };
  }

  #line = (entry: Entry, name: string) => this.#clean.line(entry.take(name), entry.at(name));
  #prose = (entry: Entry, name: string) => this.#clean.prose(entry.take(name), entry.at(name));
}

/** Members of the file that have places of their own. */
const READ = ['plan', 'commitments', 'subcommitments', 'source'];

function planIn({given}: PlanFile): PlanInFile {
  const {plan} = given;
  const others = Object.fromEntries(Object.entries(given).filter(([name]) => !READ.includes(name)));
  const title = typeof plan === 'string' ? plan.trim() : '';
  return said({
    id: keyOf(title).replaceAll(' ', '-') || 'us',
    title,
    country: 'United States',
    'x-columns': Object.keys(others).length ? others : undefined,
  });
}

/** The address of a page. One that starts at the root of a site that nobody knows is left where it is. */
function addressOf(entry: Entry, base: string | undefined): string | undefined {
  const given = entry.peek('permalink');
  const whole = /^https?:/.test(given) ? given : base && given.startsWith('/') ? base + given : undefined;
  if (whole !== undefined) entry.take('permalink');
  return whole;
}

const sourceOf = ({source}: PlanFile['given']): string =>
  typeof source === 'string' ? source : source === undefined || source === null ? '' : JSON.stringify(source);
