import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import {targetLocales} from '../../scripts/locales.mjs';
import {noteOf, rankOf} from '../../scripts/localize/groups.mjs';
import {arranged, unitsOf, withTargets, withoutStale} from '../../scripts/localize/xliff.mjs';
import {fromRoot} from '../../scripts/widgets.mjs';

describe('the messages', () => {
  it('name no file that only a copy of the sources has', () => {
    for (const locale of targetLocales) {
      const text = readFileSync(fromRoot(`src/locales/xliff/${locale}.xlf`), 'utf8');
      const found = text.match(/.*(?:\b(?:docs|scripts|stories)\/|\bsrc\/|\.md\b).*/g) ?? [];
      assert.deepEqual(found, [], locale);
    }
  });
});

describe('the files of translators', () => {
  const file = (units: string) => `<xliff><file>\n<body>\n${units}</body>\n</file></xliff>`;
  const unit = (id: string, source: string, target: string, more = '') =>
    `<trans-unit id="${id}">\n  <source>${source}</source>\n  <target>${target}</target>${more}\n</trans-unit>\n`;

  it('lose a translation whose English is another one now, and no other', () => {
    const xml = file(unit('list.a', 'New words', 'Alte Wörter') + unit('list.b', 'Same', 'Gleich'));
    const units = unitsOf(
      withoutStale(
        xml,
        new Map([
          ['list.a', 'Old words'],
          ['list.b', 'Same'],
        ]),
      ),
    );
    assert.deepEqual(
      units.map(({target}) => target),
      [undefined, 'Gleich'],
    );
  });

  it('keep what translators note, and get each note of ours once', () => {
    const xml = file(
      unit('tool.a', 'A', 'B', '\n  <note from="translator">Checked.</note>') + unit('scale.a', 'A', 'B'),
    );
    const how = {keep: () => true, rankOf, noteOf};
    const once = arranged(xml, how);
    assert.equal(arranged(once, how), once);
    assert.deepEqual(
      unitsOf(once).map(({id}) => id),
      ['scale.a', 'tool.a'],
    );
    assert.equal(once.split('from="translator"').length, 2);
    assert.equal(once.split('from="context"').length, 3);
  });

  it('take signs of XML as text', () => {
    const xml = withTargets(file(unit('list.a', 'a &lt; b', 'x')), {'list.a': '< & $& >'});
    assert.deepEqual([unitsOf(xml)[0]?.source, unitsOf(xml)[0]?.target], ['a < b', '< & $& >']);
  });
});
