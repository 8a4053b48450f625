import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import {locate} from '../../src/parse/inspect.js';
import {parse} from '../../src/parse/parse.js';

/** The value at a JSON Pointer. */
const at = (raw: unknown, path: string): unknown =>
  path
    .split('/')
    .slice(1)
    .reduce<unknown>((holder, key) => (holder as Record<string, unknown> | undefined)?.[key], raw);

/** Every object with a title in a model, also in lists inside it. */
function titled(value: unknown): {readonly title: unknown}[] {
  if (typeof value !== 'object' || value === null || value instanceof Map) return [];
  const inner = Object.entries(value).flatMap(([key, member]) => (key === 'extra' ? [] : titled(member)));
  return 'title' in value && !Array.isArray(value) ? [value, ...inner] : inner;
}

describe('positions of what was read', () => {
  it('lead to the data that it was read from, in whole documents', () => {
    let seen = 0;
    for (const file of ['nl', 'showcase', 'updates', 'dialogues', 'programme']) {
      const raw: unknown = JSON.parse(readFileSync(new URL(`../../demo/data/${file}.json`, import.meta.url), 'utf8'));
      const {document, locations} = locate(raw) ?? assert.fail(file);
      for (const item of titled(document)) {
        const path =
          locations.get(item)?.('title') ?? assert.fail(`${file}: ${JSON.stringify(item.title)} has no place`);
        const source = at(raw, path);
        assert.deepEqual(source, item.title, `${file}${path}`);
        seen++;
      }
    }
    assert.ok(seen > 50, `${seen} were compared`);
  });

  it('count what the reader left out: nothing, numbers, and lists in lists', () => {
    const raw = {
      commitments: [
        null,
        {id: 'a', title: 'A'},
        7,
        {id: 'A', title: 'B', milestones: ['M', null, {}, [], {status: 'x'}]},
      ],
      dialogues: [null, {title: 'D', sessions: [null, 'S', {}, {id: 's', title: 'T'}, {id: 'S', title: 'U'}]}],
      programmes: [{title: 'P', activities: [null, {reason: 'r'}], funding: {items: [null, {currency: '€'}]}}],
    };
    const paths = (code: string) =>
      (parse(raw)?.issues ?? []).filter((issue) => issue.code === code).map(({path}) => path);
    assert.deepEqual(paths('duplicate-id'), ['/commitments/3/id', '/dialogues/1/sessions/4/id']);
    assert.deepEqual(paths('currency-unknown'), ['/programmes/0/funding/items/1/currency']);
    assert.deepEqual(paths('title-missing'), [
      '/commitments/3/milestones/2/title',
      '/commitments/3/milestones/4/title',
      '/programmes/0/activities/1/title',
      '/dialogues/1/sessions/2/title',
    ]);
  });
});
