import {headingKey} from './recognition/heading.js';

/** The export of a program whose headings are always the same, with what headings alone do not say. */
export interface KnownSource {
  readonly name: string;
  /** Headings by which it is known. */
  readonly marks: readonly string[];
  /** What its columns are, where their words would say something else. */
  readonly columns: Readonly<Record<string, string>>;
  /** Rows that are not to be published: a column, and the values that say so. */
  readonly leaveOut?: {readonly column: string; readonly values: readonly string[]};
  /** The sign between several values of one cell. */
  readonly separator?: string;
}

/** The programs. A new one is a row here. */
const KNOWN_SOURCES: readonly KnownSource[] = [
  {
    name: 'Trello',
    marks: ['Card ID', 'Card Name', 'List Name', 'Board Name'],
    columns: {
      'Card ID': 'id',
      'Card Name': 'title',
      'Card URL': 'url',
      'Card Description': 'description',
      Labels: 'policyAreas',
      Members: 'x-Members',
      'List Name': 'status',
      'Start Date': 'period.start',
      'Due Date': 'period.end',
      'Attachment Links': 'links',
    },
    leaveOut: {column: 'Archived', values: ['true']},
    separator: ',',
  },
  {
    // Open data of CONSUL Democracy: proposals and projects of a participatory budget.
    name: 'CONSUL',
    marks: ['id', 'title', 'cached_votes_up', 'comments_count'],
    columns: {
      id: 'id',
      title: 'title',
      summary: 'description',
      description: 'description',
      video_url: 'links',
      tags: 'policyAreas',
      tag_list: 'policyAreas',
      geozone: 'x-geozone',
      created_at: 'x-created_at',
      public_created_at: 'x-created_at',
    },
    separator: ',',
  },
  {
    // Projects of a participatory budget, as its administration downloads them. Names of its staff and of citizens are
    // those of persons; a project has no status, but it is selected or not.
    name: 'CONSUL',
    marks: ['ID', 'Title', 'Valuation Group', 'Feasibility', 'Author username'],
    columns: {
      ID: 'id',
      Title: 'title',
      Description: 'description',
      Administrator: '',
      Valuator: '',
      'Valuation Group': 'x-Valuation Group',
      'Scope of operation': 'policyAreas',
      'Author username': '',
    },
  },
  {
    name: 'CONSUL',
    marks: ['ID', 'Título', 'Grupos evaluadores', 'Viabilidad', 'Usuario autor'],
    columns: {
      ID: 'id',
      Título: 'title',
      Descripción: 'description',
      Administrador: '',
      Evaluador: '',
      'Grupos evaluadores': 'x-Grupos evaluadores',
      'Ámbito de actuación': 'policyAreas',
      'Usuario autor': '',
    },
  },
  {
    // A grid of Airtable: people and attachments have addresses of their own, which expire.
    name: 'Airtable',
    marks: ['Name', 'Assignee', 'Status', 'Attachments'],
    columns: {Assignee: 'x-Assignee', Attachments: 'x-Attachments', Notes: 'description'},
    separator: ',',
  },
  {
    // A database of Notion: its people are persons, not institutions.
    name: 'Notion',
    marks: ['Name', 'Assign', 'Status'],
    columns: {
      Name: 'title',
      Assign: '',
      Assignee: '',
      Person: '',
      'Created time': 'x-Created time',
      Tags: 'policyAreas',
    },
    separator: ',',
  },
];

/** The program that made a table, by its headings. */
export function sourceOf(headings: readonly string[]): KnownSource | undefined {
  const there = new Set(headings.map(headingKey));
  return KNOWN_SOURCES.find(({marks}) => marks.every((mark) => there.has(headingKey(mark))));
}

/** What a known program calls a column. */
export function knownTarget(source: KnownSource | undefined, heading: string): string | undefined {
  const key = headingKey(heading);
  return Object.entries(source?.columns ?? {}).find(([name]) => headingKey(name) === key)?.[1];
}

/** True for a row that its program keeps but does not show any more. */
export function isArchived(
  source: KnownSource | undefined,
  headings: readonly string[],
  {cells}: {readonly cells: readonly string[]},
): boolean {
  const rule = source?.leaveOut;
  const at = rule ? headings.findIndex((heading) => headingKey(heading) === headingKey(rule.column)) : -1;
  return at >= 0 && (rule?.values.includes((cells[at] ?? '').trim().toLowerCase()) ?? false);
}
