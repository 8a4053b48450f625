// What a page gets from dist/cdn/ is what the sources say: each rule of each style sheet, each element and text. Tests of
// single widgets run on the sources; this is why they also speak for the published files.
import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {messyDocument} from '../data/messy-document.js';
import type {Made} from '../helpers/rendering.js';
import {entries, inPage, openShipped, type Origin, type Shipped} from './shipped.js';
import {pageOf, TAGS, type Sample} from './widget-pages.js';

const SAMPLE: Sample = {
  name: 'an invented document',
  lang: 'en',
  today: '2021-08-01',
  document: messyDocument,
  commitments: ['XX0001', 'XX0003', 'XX0004'],
};

/** The files of dist/cdn/ that a page names, with the widgets that each brings. */
const FILES = (): [string, readonly string[]][] =>
  entries().flatMap((path): [string, readonly string[]][] => {
    const file = path.slice('dist/cdn/'.length);
    const tag = `ogp-${file.slice(0, -'.js'.length)}`;
    if (TAGS.includes(tag)) return [[file, [tag]]];
    return file.startsWith('ogp-widgets') ? [[file, TAGS]] : [];
  });

describe('the published files', () => {
  let shipped: Shipped;
  before(async () => {
    shipped = await openShipped();
  });
  after(() => shipped.close());

  const made = async (origin: Origin, script: string, tags: readonly string[]): Promise<Made[]> => {
    const {page, close} = await shipped.open(origin, pageOf(SAMPLE, script, {tags}));
    const found = await inPage(page, 'madeOf');
    await close();
    return found;
  };

  it('have the rules and the HTML of the sources, for every widget and layout', async () => {
    const sources = new Map<string, Promise<Made[]>>();
    let rules = 0;
    for (const [file, tags] of FILES()) {
      const key = tags.join();
      const of = sources.get(key) ?? made('sources', file, tags);
      sources.set(key, of);
      const wanted = await of;
      const found = await made('dist', file, tags);
      assert.deepEqual(
        found.map(({tag}) => tag),
        wanted.map(({tag}) => tag),
        file,
      );
      for (const tag of tags)
        assert.ok(
          found.some((one) => one.tag === tag),
          `${file} draws no <${tag}>`,
        );
      for (const [index, {tag, rules: own, html}] of wanted.entries()) {
        const {rules: shippedRules = [], html: shippedHtml} = found[index] ?? {};
        for (const [at, rule] of own.entries())
          assert.equal(shippedRules[at], rule, `${file}: rule ${String(at)} of <${tag}>`);
        assert.equal(shippedRules.length, own.length, `${file}: number of rules of <${tag}>`);
        assert.equal(shippedHtml, html, `${file}: HTML of <${tag}>`);
        rules += own.length;
      }
    }
    assert.ok(rules > 1000, `only ${String(rules)} rules were compared`);
  });
});
