import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {registerLocale} from '../../src/i18n/page-words.js';
import {createLocalizer} from '../../src/i18n/localizer.js';
import * as da from '../../src/locales/generated/da.js';
import * as nl from '../../src/locales/generated/nl.js';
import {parse} from '../../src/parse/parse.js';
import {toCommitmentCardView, type CardLayout} from '../../src/view/commitment-card.js';

registerLocale('nl', nl);
registerLocale('da', da);

interface Settings {
  readonly lang?: string;
  readonly layout?: CardLayout;
  readonly plans?: readonly object[];
}

const card = (commitment: object, {lang = 'en', layout = 'compact', plans = []}: Settings = {}) => {
  const {document} = parse({plans, commitments: [{id: 'X1', title: 'Title', ...commitment}]}) ?? assert.fail();
  const [only] = document.commitments;
  assert.ok(only);
  const context = {l10n: createLocalizer(lang), lang: 'en', scales: document.scales, today: '2021-06-15'};
  return toCommitmentCardView(only, document, context, layout);
};
/** The last line as a reader meets it. */
const foot = (commitment: object, lang?: string) => {
  const {label, main, rest, overdue} = card(commitment, lang ? {lang} : {}).foot ?? {};
  return [label, main?.text, rest, overdue].filter(Boolean).join('|');
};
const facts = (view: ReturnType<typeof card>) =>
  Object.fromEntries(view.facts.map(({label, values}) => [label, values.map(({text}) => text)]));

const late = {title: 'Late', planned: {end: '2021-04'}, status: 'In progress'};
const next = {title: 'Next', planned: {end: '2021-09'}};

describe('the last line of a card', () => {
  it('says what is overdue, beside what is next and without it', () => {
    assert.equal(foot({milestones: [late]}), '1 milestone|1 overdue');
    assert.equal(foot({milestones: [late, late, next]}), 'Next|Next|until September 2021|2 overdue');
    assert.equal(foot({milestones: [next]}), 'Next|Next|until September 2021');
    assert.equal(foot({milestones: [late]}, 'nl'), '1 mijlpaal|1 te laat');
  });

  it('calls nothing overdue that the data do not say is open', () => {
    for (const more of [{status: 'Complete'}, {status: 'Parked'}, {status: undefined}, {status: 'Withdrawn'}])
      assert.equal(foot({milestones: [{...late, ...more}]}), '1 milestone');
  });

  it('says when the commitment ended, where its dates agree', () => {
    assert.equal(foot({milestones: [late], period: {end: '2020-12'}}), '1 milestone|ended December 2020|1 overdue');
    assert.equal(foot({milestones: [late], period: [{end: '2020'}, {end: '2021'}]}), '1 milestone|1 overdue');
    assert.equal(foot({period: {end: '2020'}}), '');
  });
});

describe('a card in words', () => {
  const full = {
    number: '07',
    url: 'https://example.org/x1',
    plan: 'P',
    leadInstitutions: [{name: 'Ministry', role: 'lead', url: 'https://example.org/m'}],
    policyAreas: ['Open Data'],
    status: 'on-track',
    period: [
      {end: '2020', source: 'plan'},
      {end: '2021', source: 'report'},
    ],
    funding: [{amount: 15000, currency: 'EUR', source: 'Ministry'}],
    starred: [{value: 'No', formula: '2015-only', stage: 'mid-term'}],
    assessments: [
      {scale: 'completion', value: 'Complete', stage: 'mid-term', voice: 'government'},
      {scale: 'completion', value: 'Limited', stage: 'end-of-term', voice: 'irm'},
    ],
  };
  const plans = [{id: 'P', country: 'Netherlands', period: '2020/2022', url: 'https://example.org/p'}];

  it('has its title as the only link in short, and all links in full', () => {
    const hrefs = (layout: CardLayout) => {
      const {heading, plan, facts} = card(full, {layout, plans});
      return [heading.href, plan?.href, ...facts.flatMap(({values}) => values.map(({href}) => href))].filter(Boolean);
    };
    assert.deepEqual(hrefs('compact'), ['https://example.org/x1']);
    assert.deepEqual(hrefs('full'), ['https://example.org/x1', 'https://example.org/p', 'https://example.org/m']);
  });

  it('shows facts as given: numbers, dates of each source, amounts, stars', () => {
    assert.deepEqual(facts(card(full, {layout: 'full', plans})), {
      Number: ['07'],
      Lead: ['Ministry (lead)'],
      'Policy area': ['Open Data'],
      Status: ['on track'],
      Period: ['until 2020 (plan)', 'until 2021 (report)'],
      Budget: ['€15,000, Ministry'],
      Starred: ['No (2015 criteria, mid-term)'],
    });
    assert.equal(card(full, {plans}).plan?.text, 'Netherlands 2020\u00a0– 2022');
  });

  it('shows one rating in short, the IRM’s, and never compares it with another voice', () => {
    const [rating, ...others] = card(full).ratings;
    assert.deepEqual([rating?.value, rating?.voice, others.length], ['Limited', 'Independent Reporting Mechanism', 0]);
    assert.equal(rating?.change, undefined);
    assert.equal(card(full, {layout: 'full'}).ratings.length, 2);
  });

  it('names a commitment without a title, in the language of the page', () => {
    assert.deepEqual(card({title: undefined}, {lang: 'nl'}).heading.lang, 'nl');
    assert.equal(card({title: undefined}).heading.text, 'Untitled commitment');
  });
});
