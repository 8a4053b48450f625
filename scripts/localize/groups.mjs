// What the notes in the XLIFF files say about a message beside its own description, by the first part of its id: what it is
// and where readers see it. Citizens' words come first, in this order; those of the tools (`tool.…`) come last.

/**
 * @typedef {object} Group
 * @property {string} of the first part of the ids
 * @property {string} what @property {string} where
 */

/** @type {(of: string, what: string, where: string) => Group} */
const group = (of, what, where) => ({of, what, where});

const RATINGS = 'ogp-rating-scale, ogp-irm-review, ogp-commitment-card, ogp-plan-progress';

/** @type {readonly Group[]} */
const GROUPS = [
  group('scale', 'Name of a rating scale of the Independent Reporting Mechanism (IRM)', RATINGS),
  ...[
    ['specificity', 'Specificity'],
    ['relevance', 'Relevant to OGP values'],
    ['potential-impact', 'Potential impact'],
    ['ambition', 'Ambition'],
    ['potential-for-results', 'Potential for results'],
    ['completion', 'Completion'],
    ['did-it-open-government', 'Did it open government?'],
    ['early-results', 'Early results'],
  ].map(([of = '', name]) => group(of, `A step of the scale “${name}”, alone and after “${name}:”`, RATINGS)),
  group('answer', 'A step of scales with two', RATINGS),
  group('not-rated', 'Why there is no rating; each reason needs words that no scale uses', RATINGS),
  group('aspect', 'An OGP value, or the side of a rating', RATINGS),
  group('stage', 'When a rating was given; also in brackets, and in a sentence after {stage}', RATINGS),
  group('voice', 'Who gave a rating', RATINGS),
  group('formula', 'Which criteria a star was given by', RATINGS),
  group(
    'definition',
    'Definition of a scale or of one of its steps',
    'ogp-rating-scale, ogp-irm-review, behind “What does this mean?”',
  ),
  group('rating', 'Around a rating', RATINGS),
  group(
    'status',
    'Status of a commitment or of a milestone',
    'ogp-commitment-card, ogp-commitment, ogp-commitment-list, ogp-milestone-timeline',
  ),
  group(
    'fact',
    'Label of a fact, before its value; also the name of a filter',
    'ogp-commitment-card, ogp-commitment, ogp-commitment-list',
  ),
  group('card', 'On the card of a commitment', 'ogp-commitment-card'),
  group('commitment', 'On the page of a commitment', 'ogp-commitment'),
  group('review', 'In the overview of all ratings of a commitment', 'ogp-irm-review'),
  group('milestones', 'Count of milestones', 'ogp-commitment-card, ogp-milestone-timeline'),
  group('timeline', 'On the timeline of milestones', 'ogp-milestone-timeline'),
  group(
    'layout',
    'Name of a way to show a list, on a button',
    'ogp-milestone-timeline, ogp-commitment-list, ogp-updates',
  ),
  group('date', 'A day or a time in a phrase', 'all widgets'),
  group('time', 'A time of day in a phrase', 'ogp-dialogue-series'),
  group('list', 'In the searchable list of commitments', 'ogp-commitment-list'),
  group('progress', 'In the figures of a plan', 'ogp-plan-progress'),
  group('updates', 'In the list of news', 'ogp-updates'),
  group('dialogue', 'In a series of meetings', 'ogp-dialogue-series'),
  group('session', 'Status of a meeting', 'ogp-dialogue-series'),
  group('programme', 'On the page of a programme', 'ogp-programme'),
  group('state', 'While data load, or when they cannot be shown', 'all widgets'),
  group(
    'error',
    'Why data cannot be shown, for whoever looks after the site',
    'all widgets, in place of their content',
  ),
  group(
    'issue',
    'A problem in the data, for whoever looks after the file',
    'the console, the event ogp-issues, the builder and the command',
  ),
  group('snippet', 'A mistake in the HTML of a page, for whoever looks after the site', 'the console'),
];

/** Messages of the builder and of the command. @param {string} id */
export const isTool = (id) => id.startsWith('tool.');

/** What a publisher may replace: what citizens read. Problems in a file are told to whoever looks after it. @param {string} id */
export const isReplaceable = (id) => !/^(?:tool|issue|snippet)\./.test(id);

const ORDER = new Map(GROUPS.map(({of}, index) => [of, index]));
const firstPart = (/** @type {string} */ id) => id.slice(0, id.indexOf('.'));

/** Where a message stands in a file. @param {string} id */
export const rankOf = (id) => (isTool(id) ? GROUPS.length + 1 : (ORDER.get(firstPart(id)) ?? GROUPS.length));

/** The note of a message: what it is, and where it is seen. @param {string} id */
export function noteOf(id) {
  if (isTool(id)) return 'Builder or command. Seen by: officers, webmasters, developers.';
  const found = GROUPS[ORDER.get(firstPart(id)) ?? -1];
  if (!found) throw new Error(`scripts/localize/groups.mjs has no row for "${id}".`);
  return `${found.what}. Seen in: ${found.where}.`;
}
