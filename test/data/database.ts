/**
 * OGP's commitments database as a document of our format, for tests only: what the importer makes of it, beside the cells
 * that have to be found in what is shown. Knows neither Node nor a page.
 */
import Papa from 'papaparse';
import type {CommitmentInFile, DocumentInFile} from '../../src/tools/importer/document-file.js';
import {importFiles} from '../../src/tools/importer/import-files.js';

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
  readonly commitment: CommitmentInFile & {readonly id: string; readonly title: string};
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

/** What each column says, as the codebook has it: written down apart from the importer, so that one checks the other. */
const EDITIONS = {
  2024: [
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
  2016: [
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
} as const;

/** The codebook’s words for a flag of relevance; every other cell holds its own words. */
const FLAGS: Readonly<Record<string, string>> = {'0': 'Relevance unclear', '1': 'Relevance clear'};

/** The commitments of an edition, in the order of the file, with the document that they belong to. */
export async function readDatabase(
  text: string,
  edition: keyof typeof EDITIONS,
): Promise<{readonly document: DocumentInFile; readonly rows: readonly Row[]}> {
  const bytes = new TextEncoder().encode(text);
  const {document} = await importFiles([
    {name: `${edition}.csv`, size: bytes.length, arrayBuffer: () => Promise.resolve(bytes.buffer)},
  ]);
  if (!document) throw new Error(`${edition}: nothing was imported`);
  const {data: records} = Papa.parse<string[]>(text, {skipEmptyLines: true});
  const top = records.findIndex((record) => record.includes('Commitment Title'));
  const head = records[top] ?? [];
  const columns = EDITIONS[edition].map((column) => {
    const index = head.indexOf(column.column);
    if (index < 0) throw new Error(`${edition}: no column “${column.column}”`);
    return {...column, index};
  });
  const rows = records.slice(top + 1).map((record, row) => ({
    commitment: document.commitments?.[row] as Row['commitment'],
    cells: columns.flatMap(({index, ...column}) => {
      const given = record[index]?.trim() ?? '';
      const wording = column.scale === 'relevance' ? (FLAGS[given] ?? given) : given;
      return wording ? [{...column, wording}] : [];
    }),
  }));
  return {document, rows};
}
