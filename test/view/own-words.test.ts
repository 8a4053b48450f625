import assert from 'node:assert/strict';
import {describe, it, mock} from 'node:test';
import {ensureLocale} from '../../src/i18n/catalog.js';
import {createLocalizer} from '../../src/i18n/localizer.js';
import {parse} from '../../src/parse/parse.js';
import {validate} from '../../src/tools/validate/validate.js';
import {toInspection} from '../../src/view/inspection.js';
import {acceptsWord, termsFor, withOwnWords, type OwnWords} from '../../src/view/own-words.js';
import {termIssues, warnOfLabels, wordFaults, wordKeys} from '../../src/view/own-words-check.js';
import {toRatingView} from '../../src/view/rating.js';
import {WORD_KEYS} from '../../src/view/generated/word-keys.js';

await Promise.all(['nl', 'de'].map(ensureLocale));

const worded = (asked: string, ...layers: (OwnWords | undefined)[]) =>
  withOwnWords(createLocalizer(asked), asked, layers);
const rating = (asked: string, words: OwnWords, value = 'Limited') =>
  toRatingView({scale: 'completion', value}, {l10n: worded(asked, words), lang: 'en', scales: [], today: '2026-01-01'});

describe('a publisher’s own words', () => {
  it('stand in place of the widgets’, the first layer first, with plurals and placeholders filled', () => {
    const l10n = worded('en', {'list.commitments': 'Promises'}, {'list.commitments': 'Measures', 'fact.lead': 'Who'});
    assert.deepEqual(['list.commitments', 'fact.lead', 'fact.support'].map(l10n.term), ['Promises', 'Who', 'Support']);
    const key = 'progress.list';
    const counted = worded('en', {[key]: '{scale}, {total, plural, one {# promise} other {# promises}}: {list}'});
    const text = counted.msg(WORD_KEYS[key] ?? '', {id: key});
    assert.equal(counted.fill(text, {scale: 'A', total: 3, list: 'B'}), 'A, 3 promises: B');
    assert.equal(counted.fill(text, {scale: 'A', total: 1, list: 'B'}), 'A, 1 promise: B');
  });

  it('are those of the reader’s language, of its region first', () => {
    const terms = {nl: {a: '1'}, 'nl-BE': {a: '2'}, pt_BR: {a: '3'}};
    const found = (tag: string) => termsFor(terms, tag)?.a;
    assert.deepEqual(['nl', 'nl-NL', 'NL-be', 'pt-BR', 'pt', 'de', ''].map(found), [
      '1',
      '1',
      '2',
      '3',
      undefined,
      undefined,
      undefined,
    ]);
  });

  it('may be in a language without words here: its tag, its numbers; the rest is marked as the language it is in', () => {
    const l10n = worded('cy', {
      'fact.lead': 'Arwain',
      'milestones.count':
        '{n, plural, zero {# carreg} one {# garreg} two {# garreg} few {# charreg} many {# charreg} other {# carreg}}',
    });
    assert.deepEqual([l10n.tag, l10n.term('fact.lead'), l10n.term('fact.support')], ['cy', 'Arwain', 'Support']);
    assert.deepEqual([...l10n.borrowed], [['Support', 'en']]);
    assert.equal(worded('nl-BE', {'fact.lead': 'Trekker'}).tag, 'nl-BE');
    assert.equal(worded('nl-BE', {'fact.lead': 'Trekker'}).borrowed.size, 0);
  });

  it('that cannot be shown leave the usual ones, whatever they are', () => {
    const broken: readonly unknown[] = [
      '',
      ' ',
      3,
      null,
      [],
      {},
      'Lead {n}',
      'Lead {',
      '{',
      '}',
      '{n, plural, one {a}}',
    ];
    for (const text of broken) assert.equal(worded('en', {'fact.lead': text}).term('fact.lead'), 'Lead', String(text));
    const key = 'progress.mismatch';
    for (const text of ['{sum}', '{sum} {total} {more}', '{sum, plural, one {#}} {total}', 'no figures'])
      assert.equal(worded('en', {[key]: text}).msg('{sum} of {total}', {id: key}), '{sum} of {total}', text);
    for (const words of [null, 'words', 3, [], undefined, JSON.parse('{"__proto__": {"fact.lead": "x"}}')] as never[])
      assert.equal(worded('en', words).term('fact.lead'), 'Lead');
    for (const id of ['constructor', 'toString']) assert.equal(worded('en', {}).known(id), undefined);
  });

  it('never make another rating of a rating, and have the published word beside them', () => {
    for (const text of ['Complete', 'complete', 'Not started', 'Withdrawn'])
      assert.deepEqual([rating('fy', {'completion.limited': text}).value], ['Limited'], text);
    // In English the words are OGP's.
    assert.equal(rating('en', {'completion.limited': 'Almost there'}).value, 'Limited');
    assert.equal(rating('en-GB', {'completion.limited': 'Almost there'}).value, 'Limited');
    // Not the Dutch word of another step, and not one that another step gets here.
    assert.equal(
      rating('nl', {'completion.limited': 'Volledig'}).value,
      createLocalizer('nl').term('completion.limited'),
    );
    const both = {'completion.limited': 'Folslein', 'completion.complete': 'Folslein'};
    assert.deepEqual([rating('fy', both).value, rating('fy', both, 'Complete').value], ['Limited', 'Complete']);

    const own = rating('fy', {'completion.limited': 'Beheind'});
    assert.deepEqual([own.value, own.official, own.given], ['Beheind', 'Limited', 'published as “Limited”']);
    const state = rating('fy', {'not-rated.withdrawn': 'Ynlutsen'}, 'Withdrawn');
    assert.deepEqual([state.value, state.official], ['Ynlutsen', 'Withdrawn']);
    assert.equal(rating('nl', {'fact.lead': 'Trekker'}).official, undefined, 'other words change nothing');
    assert.equal(rating('de', {}).official, 'Limited', 'a draft');
  });
});

