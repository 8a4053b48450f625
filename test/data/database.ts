/**
 * OGP's commitments database as documents of our format, for tests only: no more than a table of columns, so that every
 * cell arrives as it was published. Knows neither Node nor a page.
 */

/** Records of RFC 4180: quotation marks, doubled ones, and line breaks inside of them. */
export function readCsv(text: string): string[][] {
  const records: string[][] = [[]];
  for (const [, quoted, plain = '', end] of text
    .replace(/^\uFEFF/, '')
    .matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r?\n|$)/g)) {
    records.at(-1)!.push(quoted?.replaceAll('""', '"') ?? plain);
    if (end !== ',') records.push([]);
  }
  return records.filter((record) => record.some(Boolean));
}

/** A column that holds a rating. */
interface RatingColumn {
  readonly column: string;
  readonly scale: string;
  readonly stage: string;
  readonly aspect?: string;
  readonly formula?: string;
}

/** One cell that is not empty: where it stands, and what has to be found in the words of its rating. */
export interface Cell extends RatingColumn {
  readonly wording: string;
}

export interface Row {
  readonly commitment: Record<string, unknown> & {readonly id: string; readonly title: string};
  readonly cells: readonly Cell[];
}

const rating = (column: string, scale: string, stage: string, aspect?: string): RatingColumn => ({
  column,
  scale,
  stage,
  aspect,
});
const star = (column: string, formula: string, stage: string): RatingColumn => ({
  column,
  scale: 'starred',
  stage,
  formula,
});
const VALUES = ['Access to Information', 'Civic Participation', 'Public Accountability', 'Technology'];

const EDITIONS = {
  2024: {
    ratings: [
      rating('Specificity', 'specificity', 'design'),
      rating('Verifiable', 'verifiable', 'design'),
      rating('OGP Value Access To Information', 'relevance', 'design', VALUES[0]),
      rating('OGP Value Civic Participation', 'relevance', 'design', VALUES[1]),
      rating('OGP Value Public Accountability', 'relevance', 'design', VALUES[2]),
      rating('OGP Value Technology', 'relevance', 'design', VALUES[3]),
      rating('Potential Impact', 'Potential Impact', 'design'),
      rating('Potential for Results', 'Potential for Results', 'action-plan-review'),
      rating('Completion (Progress Report)', 'Completion at Midterm', 'Midterm'),
      rating('Completion (End Of Term)', 'Completion at End of Term', 'End of term'),
      rating('Early Results', 'Early Results', 'results-report'),
      rating('Did It Open Government (Overall)', 'Did It Open Government?', 'end-of-term'),
      rating('Did It Open Government (Access To Information)', 'Did It Open Government?', 'end-of-term', VALUES[0]),
      rating('Did It Open Government (Civic Participation)', 'Did It Open Government?', 'end-of-term', VALUES[1]),
      rating('Did It Open Government: Public Accountability', 'Did It Open Government?', 'end-of-term', VALUES[2]),
      star('Starred (2015 Only)', '2015-only', 'mid-term'),
      star('Starred (Current Formula) Progress Report', 'current', 'mid-term'),
      star('Starred (Current Formula) End of Term', 'current', 'end-of-term'),
    ],
    areas: ['Anti-Corruption and Integrity', 'Money in Politics'],
    country: 'Country/Locality',
  },
  2016: {
    ratings: [
      rating('Specificity', 'specificity', 'design'),
      rating('Value -Info', 'relevance', 'design', VALUES[0]),
      rating('Value -Part', 'relevance', 'design', VALUES[1]),
      rating('Value -Acc', 'relevance', 'design', VALUES[2]),
      rating('Value -Tech', 'relevance', 'design', VALUES[3]),
      rating('Potential impact', 'potential-impact', 'design'),
      rating('Completion (progress report)', 'completion', 'mid-term'),
      rating('Completion (end of term)', 'completion', 'end-of-term'),
      rating('Did it open government (end of term only)', 'did-it-open-government', 'end-of-term'),
      star('Starred (pre-June 2014 assessments)', 'pre-june-2014', 'mid-term'),
      star('Starred (2015 only)', '2015-only', 'mid-term'),
      star('Starred (current formula) progress report', 'current', 'mid-term'),
      star('Starred (current formula) end of term', 'current', 'end-of-term'),
    ],
    areas: ['Anti-corruption', 'OGP'],
    country: 'Country',
  },
} as const;

/** The codebook’s words for a flag of relevance; every other cell holds its own words. */
const FLAGS: Readonly<Record<string, string>> = {'0': 'Relevance unclear', '1': 'Relevance clear'};

/** The commitments of an edition, in the order of the file. */
export function readDatabase(text: string, edition: keyof typeof EDITIONS): Row[] {
  const records = readCsv(text);
  const {ratings, areas, country} = EDITIONS[edition];
  const top = records.findIndex((record) => record.includes('Commitment Title'));
  const head = records[top] ?? [];
  const at = (name: string) => {
    const index = head.indexOf(name);
    if (index < 0) throw new Error(`${edition}: no column “${name}”`);
    return index;
  };
  const columns = ratings.map((column) => ({...column, index: at(column.column)}));
  return records.slice(top + 1).map((record, row) => {
    const cell = (name: string) => record[at(name)]?.trim() ?? '';
    const optional = (name: string) => (head.includes(name) ? cell(name) : '');
    const cells = columns.flatMap(({index, ...column}) => {
      const given = record[index]?.trim() ?? '';
      const wording = column.scale === 'relevance' ? (FLAGS[given] ?? given) : given;
      return wording ? [{...column, wording}] : [];
    });
    const cluster = optional('Cluster Commitment ID(s)')
      .split(/,\s*/)
      .filter((id) => /\d{4}/.test(id));
    return {
      cells,
      commitment: {
        id: optional('Commitment Unique Identifier') || `${edition}-${row + 1}`,
        number: optional('Commitment Number') || optional('Comm No') || undefined,
        plan: `${cell(country)} ${cell('Action Plan Number')}`,
        title: cell('Commitment Title'),
        period: {start: cell('Start Date'), end: cell('End Date')},
        leadInstitutions: [cell('Lead Institution')].filter(Boolean),
        supportingInstitutions: [cell('Supporting Institution(s)')].filter(Boolean),
        policyAreas: head.slice(at(areas[0]), at(areas[1])).filter((name) => cell(name) === '1'),
        description: [{text: cell('Full Text')}],
        assessments: cells
          .filter(({formula}) => !formula)
          .map(({scale, stage, aspect, wording}) => ({
            scale,
            stage,
            aspect,
            value: wording,
            voice: 'irm',
            ...(cluster.length && scale === 'Potential for Results' ? {cluster} : {}),
          })),
        starred: cells.flatMap(({formula, stage, wording}) => (formula ? [{value: wording, formula, stage}] : [])),
      },
    };
  });
}

/** Rows as one document with their plans. */
export const documentOf = (rows: readonly Row[]) => ({
  lang: 'en',
  source: {name: 'OGP'},
  plans: [...new Set(rows.map(({commitment}) => String(commitment.plan)))].map((id) => ({id, title: id})),
  commitments: rows.map(({commitment}) => commitment),
});
