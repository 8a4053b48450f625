import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import {WAYS} from '../../../src/tools/builder/cms.js';
import {widgetsIn} from '../../../src/tools/builder/manifest.js';
import {optionWords} from '../../../src/tools/builder/option-words.js';
import {fits, fromFragment, initialState, LONGEST_DATA, toFragment} from '../../../src/tools/builder/state.js';
import {widgetWords} from '../../../src/tools/builder/widget-words.js';
import {toolLocalizer} from '../../../src/i18n/tool-localizer.js';
import {fromRoot} from '../../../scripts/widgets.mjs';

describe('the address of the builder', () => {
  it('is empty at the start and says only what differs', () => {
    assert.equal(toFragment(initialState), '');
    assert.equal(toFragment({...initialState, element: 'updates', way: 'box'}), 'element=updates&way=box');
  });

  it('gives the state back', () => {
    const text = fc.string({unit: 'grapheme', maxLength: 60});
    const state = fc.record(
      {
        element: text,
        src: text,
        data: text,
        attributes: fc
          .dictionary(fc.constantFrom('commitment', 'heading-level', 'url-state'), text.filter(Boolean))
          .map((one) => ({...one})),
        lang: text,
        theme: text,
        accent: text,
        dates: text,
        base: text,
        page: text,
        cms: text,
        ui: text,
        way: fc.constantFrom(undefined, ...WAYS),
        whole: fc.boolean(),
      },
      {noNullPrototype: true},
    );
    fc.assert(fc.property(state, (given) => assert.deepEqual(fromFragment(`#${toFragment(given)}`), given)));
  });

  it('leaves out data that are too long for one, and never more than them', () => {
    const long = {...initialState, element: 'updates', data: 'x'.repeat(LONGEST_DATA + 1)};
    assert.equal(fits(long), false);
    assert.equal(toFragment(long), 'element=updates');
  });

  it('takes any text', () => {
    fc.assert(
      fc.property(fc.string({unit: 'binary'}), (text) => {
        assert.equal(typeof fromFragment(text).element, 'string');
      }),
    );
    assert.deepEqual(fromFragment('#way=carrier-pigeon&option.on click=1&option.__proto__=1'), initialState);
  });
});

describe('the widgets of the manifest', () => {
  it('have their options with kinds, and none that other fields ask for', () => {
    const widgets = widgetsIn(JSON.parse(readFileSync(fromRoot('custom-elements.json'), 'utf8')));
    assert.ok(widgets.length >= 10);
    const card = widgets.find(({name}) => name === 'commitment-card');
    const kinds = Object.fromEntries((card?.options ?? []).map(({name, kind}) => [name, kind]));
    assert.deepEqual(kinds, {
      commitment: 'text',
      layout: 'choice',
      labels: 'text',
      heading: 'text',
      'heading-level': 'number',
    });
    assert.deepEqual(card?.options.find(({name}) => name === 'layout')?.values, ['full', 'compact']);
    assert.ok(card?.options.every(({description}) => description));
    assert.equal(
      widgets.some(({name}) => name === 'data'),
      false,
    );
  });

  it('have words in each language, not only in that of the code', async () => {
    const widgets = widgetsIn(JSON.parse(readFileSync(fromRoot('custom-elements.json'), 'utf8')));
    for (const lang of ['en', 'nl', 'da']) {
      const l10n = await toolLocalizer(lang);
      const options = optionWords(l10n);
      for (const {name, options: all} of widgets) {
        assert.ok(widgetWords(l10n)[name], name);
        for (const {name: option} of all)
          assert.ok(option === 'heading-level' || options[`${name}.${option}`] || options[option], `${name} ${option}`);
      }
    }
  });

  it('are none where there is no manifest', () => {
    for (const raw of [undefined, null, 1, 'x', [], {}, {modules: 1}, {modules: [null, {declarations: [3]}]}])
      assert.deepEqual(widgetsIn(raw), []);
  });
});
