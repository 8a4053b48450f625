import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import {userEvent} from 'storybook/test';
import {attr, find, json, loading, onlyControls, says, type WidgetArgs, widgetArgTypes} from './shared.js';

interface Args extends WidgetArgs {
  layout?: string;
  heading?: string;
  sort?: string;
  limit?: number;
  controls?: string;
  year?: string;
  topic?: string;
  'new-since'?: string;
  'update-href-template'?: string;
  'all-news-href'?: string;
  'feed-href'?: string;
}

const TAG = 'ogp-updates';

const updates = (args: Args, inside: unknown = '') =>
  html`<ogp-updates
    src=${attr(args.src)}
    commitment=${attr(args.commitment)}
    layout=${attr(args.layout)}
    heading=${attr(args.heading)}
    sort=${attr(args.sort)}
    limit=${attr(args.limit)}
    controls=${attr(args.controls)}
    year=${attr(args.year)}
    topic=${attr(args.topic)}
    new-since=${attr(args['new-since'])}
    update-href-template=${attr(args['update-href-template'])}
    all-news-href=${attr(args['all-news-href'])}
    feed-href=${attr(args['feed-href'])}
    heading-level=${attr(args['heading-level'])}
    today=${attr(args.today)}
    theme=${attr(args.theme)}
    >${inside}</ogp-updates
  >`;
const inline = (data: unknown) => (args: Args) => updates(args, json(data));

const danish = {src: 'data/da.json'};
const town = {src: 'data/updates.json', today: '2025-03-20'};

/** Invented news, handed in as a property: as text they would fill the story's source. */
const many =
  (n: number) =>
  ({controls}: Args) =>
    html`<ogp-updates
      controls=${attr(controls)}
      .data=${{
        updates: Array.from({length: n}, (_, index) => {
          const day = new Date(Date.UTC(2025, 5, 30) - index * 9 * 86_400_000).toISOString().slice(0, 10);
          return {
            date: index % 7 ? day : day.slice(0, 7),
            title: `${['Minutes published', 'Consultation opened', 'Data set renewed', 'Meeting held'][index % 4]} (${n - index})`,
            text: 'What was done, what comes next, and where to read more.',
            themes: [['Open data', 'Participation', 'Integrity'][index % 3]],
          };
        }),
      }}
    ></ogp-updates>`;

const meta: Meta<Args> = {
  title: 'Widgets/Updates',
  component: TAG,
  parameters: {
    ...onlyControls(
      ...['layout', 'heading', 'sort', 'limit', 'controls', 'year', 'topic'],
      ...['new-since', 'update-href-template', 'all-news-href', 'feed-href'],
    ),
    docs: {
      description: {
        component:
          'News of a plan or of a commitment. Entries have texts, timetables, themes, results, files and contacts; what ' +
          'has no date is standing information and stands in a box. From seven entries on there are filters by year and ' +
          'theme. Each entry has an address of its own.',
      },
    },
  },
  argTypes: {
    ...widgetArgTypes,
    layout: {control: 'select', options: ['full', 'compact'], description: '`compact` shows date and title.'},
    heading: {control: 'text', description: 'Words of the heading; “News” when absent.'},
    sort: {control: 'select', options: ['newest', 'oldest'], description: 'Which entry comes first.'},
    limit: {control: {type: 'number', min: 1}, description: 'How many are shown at first: 20, or 3 where compact.'},
    controls: {control: 'text', description: '`year`, `topic`, or `none`.'},
    year: {control: 'text', description: 'Year that is chosen at first.'},
    topic: {control: 'text', description: 'Theme that is chosen at first.'},
    'new-since': {control: 'text', description: 'Day from which entries are marked as new, as `YYYY-MM-DD`.'},
    'update-href-template': {
      control: 'text',
      description: 'Address of an entry in the compact layout, with `{id}` in it.',
    },
    'all-news-href': {control: 'text', description: 'Address of the page with all news.'},
    'feed-href': {control: 'text', description: 'Address of the Atom or RSS feed; the one in the file when absent.'},
  },
  render: (args) => updates(args),
};
export default meta;

type Story = StoryObj<Args>;

/** Two years of the Danish agency: eight entries, one of them known by its month only, and a box. */
export const Eight: Story = {
  args: danish,
  render: (args) => html`<div lang="da">${updates(args)}</div>`,
  play: async ({canvasElement}) => {
    const year = await find<HTMLSelectElement>(canvasElement, TAG, 'select');
    await userEvent.selectOptions(year, '2017');
    await says(canvasElement, TAG, '[role=status]', '4');
  },
};

/** Drawn twenty at a time. */
export const TwoHundred: Story = {args: {}, render: many(200)};

/** A front page: the latest, and the way to all. */
export const Compact: Story = {
  args: {
    ...danish,
    layout: 'compact',
    'update-href-template': '#{id}',
    'all-news-href': '#all',
    'new-since': '2019-01-01',
  },
};

