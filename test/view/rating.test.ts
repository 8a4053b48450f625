import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {registerLocale} from '../../src/i18n/page-words.js';
import {createLocalizer} from '../../src/i18n/localizer.js';
import * as da from '../../src/locales/generated/da.js';
import * as nl from '../../src/locales/generated/nl.js';
import type {Assessment} from '../../src/model/assessment.js';
import {SCALES} from '../../src/model/scales.js';
import {isEarlier} from '../../src/query/find.js';
import {toDefinitionView} from '../../src/view/definitions.js';
import {toRatingScaleView} from '../../src/view/rating-scale.js';
import {clusterView, toRatingView} from '../../src/view/rating.js';

registerLocale('nl', nl);
registerLocale('da', da);

const contextIn = (lang = 'en') => ({l10n: createLocalizer(lang), lang: 'en', scales: [], today: '2026-01-01'});
const view = (assessment: Assessment, lang?: string, earlier?: Assessment) =>
  toRatingView(assessment, contextIn(lang), earlier);

describe('a rating in words', () => {
  it('has its place for every step of every scale, in every language, and never another one’s', () => {
    for (const lang of ['en', 'nl', 'da'])
      for (const {key, steps} of SCALES)
        for (const [index, step] of steps.entries()) {
          const {kind, filled, position, value, ladder} = view({scale: key, value: step}, lang);
          assert.deepEqual([kind, filled, ladder[index]?.label], ['rated', index + 1, value], `${lang} ${key} ${step}`);
          assert.equal(Boolean(position), steps.length > 2, `${key} ${step}`);
        }
  });

  it('says why there is none, and shows words that it does not know as given', () => {
    const told = (value: string, scale = 'completion') => {
      const {kind, value: text, filled, position} = view({scale, value});
      return [kind, text, filled, position];
    };
    assert.deepEqual(told('Pending IRM Review'), ['not-rated', 'Pending IRM review', 0, undefined]);
    assert.deepEqual(told('ND'), ['not-rated', 'No data: not part of this cycle', 0, undefined]);
    assert.deepEqual(told(''), ['not-rated', 'Not stated', 0, undefined]);
    assert.deepEqual(told('Almost-done'), ['unknown', 'Almost-done', 0, undefined]);
    assert.deepEqual(told('Worsen', 'potential-impact'), ['unknown', 'Worsen', 0, undefined]);
  });

  it('names the published word only where it is another one', () => {
    assert.equal(view({scale: 'completion', value: 'NR'}).given, 'published as “NR”');
    assert.equal(view({scale: 'completion', value: 'Limited'}).given, undefined);
    assert.equal(view({scale: 'did-it-open-government', value: 'Minor'}).given, 'published as “Minor”');
  });

  it('has the published word beside a draft’s translation, and beside nothing else', () => {
    registerLocale('eo', {templates: {'completion.limited': 'Limigita', 'answer.yes': 'Jes'}, draft: true});
    const given = (lang: string, value: string | undefined, scale = 'completion') =>
      toRatingView({scale, value}, {l10n: createLocalizer(lang), lang: undefined, scales: [], today: '2026-01-01'})
        .given;
    assert.equal(given('eo', 'limited'), 'published as “Limited”');
    for (const lang of ['en', 'nl']) assert.equal(given(lang, 'Limited'), undefined, lang);
    for (const value of [undefined, 'NR', 'Pending IRM Review', 'a word of our own'])
      assert.notEqual(given('eo', value), 'published as “Not stated”');
    assert.equal(given('eo', undefined), undefined, 'nothing was published');
    assert.equal(given('eo', 'Yes', 'verifiable'), undefined, 'yes and no need no original');
  });

  it('asks with the sign of the language, without a colon behind it', () => {
    registerLocale('el', {templates: {'scale.did-it-open-government': 'Έγινε πιο ανοικτή;'}});
    registerLocale('ar', {templates: {'scale.did-it-open-government': 'هل زاد الانفتاح؟'}});
    const named = (lang: string) =>
      toRatingView(
        {scale: 'did-it-open-government', value: 'Major', aspect: 'An aspect'},
        {l10n: createLocalizer(lang), lang: undefined, scales: [], today: '2026-01-01'},
      ).name;
    assert.deepEqual(['en', 'el', 'ar'].map(named), [
      'Did it open government? An aspect',
      'Έγινε πιο ανοικτή; An aspect',
      'هل زاد الانفتاح؟ An aspect',
    ]);
  });

  it('says what it was before, and nothing where that is the same', () => {
    const end: Assessment = {scale: 'completion', value: 'Limited', stage: 'end-of-term', voice: 'irm'};
    assert.equal(
      view(end, 'en', {...end, value: 'Substantial', stage: 'mid-term'}).change,
      'was Substantial at mid-term',
    );
    assert.equal(view(end, 'en', {...end, value: 'Substantial', stage: undefined}).change, 'was Substantial');
    assert.equal(view(end, 'en', {...end, stage: 'mid-term'}).change, undefined);
  });

  it('links those of its cluster that are here', () => {
    const hrefOf = (id: string) => (id === 'B 1' ? '#B%201' : undefined);
    assert.deepEqual(clusterView(['A', 'B 1'], createLocalizer('en'), hrefOf), [
      'Assessed together with ',
      {text: 'A', lang: undefined, href: undefined},
      ' and ',
      {text: 'B 1', lang: undefined, href: '#B%201'},
      '',
    ]);
    assert.equal(clusterView([], createLocalizer('en')), undefined);
  });
});

