import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {pickText} from '../../src/model/text.js';

const both = {en: 'Open data', nl: 'Open data in het Nederlands'};

describe('choosing the version of a text', () => {
  it('takes plain text in the language of the document', () => {
    assert.deepEqual(pickText('Open data', 'nl', 'en'), {text: 'Open data', lang: 'en'});
    assert.deepEqual(pickText('Open data', 'nl'), {text: 'Open data', lang: undefined});
  });

  it('takes the exact tag, whatever its case', () => {
    assert.equal(pickText({pt: 'a', 'pt-BR': 'b'}, 'pt-br').text, 'b');
    assert.equal(pickText({PT: 'a', EN: 'b'}, 'pt').text, 'a');
  });

  it('takes another variety of the language when the exact one is missing', () => {
    assert.deepEqual(pickText(both, 'nl-BE'), {text: both.nl, lang: 'nl'});
    assert.deepEqual(pickText({en: 'a', 'nl-BE': 'b'}, 'nl'), {text: 'b', lang: 'nl-BE'});
    assert.equal(pickText(both, 'nl_BE').lang, 'nl');
  });

  it('then the language of the document, then English, then the first there is', () => {
    assert.equal(pickText({...both, da: 'Åbne data'}, 'fr', 'da').lang, 'da');
    assert.equal(pickText(both, 'fr', 'de').lang, 'en');
    assert.equal(pickText({da: 'Åbne data', nl: 'Open data'}, 'fr').lang, 'da');
  });

  it('finds a version for a reader whose language nobody knows', () => {
    assert.equal(pickText(both, '').text, both.en);
    assert.equal(pickText(both, '', '').text, both.en);
  });

  it('is empty when there is no version, and names no language then', () => {
    assert.deepEqual(pickText({}, 'en', 'en'), {text: '', lang: undefined});
  });

  it('takes only what the publisher wrote, not what every object inherits', () => {
    for (const tag of ['constructor', 'toString', '__proto__', 'hasOwnProperty'])
      assert.deepEqual(pickText({nl: 'Open data'}, tag, tag), {text: 'Open data', lang: 'nl'});
  });
});