describe('the check of own words', () => {
  it('knows every word that readers see, and those alone', () => {
    assert.ok(wordKeys.length > 300, String(wordKeys.length));
    assert.ok(wordKeys.includes('list.commitments') && wordKeys.includes('completion.limited'));
    assert.deepEqual(
      wordKeys.filter((key) => /^(?:tool|issue|snippet)\./.test(key)),
      [],
    );
  });

  it('names unknown keys, with the one that is near, and texts that cannot be shown, in one warning', () => {
    const words = {'list.commitment': 'Promises', 'fact.lead': 'Lead {n}', 'completion.limited': 'Complete', zzz: 'a'};
    assert.deepEqual(
      wordFaults(words, 'en', acceptsWord).map(({key, code}) => `${key} ${code}`),
      ['list.commitment term-unknown', 'fact.lead term-form', 'completion.limited term-form', 'zzz term-unknown'],
    );
    const warn = mock.method(console, 'warn', () => undefined);
    try {
      warnOfLabels(words, 'en', 'ogp-commitment-list', acceptsWord);
      warnOfLabels({'list.commitments': 'Promises'}, 'en', 'ogp-commitment-list', acceptsWord);
      assert.equal(warn.mock.callCount(), 1);
      assert.match(
        String(warn.mock.calls[0]?.arguments[0]),
        /ogp-commitment-list.*list\.commitment \(unknown; did you mean list\.commitments\?\).*fact\.lead \(cannot be shown.*zzz \(unknown\)$/,
      );
    } finally {
      warn.mock.restore();
    }
  });

  it('is part of the inspection of a file, and of validate', () => {
    const raw = {
      lang: 'en',
      commitments: [{id: '1', title: 'A'}],
      terms: {
        en: {'list.commitment': 'Promises', 'fact.lead': 'Who', 'a/b': 'c'},
        nl: {'progress.mismatch': 'Klopt niet'},
        'no tag': {'fact.lead': 'x'},
        de: 'Zusagen',
        fr: {'fact.lead': 3},
      },
    };
    const {document, issues} = parse(raw) ?? assert.fail();
    assert.deepEqual(document.terms, {
      en: raw.terms.en,
      nl: raw.terms.nl,
      'no tag': {'fact.lead': 'x'},
      fr: {},
    });
    assert.deepEqual(
      issues.map(({path, code}) => `${path} ${code}`),
      ['/terms/no tag language-tag', '/terms/de type', '/terms/fr/fact.lead type'],
    );
    assert.deepEqual(
      termIssues(document.terms, acceptsWord).map(({path, code, found}) => `${path} ${code} ${found}`),
      [
        '/terms/en/list.commitment term-unknown list.commitment',
        '/terms/en/a~1b term-unknown a/b',
        '/terms/nl/progress.mismatch term-form Klopt niet',
      ],
    );
    const told = toInspection(raw, createLocalizer('en'), termIssues(document.terms, acceptsWord)).map(
      ({message}) => message,
    );
    assert.equal(told.length, 6);
    assert.match(told.join('\n'), /\/terms\/en\/list\.commitment: “list\.commitment” is not the key of a word/);
    const suggestions = validate(raw).flatMap(({suggestion}) => suggestion ?? []);
    assert.ok(suggestions.includes('list.commitments'), String(suggestions));
  });

  it('has nothing to say where a file has no words of its own', () => {
    assert.deepEqual(termIssues(undefined, acceptsWord), []);
    assert.deepEqual(toInspection({commitments: [{id: '1', title: 'A'}]}, createLocalizer('en')), []);
  });
});
