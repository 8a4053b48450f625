import type {Localizer} from '../../i18n/localizer.js';
import type {ColumnPlan} from './recognition/assign.js';
import {choicesOf, OF_MILESTONE, targetsOf} from './recognition/kinds.js';
import type {TablePlan} from './recognition/plan.js';
import {WORDS} from './recognition/words/index.js';
import type {Role, Words} from './recognition/words/words.js';

/** A member that a column may be, with its name for people. */
export type ColumnChoice = readonly [target: string, label: string];

/** One column of somebody's table. */
export interface ColumnView {
  /** Under which a mapping names it. */
  readonly key: string;
  readonly heading: string;
  /** What it is: a member, `x-` for one of the publisher's own, blank for one that is left out. */
  readonly target: string;
  /** What it may be, where that is not certain: the most probable first. */
  readonly suggestions: readonly ColumnChoice[];
  /** Why somebody should look at it; blank where it is certain. */
  readonly note: string;
  /** The first values below it. */
  readonly samples: readonly string[];
}

/** A table with what its columns are, to be shown and changed. */
export interface TableView {
  /** The file, and the sheet in it. */
  readonly name: string;
  /** What its rows are, in words. */
  readonly about: string;
  readonly columns: readonly ColumnView[];
  readonly usual: readonly ColumnChoice[];
  readonly others: readonly ColumnChoice[];
}

const SAMPLES = 3;
/** So much of a value shows what it is. */
const LONGEST = 60;
const OWN = 'x-';

const short = (text: string) => (text.length > LONGEST ? `${text.slice(0, LONGEST).trimEnd()}…` : text);
const capital = (words: string) => words.charAt(0).toUpperCase() + words.slice(1);

/** The words by which people know the members of a table: the headings of the template. */
function labelsOf(kind: string, words: Words): ReadonlyMap<string, string> {
  const labels = new Map<string, string>();
  const name = (role: string) =>
    role === 'parent' || role === 'self'
      ? words.entities.commitment.split('|')[0]
      : words.roles[role as Role]?.split('|')[0];
  for (const [role, target] of Object.entries(targetsOf(kind)))
    if (role !== 'self' && role !== 'part' && !labels.has(target)) labels.set(target, capital(name(role) ?? target));
  return labels;
}

function choicesIn({kind}: TablePlan, words: Words): Pick<TableView, 'usual' | 'others'> {
  const labels = new Map<string, string>();
  if (kind === 'both') {
    for (const [target, label] of labelsOf('commitments', words)) labels.set(target, label);
    for (const [target, label] of labelsOf('milestones', words))
      if (target !== 'commitment') labels.set(OF_MILESTONE + target, `${words.sheets.milestone}: ${label}`);
  } else if (kind === 'commitments' || kind === 'milestones')
    for (const [target, label] of labelsOf(kind, words)) labels.set(target, label);
  return {
    usual: [...labels],
    others: choicesOf(kind)
      .filter((target) => !labels.has(target) && target !== 'extra')
      .map((target) => [target, target] as const),
  };
}

function noteOn({reason}: ColumnPlan, {msg}: Localizer): string {
  const notes: Readonly<Partial<Record<ColumnPlan['reason'], string>>> = {
    question: msg('Not certain: please say what it is.', {id: 'tool.columns.question'}),
    near: msg('A guess, because the heading is similar.', {id: 'tool.columns.near'}),
    values: msg('A guess, because of the values.', {id: 'tool.columns.values'}),
    personal: msg('About a person, so it is left out.', {id: 'tool.columns.personal'}),
  };
  return notes[reason] ?? '';
}

/** Somebody's tables as they are shown: your column, what it is, three of its values. */
export function toTableViews(plans: readonly TablePlan[], l10n: Localizer): TableView[] {
  const {msg} = l10n;
  const words = WORDS.find(({lang}) => lang === l10n.locale) ?? WORDS[0];
  if (!words) return [];
  const kinds: Readonly<Record<string, string>> = {
    commitments: msg('One commitment in each row.', {id: 'tool.columns.commitments'}),
    milestones: msg('One milestone in each row.', {id: 'tool.columns.milestones'}),
    both: msg('A milestone and its commitment in each row.', {id: 'tool.columns.both'}),
  };
  const unread = msg('Not read yet: say which column holds the titles.', {id: 'tool.columns.unread'});
  return plans.map((plan) => {
    const {table, head, columns, kind} = plan;
    const choices = choicesIn(plan, words);
    const labels = new Map(choices.usual);
    return {
      ...choices,
      name: table.name === undefined ? table.file : `${table.file} › ${table.name}`,
      about: plan.unread ? unread : (kinds[kind] ?? kind),
      columns: columns.map((column) => ({
        key: `${table.name ?? table.file}: ${column.heading}`,
        heading: column.heading,
        target: column.target.startsWith(OWN) ? OWN : column.target,
        suggestions: column.suggestions.map((target) => [target, labels.get(target) ?? target] as const),
        note: noteOn(column, l10n),
        samples: samplesOf(plan, column.index, head.row),
      })),
    };
  });
}

function samplesOf({table}: TablePlan, index: number, head: number): string[] {
  const samples: string[] = [];
  for (const record of table.records.slice(head + 1)) {
    const cell = record[index]?.trim();
    if (cell && !samples.includes(short(cell))) samples.push(short(cell));
    if (samples.length === SAMPLES) break;
  }
  return samples;
}
