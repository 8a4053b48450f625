import assert from 'node:assert/strict';
import {existsSync, readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import Papa from 'papaparse';
import type {CommitmentInFile, DocumentInFile} from '../../../src/tools/importer/document-file.js';
import type {ImportOptions} from '../../../src/tools/importer/format.js';
import {importFiles} from '../../../src/tools/importer/import-files.js';
import type {Report} from '../../../src/tools/importer/report.js';
import {readValue} from '../../../src/model/scales.js';
import {parse} from '../../../src/parse/parse.js';
import {codes, fileOf, fixture, told} from './files.js';
import {leavesOf, lostLeaves} from './leaves.js';

const jsonOf = (name: string): unknown => JSON.parse(fixture(name).toString('utf8'));
const cellsOf = (name: string, delimiter: string) => {
  const {data} = Papa.parse<string[]>(fixture(name).toString('utf8'), {delimiter});
  const [head = [], ...rows] = data;
  return rows.flatMap((row, at) => row.map((cell, index) => [`row ${at + 2} ${head[index] ?? ''}`, cell] as const));
};

async function read(names: readonly string[], options: ImportOptions = {}) {
  const {document, report} = await importFiles(
    names.map((name) => fileOf(fixture(name), name)),
    options,
  );
  assert.ok(document);
  const [first, ...others] = document.commitments ?? [];
  return {document, report, first: first ?? {}, others, plan: document.plans?.[0] ?? {}};
}

/** Nothing of a file comes through: there is no document then, and the report says what was left out. */
async function leftOut(name: string, options: ImportOptions) {
  const {document, report} = await importFiles([fileOf(fixture(name), name)], options);
  assert.equal(document, undefined);
  return report;
}

const updatesOf = ({updates = []}: CommitmentInFile) => updates as readonly Readonly<Record<string, unknown>>[];

/** Each row is counted once, and the widgets read what came of it without an error. */
function sound(document: DocumentInFile, report: Report): void {
  for (const {file, rows, used, headings, empty, skipped, leftOut} of report.files)
    assert.equal(rows, used + headings + empty + skipped + leftOut, file);
  const issues = parse(document)?.issues.filter(({severity}) => severity === 'error');
  assert.deepEqual(issues, []);
}

describe('the definition of Canada’s tracker', () => {
  it('becomes a plan: commitments, steps in their description, indicators as milestones', async () => {
    const {document, report, first, others, plan} = await read(['tracker-definition.json']);
    assert.deepEqual(
      [plan.id, plan.title, plan.country, plan.period],
      ['nap9', '9th National Action Plan Tracker', 'Canada', {start: '2031', end: '2035'}],
    );
    assert.deepEqual(first.title, {en: 'Open rivers', fr: 'Rivières ouvertes'});
    assert.deepEqual(first.description, [
      {
        heading: {en: 'Milestones', fr: 'Jalons'},
        text: {en: '- C01.1: Measure the water', fr: '- C01.1: Mesurer l’eau'},
      },
    ]);
    assert.deepEqual(first.milestones, [
      {
        id: 'C01.1.1',
        title: {en: 'Sensors are placed', fr: 'Les capteurs sont placés'},
        planned: {end: {text: 'By 2033', date: '2033-12'}},
        responsible: ['water-eau'],
        'x-columns': {'deadline/fr': 'D’ici 2033'},
      },
      {
        id: 'C01.1.2',
        title: {en: 'Data are published', fr: 'Les données sont publiées'},
        planned: {end: {text: 'Ongoing'}},
        responsible: ['water-eau', 'data-donnees'],
        'x-columns': {'deadline/fr': 'En continu'},
      },
    ]);
    assert.deepEqual(others[0]?.milestones?.[0]?.planned, {end: '2034'});
    assert.deepEqual(codes(report), ['columns-kept']);
    assert.equal(report.files[0]?.used, 7);
    sound(document, report);
  });

  it('has its deadlines in French with --lang fr', async () => {
    const {document, first} = await read(['tracker-definition.json'], {lang: 'fr'});
    assert.equal(document.lang, 'fr');
    assert.deepEqual(first.milestones?.[0]?.planned, {end: {text: 'D’ici 2033', date: '2033-12'}});
    assert.deepEqual(first.milestones?.[0]?.['x-columns'], {'deadline/en': 'By 2033'});
  });

  it('is left out as a whole where another country or plan is asked for', async () => {
    for (const options of [{country: 'Denmark'}, {plan: 'nap8'}, {country: 'Canada', plan: 'nap8'}]) {
      const report = await leftOut('tracker-definition.json', options);
      assert.match(told(report, 'nothing-found')[0]?.found ?? '', /Canada, nap9/);
      assert.equal(report.files[0]?.leftOut, 7);
    }
    const {document} = await read(['tracker-definition.json'], {country: 'CA', plan: 'NAP9'});
    assert.equal(document.commitments?.length, 2);
  });

  it('has every value in the document or the report', async () => {
    const {document, report} = await read(['tracker-definition.json']);
    assert.deepEqual(lostLeaves(leavesOf(jsonOf('tracker-definition.json')), document, report), []);
  });
});

describe('the reports of Canada’s tracker', () => {
  const BOTH = ['tracker-records.csv', 'tracker-definition.json'];

  it('become updates of the commitment, with the status of the newest on its indicator', async () => {
    const {document, report, first} = await read(BOTH);
    const [indicator] = first.milestones ?? [];
    assert.equal(indicator?.status, 'Done at last');
    assert.deepEqual(indicator.responsible, [{name: {en: 'Water Agency', fr: 'Agence de l’eau'}}]);
    const [update, before] = updatesOf(first);
    assert.deepEqual(update, {
      id: 'C01.1.1-2032-06',
      date: '2032-06',
      title: {en: 'Sensors are placed', fr: 'Les capteurs sont placés'},
      text: {en: '- **All** sensors stand\n- Tests run', fr: '- Tous les capteurs sont là'},
      sections: [
        {heading: {en: 'Status', fr: 'État'}, text: {en: 'Done at last', fr: 'Enfin fait'}},
        {
          heading: {en: 'Proof', fr: 'Preuve'},
          text: {en: 'https://water.example/map', fr: 'https://eau.example/carte'},
        },
      ],
      'x-columns': {
        milestones: 'C01.1',
        record_created: '2032-06-02T10:00:00',
        owner_org: 'water-eau',
        owner_org_title: 'Water Agency | Agence de l’eau',
        status: 'C',
      },
    });
    // NIL and NUL mean that nothing was done: kept, but no text for a page.
    assert.equal(before?.text, undefined);
    assert.equal((before?.['x-columns'] as Record<string, string>)['progress_en (no progress)'], 'NIL');
    sound(document, report);
  });

  it('tell what is odd: persons, codes, mail, and rows that belong to no commitment', async () => {
    const {report} = await read(BOTH);
    assert.deepEqual(
      told(report, 'personal-data').map(({row, found}) => [row, found]),
      [[2, 'p.clerk']],
    );
    assert.deepEqual(
      told(report, 'value-unknown').map(({row, column, found}) => [row, column, found]),
      [[4, 'status', 'QQ']],
    );
    assert.equal(told(report, 'mail-in-text')[0]?.found, 'trees@forest.example');
    assert.match(told(report, 'row-skipped')[0]?.found ?? '', /Nobody’s report/);
    assert.equal(told(report, 'row-skipped')[0]?.row, 5);
  });

  it('stand alone, too, with what they repeat of the plan', async () => {
    const {document, report, first, others, plan} = await read(['tracker-records.csv']);
    assert.equal(plan.country, 'Canada');
    assert.equal(first.milestones?.[0]?.status, 'Complete');
    assert.deepEqual(others.at(-1)?.milestones?.[0]?.title, {en: 'A later indicator'});
    assert.equal(told(report, 'title-missing').length, 3);
    sound(document, report);
  });

  for (const names of [BOTH, ['tracker-records.csv']])
    it(`have every cell in the document or the report: ${names.join(' and ')}`, async () => {
      const {document, report} = await read(names);
      assert.deepEqual(lostLeaves(cellsOf('tracker-records.csv', ','), document, report), []);
    });

  it('may be JSON as CKAN gives it', async () => {
    const {data} = Papa.parse<Record<string, string>>(fixture('tracker-records.csv').toString('utf8'), {header: true});
    const records = data.filter(({reporting_period: period}) => period);
    const body = JSON.stringify({success: true, result: {records}});
    const {document} = await importFiles([fileOf(body, 'datastore.json')]);
    assert.deepEqual(document?.commitments, (await read(['tracker-records.csv'])).document.commitments);
  });
});

describe('a plan file of the United States', () => {
  it('has the sub-commitments as milestones, and their dated progress as updates', async () => {
    const {document, report, first, others, plan} = await read(['us-plan.json']);
    assert.equal(plan.title, 'United States Ninth Open Government National Action Plan');
    assert.equal(first.id, 'US0901');
    assert.equal(first.title, 'Publish the canal register');
    assert.equal(first.url, 'https://open.usa.gov/national-action-plan/9/US0901/');
    assert.deepEqual(first.policyAreas, ['Access to Data']);
    assert.deepEqual(
      first.milestones?.map(({id, status, text, responsible}) => [id, status, text, responsible]),
      [
        ['US0901.1', 'In Progress', undefined, ['Department of Water', 'Canal Office']],
        ['US0901.2', 'Not Started', 'Draw the canals on a public map.', ['Department of Water']],
      ],
    );
    assert.deepEqual(
      updatesOf(first).map(({id, date, text}) => [id, date, text]),
      [
        ['US0901.1-2023-08', '2023-08', 'Half of them are listed.\nSee [the list](https://canals.example/list).'],
        ['US0901.1-2024-03', '2024-03', 'Three quarters are listed.'],
        ['US0901.1-latest', undefined, 'Nearly all are listed.'],
        ['US0901.2-2023-08', '2023-08', 'Progress update pending'],
      ],
    );
    assert.deepEqual(updatesOf(first)[2]?.sections, [
      {heading: 'Evidence', text: 'The [register](https://canals.example/all)'},
    ]);
    assert.equal(others[0]?.url, 'https://letters.example/US0902/');
    sound(document, report);
  });

  it('tells a sub-commitment that belongs to none, whole', async () => {
    const {report} = await read(['us-plan.json']);
    const [odd] = told(report, 'row-without-parent');
    assert.deepEqual([odd?.sheet, odd?.row, odd?.severity], ['subcommitments', 3, 'error']);
    assert.equal(odd?.found, 'Nobody’s | US0999 | US0999.1 | Complete');
  });

  it('has every value in the document or the report', async () => {
    const {document, report} = await read(['us-plan.json']);
    const lost = lostLeaves(leavesOf(jsonOf('us-plan.json')), document, report, /Progress Update:|Evidence:/);
    assert.deepEqual(lost, []);
  });

  it('is left out where another plan is asked for', async () => {
    const report = await leftOut('us-plan.json', {country: 'Canada'});
    assert.equal(report.files[0]?.leftOut, 5);
    assert.equal((await read(['us-plan.json'], {country: 'US'})).document.commitments?.length, 2);
  });
});

describe('an accountability export of Decidim', () => {
  it('has results as commitments, and those below them as milestones', async () => {
    const {document, report, first, others} = await read(['decidim.csv']);
    assert.equal(document.lang, 'en');
    assert.deepEqual(
      {...first, milestones: first.milestones?.length, 'x-columns': undefined},
      {
        id: '101',
        title: {en: 'Safe ways to school', ca: 'Camins escolars segurs'},
        status: 'In progress',
        url: 'https://decide.example/r/101',
        policyAreas: [{en: 'Streets', ca: 'Carrers'}],
        period: {start: '2024-01-15', end: '2026-06-30'},
        description: [{text: {en: 'Wider pavements & slower cars.\n\n- Ten schools', ca: 'Voreres més amples.'}}],
        milestones: 2,
        assessments: [{scale: 'progress', value: '62.5%', voice: 'government'}],
        links: [{url: 'https://decide.example/p/5'}, {url: 'https://decide.example/p/6'}],
        'x-columns': undefined,
      },
    );
    // The third result belongs to the second, which belongs to the first.
    assert.deepEqual(
      first.milestones?.map(({id, status, progress}) => [id, status, progress]),
      [
        ['102', 'Finished', 1],
        ['103', undefined, 0],
      ],
    );
    assert.deepEqual(
      others.map(({id}) => id),
      ['104'],
    );
    assert.deepEqual(
      told(report, 'parent-missing').map(({row, found}) => [row, found]),
      [[5, '999']],
    );
    sound(document, report);
  });

  it('shows the language that --lang asks for, and belongs to the plan that --plan names', async () => {
    const {document, first, plan} = await read(['decidim.csv'], {lang: 'ca', country: 'Spain', plan: 'City plan'});
    assert.equal(document.lang, 'ca');
    assert.equal(first.status, 'En curs');
    assert.deepEqual(plan, {id: 'City plan', title: 'City plan', country: 'Spain'});
    assert.equal(first.plan, 'City plan');
  });

  it('has a scale with the shares that occur, so that they are no unknown values', async () => {
    const {document} = await read(['decidim.csv']);
    const [scale] = (parse(document)?.document.scales ?? []).filter(({key}) => key === 'progress');
    assert.equal(readValue(scale, '62.5%').kind, 'rated');
  });

  it('reads JSON, and taxonomies in place of categories', async () => {
    const {document, report, first} = await read(['decidim.json']);
    assert.deepEqual(first.policyAreas, [
      {en: 'Health', es: 'Salud'},
      {en: 'South', es: 'Sur'},
    ]);
    assert.deepEqual(first.links, [{url: 'https://decide.example/p/9'}]);
    assert.equal((first['x-columns'] as Record<string, string>).address, '1 Park Lane');
    sound(document, report);
  });

  it('reads taxonomies as Ruby prints them into CSV', async () => {
    const names = '"{""en""=>""Health"", ""es""=>""Salud""}, {""en""=>""South""}"';
    const csv = `id;taxonomies/name;title/en;start_date;end_date;progress;component/id\n1;${names};Benches;;;5;9\n`;
    const {document} = await importFiles([fileOf(csv)]);
    assert.deepEqual(document?.commitments?.[0]?.policyAreas, [{en: 'Health', es: 'Salud'}, {en: 'South'}]);
  });

  it('does not run in circles', async () => {
    const csv = 'id;parent/id;title/en;start_date;end_date;progress\n1;2;One;;;0\n2;1;Two;;;0\n3;3;Three;;;0\n';
    const {document, report} = await importFiles([fileOf(csv)]);
    const all = document?.commitments?.flatMap(({id, milestones = []}) => [id, ...milestones.map((one) => one.id)]);
    assert.deepEqual(all?.sort(), ['1', '2', '3']);
    assert.equal(report.files[0]?.used, 3);
  });

  for (const name of ['decidim.csv', 'decidim.json'])
    it(`has every value in the document or the report: ${name}`, async () => {
      const {document, report} = await read([name]);
      const leaves = name.endsWith('.csv') ? cellsOf(name, ';') : leavesOf(jsonOf(name));
      assert.deepEqual(lostLeaves(leaves, document, report, /, /), []);
    });
});

it('files of several formats become one document', async () => {
  const {document, report} = await read(['ogp-2024.csv', 'us-plan.json', 'decidim.csv']);
  assert.equal(document.commitments?.length, 3 + 2 + 2);
  assert.equal(told(report, 'document-twice')[0]?.column, 'source');
});

for (const {name, commitments, milestones} of [
  {name: 'canada-nap6.json', commitments: 4, milestones: 65},
  {name: 'us-nap5.json', commitments: 36, milestones: 70},
]) {
  const url = new URL(`../../../../shared/data/${name}`, import.meta.url);
  const here = existsSync(url);
  describe(`the real ${name}`, {skip: !here && `no ../shared/data/${name} beside the repository`}, async () => {
    if (!here) return;
    const bytes = readFileSync(url);
    const {document, report} = await importFiles([fileOf(bytes, name)]);
    assert.ok(document);

    it('is there as a whole', () => {
      assert.equal(document.commitments?.length, commitments);
      assert.equal(document.commitments.flatMap((one) => one.milestones ?? []).length, milestones);
      sound(document, report);
      assert.notEqual(report.severity, 'error');
    });

    it('has every value in the document or the report', () => {
      const leaves = [...leavesOf(JSON.parse(bytes.toString('utf8')))];
      assert.ok(leaves.length > 500, String(leaves.length));
      assert.deepEqual(
        lostLeaves(leaves, document, report, /Progress Update:|Evidence:|Sub-Commitments:/).slice(0, 8),
        [],
      );
    });
  });
}
