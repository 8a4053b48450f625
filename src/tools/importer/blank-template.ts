import type {Localizer} from '../../i18n/localizer.js';
import {WORDS} from './recognition/words/index.js';
import type {Entity, Role, Words} from './recognition/words/words.js';

/** One column of the template for officers. */
export interface BlankColumn {
  readonly heading: string;
  /** What to write into it. */
  readonly explanation: string;
  readonly example: string;
  /** Values to choose from. */
  readonly choices: readonly string[];
}

/** One table of the template for officers. */
interface BlankTable {
  readonly name: string;
  readonly columns: readonly BlankColumn[];
}

export interface BlankTemplate {
  readonly lang: string;
  readonly tables: readonly BlankTable[];
  /** The sheet with the explanations: its name, and the row of its headings. */
  readonly help: {readonly name: string; readonly headings: readonly string[]};
}

/** The first cell of the sheet with the explanations: an import knows by it that there is nothing to import. */
export const HELP_MARK = 'ogp-widgets template';

/** The languages that the template exists in: those whose headings are recognised. */
export const TEMPLATE_LANGUAGES: readonly string[] = WORDS.map(({lang}) => lang);

const first = (phrases = '') => phrases.split('|')[0] ?? '';
/** People start a heading with a capital. */
const capital = (words: string) => words.charAt(0).toUpperCase() + words.slice(1);

const SHARES = ['0%', '25%', '50%', '75%', '100%'];

type Name = Role | 'commitment';

const COLUMNS: Readonly<Record<Entity, readonly Name[]>> = {
  commitment: ['id', 'title', 'description', 'status', 'lead', 'support', 'areas', 'start', 'end', 'url'],
  milestone: [
    'commitment',
    'title',
    'description',
    'status',
    'progress',
    'lead',
    'start',
    'end',
    'actualEnd',
    'evidence',
  ],
};

/** What to write into a column, with an example. */
function adviceIn({msg}: Localizer): Readonly<Partial<Record<Name, readonly [explanation: string, example: string]>>> {
  return {
    id: [
      msg('The id from OGP’s website, or a short code of your own. It must not change later.', {
        id: 'tool.template.id',
      }),
      'A1',
    ],
    commitment: [
      msg('Id or title of the commitment that the milestone belongs to, as in the first sheet.', {
        id: 'tool.template.commitment',
      }),
      'A1',
    ],
    title: [
      msg('A short name, without a number.', {id: 'tool.template.title'}),
      msg('Publish the budget as open data', {id: 'tool.template.title-example'}),
    ],
    description: [
      msg('What will be done and why, in plain words.', {id: 'tool.template.description'}),
      msg('Every invoice above 1,000 euro is published within a month.', {
        id: 'tool.template.description-example',
      }),
    ],
    status: [msg('One of the list, or your own words.', {id: 'tool.template.status'}), ''],
    progress: [msg('A percentage from 0% to 100%.', {id: 'tool.template.progress'}), '50%'],
    lead: [
      msg('Who is responsible. Separate several with semicolons. No names of persons.', {id: 'tool.template.lead'}),
      msg('Ministry of Finance', {id: 'tool.template.lead-example'}),
    ],
    support: [
      msg('Who helps: authorities, organisations, companies. Separate several with semicolons.', {
        id: 'tool.template.support',
      }),
      msg('Court of Audit; Open State Foundation', {id: 'tool.template.support-example'}),
    ],
    areas: [
      msg('Themes to filter by. Separate several with semicolons.', {id: 'tool.template.areas'}),
      msg('Fiscal transparency; Open data', {id: 'tool.template.areas-example'}),
    ],
    start: [msg('A year, a month or a day: 2026, 2026-03 or 2026-03-31.', {id: 'tool.template.start'}), '2026-03'],
    end: [msg('A year, a month or a day: 2026, 2026-03 or 2026-03-31.', {id: 'tool.template.start'}), '2027-06-30'],
    actualEnd: [
      msg('The day on which it was really done. Leave it empty until then.', {id: 'tool.template.actual-end'}),
      '2027-05-12',
    ],
    url: [
      msg('Address of the page about the commitment, starting with https://.', {id: 'tool.template.url'}),
      'https://www.example.org/plan/a1',
    ],
    evidence: [
      msg('Address of a page or document that shows the result, starting with https://.', {
        id: 'tool.template.evidence',
      }),
      'https://www.example.org/plan/a1/data',
    ],
  };
}

/** The headings of the template are the first of the words by which they are recognised. */
const headingOf = (name: Name, words: Words): string =>
  capital(name === 'commitment' ? first(words.entities.commitment) : first(words.roles[name]));

/**
 * The template for officers, in a language whose headings are recognised: a table of commitments, one of milestones, and
 * what to write into their columns. There are no rows in it: an example that stays would be published.
 */
export function blankTemplate(lang: string, l10n: Localizer): BlankTemplate {
  const words = WORDS.find((one) => one.lang === lang) ?? WORDS[0];
  const {msg} = l10n;
  const advice = adviceIn(l10n);
  const tables = !words
    ? []
    : (Object.entries(COLUMNS) as [Entity, readonly Name[]][]).map(([entity, names]) => ({
        name: words.sheets[entity],
        columns: names.map((name): BlankColumn => {
          const [explanation, example] = advice[name] ?? ['', ''];
          const statuses = words.statuses.split('|');
          const choices = name === 'status' ? statuses : name === 'progress' ? SHARES : [];
          return {
            ...{heading: headingOf(name, words), explanation, choices},
            example: name === 'status' ? (statuses[1] ?? '') : example,
          };
        }),
      }));
  return {
    lang: words?.lang ?? 'en',
    tables,
    help: {
      name: msg('Explanations', {id: 'tool.template.sheet-help'}),
      headings: [
        msg('Sheet', {id: 'tool.import.column-sheet'}),
        msg('Column', {id: 'tool.import.column-column'}),
        msg('What to write', {id: 'tool.template.what'}),
        msg('Example', {id: 'tool.template.example'}),
      ],
    },
  };
}
