import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import {expect, userEvent, waitFor} from 'storybook/test';
import {
  attr,
  find,
  json,
  loading,
  netherlands,
  onlyControls,
  showcase,
  type WidgetArgs,
  widgetArgTypes,
  words,
} from './shared.js';

interface Args extends WidgetArgs {
  sections?: string;
  'milestone-layout'?: string;
  'review-layout'?: string;
}

const TAG = 'ogp-commitment';

const commitment = (args: Args, inside: unknown = '') =>
  html`<ogp-commitment
    src=${attr(args.src)}
    commitment=${attr(args.commitment)}
    sections=${attr(args.sections)}
    milestone-layout=${attr(args['milestone-layout'])}
    review-layout=${attr(args['review-layout'])}
    heading-level=${attr(args['heading-level'])}
    today=${attr(args.today)}
    theme=${attr(args.theme)}
    >${inside}</ogp-commitment
  >`;

const inline =
  (data: unknown) =>
  (args: Args): ReturnType<typeof commitment> =>
    commitment(args, json(data));

const meta: Meta<Args> = {
  title: 'Widgets/Commitment',
  component: TAG,
  parameters: {
    ...onlyControls('sections', 'milestone-layout', 'review-layout'),
    docs: {
      description: {
        component:
          'A commitment with everything that is known of it. Milestones and ratings are the widgets of those names; all ' +
          'take their data from here.',
      },
    },
  },
  argTypes: {
    ...widgetArgTypes,
    sections: {
      control: 'text',
      description: 'Parts to show: `glance description milestones review notes links`; all when absent.',
    },
    'milestone-layout': {control: 'inline-radio', options: ['timeline', 'list', 'table']},
    'review-layout': {control: 'inline-radio', options: ['scales', 'matrix']},
  },
  render: (args) => commitment(args),
};
export default meta;

type Story = StoryObj<Args>;

/** A plan that still runs: every rating waits for the reviewers. */
export const Pending: Story = {args: {...netherlands, commitment: 'NL0046', 'heading-level': 2}};

/** What the plan says and what the reviewers say stand apart; notes and texts lead to each other; two sources, two ends. */
export const Reviewed: Story = {args: {...netherlands, commitment: 'NL0025', 'heading-level': 2}};

/** The ratings as the table of 2016. */
export const WithMatrix: Story = {args: {...netherlands, commitment: 'NL0025', 'review-layout': 'matrix'}};

/** Two cycles, two stars, a completion that fell. */
export const Decrease: Story = {args: {...netherlands, commitment: 'NL0010'}};

/** Every kind of fact at once. */
export const Everything: Story = {args: {...showcase, commitment: 'VB0001'}};

/** Only the parts that a page has use for. */
export const SomeSections: Story = {args: {...netherlands, commitment: 'NL0046', sections: 'glance milestones'}};

const sentence = (n: number) =>
  `Sentence ${String(n)} says what the city does about the ${['archive', 'budget', 'council', 'register'][n % 4] ?? ''}. `;
const long = (characters: number) => {
  let text = '';
  for (let n = 1; text.length < characters; n++) text += sentence(n) + (n % 9 === 0 ? '\n\n' : '');
  return text.trim();
};

/** 28,000 characters, as some plans have them. The rest is one key away; search in page and print find it. */
export const LongTexts: Story = {
  args: {today: showcase.today, sections: 'glance description notes'},
  render: inline({
    id: 'VB0009',
    title: 'A commitment whose plan was written by many hands, each of which had something to add to its title',
    description: [
      {heading: 'In one piece', text: long(3000).replaceAll('\n\n', '')},
      {heading: 'In paragraphs', text: `${long(28_000)} The end.[^1]`},
      {
        heading: 'As a list',
        text: Array.from({length: 20}, (_, n) => `${String(n + 1)}. ${sentence(n)}${sentence(n)}`).join('\n'),
      },
      {heading: 'Short', text: 'One sentence needs no button.'},
    ],
    notes: [{id: '1', text: 'This note belongs to the end of the longest text.'}],
  }),
  play: async ({canvasElement, step}) => {
    await step('View more shows the rest', async () => {
      const summary = await find(canvasElement, TAG, 'summary');
      summary.focus();
      await userEvent.click(summary);
      const details = await find<HTMLDetailsElement>(canvasElement, TAG, 'details');
      await waitFor(() => expect(details.open).toBe(true));
      await expect(words(details)).toContain('Sentence 40 says');
    });
    await step('The note leads back into the closed text', async () => {
      const back = await find(canvasElement, TAG, '.back');
      back.click();
      const mark = await find(canvasElement, TAG, '[role=doc-noteref]');
      await waitFor(() => expect(mark).toBeVisible());
      await expect(canvasElement.querySelector(TAG)?.shadowRoot?.activeElement).toBe(mark);
    });
  },
};

/** Who says what stays apart: the plan, others, the reviewers. */
export const Voices: Story = {
  args: {today: showcase.today, sections: 'description review'},
  render: inline({
    id: 'VB0010',
    title: 'Open contracting',
    description: [
      {heading: 'What changes', text: 'Every contract above 10,000 euros is published.', voice: 'government'},
      {heading: 'What they ask for', text: 'Publish the small ones too.', voice: 'civil-society'},
      {text: 'Three complaints were about contracts.', voice: 'The Ombudsman'},
      {heading: 'Context', text: 'Half of the contracts are below that amount.', voice: 'irm'},
    ],
    assessments: [{scale: 'completion', value: 'Limited', stage: 'mid-term', voice: 'irm'}],
  }),
};

/** Data from before the end of the plan, seen after it: what came later may be missing. */
export const Stale: Story = {
  args: {today: showcase.today, sections: 'glance'},
  render: inline({
    source: {
      name: 'City of Voorbeeldstad',
      url: 'https://example.org/open',
      updated: '2022-06',
      license: 'https://creativecommons.org/publicdomain/zero/1.0/',
    },
    plans: [
      {id: 'VB-1', title: 'Open Voorbeeldstad', locality: 'Voorbeeldstad', period: {start: '2021', end: '2023-06'}},
    ],
    commitments: [{id: 'VB0011', plan: 'VB-1', title: 'Minutes of every meeting', status: 'In progress'}],
  }),
};

/** A commitment of which nothing but the title is known. */
export const Bare: Story = {
  args: {today: showcase.today},
  render: inline({title: 'Publish the register of lobbyists'}),
};

/** One language is missing: what there is says which language it is in. */
export const OneLanguageMissing: Story = {
  args: {...netherlands, commitment: 'NL0025'},
  render: (args) => html`<div lang="nl">${commitment(args)}</div>`,
};

export const Danish: Story = {
  args: {...showcase, commitment: 'VB0001'},
  render: (args) => html`<div lang="da">${commitment(args)}</div>`,
};

export const RightToLeft: Story = {
  args: {...showcase, commitment: 'VB0007'},
  render: (args) => html`<div lang="ar" dir="rtl">${commitment(args)}</div>`,
};

/** 288 pixels. */
export const Narrow: Story = {
  args: {...netherlands, commitment: 'NL0025'},
  render: (args) => html`<div class="narrow">${commitment(args)}</div>`,
};

export const Loading: Story = loading;

export const ErrorWithRetry: Story = {args: {src: 'data/missing.json'}};
