import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import {expect, userEvent, waitFor} from 'storybook/test';
import type {TimelineLayout} from '../src/view/milestone-timeline.js';
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
  layout?: TimelineLayout;
  layouts?: string;
}

const TAG = 'ogp-milestone-timeline';

const timeline = (args: Args, inside: unknown = '') =>
  html`<ogp-milestone-timeline
    src=${attr(args.src)}
    commitment=${attr(args.commitment)}
    layout=${attr(args.layout)}
    layouts=${attr(args.layouts)}
    heading-level=${attr(args['heading-level'])}
    today=${attr(args.today)}
    theme=${attr(args.theme)}
    >${inside}</ogp-milestone-timeline
  >`;

/** A timeline with its data inside the page. */
const inline =
  (title: string, milestones: readonly unknown[]) =>
  (args: Args): ReturnType<typeof timeline> =>
    timeline(args, json({title, milestones}));

const meta: Meta<Args> = {
  title: 'Widgets/Milestone timeline',
  component: TAG,
  parameters: {
    ...onlyControls('layout', 'layouts'),
    docs: {
      description: {
        component:
          'The milestones of a commitment: on an axis of time with today marked, as a list in the order of the plan, ' +
          'or as a table. The reader may choose. Marker and colour repeat what the words say.',
      },
    },
  },
  argTypes: {
    ...widgetArgTypes,
    layout: {
      control: 'inline-radio',
      options: ['timeline', 'list', 'table'],
      description: 'Layout at first; the reader may change it.',
    },
    layouts: {
      control: 'text',
      description: 'Layouts that the reader may choose from, separated by spaces; one or none hides the choice.',
    },
  },
  render: (args) => timeline(args),
};
export default meta;

type Story = StoryObj<Args>;

/** By date; undated ones apart from the axis. The line shows where today is. */
export const Timeline: Story = {args: {...showcase, commitment: 'VB0001'}};

/** In the order of the plan. */
export const List: Story = {args: {...showcase, commitment: 'VB0001', layout: 'list'}};

/** One column per fact that at least one milestone has. In a narrow place each row becomes a block. */
export const Table: Story = {args: {...showcase, commitment: 'VB0001', layout: 'table'}};

/** A real plan of three steps. */
export const Short: Story = {args: {...netherlands, commitment: 'NL0046'}};

/** Every status word that is known in all languages, and one that is not: it is shown as given. */
export const AllStatuses: Story = {
  args: {today: showcase.today, layout: 'list'},
  render: inline('Every status', [
    ...[
      'Active',
      'Inactive',
      'Planned',
      'Not started',
      'Not yet begun',
      'In progress',
      'On track',
      'Delayed',
      'Behind schedule',
      'Ahead of schedule',
      'Complete',
      'Completed',
      'Withdrawn',
      'Cancelled',
      'Waiting for the council',
    ].map((status) => ({title: `Given as “${status}”`, planned: {end: '2025-12'}, status})),
    {title: 'No status given', planned: {end: '2025-12'}},
  ]),
};

/**
 * Overdue needs two facts: the planned end has passed, and the data say that it is not complete. Where nobody says
 * anything, only the passed date is told.
 */
export const Overdue: Story = {
  args: {today: showcase.today},
  render: inline('Overdue or not', [
    {title: 'In progress and late', planned: {start: '2024-02', end: '2024-12-31'}, status: 'In progress'},
    {title: 'Not started and late', planned: {end: '2025-01'}, status: 'Not started'},
    {title: 'Nobody said', planned: {start: '2024-03', end: '2024-06'}},
    {title: 'Complete', planned: {start: '2024-04', end: '2024-09'}, status: 'Complete'},
    {title: 'Withdrawn', planned: {start: '2024-05', end: '2024-10'}, status: 'Withdrawn'},
    {title: 'Ends today', planned: {end: '2025-03-01'}, status: 'In progress'},
  ]),
  play: async ({canvasElement}) => {
    const summary = await find(canvasElement, TAG, '.summary');
    await expect(words(summary)).toBe('6 milestones · 1 complete · 2 overdue');
  },
};

/** Dates are as precise as they are known. Words of the plan stand in quotation marks; what cannot be read is shown as it is. */
export const WordedAndPartialDates: Story = {
  args: {today: showcase.today},
  render: inline('Dates', [
    {title: 'A year', planned: '2024'},
    {title: 'A month', planned: {end: '2024-06'}},
    {title: 'A day', planned: '2024-09-01'},
    {title: 'A stretch', planned: {start: '2024-11-15', end: '2025-02-28'}},
    {title: 'Open end', planned: '2025-01/..'},
    {title: 'Open start', planned: '../2026-12'},
    {title: 'In words, with a date', planned: {text: 'By the end of 2025', end: '2025-12-31'}},
    {
      title: 'Words for each end',
      planned: {start: {text: 'Spring 2025', date: '2025-03'}, end: {text: 'Christmas 2026', date: '2026-12-25'}},
    },
    {title: 'Only words', planned: {text: 'As soon as there is money'}},
    {title: 'Day first or month first?', planned: {end: '03-04-25'}},
    {title: 'Planned and actual', planned: {end: '2024-06'}, actual: {start: '2024-05', end: '2024-11-30'}},
  ]),
};

/** No dates at all: no axis can be honest, so today is not marked. */
export const Undated: Story = {
  args: {today: showcase.today},
  render: inline('Undated', ['First step', {title: 'Second step', status: 'In progress'}, 'Third step']),
  play: async ({canvasElement}) => {
    await find(canvasElement, TAG, '[part~=milestone]');
    await expect(canvasElement.querySelector(TAG)!.shadowRoot!.querySelector('[part~=today]')).toBeNull();
  },
};

