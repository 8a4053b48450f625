import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {targetsOf, templateSheet} from '../../../src/tools/importer/recognition/kinds.js';
import {Wishes} from '../../../src/tools/importer/recognition/mapping.js';
import {Planner, type TablePlan} from '../../../src/tools/importer/recognition/plan.js';
import {HEADING_ROWS, type HeadingRow} from './heading-rows.js';

/** Cells under a column, where its row gives none: what a column of its kind has. */
const CELLS: Readonly<Record<string, readonly string[]>> = {
  id: ['A-1', 'A-2', 'B-1'],
  number: ['1', '2', '3'],
  title: ['Canal for all', 'River cleaned', 'Harbour open'],
  text: ['The canal is dug.', 'The river is cleaned.', 'The harbour is opened.'],
  description: ['The canal is dug by hand.', 'The river is cleaned in spring.', 'The harbour is opened at night.'],
  commitment: ['Canal for all', 'Canal for all', 'River cleaned'],
  progress: ['10%', '50%', '100%'],
  url: ['https://plan.example/1', 'https://plan.example/2', 'https://plan.example/3'],
  start: ['2024-01-01', '2024-02-01', '2024-03-01'],
  end: ['2025-12-31', '2026-06-30', '2026-12-31'],
  planned: ['2024-2026', '2024-2025', '2025-2026'],
  links: ['https://plan.example/a', 'https://plan.example/b', 'https://plan.example/c'],
  names: ['Harbour office', 'Water board', 'City of Canals'],
  areas: ['Water', 'Ships', 'Water'],
  x: ['nothing special', 'as before', 'see above'],
};
const STATUS: Readonly<Record<string, readonly string[]>> = {
  en: ['In progress', 'Completed', 'Not started'],
  nl: ['Loopt', 'Afgerond', 'Niet gestart'],
  da: ['I gang', 'Afsluttet', 'Ikke begyndt'],
  de: ['In Umsetzung', 'Abgeschlossen', 'Nicht begonnen'],
  fr: ['En cours', 'Terminé', 'Non commencé'],
  es: ['En proceso', 'Finalizado', 'No iniciado'],
  pt: ['Em andamento', 'Concluído', 'Não iniciado'],
  it: ['In corso', 'Concluso', 'Non avviato'],
};
const KIND: Readonly<Record<string, string>> = {
  leadInstitutions: 'names',
  supportingInstitutions: 'names',
  responsible: 'names',
  policyAreas: 'areas',
  period: 'planned',
};
function cellsOf(target: string, lang: string, given: readonly string[]): readonly string[] {
  if (given.length) return given;
  const name = target.replace(/^milestones\./, '');
  const last = name.split('.').at(-1) ?? '';
  return last === 'status' ? (STATUS[lang] ?? []) : (CELLS[KIND[name] ?? last] ?? CELLS.x ?? []);
}

function tableOf({lang, name = 'plan', columns}: HeadingRow) {
  const cells = columns.map(([, target, ...given]) => cellsOf(target, lang, given));
  const body = [0, 1, 2].map((row) => cells.map((column) => column[row % column.length] ?? ''));
  return {file: `${name}.csv`, records: [columns.map(([heading]) => heading), ...body]};
}

const COMMITMENTS = {
  file: 'commitments.csv',
  records: [
    ['id', 'title', 'status'],
    ['C1', 'Canal for all', 'Done'],
    ['C2', 'River cleaned', 'Done'],
  ],
};

/** What became of each column; `asked` where it is a question or a guess that the report names. */
function outcomesOf(row: HeadingRow) {
  const needsOthers = row.columns.some(([, target]) => target === 'commitment');
  const {plans} = new Planner(new Wishes([]), undefined).plan([...(needsOthers ? [COMMITMENTS] : []), tableOf(row)]);
  const plan: TablePlan | undefined = plans.find(({table}) => table.file !== COMMITMENTS.file);
  return row.columns.map(([heading, wanted], index) => {
    const column = plan?.columns.find((one) => one.index === index);
    const target = column?.target.startsWith('x-') ? 'x' : column?.target;
    const isAsked = !plan || (column && ['question', 'near', 'values', 'mistaken'].includes(column.reason));
    const how = target === wanted ? 'right' : isAsked ? 'asked' : target === 'x' ? 'kept' : 'wrong';
    return {how, line: `${row.lang} ${heading}: ${target ?? 'not read'}, not ${wanted || 'left out'} (${how})`};
  });
}

describe('headings in people’s words', () => {
  it('become members that the template has', () => {
    const made = ['description', 'progress', 'period', 'links', 'planned'];
    for (const kind of ['commitments', 'milestones'])
      for (const target of Object.values(targetsOf(kind)))
        assert.ok(made.includes(target) || templateSheet(kind)?.columns.some(({name}) => name === target), target);
  });

  const all = HEADING_ROWS.flatMap(outcomesOf);

  it('are at least 60 rows in eight languages', () => {
    assert.ok(HEADING_ROWS.length >= 60, String(HEADING_ROWS.length));
    assert.equal(new Set(HEADING_ROWS.map(({lang}) => lang)).size, 8);
  });

  it('are never taken for something else in silence', () => {
    assert.deepEqual(
      all.filter(({how}) => how === 'wrong').map(({line}) => line),
      [],
    );
  });

  it('are recognised: 95 of 100 columns', () => {
    const missed = all.filter(({how}) => how !== 'right').map(({line}) => line);
    assert.ok(missed.length * 20 <= all.length, `${missed.length} of ${all.length} missed:\n${missed.join('\n')}`);
  });
});
