import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import {ensureLocale} from '../../src/i18n/catalog.js';
import {createLocalizer} from '../../src/i18n/localizer.js';
import {parse} from '../../src/parse/parse.js';
import {toPlanProgressView, type PlanProgressView, type TallyView} from '../../src/view/plan-progress.js';

await Promise.all(['nl', 'da', 'ko', 'pl'].map(ensureLocale));

interface Wish {
  readonly plan?: string;
  readonly scale?: string;
  readonly stage?: string;
  readonly voice?: string;
  readonly lang?: string;
}
const answer = (data: unknown, {lang = 'en', scale = 'completion', ...wish}: Wish = {}) => {
  const document = parse(data)!.document;
  return toPlanProgressView(
    document,
    {scale, ...wish},
    {l10n: createLocalizer(lang), lang: document.lang, scales: document.scales, today: '2025-03-01'},
  );
};
const viewOf = (data: unknown, wish?: Wish): PlanProgressView => {
  const view = answer(data, wish);
  assert.ok(typeof view === 'object', JSON.stringify(view));
  return view;
};
const only = (data: unknown, wish?: Wish): TallyView => {
  const {tallies} = viewOf(data, wish);
  assert.equal(tallies.length, 1);
  return tallies[0]!;
};
const sentence = (data: unknown, wish?: Wish) => only(data, wish).sentence;
const key = ({segments}: TallyView) => segments.map(({label, number}) => `${label} ${number}`);
const sum = ({segments}: TallyView) => segments.reduce((all, {number}) => all + Number(number), 0);
const demo = (name: string): unknown =>
  JSON.parse(readFileSync(new URL(`../../demo/data/${name}.json`, import.meta.url), 'utf8'));

/** A commitment with one rating for each value, by the IRM on completion unless it says more. */
const rated = (...ratings: (string | Record<string, unknown> | null)[]) => ({
  title: 'A',
  assessments: ratings.map((rating) => ({
    scale: 'completion',
    voice: 'irm',
    ...(typeof rating === 'string' ? {value: rating} : rating),
  })),
});
const figures = (counts: object, more: object = {}) => ({
  plans: [{id: 'P', title: 'Plan', figures: [{scale: 'completion', voice: 'government', total: 14, counts, ...more}]}],
});
const DANISH = {Limited: 7, Substantial: 5, Complete: 2};

