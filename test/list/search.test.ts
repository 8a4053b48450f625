import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {searchable, wordsOf} from '../../src/list/search.js';

describe('search', () => {
  it('folds accents, case, and letters that keyboards lack', () => {
    assert.equal(searchable('Ångström’s ŒUVRE, Łódź & Straße'), 'angstrom s oeuvre lodz strasse');
    assert.equal(searchable('İstanbul ISPARTA'), 'istanbul isparta');
    assert.deepEqual(wordsOf('  Open—Data  '), ['open', 'data']);
  });

  it('keeps letters of every script and the marks that are their vowels', () => {
    assert.equal(searchable('حكومة مفتوحة'), 'حكومة مفتوحة');
    assert.equal(searchable('हिन्दी'), 'हिन्दी'.normalize('NFD'));
  });
});
