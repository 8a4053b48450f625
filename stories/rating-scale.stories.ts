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
  scale?: string;
  value?: string;
  stage?: string;
  voice?: string;
  aspect?: string;
  report?: string;
  layout?: 'compact' | 'full';
}

const TAG = 'ogp-rating-scale';

const rating = (args: Args, inside: unknown = '') =>
  html`<ogp-rating-scale
    src=${attr(args.src)}
    commitment=${attr(args.commitment)}
    scale=${attr(args.scale)}
    value=${attr(args.value)}
    stage=${attr(args.stage)}
    voice=${attr(args.voice)}
    aspect=${attr(args.aspect)}
    report=${attr(args.report)}
    layout=${attr(args.layout)}
    theme=${attr(args.theme)}
    >${inside}</ogp-rating-scale
  >`;

/** Several ratings side by side, each from attributes alone. */
const several = (ratings: readonly Args[]) => (args: Args) =>
  html`<div class="cards">
    ${ratings.map((one) => rating({...args, ...one}, one.value ? '' : json({...one, voice: args.voice})))}
  </div>`;

const inline = (data: unknown) => (args: Args) => rating(args, json(data));

const STAGES = ['design', 'action-plan-review', 'mid-term', 'year-1', 'end-of-term', 'results-report', 'at-close'];

const meta: Meta<Args> = {
  title: 'Widgets/Rating scale',
  component: TAG,
  parameters: {
    ...onlyControls('scale', 'value', 'stage', 'voice', 'aspect', 'report', 'layout'),
    docs: {
      description: {
        component:
          'One IRM rating. The sentence carries it: name, value, position, and who says so. The steps are its picture ' +
          'and hidden from screen readers. With `scale` and `value` the widget needs no data at all.',
      },
    },
  },
  argTypes: {
    ...widgetArgTypes,
    scale: {control: 'text', description: 'Key of a scale, or its published name.'},
    value: {control: 'text', description: 'The value as published. Without it, the rating is looked up in the data.'},
    stage: {control: 'select', options: [undefined, ...STAGES], description: 'Stage of the rating.'},
    voice: {
      control: 'select',
      options: [undefined, 'irm', 'government', 'civil-society', 'Visitors of the town hall'],
      description: 'Who says so.',
    },
    aspect: {control: 'text', description: 'The OGP value that is judged, where a scale has one rating per value.'},
    report: {control: 'text', description: 'Name of the report, with `value`.'},
    layout: {control: 'inline-radio', options: ['compact', 'full'], description: 'How much is shown.'},
  },
  render: (args) => rating(args),
};
export default meta;

type Story = StoryObj<Args>;

/** No file, no request: the attributes are the data. */
export const PlainAttributes: Story = {
  args: {
    scale: 'completion',
    value: 'Substantial',
    stage: 'end-of-term',
    voice: 'irm',
    report: 'End-of-Term Report 2016-2018',
  },
  play: async ({canvasElement}) => {
    const sentence = await find(canvasElement, TAG, '[part~=rating]');
    await expect(words(sentence)).toBe('Completion: Substantial (3 of 4)');
    await expect(await find(canvasElement, TAG, '[part~=steps]')).toHaveAttribute('aria-hidden', 'true');
  },
};

/** Looked up in a document, by commitment and scale. The latest stage is shown, with the change. */
export const FromData: Story = {args: {...netherlands, commitment: 'NL0010', scale: 'completion'}};

/** Every scale and edition of the IRM since 2011, and the one of OGP Local. */
export const AllScales: Story = {
  args: {voice: 'irm'},
  render: several([
    {scale: 'specificity', value: 'Medium', stage: 'mid-term'},
    {scale: 'verifiable', value: 'Yes', stage: 'design'},
    {scale: 'relevance', value: 'Relevance clear', aspect: 'Access to Information', stage: 'year-1'},
    {scale: 'open-government-lens', value: 'Yes', stage: 'action-plan-review'},
    {scale: 'potential-impact', value: 'Moderate', stage: 'mid-term'},
    {scale: 'ambition', value: 'High', stage: 'design'},
    {scale: 'potential-for-results', value: 'Unclear', stage: 'action-plan-review'},
    {scale: 'completion-first-cycles', value: 'Limited', aspect: 'Actual', stage: 'year-1'},
    {scale: 'completion-first-cycles', value: 'Substantial', aspect: 'Projected', stage: 'year-1'},
    {scale: 'completion', value: 'Not Started', stage: 'mid-term'},
    {scale: 'completion', value: 'Complete', stage: 'end-of-term'},
    {scale: 'completion-results-report', value: 'Substantial', stage: 'results-report'},
    {scale: 'on-time', value: 'No', stage: 'mid-term'},
    {scale: 'did-it-open-government', value: 'Worsened', aspect: 'Civic Participation', stage: 'end-of-term'},
    {scale: 'did-it-open-government', value: 'Outstanding', stage: 'end-of-term'},
    {scale: 'early-results', value: 'Significant', stage: 'results-report'},
    {scale: 'ogp-local-2021', value: 'Substantial', stage: 'at-close', voice: 'Local monitoring body'},
    {scale: 'irm-report', value: 'Available'},
  ]),
};

/** Relevance in later cycles is a list of OGP values, not a position. */
export const RelevanceAsList: Story = {
  args: {...showcase, commitment: 'VB0002', scale: 'relevance', stage: 'design'},
};

/**
 * Nine different facts, each with its own words. None of them is a step: the steps stay dashed and empty. “Unclear” is
 * the lowest rating on one scale only (potential for results).
 */
