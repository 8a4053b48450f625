import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import Papa from 'papaparse';
import {importFiles} from '../../../src/tools/importer/import-files.js';
import {readDocument} from '../../../src/parse/read.js';
import {lostCells} from './every-cell.js';
import {codes, fileOf, fixture, imported, record, told} from './files.js';

const recordsOf = (name: string) => Papa.parse<string[]>(fixture(name).toString('utf8').trimEnd()).data;
const VALUE_COLUMNS = {
  'Value -Info': 'Access to Information',
  'Value -Part': 'Civic Participation',
  'Value -Acc': 'Public Accountability',
  'Value -Tech': 'Technology',
};
const EDITIONS = [
  {
    name: 'ogp-2024.csv',
    edition: '2024',
    head: 1,
    areas: [19, 105],
    values: {
      'OGP Value Access To Information': 'Access to Information',
      'OGP Value Civic Participation': 'Civic Participation',
      'OGP Value Public Accountability': 'Public Accountability',
      'OGP Value Technology': 'Technology',
    },
    commitments: 3,
  },
  {name: 'ogp-2016.csv', edition: '2016', head: 2, areas: [16, 59], values: VALUE_COLUMNS, commitments: 3},
  {name: 'ogp-2015.csv', edition: '2015', head: 2, areas: [7, 49], values: VALUE_COLUMNS, commitments: 2},
] as const;

const commitmentsOf = async (name: string, options = {}) => {
  const {document, report} = await imported(fixture(name), options);
  assert.ok(document?.commitments);
  return {commitments: document.commitments, plans: document.plans ?? [], document, report};
};

for (const {name, edition, head, areas, values, commitments: count} of EDITIONS)
  describe(`OGP’s database, edition ${edition}`, () => {
    it('takes a 0 under a policy area as an answer, and keeps no column of it', async () => {
      const records = recordsOf(name);
      const heading = records[head - 1] ?? [];
      const columns = heading.slice(...areas);
      const noughts = records.slice(head).flatMap((record) => record.slice(...areas).filter((cell) => cell === '0'));
      assert.ok(noughts.length > columns.length / 2, 'zeros were found');
      const {commitments} = await commitmentsOf(name);
      for (const commitment of commitments)
        assert.deepEqual(
          Object.entries(commitment['x-columns'] ?? {}).filter(
            ([column, cell]) => columns.includes(column) && cell === '0',
          ),
          [],
        );
    });

    it('is recognised, and every row is counted once', async () => {
      const {commitments, report} = await commitmentsOf(name);
      const [file] = report.files;
      assert.equal(file?.edition, edition);
      assert.equal(commitments.length, count);
      assert.equal(file.rows, file.used + file.headings + file.empty + file.skipped + file.leftOut);
      assert.equal(file.rows, recordsOf(name).length);
    });

    it('has every cell in the document or in the report', async () => {
      const {document, report} = await commitmentsOf(name);
      const records = recordsOf(name);
      const heading = records[head - 1] ?? [];
      assert.deepEqual(lostCells(records, head, document, report, {areas: heading.slice(...areas), values}), []);
    });

    it('is the same whatever delimiter and encoding it was saved with', async () => {
      const {document} = await commitmentsOf(name);
      const text = fixture(name).toString('utf8');
      const records = recordsOf(name);
      const wide = (little: boolean, mark: boolean) => {
        const bytes = Buffer.from((mark ? '\uFEFF' : '') + text, 'utf16le');
        return little ? bytes : bytes.swap16();
      };
      const others: Record<string, Uint8Array | string> = {
        'UTF-8 with a mark': `\uFEFF${text}`,
        'UTF-16 LE': wide(true, true),
        'UTF-16 BE': wide(false, true),
        'UTF-16 LE without a mark': wide(true, false),
        semicolons: Papa.unparse(records, {delimiter: ';'}),
        tabs: Papa.unparse(records, {delimiter: '\t'}),
        'Unix lines': Papa.unparse(records, {newline: '\n'}),
        'every cell quoted': Papa.unparse(records, {quotes: true}),
        'Excel’s own line': `sep=;\r\n${Papa.unparse(records, {delimiter: ';'})}`,
      };
      for (const [what, content] of Object.entries(others))
        assert.deepEqual((await imported(content)).document, document, what);
    });
  });

