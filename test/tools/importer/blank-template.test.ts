import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {strFromU8, unzipSync} from 'fflate';
import {read, utils, write} from '@e965/xlsx';
import {toolLocalizer} from '../../../src/i18n/tool-localizer.js';
import {blankTemplate, TEMPLATE_LANGUAGES} from '../../../src/tools/importer/blank-template.js';
import {importFiles} from '../../../src/tools/importer/import-files.js';
import {templateWorkbook} from '../../../src/tools/importer/template-workbook.js';
import {codes, fileOf, told} from './files.js';

/** The template with rows that somebody types below the headings. */
function filledIn(bytes: Uint8Array, rows: readonly (readonly (readonly string[])[])[]): Uint8Array {
  const book = read(bytes, {type: 'array'});
  rows.forEach((these, index) => {
    const sheet = book.Sheets[book.SheetNames[index] ?? ''];
    if (sheet) utils.sheet_add_aoa(sheet, these as string[][], {origin: 'A2'});
  });
  return new Uint8Array(write(book, {type: 'array', bookType: 'xlsx'}) as ArrayBuffer);
}

for (const lang of TEMPLATE_LANGUAGES)
  describe(`the template for officers in ${lang}`, async () => {
    const template = blankTemplate(lang, await toolLocalizer(lang));
    const bytes = await templateWorkbook(template);

    it('is read without a question once it is filled in', async () => {
      const [, milestones] = template.tables;
      const status = milestones?.columns.find(
        ({choices}) => choices.includes('100%') === false && choices.length,
      )?.choices;
      const filled = filledIn(bytes, [
        [
          [
            'A1',
            'Canal',
            'We dig.',
            status?.[1] ?? '',
            'Harbour',
            'Board; Ships',
            'Water',
            '2026-03',
            '2027',
            'https://a.example/1',
          ],
        ],
        [
          [
            'A1',
            'Dig',
            'With spades.',
            status?.[3] ?? '',
            '100%',
            'Harbour',
            '2026-03',
            '2026-09-01',
            '2026-08-30',
            'https://a.example/2',
          ],
        ],
      ]);
      const {document, report} = await importFiles([fileOf(filled, 'plan.xlsx')]);
      assert.deepEqual(
        told(report, 'columns-own').map(({found}) => found),
        [],
      );
      assert.deepEqual(codes(report), ['columns-recognised', 'language-guessed', 'names-separated', 'sheet-help']);
      assert.equal(document?.lang, lang);
      assert.deepEqual(document?.commitments, [
        {
          id: 'A1',
          title: 'Canal',
          description: [{text: 'We dig.'}],
          status: status?.[1],
          leadInstitutions: [{name: 'Harbour'}],
          supportingInstitutions: [{name: 'Board'}, {name: 'Ships'}],
          policyAreas: ['Water'],
          period: [{start: '2026-03', end: '2027'}],
          url: 'https://a.example/1',
          milestones: [
            {
              title: 'Dig',
              text: 'With spades.',
              status: status?.[3],
              progress: 1,
              responsible: [{name: 'Harbour'}],
              planned: {start: '2026-03', end: '2026-09-01'},
              actual: {end: '2026-08-30'},
              evidence: [{url: 'https://a.example/2'}],
            },
          ],
        },
      ]);
    });

    it('has nothing to publish before', async () => {
      const {document} = await importFiles([fileOf(bytes, 'plan.xlsx')]);
      assert.equal(document?.commitments, undefined);
    });

    it('has a drop-down for each choice and words beside each cell', () => {
      const parts = unzipSync(bytes);
      const sheets = Object.entries(parts).filter(([name]) => /worksheets\/sheet\d+\.xml$/.test(name));
      const xml = sheets.map(([, part]) => strFromU8(part)).join('');
      assert.equal(xml.match(/<dataValidation /g)?.length, template.tables.flatMap(({columns}) => columns).length);
      assert.equal(xml.match(/type="list"/g)?.length, 3);
      for (const {heading, explanation} of template.tables.flatMap(({columns}) => columns)) {
        assert.ok(heading && explanation);
        assert.ok(explanation.length <= 255, explanation);
      }
      // A sheet with what is to be written, and no example where it could be published.
      const book = read(bytes, {type: 'array'});
      assert.equal(book.SheetNames.length, 3);
    });
  });