describe('ratings of two voices', () => {
  const mid: Assessment = {scale: 'completion', value: 'Complete', stage: 'mid-term', voice: 'irm'};
  const end: Assessment = {...mid, value: 'Limited', stage: 'end-of-term'};

  it('are never compared', () => {
    assert.equal(isEarlier(mid, end, []), true, 'one voice');
    for (const voice of ['government', 'civil-society', 'A name', undefined])
      assert.equal(isEarlier({...mid, voice}, end, []), false, voice);
  });

  it('are compared by voice, aspect and edition, and only in time', () => {
    assert.equal(isEarlier({...mid, voice: 'IRM'}, end, []), true);
    assert.equal(isEarlier({...mid, aspect: 'Projected'}, end, []), false);
    assert.equal(isEarlier({...mid, scale: 'completion-first-cycles'}, end, []), false);
    assert.equal(isEarlier(end, mid, []), false);
    assert.equal(isEarlier({...mid, stage: undefined}, end, []), false);
    assert.equal(isEarlier({...mid, stage: '2018-2019'}, end, []), false);
  });
});

describe('what a rating means', () => {
  it('is the meaning of the OGP values where it names some', () => {
    for (const lang of ['en', 'nl', 'da']) {
      const l10n = createLocalizer(lang);
      const rating = view({scale: 'relevance', value: ['Civic Participation', 'Technology']}, lang);
      const {steps, ladder} = toDefinitionView([rating], l10n);
      assert.equal(ladder, undefined);
      assert.equal(steps.length, 4);
      assert.deepEqual(
        steps.map(({current}) => Boolean(current)),
        [false, true, false, true],
      );
      for (const {label, definition = ''} of steps) assert.ok(label && definition.length > 40, label);
      assert.ok(steps.every(({label}) => label !== l10n.term('relevance.clear')));
    }
  });

  it('is the meaning of the steps where it is one', () => {
    const {steps, ladder} = toDefinitionView([view({scale: 'completion', value: 'Limited'})], createLocalizer('en'));
    assert.deepEqual(
      steps.map(({label, current}) => [label, current]),
      [
        ['Not started', undefined],
        ['Limited', 'this rating'],
        ['Substantial', undefined],
        ['Complete', undefined],
      ],
    );
    assert.ok(ladder);
  });

  it('is asked for in the reader’s language', () => {
    const {question, rating} = toRatingScaleView({scale: 'completion', value: 'Limited'}, contextIn('nl'));
    assert.deepEqual([question, rating.value], ['Wat betekent dit?', 'Beperkt']);
  });
});

describe('the source of definitions', () => {
  it('is named where the definitions of the values are from it, never for words of ours', () => {
    const l10n = createLocalizer('en');
    const context = {l10n, lang: 'en', scales: [], today: '2026-01-01'};
    for (const {key} of SCALES) {
      const {source, steps} = toDefinitionView([toRatingView({scale: key}, context)], l10n);
      assert.equal(
        Boolean(source),
        steps.some(({definition}) => definition),
        key,
      );
    }
    const relevance = toDefinitionView(
      [toRatingView({scale: 'relevance', value: 'Civic participation'}, context)],
      l10n,
    );
    assert.equal(relevance.source?.link.text, 'OGP glossary');
  });
});
