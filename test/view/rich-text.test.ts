import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {MARKS, richText, type Inline} from '../../src/view/rich-text.js';

const line = (text: string): readonly Inline[] => richText(text)[0]?.lines[0] ?? [];
const link = (href: string, label: string) => ({kind: 'a', href, of: [label]});

describe('a text of many opening signs', () => {
  it('is read in linear time: no class that follows an opening sign takes that sign again', () => {
    const alternatives = MARKS.source.split('|').filter((part) => part.includes('\\['));
    const classes = alternatives.flatMap((part) => part.match(/\[\^(?:\\.|[^\]\\])*\]/g) ?? []);
    assert.equal(classes.length, 3, 'label, address, note');
    assert.equal(MARKS.source.match(/\[\^\\s\(\)\]/g)?.length, 2, 'address, in and out of parentheses');
    const [label, address, note] = classes;
    assert.ok(label?.slice(2).includes('['), label);
    assert.ok(address?.includes('('), address);
    assert.ok(note?.slice(2).includes('['), note);
  });

  for (const sign of ['[', '[^', '[x](', '[x', '](', '*', '**', 'http://', '[^1]', '(', '**[*'])
    it(`keeps every sign of it: ${sign}`, () => {
      const text = sign.repeat(20_000);
      const plain = (parts: readonly Inline[]): number =>
        parts.reduce(
          (sum, part) => sum + (typeof part === 'string' ? part.length : part.kind === 'note' ? 0 : plain(part.of)),
          0,
        );
      const shown = plain(line(text));
      assert.ok(sign.includes('*') ? shown > 0 : shown === text.length, `${shown} of ${text.length}`);
    });
});

describe('links in a text', () => {
  it('may have parentheses in their address', () => {
    assert.deepEqual(line('See [x](https://example.org/a_(b)) now'), [
      'See ',
      link('https://example.org/a_(b)', 'x'),
      ' now',
    ]);
    assert.deepEqual(line('([x](https://example.org/a))'), ['(', link('https://example.org/a', 'x'), ')']);
  });

  it('begin at the last opening bracket', () => {
    assert.deepEqual(line('[a [b](https://example.org/)'), ['[a ', link('https://example.org/', 'b')]);
    assert.deepEqual(line('[a](javascript:x)'), ['[a](javascript:x)']);
  });
});
