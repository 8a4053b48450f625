import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {utils, write, type WorkSheet} from '@e965/xlsx';
import {strFromU8, strToU8, unzipSync, zipSync} from 'fflate';
import type {ImportOptions} from '../../../src/tools/importer/format.js';
import {importFiles} from '../../../src/tools/importer/import-files.js';
import {codes, fileOf, told} from './files.js';

// Tables as officers have them, each with the result that they expect.

type Cells = readonly (readonly unknown[])[];
const sheetOf = (rows: Cells, change: (sheet: WorkSheet) => void = () => undefined) => {
  const sheet = utils.aoa_to_sheet(rows as unknown[][]);
  change(sheet);
  return sheet;
};
/** A workbook; names that start with a dot are hidden sheets. */
function bookOf(sheets: Readonly<Record<string, WorkSheet>>, bookType: 'xlsx' | 'xls' | 'ods' = 'xlsx'): Uint8Array {
  const book = utils.book_new();
  for (const [name, sheet] of Object.entries(sheets)) utils.book_append_sheet(book, sheet, name.replace(/^\./, ''));
  book.Workbook = {Sheets: Object.keys(sheets).map((name) => ({Hidden: name.startsWith('.') ? 1 : 0}))};
  return new Uint8Array(write(book, {type: 'array', bookType, cellStyles: true}) as ArrayBuffer);
}
const importing = (files: Readonly<Record<string, string | Uint8Array>>, options: ImportOptions = {lang: 'en'}) =>
  importFiles(
    Object.entries(files).map(([name, content]) => fileOf(content, name)),
    options,
  );
const milestonesOf = async (content: string, options?: ImportOptions) => {
  const {document, report} = await importing(
    {'commitments.csv': 'id,title\nK1,Open canal\n', 'milestones.csv': content},
    options,
  );
  return {steps: document?.commitments?.[0]?.milestones ?? [], report};
};

describe('names of files', () => {
  for (const name of [
    'Tracker - milestones.csv',
    'milestones (1).csv',
    'milestones_2027-01.csv',
    'Milestones - copy.csv',
  ])
    it(`may be what a program makes of them: ${name}`, async () => {
      const {document} = await importing({
        'Tracker - commitments.csv': 'id,title\nK1,Canal\n',
        [name]: 'commitment,id,title\nK1,S1,Dig\n',
      });
      assert.deepEqual(document?.commitments, [{id: 'K1', title: 'Canal', milestones: [{id: 'S1', title: 'Dig'}]}]);
    });

  it('never make a table of milestones one of commitments', async () => {
    const {document, report} = await importing({'export.csv': 'commitment,id,title,planned.end\nK1,S1,Dig,2027\n'});
    assert.equal(document?.commitments, undefined);
    assert.deepEqual(codes(report), ['row-without-parent']);
    const unsure = await importing({'export.csv': 'commitment,title\nK1,Dig\n'});
    assert.deepEqual(codes(unsure.report), ['table-unsure']);
  });
});

