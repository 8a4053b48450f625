import type {ColumnPlan, Reason} from './recognition/assign.js';
import {choicesOf, isShared} from './recognition/kinds.js';
import type {Wishes} from './recognition/mapping.js';
import type {TablePlan, UnreadTable} from './recognition/plan.js';
import {nearest} from '../validate/suggest.js';
import type {Report} from './report.js';
import {shown} from './row-checks.js';
import {placeIn} from './table-rows.js';

// What the report says of columns: which were recognised and why, and which are asked about.

const pair = ({heading, target}: ColumnPlan) => `${heading} → ${target}`;

/** Tells what each column of the tables became, and which wishes no table could fulfil. */
export function reportPlans(plans: readonly TablePlan[], wishes: Wishes, report: Report): void {
  for (const {table, head, columns, kind} of plans) {
    const place = placeIn(table, head.row + 1);
    const by = (...reasons: readonly Reason[]) => columns.filter(({reason}) => reasons.includes(reason));
    const about = report.file(table.file);
    const path =
      kind === 'both'
        ? 'commitments.'
        : kind === 'document'
          ? ''
          : `${kind === 'milestones' ? 'commitments.milestones' : kind}.`;
    const name = (heading: string) => (table.name === undefined ? heading : `${table.name}: ${heading}`);
    about.columns = {
      ...about.columns,
      ...Object.fromEntries(columns.map(({heading, target}) => [name(heading), target && `${path}${target}`])),
    };
    const known = by('word', 'mapping');
    if (known.length) report.add('columns-recognised', place, known.map(pair).join('; '));
    for (const column of by('near', 'values'))
      report.add('column-guessed', {...place, column: column.heading}, pair(column));
    for (const {heading, suggestions} of by('question'))
      report.add(
        'column-unsure',
        {...place, column: heading},
        suggestions.map((one) => `${heading}=${one}`).join(' | '),
      );
    const own = by('own').filter(({heading}) => !heading.startsWith('x-'));
    if (own.length) report.add('columns-own', place, own.map(({heading}) => heading).join(', '));
    for (const {
      heading,
      suggestions: [wanted = ''],
    } of by('mistaken')) {
      const meant = nearest(wanted, choicesOf(kind));
      report.add('mapping-member-unknown', {...place, column: heading}, meant ? `${wanted} (→ ${meant}?)` : wanted);
    }
    const exact = by('template').map(({target}) => target);
    for (const {heading, target} of by('template').filter((column, at) => exact.indexOf(column.target) < at))
      report.add('column-twice', {...place, column: heading}, target);
    const targets = by('mapping').map(({target}) => target);
    for (const {heading, target} of by('mapping'))
      if (
        target &&
        !target.startsWith('x-') &&
        targets.indexOf(target) !== targets.lastIndexOf(target) &&
        !isShared(target)
      )
        report.add('mapping-twice', {...place, column: heading}, target);
  }
  const [first] = plans;
  if (!first) return;
  const headings = plans.flatMap(({columns}) => columns.map(({heading}) => heading));
  for (const {heading, fromFile} of wishes.unused)
    report.add(
      fromFile ? 'mapping-column-gone' : 'mapping-column-unknown',
      {file: first.table.file},
      `${heading} (${headings.slice(0, 12).join(', ')}${headings.length > 12 ? ' …' : ''})`,
    );
}

/** Tells why a table was not read. */
export function reportUnread({table, decision, head}: UnreadTable, report: Report): void {
  const headings = head?.headings.filter(Boolean) ?? [];
  const place = placeIn(table, head && head.row + 1);
  if (decision && 'unsure' in decision) report.add('table-unsure', place, decision.unsure.join(', '));
  else if (decision) report.add('title-unsure', place, headings.join(', '));
  else
    report.add(
      'sheet-unknown',
      placeIn(table),
      shown(table.records.find((record) => record.some((cell) => cell.trim()))),
    );
}
