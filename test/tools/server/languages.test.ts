import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {Parser} from 'htmlparser2';
import {document as format, ownScale} from '../../../src/parse/format.js';
import type {FieldType} from '../../../src/parse/shape.js';
import {render, renderable} from '../../../src/tools/server/index.js';
import {SAMPLE} from '../../parse/sample.js';

/** The sample in which every text is one word of its own, and no part says its language. */
function inWords(raw: unknown, holds: FieldType | undefined, path: string): unknown {
  if (holds === undefined) return raw;
  // Only notes that a text refers to are shown.
  if (holds === 'text') return `woord${path}${path.includes('-description-') ? ' [^97] [^98]' : ''}`;
  if (typeof holds === 'string' || typeof raw !== 'object' || raw === null) return raw;
  if (!('members' in holds))
    return (raw as readonly unknown[]).map((item, index) => inWords(item, holds[0], `${path}-${index}`));
  return Object.fromEntries(
    Object.entries(raw)
      .filter(([key]) => key !== 'lang')
      .map(([key, value]) => [key, inWords(value, holds.members[key], `${path}-${key}`)]),
  );
}
const dutch = {
  ...(inWords(SAMPLE, {members: {...format.members, scales: [ownScale]}}, '') as Record<string, unknown>),
  lang: 'nl',
};
// One with an address is a link, one without is text.
(dutch as unknown as {commitments: [{notes: object[]}]}).commitments[0].notes.push({id: '98', text: 'woord-note'});

/** Words of the data with the language that assistive technology reads them in; search engines read scripts. */
function spoken(html: string): [word: string, lang: string | undefined][] {
  const open: (string | undefined)[] = [];
  const found: [string, string | undefined][] = [];
  const parser = new Parser({
    onopentag: (name, attributes) => void open.push(name === 'script' ? 'nl' : (attributes['lang'] ?? open.at(-1))),
    onclosetag: () => void open.pop(),
    ontext: (text) => {
      for (const [word] of text.matchAll(/woord-[\w-]+/g)) found.push([word, open.at(-1)]);
    },
  });
  parser.write(html);
  parser.end();
  return found;
}

const widgets = [...(await renderable())];

describe('texts of a Dutch document in an English page', () => {
  for (const [tag, known] of widgets)
    it(`say that they are Dutch: ${tag}`, async () => {
      const wanted = {
        scale: 'completion',
        ...(tag === 'ogp-dialogue-series' ? {} : {commitment: 'NL0046', plan: 'NL-2020'}),
        ...(tag === 'ogp-commitment-card' ? {layout: 'full'} : {}),
      };
      const attributes = Object.fromEntries(Object.entries(wanted).filter(([name]) => known.includes(name)));
      const {html} = await render({data: dutch, widgets: {element: tag, attributes}, form: 'plain', lang: 'en'});
      const words = spoken(html);
      assert.ok(words.length, 'no text of the data is shown');
      assert.deepEqual(
        words.filter(([, lang]) => lang !== 'nl'),
        [],
      );
    });
});
