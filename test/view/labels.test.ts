import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import {registerLocale} from '../../src/i18n/page-words.js';
import {createLocalizer} from '../../src/i18n/localizer.js';
import * as da from '../../src/locales/generated/da.js';
import * as nl from '../../src/locales/generated/nl.js';
import {fold} from '../../src/model/fold.js';
import {parse} from '../../src/parse/parse.js';
import {toCommitmentCardView} from '../../src/view/commitment-card.js';
import {aspectLabel, knownWord} from '../../src/view/labels.js';
import {toMilestoneTimelineView} from '../../src/view/milestone-timeline.js';
import {toRatingView} from '../../src/view/rating.js';
import {readFileSync} from 'node:fs';
import {fromRoot} from '../../scripts/widgets.mjs';

registerLocale('nl', nl);
registerLocale('da', da);

const KINDS = ['stage', 'status', 'voice', 'formula'] as const;
const LANGUAGES = ['en', 'nl', 'da'].map(createLocalizer);

/** The words that translators know, by kind. */
const vocabulary = new Map<string, readonly string[]>(
  KINDS.map((kind) => [
    kind,
    [
      ...readFileSync(fromRoot('src/locales/vocabulary.ts'), 'utf8').matchAll(
        new RegExp(`id: '${kind}\\.([^']+)'`, 'g'),
      ),
    ].map(([, word = '']) => word),
  ]),
);
const isKnown = (word: string) => KINDS.some((kind) => vocabulary.get(kind)?.includes(fold(word)));

const HYPHENS = ['2020-2021', '2018-2019', '25-50', 're-opened', '--', '-', 'e-democracy', 'co-creation', 'a-b-c'];

describe('a word that may be the publisher’s own', () => {
  for (const given of HYPHENS)
    it(`is shown as given: ${given}`, () => {
      for (const l10n of LANGUAGES) {
        for (const kind of KINDS) assert.equal(knownWord(kind, given, l10n), given);
        assert.equal(aspectLabel(given, l10n), given);
        const context = {l10n, lang: 'en', scales: [], today: '2026-01-01'};
        const {stage, voice, value, name} = toRatingView(
          {scale: given, stage: given, voice: given, value: given},
          context,
        );
        assert.deepEqual([stage, voice, value, name], [given, given, given, given]);
        const {document} = parse({id: 'X', status: given, milestones: [{status: given}]}) ?? assert.fail();
        const [commitment] = document.commitments;
        assert.ok(commitment);
        const facts = toCommitmentCardView(commitment, document, context, 'full').facts;
        assert.ok(facts.some(({values}) => values.some(({text}) => text === given)));
        assert.equal(toMilestoneTimelineView(commitment, context).milestones[0]?.status, given);
      }
    });

  it('is shown as given, whatever it is', () => {
    const words = fc.oneof(
      fc.string({minLength: 1}),
      fc.stringMatching(/^[a-z0-9]{1,6}(-[a-z0-9]{1,6}){0,3}$/),
      fc.string({unit: 'grapheme', minLength: 1}),
    );
    fc.assert(
      fc.property(words, fc.constantFrom(...KINDS), fc.constantFrom(...LANGUAGES), (given, kind, l10n) => {
        fc.pre(!isKnown(given) && !/-progress$/.test(given));
        assert.equal(knownWord(kind, given, l10n), given);
      }),
      {seed: 7, numRuns: 2000},
    );
  });

  it('is a label where it is a key that translators know', () => {
    for (const kind of KINDS) {
      const keys = vocabulary.get(kind) ?? [];
      assert.ok(keys.length > 2, kind);
      for (const key of keys)
        for (const l10n of LANGUAGES) {
          const text = knownWord(kind, key, l10n);
          if (key.includes('-') && key !== 'mid-term') assert.notEqual(text, key);
          if (l10n.locale !== 'en') assert.equal(text, l10n.term(`${kind}.${key}`));
        }
    }
    const [en] = LANGUAGES;
    assert.ok(en);
    assert.equal(knownWord('stage', 'end-of-term', en), 'end of term');
    assert.equal(knownWord('stage', 'mid-term', en), 'mid-term');
    assert.equal(knownWord('status', 'not-started', en), 'not started');
    assert.equal(knownWord('status', 'Not Started', en), 'Not Started');
  });
});