describe('a plan in numbers', () => {
  it('says the Danish mid-term figures of 2018 as the agency did, in every language', () => {
    const say = (lang: string) => sentence(demo('da'), {lang, plan: 'dk-2017'});
    assert.equal(say('en'), '2 of 14 commitments complete, 5 with substantial progress and 7 with limited progress');
    // Some languages count with a word behind the number, or put the number last.
    assert.equal(say('ko'), '과제 14개 중 2개 완료, 상당 부분 이행 5개 및 제한적 이행 7개');
    assert.equal(say('pl'), '2 z 14 zobowiązań: zrealizowano w pełni, znaczny postęp: 5 i ograniczony postęp: 7');
    assert.equal(
      say('da'),
      '2 af 14 initiativer afsluttet, 5 gennemført i væsentlig grad og 7 gennemført i begrænset grad',
    );
    assert.equal(say('nl'), '2 van de 14 actiepunten volledig afgerond, 5 substantieel afgerond en 7 beperkt afgerond');
    const {about, mismatch, segments} = only(demo('da'), {lang: 'da'});
    assert.deepEqual(
      [about.voice, about.stage, about.report?.text, mismatch],
      [
        'Myndighedernes selvevaluering',
        'midtvejsevaluering',
        'Midtvejsevaluering af handlingsplanen 2017-2019',
        undefined,
      ],
    );
    assert.deepEqual(
      segments.map(({label, number}) => [label, number]),
      [
        ['Afsluttet', '2'],
        ['Gennemført i væsentlig grad', '5'],
        ['Gennemført i begrænset grad', '7'],
      ],
    );
  });

  it('counts the commitments of one plan, each reason for no rating as a part of its own', () => {
    const tally = only(demo('plan-progress'), {plan: 'VB-2022'});
    assert.equal(
      tally.sentence,
      '2 of 10 commitments complete, 1 with substantial progress, 1 with limited progress and 6 without a rating',
    );
    assert.deepEqual(key(tally), [
      'Complete 2',
      'Substantial 1',
      'Limited 1',
      'Not started 0',
      'Pending IRM review 3',
      'Not reviewed 1',
      'Withdrawn 1',
      'No rating given 1',
    ]);
    assert.equal(sum(tally), 10);
    assert.equal(tally.mismatch, undefined);
    assert.equal(viewOf(demo('plan-progress'), {plan: 'VB-2022'}).plan?.text, 'Open Voorbeeldstad 2022-2024');
  });

  it('says one and none as well as many', () => {
    assert.equal(sentence([rated('Complete')]), '1 of 1 commitment complete');
    assert.equal(sentence([rated('Complete')], {lang: 'nl'}), '1 van 1 actiepunt volledig afgerond');
    assert.equal(sentence([rated('Not Started'), rated('Not Started')]), '2 of 2 commitments not started');
    const empty = only(demo('plan-progress'), {plan: 'VB-2026'});
    assert.deepEqual([empty.sentence, empty.segments], ['No commitments are published here yet.', []]);
    assert.equal(sentence({plans: [{id: 'P'}], commitments: []}), 'No commitments are published here yet.');
  });

  it('says why there is no rating where that is all there is to say', () => {
    const pending = rated('Pending IRM Review');
    assert.equal(sentence([pending, pending]), 'Completion – 2 commitments: Pending IRM review');
    assert.equal(
      sentence([pending, rated('NR'), pending], {lang: 'da'}),
      'Gennemførelsesgrad – 3 initiativer: 2 Afventer IRM-evaluering og 1 Ikke evalueret',
    );
    assert.equal(sentence([{title: 'A'}]), 'Completion – 1 commitment: No rating given');
    assert.deepEqual(key(only([pending, {title: 'A'}, rated({})])), [
      'Pending IRM review 1',
      'Not stated 1',
      'No rating given 1',
    ]);
  });

  it('names any other scale and its values', () => {
    const impact = (value: string) => rated({scale: 'Potential Impact', value});
    const data = [impact('Minor'), impact('Moderate'), impact('Minor')];
    assert.equal(
      sentence(data, {scale: 'potential-impact'}),
      'Potential impact – 3 commitments: 1 Moderate and 2 Minor',
    );
    assert.equal(
      sentence(data, {scale: 'Potential Impact', lang: 'nl'}),
      'Potentiële impact – 3 actiepunten: 1 Gemiddeld en 2 Klein',
    );
    assert.equal(
      sentence([rated({scale: 'Relevant to OGP Values', value: 'Yes'}), rated({scale: 'relevance', value: 'yes'})], {
        scale: 'relevance',
        lang: 'da',
      }),
      'Relevant for OGP-værdier – 2 initiativer: Ja',
    );
  });

  it('takes the words of a publisher’s own scale, also where its key is completion', () => {
    const data = {
      scales: [
        {
          key: 'completion',
          name: 'Lights',
          values: [
            {value: 'red', label: 'Red: late'},
            {value: 'complete', label: 'Done'},
          ],
        },
      ],
      commitments: [rated('red'), rated('complete')],
    };
    assert.equal(sentence(data), 'Lights – 2 commitments: 1 Done and 1 Red: late');
  });

  it('shows unknown values as given, and says that they are none of the scale', () => {
    const tally = only([rated('Limited'), rated('Halfway'), rated('HALFWAY'), rated('a. Not started')]);
    assert.deepEqual(key(tally), [
      'Complete 0',
      'Substantial 0',
      'Limited 1',
      'Not started 1',
      'HALFWAY (not a value of this scale) 2',
    ]);
    assert.equal(tally.sentence, '1 of 4 commitments with limited progress, 1 not started and 2 HALFWAY');
    const words = [rated({scale: 'ogp-local-2021', value: 'Sustancial'})];
    assert.deepEqual(key(only(words, {scale: 'ogp-local-2021'})), ['Sustancial 1']);
  });

  it('shows ratings that contradict each other as they are', () => {
    assert.deepEqual(key(only([rated('Limited', 'Complete')])), ['Limited; Complete (not a value of this scale) 1']);
    assert.deepEqual(key(only([rated('Limited', 'limited')])).slice(2, 3), ['Limited 1']);
  });

  it('counts actual completion, not projected, and what is rated as a whole before its aspects', () => {
    const first = rated({value: 'Complete', aspect: 'Projected'}, {value: 'Limited', aspect: 'Actual'});
    assert.equal(sentence([first]), '1 of 1 commitment with limited progress');
    const opened = rated(
      {scale: 'did-it-open-government', value: 'Major', aspect: 'Civic Participation'},
      {scale: 'did-it-open-government', value: 'Marginal'},
    );
    assert.equal(
      sentence([opened], {scale: 'did-it-open-government'}),
      'Did it open government? – 1 commitment: Marginal',
    );
  });

  it('counts stars, which stand beside the ratings', () => {
    const data = [{title: 'A', starred: [true]}, {title: 'B', starred: ['No']}, {title: 'C'}];
    assert.equal(sentence(data, {scale: 'starred'}), 'Starred – 3 commitments: 1 Yes, 1 No and 1 without a rating');
  });
});