describe('a row of the edition of 2024', () => {
  it('is a commitment with its plan', async () => {
    const {commitments, plans} = await commitmentsOf('ogp-2024.csv');
    const [first] = commitments;
    assert.deepEqual(
      {...first, assessments: undefined, starred: undefined, 'x-columns': undefined},
      {
        id: 'EX0007',
        number: '1a',
        plan: 'AP_EXA02',
        title: 'Open council meetings',
        url: 'https://www.opengovpartnership.org/members/exampleland/commitments/ex0007',
        policyAreas: ['Open Parliaments', 'Public Participation'],
        leadInstitutions: ['Council office', 'City archive'],
        period: {start: {text: '9/1/2018'}, end: '2020-08-31'},
        description: [
          {
            text:
              'What is the commitment?\nThe council shows its meetings.\n\n' +
              '- Every meeting is recorded\n- Minutes come as text\nQuestions: desk@example.org',
          },
        ],
        assessments: undefined,
        starred: undefined,
        'x-columns': undefined,
      },
    );
    assert.deepEqual(plans[0], {
      id: 'AP_EXA02',
      title: 'Exampleland Action Plan 2018-2020',
      country: 'Exampleland',
      period: {start: '2018', end: '2020'},
      'x-columns': {
        'Action Plan Number': '2',
        Code: 'EXA',
        Region: 'Europe',
        'National Or Local': 'National',
        'Action Plan Duration (Years)': '2',
      },
    });
  });

  it('has its ratings as they were given: NR, ND, NA and blank stay different facts', async () => {
    const {commitments} = await commitmentsOf('ogp-2024.csv');
    const [first] = commitments;
    const of = (scale: string) =>
      first?.assessments?.filter((one) => one.scale === scale).map(({value, stage, aspect}) => [value, stage, aspect]);
    assert.deepEqual(of('completion'), [
      ['ND', 'mid-term', undefined],
      ['Limited', 'end-of-term', undefined],
    ]);
    assert.deepEqual(of('relevance'), [
      ['Relevance clear', 'design', 'Access to Information'],
      ['Relevance unclear', 'design', 'Civic Participation'],
      ['Relevance unclear', 'design', 'Public Accountability'],
      ['NR', 'design', 'Technology'],
    ]);
    assert.ok(first?.assessments?.every(({voice}) => voice === 'irm'));
    assert.equal(first?.starred?.[0]?.value, '0');
    // A year of a report is the date of the ratings from it; “NR” is no year.
    const ended = first?.assessments?.filter(({stage}) => stage === 'end-of-term') ?? [];
    assert.ok(ended.length && ended.every(({date}) => date === '2021'));
    assert.equal((first?.['x-columns'] as Record<string, string>)['Report Publication Year (Progress Report)'], 'NR');
    assert.equal((first?.['x-columns'] as Record<string, string>).Youth, 'NA');
  });

  it('knows a local plan, ratings that were given together, and a publication in words', async () => {
    const {commitments, plans} = await commitmentsOf('ogp-2024.csv');
    const local = commitments[2];
    assert.deepEqual([plans[1]?.locality, plans[1]?.country], ['Harbour City', 'Exampleland']);
    assert.deepEqual(local?.assessments?.find(({scale}) => scale === 'potential-for-results')?.cluster, [
      'EXH0001',
      'EXH0002',
    ]);
    assert.deepEqual(local?.period, {start: {text: 'Quarter 1 2023', date: '2023-01'}, end: {text: 'Ongoing'}});
  });

  it('tells what was odd, with row and column', async () => {
    const {report} = await commitmentsOf('ogp-2024.csv');
    const at = (code: Parameters<typeof told>[1]) =>
      told(report, code).map(({row, column, found}) => [row, column, found]);
    assert.deepEqual(at('date-ambiguous'), [[2, 'Start Date', '9/1/2018']]);
    assert.deepEqual(at('date-serial'), [[3, 'Start Date', '43525']]);
    assert.deepEqual(at('date-excel-year'), [[3, 'End Date', '7/15/1905']]);
    assert.deepEqual(at('mail-in-text'), [[2, 'Full Text', 'desk@example.org']]);
    assert.deepEqual(at('value-unknown'), [[3, 'Verifiable', '1']]);
    assert.deepEqual(
      told(report, 'html-removed').map(({row}) => row),
      [3],
    );
  });
});

