import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {overrideMessages, registerLocale} from '../../src/i18n/page-words.js';
import {createLocalizer} from '../../src/i18n/localizer.js';

const loading = (tag: string) => createLocalizer(tag).msg('Loading…', {id: 'state.loading'});

describe('the localizer of a language', () => {
  it('shows the source words until others are here, with dates and numbers to match', () => {
    const before = createLocalizer('fy-NL');
    assert.deepEqual([before.locale, before.tag, loading('fy-NL')], ['en', 'en', 'Loading…']);
    registerLocale('fy', {templates: {'state.loading': 'Oan it laden…'}});
    const after = createLocalizer('fy-NL');
    assert.deepEqual([after.locale, after.tag, loading('fy-NL')], ['fy', 'fy-NL', 'Oan it laden…']);
  });

  it('is one per language while its words stay the same', () => {
    assert.equal(createLocalizer('en-GB'), createLocalizer('en-GB'));
  });

  it('writes numbers as the page’s own region does', () => {
    assert.equal(createLocalizer('en').number(1234567.5), '1,234,567.5');
    assert.equal(createLocalizer('en-IN').number(1234567.5), '12,34,567.5');
    registerLocale('de', {templates: {}});
    assert.equal(createLocalizer('de').number(1234567.5), '1.234.567,5');
    assert.equal(createLocalizer('de-AT').number(1234567.5), new Intl.NumberFormat('de-AT').format(1234567.5));
    assert.equal(createLocalizer('fr').number(1234567.5), '1,234,567.5', 'English words have English numbers');
  });

  it('writes dates and times as OGP and ministries do where English has no region, and as a region does where it has', () => {
    const day = Date.UTC(2021, 2, 1, 19, 30);
    const written = (tag: string) =>
      new Intl.DateTimeFormat(createLocalizer(tag).intl, {dateStyle: 'long', timeStyle: 'short', timeZone: 'UTC'})
        .format(day)
        .replace(/\s/gu, ' ');
    assert.equal(written('en'), '1 March 2021 at 19:30');
    assert.equal(written('tlh'), '1 March 2021 at 19:30', 'English for want of others');
    assert.equal(written('en-US'), 'March 1, 2021 at 7:30 PM');
    assert.equal(written('en-GB'), '1 March 2021 at 19:30');
    assert.equal(createLocalizer('en').tag, 'en', 'the page’s own tag stays the language of the words');
  });

  it('fills messages in its own language', () => {
    registerLocale('pl', {templates: {}});
    const {fill} = createLocalizer('pl');
    assert.equal(fill('{n, plural, one {# zadanie} few {# zadania} other {# zadań}}', {n: 3}), '3 zadania');
  });

  it('shows the page’s own words at once', () => {
    assert.equal(loading('en-GB'), 'Loading…');
    overrideMessages('en', {'state.loading': 'One moment'});
    assert.equal(loading('en-GB'), 'One moment');
  });

  it('never shows what every object inherits', () => {
    for (const id of ['constructor', 'toString', '__proto__', 'hasOwnProperty'])
      assert.equal(createLocalizer('fy').msg('Source', {id}), 'Source', id);
  });

  it('never throws for a tag that is none', () => {
    const tags = [
      '',
      '-',
      '_',
      'x',
      'en-',
      'en--GB',
      'english',
      'not a language',
      'nl_BE',
      'en_US.UTF-8',
      '💥',
      'a'.repeat(1000),
      'en-a',
      'en-u',
      'constructor',
      '__proto__',
      'i-klingon',
      'nl-BE-1996-1996',
    ];
    for (const tag of tags) {
      const {number, fill, msg, tag: used} = createLocalizer(tag);
      assert.equal(typeof number(1.5), 'string', tag);
      assert.equal(typeof fill('{n, plural, other {#}}', {n: 1}), 'string', tag);
      assert.equal(msg('Source', {id: 'no.such'}), 'Source', tag);
      assert.deepEqual(Intl.getCanonicalLocales(used).length, 1, tag);
    }
  });

  it('never throws for a language that the page registered under a name that is no tag', () => {
    registerLocale('our own language', {templates: {'state.loading': 'Hrm…'}});
    assert.equal(loading('our own language'), 'Hrm…');
    assert.equal(createLocalizer('our own language').number(1234), '1,234');
  });
});