describe('stages', () => {
  it('of one plan stand side by side, in the order of its life', () => {
    const {tallies} = viewOf(demo('plan-progress'), {plan: 'vb-2018'});
    assert.deepEqual(
      tallies.map(({label}) => label),
      ['mid-term', 'end of term'],
    );
    assert.deepEqual(key(tallies[0]!), ['Complete 1', 'Substantial 3', 'Limited 2', 'Not started 1']);
    assert.deepEqual(key(tallies[1]!), ['Complete 3', 'Substantial 2', 'Limited 2', 'Not started 0']);
  });

  it('are one where one is asked for, however it is written', () => {
    for (const stage of ['mid-term', 'Midterm', 'Mid-Term'])
      assert.deepEqual(key(only(demo('plan-progress'), {plan: 'VB-2018', stage}))[0], 'Complete 1', stage);
  });

  it('count a commitment in each of them, also where it has a rating without a stage, or none', () => {
    const {tallies} = viewOf([
      rated({value: 'Limited', stage: 'mid-term'}, {value: 'Complete', stage: 'end-of-term'}),
      rated({value: 'Limited', stage: 'mid-term'}),
      rated('Pending IRM Review'),
    ]);
    assert.deepEqual(
      tallies.map((tally) => [tally.sentence, sum(tally)]),
      [
        ['2 of 3 commitments with limited progress and 1 without a rating', 3],
        ['1 of 3 commitments complete and 2 without a rating', 3],
      ],
    );
    assert.deepEqual(key(tallies[1]!).slice(4), ['Pending IRM review 1', 'No rating given 1']);
  });

  it('that differ from plan to plan are not compared: the latest rating of each commitment counts', () => {
    const tally = only([
      {...rated({value: 'Limited', stage: 'mid-term'}, {value: 'Complete', stage: 'end-of-term'}), plan: 'P1'},
      {...rated({value: 'Limited', stage: 'results-report'}), plan: 'P2'},
    ]);
    assert.equal(tally.sentence, '1 of 2 commitments complete and 1 with limited progress');
    assert.equal(tally.about.stage, 'latest rating of each commitment');
  });

  it('may stand in the name of the scale', () => {
    const data = [
      rated(
        {scale: 'Completion at Midterm', value: 'Limited'},
        {scale: 'Completion at End of Term', value: 'Complete'},
      ),
    ];
    assert.deepEqual(
      viewOf(data).tallies.map(({label}) => label),
      ['mid-term', 'end of term'],
    );
  });
});

describe('voices', () => {
  it('are never mixed: the IRM’s counts unless another is asked for', () => {
    const data = [
      rated('Limited', {value: 'Complete', voice: 'government'}),
      rated({value: 'Complete', voice: 'government'}),
    ];
    assert.equal(sentence(data), '1 of 2 commitments with limited progress and 1 without a rating');
    assert.equal(only(data).about.voice, 'Independent Reporting Mechanism');
    assert.equal(sentence(data, {voice: 'Government'}), '2 of 2 commitments complete');
    assert.equal(only(data, {voice: 'Government'}).about.voice, 'Government self-assessment');
    assert.equal(sentence(data, {voice: 'irm'}), sentence(data));
  });

  it('other than the IRM’s count where the IRM has said nothing, under their own name', () => {
    const data = [rated({value: 'Complete', voice: 'The ombudsman'})];
    assert.deepEqual([sentence(data), only(data).about.voice], ['1 of 1 commitment complete', 'The ombudsman']);
    const nobody = [rated({value: 'Complete', voice: undefined})];
    assert.deepEqual([sentence(nobody), only(nobody).about.voice], ['1 of 1 commitment complete', 'Source not stated']);
  });
});

