import {isIso} from '../../model/partial-date.js';
import {SEPARATOR, type Column} from '../tabular/template-columns.js';
import {readAddresses} from './addresses.js';
import {orderOf, type ColumnOrder} from './date-order.js';
import {readCellDate, readCellSpan, type CellDate, type DateOrder} from './dates.js';
import type {Context} from './format.js';
import {hasMarkup, readLine, readNames, readProse} from './prose.js';
import type {ColumnPlan} from './recognition/assign.js';
import type {Place} from './report.js';
import {shareReader} from './shares.js';
import {reportProse} from './cell-text.js';

/** Members that a cell fills: usually the one of its column. */
type MemberCells = Readonly<Record<string, string>>;
export type ReadCell = (cell: string, place: Place) => MemberCells;

/** Columns of names, of which a cell may have several. */
const NAMES = /^(?:milestones\.)?(?:leadInstitutions|supportingInstitutions|responsible|policyAreas)$/;

/** How the cells of one column are read. `values` are all of them: some are only understood beside the others. */
export function readerOf(
  {target, reason, heading}: ColumnPlan,
  column: Column | undefined,
  values: readonly string[],
  context: Context,
  separator?: string,
): ReadCell {
  const {report} = context;
  const prefix = target.startsWith('milestones.') ? 'milestones.' : '';
  const name = target.slice(prefix.length);
  const dates = new ColumnDates(values, context);
  const date = (cell: string, place: Place, edge: 'start' | 'end') => {
    const given = cell.trim();
    // Years and months are no accident of a spreadsheet; days may be one.
    if (!given || (isIso(given) && given.length < 10)) return cell;
    const read = dates.read(given, edge, place);
    if (read.issue && read.issue !== 'date-words') report.add(read.issue, place, given);
    return typeof read.date === 'string' ? read.date : cell;
  };
  if (column?.kind === 'date') {
    const edge = /(^|\.)start$/i.test(name) ? 'start' : 'end';
    return (cell, place) => {
      const span = reason !== 'template' && name.endsWith('.end') ? readCellSpan(cell, dates.order) : undefined;
      if (span) return {[target.replace(/end$/, 'start')]: span.start, [target]: span.end};
      const given = cell.trim();
      const read = reason !== 'template' && given && !isIso(given) ? readCellDate(given, edge, dates.order) : undefined;
      // Words with the date that they mean: “Q1 2025”.
      if (read && typeof read.date === 'object' && read.date.date !== undefined)
        return {[target]: read.date.date, [`${target}.text`]: read.date.text};
      return {
        [target]: cell
          .split(SEPARATOR)
          .map((part) => date(part, place, edge))
          .join(SEPARATOR),
      };
    };
  }
  if (!column && (name === 'period' || name === 'planned'))
    return (cell, place) => {
      const span = readCellSpan(cell, dates.order);
      if (span) return {[`${target}.start`]: span.start, [`${target}.end`]: span.end};
      const end = date(cell, place, 'end');
      return isIso(end) ? {[`${target}.end`]: end} : {[`${target}.text`]: cell};
    };
  if (column?.kind === 'share' || name === 'progress') {
    const read = shareReader(values, heading);
    return (cell, place) => {
      const {value, issue} = read(cell);
      if (issue) report.add(issue, place, cell.trim());
      return {[target]: value};
    };
  }
  if (column?.kind === 'url' && column.several && reason === 'template') return listReader(target, context);
  if (column?.kind === 'url' || name === 'links') return addressReader(target, name, context, column?.several === true);
  if (NAMES.test(target) && reason !== 'template')
    return (cell, place) => {
      const prose = readNames(separator === undefined ? cell : cell.replaceAll(separator, ';'));
      reportProse(report, prose, cell, place);
      if (prose.names.length > 1 && !cell.includes(SEPARATOR)) report.add('names-separated', place, cell.trim());
      return {[target]: prose.names.length ? prose.names.join(` ${SEPARATOR} `) : cell};
    };
  if (name === 'policyAreas')
    return (cell, place) => {
      if (/;\s*\S/.test(cell) && !cell.includes(SEPARATOR)) report.add('names-joined', place, cell.trim());
      return {[target]: cell};
    };
  if (column?.kind === 'text' || name === 'description')
    return (cell, place) => {
      if (!hasMarkup(cell)) return {[target]: cell};
      const prose = /^(?:title|name|label|heading)/.test(name) ? readLine(cell) : readProse(cell);
      reportProse(report, prose, cell, place);
      return {[target]: prose.text};
    };
  return (cell) => ({[target]: cell});
}

