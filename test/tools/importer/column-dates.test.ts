// In which order day and month stand is decided by the column: a date that can only be read in one way decides for all.
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import type {ImportOptions} from '../../../src/tools/importer/format.js';
import {imported, told} from './files.js';

const plan = (dates: readonly string[], options?: ImportOptions) =>
  imported(
    ['Title;Lead institution;Status;Due date', ...dates.map((date, n) => `Step ${n};Water board;Done;${date}`)].join(
      '\n',
    ),
    options,
  );

async function endsOf(dates: readonly string[], options?: ImportOptions) {
  const {document, report} = await plan(dates, options);
  return {
    report,
    ends: document?.commitments?.map(({period}) =>
      Array.isArray(period) ? (period[0] as {end?: unknown}).end : undefined,
    ),
  };
}

describe('the order of day and month', () => {
  it('is that of the one date of the column that can only be read month first', async () => {
    const {ends, report} = await endsOf(['10/1/2021', '8/30/2023', '1/2/2022']);
    assert.deepEqual(ends, ['2021-10-01', '2023-08-30', '2022-01-02']);
    const [odd, ...others] = told(report, 'date-month-first');
    assert.deepEqual([odd?.row, odd?.column, odd?.found], [2, 'Due date', '10/1/2021 → 2021-10-01 (8/30/2023)']);
    assert.deepEqual(others, []);
    assert.deepEqual(told(report, 'date-ambiguous'), []);
  });

  it('is day first where one of them can only be read so', async () => {
    const {ends, report} = await endsOf(['1-2-2022', '30-8-2023']);
    assert.deepEqual(ends, ['2022-02-01', '2023-08-30']);
    assert.equal(told(report, 'date-day-first').length, 1);
  });

  it('is not known where dates contradict each other, and the report says how many do', async () => {
    const {ends, report} = await endsOf(['10/1/2021', '8/30/2023', '30/8/2023', '31/8/2023']);
    assert.deepEqual(ends, ['10/1/2021', '2023-08-30', '2023-08-30', '2023-08-31']);
    assert.equal(told(report, 'date-ambiguous').length, 1);
    assert.equal(told(report, 'date-evidence')[0]?.found, '2 / 1');
  });

  it('is asked where nothing decides, and never guessed', async () => {
    const {ends, report} = await endsOf(['10/1/2021', '1/2/2022', '2023-08-30']);
    assert.deepEqual(ends, ['10/1/2021', '1/2/2022', '2023-08-30']);
    assert.equal(told(report, 'date-ambiguous').length, 2);
  });

  it('is what somebody says, even against the column, and the report says where it cannot be', async () => {
    const {ends, report} = await endsOf(['10/1/2021', '8/30/2023'], {dateOrder: 'dmy'});
    assert.deepEqual(ends, ['2021-01-10', '2023-08-30']);
    assert.equal(told(report, 'date-other-order').length, 1);
    assert.deepEqual(told(report, 'date-month-first'), []);
  });

  it('counts for spans in one cell, too', async () => {
    const {document} = await imported(
      'Title;Lead institution;Status;Period\nA;B;Done;1/2/2022 - 3/4/2022\nC;D;Done;1/2/2022 - 8/30/2022\nE;F;Done;12/31/2023',
    );
    assert.deepEqual(
      document?.commitments?.map(({period}) => period),
      [[{start: '2022-01-02', end: '2022-03-04'}], [{start: '2022-01-02', end: '2022-08-30'}], [{end: '2023-12-31'}]],
    );
  });
});

describe('a status in the officer’s language', () => {
  it('stays the published word; one that is unknown is in the report, with its cell', async () => {
    const {document, report} = await imported(
      'Actie;Mijlpaal;Status mijlpaal;Einddatum mijlpaal\nBruggen;Inventarisatie;Afgerond;31-12-2024\nBruggen;Rapport;Bijna;31-12-2025',
    );
    const [{milestones = []} = {}] = document?.commitments ?? [];
    assert.deepEqual(
      milestones.map(({status}) => status),
      ['Afgerond', 'Bijna'],
    );
    assert.deepEqual(
      told(report, 'status-unknown').map(({row, column, found}) => [row, column, found]),
      [[3, 'Status mijlpaal', 'Bijna']],
    );
  });
});