describe('the older editions', () => {
  it('have two rows above the first commitment, and one with totals below the last', async () => {
    const {report} = await commitmentsOf('ogp-2015.csv');
    assert.deepEqual(
      told(report, 'header-skipped').map(({row}) => row),
      [1],
    );
    assert.deepEqual(
      told(report, 'row-skipped').map(({row, found}) => [row, found?.split(' | ')[0]]),
      [[5, 'Sum']],
    );
  });

  it('have actual and projected completion, and values with letters before them', async () => {
    const {commitments, document} = await commitmentsOf('ogp-2015.csv');
    const completion = commitments[0]?.assessments?.filter(({scale}) => scale?.startsWith('completion'));
    assert.deepEqual(
      completion?.map(({aspect, value}) => [aspect, value]),
      [
        ['Actual', 'b. Limited'],
        ['Projected', 'd. Complete'],
      ],
    );
    assert.equal(readDocument(document)?.commitments.length, 2);
    assert.deepEqual(commitments[0]?.period, {start: '2012-07', end: '2013-04'});
  });

  it('have no ids: each commitment gets one of its own, the same at every import', async () => {
    const {commitments, report} = await commitmentsOf('ogp-2016.csv');
    assert.deepEqual(
      commitments.map(({id}) => id),
      ['exampleland-1-3', 'exampleland-1-3-2', 'exampleland-1-3-3'],
    );
    assert.equal(new Set(commitments.map(({id}) => id)).size, 3);
    assert.equal(told(report, 'id-made').length, 3);
  });

  it('never publish who the contact was', async () => {
    const {document, report} = await commitmentsOf('ogp-2016.csv');
    assert.ok(!JSON.stringify(document).includes('person@example.org'));
    assert.deepEqual(
      told(report, 'personal-data').map(({column}) => column),
      ['Contact Name', 'Contact Email'],
    );
  });
});

