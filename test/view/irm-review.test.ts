import assert from 'node:assert/strict';
import {existsSync, readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import {registerLocale} from '../../src/i18n/page-words.js';
import {createLocalizer} from '../../src/i18n/localizer.js';
import * as da from '../../src/locales/generated/da.js';
import * as nl from '../../src/locales/generated/nl.js';
import {parse} from '../../src/parse/parse.js';
import {findCommitment} from '../../src/query/find.js';
import {toDefinitionView} from '../../src/view/definitions.js';
import {toIrmReviewView, type IrmReviewView, type ReviewLayout} from '../../src/view/irm-review.js';
import {fromRoot} from '../../scripts/widgets.mjs';

registerLocale('nl', nl);
registerLocale('da', da);

const file = (name: string): unknown => JSON.parse(readFileSync(fromRoot(`demo/data/${name}.json`), 'utf8'));
const showcase = file('showcase');
const demo = file('irm-review');
const netherlands = file('nl');

const review = (data: unknown, id?: string, layout: ReviewLayout = 'scales', lang = 'en'): IrmReviewView => {
  const {document} = parse(data) ?? assert.fail('nothing to show');
  const commitment = findCommitment(document, id);
  if (typeof commitment === 'string') return assert.fail(commitment);
  const context = {l10n: createLocalizer(lang), lang: document.lang, scales: document.scales, today: '2026-01-01'};
  return toIrmReviewView(commitment, document, context, layout);
};
const rated = (...assessments: object[]) => ({commitments: [{id: 'X1', assessments}]});

/** Group, voice, and each rating in one line. */
const outline = ({groups}: IrmReviewView) =>
  groups.flatMap(({heading, voices}) =>
    voices.flatMap(({voice, scales}) =>
      scales.flatMap(({ratings}) =>
        ratings.map(({name, value, stage, change}) =>
          [heading, voice, `${name} ${value}`, stage, change].filter(Boolean).join(' | '),
        ),
      ),
    ),
  );
const change = (data: unknown, lang?: string) =>
  review(data, undefined, 'scales', lang).groups[0]?.voices[0]?.scales[0]?.ratings.at(-1)?.change;

describe('a review in words', () => {
  it('has groups in the order of a plan’s life, and others last', () => {
    assert.deepEqual(
      review(showcase, 'VB0001').groups.map(({heading}) => heading),
      ['Implementation', 'Results', 'Other ratings'],
    );
    assert.deepEqual(
      review(showcase, 'VB0002').groups.map(({heading, text}) => [heading, text]),
      [
        ['Design', 'How the commitment is written, before it is carried out.'],
        ['Implementation', 'How much of it has been carried out.'],
        ['Results', 'What has changed as a result.'],
      ],
    );
  });

  it('keeps voices apart, the IRM’s first', () => {
    assert.deepEqual(outline(review(demo, 'VB0011')).slice(4, 9), [
      'Implementation | Independent Reporting Mechanism | Completion Limited | mid-term',
      'Implementation | Independent Reporting Mechanism | Completion Complete | end of term | up from Limited at mid-term',
      'Implementation | Government self-assessment | Completion Complete | mid-term',
      'Implementation | Government self-assessment | Completion Withdrawn | end of term | was Complete at mid-term',
      'Implementation | Civil society | Completion Not started',
    ]);
  });

  it('tells stage, report and date once where they are the same for all, and else with each rating', () => {
    const [design, implementation] = review(demo, 'NL0006').groups;
    const told = design?.voices[0];
    assert.equal(told?.source.stage, 'mid-term');
    assert.equal(told?.source.report?.text, 'Netherlands Progress Report 2013-2014');
    assert.equal(told?.source.date, '2015');
    for (const {ratings} of told?.scales ?? [])
      for (const {stage, report, date} of ratings)
        assert.deepEqual([stage, report, date], [undefined, undefined, undefined]);
    const differing = implementation?.voices[0];
    assert.deepEqual(differing?.source, {});
    assert.deepEqual(
      differing?.scales[0]?.ratings.map(({stage, date}) => `${stage} ${date}`),
      ['mid-term 2015', 'end of term 2016'],
    );
  });

  it('names a change with its direction, also when it fell', () => {
    const completion = (before: string, after: string) =>
      rated(
        {scale: 'completion', value: after, stage: 'end-of-term', voice: 'irm'},
        {scale: 'completion', value: before, stage: 'mid-term', voice: 'irm'},
      );
    assert.equal(change(completion('Substantial', 'Not Started')), 'down from Substantial at mid-term');
    assert.equal(change(completion('Limited', 'Complete')), 'up from Limited at mid-term');
    assert.equal(change(completion('Limited', 'Limited')), undefined);
    assert.equal(change(completion('Limited', 'Complete'), 'nl'), 'gestegen, eerder: Beperkt (tussentijds)');
    assert.equal(change(completion('Complete', 'Limited'), 'da'), 'faldet, tidligere: Afsluttet (midtvejsevaluering)');
    // Nothing is computed over what is no step.
    for (const state of ['Unclear', 'NR', 'Pending IRM Review', 'Withdrawn', 'Nearly there']) {
      assert.match(change(completion(state, 'Limited')) ?? '', /^was .+ at mid-term$/, state);
      assert.equal(change(completion('Limited', state)), 'was Limited at mid-term', state);
    }
    const potential = (before: string, after: string) =>
      rated(
        {scale: 'potential-for-results', value: before, stage: 'mid-term'},
        {scale: 'potential-for-results', value: after, stage: 'end-of-term'},
      );
    assert.equal(change(potential('Unclear', 'Modest')), 'was Unclear at mid-term');
    assert.equal(change(potential('Modest', 'Substantial')), 'up from Modest at mid-term');
  });

  it('compares only what can be compared', () => {
    const pairs: [object, object][] = [
      [{voice: 'irm'}, {voice: 'government'}],
      [{scale: 'completion-first-cycles'}, {scale: 'completion-results-report'}],
      [{aspect: 'Actual'}, {aspect: 'Projected'}],
      [{stage: 'Second opinion'}, {}],
    ];
    for (const [before, after] of pairs) {
      const data = rated(
        {scale: 'completion', value: 'Limited', stage: 'mid-term', ...before},
        {scale: 'completion', value: 'Complete', stage: 'end-of-term', ...after},
      );
      assert.doesNotMatch(outline(review(data)).join(), /from|was/, JSON.stringify([before, after]));
    }
  });

  it('shows two ratings of one stage as they are given', () => {
    const data = rated(
      {scale: 'completion', value: 'Limited', stage: 'mid-term'},
      {scale: 'completion', value: 'Complete', stage: 'mid-term'},
    );
    assert.deepEqual(outline(review(data)), [
      'Implementation | Source not stated | Completion Limited',
      'Implementation | Source not stated | Completion Complete',
    ]);
  });

  it('shows each star with its formula and stage, and never works one out', () => {
    const stars = outline(review(showcase, 'VB0002')).filter((line) => line.includes('Starred'));
    assert.deepEqual(stars, [
      'Results | Independent Reporting Mechanism | Starred: criteria used before June 2014 Yes',
      'Results | Independent Reporting Mechanism | Starred: 2015 criteria Yes | mid-term',
      'Results | Independent Reporting Mechanism | Starred: current criteria No | end of term',
    ]);
    assert.ok(!JSON.stringify(review(demo, 'NL0006')).includes('Starred'));
  });

  it('links the commitments of a cluster that are here, and leaves out the commitment itself', () => {
    const [cluster] = review(showcase, 'VB0005').groups.flatMap(({voices}) =>
      voices.flatMap(({scales}) => scales.flatMap(({ratings}) => ratings.map((one) => one.cluster))),
    );
    assert.deepEqual(cluster, [
      'Assessed together with ',
      {text: 'VB0004', lang: undefined, href: '#VB0004'},
      ' and ',
      {text: 'VB0006', lang: undefined, href: '#VB0006'},
      '',
    ]);
    const absent = review(rated({scale: 'completion', value: 'Limited', cluster: ['X1', 'X9']}));
    assert.deepEqual(absent.groups[0]?.voices[0]?.scales[0]?.ratings[0]?.cluster?.[1], {
      text: 'X9',
      lang: undefined,
      href: undefined,
    });
  });

  it('tells about the report above all scales', () => {
    const {reports, groups} = review(demo, 'VB0010');
    assert.deepEqual(
      reports.map(({name, value, report, date}) => [name, value, report?.href, date]),
      [['IRM report', 'Available', 'https://example.org/irm-report', '2018']],
    );
    assert.ok(
      !outline({...review(demo, 'VB0010'), groups})
        .join()
        .includes('IRM report'),
    );
  });

  it('says that there are no ratings', () => {
    assert.equal(review(demo, 'VB0012').empty, 'No ratings are given for this commitment.');
    assert.equal(review(demo, 'VB0012', 'matrix', 'nl').empty, 'Voor dit actiepunt zijn geen beoordelingen vermeld.');
    assert.equal(review(netherlands, 'NL0046').empty, undefined);
  });

  it('marks in the definitions which of several ratings stands on which step', () => {
    const scale = review(demo, 'NL0006').groups[1]?.voices[0]?.scales[0] ?? assert.fail();
    assert.deepEqual(
      toDefinitionView(scale.ratings, createLocalizer('en')).steps.map(({label, current}) => [label, current]),
      [
        ['Not started', 'end of term'],
        ['Limited', undefined],
        ['Substantial', 'mid-term'],
        ['Complete', undefined],
      ],
    );
  });
});

describe('the overview as a table', () => {
  /** Each line as text: words in their columns, `~` for a cell across several, `.` for empty ones. */
  const drawn = (view: IrmReviewView) =>
    view.matrix?.voices.map(({voice, stage, lines}) => [
      [voice, stage].filter(Boolean).join(', '),
      ...lines.map((cells) =>
        cells
          .map(({first, text = '.', notes = [], columns, rows}) =>
            [first ? '| ' : '', [text, ...notes].join(', '), columns > 1 ? '~' : '', rows > 1 ? '↓' : ''].join(''),
          )
          .join(' '),
      ),
    ]);

  it('has the word in the column of its value, and the columns of the scales that there are', () => {
    const view = review(demo, 'VB0010', 'matrix');
    assert.deepEqual(
      view.matrix?.heads.map(({label, columns}) => `${label}: ${columns.join(', ')}`),
      [
        'Specificity: None, Low, Medium, High',
        'Relevant to OGP values: Access to information, Civic participation, Public accountability, Technology and innovation',
        'Potential impact: None, Minor, Moderate, Transformative',
        'On time?: ',
        'Completion: Not started, Limited, Substantial, Complete',
      ],
    );
    assert.equal(view.matrix?.width, 17);
    assert.deepEqual(drawn(view), [
      [
        'Independent Reporting Mechanism, mid-term',
        '| . Low, published as “a. Low” . . | . Civic participation . . | . Minor . . | Yes | . Limited . .',
      ],
    ]);
    // What the table has no column for is listed below it.
    assert.deepEqual(outline(view), ['Results | Independent Reporting Mechanism | Starred: 2015 criteria No']);
  });

  it('has a line for each stage and aspect, and a body for each voice', () => {
    assert.deepEqual(drawn(review(demo, 'VB0011', 'matrix')), [
      [
        'Independent Reporting Mechanism, mid-term',
        '| .↓ .↓ Medium↓ .↓ | Relevance clear↓ Relevance unclear↓ .↓ .↓ | Not reviewed~↓ | . Limited, mid-term . . | . . Marginal, end of term . .',
        '| .↓ .↓ .↓ Complete, end of term, up from Limited at mid-term↓ | . . . Major, Access to information, end of term .',
        '| Not applicable, Public accountability, end of term~',
      ],
      [
        'Government self-assessment, mid-term',
        '| .~↓ | .~↓ | .~↓ | . . . Complete, mid-term | .~↓',
        '| Withdrawn, end of term, was Complete at mid-term~',
      ],
      ['Civil society, end of term', '| .~ | .~ | .~ | Not started . . . | .~'],
    ]);
  });

  it('fills each line of each body to its full width', () => {
    for (const [data, id] of [
      [demo, 'NL0006'],
      [demo, 'VB0010'],
      [demo, 'VB0011'],
      [showcase, 'VB0002'],
      [showcase, 'VB0003'],
      [netherlands, 'NL0025'],
    ] as const) {
      const matrix = review(data, id, 'matrix').matrix ?? assert.fail(id);
      for (const {lines} of matrix.voices) {
        const widths = lines.map(() => 0);
        for (const [line, cells] of lines.entries())
          for (const {columns, rows} of cells)
            for (let row = line; row < line + rows; row++) widths[row] = (widths[row] ?? NaN) + columns;
        assert.deepEqual(
          widths,
          lines.map(() => matrix.width),
          id,
        );
      }
    }
  });

  it('never puts a value in the column of another: a scale with other steps stands across', () => {
    const data = {
      scales: [{key: 'completion', group: 'implementation', values: ['Begun', 'Done']}],
      ...rated(
        {scale: 'level-of-completion', value: 'Substantial', voice: 'irm'},
        {scale: 'completion', value: 'Done', voice: 'irm'},
      ),
    };
    const cells = review(data, undefined, 'matrix').matrix?.voices.flatMap(({lines}) => lines.flat()) ?? [];
    for (const {text, columns} of cells) if (text === 'Done') assert.equal(columns, 4);
  });

  it('tells sources and remarks below', () => {
    const [voice] = review(demo, 'VB0010', 'matrix').matrix?.voices ?? [];
    assert.deepEqual(
      voice?.sources.map(({stage, report, date}) => [stage, report?.href, date]),
      [['mid-term', 'https://example.org/mid-term', '2018']],
    );
    assert.deepEqual(
      voice?.notes.map(({name, note}) => `${name}: ${note.text}`),
      ['Potential impact: The training reaches one in ten officials.'],
    );
  });
});

describe('any ratings', () => {
  const word = fc.constantFrom(
    ...['completion', 'relevance', 'specificity', 'starred', 'on-time', 'irm-report', 'Public value', 'toString', ''],
    ...['Limited', 'Complete', 'Unclear', 'NR', 'Yes', 'Relevance clear', 'Civic Participation', '★★', 'c. high'],
    ...['mid-term', 'end-of-term', 'irm', 'government', '__proto__'],
  );
  const assessment = fc.record(
    {
      scale: word,
      value: fc.oneof(word, fc.array(word)),
      stage: word,
      voice: word,
      aspect: word,
      cluster: fc.array(word),
      note: fc.string(),
    },
    {requiredKeys: []},
  );

  it('are all there in each layout, none is invented, and the view is plain data', () => {
    fc.assert(
      fc.property(fc.array(assessment), fc.constantFrom<ReviewLayout>('scales', 'matrix'), (assessments, layout) => {
        const view = review({commitments: [{id: 'X1', assessments}]}, 'X1', layout);
        assert.doesNotThrow(() => structuredClone(view));
        const given = parse({commitments: [{id: 'X1', assessments}]})?.document.commitments[0]?.assessments ?? [];
        const listed = view.reports.length + outline(view).length;
        if (layout === 'scales') assert.equal(listed, given.length);
        else assert.equal(view.matrix === undefined && listed < given.length, false);
      }),
    );
  });
});

// Real data lie beside the repository, not in it.
const DATA = new URL('../../../shared/data/', import.meta.url);
const skip = !existsSync(DATA) && 'no ../shared/data beside the repository';

/** Rows of a CSV file: quoted cells may hold commas, quotes and line breaks. */
function csv(name: string): string[][] {
  const rows: string[][] = [[]];
  for (const [, quoted, bare, end] of readFileSync(new URL(name, DATA), 'utf8').matchAll(
    /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r?\n|$)/g,
  )) {
    rows.at(-1)?.push(quoted?.replaceAll('""', '"') ?? bare ?? '');
    if (end !== ',') rows.push([]);
  }
  return rows.filter(({length}) => length > 1);
}

