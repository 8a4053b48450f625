import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import {expect, userEvent, waitFor} from 'storybook/test';
import type {CardLayout} from '../src/view/commitment-card.js';
import {
  attr,
  find,
  json,
  loading,
  netherlands,
  onlyControls,
  says,
  showcase,
  type WidgetArgs,
  widgetArgTypes,
  words,
} from './shared.js';

interface Args extends WidgetArgs {
  layout?: CardLayout;
}

const TAG = 'ogp-commitment-card';

const card = (args: Args, inside: unknown = '') =>
  html`<ogp-commitment-card
    src=${attr(args.src)}
    commitment=${attr(args.commitment)}
    layout=${attr(args.layout)}
    heading-level=${attr(args['heading-level'])}
    today=${attr(args.today)}
    theme=${attr(args.theme)}
    >${inside}</ogp-commitment-card
  >`;

/** A card with its data inside the page. */
const inline =
  (commitment: unknown, ...others: unknown[]) =>
  (args: Args) =>
    card(args, json(others.length ? {commitments: [commitment, ...others]} : commitment));

const meta: Meta<Args> = {
  title: 'Widgets/Commitment card',
  component: TAG,
  parameters: {
    ...onlyControls('layout'),
    docs: {
      description: {
        component:
          'One commitment in short. The title is the only link; the card itself is not one. `layout="full"` adds ' +
          'supporting institutions, period, budget, links and all ratings.',
      },
    },
  },
  argTypes: {
    ...widgetArgTypes,
    layout: {control: 'inline-radio', options: ['compact', 'full'], description: 'How much the card shows.'},
  },
  render: (args) => card(args),
};
export default meta;

type Story = StoryObj<Args>;

/** Id and plan, title, lead, policy area, status, star, the most telling rating, next milestone. */
export const Compact: Story = {
  args: {...showcase, commitment: 'VB0001'},
  play: async ({canvasElement}) => {
    const heading = await find(canvasElement, TAG, '[part~=heading]');
    await expect(heading.localName).toBe('h3');
    await expect(words(heading)).toBe('Open council meetings');
    await expect(canvasElement.querySelector(TAG)!.shadowRoot!.querySelectorAll('[part~=heading] a')).toHaveLength(1);
  },
};

/** Everything that is known in short form, with every rating and who gave it. */
export const Full: Story = {args: {...showcase, commitment: 'VB0001', layout: 'full'}};

/** Cards in a row have the same height and their last lines align. The page makes the grid, not the widget. */
export const Grid: Story = {
  args: {...netherlands},
  render: (args) =>
    html`<ogp-data src=${attr(args.src)}>
      <div class="cards">
        ${['NL0046', 'NL0010', 'NL0025'].map((commitment) => card({...args, src: undefined, commitment}))}
      </div>
    </ogp-data>`,
  play: async ({canvasElement}) => {
    await find(canvasElement, `${TAG}:last-child`, 'article');
    const heights = [...canvasElement.querySelectorAll(TAG)].map(
      (element) => element.shadowRoot!.querySelector('article')!.getBoundingClientRect().height,
    );
    // On a phone each card has a row of its own.
    if (canvasElement.clientWidth > 1100) await expect(Math.max(...heights) - Math.min(...heights)).toBeLessThan(1);
  },
};

/** Three formulas were in use. A star is shown as published, with its formula; it is never computed. */
export const StarredYes: Story = {args: {...showcase, commitment: 'VB0002'}};

export const StarredNo: Story = {args: {...showcase, commitment: 'VB0001'}};

export const StarPending: Story = {args: {...showcase, commitment: 'VB0003'}};

/** There is no IRM report yet: the steps are dashed and empty, and the words say why. */
export const PendingReview: Story = {args: {...netherlands, commitment: 'NL0046'}};

/** There is a report, but it left this commitment out. That is another fact than a pending report. */
export const NotReviewed: Story = {
  args: {today: showcase.today},
  render: inline({
    id: 'VB0010',
    title: 'Open contracting',
    leadInstitutions: ['Procurement office'],
    assessments: [{scale: 'completion', value: 'NR', stage: 'mid-term', voice: 'irm'}],
  }),
};

/** Completion was Substantial at mid-term and is Not started at the end: a decrease is told like any other change. */
export const ChangeWithDecrease: Story = {
  args: {...showcase, commitment: 'VB0004'},
  play: async ({canvasElement}) => {
    const line = await find(canvasElement, TAG, '[part~=provenance]');
    await expect(words(line)).toContain('was Substantial at mid-term');
  },
};

/** Two sources, two end dates: both are shown, each with its source. */
export const ConflictingPeriods: Story = {args: {...showcase, commitment: 'VB0009', layout: 'full'}};

/** Titles of real plans. Nothing is cut off. */
export const LongTitle: Story = {args: {...showcase, commitment: 'VB0006'}};

export const Untitled: Story = {args: {src: 'data/odd.json', commitment: 'ODD3', today: showcase.today}};

/** The least that makes a card. */
export const NoRatings: Story = {args: {today: showcase.today}, render: inline({title: 'Only a title'})};

/** The next milestone is the first by planned end that is neither complete nor over. Change `today` to see it move. */
export const NextMilestone: Story = {args: {...netherlands, commitment: 'NL0046'}};

/** Nothing is left to come: the number of milestones, and when the commitment ended. */
export const Ended: Story = {
  args: {today: showcase.today},
  render: inline({
    id: 'VB0011',
    title: 'A register of algorithms',
    url: 'https://example.org/register',
    status: 'Completed',
    period: {start: '2022', end: '2023-12-31'},
    milestones: [
      {title: 'Design', planned: {end: '2022-06'}, status: 'Complete'},
      {title: 'Publication', planned: {end: '2023-12'}, status: 'Complete'},
    ],
    assessments: [{scale: 'completion', value: 'Complete', stage: 'end-of-term', voice: 'irm'}],
  }),
};

