import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import {encodeId, linkHref} from '../../src/model/link.js';

const PAGE = 'https://ministry.example/plans/page.html';

describe('addresses that may become links', () => {
  it('are http, https, mailto and tel', () => {
    const fine = [
      'https://ogp.example/nl',
      'http://ogp.example',
      'HTTPS://OGP.example/',
      'mailto:open@ministry.example',
      'tel:+31701234567',
      'https://ogp.example/?q=javascript:alert(1)',
    ];
    for (const url of fine) assert.equal(linkHref(url), url);
  });

  it('are relative to the page', () => {
    for (const url of [
      'reports/2021.pdf',
      '/reports',
      '../reports',
      '?plan=1',
      '#milestones',
      '//cdn.example/report',
      'a b.pdf',
    ])
      assert.equal(linkHref(url), url);
  });

  it('may have names in any script', () => {
    assert.equal(linkHref('https://öffentlich.example/daten'), 'https://öffentlich.example/daten');
    assert.equal(linkHref('https://правительство.example/план'), 'https://правительство.example/план');
  });

  it('lose the spaces around them', () => {
    assert.equal(linkHref('  https://ogp.example \n'), 'https://ogp.example');
  });

  it('are not nothing', () => {
    for (const url of [undefined, '', ' ', '\n', '\u00a0']) assert.equal(linkHref(url), undefined);
  });

  it('are no scripts, files or data, in whatever disguise', () => {
    const payloads = [
      'javascript:alert(1)',
      'JavaScript:alert(1)',
      'jAvAsCrIpT:alert(1)',
      'java\nscript:alert(1)',
      'java\tscript:alert(1)',
      'java\r\nscript:alert(1)',
      'javascript\n:alert(1)',
      'javascript://%0aalert(1)',
      'vbscript:msgbox(1)',
      'VBScript:x',
      'data:text/html,<script>alert(1)</script>',
      'DATA:text/html;base64,PHA+',
      'file:///etc/passwd',
      'blob:https://ogp.example/1',
      'filesystem:https://ogp.example/x',
      'view-source:https://ogp.example',
      'about:blank',
      'ftp://ogp.example',
      'ws://ogp.example',
      'intent://x#Intent;end',
      'ms-word:ofe|u|https://x',
      'x:y',
    ];
    // Everything that some parser somewhere strips from the front: control characters and every kind of space.
    const fronts = [
      '',
      ' ',
      '\t',
      '\n',
      '\u0000',
      '\u0001',
      '\u001f',
      '\u00a0',
      '\u1680',
      '\u2003',
      '\u2028',
      '\u2029',
      '\u202f',
      '\u205f',
      '\u3000',
      '\ufeff',
      '\u00a0\u0001',
      '\u0001\u00a0',
    ];
    for (const payload of payloads)
      for (const front of fronts) {
        const href = linkHref(front + payload);
        // Some fronts make a relative address of it; then that address must be what a browser really follows.
        if (href !== undefined)
          assert.equal(new URL(href, PAGE).origin, 'https://ministry.example', JSON.stringify(front + payload));
      }
  });

  it('stay relative where a script hides behind entities or percent signs, which no address decodes', () => {
    for (const url of [
      'javascript&#58;alert(1)',
      'javascript&colon;alert(1)',
      '&#106;avascript:alert(1)',
      'javascript%3Aalert(1)',
      'java%0ascript%3aalert(1)',
    ]) {
      const href = linkHref(url);
      if (href !== undefined) assert.equal(new URL(href, PAGE).origin, 'https://ministry.example', url);
    }
  });

  it('carry no line break with which a mail address could gain a header', () => {
    for (const url of [
      'mailto:a@b.example\r\nBcc: c@d.example',
      'mailto:a@b.example\nBcc: c@d.example',
      'https://ogp.example/\r\nX: y',
    ])
      assert.doesNotMatch(linkHref(url) ?? '', /[\r\n\t]/);
  });

  it('are no broken addresses', () => {
    for (const url of ['https://', 'http://[', 'https://ogp example/', 'https://a:b:c'])
      assert.equal(linkHref(url), undefined, url);
  });

  it('always lead where the platform says, whatever the text', () => {
    const scheme = fc.constantFrom('javascript:', 'data:', 'vbscript:', 'https:', 'blob:', 'mailto:', '//', '');
    const noise = fc.string({
      unit: fc.constantFrom(
        ' ',
        '\t',
        '\n',
        '\r',
        '\0',
        '\u0001',
        '\u00a0',
        '\ufeff',
        '\u2028',
        ':',
        '/',
        '\\',
        'a',
        '&#58;',
      ),
      maxLength: 4,
    });
    const url = fc.tuple(noise, scheme, noise, fc.string({maxLength: 10})).map((parts) => parts.join(''));
    fc.assert(
      fc.property(url, (text) => {
        const href = linkHref(text);
        if (href !== undefined) assert.match(new URL(href, PAGE).protocol, /^(https?|mailto|tel):$/);
      }),
      {seed: 1, numRuns: 5000},
    );
  });
});

describe('an id in an address', () => {
  it('is encoded, and half a character does not throw', () => {
    assert.equal(encodeId('NL 07/7'), 'NL%2007%2F7');
    assert.equal(encodeId('a\ud83d'), 'a%EF%BF%BD');
    assert.equal(encodeId('📅'), '%F0%9F%93%85');
  });
});
