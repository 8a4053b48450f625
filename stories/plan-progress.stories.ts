import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import {attr, json, loading, onlyControls, says, type WidgetArgs, widgetArgTypes} from './shared.js';

interface Args extends WidgetArgs {
  plan?: string;
  scale?: string;
  stage?: string;
  voice?: string;
}

const TAG = 'ogp-plan-progress';

const progress = (args: Args, inside: unknown = '') =>
  html`<ogp-plan-progress
    src=${attr(args.src)}
    plan=${attr(args.plan)}
    scale=${attr(args.scale)}
    stage=${attr(args.stage)}
    voice=${attr(args.voice)}
    heading-level=${attr(args['heading-level'])}
    theme=${attr(args.theme)}
    >${inside}</ogp-plan-progress
  >`;

/** A plan with its data inside the page. */
const inline =
  (data: unknown) =>
  (args: Args): ReturnType<typeof progress> =>
    progress(args, json(data));

/** Commitments with one value each, by the IRM on completion. */
const valued = (...values: readonly (string | undefined)[]) =>
  values.map((value, index) => ({
    title: `Commitment ${String(index + 1)}`,
    assessments: value === undefined ? [] : [{scale: 'completion', value, stage: 'results-report', voice: 'irm'}],
  }));

const cities = {src: 'data/plan-progress.json'};

const meta: Meta<Args> = {
  title: 'Widgets/Plan progress',
  component: TAG,
  parameters: {
    ...onlyControls('plan', 'scale', 'stage', 'voice'),
    docs: {
      description: {
        component:
          'A plan in numbers: how many commitments reached which level of a scale. The sentence is the heading, the bar ' +
          'is its picture, the key carries the numbers. Each reason for no rating is counted apart, so that the parts ' +
          'make up the total; where published figures do not, the widget says so.',
      },
    },
  },
  argTypes: {
    ...widgetArgTypes,
    plan: {control: 'text', description: 'Id of the plan; all commitments of the file when absent.'},
    scale: {control: 'text', description: 'Key or published name of a scale; `completion` when absent.'},
    stage: {control: 'text', description: 'One stage; when absent, all stages of a plan stand side by side.'},
    voice: {control: 'text', description: 'Whose ratings: the IRM’s when absent, or the first that there are.'},
  },
  render: (args) => progress(args),
};
export default meta;

type Story = StoryObj<Args>;

/** Denmark published totals at mid-term: the figures stand with the plan in the file. */
export const PublishedFigures: Story = {args: {src: 'data/da.json', plan: 'DK-2017'}};

/** Counted from the commitments. What is pending, was left out or withdrawn is no level of the scale. */
export const PendingReviews: Story = {args: {...cities, plan: 'VB-2022'}};

/** Any scale can be counted. */
export const PotentialImpact: Story = {args: {...cities, plan: 'VB-2022', scale: 'potential-impact'}};

/** The heading tells the latest stage. */
export const MidTermBesideEndOfTerm: Story = {
  args: {...cities, plan: 'VB-2018'},
  play: async ({canvasElement}) => {
    await says(canvasElement, TAG, 'h3', '(end of term)');
  },
};

export const OneStage: Story = {args: {...cities, plan: 'VB-2018', stage: 'mid-term'}};

/** What the government says of itself stays apart from what the IRM says. */
export const Government: Story = {args: {...cities, plan: 'VB-2018', voice: 'government'}};

/** Shown as given, and said. */
export const FiguresThatDoNotAddUp: Story = {args: {...cities, plan: 'VB-2016'}};

/** Nobody said what became of the rest: it stays empty. */
export const FiguresWithAGap: Story = {
  args: {},
  render: inline({
    plans: [
      {
        id: 'P',
        title: 'A plan of which half is known',
        figures: [{scale: 'completion', voice: 'irm', total: 14, counts: {Complete: 2, Substantial: 5}}],
      },
    ],
  }),
};

export const NoCommitments: Story = {args: {...cities, plan: 'VB-2026'}};

export const OneCommitment: Story = {args: {}, render: inline(valued('Complete'))};

export const AllPending: Story = {
  args: {},
  render: inline(valued(...Array.from({length: 13}, () => 'Pending IRM Review'))),
};

/** Everything that is not a level: nine reasons, a value that is none of the scale, and no rating at all. */
export const EveryReason: Story = {
  args: {},
  render: inline(
    valued(
      ...['Complete', 'Substantial', 'Limited', 'Not Started', 'Pending IRM Review', 'NR', 'ND', 'NA', 'Unclear'],
      ...['Withdrawn', 'No Evidence Available', 'No early results to report yet', '', 'Halfway', undefined],
    ),
  ),
};

/** Plans of different cycles have different stages: the latest rating of each commitment counts. */
export const MixedCycles: Story = {args: {src: 'data/nl.json'}};

/** 558 commitments, one of which is the only one of its level. */
export const Many: Story = {
  args: {},
  render: (args) => html`<ogp-plan-progress
    voice=${attr(args.voice)}
    .data=${valued(
      'Withdrawn',
      ...Array.from({length: 557}, (_, index) => ['Complete', 'Substantial', 'Limited', 'NR'][index % 4]),
    )}
  ></ogp-plan-progress>`,
};

/** A scale that the publisher defines, with their own words. */
export const OwnScale: Story = {
  args: {scale: 'traffic-light', voice: 'government'},
  render: inline({
    scales: [
      {
        key: 'traffic-light',
        name: 'Traffic light',
        values: [{value: 'red', label: 'Red: will be late'}, {value: 'amber', label: 'Amber: at risk'}, 'Green'],
      },
    ],
    commitments: ['red', 'amber', 'amber', 'green'].map((value) => ({
      title: value,
      assessments: [{scale: 'traffic-light', value, voice: 'government'}],
    })),
  }),
};

/** 288 pixels: everything under each other. */
export const Narrow: Story = {
  args: {...cities},
  render: (args) =>
    html`<div class="narrow stack">
      ${['VB-2022', 'VB-2018'].map((plan) => progress({...args, plan}))}
    </div>`,
};

export const RightToLeft: Story = {
  args: {...cities, plan: 'VB-2022'},
  render: (args) => html`<div lang="ar" dir="rtl">${progress(args)}</div>`,
};

export const TwoLanguages: Story = {
  args: {...cities, plan: 'VB-2022'},
  render: (args) =>
    html`<div class="cards">
      ${['nl', 'da'].map((lang) => html`<div lang=${lang}>${progress(args)}</div>`)}
    </div>`,
};

export const Loading: Story = loading;

export const PlanNotFound: Story = {args: {...cities, plan: 'VB-1999'}};
