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
  layout?: 'scales' | 'matrix';
}

const TAG = 'ogp-irm-review';
const reviews = {src: 'data/irm-review.json'};

const review = (args: Args, inside: unknown = '') =>
  html`<ogp-irm-review
    src=${attr(args.src)}
    commitment=${attr(args.commitment)}
    layout=${attr(args.layout)}
    heading-level=${attr(args['heading-level'])}
    theme=${attr(args.theme)}
    >${inside}</ogp-irm-review
  >`;

const meta: Meta<Args> = {
  title: 'Widgets/IRM review',
  component: TAG,
  parameters: {
    ...onlyControls('layout'),
    docs: {
      description: {
        component:
          'All ratings of one commitment: by design, implementation and results, one list for each voice. Stage, ' +
          'report and date stand above the list where all its ratings share them. A change is told in words, with its ' +
          'direction only where both ratings are steps of the same scale.',
      },
    },
  },
  argTypes: {
    ...widgetArgTypes,
    layout: {
      control: 'inline-radio',
      options: ['scales', 'matrix'],
      description: '`matrix` is the overview of 2016 as a table; ratings that it has no column for follow below.',
    },
  },
  render: (args) => review(args),
};
export default meta;

type Story = StoryObj<Args>;

/** Facts of a real commitment: completion fell from Substantial to Not started. */
export const Decrease: Story = {
  args: {...reviews, commitment: 'NL0006'},
  play: async ({canvasElement, step}) => {
    const summary = await find(canvasElement, TAG, 'summary');
    await expect(words(canvasElement.querySelector(TAG)!.shadowRoot!.querySelector('.base')!)).toContain(
      'down from Substantial at mid-term',
    );
    await step('A definition opens', async () => {
      await userEvent.click(summary);
      const details = summary.parentElement as HTMLDetailsElement;
      await waitFor(() => expect(details.open && details.querySelectorAll('li').length).toBe(4));
      summary.click();
    });
  },
};

/** The overview of 2016. What it has no column for, such as the star, follows below. */
export const Matrix: Story = {
  args: {...reviews, commitment: 'VB0010', layout: 'matrix'},
  play: async ({canvasElement}) => {
    await expect(words(await find(canvasElement, TAG, 'caption'))).toBe('Commitment overview');
  },
};

/** Several stages, aspects and voices: one line for each, and a part of the table for each voice. */
export const MatrixOfSeveralVoices: Story = {args: {...reviews, commitment: 'VB0011', layout: 'matrix'}};

/** Why there is no rating stands across the columns. */
export const MatrixWithoutRatings: Story = {args: {...showcase, commitment: 'VB0003', layout: 'matrix'}};

/** One line for each indicator where there is little room. It stays a table for screen readers. */
export const MatrixNarrow: Story = {
  args: {...reviews, commitment: 'VB0010', layout: 'matrix'},
  render: (args) => html`<div class="narrow">${review(args)}</div>`,
};

/** Everything is pending: seven lines, seven times the same words, no step. */
export const Pending: Story = {args: {...netherlands, commitment: 'NL0046'}};

/** IRM, government and civil society, side by side. */
export const ThreeVoices: Story = {args: {...reviews, commitment: 'VB0011'}};

/** Scales of the publisher's own; those without a group come last. */
export const OwnScales: Story = {args: {...showcase, commitment: 'VB0001'}};

/** One rating on each scale and edition since 2011: a mixed set is normal. */
export const EveryScale: Story = {args: {...showcase, commitment: 'VB0002'}};

/** Nine different facts, an unknown value, an unknown scale, and a rating of which nobody says whose it is. */
export const NotRated: Story = {args: {...showcase, commitment: 'VB0003'}};

/** Assessed together with others; those of the same document are links to `#` and their id. */
export const Cluster: Story = {args: {...showcase, commitment: 'VB0005'}};

/** Two stars by different formulas that disagree. */
export const Stars: Story = {args: {...netherlands, commitment: 'NL0010'}};

/** Values that the source lost (they were pictures there) are “not stated”. */
export const LostValues: Story = {args: {...netherlands, commitment: 'NL0025', layout: 'matrix'}};

export const NoRatings: Story = {
  args: {...reviews, commitment: 'VB0012'},
  play: async ({canvasElement}) => {
    await waitFor(() =>
      expect(words(canvasElement.querySelector(TAG)!.shadowRoot!.querySelector('.base')!)).toContain('No ratings'),
    );
  },
};

export const Narrow: Story = {
  args: {...reviews, commitment: 'VB0011'},
  render: (args) => html`<div class="narrow">${review(args)}</div>`,
};

export const RightToLeft: Story = {
  args: {...reviews, commitment: 'NL0006', layout: 'matrix'},
  render: (args) => html`<div lang="ar" dir="rtl">${review(args)}</div>`,
};

export const Dutch: Story = {
  args: {...reviews, commitment: 'NL0006'},
  render: (args) => html`<div lang="nl">${review(args)}</div>`,
};

export const Danish: Story = {
  args: {...reviews, commitment: 'NL0006', layout: 'matrix'},
  render: (args) => html`<div lang="da">${review(args)}</div>`,
};

/** The data are in the page. */
export const InlineData: Story = {
  args: {},
  render: (args) =>
    review(
      args,
      json({
        title: 'Open council meetings',
        assessments: [
          {scale: 'completion', value: 'Limited', stage: 'mid-term', voice: 'irm'},
          {scale: 'completion', value: 'Complete', stage: 'end-of-term', voice: 'irm'},
        ],
      }),
    ),
};

export const Loading: Story = loading;
