// Real data lie beside the repository, not in it: no licence covers them.
import assert from 'node:assert/strict';
import {existsSync, readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import {fromRoot} from '../../../scripts/widgets.mjs';
import {render} from '../../../src/tools/server/index.js';
import {readDatabase} from '../../data/database.js';
import {factsOf, faultsOf, itemsOf} from './html.js';

const FILES = [
  {edition: 2024, name: 'ogp-database-2024.csv', count: 558},
  {edition: 2016, name: 'ogp-database-2016-sample.csv', count: 218},
] as const;
/** The review is drawn inside the page, by its own widget. As a table it says the same, so there every fourth row will do. */
const LAYOUTS = [
  {layout: 'scales', each: 1},
  {layout: 'matrix', each: 4},
] as const;

for (const {edition, name, count} of FILES) {
  const file = fromRoot(`../shared/data/${name}`);
  describe(`OGP’s database of ${edition}`, {skip: !existsSync(file) && `no ../shared/data/${name} beside it`}, () => {
    const read = () => readDatabase(readFileSync(file, 'utf8'), edition);

    it('renders as a list, with every row', async () => {
      const {document} = await read();
      const {html} = await render({data: document, widgets: {element: 'commitment-list'}, form: 'plain', lang: 'en'});
      assert.equal(itemsOf(html).length, count);
    });

    for (const {layout, each} of LAYOUTS)
      it(`renders as page after page, review as ${layout}: each rating in the words of its cell`, async () => {
        const {document, rows} = await read();
        const missing: string[] = [];
        assert.equal(rows.length, count);
        for (const {commitment, cells} of rows.filter((_, place) => place % each === 0)) {
          const {html} = await render({
            data: {...document, commitments: [commitment]},
            widgets: {element: 'commitment', attributes: {'review-layout': layout}},
            form: 'plain',
            lang: 'en',
          });
          const facts = factsOf(html).toLowerCase();
          assert.ok(facts.includes(commitment.title.replace(/\s+/g, ' ').trim().toLowerCase()), commitment.id);
          for (const {wording, scale, aspect, column} of cells) {
            // The table marks an OGP value by its name instead.
            const named = layout === 'matrix' && scale === 'relevance' && wording === 'Relevance clear';
            const words = named ? String(aspect) : wording;
            if (!facts.includes(words.toLowerCase())) missing.push(`${commitment.id}, ${column}: ${words}`);
          }
          assert.deepEqual(faultsOf(html), [], commitment.id);
        }
        assert.deepEqual(missing, []);
      });
  });
}