describe('a workbook', () => {
  const plan = sheetOf([
    ['id', 'title'],
    ['K1', 'Canal'],
  ]);
  const secret = sheetOf([
    ['commitment', 'id', 'title'],
    ['K1', 'S1', 'Draft'],
  ]);

  for (const type of ['xlsx', 'xls', 'ods'] as const)
    it(`is read as .${type}`, async () => {
      const {document} = await importing({[`plan.${type}`]: bookOf({commitments: plan, milestones: secret}, type)});
      assert.deepEqual(document?.commitments, [{id: 'K1', title: 'Canal', milestones: [{id: 'S1', title: 'Draft'}]}]);
    });

  for (const type of ['xlsx', 'xls'] as const)
    it(`keeps its hidden sheets to itself, unless they are wanted: .${type}`, async () => {
      const files = {[`plan.${type}`]: bookOf({commitments: plan, '.milestones': secret}, type)};
      const {document, report} = await importing(files);
      assert.deepEqual(document?.commitments, [{id: 'K1', title: 'Canal'}]);
      assert.equal(told(report, 'sheet-hidden')[0]?.sheet, 'milestones');
      const all = await importing(files, {lang: 'en', hidden: true});
      assert.equal(all.document?.commitments?.[0]?.milestones?.length, 1);
    });

  it('keeps its hidden rows and columns to itself, and reports each', async () => {
    const hiding = sheetOf(
      [
        ['id', 'title', 'Note'],
        ['K1', 'Canal', 'a'],
        ['K2', 'Secret', 'b'],
      ],
      (sheet) => {
        sheet['!rows'] = [{}, {}, {hidden: true}];
        sheet['!cols'] = [{}, {}, {hidden: true}];
      },
    );
    const {document, report} = await importing({'plan.xlsx': bookOf({commitments: hiding})});
    assert.deepEqual(document?.commitments, [{id: 'K1', title: 'Canal'}]);
    assert.deepEqual(
      [told(report, 'row-hidden')[0]?.found, told(report, 'column-hidden')[0]?.column],
      ['K2 | Secret | b', 'C'],
    );
    const [about] = report.files;
    assert.deepEqual([about?.rows, about?.headings, about?.used, about?.leftOut], [3, 1, 1, 1]);
  });

  it('keeps hidden sheets, rows and columns of an OpenDocument workbook to itself', async () => {
    const rows = [
      ['id', 'title', 'Note'],
      ['K1', 'Canal', 'a'],
      ['K2', 'Secret', 'b'],
      ['K3', 'River', 'c'],
    ];
    const parts = unzipSync(bookOf({commitments: sheetOf(rows), milestones: secret}, 'ods'));
    const xml = strFromU8(parts['content.xml'] ?? new Uint8Array());
    let row = 0;
    const hiding = xml
      .replace(
        '</office:automatic-styles>',
        '<style:style style:name="gone" style:family="table"><style:table-properties table:display="false"/></style:style></office:automatic-styles>',
      )
      .replace(/<table:table-row\b/g, (tag) => (row++ === 2 ? `${tag} table:visibility="filter"` : tag))
      .replace(
        /(<table:table table:name="commitments"[^>]*>)[^]*?(?=<table:table-row)/,
        '$1<table:table-column table:number-columns-repeated="2"/><table:table-column table:visibility="collapse"/>',
      )
      .replace(
        /<table:table table:name="milestones"[^>]*>/,
        '<table:table table:name="milestones" table:style-name="gone">',
      );
    const {document, report} = await importing({'plan.ods': zipSync({...parts, 'content.xml': strToU8(hiding)})});
    assert.deepEqual(document?.commitments, [
      {id: 'K1', title: 'Canal'},
      {id: 'K3', title: 'River'},
    ]);
    assert.deepEqual(
      [
        told(report, 'row-hidden')[0]?.row,
        told(report, 'column-hidden')[0]?.column,
        told(report, 'sheet-hidden')[0]?.sheet,
      ],
      [3, 'C', 'milestones'],
    );
  });

  it('has addresses behind words, and a title that is a link', async () => {
    const linked = sheetOf(
      [
        ['id', 'title', 'url'],
        ['K1', 'Canal', 'More'],
        ['K2', 'River', ''],
      ],
      (sheet) => {
        (sheet.C2 as {l: unknown}).l = {Target: 'https://canal.example/1'};
      },
    );
    const {document, report} = await importing({'plan.xlsx': bookOf({commitments: linked})});
    assert.equal(document?.commitments?.[0]?.url, 'https://canal.example/1');
    assert.equal(told(report, 'link-words')[0]?.found, 'More');
    const titled = sheetOf(
      [
        ['Commitment', 'Status'],
        ['Canal', 'Done'],
      ],
      (sheet) => {
        (sheet.A2 as {l: unknown}).l = {Target: 'https://canal.example/2'};
      },
    );
    const other = await importing({'plan.xlsx': bookOf({Plan: titled})});
    assert.equal(other.document?.commitments?.[0]?.url, 'https://canal.example/2');
  });

  it('has merged cells that apply to every row that they cover', async () => {
    const steps = sheetOf(
      [
        ['commitment', 'id', 'title'],
        ['K1', 'S1', 'a'],
        [null, 'S2', 'b'],
      ],
      (sheet) => {
        sheet['!merges'] = [{s: {r: 1, c: 0}, e: {r: 2, c: 0}}];
      },
    );
    const {document} = await importing({'plan.xlsx': bookOf({commitments: plan, milestones: steps})});
    assert.deepEqual(
      document?.commitments?.[0]?.milestones?.map(({id}) => id),
      ['S1', 'S2'],
    );
  });

  it('says as much of a date as its cells show, and shows numbers as they are meant', async () => {
    const day = (value: number, z: string) => ({t: 'n', v: value, z});
    const steps = sheetOf([
      ['commitment', 'id', 'title', 'progress', 'planned.end'],
      ['K1', day(7, '0000'), 'a', day(0.75, '0%'), day(45366, 'dd/mm/yyyy')],
      ['K1', 'S2', 'b', day(0.333, '0.0%'), day(45352, 'mmm-yy')],
      ['K1', 'S3', 'c', day(1, '0%'), day(45292, 'yyyy')],
    ]);
    const {document} = await importing({'plan.xlsx': bookOf({commitments: plan, milestones: steps})});
    assert.deepEqual(
      document?.commitments?.[0]?.milestones?.map(({id, progress, planned}) => [id, progress, planned?.end]),
      [
        ['0007', 0.75, '2024-03-15'],
        ['S2', 0.333, '2024-03'],
        ['S3', 1, '2024'],
      ],
    );
  });
});

