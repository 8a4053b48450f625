import type {CommitmentInFile, DocumentInFile, PlanInFile} from '../../../src/tools/importer/document-file.js';
import {pickText} from '../../../src/model/text.js';
import type {ImportIssue, Report} from '../../../src/tools/importer/report.js';

// An independent look at an import: it knows what cells mean from OGP's codebook, and nothing of how they were read.

/** Letters and digits, without the marks of HTML. */
const letters = (text: string) =>
  text
    .replace(/<\/?[a-z][^<>]*>/gi, ' ')
    .replace(/&#(\d+);/g, (_, code: string) => String.fromCharCode(Number(code)))
    .replace(/[^\p{L}\p{N}]+/gu, '')
    .toLowerCase();

const MONTHS = 'january february march april may june july august september october november december'.split(' ');
/** The numbers of a date, whatever their order; two digits are a year of this century. */
const numbersOf = (date: string) => {
  const named = date.toLowerCase().replace(/[a-z]+/g, (word) => {
    const month = MONTHS.findIndex((name) => name === word || name.slice(0, 3) === word);
    return month < 0 ? ' x ' : ` ${month + 1} `;
  });
  if (/x/.test(named)) return '';
  const parts = named.match(/\d+/g) ?? [];
  return parts
    .map((part, index) => (index > 0 && index === parts.length - 1 && part.length === 2 ? 2000 : 0) + Number(part))
    .sort((a, b) => a - b)
    .join(' ');
};
const isoNumbers = (iso: string) =>
  iso
    .split('-')
    .map(Number)
    .sort((a, b) => a - b)
    .join(' ');

function* leavesOf(value: unknown): Generator<string> {
  if (typeof value === 'string') yield value;
  else if (Array.isArray(value)) {
    if (value.length > 1 && value.every((item) => typeof item === 'string')) yield value.join(' ');
    for (const item of value) yield* leavesOf(item);
  } else if (typeof value === 'object' && value !== null)
    for (const [key, member] of Object.entries(value)) if (key !== 'x-columns') yield* leavesOf(member);
}

const columnsOf = (holder: CommitmentInFile | PlanInFile | undefined) =>
  (holder?.['x-columns'] ?? {}) as Readonly<Record<string, string>>;

export interface Expectations {
  /** Columns in which 1 is a policy area. */
  readonly areas: readonly string[];
  /** Columns in which 1 is “Relevance clear”, with the OGP value. */
  readonly values: Readonly<Record<string, string>>;
}

/** Cells of a row that are found neither in its commitment nor in what was told about the row. */
function lostOf(
  row: readonly string[],
  heading: readonly string[],
  commitment: CommitmentInFile,
  plan: PlanInFile | undefined,
  issues: readonly ImportIssue[],
  {areas, values}: Expectations,
): string[] {
  const kept = columnsOf(commitment);
  const ofPlan = columnsOf(plan);
  const leaves = [...leavesOf(commitment), ...leavesOf(plan)];
  const exact = [...leaves];
  const long = leaves.map(letters);
  const relevance = new Map(
    commitment.assessments?.filter(({scale}) => scale === 'relevance').map(({aspect, value}) => [aspect, value]),
  );
  const take = (test: (leaf: string) => boolean) => {
    const at = exact.findIndex(test);
    if (at >= 0) exact.splice(at, 1);
    return at >= 0;
  };
  return row.flatMap((given, index) => {
    const cell = given.trim();
    const column = heading[index]?.replace(/\s+/g, ' ').trim() ?? '';
    const name = Object.keys(kept).find((key) => key === column || key === `${column} (2)`);
    if (!cell || ofPlan[column] === cell || (name !== undefined && kept[name] === cell)) return [];
    if (!column && Object.entries(kept).some(([key, value]) => /^column [A-Z]+$/.test(key) && value === cell))
      return [];
    if (issues.some((odd) => odd.column === column && odd.found === cell)) return [];
    if (areas.includes(column) && /^[01]$/.test(cell)) {
      const listed = commitment.policyAreas?.includes(column) ?? false;
      return listed === (cell === '1') ? [] : [`${column}: ${cell}`];
    }
    const value = values[column];
    if (value && /^[01]$/.test(cell))
      return relevance.get(value) === (cell === '1' ? 'Relevance clear' : 'Relevance unclear')
        ? []
        : [`${column}: ${cell}`];
    const short = letters(cell);
    // The format has one title: a short title is kept where it is another.
    if (column === 'Short Title' && letters(cell) === letters(pickText(commitment.title ?? '', 'en').text)) return [];
    // A short word is found once for each cell that has it; a long text may be part of another.
    if (short.length < 8 && take((leaf) => letters(leaf) === short)) return [];
    if (short.length >= 8 && long.some((text) => text.includes(short))) return [];
    if (!short && take((leaf) => leaf === cell)) return [];
    const numbers = numbersOf(cell);
    if (numbers && take((leaf) => /^\d{4}-\d\d(-\d\d)?$/.test(leaf) && isoNumbers(leaf) === numbers)) return [];
    return [`${column || `column ${index + 1}`}: ${cell.slice(0, 200)}`];
  });
}

/** Every cell of every row that is nowhere in the document and nowhere in the report. `head` is the row of the headings. */
export function lostCells(
  records: readonly (readonly string[])[],
  head: number,
  document: DocumentInFile,
  report: Report,
  expectations: Expectations,
): string[] {
  const heading = records[head - 1] ?? [];
  const plans = new Map(document.plans?.map((plan) => [plan.id, plan]));
  const byRow = new Map<number | undefined, ImportIssue[]>();
  for (const issue of report.issues) byRow.set(issue.row, [...(byRow.get(issue.row) ?? []), issue]);
  let next = 0;
  return records.flatMap((row, index) => {
    const issues = byRow.get(index + 1) ?? [];
    if (index + 1 === head || !row.some((cell) => cell.trim())) return [];
    const whole = issues.find(({code}) => ['row-skipped', 'header-skipped', 'header-repeated'].includes(code));
    if (whole) {
      const lost = row.filter((cell) => cell.trim() && !whole.found?.split(' | ').includes(cell.trim()));
      return lost.map((cell) => `row ${index + 1}, left out: ${cell}`);
    }
    const commitment = document.commitments?.[next++];
    if (!commitment) return [`row ${index + 1} is no commitment`];
    return lostOf(row, heading, commitment, plans.get(commitment.plan), issues, expectations).map(
      (cell) => `row ${index + 1}, ${cell}`,
    );
  });
}