/** A year, a month, a day, words, and what nobody can place in time: it stays where the file has it. */
export const PartialDates: Story = {
  args: {},
  render: inline({
    updates: [
      {date: '2019-07-15', title: 'A day'},
      {date: '2019-07', title: 'A month'},
      {date: {text: 'Early summer 2019'}, title: 'Words alone'},
      {date: {text: 'After the election', date: '2019-06'}, title: 'Words that mean a month'},
      {date: '2018', title: 'A year'},
      {date: '04/05/2018', title: 'A date that can be read in two ways'},
      {date: '2018-02-30', title: 'A day that there never was'},
    ],
  }),
};

/** Ranges, single days, words; the step that runs today is marked in words. */
export const Timetable: Story = {
  args: {today: '2018-08-10'},
  render: inline({
    updates: [
      {
        date: '2018-06-04',
        title: 'Timetable of the self-assessment',
        timetable: [
          {period: '2018-06-01/2018-08-01', title: 'The draft is written'},
          {
            period: '2018-08-01/2018-08-22',
            title: 'Public consultation',
            text: 'On paper, by mail, or at the desk.',
            links: [{url: 'https://example.org/consultation', label: 'Take part'}],
          },
          {period: '2018-08-22', title: 'First meeting of the network'},
          {period: '../2018-09-28', title: 'Comments on the minutes'},
          {period: {text: 'end of October', end: '2018-10'}, title: 'Published'},
          'Next steps',
        ],
      },
    ],
  }),
};

/** Themes with a text each, and names of themes by which entries are found. */
export const Themes: Story = {
  args: {controls: 'topic'},
  render: inline({
    updates: [
      {
        date: '2017-12-01',
        title: 'Plan published',
        themes: ['Open data', 'Participation'],
        links: [{url: 'https://example.org/plan.pdf', label: 'The plan', type: 'application/pdf', size: 2411724}],
      },
      {
        date: '2017-09-14',
        title: 'Two themes',
        themes: [
          {title: 'Open data', text: 'More data, of better quality, free for everybody.'},
          {title: 'Participation', text: 'People take part:\n\n- before a decision\n- while it is carried out'},
        ],
      },
    ],
  }),
};

/** Figures that came with the news, and the plan of the file, counted. */
export const Results: Story = {
  args: {},
  render: inline({
    plans: [{id: 'P1', title: 'Open Town 2024-2026'}],
    commitments: ['Complete', 'Limited', 'Withdrawn'].map((value, index) => ({
      title: `Commitment ${String(index + 1)}`,
      plan: 'P1',
      assessments: [{scale: 'completion', value, voice: 'irm', stage: 'results-report'}],
    })),
    updates: [
      {date: '2026-12', title: 'Results report', text: 'The independent review is out.', progress: ['P1']},
      {
        date: '2025-01',
        title: 'Half-way',
        progress: [
          {
            plan: 'P1',
            figures: [
              {
                scale: 'completion',
                voice: 'government',
                stage: 'mid-term',
                total: 3,
                counts: {Complete: 1, Limited: 2},
              },
            ],
          },
        ],
      },
    ],
  }),
};

/** A town: a timetable under way, files, figures, a feed, a box, and what is new since the last visit. */
export const NewSince: Story = {args: {...town, 'new-since': '2025-02-01'}};

/** Standing information has no date. */
export const OnlyABox: Story = {
  args: {},
  render: inline({updates: [{title: 'What is OGP?', text: 'A partnership of governments and civil society.'}]}),
};

/** Every way to reach whom one may ask. */
export const Contacts: Story = {
  args: {},
  render: inline({
    updates: [
      {
        date: '2017-09-14',
        title: 'Have your say',
        contacts: [
          {name: 'Open government team', phone: '+00 00 00 00 00', email: 'open@example.org'},
          {name: 'The consultation', url: 'https://example.org/consultation'},
        ],
      },
    ],
  }),
};

/** A commitment's own news, oldest first. */
export const OneCommitment: Story = {
  args: {...town, commitment: 'VB0101', sort: 'oldest', heading: 'Raadsvergaderingen die iedereen kan volgen'},
};

export const Empty: Story = {args: {}, render: inline({updates: []})};

/** Impossible dates, an end before its start, links that may not be: shown as given. */
export const OddInput: Story = {
  args: {},
  render: inline({
    updates: [
      {
        date: '2019-02-30',
        title: 'Impossible date',
        timetable: [{period: {start: '2018-08', end: '2018-06'}, title: 'Ends before it starts'}],
        links: [{url: 'javascript:alert(1)', label: 'A link that may not be', type: 'PDF', size: 'about 2 MB'}],
      },
      {date: '2018', text: 'No title, only <b>text</b>.'},
      {date: '2017'},
      {date: '2016', title: 'A plan that is not there', progress: ['P9']},
    ],
  }),
};

/** 288 pixels: the date above the title. */
export const Narrow: Story = {
  args: town,
  render: (args) => html`<div class="narrow">${updates(args)}</div>`,
};

export const RightToLeft: Story = {
  args: town,
  render: (args) => html`<div lang="ar" dir="rtl">${updates(args)}</div>`,
};

export const TwoLanguages: Story = {
  args: {...danish, layout: 'compact'},
  render: (args) =>
    html`<div class="cards">
      ${['nl', 'da'].map((lang) => html`<div lang=${lang}>${updates(args)}</div>`)}
    </div>`,
};

export const Loading: Story = loading;

export const CommitmentNotFound: Story = {args: {...town, commitment: 'VB9999'}};
