import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {readLine, readNames, readProse} from '../../../src/tools/importer/prose.js';
import {richText} from '../../../src/view/rich-text.js';

const text = (given: string) => readProse(given).text;

describe('a text with HTML in it', () => {
  it('keeps its paragraphs, lists and links', () => {
    assert.equal(
      text(
        '<p class="MsoNormal">One <b>bold</b>\nstep.</p><ul><li>first</li><li><p>second</p></li></ul>' +
          '<ol><li>a</li><li>b</li></ol><p>See <a href="https://example.org/x">the draft</a>.</p>',
      ),
      'One **bold** step.\n\n- first\n- second\n\n1. a\n2. b\n\nSee [the draft](https://example.org/x).',
    );
  });

  it('becomes lists that the widgets show as lists', () => {
    const blocks = richText(text('<p>Steps:</p><ol><li>a</li><li>b</li></ol>'));
    assert.deepEqual(
      blocks.map(({kind, lines}) => [kind, lines.length]),
      [
        ['p', 1],
        ['ol', 2],
      ],
    );
  });

  it('has line breaks where it had <br/>, beside those of the cell', () => {
    assert.equal(
      text('The portal has:<br/>- budgets<BR>- contracts\nand more.'),
      'The portal has:\n- budgets\n- contracts\nand more.',
    );
  });

  it('loses what Word left behind, and nothing that can be read', () => {
    const word =
      '<!--[if gte mso 9]><xml><w:View>Normal</w:View></xml><![endif]--><style>p {margin: 0}</style>' +
      '<p><span lang="EN-US" style="font-size:11pt">Real<o:p></o:p></span></p>';
    assert.equal(text(word), 'Real');
    assert.deepEqual(readProse(word).issues, ['html-removed']);
  });

  it('keeps what only looks like HTML', () => {
    for (const given of [
      'from <agency> to <Ministry of Finance>',
      'if a <b and c> d',
      '5 < 6 & 7 > 3',
      'AT&T; R&D',
      '<3 <',
    ])
      assert.equal(text(given), given);
    assert.equal(text('see <agency><br>now'), 'see <agency>\nnow');
  });

  it('has the characters that entities stand for', () => {
    assert.equal(text('it&#39;s R&amp;D&nbsp;&eacute;'), "it's R&D é");
  });

  it('keeps the address of a link only where it is one', () => {
    assert.equal(text('<a href="javascript:alert(1)">press</a>'), 'press');
    assert.equal(text('<a href="https://example.org">https://example.org</a>'), 'https://example.org');
    assert.equal(text('<a href="https://example.org/a"></a>'), 'https://example.org/a');
  });
});

describe('a text out of a word processor', () => {
  it('has bullets instead of letters of the font Wingdings', () => {
    assert.equal(text('Steps:\n\uF0B7\tfirst\n\uF0A7        second'), 'Steps:\n- first\n- second');
    assert.equal(text('Steps: \uF0B7 first \uF0B7 second'), 'Steps:\n- first\n- second');
    assert.equal(text('●        one\n▪ two\no\tthree\n• four'), '- one\n- two\n- three\n- four');
    assert.equal(text('done \uF0FC, left \uF06F'), 'done ✓, left ☐');
  });

  it('keeps a word that looks like a bullet', () => {
    assert.equal(text('o governo\no povo'), 'o governo\no povo');
  });

  it('loses what nobody sees, and keeps what joins letters', () => {
    assert.equal(text('E-\u00ADAl\u200Bbania'), 'E-Albania');
    assert.equal(text('می\u200Cخواهم'), 'می\u200Cخواهم');
    assert.equal(text('a\u00A0 b\t c  \n\n\n\n d '), 'a b c\n\nd');
  });

  it('says which characters are broken, and which mail addresses it has', () => {
    assert.deepEqual(readProse('Compa\uFFFDia').issues, ['characters-broken']);
    assert.deepEqual(readProse('x \uE123 y').issues, ['symbols-unknown']);
    assert.deepEqual(readProse('Ask desk@example.org, or Desk.2@city.example.org.').mail, [
      'desk@example.org',
      'Desk.2@city.example.org',
    ]);
    assert.deepEqual(readProse('Follow @agency at 5 @ noon').mail, []);
  });
});

describe('a line and a list of names', () => {
  it('have no line breaks', () => {
    assert.equal(readLine('3. Open data<br/>portal').text, '3. Open data portal');
  });

  it('are parted at semicolons and lines, never at commas', () => {
    assert.deepEqual(readNames('Council office; City archive').names, ['Council office', 'City archive']);
    assert.deepEqual(readNames('Ministry of Labor, Social Affairs and Equal Opportunities').names, [
      'Ministry of Labor, Social Affairs and Equal Opportunities',
    ]);
    assert.deepEqual(readNames('Ministry of Finance<br/>Tax office,\n\uF0B7 Customs').names, [
      'Ministry of Finance',
      'Tax office',
      'Customs',
    ]);
  });
});
