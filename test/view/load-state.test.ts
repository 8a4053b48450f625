import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {ensureLocale} from '../../src/i18n/catalog.js';
import {createLocalizer} from '../../src/i18n/localizer.js';
import type {LoadError} from '../../src/model/load-error.js';
import {errorView} from '../../src/view/load-state.js';

const LANGUAGES = ['en', 'nl', 'da'];
await Promise.all(LANGUAGES.map(ensureLocale));
const url = 'http://data.example/ogp.json';
const view = (error: Partial<LoadError>, lang = 'en') =>
  errorView({code: 'network', url, ...error}, createLocalizer(lang));

/** What a webmaster has to look at: a word that must be in the message, in every language. */
const LOOK: Readonly<Record<string, {readonly error: Partial<LoadError>; readonly at: readonly RegExp[]}>> = {
  'an address that cannot be reached': {error: {}, at: [/CORS/, /connect-src/]},
  'an insecure address on a secure page': {error: {code: 'mixed-content'}, at: [/https:/, /\bsrc\b/]},
  'an address that answers with an error': {error: {code: 'status', status: 404}, at: [/404/, /\bsrc\b/]},
  'a web page instead of data': {error: {code: 'html'}, at: [/JSON/, /\bsrc\b/]},
};

describe('what a webmaster reads about data that do not come', () => {
  for (const [title, {error, at}] of Object.entries(LOOK))
    it(`${title}: the address and what to look at, in every language`, () => {
      const details = LANGUAGES.map((lang) => view(error, lang).detail);
      for (const detail of details) for (const word of [url, ...at]) assert.match(detail, new RegExp(word));
      assert.equal(new Set(details).size, LANGUAGES.length, details.join('\n'));
    });

  it('offers another try only where that may end differently', () => {
    assert.ok(view({code: 'network'}).retry);
    assert.equal(view({code: 'mixed-content'}).retry, undefined);
    assert.equal(view({code: 'network', url: undefined}).retry, undefined);
  });
});
