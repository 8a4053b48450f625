// Whole sheets get a format: a million rows with nothing in them. They are left out before the workbook is read.
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {strFromU8, strToU8, unzipSync, zipSync} from 'fflate';
import {withoutBlankRows} from '../../../src/tools/importer/archive.js';
import {readWorkbook} from '../../../src/tools/importer/workbook.js';
import {imported} from './files.js';
import {workbookOf} from './workbook.js';

const SHEET = 'xl/worksheets/sheet1.xml';
const xmlOf = (bytes: Uint8Array) => strFromU8(unzipSync(bytes)[SHEET] ?? assert.fail('no sheet'));

/** A workbook whose sheet is made otherwise. */
async function workbook(change: (xml: string) => string): Promise<Uint8Array> {
  const rows = [
    ['Title', 'Lead institution', 'Status'],
    ['Canals', 'Water board', 'Done'],
  ];
  const parts = unzipSync(new Uint8Array(await workbookOf([{name: 'Plan', rows}])));
  return zipSync({...parts, [SHEET]: strToU8(change(strFromU8(parts[SHEET] ?? assert.fail('no sheet'))))});
}

/** Blank rows with a format, and one far below that is not blank. */
const blank = (count: number) => (xml: string) =>
  xml.replace(
    '</sheetData>',
    Array.from(
      {length: count},
      (_, n) => `<row r="${n + 3}" s="0" customFormat="1"><c r="A${n + 3}" s="0"/></row>`,
    ).join('') +
      `<row r="${count + 3}"><c r="A${count + 3}" t="inlineStr"><is><t>Locks</t></is></c><c r="B${count + 3}" s="0"/>` +
      `<c r="C${count + 3}" t="inlineStr"><is><t>Delayed</t></is></c></row><row r="${count + 4}" hidden="1"/></sheetData>`,
  );

describe('blank rows with a format', () => {
  it('are left out, and the others stay in their places', async () => {
    const bytes = await workbook(blank(500));
    const lean = withoutBlankRows(bytes);
    const xml = xmlOf(lean);
    assert.equal(xml.match(/<row\b/g)?.length, 3);
    assert.doesNotMatch(xml, /<c\s[^<>]*\/>/);
    assert.deepEqual(
      readWorkbook('a.xlsx', lean).map(({records}) => records),
      readWorkbook('a.xlsx', bytes).map(({records}) => records),
    );
  });

  it('stay where rows or cells do not say their place, which is then counted', async () => {
    const bytes = await workbook((xml) =>
      xml.replace(/<row r="2"/, '<row').replace('</sheetData>', '<row/><row s="1"/></sheetData>'),
    );
    assert.equal(withoutBlankRows(bytes), bytes);
  });

  it('are a whole sheet of them, and the import has its one row and its number', async () => {
    const {document, report} = await imported(await workbook(blank(150_000)), {}, 'plan.xlsx');
    assert.deepEqual(
      document?.commitments?.map(({title, status}) => [title, status]),
      [
        ['Canals', 'Done'],
        ['Locks', 'Delayed'],
      ],
    );
    assert.equal(report.issues.find(({found}) => found === 'locks')?.row, 150_003);
  });
});