/** All nine reasons for no rating, an unknown value and an unknown scale, on one full card. */
export const NotRatedInFull: Story = {args: {...showcase, commitment: 'VB0003', layout: 'full'}};

/** One rating for three commitments. */
export const Cluster: Story = {args: {...showcase, commitment: 'VB0005'}};

/** The words of the interface are English here, because Arabic is not translated; direction and data are Arabic. */
export const RightToLeft: Story = {
  args: {...showcase, commitment: 'VB0007'},
  render: (args) => html`<div lang="ar" dir="rtl" class="stack">${card(args)} ${card({...args, layout: 'full'})}</div>`,
};

/** Each card speaks the language that it stands in; a text that is not translated keeps its own. */
export const TwoLanguages: Story = {
  args: {...showcase},
  render: (args) =>
    html`<div class="cards">
      ${['nl', 'da'].map(
        (lang) =>
          html`<div lang=${lang} class="stack">
            ${['VB0001', 'VB0005'].map((commitment) => card({...args, commitment}))}
          </div>`,
      )}
    </div>`,
  play: async ({canvasElement}) => {
    await find(canvasElement, '[lang=da] ogp-commitment-card', 'article');
    const heading = await find(canvasElement, '[lang=da] ogp-commitment-card', '[part~=heading]');
    await expect(words(heading)).toBe('Åbne byrådsmøder');
  },
};

/** 288 pixels: a phone of 320 with the margins of its page. */
export const Narrow: Story = {
  args: {...showcase},
  render: (args) =>
    html`<div class="narrow stack">
      ${['VB0001', 'VB0006'].map((commitment) => card({...args, commitment}))}
      ${card({...args, commitment: 'VB0001', layout: 'full'})}
    </div>`,
};

/** The widget waits for its data. Nothing moves when they come: the shape has about the height of a card. */
export const Loading: Story = {
  args: loading.args,
  play: async ({canvasElement}) => {
    const base = await find(canvasElement, TAG, '[part~=base]');
    await expect(base).toHaveAttribute('aria-busy', 'true');
    await expect(words(base)).toBe('Loading…');
  },
};

/** What stands inside the tag is shown until the data are there: also without a script. */
export const LoadingWithFallback: Story = {
  args: loading.args,
  render: (args) =>
    card(
      args,
      html`<h3><a href="https://example.org/commitments/1">Open council meetings</a></h3>
        <p>Lead: City council office. In progress.</p>`,
    ),
};

/** The address answers with an error. The message names place and remedy, the fallback stays readable. */
export const ErrorWithRetry: Story = {
  args: {src: 'data/missing.json'},
  render: (args) => card(args, html`<p>See the <a href="https://example.org/commitments">list of commitments</a>.</p>`),
  play: async ({canvasElement}) => {
    const message = await find(canvasElement, TAG, '[part~=error]');
    await expect(message).toHaveAttribute('role', 'status');
    await expect(words(message)).toContain('data/missing.json answered with error 404');
    const retry = await find<HTMLButtonElement>(canvasElement, TAG, 'button');
    await expect(retry.textContent).toBe('Try again');
    retry.focus();
    await userEvent.keyboard('{Enter}');
    await find(canvasElement, TAG, '[part~=error]');
  },
};

export const NotFound: Story = {args: {...showcase, commitment: 'VB9999'}};

/** The document has several commitments, and none is named: the widget does not guess. */
export const Choose: Story = {args: {...showcase}};

export const Empty: Story = {args: {}, render: (args) => card(args, json({commitments: []}))};

/**
 * `ogp-select` is fired when the title is followed. A page that shows the commitment itself calls `preventDefault()`.
 */
export const FollowTheTitle: Story = {
  args: {...showcase, commitment: 'VB0001'},
  render: (args) =>
    html`<div
      @ogp-select=${(event: HTMLElementEventMap['ogp-select']) => {
        event.preventDefault();
        const output = (event.currentTarget as Element).querySelector('output')!;
        output.textContent = `Chosen: ${event.detail.commitment ?? ''}`;
      }}
    >
      ${card(args)}
      <p><output>Nothing chosen yet</output></p>
    </div>`,
  play: async ({canvasElement}) => {
    const title = await find<HTMLAnchorElement>(canvasElement, TAG, '[part~=heading] a');
    title.focus();
    await userEvent.keyboard('{Enter}');
    await waitFor(() => expect(canvasElement.querySelector('output')).toHaveTextContent('Chosen: VB0001'));
  },
};

/** Words of a city's own in the file, and of the page in `labels`; OGP's word stays beside a rating in another language. */
export const OwnWords: Story = {
  render: (args) =>
    html`<ogp-commitment-card
      lang="fy"
      layout="full"
      today=${attr(args.today)}
      labels='{"fact.status": "Stân"}'
      >${json({
        lang: 'en',
        terms: {fy: {'fact.lead': 'Trekker', 'completion.limited': 'Beheind', 'scale.completion': 'Foltôging'}},
        commitments: [
          {
            id: 'C3',
            title: 'Open council meetings',
            status: 'In progress',
            leadInstitutions: ['City clerk'],
            assessments: [{scale: 'completion', value: 'Limited', voice: 'irm', stage: 'end-of-term'}],
          },
        ],
      })}</ogp-commitment-card
    >`,
  play: async ({canvasElement}) => {
    for (const word of ['Beheind', 'Limited', 'Stân']) await says(canvasElement, TAG, '[part~=base]', word);
  },
};
