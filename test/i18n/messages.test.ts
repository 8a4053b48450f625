import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import {fromRoot, targetLocales} from '../../scripts/widgets.mjs';

describe('the messages', () => {
  it('name no file that only a copy of the sources has', () => {
    for (const locale of targetLocales) {
      const text = readFileSync(fromRoot(`src/locales/xliff/${locale}.xlf`), 'utf8');
      const found = text.match(/.*(?:\b(?:docs|scripts|stories)\/|\bsrc\/|\.md\b).*/g) ?? [];
      assert.deepEqual(found, [], locale);
    }
  });
});
