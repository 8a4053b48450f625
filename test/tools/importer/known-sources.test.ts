// The headings are those of the programs themselves; docs/import.md says where each was looked up. The rows are invented.
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {codes, imported, told} from './files.js';

const UK = [
  'Commitment,Milestone reference,Milestone,4/30/2014,30/9/2014,31/1/2015',
  'Canal data,1.01,Publish the dates,Completed,Completed,Completed',
  'Canal data,1.02,Describe the origin,Behind schedule,Behind schedule,Closed',
  'Open locks,2.01,Publish each lock,On track,Ahead of schedule,',
].join('\n');

describe('a status for each milestone and date, as the United Kingdom published it', () => {
  it('is the status of the newest report, and an update of the commitment for each date', async () => {
    const {document, report} = await imported(UK, {}, 'status.csv');
    const [canal, locks] = document?.commitments ?? [];
    assert.deepEqual(
      canal?.milestones?.map(({id, status}) => [id, status]),
      [
        ['1.01', 'Completed'],
        ['1.02', 'Closed'],
      ],
    );
    assert.deepEqual(canal.updates, [
      {date: '2015-01-31', text: '- Publish the dates: Completed\n- Describe the origin: Closed'},
      {date: '2014-09-30', text: '- Publish the dates: Completed\n- Describe the origin: Behind schedule'},
      {date: '2014-04-30', text: '- Publish the dates: Completed\n- Describe the origin: Behind schedule'},
    ]);
    // Nothing was reported on it at last: the newest status that is given counts.
    assert.equal(locks?.milestones?.[0]?.status, 'Ahead of schedule');
    assert.equal(locks.updates?.length, 2);
    assert.equal(report.severity, 'info');
  });

  it('asks where the dates can be read in two ways', async () => {
    const {report} = await imported(UK.replace('4/30/2014,30/9/2014,31/1/2015', '4/3/2014,9/3/2014,1/3/2015'));
    assert.deepEqual(
      told(report, 'column-unsure').map(({column}) => column),
      ['4/3/2014', '9/3/2014', '1/3/2015'],
    );
  });

  it('may have words around its dates, be about commitments, and be mapped by hand', async () => {
    const csv =
      'Commitment;Lead department;Status July 2023;Status June 2024;Then\nCanals;Water;On track;Delayed;Planned';
    const {document} = await imported(csv, {mappings: [{columns: {Then: 'history:2022'}}]});
    const [{status, updates} = {}] = document?.commitments ?? [];
    assert.equal(status, 'Delayed');
    assert.deepEqual(updates, [
      {date: '2024-06', title: 'Status', text: 'Delayed'},
      {date: '2023-07', title: 'Status', text: 'On track'},
      {date: '2022', title: 'Then', text: 'Planned'},
    ]);
  });

  it('is the status where there is only one date', async () => {
    const {document} = await imported('Commitment;Lead department;Status (30/06/14)\nCanals;Water;On track');
    assert.deepEqual(
      [document?.commitments?.[0]?.status, document?.commitments?.[0]?.updates],
      ['On track', undefined],
    );
  });
});

const INVESTMENTS = {
  en: 'ID,Title,Supports,Administrator,Valuator,Valuation Group,Scope of operation,Feasibility,Val. Fin.,Selected,Show to valuators,Author username',
  es: 'ID,Título,Apoyos,Administrador,Evaluador,Grupos evaluadores,Ámbito de actuación,Viabilidad,Ev. Fin.,Seleccionado,Mostrar a evaluadores,Usuario autor',
};
describe('projects of a participatory budget of CONSUL', () => {
  for (const [lang, headings] of Object.entries(INVESTMENTS))
    it(`are commitments without the names of persons: ${lang}`, async () => {
      const {document, report} = await imported(
        `${headings}\n12,Benches,88,A clerk,B clerk,Parks team,Parks,Yes,Yes,Yes,Yes,neighbour7`,
      );
      const [first] = document?.commitments ?? [];
      assert.deepEqual([first?.id, first?.title, first?.policyAreas], ['12', 'Benches', ['Parks']]);
      assert.doesNotMatch(JSON.stringify(document), /clerk|neighbour7/);
      assert.deepEqual(
        told(report, 'column-dropped')
          .map(({found}) => found)
          .sort(),
        ['A clerk', 'B clerk', 'neighbour7'],
      );
    });
});

describe('databases of Notion and Airtable', () => {
  it('need no more than a name and a status', async () => {
    const {document} = await imported(
      'Name,Assign,Status\nOpen budget,A clerk,Done\nOpen archive,,Not started',
      {},
      'Plan 3d140d68e2a842b582878efb0c8be893.csv',
    );
    assert.deepEqual(
      document?.commitments?.map(({title, status}) => [title, status]),
      [
        ['Open budget', 'Done'],
        ['Open archive', 'Not started'],
      ],
    );
    assert.doesNotMatch(JSON.stringify(document), /clerk/);
  });

  it('keep attachments, whose addresses expire, off the page', async () => {
    const {document, report} = await imported(
      'Name,Notes,Assignee,Status,Attachments,Attachment Summary\nOpen budget,All of it,A clerk,In progress,plan.pdf (https://files.example/x),',
      {},
      'Plan-Grid view.csv',
    );
    const [first] = document?.commitments ?? [];
    assert.equal(first?.status, 'In progress');
    assert.equal(first.links, undefined);
    assert.ok(codes(report).includes('columns-recognised'));
  });
});

it('a column “done” with dates beside one of percentages is not the progress, and the average below is no row', async () => {
  const {document, report} = await imported(
    'Nr;Actiepunt;Trekker;Gereed;% gereed\n1;Canals;Water;31-12-2026;12,5%\n2;Locks;Water;1-7-2026;100%\n;;;Gemiddeld;56%',
  );
  assert.equal(document?.commitments?.length, 2);
  assert.deepEqual(
    document.commitments.map(({assessments}) => assessments?.[0]?.value),
    ['12.5%', '100%'],
  );
  assert.deepEqual(
    [told(report, 'column-unsure'), told(report, 'row-total')].map(([odd]) => odd?.column ?? odd?.found),
    ['Gereed', 'Gemiddeld | 56%'],
  );
});
