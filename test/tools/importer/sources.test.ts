// Every source is a definition that one engine reads: what the engine can do shows with a definition of nobody's.
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import type {Context} from '../../../src/tools/importer/format.js';
import {Report} from '../../../src/tools/importer/report.js';
import type {RecordSource} from '../../../src/tools/importer/sources/definition.js';
import {formatOf} from '../../../src/tools/importer/sources/engine.js';
import {imported, codes} from './files.js';

const MINE: RecordSource = {
  name: 'Tracker of nobody',
  orphans: 'left-out',
  plan: {
    shape: 'lists',
    rule: {title: 'name', untitled: 'Plan', fallbackId: 'plan'},
    marks: ['promises', 'steps'],
    lists: {
      promises: {
        kind: 'commitment',
        id: 'key',
        fields: [
          ['id', 'key', 'word'],
          ['title', 'words', 'line'],
          ['period.end', 'until', 'end-date'],
          ['links[].url', 'web', 'addresses'],
        ],
      },
      steps: {
        kind: 'milestone',
        id: 'key',
        parent: 'promise',
        fields: [
          ['id', 'key', 'word'],
          ['title', 'words', 'line'],
        ],
      },
    },
  },
};

function read(json: object) {
  const format = formatOf(MINE);
  const input = {file: 'a.json', sheets: [], json};
  assert.ok(format.recognise(input));
  const report = new Report();
  const context: Context = {options: {}, report, progress: () => undefined, columns: []};
  return {document: format.read([input], context), report};
}

describe('a definition of a source', () => {
  it('is all that the engine needs: members, lists, and what belongs to what', () => {
    const {document, report} = read({
      name: 'Our plan',
      promises: [{key: 'P1', words: 'Open <b>it</b>', until: '30/06/2025', web: 'https://a.example, b', note: 'kept'}],
      steps: [{key: 'S1', promise: 'p1', words: 'First'}],
    });
    assert.deepEqual(
      document.plans?.map(({id, title}) => [id, title]),
      [['our-plan', 'Our plan']],
    );
    assert.deepEqual(document.commitments, [
      {
        id: 'P1',
        title: 'Open it',
        plan: 'our-plan',
        period: {end: '2025-06-30'},
        links: [{url: 'https://a.example'}],
        milestones: [{id: 'S1', title: 'First'}],
        'x-columns': {web: 'b', note: 'kept'},
      },
    ]);
    assert.deepEqual(codes(report), ['columns-kept', 'html-removed']);
  });

  it('says what becomes of records that belong to nothing, and keeps two of one id', () => {
    const {document, report} = read({
      promises: [
        {key: 'P1', words: 'One'},
        {key: 'P1', words: 'Again'},
      ],
      steps: [
        {key: 'S1', promise: 'P1', words: 'First'},
        {key: 'S1', promise: 'P1', words: 'Second'},
        {key: 'S2', promise: 'P9', words: 'Nobody’s'},
      ],
    });
    assert.deepEqual(
      document.commitments?.map(({title, milestones = []}) => [title, milestones.map((one) => one.title)]),
      [
        ['One', ['First', 'Second']],
        ['Again', []],
      ],
    );
    assert.deepEqual(codes(report), ['row-without-parent']);
  });
});

it('the form of Canada’s tracker is read in YAML, as its repository has it', async () => {
  const yaml = [
    'dataset_type: nap9',
    'title: Tracker',
    'resources:',
    '- fields:',
    '  - datastore_id: commitments',
    '    choices: {C01: {en: Open rivers, fr: Rivières ouvertes}}',
    '  - datastore_id: indicators',
    '    choices:',
    '      C01.1.1: {en: Sensors are placed, deadline: {en: By 2033}, due_date: 2033-12, lead_dept: [water]}',
  ].join('\n');
  const {document, report} = await imported(yaml, {}, 'nap9.yaml');
  assert.equal(report.files[0]?.format, 'Canada’s tracker');
  assert.deepEqual(document?.commitments?.[0]?.milestones, [
    {
      id: 'C01.1.1',
      title: {en: 'Sensors are placed'},
      planned: {end: {text: 'By 2033', date: '2033-12'}},
      responsible: ['water'],
    },
  ]);
});
