// The commitments that every implementation of a list is given, and what a hand-made list needs to find them.

let seed = 7;
const random = (m) => (seed = (seed * 1664525 + 1013904223) >>> 0) % m;
const WORDS =
  'open data budget participation register contract water school health city council minister report access information justice climate energy youth portal algorithm archive procurement lobby asset ownership beneficial election platform digital local national transparent réforme santé œuvre ståndpunkt øget åbenhed'.split(
    ' ',
  );
const words = (count) => Array.from({length: count}, () => WORDS[random(WORDS.length)]).join(' ');
const AREAS = Array.from({length: 60}, (_, i) => `Area ${WORDS[i % WORDS.length]} ${i}`);
const INSTITUTIONS = Array.from({length: 300}, (_, i) => `Ministry of ${words(2)} ${i}`);
const STATUS = ['Active', 'Completed', 'Delayed', 'Not started'];
const LEVELS = ['Not Started', 'Limited', 'Substantial', 'Complete', 'Pending IRM Review'];

/** A document with `n` commitments of forty plans. */
export function content(n) {
  const plans = Array.from({length: 40}, (_, i) => ({
    id: `P${i}`,
    title: `Plan ${i} of ${words(1)}`,
    period: {start: String(2011 + (i % 14))},
  }));
  const commitments = Array.from({length: n}, (_, i) => ({
    id: `XX${String(i).padStart(4, '0')}`,
    plan: `P${Math.floor((i * 40) / n)}`,
    title: words(4 + random(5)),
    url: `https://example.org/${i}`,
    status: STATUS[random(4)],
    policyAreas: [AREAS[random(60)], AREAS[random(60)]],
    leadInstitutions: [INSTITUTIONS[random(300)]],
    assessments: [
      {scale: 'Completion', value: LEVELS[random(5)], stage: 'end-of-term', voice: 'irm'},
      {scale: 'Potential Impact', value: 'Moderate', stage: 'mid-term', voice: 'irm'},
    ],
    starred: [random(9) ? 'No' : 'Yes'],
  }));
  return {plans, commitments};
}

export const fold = (text) =>
  text
    .toLowerCase()
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '');
export const wordsOf = (query) => fold(query).split(/\s+/).filter(Boolean);

/** What a row shows, and the folded text in which it is found. */
export function rowsOf({plans, commitments}) {
  const titles = new Map(plans.map(({id, title}) => [id, title]));
  return commitments.map((c, index) => ({
    index,
    c,
    text: fold([c.id, c.title, titles.get(c.plan), c.status, ...c.policyAreas, ...c.leadInstitutions].join(' ')),
    about: [titles.get(c.plan), c.policyAreas.join(', '), c.leadInstitutions[0]].join(' · '),
    state: `${c.status} · Completion: ${c.assessments[0].value}, Independent Reporting Mechanism · Starred: ${c.starred[0]}`,
  }));
}

/** What a list can be narrowed by. */
export const FACETS = {
  plan: (c) => [c.plan],
  'policy-area': (c) => c.policyAreas,
  institution: (c) => c.leadInstitutions,
  status: (c) => [c.status],
  completion: (c) => [c.assessments[0].value],
  starred: (c) => c.starred,
};
