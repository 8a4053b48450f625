import type {Reason} from './assign.js';
import {headingKey} from './heading.js';
import type {TablePlan} from './plan.js';

/**
 * What the columns of tables were taken for, as a mapping: those of the template need none, and what is not certain is
 * asked again. A heading that is two things in two tables is named with its sheet or file.
 */
export function mappingOf(tables: readonly TablePlan[]): Readonly<Record<string, string>> {
  const sure: ReadonlySet<Reason> = new Set(['mapping', 'word', 'values', 'near']);
  const read = tables.filter(({unread}) => !unread);
  const all = read.flatMap(({table, columns}) =>
    columns.filter(({reason}) => sure.has(reason)).map(({heading, target}) => ({table, heading, target})),
  );
  const targets = new Map<string, Set<string>>();
  for (const {heading, target} of all)
    targets.set(headingKey(heading), (targets.get(headingKey(heading)) ?? new Set()).add(target));
  return Object.fromEntries(
    all.map(({table, heading, target}) => {
      const isOne = (targets.get(headingKey(heading))?.size ?? 0) < 2;
      return [isOne ? heading : `${table.name ?? table.file}: ${heading}`, target];
    }),
  );
}