/** The dates of one column. Somebody says in which order they are, or else the column itself. */
class ColumnDates {
  readonly order: DateOrder | undefined;
  readonly #shown: ColumnOrder | undefined;
  #isReported = false;

  constructor(
    values: readonly string[],
    private readonly context: Context,
  ) {
    const {dateOrder} = context.options;
    this.#shown = dateOrder === undefined ? orderOf(values) : undefined;
    this.order = dateOrder ?? this.#shown?.order;
  }

  read(cell: string, edge: 'start' | 'end', place: Place): CellDate {
    const read = readCellDate(cell, edge, this.order);
    if (this.#shown && !this.#isReported) this.#reportOrder(cell, read, edge, this.#shown, place);
    return read;
  }

  /** Once, at the first date that needs the others: in which order it was read and why, or that they disagree. */
  #reportOrder(
    cell: string,
    read: CellDate,
    edge: 'start' | 'end',
    {order, example, evidence}: ColumnOrder,
    place: Place,
  ) {
    const {report} = this.context;
    if (read.issue === 'date-ambiguous' && evidence.dmy + evidence.mdy > 0) {
      this.#isReported = true;
      report.add(
        'date-evidence',
        {
          file: place.file,
          ...(place.sheet !== undefined && {sheet: place.sheet}),
          ...(place.column !== undefined && {column: place.column}),
        },
        `${evidence.dmy} / ${evidence.mdy}`,
      );
    } else if (order && typeof read.date === 'string' && readCellDate(cell, edge).issue === 'date-ambiguous') {
      this.#isReported = true;
      report.add(
        order === 'mdy' ? 'date-month-first' : 'date-day-first',
        place,
        `${cell} → ${read.date} (${example ?? ''})`,
      );
    }
  }
}

/** Addresses of a list in one cell, each in the place of its label. */
function listReader(target: string, {report}: Context): ReadCell {
  return (cell, place) => {
    const parts = cell.split(SEPARATOR).map((part) => {
      const {good, completed, bad} = readAddresses(part);
      const [only] = good;
      if (only === undefined || good.length > 1 || bad.length || !completed) return part;
      report.add('url-completed', place, `${part.trim()} → ${only}`);
      return ` ${only} `;
    });
    return {[target]: parts.join(SEPARATOR)};
  };
}

/** Addresses: completed where they are only short of their scheme; what is none is no dead link on a page. */
function addressReader(target: string, name: string, {report}: Context, several: boolean): ReadCell {
  return (cell, place) => {
    if (!cell.trim()) return {};
    const {good, completed, bad} = readAddresses(cell);
    // A path or a place in the page is for whoever wrote it to know.
    if (!good.length && /^(?:[./#?]|[a-z][a-z\d+.-]*:)\S*$/i.test(cell.trim())) return {[target]: cell};
    if (bad.length) report.add('url-invalid', place, bad.join(' | '));
    // As given: pages show as text what cannot be a link.
    if (!good.length) return {[target]: cell};
    if (completed) report.add('url-completed', place, `${cell.trim()} → ${good.join(' | ')}`);
    const rest: MemberCells = bad.length ? {[`x-${place.column ?? name}`]: bad.join(` ${SEPARATOR} `)} : {};
    if (several || name === 'links') return {...rest, [target]: good.join(` ${SEPARATOR} `)};
    const [first = '', ...others] = good;
    if (!others.length) return {...rest, [target]: first};
    report.add('url-several', place, cell.trim());
    return name === 'url'
      ? {...rest, [target]: first, links: others.join(` ${SEPARATOR} `)}
      : {...rest, [target]: first, [`x-${place.column ?? name}`]: [...bad, ...others].join(` ${SEPARATOR} `)};
  };
}
