import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import {attr, json, loading, onlyControls, says, type WidgetArgs, widgetArgTypes} from './shared.js';

interface Args extends WidgetArgs {
  programme?: string;
  sections?: string;
  'commitment-href-template'?: string;
}

const TAG = 'ogp-programme';

const programme = (args: Args, inside: unknown = '') =>
  html`<ogp-programme
    src=${attr(args.src)}
    programme=${attr(args.programme)}
    sections=${attr(args.sections)}
    commitment-href-template=${attr(args['commitment-href-template'])}
    heading-level=${attr(args['heading-level'])}
    theme=${attr(args.theme)}
    >${inside}</ogp-programme
  >`;

/** A programme with its data inside the page. */
const inline =
  (members: object) =>
  (args: Args): ReturnType<typeof programme> =>
    programme(args, json({lang: 'en', programmes: [{title: 'Open Voorbeeldstad', ...members}]}));

/** One with amounts alone. */
const funded = (...funding: readonly unknown[]) => inline({funding});

const whole = {src: 'data/programme.json'};

const meta: Meta<Args> = {
  title: 'Widgets/Programme',
  component: TAG,
  parameters: {
    ...onlyControls('programme', 'sections', 'commitment-href-template'),
    docs: {
      description: {
        component:
          'The programme behind a plan: since when and for how long, principles, activities with reason and aim, staff, ' +
          'governance, working method, funding and partners. Amounts are a table with a total for each currency, of ' +
          'given numbers only; amounts in words stand as written, and the total says how many it leaves out.',
      },
    },
  },
  argTypes: {
    ...widgetArgTypes,
    programme: {control: 'text', description: 'Id of the programme; needed where the document has several.'},
    sections: {
      control: 'text',
      description:
        'Parts, separated by spaces: `about principles activities staffing governance working-method funding partners ' +
        'commitments links updated`; all when absent.',
    },
    'commitment-href-template': {
      control: 'text',
      description: 'Template for the addresses of commitments, with `{id}` in it.',
    },
  },
  render: (args) => programme(args),
};
export default meta;

type Story = StoryObj<Args>;

/** A Dutch programme of 2010, as its own page told it. */
export const Whole: Story = {
  args: whole,
  render: (args) => html`<div lang="nl">${programme(args)}</div>`,
  play: async ({canvasElement}) => {
    await says(canvasElement, TAG, 'tfoot', 'Totaal van 2 bedragen in EUR');
  },
};

/** Texts stay in the language of the data; our words are those of the page. */
export const InAnEnglishPage: Story = {args: whole};

export const OnlySomeParts: Story = {args: {...whole, sections: 'about funding updated'}};

/** What a publisher has at first. */
export const TitleAlone: Story = {args: {}, render: inline({})};

export const NoTitle: Story = {args: {}, render: inline({title: undefined, principles: ['Open by default']})};

/** The part is there and has nothing in it: that is said. */
export const EmptyFunding: Story = {args: {}, render: funded()};

/** One total for each currency; currencies are never added to each other. */
export const MixedCurrencies: Story = {
  args: {},
  render: funded(
    {amount: 400_000, currency: 'EUR', source: 'Ministry of the Interior', period: '2024/2025'},
    {amount: 125_000.5, currency: 'EUR', source: 'Province', period: '2024'},
    {amount: 750_000, currency: 'DKK', source: 'Partner city in Denmark', period: '2025'},
    {amount: 20_000, source: 'A fund that does not say in which currency', period: '2025'},
  ),
};

/** Shown as given, told as issues, and in no total. */
export const AmountsInWords: Story = {
  args: {},
  render: funded(
    {amount: 400_000, currency: 'EUR', source: 'Ministry of the Interior', period: '2024'},
    {amount: 100_000, currency: 'EUR', source: 'Province', period: '2024'},
    {amount: 'about a third of the budget', source: 'City council', period: {text: 'every year'}},
    {
      amount: '15,000',
      currency: 'EUR',
      source: 'Library',
      text: 'Published with a comma: nobody can tell what it means.',
    },
    {source: 'Volunteers'},
  ),
};

/** Nothing to add up, so no total. */
export const OneAmount: Story = {
  args: {},
  render: funded({amount: 15_000, currency: 'EUR', source: 'Ministry of the Interior'}),
};

/** Three sources, four years. */
export const ManyAmounts: Story = {
  args: {},
  render: funded(
    ...['Ministry of the Interior', 'Province', 'City council'].flatMap((source, index) =>
      ['2022', '2023', '2024', '2025'].map((period, year) => ({
        amount: 50_000 * (index + 1) + 12_500 * year,
        currency: 'EUR',
        source,
        period,
      })),
    ),
  ),
};

/** The page says only how long ago, so we do, too. */
export const EditedLongAgo: Story = {
  args: {},
  render: inline({text: 'A programme for the whole city.', updated: {text: '10 years, 9 months ago'}}),
};

export const EditedOnADay: Story = {
  args: {},
  render: inline({text: 'A programme for the whole city.', updated: '2025-02-28', updatedBy: 'Programme office'}),
};

/** Staff with and without numbers, bodies of other years, activities with a reason or an aim alone. */
export const Unevenly: Story = {
  args: {},
  render: inline({
    founded: {text: 'in the spring of 2024', date: '2024-04'},
    duration: 'until further notice',
    activities: [
      'Courses',
      {title: 'Platform', reason: 'Everybody asks the same.'},
      {
        title: 'Advice',
        aim: 'Plans that can be carried out.',
        links: [{label: 'Ask us', url: 'mailto:open@example.org'}],
      },
    ],
    staffing: [{title: 'Manager', fte: 0.5}, {title: 'Advisers', count: 3}, 'Trainee', {organisation: 'City archive'}],
    governance: [
      {name: 'Steering group', role: 'decides', period: {start: '2024-05'}},
      {name: 'Advisory board', period: {start: '2024', end: '2025'}, text: 'Two **residents** and two researchers.'},
    ],
    partners: {
      text: 'Who wants to help is welcome.',
      items: ['Open State', {name: 'Library', url: 'https://example.org'}],
    },
  }),
};

/** A text of 6,000 letters without a space, and one of 28,000 characters. */
export const VeryLong: Story = {
  args: {},
  render: inline({
    title: 'x'.repeat(600),
    principles: ['x'.repeat(6000), 'word '.repeat(5600)],
    funding: [{amount: 1e15, currency: 'EUR', source: 'y'.repeat(300)}],
  }),
};

export const Narrow: Story = {
  args: whole,
  render: (args) => html`<div class="narrow" lang="nl">${programme(args)}</div>`,
};

export const RightToLeft: Story = {
  args: whole,
  render: (args) => html`<div lang="ar" dir="rtl">${programme(args)}</div>`,
};

export const TwoLanguages: Story = {
  args: {...whole, sections: 'about staffing funding'},
  render: (args) =>
    html`<div class="cards">${['nl', 'da'].map((lang) => html`<div lang=${lang}>${programme(args)}</div>`)}</div>`,
};

export const Loading: Story = loading;

export const NoProgramme: Story = {args: {src: 'data/da.json'}};

export const ProgrammeNotFound: Story = {args: {...whole, programme: 'ambtenaar-3.0'}};
