import assert from 'node:assert/strict';
import {describe, it, mock} from 'node:test';
import {ensureLocale, hasCatalog, negotiate, onCatalog, translationOf} from '../../src/i18n/catalog.js';
import {overrideMessages, registerLocale, setDefaultLocale} from '../../src/i18n/page-words.js';
import {loaders} from '../../src/locales/loaders.js';
import {targetLocales} from '../../scripts/locales.mjs';

const PROTOTYPE_NAMES = ['constructor', 'toString', '__proto__', 'hasOwnProperty'];
/** Gives the library a language file of the test's own. */
const addLoader = (locale: string, load: (typeof loaders)[string]) => Object.assign(loaders, {[locale]: load});

describe('the catalogue that serves a language', () => {
  it('is the nearest one there is', () => {
    for (const tag of ['nl', 'NL', 'nl-BE', 'nl_BE', 'nl-Latn-BE', 'nl-BE-u-nu-latn'])
      assert.equal(negotiate(tag), 'nl', tag);
    assert.equal(negotiate('da-DK'), 'da');
  });

  it('is English for a language that nobody knows, and for what is no language', () => {
    for (const tag of [
      'en',
      'en-GB',
      'tlh',
      'qq-CA',
      '',
      '-',
      '_',
      '---',
      'not a language',
      '💥',
      'n',
      'nlx',
      ...PROTOTYPE_NAMES,
    ])
      assert.equal(negotiate(tag), 'en', tag);
  });

  it('may be one that the page brought, of a region too', () => {
    registerLocale('fy', {templates: {'a.b': 'Fries'}});
    registerLocale('gsw-CH', {templates: {'a.b': 'Züritüütsch'}});
    registerLocale('zh_Hant', {templates: {'a.b': '繁體'}});
    assert.equal(negotiate('fy-NL'), 'fy');
    assert.equal(negotiate('gsw-ch'), 'gsw-ch');
    assert.equal(negotiate('gsw'), 'gsw-ch', 'of another region rather than in another language');
    assert.equal(negotiate('gsw-FR'), 'gsw-ch');
    assert.equal(negotiate('zh-Hant-TW'), 'zh-hant');
    assert.equal(translationOf(negotiate('zh-Hant-TW'), 'a.b'), '繁體');
  });
});

describe('a language of several regions or scripts', () => {
  it('has the words of its own, and of the other where those are not here', () => {
    for (const [tag, expected] of [
      ['pt', 'pt'],
      ['pt-PT', 'pt'],
      ['pt-AO', 'pt'],
      ['pt-BR', 'pt-br'],
      ['pt_BR', 'pt-br'],
      ['sr', 'sr'],
      ['sr-Cyrl-RS', 'sr'],
      ['sr-Latn-RS', 'sr-latn'],
      ['sh', 'sr-latn'],
      ['no', 'nb'],
      ['nn-NO', 'nb'],
      ['iw', 'he'],
      ['in-ID', 'id'],
      ['en_US', 'en'],
    ] as const)
      assert.equal(negotiate(tag), expected, tag);
  });

  it('finds the site’s default where it has no words at all', () => {
    setDefaultLocale('fr-CA');
    try {
      assert.deepEqual([negotiate('mt'), negotiate('nl'), negotiate('en')], ['fr', 'nl', 'en']);
      setDefaultLocale('mt');
      assert.equal(negotiate('mt'), 'en', 'a default that nobody has the words of is none');
    } finally {
      setDefaultLocale('en');
    }
  });
});

describe('a translation', () => {
  it('is found by its id, else the source text serves', () => {
    registerLocale('la', {templates: {'state.loading': 'Oneratur…'}});
    assert.equal(translationOf('la', 'state.loading'), 'Oneratur…');
    assert.equal(translationOf('la', 'state.other'), undefined);
    assert.equal(translationOf('tlh', 'state.loading'), undefined);
  });

  it('is never what every object inherits', () => {
    registerLocale('eo', {templates: {}});
    overrideMessages('eo', {});
    for (const id of PROTOTYPE_NAMES) assert.equal(translationOf('eo', id), undefined, id);
  });

  it('may have such an id all the same', () => {
    registerLocale('ia', {templates: JSON.parse('{"constructor": "a", "__proto__": "b"}') as Record<string, string>});
    assert.deepEqual([translationOf('ia', 'constructor'), translationOf('ia', '__proto__')], ['a', 'b']);
  });
});

