import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {documentPieces} from '../../../src/tools/importer/write-document.js';
import {importFiles} from '../../../src/tools/importer/import-files.js';
import {fileOf, record, told} from './files.js';

const HEAD = [
  'Commitment Unique Identifier',
  'Country/Locality',
  'Action Plan Number',
  'Commitment Title',
  'Full Text',
  'Start Date',
  'Completion (End Of Term)',
  'Open Data',
  'Theme',
];

describe('a hundred thousand rows', () => {
  it('are imported, told and written', async () => {
    const count = 100_000;
    const lines = [record(...HEAD)];
    for (let n = 1; n <= count; n++)
      lines.push(
        record(
          `EX${n}`,
          `Country ${n % 80}`,
          n % 6,
          `Commitment ${n}`,
          `What is done in number ${n}.<br>And then?`,
          '04/05/2020',
          'Limited',
          n % 2,
          'NA',
        ),
      );
    const seen: number[] = [];
    const {document, report} = await importFiles(
      [fileOf(lines.join('\n'), 'all.csv')],
      {},
      {onProgress: (done, total) => seen.push(done / total)},
    );
    assert.equal(document?.commitments?.length, count);
    assert.equal(report.files[0]?.used, count);
    // Every issue is there, row by row.
    assert.equal(told(report, 'date-ambiguous').length, count);
    assert.equal(told(report, 'date-ambiguous').at(-1)?.row, count + 1);
    assert.ok(seen.length > 100 && seen.at(-1) === 1);
    assert.ok(seen.every((share, index) => share >= (seen[index - 1] ?? 0)));
    let length = 0;
    let longest = 0;
    for (const piece of documentPieces(document)) {
      length += piece.length;
      longest = Math.max(longest, piece.length);
    }
    assert.ok(length > 10_000_000);
    // No piece grows with the file.
    assert.ok(longest < 100_000);
  });

  it('of the template are imported, and one plan of them taken', async () => {
    const count = 50_000;
    const lines = Array.from({length: count}, (_, n) => `EX${n},P${n % 2},Commitment ${n},2020-01`);
    const steps = Array.from({length: count}, (_, n) => `EX${n},Step of ${n}`);
    const files = [
      fileOf('id,title\nP0,Even\nP1,Odd\n', 'plans.csv'),
      fileOf(['id,plan,title,period.start', ...lines].join('\n'), 'commitments.csv'),
      fileOf(['commitment,title', ...steps].join('\n'), 'milestones.csv'),
    ];
    const {document, report} = await importFiles(files, {plan: 'Odd'});
    assert.equal(document?.commitments?.length, count / 2);
    assert.deepEqual(
      report.files.map(({used, leftOut}) => [used, leftOut]),
      [
        [1, 1],
        [count / 2, count / 2],
        [count / 2, count / 2],
      ],
    );
  });
});
