import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import {expect} from 'storybook/test';
import {attr, find, json, loading, onlyControls, says, type WidgetArgs, widgetArgTypes, words} from './shared.js';

interface Args extends WidgetArgs {
  dialogue?: string;
  'time-zone'?: string;
  'calendar-href'?: string;
}

const TAG = 'ogp-dialogue-series';

const series = (args: Args, inside: unknown = '') =>
  html`<ogp-dialogue-series
    src=${attr(args.src)}
    dialogue=${attr(args.dialogue)}
    commitment=${attr(args.commitment)}
    today=${attr(args.today)}
    time-zone=${attr(args['time-zone'])}
    calendar-href=${attr(args['calendar-href'])}
    heading-level=${attr(args['heading-level'])}
    theme=${attr(args.theme)}
    >${inside}</ogp-dialogue-series
  >`;

/** A series with its data inside the page. */
const inline =
  (more: object, ...sessions: readonly object[]) =>
  (args: Args): ReturnType<typeof series> =>
    series(
      args,
      json({
        lang: 'en',
        dialogues: [{id: 'talks', title: 'Open talks', timeZone: 'Europe/Amsterdam', ...more, sessions}],
      }),
    );

const THEMES = [
  'Where does the money go?',
  'What does a street cost?',
  'Care in the neighbourhood: what is enough?',
  'Parks or parking?',
  'What about the library?',
  'Who decides?',
];
/** Sessions on the first Tuesday of the months of 2026. */
const evening = (month: number, more: object = {}) => ({
  id: `evening-${String(month)}`,
  number: String(month),
  title: THEMES[(month - 1) % THEMES.length],
  date: `2026-${String(month).padStart(2, '0')}-0${String(1 + ((9 - new Date(Date.UTC(2026, month - 1, 1)).getUTCDay()) % 7))}`,
  start: '19:30',
  end: '21:30',
  text: 'A talk at small tables. What is said comes to this page, with the answer of the council.',
  ...more,
});

/** Every story is looked at from the same moment, by a reader in the same place. */
const fixed = {today: '2026-03-10T09:00:00Z', 'time-zone': 'Europe/Amsterdam'};

const meta: Meta<Args> = {
  title: 'Widgets/Dialogue series',
  component: TAG,
  parameters: {
    ...onlyControls('dialogue', 'today', 'time-zone', 'calendar-href'),
    docs: {
      description: {
        component:
          'A series of meetings: for whom, the next one with its theme, day, time, place, speakers and case, the others, ' +
          'the past ones folded away, the programme, and how to sign up. Times are those of the place; readers in another ' +
          'time zone see their own beside them. Sessions can be saved as calendar files, which are made on request.',
      },
    },
  },
  argTypes: {
    ...widgetArgTypes,
    dialogue: {control: 'text', description: 'Id of the series, where the file has several.'},
    today: {
      control: 'text',
      description: 'Day or moment that “next” and “past” are counted from, as `2026-03-10T09:00:00Z`.',
    },
    'time-zone': {control: 'text', description: 'Time zone of the reader; that of the browser when absent.'},
    'calendar-href': {
      control: 'text',
      description: 'Address of a calendar file that the site keeps; `{id}` is that of a session.',
    },
  },
  args: fixed,
  render: (args) => series(args),
};
export default meta;

type Story = StoryObj<Args>;

/** The next session whole, the others to open, the past ones folded away; one is full, one is cancelled. */
export const Series: Story = {
  args: {src: 'data/dialogues.json', dialogue: 'begroting'},
  play: async ({canvasElement}) => {
    const next = await find(canvasElement, TAG, '[part=next]');
    await expect(words(next)).toContain('Zorg in de wijk');
  },
};

/** The days of the source have no year. None is made up: nothing is next or past, and there is no calendar file. */
export const NoYear: Story = {
  args: {src: 'data/dialogues.json', dialogue: 'open-gesprekken'},
  render: (args) => html`<div lang="nl">${series(args)}</div>`,
  play: async ({canvasElement}) => {
    await says(canvasElement, TAG, '.base', 'De datums zijn niet volledig');
  },
};

export const OneSession: Story = {render: inline({}, evening(4))};

export const TwelveSessions: Story = {
  render: inline({}, ...Array.from({length: 12}, (_, index) => evening(index + 1))),
};

export const AllPast: Story = {
  args: {today: '2027-01-01T00:00:00Z'},
  render: inline({}, evening(1, {status: 'Held', links: [{label: 'Minutes', url: '#'}]}), evening(2), evening(3)),
};

