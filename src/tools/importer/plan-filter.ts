import {keyOf} from './columns.js';
import type {PlanInFile} from './document-file.js';
import type {Context} from './format.js';
import type {Input} from './sheet.js';

/** True where one of the names is the one that was asked for, or nobody asked. */
export const isOneOf = (wanted: string | undefined, names: readonly unknown[]): boolean =>
  wanted === undefined ||
  names.some((name) => typeof name === 'string' && name.trim() !== '' && keyOf(name) === keyOf(wanted));

/** Names of a text in any of its languages. */
const wordsOf = (text: unknown): unknown[] =>
  typeof text === 'object' && text !== null ? Object.values(text) : [text];

/** What somebody may call the country of a plan, and the plan. */
const countriesOf = ({country, locality}: PlanInFile) => [
  country,
  locality,
  [locality, country].filter(Boolean).join(', '),
];
const namesOf = ({id, title}: PlanInFile) => [id, ...wordsOf(title)];

/** True where a plan is what --country and --plan ask for. `codes` are other names of its country. */
export const matchesFilter = (
  plan: PlanInFile,
  {country, plan: name}: Context['options'],
  codes: readonly string[] = [],
): boolean => isOneOf(country, [...countriesOf(plan), ...codes]) && isOneOf(name, namesOf(plan));

/** The plan in the words of the person who imports, for formats that do not name theirs. */
export function planOf({country, plan}: Context['options']): PlanInFile | undefined {
  const id = plan ?? country;
  return id === undefined ? undefined : {id, ...(plan && {title: plan}), ...(country && {country})};
}

/** Tells that nothing is what was asked for, with what there is. */
export function reportNothing(
  inputs: readonly Input[],
  plans: readonly PlanInFile[],
  {options, report}: Context,
): void {
  const wanted = [options.country, options.plan].filter(Boolean).join(', ');
  const there = plans.flatMap((plan) => [...countriesOf(plan), ...namesOf(plan)]).filter(Boolean);
  const [first] = inputs;
  if (first)
    report.add('nothing-found', {file: first.file}, `${wanted} (${[...new Set(there)].slice(0, 5).join(', ')})`);
}

/** Tells how many rows of each file were left out because nobody asked for them. */
export function reportOmitted(inputs: readonly Input[], {options, report}: Context): void {
  if (options.country === undefined && options.plan === undefined) return;
  for (const {file} of inputs) {
    const {leftOut} = report.file(file);
    if (leftOut) report.add('rows-left-out', {file}, String(leftOut));
  }
}
