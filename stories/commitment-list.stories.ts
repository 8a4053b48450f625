import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import {expect, userEvent, waitFor} from 'storybook/test';
import {attr, find, json, loading, onlyControls, showcase, type WidgetArgs, widgetArgTypes, words} from './shared.js';

interface Args extends WidgetArgs {
  layout?: string;
  layouts?: string;
  controls?: string;
  group?: string;
  sort?: string;
  query?: string;
  plan?: string;
  'policy-area'?: string;
  'commitment-href-template'?: string;
  limit?: number;
}

const TAG = 'ogp-commitment-list';
const netherlands = {src: 'data/nl-list.json'};

const list = (args: Args, inside: unknown = '') =>
  html`<ogp-commitment-list
    src=${attr(args.src)}
    layout=${attr(args.layout)}
    layouts=${attr(args.layouts)}
    controls=${attr(args.controls)}
    group=${attr(args.group)}
    sort=${attr(args.sort)}
    query=${attr(args.query)}
    plan=${attr(args.plan)}
    policy-area=${attr(args['policy-area'])}
    commitment-href-template=${attr(args['commitment-href-template'])}
    limit=${attr(args.limit)}
    heading-level=${attr(args['heading-level'])}
    today=${attr(args.today)}
    theme=${attr(args.theme)}
    >${inside}</ogp-commitment-list
  >`;
const inline = (data: unknown) => (args: Args) => list(args, json(data));
/** Thousands of invented commitments, handed in as a property: as text they would fill the story's source. */
const many =
  (n: number) =>
  ({layout}: Args) =>
    html`<ogp-commitment-list
      layout=${attr(layout)}
      .data=${{
        plans: Array.from({length: 40}, (_, i) => ({
          id: `P${i}`,
          title: `Plan ${i + 1}`,
          period: `${2011 + (i % 14)}`,
        })),
        commitments: Array.from({length: n}, (_, i) => ({
          id: `XX${String(i).padStart(4, '0')}`,
          plan: `P${Math.floor((i * 40) / n)}`,
          title: `${['Open', 'Publish', 'Réformer', 'Register'][i % 4]} ${['budgets', 'contracts', 'l’État', 'meetings', 'algorithms'][i % 5]} ${i}`,
          policyAreas: [['Open Data', 'Justice', 'Anti-Corruption'][i % 3]],
          status: ['Active', 'Completed', 'Delayed'][i % 3],
          assessments: [
            {scale: 'completion', value: ['Limited', 'Substantial', 'Complete', 'NR'][i % 4], voice: 'irm'},
          ],
        })),
      }}
    ></ogp-commitment-list>`;

const meta: Meta<Args> = {
  title: 'Widgets/Commitment list',
  component: TAG,
  parameters: {
    ...onlyControls(
      'layout',
      'layouts',
      'controls',
      'group',
      'sort',
      'query',
      'plan',
      'policy-area',
      'limit',
      'commitment-href-template',
    ),
    docs: {
      description: {
        component:
          'All commitments of one or many plans. Search folds accents and wants every word; the numbers beside each ' +
          'choice say what it would give with the other filters as they are. An id in the address of the page ' +
          '(`#NL0046`) opens that commitment; `url-state` keeps search and filters in the address.',
      },
    },
  },
  argTypes: {
    ...widgetArgTypes,
    layout: {control: 'inline-radio', options: ['list', 'cards', 'table'], description: 'Layout at first.'},
    layouts: {control: 'text', description: 'Layouts that the reader may choose from.'},
    controls: {control: 'text', description: 'Controls to show: `search plan sort …`, or `none`.'},
    group: {control: 'inline-radio', options: ['plan', 'none'], description: 'Groups by plan.'},
    sort: {control: 'inline-radio', options: ['plan', 'title', 'id', 'year'], description: 'Order at first.'},
    query: {control: 'text', description: 'Words that are searched for at first.'},
    plan: {control: 'text', description: 'Plan that is chosen at first.'},
    'policy-area': {control: 'text', description: 'Policy area that is chosen at first.'},
    limit: {control: {type: 'number', min: 1}, description: 'How many are drawn at first: 50.'},
    'commitment-href-template': {
      control: 'text',
      description: 'Template for addresses of commitments, with `{id}` in it.',
    },
  },
  render: (args) => list(args),
};
export default meta;

