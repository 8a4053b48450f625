import type {Assessment, Star} from '../model/assessment.js';
import type {Commitment, Funding, Note, Section} from '../model/commitment.js';
import type {Plan, Source} from '../model/document.js';
import type {Milestone} from '../model/milestone.js';
import type {Text} from '../model/text.js';
import {dialogue} from './dialogues.js';
import {programme} from './programmes.js';
import {figures, link, party, report, shapeOf, type Shape} from './shape.js';
import {update} from './updates.js';

const assessment = shapeOf<Assessment>({
  scale: 'string',
  value: 'words',
  aspect: 'string',
  stage: 'string',
  voice: 'string',
  report,
  date: 'date',
  cluster: ['string'],
  note: 'text',
});

const milestone = shapeOf<Milestone>(
  {
    id: 'string',
    title: 'text',
    text: 'text',
    planned: 'span',
    actual: 'span',
    status: 'string',
    progress: 'share',
    responsible: [party],
    evidence: [link],
  },
  'title',
);

const commitment = shapeOf<Commitment>({
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
  description: [shapeOf<Section>({heading: 'text', text: 'text', voice: 'string'}, 'text')],
  funding: [
    shapeOf<Funding>(
      {
        amount: 'amount',
        currency: 'string',
        source: 'text',
        period: 'string',
        text: 'text',
      },
      'text',
    ),
  ],
  milestones: [milestone],
  assessments: [assessment],
  starred: [shapeOf<Star>({value: 'word', formula: 'string', stage: 'string', report}, 'value')],
  notes: [shapeOf<Note>({id: 'string', text: 'text', url: 'url'}, 'text')],
  links: [link],
  updates: [update],
  related: ['string'],
});

/** The file format as a table: what the reader accepts and what the inspector expects. */
export const document = {
  members: {
    $schema: 'string',
    lang: 'string',
    source: shapeOf<Source>(
      {
        name: 'text',
        url: 'url',
        updated: 'string',
        license: 'string',
        feed: 'url',
      },
      'name',
    ),
    plans: [
      shapeOf<Plan>(
        {
          id: 'string',
          title: 'text',
          country: 'string',
          locality: 'string',
          period: 'span',
          url: 'url',
          figures: [figures],
        },
        'title',
      ),
    ],
    commitments: [commitment],
    updates: [update],
    dialogues: [dialogue],
    programmes: [programme],
    scales: ['scale'],
    terms: 'terms',
  },
} satisfies Shape;

/** A value of it: a step. */
export const ownValue = {members: {value: 'string', label: 'text', definition: 'text'}, short: 'value'} satisfies Shape;

/** A scale that the publisher defines. */
export const ownScale = {
  members: {
    key: 'string',
    group: 'string',
    name: 'text',
    definition: 'text',
    values: [ownValue],
  },
} satisfies Shape;

/** The whole format, with the members of a publisher's own scales. */
export const FORMAT: Shape = {members: {...document.members, scales: [ownScale]}};

/** What `ownScale` reads. */
export interface OwnScale {
  readonly key?: string;
  readonly group?: string;
  readonly name?: Text;
  readonly definition?: Text;
  readonly values?: readonly {readonly value?: string; readonly label?: Text; readonly definition?: Text}[];
}