describe('options of an import', () => {
  it('choose a country by name or code, and a plan by id or number', async () => {
    const ids = async (options: object) => (await commitmentsOf('ogp-2024.csv', options)).commitments.map(({id}) => id);
    assert.deepEqual(await ids({country: 'exampleland', plan: 'AP_EXA02'}), ['EX0007', 'EX0008']);
    assert.deepEqual(await ids({country: 'EXA', plan: '1'}), ['EXH0001']);
    assert.deepEqual(await ids({country: 'Harbour City'}), ['EXH0001']);
    const {report} = await commitmentsOf('ogp-2024.csv', {country: 'Harbour City'});
    assert.equal(report.files[0]?.leftOut, 2);
    assert.equal(told(report, 'rows-left-out')[0]?.found, '2');
    // What is odd in rows that nobody asked for is not told.
    assert.ok(!codes(report).includes('date-serial'));
  });

  it('say what is near when nothing matches', async () => {
    const {report, document} = await imported(fixture('ogp-2024.csv'), {country: 'Exempelland'});
    assert.deepEqual(document?.commitments, undefined);
    assert.match(told(report, 'nothing-found')[0]?.found ?? '', /Exempelland \(Exampleland/);
    assert.equal(report.severity, 'error');
  });

  it('say the order of dates and the language', async () => {
    const {commitments, document, report} = await commitmentsOf('ogp-2024.csv', {dateOrder: 'mdy', lang: 'es'});
    assert.deepEqual(commitments[0]?.period, {start: '2018-09-01', end: '2020-08-31'});
    assert.equal(document.lang, 'es');
    assert.ok(!codes(report).includes('date-ambiguous'));
  });

  it('leave out the columns that the format has no member for, and say so', async () => {
    const {document, report} = await commitmentsOf('ogp-2024.csv', {lean: true});
    assert.ok(!JSON.stringify(document).includes('x-columns'));
    assert.match(told(report, 'columns-left-out')[0]?.found ?? '', /Theme/);
  });
});

describe('a table that is no edition as it was published', () => {
  const HEAD = [
    'Commitment Unique Identifier',
    'Country/Locality',
    'Commitment Title',
    'Lead Institution',
    'Verifiable',
  ];
  const table = (...rows: (readonly (string | number)[])[]) => [HEAD, ...rows].map((row) => record(...row)).join('\n');
  const row = (id: string, title = 'Open data') => [id, 'Exampleland', title, 'Council', 'Yes'];

  it('is read if it has a title, a member and some columns more', async () => {
    const {document, report} = await imported(table(row('EX0001')));
    assert.equal(document?.commitments?.[0]?.title, 'Open data');
    assert.match(told(report, 'columns-missing')[0]?.found ?? '', /Full Text/);
  });

  it('keeps a column of a new edition under its name', async () => {
    const [first = '', second = ''] = table(row('EX0001')).split('\n');
    const {document, report} = await imported(`${first},"Feminist Open Government",""\n${second},"1","left over"`);
    assert.deepEqual(document?.commitments?.[0]?.['x-columns'], {
      'Feminist Open Government': '1',
      'column G': 'left over',
    });
    assert.equal(told(report, 'columns-kept')[0]?.found, 'Feminist Open Government');
  });

  it('keeps a record that is a cell short, and tells its row', async () => {
    const {document, report} = await imported(
      `${table(row('EX0001'))}\n${record('EX0002', 'Exampleland', 'Short', 'Council')}`,
    );
    assert.equal(document?.commitments?.length, 2);
    assert.deepEqual(
      told(report, 'cells-missing').map((odd) => [odd.row, odd.found]),
      [[3, '4 / 5']],
    );
  });

  it('keeps what stands beside the table', async () => {
    const {document, report} = await imported(`${table(row('EX0001'))}\n${record(...row('EX0002'), 'beside')}`);
    assert.deepEqual(document?.commitments?.[1]?.['x-columns'], {'column F': 'beside'});
    assert.deepEqual(
      told(report, 'cells-surplus').map((odd) => [odd.row, odd.found]),
      [[3, 'beside']],
    );
  });

  it('may have its headings twice, a title above them, and empty rows', async () => {
    const {document, report} = await imported(
      `"Commitments, as of June"\n\n${table(row('EX0001'), HEAD, row('EX0002'))}\n,,,,\n`,
    );
    assert.equal(document?.commitments?.length, 2);
    assert.deepEqual(
      codes(report).filter((code) => code.startsWith('header')),
      ['header-repeated', 'header-skipped'],
    );
    assert.equal(told(report, 'header-repeated')[0]?.row, 5);
    assert.equal(report.files[0]?.empty, 2);
  });

  it('may use an id twice: both are kept and told', async () => {
    const {document, report} = await imported(table(row('EX0001'), row('ex0001', 'Other')));
    assert.equal(document?.commitments?.length, 2);
    assert.equal(told(report, 'id-duplicate')[0]?.row, 3);
  });

  it('may lack a title: the commitment is kept and told', async () => {
    const {document, report} = await imported(table(row('EX0001', ''), row('EX0002', 'NA')));
    assert.equal(document?.commitments?.length, 2);
    assert.deepEqual(
      told(report, 'title-missing').map((odd) => odd.row),
      [2, 3],
    );
  });

  it('may have headings that would reach into objects', async () => {
    const [first = '', second = ''] = table(row('EX0001')).split('\n');
    const {document} = await imported(`${first},"__proto__","constructor"\n${second},"a","b"`);
    const kept = document?.commitments?.[0]?.['x-columns'] as object;
    assert.deepEqual(Object.entries(kept), [
      ['__proto__', 'a'],
      ['constructor', 'b'],
    ]);
    assert.equal(Object.getPrototypeOf(kept), Object.prototype);
  });

  it('may come in several files, whose plans and ids belong together', async () => {
    const {document, report} = await importFiles([
      fileOf(table(row('EX0001')), 'a.csv'),
      fileOf(table(row('EX0001')), 'b.csv'),
    ]);
    assert.equal(document?.commitments?.length, 2);
    assert.equal(document.plans?.length, 1);
    assert.deepEqual(
      told(report, 'id-duplicate').map(({file, row}) => [file, row]),
      [['b.csv', 2]],
    );
  });
});