type Story = StoryObj<Args>;

const count = async (canvas: HTMLElement) => words(await find(canvas, TAG, '[part=count]'));

/** 51 commitments of four plans, as the Open Government Partnership lists them. */
export const FourPlans: Story = {
  args: {...netherlands},
  play: async ({canvasElement}) => {
    await expect(await count(canvasElement)).toBe('51 commitments');
  },
};

/** Titles, ids, plans, policy areas and institutions are searched, without accents; every word has to be there. */
export const SearchAsYouType: Story = {
  args: {...netherlands},
  play: async ({canvasElement}) => {
    await userEvent.type(await find(canvasElement, TAG, 'input[type=search]'), 'open data');
    await waitFor(async () => expect(await count(canvasElement)).toBe('8 of 51 commitments'));
  },
};

/** Chosen at first by the page; the reader can take it back. */
export const Filtered: Story = {args: {...netherlands, plan: 'NL-2016', 'policy-area': 'Access to Information'}};

/** Nothing fits: said in words, with the way back. */
export const NothingFits: Story = {args: {...netherlands, query: 'submarine'}};

/** Cards with the most telling rating of each commitment. */
export const Cards: Story = {args: {...showcase, layout: 'cards'}};

/** Only columns that have something to show. In a narrow place each row becomes a block. */
export const Table: Story = {args: {...showcase, layout: 'table'}};

/** Status, completion with who says so, and star at the end of each line. Mixed cycles, withdrawn and unknown values. */
export const EveryState: Story = {args: {...showcase}};

/** Orders by title or id go across plans: no groups, the plan stands in each line. */
export const ByTitle: Story = {args: {...netherlands, sort: 'title'}};

/** For a page that needs the list alone. Filters without a control stay as they are. */
export const NoControls: Story = {args: {...netherlands, 'policy-area': 'Capacity Building', controls: 'none'}};

export const OneCommitment: Story = {
  args: {},
  render: inline({id: 'XX1', title: 'The only one', url: 'https://example.org/1', status: 'Active'}),
};

/** The first screen of an answer comes at once, the rest and the numbers of the filters when the reader pauses. */
export const FiveThousand: Story = {
  args: {},
  render: many(5000),
  play: async ({canvasElement}) => {
    await userEvent.type(await find(canvasElement, TAG, 'input[type=search]'), 'reformer etat');
    await waitFor(async () => expect(await count(canvasElement)).toBe('250 of 5,000 commitments'));
  },
};

/** No title, no id, no plan, ids that are there twice, a plan that is nowhere: nothing is lost. */
export const OddCommitments: Story = {
  args: {layout: 'list', controls: 'search sort layout'},
  render: inline({
    lang: 'en',
    commitments: [
      {id: 'XX1', title: 'One', plan: 'P1'},
      {id: 'xx1', title: 'The same id', plan: 'P1'},
      {title: 'Without an id'},
      {id: 'XX2', policyAreas: ['Without a title']},
      {},
      {id: 'XX3', title: 'حكومة مفتوحة', lang: 'ar', policyAreas: ['شفافية', 'Open Data']},
    ],
  }),
};

/** The words are English, because Arabic is not translated; direction and data are Arabic. */
export const RightToLeft: Story = {
  args: {...showcase},
  render: (args) => html`<div lang="ar" dir="rtl">${list(args)}</div>`,
};

export const TwoLanguages: Story = {
  args: {...showcase},
  render: (args) =>
    html`<div class="cards">${['nl', 'da'].map((lang) => html`<div lang=${lang}>${list(args)}</div>`)}</div>`,
};

/** 288 pixels: a phone of 320 with the margins of its page. */
export const Narrow: Story = {
  args: {...netherlands, plan: 'NL-2018'},
  // The second one without controls: two searches on a page would need two names.
  render: (args) =>
    html`<div class="narrow stack">${list(args)} ${list({...args, layout: 'table', controls: 'none'})}</div>`,
};

export const Loading: Story = {...loading, render: (args) => list(args)};

export const ErrorWithRetry: Story = {
  args: {src: 'data/missing.json'},
  render: (args) => list(args, html`<p>See the <a href="https://example.org/commitments">commitments</a>.</p>`),
};

export const Empty: Story = {args: {}, render: inline({commitments: []})};