/** Values as they are shown, without the steps that were not given. */
const valuesIn = ({matrix, groups}: IrmReviewView) =>
  [
    ...groups
      .flatMap(({voices}) => voices.flatMap(({scales}) => scales.flatMap(({ratings}) => ratings)))
      .flatMap(({value, given}) => [value, given]),
    ...groups.flatMap(({voices}) => voices.flatMap(({absent}) => [absent?.text, absent?.given])),
    ...(matrix?.voices.flatMap(({lines}) => lines.flat()) ?? []).flatMap(({text, notes = []}) => [text, ...notes]),
  ].join(' | ');

/** Which column is which rating. */
const COLUMNS: readonly (readonly [column: RegExp, rating: Record<string, string>])[] = [
  [/^Specificity$/i, {scale: 'specificity'}],
  [/^Verifiable$/i, {scale: 'verifiable'}],
  [/^Potential Impact$/i, {scale: 'potential-impact'}],
  [/^Completion \(Progress Report\)$/i, {scale: 'completion', stage: 'mid-term'}],
  [/^Completion \(End Of Term\)$/i, {scale: 'completion', stage: 'end-of-term'}],
  [/^Potential for Results$/i, {scale: 'potential-for-results'}],
  [/^Early Results$/i, {scale: 'early-results'}],
  [/^Did It Open Government \((Overall|end of term)\)?/i, {scale: 'did-it-open-government', stage: 'end-of-term'}],
  [/Open Government \(Access To/i, {scale: 'did-it-open-government', aspect: 'Access To Information'}],
  [/Open Government \(Civic/i, {scale: 'did-it-open-government', aspect: 'Civic Participation'}],
  [/Open Government: Public/i, {scale: 'did-it-open-government', aspect: 'Public Accountability'}],
];

describe('the ratings of OGP’s databases', {skip}, () => {
  for (const [name, header, least] of [
    ['ogp-database-2024.csv', 0, 558],
    ['ogp-database-2016-sample.csv', 1, 200],
  ] as const)
    it(`of ${name} are all found in the text, in both layouts`, () => {
      const all = skip ? [] : csv(name);
      const heads = all[header] ?? [];
      const rows = all.slice(header + 1);
      const columns = COLUMNS.flatMap(([column, rating]) => {
        const at = heads.findIndex((head) => column.test(head.trim()));
        return at < 0 ? [] : [{at, rating}];
      });
      assert.ok(rows.length >= least && columns.length >= 5, `${rows.length} rows, ${columns.length} columns`);
      for (const row of rows) {
        const assessments = columns
          .filter(({at}) => row[at])
          .map(({at, rating}) => ({...rating, value: row[at], voice: 'irm'}));
        for (const layout of ['scales', 'matrix'] as const) {
          const text = valuesIn(review({commitments: [{id: 'X', assessments}]}, 'X', layout)).toLowerCase();
          for (const {value = ''} of assessments) assert.ok(text.includes(value.toLowerCase()), `${row[0]}: ${value}`);
        }
      }
    });
});

describe('indicators of other cycles', () => {
  const nd = (scale: string, more: object = {}) => ({scale, value: 'ND', voice: 'irm', stage: 'end-of-term', ...more});
  const voiceOf = (assessments: readonly object[], lang?: string) => {
    const voices = review(rated(...assessments), undefined, 'scales', lang).groups.flatMap(({voices}) => voices);
    return voices.map(({scales, absent}) => [scales.map(({name}) => name), absent?.text, absent?.given]);
  };

  it('are one line in their group, each scale once', () => {
    const given = [
      {scale: 'specificity', value: 'Low', voice: 'irm', stage: 'end-of-term'},
      nd('potential-for-results'),
      nd('verifiable'),
      ...['Civic Participation', 'Public Accountability'].map((aspect) => nd('did-it-open-government', {aspect})),
    ];
    assert.deepEqual(voiceOf(given), [
      [['Specificity'], 'Not part of this cycle: Potential for results and Verifiable', 'published as “ND”'],
      [[], 'Not part of this cycle: Did it open government?', 'published as “ND”'],
    ]);
    assert.equal(voiceOf([nd('early-results')], 'nl')[0]?.[1], 'Niet in deze cyclus: Eerste resultaten');
  });

  it('keep a line of their own, without definitions, where there is more to say', () => {
    const [voice] = review(
      rated(nd('potential-for-results', {note: 'Asked from 2021 on.'}), nd('verifiable')),
    ).groups.flatMap(({voices}) => voices);
    assert.deepEqual(
      voice?.scales.map(({name, explained}) => [name, explained]),
      [['Potential for results', false]],
    );
    assert.equal(voice?.absent?.text, 'Not part of this cycle: Verifiable');
  });

  it('loses no rating: each is on its scale or in that line', () => {
    const values = fc.constantFrom('ND', 'No Data', 'Pending', 'Low', 'NR');
    const scales = fc.constantFrom('specificity', 'verifiable', 'completion', 'early-results', 'starred', 'x-own');
    const one = fc.record({scale: scales, value: values, voice: fc.constantFrom('irm', 'government')});
    fc.assert(
      fc.property(fc.array(one, {minLength: 1}), (assessments) => {
        const {groups} = review(rated(...assessments));
        const found = groups.flatMap(({voices}) =>
          voices.flatMap(({scales, absent}) => [
            ...scales.flatMap(({ratings}) => ratings.map(({value}) => value)),
            ...(absent ? [absent.text] : []),
          ]),
        );
        const kept = assessments.filter(({value}) => !/^N(D|o Data)$/.test(value));
        assert.ok(found.length >= kept.length);
        assert.equal(
          found.some((text) => /^Not part of|^No data/.test(text)),
          kept.length < assessments.length,
        );
      }),
      {seed: 5, numRuns: 300},
    );
  });
});
