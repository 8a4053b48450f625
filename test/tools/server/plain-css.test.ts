import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import {ABSENT_CLASSES, plainCss, PLAIN_CSS} from '../../../scripts/plain-css.mjs';
import {filesUnder, fromRoot} from '../../../scripts/widgets.mjs';
import {styleSheet} from '../../../src/tools/server/css.js';

describe('the styles of plain HTML', () => {
  it('are those of the widgets: run “npm run plain-css”', async () => {
    assert.equal(readFileSync(fromRoot(PLAIN_CSS), 'utf8'), await plainCss());
  });

  it('name only classes that a widget has', () => {
    const sources = ['src/elements', 'src/parts', 'src/styles']
      .flatMap(filesUnder)
      .map((file) => readFileSync(fromRoot(file), 'utf8'))
      .join('\n');
    const [, dated = ''] =
      /\.ogp_([\w-]+)\{[^}]*\}$/.exec(styleSheet(new Map([['ogp-milestone-timeline', false]]))) ?? [];
    for (const name of [...ABSENT_CLASSES, dated])
      assert.ok(
        new RegExp(`class=["$][^>]*(?<![\\w-])${name}(?![\\w-])`).test(sources),
        `no template has the class ${name}`,
      );
  });

  it('reach a widget and what it contains, but not the page, nor a widget inside one that draws others', () => {
    const css = styleSheet(
      new Map([
        ['ogp-commitment', true],
        ['ogp-rating-scale', false],
      ]),
    );
    const selectors = [...css.matchAll(/(?<=[{}]|^)([^{}@]+)\{/g)].flatMap(([, head = '']) => head);
    assert.ok(selectors.length > 50);
    assert.deepEqual(
      selectors.filter((head) => !/\.ogp-(?:commitment|rating-scale)\b/.test(head)),
      [],
    );
    assert.match(css, /\.ogp-commitment \.ogp_\w+:where\(:not\(\.ogp-commitment \.ogp-inner \*\)\)/);
    assert.doesNotMatch(css, /§|¤|:host|\/\*/);
  });
});