describe('a table', () => {
  it('may have totals, a source and a note below it, and sections within', async () => {
    const {document, report} = await importing({
      'commitments.csv':
        'id,title,status\nK1,Canal,Done\nK2,Total transparency,Done\n\nTotal: 2,,\nSource: Harbour office,,\n',
    });
    assert.deepEqual(
      document?.commitments?.map(({id}) => id),
      ['K1', 'K2'],
    );
    assert.deepEqual([told(report, 'row-total')[0]?.row, told(report, 'row-note')[0]?.row], [5, 6]);
  });

  it('has a description that is one, and columns for its parts', async () => {
    const {document} = await importing({
      'commitments.csv': 'id,title,description,Problem\nK1,Canal,We dig.,There is no water.\n',
    });
    assert.deepEqual(document?.commitments?.[0]?.description, [
      {text: 'We dig.'},
      {heading: 'Problem', text: 'There is no water.'},
    ]);
  });

  it('keeps columns of one’s own, however many there are', async () => {
    const {document, report} = await importing({
      'commitments.csv': 'id,title,status,Depth,Width,Colour of water\nK1,Canal,Done,2,8,green\n',
      'milestones.csv': 'commitment,id,title\nK1,S1,Dig\n',
    });
    assert.equal(document?.commitments?.[0]?.milestones?.length, 1);
    assert.equal((document?.commitments?.[0] as Record<string, unknown>)['x-Colour of water'], 'green');
    assert.equal(told(report, 'columns-own')[0]?.found, 'Depth, Width, Colour of water');
  });

  it('has shares in every spelling, and is asked where a number may be two things', async () => {
    const cells = ['50%', '0,5', '50', '50 %', '1', '100', '0.5', '½'];
    const {steps, report} = await milestonesOf(
      ['commitment;id;title;progress', ...cells.map((cell, at) => `K1;S${at};x;${cell}`)].join('\n'),
      {lang: 'en'},
    );
    assert.deepEqual(
      steps.map(({progress}) => progress),
      [0.5, 0.5, 50, 0.5, 1, 100, 0.5, 0.5],
    );
    assert.deepEqual(
      told(report, 'progress-ambiguous').map(({row, found}) => [row, found]),
      [
        [4, '50'],
        [7, '100'],
      ],
    );
    const all = await milestonesOf('commitment,id,title,% done\nK1,S1,x,0\nK1,S2,x,25\nK1,S3,x,100\n');
    assert.deepEqual(
      all.steps.map(({progress}) => progress),
      [0, 0.25, 1],
    );
  });

  it('has addresses that work, or is told of each that does not', async () => {
    const cells = [
      'www.canal.example/p',
      'canal.example/p',
      'https://canal.example/a b',
      '\\\\server\\p.docx',
      'https://canal.example/1; https://canal.example/2',
    ];
    const {document, report} = await importing({
      'commitments.csv': ['id;title;url', ...cells.map((cell, at) => `K${at};x;"${cell}"`)].join('\n'),
    });
    assert.deepEqual(
      document?.commitments?.map(({url}) => url),
      [
        'https://www.canal.example/p',
        'https://canal.example/p',
        'https://canal.example/a%20b',
        cells[3],
        'https://canal.example/1',
      ],
    );
    assert.deepEqual(document?.commitments?.[4]?.links, [{url: 'https://canal.example/2'}]);
    assert.deepEqual(
      report.issues.filter(({code}) => code.startsWith('url')).map(({row, code}) => [row, code]),
      [
        [2, 'url-completed'],
        [3, 'url-completed'],
        [4, 'url-completed'],
        [5, 'url-invalid'],
        [6, 'url-several'],
      ],
    );
  });

  it('has texts of a CMS as texts of the format', async () => {
    const {document, report} = await importing({
      'commitments.csv': 'id,title\nK1,Canal\n',
      'descriptions.csv':
        'commitment,text\nK1,"<div>Dig <strong>every</strong> day<br>from spring on.</div><ul><li>Spade</li><li>Cart</li></ul>"\n',
    });
    assert.equal(
      document?.commitments?.[0]?.description?.[0]?.text,
      'Dig **every** day\nfrom spring on.\n\n- Spade\n- Cart',
    );
    assert.equal(told(report, 'html-removed').length, 1);
  });

  it('is in the code page of the system on which it was saved', async () => {
    const cells = 'id;title;status\nK1;Відкритий канал громади;Виконано\n';
    const page = new TextDecoder('windows-1251');
    const byte = new Map(Array.from({length: 256}, (_, at) => [page.decode(Uint8Array.of(at)), at]));
    const bytes = Uint8Array.from([...cells], (sign) => byte.get(sign) ?? 63);
    const {document, report} = await importing({'commitments.csv': bytes}, {lang: 'uk'});
    assert.equal(document?.commitments?.[0]?.title, 'Відкритий канал громади');
    assert.equal(report.files[0]?.encoding, 'windows-1251');
    const wrong = await importing({'commitments.csv': bytes}, {lang: 'uk', encoding: 'koi8-r'});
    assert.equal(wrong.report.files[0]?.encoding, 'koi8-r');
    const none = await importing({'commitments.csv': bytes}, {encoding: 'klingon'});
    assert.deepEqual(codes(none.report), ['encoding-unknown']);
  });

  it('has in its report what the check of the result finds, by row and column', async () => {
    const {report} = await milestonesOf('commitment,id,title,planned.end\nK1,S1,x,Spring 2027\nK1,S2,x,2027-05\n', {
      lang: 'en',
    });
    assert.deepEqual(
      told(report, 'finding').map(({file, row, column, finding}) => [file, row, column, finding?.code]),
      [['milestones.csv', 2, 'planned.end', 'date-unknown']],
    );
  });

  it('has a commitment and a milestone in each row', async () => {
    const {document, report} = await importing({
      'plan.csv':
        'No.,Commitment,Milestone,Lead department,Due date,Status\n1,Canal,Dig,Harbour,2027-01,Done\n,,Fill,Harbour,2027-06,Planned\n2,River,Clean,Water board,2028,Planned\n',
    });
    assert.deepEqual(
      document?.commitments?.map(({id, title, milestones}) => [
        id,
        title,
        milestones?.map((step) => [step.title, step.planned?.end]),
      ]),
      [
        [
          '1',
          'Canal',
          [
            ['Dig', '2027-01'],
            ['Fill', '2027-06'],
          ],
        ],
        ['2', 'River', [['Clean', '2028']]],
      ],
    );
    const [about] = report.files;
    assert.deepEqual([about?.rows, about?.headings, about?.used], [4, 1, 3]);
  });

  it('may be a board or a list in JSON, an HTML page with the name of a workbook, or YAML', async () => {
    const board = {
      name: 'Plan',
      lists: [{id: 'l', name: 'Doing'}],
      cards: [
        {
          id: 'c',
          name: 'Canal',
          desc: 'We dig.',
          idList: 'l',
          labels: [{name: 'Water'}],
          due: '2027-05-01T10:00:00.000Z',
        },
        {id: 'd', name: 'Old', idList: 'l', closed: true},
      ],
      checklists: [{idCard: 'c', checkItems: [{id: 'i', name: 'Dig', state: 'complete'}]}],
    };
    const {document, report} = await importing({'board.json': JSON.stringify(board)});
    const [card] = document?.commitments ?? [];
    assert.deepEqual(
      [document?.commitments?.length, card?.title, card?.status, card?.policyAreas, card?.milestones?.[0]?.status],
      [1, 'Canal', 'Doing', ['Water'], 'Complete'],
    );
    assert.equal(told(report, 'row-archived').length, 1);
    const list = '[{"id": 1, "party": "A", "title": "Canal", "status": "working", "steps": [{"year": "2027"}]}]';
    const own = await importing({'promises.json': list});
    assert.deepEqual(own.document?.commitments, [
      {id: '1', title: 'Canal', status: 'working', 'x-party': 'A', 'x-steps': '[{"year":"2027"}]'},
    ]);
    const html =
      '<html><body><table><tr><th>Commitment</th><th>Status</th></tr><tr><td>Canal</td><td>Done</td></tr></table></body></html>';
    const page = await importing({'plan.xls': html});
    assert.equal(page.document?.commitments?.[0]?.title, 'Canal');
    const yaml = await importing({'plan.yaml': '- id: 7\n  title: Canal\n  status: Done\n  party: B\n'});
    assert.equal(yaml.document?.commitments?.[0]?.id, '7');
  });

  it('gets ids that stay the same, and is told of them', async () => {
    const rows = ['Canal,Done', 'Open canal,Done', 'Canal,Done'];
    const ids = async (some: readonly string[]) =>
      (await importing({'plan.csv': ['Commitment,Status', ...some].join('\n')})).document?.commitments?.map(
        ({id}) => id,
      );
    assert.deepEqual(await ids(rows), ['canal', 'open-canal', 'canal-2']);
    assert.deepEqual(await ids(rows.slice(1)), ['open-canal', 'canal']);
  });

  it('leaves persons out until somebody wants them', async () => {
    const table = {'plan.csv': 'Commitment,Status,Contact e-mail\nCanal,Done,desk@canal.example\n'};
    const {document, report} = await importing(table);
    assert.ok(!JSON.stringify(document).includes('desk@'));
    assert.equal(told(report, 'personal-data')[0]?.column, 'Contact e-mail');
    const mapped = await importing(table, {lang: 'en', mappings: [{columns: {'Contact e-mail': 'x-desk'}}]});
    assert.ok(JSON.stringify(mapped.document).includes('desk@'));
  });
});
