// The same content for every implementation: what they are given, and what a reader must find afterwards.

const two = (n) => String(n).padStart(2, '0');

/** Six milestones; the last two are still to come. */
const milestones = (id) =>
  Array.from({length: 6}, (_, i) => ({
    title: `Step ${i + 1} of ${id}`,
    text: `What is done in step ${i + 1} so that people can follow it.`,
    planned: {start: `20${two(24 + 25 * (i >> 2))}-0${i + 1}-15`, end: `20${two(24 + 25 * (i >> 2))}-0${i + 2}-20`},
    status: i < 4 ? 'Complete' : 'Not started',
  }));

const commitment = (i) => {
  const id = `XX${String(i).padStart(4, '0')}`;
  return {
    id,
    plan: 'P1',
    title: `Open the register of subject ${i}`,
    url: `https://example.org/commitments/${id}`,
    status: 'Active',
    policyAreas: ['Access to Information', 'Open Data'],
    leadInstitutions: [{name: `Ministry of Subject ${i % 20}`}, {name: 'National Archive'}],
    milestones: milestones(id),
    assessments: [
      {scale: 'completion', value: 'Limited', stage: 'mid-term', voice: 'irm', report: `Mid-term report ${i % 7}`},
    ],
  };
};

export const content = (n) => ({
  lang: 'en',
  plans: [{id: 'P1', title: 'Action plan 2024-2026'}],
  commitments: Array.from({length: n}, (_, i) => commitment(i)),
});

const range = new Intl.DateTimeFormat('en', {dateStyle: 'medium', timeZone: 'UTC'});
export const dates = ({start, end}) => range.formatRange(new Date(start), new Date(end));

const rating = ({stage, report, value}) => [
  'Completion',
  value,
  '2 of 4',
  'Independent Reporting Mechanism',
  stage.replace('-', ' ').slice(0, 3),
  report,
];

export const FACTS = {
  card: (c) => [
    c.id,
    'Action plan 2024-2026',
    c.title,
    c.status,
    ...c.policyAreas,
    ...c.leadInstitutions.map(({name}) => name),
    ...rating(c.assessments[0]),
    c.milestones[4].title,
  ],
  timeline: (c) => [
    c.title,
    '6 milestones',
    '4 complete',
    ...c.milestones.flatMap((m) => [m.title, m.text, m.status, dates(m.planned)]),
  ],
  scale: (c) => rating(c.assessments[0]),
};

export const LINK = {card: (c) => c.url, timeline: () => undefined, scale: () => undefined};

/** How the two plain implementations look: about what the widgets do. */
export const CSS = `
  :host { display: block; }
  .base { padding: 1em; border: 1px solid #ccc; border-radius: 0.3em; line-height: 1.45; }
  .frameless { padding: 0; border: 0; }
  p, h3, dl, dd, ul, ol { margin: 0; padding: 0; }
  h3 { font-size: 1.18em; line-height: 1.28; margin-block: 0.5em; }
  dl { display: grid; grid-template-columns: minmax(5.5em, 2fr) 5fr; gap: 0.25em 1em; margin-block-end: 0.75em; }
  dt, .quiet { color: #555; }
  ul, ol { list-style: none; }
  .steps { display: grid; grid-auto-flow: column; gap: 0.2em; margin-block: 0.35em; }
  .step { block-size: 0.56em; border: 1px solid #555; }
  .on { background: #1a6fb5; }
  .foot { margin-block-start: 0.75em; padding-block-start: 0.75em; border-block-start: 1px solid #ccc; }
  li.milestone { display: grid; grid-template-columns: minmax(7em, 11em) 0.9em 1fr; gap: 0 1em; padding-block-end: 1.5em; }
  .marker { inline-size: 0.9em; block-size: 0.9em; border: 0.14em solid #555; border-radius: 50%; }
`;