describe('given figures', () => {
  it('come before what could be counted, and stay apart from figures on other scales', () => {
    const data = {...figures(DANISH), commitments: [rated({value: 'Complete', voice: 'government'})]};
    assert.equal(sum(only(data)), 14);
    assert.equal(sentence(data, {scale: 'specificity'}), 'Specificity – 1 commitment: No rating given');
    assert.equal(sentence(data, {voice: 'irm'}), 'Completion – 1 commitment: No rating given');
  });

  it('that do not make up the total are shown as given, and that is said', () => {
    const tally = only(figures({Limited: 9, Substantial: 5, Complete: 2}));
    assert.deepEqual(key(tally), ['Complete 2', 'Substantial 5', 'Limited 9']);
    assert.equal(tally.mismatch, 'These figures add up to 16, but the published total is 14.');
    assert.match(tally.sentence, /^2 of 14 commitments complete/);
    assert.equal(only(figures({Complete: 2})).mismatch, 'These figures add up to 2, but the published total is 14.');
    assert.equal(only(figures(DANISH, {total: undefined})).mismatch, undefined);
  });

  it('do not say 0 where nothing was said, take reasons for no rating, and add up two spellings', () => {
    const tally = only(figures({limited: 4, Limited: 3, NR: 5, 'Pending IRM Review': 1, Odd: 1}));
    assert.deepEqual(key(tally), [
      'Limited 7',
      'Odd (not a value of this scale) 1',
      'Not reviewed 5',
      'Pending IRM review 1',
    ]);
  });

  it('of two stages stand side by side; of several plans only where there is nothing to count', () => {
    const one = {scale: 'completion', voice: 'irm', total: 14, counts: DANISH};
    const plans = [
      {
        id: 'P1',
        title: 'First',
        figures: [
          {...one, stage: 'end-of-term'},
          {...one, stage: 'mid-term'},
        ],
      },
      {id: 'P2', title: 'Second', figures: [{...one, stage: 'mid-term'}]},
    ];
    assert.deepEqual(
      viewOf({plans}, {plan: 'p1'}).tallies.map(({label}) => label),
      ['mid-term', 'end of term'],
    );
    assert.deepEqual(
      viewOf({plans}).tallies.map(({label}) => label),
      ['First · mid-term', 'Second · mid-term', 'First · end of term'],
    );
    assert.equal(sentence({plans, commitments: [rated('Limited')]}), '1 of 1 commitment with limited progress');
  });

  it('in words are shown as given, without a sum, a bar or a mismatch that nobody could know', () => {
    const counts = {Limited: 'about seven', Complete: 2, NR: 3};
    const tally = only(figures(counts, {total: undefined}));
    assert.equal(tally.sentence, 'Completion: 2 Complete, about seven Limited and 3 without a rating');
    assert.deepEqual(key(tally), ['Complete 2', 'Limited about seven', 'Not reviewed 3']);
    assert.deepEqual([tally.mismatch, tally.segments.map(({length}) => length)], [undefined, [0, 0, 0]]);
    assert.equal(
      sentence(figures({...counts, NR: 'some'})),
      '2 of 14 commitments complete, about seven with limited progress and some Not reviewed',
    );
    assert.equal(sentence(figures({Complete: 2}, {total: 'about 14'})), '2 of about 14 commitments complete');
    assert.equal(sentence(figures({Complete: 2}, {total: '14'})), '2 of 14 commitments complete');
  });

  it('on “Early Results” are drawn on the scale that has the values', () => {
    const raw = figures({Major: 1, Marginal: 1}, {scale: 'Early Results', total: 2});
    const {segments, sentence} = only(raw, {scale: 'early-results'});
    assert.equal(sentence, 'Early results – 2 commitments: 1 Major and 1 Marginal');
    assert.deepEqual(
      segments.map(({label, strength}) => [label, strength]),
      [
        ['Major', 4 / 5],
        ['Marginal', 3 / 5],
      ],
    );
    const pending = only(
      {commitments: [{title: 'A', assessments: [{scale: 'Early Results', voice: 'irm', value: 'Pending'}]}]},
      {scale: 'early-results'},
    );
    assert.deepEqual(key(pending), ['Pending IRM review 1']);
  });

  it('that cannot be used are left out and told; those that can are read', () => {
    const {document, issues} = parse({
      plans: [
        'Only a title',
        null,
        {
          id: 'P',
          figures: [
            {scale: 'completion', voice: 'irm', total: -1, counts: {Limited: 2.5, Complete: 'two', Substantial: 3}},
            'figures',
            {scale: 'happiness', counts: [7]},
            {scale: 'completion', voice: 'irm', total: 14, counts: {Limited: 9, Halfway: 5, Complete: 2}},
          ],
        },
      ],
    })!;
    assert.deepEqual(
      document.plans[1]?.figures?.map(({total, counts}) => [total, counts]),
      [
        ['-1', {Limited: '2.5', Complete: 'two', Substantial: 3}],
        [undefined, undefined],
        [14, {Limited: 9, Halfway: 5, Complete: 2}],
      ],
    );
    assert.deepEqual(
      issues.map(({path, code, severity, found}) =>
        [path.replace('/plans/2/figures', ''), code, severity, found].join(' ').trim(),
      ),
      [
        '/plans/1 null-item warning',
        '/0/total type warning -1',
        '/0/counts/Limited type warning 2.5',
        '/0/counts/Complete type warning two',
        '/1 type error figures',
        '/2/counts type error [7]',
        '/2/scale scale-unknown warning happiness',
        '/2/voice voice-missing info',
        '/3/counts/Halfway value-unknown warning Halfway',
        '/3/counts sum-mismatch warning 9 + 5 + 2 ≠ 14',
      ],
    );
  });
});