export const NotRated: Story = {
  args: {voice: 'irm'},
  render: several([
    {scale: 'verifiable', value: 'Pending IRM Review'},
    {scale: 'specificity', value: 'NR'},
    {scale: 'early-results', value: 'ND'},
    {scale: 'did-it-open-government', value: 'Not Applicable', aspect: 'Public Accountability'},
    {scale: 'completion', value: 'Unclear'},
    {scale: 'completion-first-cycles', value: 'Withdrawn'},
    {scale: 'completion-results-report', value: 'No Evidence Available'},
    {scale: 'did-it-open-government', value: 'No early results to report yet'},
    {scale: 'potential-impact'},
  ]),
  play: async ({canvasElement}) => {
    await find(canvasElement, `${TAG}:last-child`, '[part~=value]');
    const values = [...canvasElement.querySelectorAll(TAG)].map((element) =>
      words(element.shadowRoot!.querySelector('[part~=value]')!),
    );
    await expect(new Set(values).size).toBe(9);
    const filled = [...canvasElement.querySelectorAll(TAG)].filter((e) => e.shadowRoot!.querySelector('.step.on'));
    await expect(filled).toHaveLength(0);
  },
};

/** A value that the scale does not have is shown as given, without a position. */
export const UnknownValue: Story = {args: {scale: 'verifiable', value: '1', stage: 'design', voice: 'irm'}};

/** A scale that nobody described: name and value as given, and no steps. */
export const UnknownScale: Story = {
  args: {scale: 'Public value', value: 'Four out of five', voice: 'irm'},
  play: async ({canvasElement}) => {
    await expect(words(await find(canvasElement, TAG, '[part~=rating]'))).toBe('Public value: Four out of five');
    await expect(canvasElement.querySelector(TAG)!.shadowRoot!.querySelector('[part~=steps]')).toBeNull();
  },
};

/** Another spelling of a value is understood and quoted. */
export const OtherSpelling: Story = {args: {scale: 'specificity', value: 'c. high', stage: 'design', voice: 'irm'}};

/** A scale of the publisher's own, with names, definitions and its three values. */
export const OwnScale: Story = {
  args: {scale: 'traffic-light'},
  render: inline({
    scales: [
      {
        key: 'traffic-light',
        name: {en: 'Traffic light', nl: 'Stoplicht'},
        definition: 'Where the city sees the commitment today.',
        values: [
          {value: 'red', label: 'Red: will not be ready in time', definition: 'The date cannot be kept.'},
          {value: 'amber', label: 'Amber: at risk', definition: 'The date may slip.'},
          {value: 'green', label: 'Green: on course', definition: 'The date will be kept.'},
        ],
      },
    ],
    commitments: [
      {
        title: 'Open council meetings',
        assessments: [{scale: 'traffic-light', value: 'amber', voice: 'government', date: '2025-02-28'}],
      },
    ],
  }),
};

/** Without the ends of the scale and without who says so: for places where the page says that already. */
export const Compact: Story = {
  args: {layout: 'compact', scale: 'potential-impact', value: 'Moderate', voice: 'irm'},
};

/** One rating that several commitments got together. */
export const Cluster: Story = {args: {...showcase, commitment: 'VB0005', scale: 'potential-for-results'}};

/** Government, civil society and the IRM judge the same thing. Their voices stay apart. */
export const VoicesSideBySide: Story = {
  args: {...showcase, commitment: 'VB0001', scale: 'completion', stage: 'mid-term'},
  render: (args) =>
    html`<div class="cards">
      ${['government', 'civil-society', 'irm'].map((voice) => rating({...args, voice}))}
    </div>`,
};

/** Nobody is named as the source: that is said. */
export const VoiceMissing: Story = {args: {scale: 'ambition', value: 'Low'}};

export const ChangeWithDecrease: Story = {args: {...showcase, commitment: 'VB0004', scale: 'completion'}};

/** What the scale and each value mean. In print it is always open. */
export const DefinitionOpen: Story = {
  args: {scale: 'completion', value: 'Limited', stage: 'mid-term', voice: 'irm'},
  play: async ({canvasElement, step}) => {
    const summary = await find(canvasElement, TAG, 'summary');
    const details = await find<HTMLDetailsElement>(canvasElement, TAG, 'details');
    await step('The summary takes the focus', async () => {
      summary.focus();
      await expect(canvasElement.querySelector(TAG)!.shadowRoot!.activeElement).toBe(summary);
    });
    await step('It opens', async () => {
      // A <summary> opens on trusted keys only; test/elements presses the real ones.
      await userEvent.click(summary);
      await waitFor(() => expect(details.open).toBe(true));
      await waitFor(() => expect(details.querySelectorAll('li')).toHaveLength(4));
    });
  },
};

export const Narrow: Story = {
  args: {voice: 'irm', stage: 'end-of-term', report: 'End-of-Term Report 2016-2018'},
  render: (args) =>
    html`<div class="narrow stack">
      ${rating({...args, scale: 'did-it-open-government', value: 'Did Not Change', aspect: 'Access to Information'})}
      ${rating({...args, scale: 'completion', value: 'Pending IRM Review'})}
    </div>`,
};

export const RightToLeft: Story = {
  args: {scale: 'potential-impact', value: 'Minor', voice: 'irm', stage: 'mid-term'},
  render: (args) => html`<div lang="ar" dir="rtl">${rating(args)}</div>`,
};

export const ThreeLanguages: Story = {
  args: {scale: 'completion', value: 'Substantial', stage: 'end-of-term', voice: 'irm'},
  render: (args) =>
    html`<div class="cards">${['en', 'nl', 'da'].map((lang) => html`<div lang=${lang}>${rating(args)}</div>`)}</div>`,
};

export const Loading: Story = loading;

/** The data have no such rating. */
export const NoSuchRating: Story = {args: {...showcase, commitment: 'VB0001', scale: 'ambition'}};
