// The glossary of parts: what each name means, in every widget that has it. `npm run lists` writes it into docs/tokens.md,
// with the widgets that document the name (`@csspart`).
import {readFileSync} from 'node:fs';
import {filesUnder, fromRoot} from './widgets.mjs';

/** A part is named after the thing that it marks; one name, one meaning. @type {Readonly<Record<string, string>>} */
export const PARTS = {
  'all-news': 'link to the page with all news',
  aside: 'standing information beside dated entries',
  audience: 'for whom a series is',
  bar: 'drawn bar (decoration)',
  base: 'the whole widget',
  button: 'every button',
  card: 'a commitment as a card',
  cell: 'cell of a table of ratings that has a value',
  commitment: 'ID and title of the commitment above its ratings',
  controls: 'search, filters and order of a list',
  count: 'how many items of a list are shown',
  date: 'date of an entry',
  definition: 'disclosure with the definitions of a rating',
  empty: 'message in place of a list without items',
  error: 'message in place of content that cannot be shown',
  facts: 'rows of labels and values',
  feed: 'link to the feed',
  figures: 'one count: bar, legend and source',
  footer: 'last line of a card',
  group: 'items that belong together, under their heading',
  header: 'title, and what is above it',
  heading: 'every heading',
  item: 'one entry of a list',
  items: 'the entries of a list',
  layouts: 'choice of layout',
  legend: 'levels of a bar with their numbers',
  link: 'every link',
  milestone: 'one milestone, in every layout',
  more: 'disclosure with the rest of a text or entry',
  neighbours: 'links to the previous and next commitment',
  new: 'the word that marks a new entry',
  next: 'the next session',
  notes: 'list of footnotes',
  past: 'past sessions',
  permalink: 'link to an entry itself',
  provenance: 'who gave a rating, when, in which report',
  rating: 'sentence of a rating: name, value and position',
  search: 'search field',
  section: 'a section under its heading',
  select: 'one filter, or the order',
  session: 'one session',
  'sign-up': 'how to sign up',
  skeleton: 'shape that is shown while data load',
  source: 'where the data are from',
  status: 'status of a session: full, cancelled …',
  steps: 'drawn steps of a rating (decoration)',
  table: 'a table of data',
  text: 'a text from the data',
  timetable: 'steps of a process',
  today: 'mark of today on a time axis',
  topic: 'a theme of an update with its text',
  updated: 'when the source was last edited',
  value: 'value of a rating',
  voice: 'what one assessor states in a group of ratings',
};

const partsIn = (file) =>
  [...readFileSync(fromRoot(file), 'utf8').matchAll(/^ \* @csspart ([\w-]+) - /gm)].map(([, part]) => part);

/** Each documented part with its widgets; those of the base class are of all. @returns {ReadonlyMap<string, readonly string[]>} */
export function partsOfWidgets() {
  const found = new Map();
  for (const file of filesUnder('src/elements').filter((path) => path.endsWith('.ts')))
    for (const part of partsIn(file)) {
      const widget = /^src\/elements\/([^/]+)\//.exec(file)?.[1] ?? 'all';
      found.set(part, [...(found.get(part) ?? []), widget]);
    }
  return new Map([...found].sort(([a], [b]) => a.localeCompare(b, 'en')));
}

/** The glossary as a table. @param {ReturnType<typeof partsOfWidgets>} parts */
export const partsTable = (parts) =>
  [
    '| part | widgets | marks |',
    '| --- | --- | --- |',
    ...[...parts].map(([part, widgets]) => {
      const meaning = PARTS[part];
      if (!meaning) throw new Error(`scripts/parts.mjs does not say what the part “${part}” marks.`);
      return `| \`${part}\` | ${widgets.join(', ')} | ${meaning} |`;
    }),
  ].join('\n');