describe('a page’s own words', () => {
  it('win over the catalogue, message by message', () => {
    registerLocale('nds', {templates: {a: 'catalogue a', b: 'catalogue b'}});
    overrideMessages('nds', {a: 'own a'});
    assert.deepEqual([translationOf('nds', 'a'), translationOf('nds', 'b')], ['own a', 'catalogue b']);
  });

  it('survive a catalogue that comes later', () => {
    overrideMessages('FO', {a: 'own a'});
    registerLocale('fo', {templates: {a: 'catalogue a'}});
    assert.equal(translationOf('fo', 'a'), 'own a');
  });

  it('add up', () => {
    overrideMessages('se', {a: 'first a', b: 'first b'});
    overrideMessages('se', {b: 'second b'});
    assert.deepEqual([translationOf('se', 'a'), translationOf('se', 'b')], ['first a', 'second b']);
  });

  it('may replace English words too', () => {
    overrideMessages('en', {'state.loading': 'One moment'});
    assert.equal(translationOf('en', 'state.loading'), 'One moment');
  });
});

describe('words that cannot be shown', () => {
  it('leave those that they would replace, with one warning that names them, and never throw', () => {
    const warn = mock.method(console, 'warn', () => undefined);
    try {
      registerLocale('be', {
        templates: {
          'a.sound': '{n, plural, one {# мера} few {# меры} many {# мер} other {# меры}}',
          'a.alone': '{n, plural, other {# выполнено}}',
          'a.none': '{n, plural, one {# мера} few {# меры} many {# мер}}',
          'a.plural': '{n, plural, one {# мера} other {# меры}}',
          'a.brace': 'Мера {n',
          'a.number': 3,
        },
      });
      assert.equal(warn.mock.callCount(), 1);
      assert.deepEqual(warn.mock.calls[0]?.arguments[1], ['a.none', 'a.plural', 'a.brace', 'a.number']);
      assert.match(String(warn.mock.calls[0]?.arguments[0]), /"be".*few, many, one, other/);
      for (const id of ['a.sound', 'a.alone']) assert.ok(translationOf('be', id), id);
      for (const id of ['a.plural', 'a.brace', 'a.number']) assert.equal(translationOf('be', id), undefined, id);
      overrideMessages('fr', {'a.b': '{n, plural, one {# étape} other {# étapes}}'});
      assert.equal(warn.mock.callCount(), 1, 'no count here is a round million');
      for (const broken of [null, undefined, 'words', 3, []]) {
        overrideMessages('be', broken as never);
        registerLocale('be-BY', {templates: broken as never});
        registerLocale('be-BY', broken as never);
      }
      for (const name of [null, undefined, {}, '', 'not a language']) overrideMessages(name as never, {'a.b': 'c'});
    } finally {
      warn.mock.restore();
    }
  });
});

describe('a language that is loaded when it is needed', () => {
  it('is loaded once, and heard of by everybody who waits', async () => {
    const load = mock.fn(() => Promise.resolve({templates: {a: 'loaded'}}));
    addLoader('br', load);
    const heard: string[] = [];
    const stop = onCatalog((locale) => heard.push(locale));
    assert.equal(hasCatalog('br'), false);
    await Promise.all([ensureLocale('br'), ensureLocale('br')]);
    await ensureLocale('br');
    stop();
    assert.equal(load.mock.callCount(), 1);
    assert.deepEqual(heard, ['br']);
    assert.equal(translationOf('br', 'a'), 'loaded');
    registerLocale('br', {templates: {}});
    assert.deepEqual(heard, ['br'], 'who stopped listening hears no more');
  });

  it('leaves the words that the page registered in the meantime', async () => {
    addLoader('cy', () => Promise.resolve({templates: {a: 'loaded'}}));
    const loading = ensureLocale('cy');
    registerLocale('cy', {templates: {a: 'page'}});
    await loading;
    assert.equal(translationOf('cy', 'a'), 'page');
  });

  it('never rejects when it cannot come, and warns once', async () => {
    const warn = mock.method(console, 'warn', () => undefined);
    try {
      addLoader('gd', () => Promise.reject(new Error('offline')));
      await Promise.all([ensureLocale('gd'), ensureLocale('gd')]);
      await ensureLocale('gd');
      assert.equal(warn.mock.callCount(), 1);
      assert.match(String(warn.mock.calls[0]?.arguments[0]), /"gd"/);
      assert.equal(hasCatalog('gd'), false);
    } finally {
      warn.mock.restore();
    }
  });

  it('never rejects when something that listens throws', async () => {
    const warn = mock.method(console, 'warn', () => undefined);
    addLoader('kw', () => Promise.resolve({templates: {a: 'loaded'}}));
    const stop = onCatalog(() => {
      throw new Error('a listener of another widget');
    });
    try {
      await ensureLocale('kw');
      assert.equal(translationOf('kw', 'a'), 'loaded');
    } finally {
      stop();
      warn.mock.restore();
    }
  });

  it('is nothing to wait for when it is here, or when there is none', async () => {
    for (const locale of ['en', 'tlh', '', ...PROTOTYPE_NAMES]) await ensureLocale(locale);
  });

  it('comes for every language that the library has', async () => {
    for (const locale of targetLocales) {
      const key = negotiate(locale);
      assert.equal(key, locale.toLowerCase());
      await ensureLocale(key);
      assert.equal(hasCatalog(key), true);
    }
  });
});
