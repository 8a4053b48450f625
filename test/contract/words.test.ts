import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import {createLocalizer} from '../../src/i18n/localizer.js';
import {vocabulary} from '../../src/locales/vocabulary.js';
import {SCALES} from '../../src/model/scales.js';
import {filesUnder, fromRoot} from '../../scripts/widgets.mjs';
import {knownWord, scaleName, stepLabel} from '../../src/view/labels.js';

/** What translators are asked to translate, by id. */
const asked = new Map<string, string>();
const ids: string[] = [];
vocabulary(((text: string, {id}: {id: string}) => {
  asked.set(id, text);
  ids.push(id);
  return text;
}) as Parameters<typeof vocabulary>[0]);

const {term, known} = createLocalizer('en');
const english = createLocalizer('en');
const of = (prefix: string) =>
  [...asked].filter(([id]) => id.startsWith(`${prefix}.`)).map(([id]) => id.slice(prefix.length + 1));

/** Kinds of ids that `view/labels.ts` makes. */
const KINDS = new Set([...['answer', 'stage', 'voice', 'formula', 'status'], ...SCALES.map(({words}) => words)]);

/** Ids whose English text is not the one that a reader gets. */
const differing = (said: (id: string) => string | undefined, prefixes: readonly string[]) =>
  [...asked]
    .filter(([id]) => prefixes.includes(id.slice(0, id.indexOf('.'))))
    .filter(([id, text]) => said(id) !== text)
    .map(([id, text]) => `${id}: translators see "${text}", readers "${said(id)}"`);

describe('the vocabulary for translators', () => {
  it('asks for each word once', () => {
    assert.equal(new Set(ids).size, ids.length);
  });

  it('says what the widgets say by themselves in English', () => {
    // These four may be the publisher's own words, see below.
    const shown = ['stage', 'voice', 'formula', 'status'];
    assert.deepEqual(
      differing(
        term,
        [...asked.keys()].map((id) => id.slice(0, id.indexOf('.'))).filter((kind) => !shown.includes(kind)),
      ),
      [],
    );
  });

  it('gives voices, stages, formulas and statuses as the widgets show them', () => {
    for (const kind of ['stage', 'voice', 'formula'] as const)
      assert.deepEqual(
        differing((id) => knownWord(kind, id.slice(kind.length + 1), english), [kind]),
        [],
      );
    // A status is shown as the publisher writes it; these are the words that translators replace.
    assert.deepEqual(
      differing((id) => knownWord('status', asked.get(id) ?? '', english), ['status']),
      [],
    );
  });

  it('has every word that a view asks for by its id, and none that nothing uses', () => {
    const code = filesUnder('src')
      .filter((file) => /^src\/(view|parts|elements)\/.*\.ts$/.test(file))
      .map((file) => readFileSync(fromRoot(file), 'utf8'))
      .join('\n');
    const literal = new Set([...code.matchAll(/\b(?:term|known)\('([^']+)'\)/g)].map(([, id = '']) => id));
    assert.ok(literal.size > 0);
    assert.deepEqual(
      [...literal].filter((id) => !asked.has(id)),
      [],
    );
    const isUsed = (id: string) => {
      const kind = id.slice(0, id.indexOf('.'));
      // Put together from the data: `fact.${facet}`, `${… ? 'scale' : 'fact'}.${facet}`; labels of steps by their scale.
      const made = [`\`${kind}.\${`, `'${kind}'}.\${`].some((piece) => code.includes(piece));
      return made || code.includes(`'${id}'`) || KINDS.has(kind);
    };
    assert.deepEqual(
      ids.filter((id) => !isUsed(id)),
      [],
    );
  });

  it('has the name of every scale', () => {
    assert.deepEqual(of('scale').sort(), [...new Set(SCALES.map(({words}) => words))].sort());
    for (const scale of SCALES) assert.equal(scaleName(scale, english), asked.get(`scale.${scale.words}`));
  });

  it('has every step of every scale, and no other', () => {
    for (const {words} of SCALES) {
      const steps = new Set(SCALES.filter((scale) => scale.words === words).flatMap(({steps}) => steps));
      // Yes and no are the same answers everywhere.
      assert.deepEqual(of(words).sort(), [...steps].filter((step) => step !== 'yes' && step !== 'no').sort(), words);
    }
    for (const scale of SCALES)
      for (const step of scale.steps)
        assert.ok([...asked.values()].includes(stepLabel(scale, step, english)), `${scale.key}.${step}`);
    assert.deepEqual(of('answer').sort(), ['no', 'yes']);
  });

  it('has every reason for a missing rating, each in other words than any step', () => {
    const reasons = of('not-rated');
    assert.equal(reasons.length, 9);
    assert.equal(new Set(reasons.map((reason) => term(`not-rated.${reason}`))).size, reasons.length);
    // The one exception is OGP's own: "Unclear" is a rating in Potential for Results alone.
    const steps = SCALES.flatMap((scale) => scale.steps.map((step) => stepLabel(scale, step, english)));
    assert.deepEqual(
      reasons.filter((reason) => steps.includes(term(`not-rated.${reason}`))),
      ['unclear'],
    );
  });

  it('has the OGP values, the stages, the voices and the formulas of the star', () => {
    assert.deepEqual(of('aspect').sort(), [
      ...['access-to-information', 'actual', 'civic-participation', 'projected', 'public-accountability', 'technology'],
    ]);
    assert.equal(of('stage').length, 10);
    assert.deepEqual(of('voice').sort(), ['civil-society', 'government', 'irm']);
    assert.deepEqual(of('formula').sort(), ['2015-only', 'current', 'pre-june-2014']);
  });
});

it('the publisher’s own words stay their own', () => {
  assert.equal(known('voice.the-ombudsman'), undefined);
  assert.equal(knownWord('voice', 'The Ombudsman', english), 'The Ombudsman');
});