describe('what cannot be counted', () => {
  it('is a plan that is not there, and a scale that nobody knows', () => {
    assert.equal(answer(demo('plan-progress'), {plan: 'VB-1999'}), 'no-plan');
    assert.equal(answer([rated('Limited')], {scale: 'completeness'}), 'no-rating');
    assert.equal(
      sentence([rated({scale: 'Happiness', value: 'High'})], {scale: 'happiness'}),
      'happiness – 1 commitment: High',
    );
    assert.equal(sentence([{title: 'A', plan: 'P9'}], {plan: 'p9'}), 'Completion – 1 commitment: No rating given');
  });
});

describe('the bar', () => {
  it('has the parts in their proportions, with a gap between two', () => {
    const {segments} = only(demo('da'));
    const [complete, substantial, limited] = segments;
    assert.ok(Math.abs(substantial!.length / complete!.length - 2.5) < 1e-9);
    assert.equal(complete!.start, 0);
    assert.ok(Math.abs(limited!.start + limited!.length - 100) < 1e-9);
    assert.ok(substantial!.start > complete!.length);
    assert.deepEqual(
      segments.map(({strength}) => strength),
      [1, 0.75, 0.5],
    );
  });

  it('leaves empty what figures do not account for', () => {
    const [part] = only(figures({Complete: 7})).segments;
    assert.ok(part!.length > 49 && part!.length < 51);
  });

  it('always fits, and its parts are always all commitments', () => {
    const values = [
      'Complete',
      'Limited',
      'Not Started',
      'NR',
      'ND',
      'Pending IRM Review',
      'Unclear',
      'Odd',
      'a. Not started',
      '',
    ];
    const commitments = fc.array(
      fc.option(fc.constantFrom(...values)).map((value) => (value === null ? {title: 'A'} : rated(value))),
    );
    fc.assert(
      fc.property(commitments, (given) => {
        const tally = only({commitments: given});
        assert.equal(sum(tally), given.length);
        for (const {start, length} of tally.segments) {
          assert.ok(start >= 0 && length >= 0);
          if (length) assert.ok(start + length < 100.001);
        }
      }),
      {seed: 3, numRuns: 200},
    );
  });

  it('and all words are plain data', () => {
    const view = viewOf(demo('plan-progress'), {plan: 'VB-2018'});
    assert.deepEqual(JSON.parse(JSON.stringify(view)), JSON.parse(JSON.stringify(structuredClone(view))));
  });
});
