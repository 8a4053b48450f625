import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {addCatalog} from '../../src/i18n/catalog.js';
import {createLocalizer} from '../../src/i18n/localizer.js';
import {formatMessage, isMessage, pluralsOf} from '../../src/i18n/message-format.js';
import {parse} from '../../src/parse/parse.js';
import {SECTIONS, toCommitmentView} from '../../src/view/commitment.js';
import {PSEUDO, pseudo, pseudoTemplates} from '../../scripts/localize/pseudo.mjs';
import {readUnits} from '../../scripts/localize.mjs';
import {readJson} from '../../scripts/widgets.mjs';

const units = readUnits('nl').filter(({id}) => !id.startsWith('tool.'));

describe('the pseudo-languages', () => {
  it('keep every placeholder and plural of every message', () => {
    const names = (text: string) => [...new Set(text.match(/\{\w+(?=[,}])/g))].sort();
    for (const tag of Object.keys(PSEUDO))
      for (const {id, source} of units) {
        const text = pseudo(source, tag);
        assert.ok(isMessage(text), `${tag} ${id}: ${text}`);
        assert.deepEqual(names(text), names(source), id);
        assert.deepEqual(pluralsOf(text), pluralsOf(source), id);
      }
  });

  it('are 40 % longer with accents, and from right to left', () => {
    assert.equal(pseudo('Potential impact', 'en-XA'), '⟦Þóŧéñŧîáļ îɱþáçŧ óñé ŧŵ⟧');
    assert.equal(
      formatMessage(pseudo('{n, plural, one {# step} other {# steps}}', 'en-XA'), {n: 3}, 'en-XA'),
      '⟦3 šŧéþš óñé⟧',
    );
    assert.equal(pseudo('Low {n}', 'ar-XB'), '\u200f\u202eLow\u202c\u200f {n}');
  });

  it('leave no plain English on the page of a commitment', () => {
    addCatalog('en-XA', {templates: pseudoTemplates(units, 'en-XA')});
    const l10n = createLocalizer('en-XA');
    const {document} = parse(readJson('demo/data/nl.json')) ?? assert.fail('nothing to show');
    const commitment = document.commitments.find(({id}) => id === 'NL0046') ?? assert.fail();
    const view = toCommitmentView(
      commitment,
      document,
      {l10n, lang: 'en', scales: document.scales, today: '2026-01-01'},
      new Set<string>(SECTIONS),
    );
    const plain = new Set(
      units.map(({source}) => source).filter((source) => !/[{}]/.test(source) && source.length > 3),
    );
    const seen: string[] = [];
    JSON.stringify(view, (key, value: unknown) => {
      // Keys of the model, and words of the publisher in their own language.
      if (typeof value === 'string' && !/key|kind|state|id$/i.test(key) && plain.has(value))
        seen.push(`${key}: ${value}`);
      return value;
    });
    assert.deepEqual(seen, []);
    assert.match(JSON.stringify(view), /⟦/);
  });
});