/** A session that does not take place stays in the list, and in the calendar file of the series as cancelled. */
export const Cancelled: Story = {
  render: inline({}, evening(4, {status: 'Cancelled'}), evening(5, {status: 'Postponed'}), evening(6)),
};

/** A waiting list is offered only where the session itself has one. */
export const Full: Story = {
  render: inline(
    {signUp: {url: '#', deadline: '2026-06-01'}},
    evening(4, {status: 'Full', capacity: 60, placesLeft: 0, signUp: {url: '#', label: 'Join the waiting list'}}),
    evening(5, {capacity: 60, placesLeft: 12}),
  ),
};

export const SignUpClosed: Story = {
  render: inline(
    {signUp: {url: '#', deadline: '2026-03-01', text: 'You got a mail with the address of the room.'}},
    evening(4),
  ),
};

export const TwoSpeakers: Story = {
  render: inline(
    {},
    evening(4, {
      speakers: [
        {role: 'Councillor for care', organisation: 'Municipality of Voorbeeldstad'},
        {
          role: 'Researcher',
          organisation: {name: 'University of Voorbeeldstad', url: '#'},
          language: 'de',
          text: 'On what care costs elsewhere.',
        },
      ],
      case: {heading: 'The clinic', text: 'It costs € 410,000 a year. Does it stay, also when the rent goes up?'},
    }),
  ),
};

/** Seen from Kathmandu, five hours and three quarters ahead of UTC; the day is another one, too. */
export const AnotherTimeZone: Story = {
  args: {'time-zone': 'Asia/Kathmandu'},
  render: inline({}, evening(4), evening(5, {start: '15:00', end: '17:00'})),
};

/** Sessions in several time zones, each with its own. */
export const SeveralTimeZones: Story = {
  render: inline(
    {},
    evening(4, {venue: 'The Hague'}),
    evening(4, {venue: 'New York', timeZone: 'America/New_York', id: 'ny'}),
    evening(4, {venue: 'Seoul', timeZone: 'Asia/Seoul', id: 'seoul'}),
  ),
};

const agenda = [
  {after: 0, title: 'Welcome'},
  {after: 10, title: 'Guest speaker'},
  {after: 50, title: 'Talk about a case'},
  {after: 120, title: 'End'},
];

/** One agenda in minutes after the start: a column for each start, and every time is right. */
export const OneAgenda: Story = {
  render: inline({agenda}, evening(4), evening(5, {start: '15:00', end: '17:00'}), evening(6)),
};

/** One agenda in times of day: shown as given, the session with other hours is named. */
export const AgendaWithException: Story = {
  render: inline(
    {
      agenda: [
        {time: '19:30', title: 'Welcome'},
        {time: '20:00', title: 'Talk'},
        {time: 'afterwards', title: 'Drinks'},
      ],
    },
    evening(4),
    evening(5, {start: '15:00', end: '17:00'}),
  ),
};

/** The site keeps its own calendar files: the widget links to them and makes none. */
export const OwnCalendarFiles: Story = {
  args: {'calendar-href': '/calendar/{id}.ics'},
  render: inline({}, evening(4), evening(5)),
};

export const Empty: Story = {render: inline({text: 'The first dates will be here in May.'})};

/** Shown as given; `ogp-issues` tells each slip once. */
export const OddInput: Story = {
  render: inline(
    {timeZone: 'Europe/Amsterdm'},
    evening(4, {title: 'A day that does not exist', date: '2026-02-30'}),
    evening(4, {title: 'An end before the start', start: '21:00', end: '19:00'}),
    evening(5, {title: 'A time in words', start: 'after lunch', end: undefined}),
    evening(6, {title: undefined}),
    {title: 'A day in words', date: {text: 'Thursday 1 October'}},
    {title: 'No day at all'},
  ),
};

export const Narrow: Story = {
  args: {src: 'data/dialogues.json', dialogue: 'begroting'},
  render: (args) => html`<div class="narrow">${series(args)}</div>`,
};

export const RightToLeft: Story = {
  args: {src: 'data/dialogues.json', dialogue: 'begroting'},
  render: (args) => html`<div lang="ar" dir="rtl">${series(args)}</div>`,
};

export const TwoLanguages: Story = {
  args: {src: 'data/dialogues.json', dialogue: 'begroting'},
  render: (args) =>
    html`<div class="cards">${['nl', 'da'].map((lang) => html`<div lang=${lang}>${series(args)}</div>`)}</div>`,
};

export const Loading: Story = loading;

export const SeriesNotFound: Story = {args: {src: 'data/dialogues.json', dialogue: 'nowhere'}};
