import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {apiNow, namesOf, SNAPSHOT, unannounced, type Api} from '../../scripts/api.mjs';
import {readJson} from '../../scripts/widgets.mjs';

const frozen = readJson(SNAPSHOT) as Api;
const now = apiNow();

describe('the public API', () => {
  it('is the one in the snapshot: run “npm run api”, and say in the change log what changes for users', () => {
    assert.deepEqual(now, frozen);
  });

  it('says since when each element, class and function exists', () => {
    for (const [module, names] of Object.entries(now.modules))
      for (const [name, what] of Object.entries(names))
        if (/^(class|\()/.test(what)) assert.match(what, / since \d+\.\d+\.\d+$/, `${module} ${name}`);
  });

  it('has one heading: every widget with a level of it has words for it, too', () => {
    const tags = Object.entries(now.elements).filter(([, {attributes = {}}]) => 'heading-level' in attributes);
    assert.ok(tags.length > 5);
    for (const [tag, {attributes = {}}] of tags) assert.ok('heading' in attributes, tag);
  });

  it('has no attribute where nothing depends on it', () => {
    const having = (name: string) =>
      Object.entries(now.elements).flatMap(([tag, {attributes = {}}]) => (name in attributes ? [tag] : []));
    for (const tag of ['ogp-commitment-list', 'ogp-plan-progress'])
      assert.ok(!having('commitment').includes(tag), `commitment of ${tag}`);
    for (const tag of ['ogp-irm-review', 'ogp-plan-progress', 'ogp-programme', 'ogp-rating-scale'])
      assert.ok(!having('today').includes(tag), `today of ${tag}`);
    assert.ok(!having('heading-level').includes('ogp-rating-scale'));
    assert.deepEqual(having('src').sort(), Object.keys(now.elements).sort());
  });

  it('loses no name without a line in the change log', () => {
    const before: Api = {...now, entries: [...now.entries, './gone']};
    const [tag = ''] = Object.keys(now.elements);
    const without: Api = {...now, elements: {...now.elements, [tag]: {...now.elements[tag], attributes: {}}}};
    const lost = namesOf(now).filter((name) => name.startsWith(`${tag} attributes `));
    const log = (text: string) => `## [Unreleased]\n\n${text}\n\n## [0.0.1]\n\n- \`./gone\`\n`;
    assert.deepEqual(unannounced(before, now, log('nothing')), ['./gone']);
    assert.deepEqual(unannounced(before, now, log('- `./gone` was removed.')), []);
    assert.deepEqual(unannounced(now, without, log('nothing')), lost);
    assert.ok(lost.length > 3);
    assert.deepEqual(unannounced(without, now, log('nothing')), []);
  });
});