/** Unknown is not 0 %: without a number there is no bar. */
export const Progress: Story = {
  args: {today: showcase.today, layout: 'list'},
  render: inline('Progress', [
    ...[0, 0.08, 0.5, 0.975, 1].map((progress) => ({title: `Given as ${String(progress)}`, progress})),
    {title: 'Not given', status: 'In progress'},
  ]),
};

export const EvidenceAndResponsible: Story = {
  args: {today: showcase.today, layout: 'table'},
  render: inline('Evidence', [
    {
      title: 'Several of each',
      planned: {end: '2024-06'},
      status: 'Complete',
      responsible: ['City archive', {name: 'Neighbourhood councils', url: 'https://example.org', role: 'test group'}],
      evidence: [
        {label: 'Recordings', url: 'https://example.org/recordings'},
        'https://example.org/a/very/long/address/that-goes-on-and-on-and-on-without-any-space-in-it.pdf',
        {label: 'Printed copies at the town hall'},
      ],
    },
    {title: 'One', planned: {end: '2025-06'}, evidence: ['https://example.org/minutes']},
    {title: 'None', planned: {end: '2025-12'}},
  ]),
};

/** Paragraphs, lists, strong, emphasis and links. Everything else is text, HTML too. */
export const MarkdownText: Story = {
  args: {today: showcase.today},
  render: inline('Formatted text', [
    {
      title: 'Consultation',
      planned: {start: '2025-01', end: '2025-06'},
      text:
        'Everybody may **comment** on the draft, *also* anonymously.\n\nThe city:\n\n- asks on its website\n- visits ' +
        'every neighbourhood\n- publishes the [answers](https://example.org/answers)\n\n1. First the draft\n2. Then ' +
        'the council\n\n<b>Mark-up</b> is shown as text.',
    },
    {title: 'Decision', planned: {end: '2025-12'}},
  ]),
};

export const OneMilestone: Story = {
  args: {today: showcase.today},
  render: inline('One step', [{title: 'Publish the register', planned: {end: '2025-06'}, status: 'In progress'}]),
};

const many = (count: number) => ({
  title: `A plan of ${String(count)} steps`,
  milestones: Array.from({length: count}, (_, index) => ({
    title: `Step ${String(index + 1)}`,
    planned: {
      end: `${String(2010 + Math.floor(index / 12 / (count / 240)))}-${String((index % 12) + 1).padStart(2, '0')}`,
    },
    status: ['Complete', 'In progress', 'Not started'][index % 3],
  })),
});

export const FiftyOne: Story = {
  args: {today: '2020-01-01', layout: 'table'},
  render: (args) => html`<ogp-milestone-timeline
    layout=${attr(args.layout)}
    today=${attr(args.today)}
    .data=${many(51)}
  ></ogp-milestone-timeline>`,
};

/** The accessibility check looks at the first rows only; the others are alike. */
export const AThousand: Story = {
  tags: ['!autodocs'],
  args: {today: '2020-01-01'},
  parameters: {a11y: {context: {exclude: [{fromShadowDom: [TAG, 'li:nth-child(n + 6)']}]}}},
  render: (args) => html`<ogp-milestone-timeline
    layout=${attr(args.layout)}
    today=${attr(args.today)}
    .data=${many(1000)}
  ></ogp-milestone-timeline>`,
  play: async ({canvasElement}) => {
    await find(canvasElement, TAG, 'li:nth-child(1000)');
  },
};

export const None: Story = {args: {today: showcase.today}, render: inline('Open contracting', [])};

/** 288 pixels: dates move above the titles, the axis to the edge; rows of the table become blocks. */
export const Narrow: Story = {
  args: {...showcase, commitment: 'VB0001'},
  render: (args) =>
    html`<div class="narrow stack">
      ${timeline(args)} ${timeline({...args, layout: 'list'})} ${timeline({...args, layout: 'table'})}
    </div>`,
};

/** The page decides: no choice for the reader. */
export const WithoutChoice: Story = {args: {...showcase, commitment: 'VB0001', layouts: ''}};

export const RightToLeft: Story = {
  args: {...showcase, commitment: 'VB0007'},
  render: (args) =>
    html`<div lang="ar" dir="rtl" class="stack">
      ${timeline(args)} ${timeline({...args, layout: 'list'})} ${timeline({...args, layout: 'table'})}
    </div>`,
};

export const TwoLanguages: Story = {
  args: {...showcase, commitment: 'VB0001'},
  render: (args) =>
    html`<div class="cards">
      ${['nl', 'da'].map((lang) => html`<div lang=${lang}>${timeline(args)}</div>`)}
    </div>`,
};

export const Loading: Story = loading;

export const ErrorWithRetry: Story = {args: {src: 'data/missing.json'}};

/** The choice of layout is a group of radio buttons: one stop of the Tab key, arrows or Space to choose. */
export const SwitchByKeyboard: Story = {
  args: {...showcase, commitment: 'VB0001'},
  play: async ({canvasElement, step}) => {
    const radio = (value: number) =>
      find<HTMLInputElement>(canvasElement, TAG, `label:nth-of-type(${String(value)}) input`);
    await step('The timeline is chosen', async () => {
      await expect(await radio(1)).toBeChecked();
      await expect(await find(canvasElement, TAG, 'ol.axis')).toBeVisible();
    });
    await step('Space on “Table” shows the table', async () => {
      const table = await radio(3);
      table.focus();
      await userEvent.keyboard(' ');
      await expect(await find(canvasElement, TAG, 'table')).toBeVisible();
      await expect(table).toBeChecked();
    });
    await step('The focus stays where it was', async () => {
      await waitFor(async () =>
        expect(canvasElement.querySelector(TAG)!.shadowRoot!.activeElement).toBe(await radio(3)),
      );
    });
  },
};
