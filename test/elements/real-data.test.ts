import {expect} from '@open-wc/testing';
import '../../src/define.js';
import {readDatabase, type Row} from '../data/database.js';
import {deep, place, record, textOf, waitFor} from '../helpers/page.js';
import {skip} from '../helpers/skip.js';

// Real data lie beside the repository, not in it; the server of the tests hands them out where they are.
const FILES = [
  [2024, 'ogp-database-2024.csv', 45],
  [2016, 'ogp-database-2016-sample.csv', 15],
] as const;

/** Rows from all over the file. */
const sampleOf = (rows: readonly Row[], count: number) =>
  Array.from({length: count}, (_, index) => rows[Math.floor((index * rows.length) / count)]!);

const widgets = [
  ['ogp-commitment-card', 'layout="full"'],
  ['ogp-commitment', ''],
  ['ogp-irm-review', ''],
  ['ogp-irm-review', 'layout="matrix"'],
] as const;

describe('real commitments', () => {
  for (const [edition, file, count] of FILES)
    for (const [tag, attributes] of widgets)
      it(`${count} of ${edition} in <${[tag, attributes].filter(Boolean).join(' ')}>, with the words of every rating`, async function () {
        this.timeout(60_000);
        const answer = await fetch(`/__test/shared/${file}`);
        if (!answer.ok) await skip(`no ../shared/data/${file} beside the repository`);
        const {document: imported, rows: all} = await readDatabase(await answer.text(), edition);
        const rows = sampleOf(all, count);
        const failures = record('ogp-error');
        const section = place();
        section.lang = 'en';
        const data = document.createElement('ogp-data');
        data.data = {...imported, commitments: rows.map(({commitment}) => commitment)};
        data.innerHTML = rows
          .map(({commitment: {id}}) => `<${tag} commitment="${id}" today="2024-07-01" ${attributes}></${tag}>`)
          .join('');
        section.append(data);
        const elements = [...data.children] as HTMLElement[];
        await waitFor(
          () => elements.every((element) => element.shadowRoot && !/Loading…$/.test(textOf(element))),
          'all of them',
          20_000,
        );
        // A card that is not in view yet has no words to be met.
        for (const base of deep(section, '[part=base], .card')) base.style.contentVisibility = 'visible';
        const missing: string[] = [];
        for (const [index, {commitment, cells}] of rows.entries()) {
          const element = elements[index]!;
          // A review within a commitment comes a moment later.
          const words = await waitFor(
            () => {
              const text = textOf(element).toLowerCase();
              return !cells.length || text.includes(cells[0]!.wording.toLowerCase()) ? text : '';
            },
            `${commitment.id} in ${tag}`,
            10_000,
          );
          for (const {wording, scale, aspect, column} of cells) {
            const marked = attributes && scale === 'relevance' && wording === 'Relevance clear' ? aspect! : wording;
            if (!words.includes(marked.toLowerCase())) missing.push(`${commitment.id}, ${column}: ${marked}`);
          }
        }
        expect(missing).to.deep.equal([]);
        expect(failures.map(({detail}) => detail as unknown)).to.deep.equal([]);
      });
});
