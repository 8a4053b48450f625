import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {importFiles} from '../../../src/tools/importer/import-files.js';
import {fileOf, fixture, told} from './files.js';

/** Where the check of the result finds something, by file and row. */
async function placesOf(files: Readonly<Record<string, string | Uint8Array>>): Promise<unknown[]> {
  const {report} = await importFiles(Object.entries(files).map(([name, content]) => fileOf(content, name)));
  return told(report, 'finding').map(({file, row, finding}) => [file, row, finding?.code]);
}

describe('what the check of the result finds', () => {
  it('is told with the row of OGP’s database', async () => {
    assert.deepEqual(await placesOf({'ogp.csv': fixture('ogp-2024.csv')}), [['ogp.csv', 3, 'value-unknown']]);
  });

  it('is told with the row of Decidim’s export', async () => {
    assert.deepEqual(await placesOf({'decidim.csv': fixture('decidim.csv')}), [['decidim.csv', 5, 'value-unknown']]);
  });

  it('is told with the row of Canada’s reports', async () => {
    const files = {
      'definition.json': fixture('tracker-definition.json'),
      'records.csv': fixture('tracker-records.csv'),
    };
    assert.deepEqual(await placesOf(files), [['records.csv', 7, 'title-missing']]);
  });

  it('is told with the place in the list of a US plan', async () => {
    const plan = JSON.parse(fixture('us-plan.json').toString()) as {commitments: {commitment_id: string}[]};
    for (const commitment of plan.commitments) commitment.commitment_id = 'US0901';
    const places = await placesOf({'us.json': JSON.stringify(plan)});
    assert.deepEqual(places, [['us.json', 2, 'duplicate-id']]);
  });
});
