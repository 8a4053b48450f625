import type {Assessment, Star} from '../model/assessment.js';
import type {Commitment, Funding, Note, Section} from '../model/commitment.js';
import type {Figures, Plan, Source} from '../model/document.js';
import type {Link, Party} from '../model/link.js';
import type {Milestone} from '../model/milestone.js';
import type {Text} from '../model/text.js';

/**
 * What a member holds. `word` also takes true and false, which become Yes and No; `words` one or several of them;
 * `amount` a number, `share` one from 0 to 1, both else as written ("15,000", "50%"); `count` a whole number from 0;
 * `counts` one for each name; `day` a date that may lack its year; `scale` a scale that the publisher defines.
 */
export type Kind =
  | 'string'
  | 'text'
  | 'url'
  | 'amount'
  | 'share'
  | 'count'
  | 'counts'
  | 'date'
  | 'day'
  | 'span'
  | 'word'
  | 'words'
  | 'scale';

/** An object of members; `''` names the member that a bare value stands for. */
export interface Shape {
  readonly [member: string]: Kind | Shape | readonly [Kind | Shape];
}

/** Every member of a model type, so that the compiler finds what the table forgets. */
export type Of<T> = {readonly [K in Exclude<keyof T, 'extra'>]-?: Shape[string]} & {readonly ''?: Kind};

// The short form is a member name, which is no kind: hence the one assertion.
export const short = (member: string) => member as Kind;

/** The member that a bare value stands for; a bare list only stands for one that is a list. */
export function shortOf(raw: unknown, members: Shape): string | undefined {
  const member = members[''] as string | undefined;
  const bare = typeof raw !== 'object' || (Array.isArray(raw) && Array.isArray(members[member ?? '']));
  return bare ? member : undefined;
}

export const link = {'': short('url'), url: 'url', label: 'text'} satisfies Of<Link>;
const report = {...link, '': short('label')};
export const party = {'': short('name'), name: 'text', url: 'url', role: 'text'} satisfies Of<Party>;

export const figures = {
  scale: 'string',
  stage: 'string',
  voice: 'string',
  total: 'count',
  counts: 'counts',
  source: report,
} satisfies Of<Figures>;

const assessment = {
  scale: 'string',
  value: 'words',
  aspect: 'string',
  stage: 'string',
  voice: 'string',
  report,
  date: 'date',
  cluster: ['string'],
  note: 'text',
} satisfies Of<Assessment>;

const milestone = {
  '': short('title'),
  id: 'string',
  title: 'text',
  text: 'text',
  planned: 'span',
  actual: 'span',
  status: 'string',
  progress: 'share',
  responsible: [party],
  evidence: [link],
} satisfies Of<Milestone>;

const commitment = {
  id: 'string',
  number: 'string',
  plan: 'string',
  title: 'text',
  status: 'string',
  url: 'url',
  lang: 'string',
  policyAreas: ['text'],
  leadInstitutions: [party],
  supportingInstitutions: [party],
  period: ['span'],
  description: [{'': short('text'), heading: 'text', text: 'text', voice: 'string'} satisfies Of<Section>],
  funding: [
    {
      '': short('text'),
      amount: 'amount',
      currency: 'string',
      source: 'text',
      period: 'string',
      text: 'text',
    } satisfies Of<Funding>,
  ],
  milestones: [milestone],
  assessments: [assessment],
  starred: [{'': short('value'), value: 'word', formula: 'string', stage: 'string', report} satisfies Of<Star>],
  notes: [{'': short('text'), id: 'string', text: 'text', url: 'url'} satisfies Of<Note>],
  links: [link],
  related: ['string'],
} satisfies Of<Commitment>;

/** The file format as a table: what the reader takes, and what the inspector expects. */
export const document = {
  $schema: 'string',
  lang: 'string',
  source: {
    '': short('name'),
    name: 'text',
    url: 'url',
    updated: 'string',
    license: 'string',
    feed: 'url',
  } satisfies Of<Source>,
  plans: [
    {
      '': short('title'),
      id: 'string',
      title: 'text',
      country: 'string',
      locality: 'string',
      period: 'span',
      url: 'url',
      figures: [figures],
    } satisfies Of<Plan>,
  ],
  commitments: [commitment],
  scales: ['scale'],
} as const satisfies Shape;

/** A scale that the publisher defines. */
export const ownScale = {
  key: 'string',
  group: 'string',
  name: 'text',
  definition: 'text',
  values: [{'': short('value'), value: 'string', label: 'text', definition: 'text'}],
} as const satisfies Shape;

/** What `ownScale` reads. */
export interface OwnScale {
  readonly key?: string;
  readonly group?: string;
  readonly name?: Text;
  readonly definition?: Text;
  readonly values?: readonly {readonly value?: string; readonly label?: Text; readonly definition?: Text}[];
}
