import type {Assessment, Star} from '../model/assessment.js';
import type {Commitment, Funding, Note, Section} from '../model/commitment.js';
import type {Plan, Source} from '../model/document.js';
import type {Milestone} from '../model/milestone.js';
import type {Text} from '../model/text.js';
import {dialogue} from './dialogues.js';
import {programme} from './programmes.js';
import {figures, link, party, report, short, type Of, type Shape} from './shape.js';
import {update} from './updates.js';

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
  updates: [update],
  related: ['string'],
} satisfies Of<Commitment>;

/** The file format as a table: what the reader accepts and what the inspector expects. */
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
  updates: [update],
  dialogues: [dialogue],
  programmes: [programme],
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
