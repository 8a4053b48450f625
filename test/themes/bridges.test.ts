import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import {bridgeCss, bridges, declarations} from '../../src/themes/bridges.js';
import {fromRoot, widgets} from '../../scripts/widgets.mjs';

const read = (file: string) => readFileSync(fromRoot(file), 'utf8');

/** The tags of all widgets that draw something. */
const drawing = widgets()
  .filter((widget) => widget !== 'data')
  .map((widget) => `ogp-${widget}`)
  .sort();

describe('the stylesheet of a theme bridge', () => {
  for (const name of Object.keys(bridges)) {
    const css = bridgeCss(name);

    it(`${name} names every widget that draws, with no weight of its own`, () => {
      assert.deepEqual(/:where\(([^)]*)\)/.exec(css)?.[1]?.split(/,\s*/).sort(), drawing);
      assert.doesNotMatch(css, /:root|!important/);
    });

    it(`${name} is small`, () => {
      assert.ok(css.length < 2048, `${css.length} bytes`);
    });

    it(`${name} says the same as the theme attribute`, () => {
      for (const line of declarations(bridges[name]!).split('\n')) assert.ok(css.includes(line.trim()));
    });
  }

  it('is refused for a name that is not there, with the names that are', () => {
    assert.throws(() => bridgeCss('utrecht'), /There are: nlds, dkfds-borger, dkfds-virk\./);
    assert.throws(() => bridgeCss('constructor'), /There is no theme bridge/);
  });
});

describe('the bridge of NL Design System', () => {
  const themes = [
    '@utrecht/design-tokens/dist/theme.css',
    '@rijkshuisstijl-community/design-tokens/dist/index.css',
  ].map((file) => read(`node_modules/${file}`));

  it('sets every token from a name that both themes have', () => {
    for (const [token, values = []] of Object.entries(bridges['nlds']!.tokens))
      for (const css of themes)
        assert.ok(
          values.some((value) => css.includes(`${value}:`)),
          token,
        );
  });

  it('copies no value: those belong to the organisations', () => {
    for (const values of Object.values(bridges['nlds']!.tokens)) for (const value of values) assert.match(value, /^--/);
  });
});

it('the stylesheet for pages names the same widgets', () => {
  const rule = /[^{}]*\{[^{}]*--ogp-reserve/.exec(read('src/ogp-widgets.css'))?.[0] ?? '';
  assert.deepEqual((rule.split('{')[0]?.match(/ogp-[a-z-]+/g) ?? []).sort(), drawing);
});
