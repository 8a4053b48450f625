// Real data lie beside the repository, not in it: no licence covers them. What they taught is in the other tests.
import assert from 'node:assert/strict';
import {existsSync, readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import {createLocalizer} from '../../src/i18n/localizer.js';
import type {Commitment} from '../../src/model/commitment.js';
import {pickText} from '../../src/model/text.js';
import {parse} from '../../src/parse/parse.js';
import {COMMITMENT_LIST, indexCommitments} from '../../src/query/commitment-list.js';
import {SECTIONS, toCommitmentView} from '../../src/view/commitment.js';
import {toCommitmentCardView} from '../../src/view/commitment-card.js';
import {toCommitmentListView} from '../../src/view/commitment-list.js';
import {toRowView} from '../../src/view/commitment-row.js';
import {toIrmReviewView} from '../../src/view/irm-review.js';
import {toPlanProgressView} from '../../src/view/plan-progress.js';
import {toRatingView, type RatingView} from '../../src/view/rating.js';
import {listOf} from '../list/show.js';
import {readDatabase, type Cell, type Row} from './database.js';

const FILES = [
  {edition: 2024, name: 'ogp-database-2024.csv', rows: 558},
  {edition: 2016, name: 'ogp-database-2016-sample.csv', rows: 218},
] as const;
const fileOf = (name: string) => new URL(`../../../shared/data/${name}`, import.meta.url);

/** Every object below a view, so that no layout has to be known. */
function* objectsIn(value: unknown): Generator<object> {
  if (typeof value !== 'object' || value === null) return;
  yield value;
  for (const child of Object.values(value)) yield* objectsIn(child);
}
const ratingsIn = (view: unknown) =>
  [...objectsIn(view)].filter((one): one is RatingView => 'kind' in one && 'value' in one && 'ladder' in one);

/** True where a text has these words, not only their letters: NR is not in “unresolved”. */
const has = (text: string, wording: string) =>
  new RegExp(`(?<![\\p{L}\\p{N}])${wording.replace(/[^\p{L}\p{N} ]/gu, '\\$&')}(?![\\p{L}\\p{N}])`, 'iu').test(text);

/** True where the words that a reader gets include those that were published. */
const tells = ({value, given = ''}: Pick<RatingView, 'value' | 'given'>, wording: string) =>
  has(value, wording) || has(given, wording);

for (const {edition, name, rows: count} of FILES) {
  const here = existsSync(fileOf(name));
  const skip = !here && `no ../shared/data/${name} beside the repository`;
  describe(`OGP’s database of ${edition}`, {skip}, async () => {
    if (!here) return;
    const {document: imported, rows} = await readDatabase(readFileSync(fileOf(name), 'utf8'), edition);
    const parsed = parse(imported) ?? assert.fail('nothing to show');
    const {document} = parsed;
    const context = {l10n: createLocalizer('en'), lang: 'en', scales: document.scales, today: '2024-07-01'};

    /** Looks at every commitment with its row. */
    const each = (look: (commitment: Commitment, row: Row) => void) => {
      document.commitments.forEach((commitment, index) => {
        look(commitment, rows[index]!);
      });
    };
    /** Cells whose words are not among the ratings of a view. */
    const lost = (views: readonly RatingView[], cells: readonly Cell[], where: string) =>
      cells.flatMap(({column, scale, stage, aspect, wording, formula}) => {
        const {name} = toRatingView({scale, aspect: aspect ?? formula}, context);
        const found = views.some((view) => view.name === name && tells(view, wording));
        return found ? [] : [`${where}, ${column} (${stage}): ${wording}`];
      });

    it('is read whole, and nothing in it is an error', () => {
      assert.equal(rows.length, count);
      assert.equal(document.commitments.length, count);
      assert.ok(rows.flatMap(({cells}) => cells).length > count * 10);
      assert.deepEqual(
        parsed.issues.filter(({severity}) => severity === 'error'),
        [],
      );
    });

    it('is odd in values only where it really is', () => {
      const values = parsed.issues.filter(({code}) => code === 'value-unknown').map(({found}) => found);
      assert.deepEqual([...new Set(values)], edition === 2024 ? ['1'] : []);
      assert.deepEqual(
        parsed.issues.filter(({code}) => code.startsWith('scale') || code === 'voice-missing'),
        [],
      );
    });

    it('keeps the words of every rating in its sentence', () => {
      for (const {cells, commitment} of rows)
        for (const {scale, stage, aspect, wording, column} of cells) {
          const view = toRatingView({scale, stage, aspect, value: wording, voice: 'irm'}, context);
          assert.ok(tells(view, wording), `${commitment.id}, ${column}: ${wording} became ${view.value}`);
          assert.match(view.stage ?? '', /^(design|action plan review|mid-term|end of term|results report)$/i, stage);
        }
    });

    it('keeps the words of every rating on a card in full', () => {
      const missing: string[] = [];
      each((commitment, {cells}) => {
        const view = toCommitmentCardView(commitment, document, context, 'full');
        missing.push(
          ...lost(
            view.ratings,
            cells.filter(({formula}) => !formula),
            commitment.id ?? '',
          ),
        );
        const stars = view.facts.find(({label}) => label === 'Starred')?.values.map(({text}) => text) ?? [];
        cells
          .filter(({formula}) => formula)
          .forEach(({wording, column}, index) => {
            const text = stars[index] ?? '';
            // The number of a year is no star.
            if (!has(text.replace('2015 criteria', ''), wording))
              missing.push(`${commitment.id}, ${column}: ${wording} in ${text}`);
          });
      });
      assert.deepEqual(missing, []);
    });

    it('is whole in the list, and each commitment is found by its id and its title', () => {
      const index = indexCommitments(document);
      const list = listOf(COMMITMENT_LIST, index, {filters: {}, grouped: true, limit: count});
      const {groups} = toCommitmentListView(index, document, list.shown, context);
      assert.equal(groups.flatMap(({items}) => items).length, count);
      document.commitments.forEach((commitment, place) => {
        const row = toRowView(commitment, document, context, undefined);
        assert.equal(row.id, commitment.id);
        const title = pickText(commitment.title ?? '', 'en').text;
        assert.ok(row.heading.text.includes(title));
        // The 2016 sample has no ids, and a few titles have no letters to search for.
        for (const words of [commitment.id ?? '', title])
          if (words.trim()) assert.ok(list.use({query: words}).found.includes(place), words);
      });
    });

    for (const layout of ['scales', 'matrix'] as const)
      it(`keeps the words of every rating in a review, layout ${layout}`, () => {
        const missing: string[] = [];
        each((commitment, {cells}) => {
          const view = toIrmReviewView(commitment, document, context, layout);
          if (layout === 'scales') missing.push(...lost(ratingsIn(view), cells, commitment.id ?? ''));
          else {
            const words = JSON.stringify([view.groups, view.matrix?.voices.map(({lines}) => lines)]);
            for (const {wording, column, aspect, scale} of cells) {
              // The matrix marks an OGP value by its name instead.
              const marked = scale === 'relevance' && wording === 'Relevance clear' ? String(aspect) : wording;
              if (!has(words, marked)) missing.push(`${commitment.id}, ${column}: ${wording}`);
            }
          }
        });
        assert.deepEqual(missing, []);
      });

    it('is told whole on the page of each commitment', () => {
      each((commitment, {commitment: {title, leadInstitutions}}) => {
        const view = toCommitmentView(commitment, document, context, new Set(SECTIONS));
        if (title) assert.equal(view.heading.text, title);
        const words = JSON.stringify(view.glance);
        for (const institution of (leadInstitutions ?? []) as string[])
          assert.ok(words.includes(JSON.stringify(institution).slice(1, -1)), `${commitment.id}: ${institution}`);
      });
    });

    it('adds up, plan by plan, on every scale', () => {
      const scales = [...new Set(rows.flatMap(({cells}) => cells.map(({scale}) => scale)))];
      for (const {id: plan} of document.plans)
        for (const scale of scales) {
          const view = toPlanProgressView(document, {plan, scale}, context);
          assert.ok(typeof view === 'object', `${plan}, ${scale}`);
          const size = document.commitments.filter((one) => one.plan === plan).length;
          for (const {segments} of view.tallies)
            assert.equal(
              segments.reduce((sum, {number}) => sum + Number(number), 0),
              size,
              `${plan}, ${scale}`,
            );
        }
    });
  });
}
