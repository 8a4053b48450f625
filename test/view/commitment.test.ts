import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import {createLocalizer} from '../../src/i18n/localizer.js';
import {registerLocale} from '../../src/i18n/page-words.js';
import * as nl from '../../src/locales/generated/nl.js';
import * as da from '../../src/locales/generated/da.js';
import {parse} from '../../src/parse/parse.js';
import {fromRoot} from '../../scripts/widgets.mjs';
import {findCommitment} from '../../src/query/find.js';
import {SECTIONS, toCommitmentView} from '../../src/view/commitment.js';
import {longText} from '../../src/view/long-text.js';
import {richText, type Block, type Inline} from '../../src/view/rich-text.js';

registerLocale('nl', nl);
registerLocale('da', da);

const said = (
  data: unknown,
  id?: string,
  {lang = 'en', today = '2026-01-01', sections = SECTIONS.join(' '), link = ''} = {},
) => {
  const {document} = parse(data) ?? assert.fail('nothing to show');
  const commitment = findCommitment(document, id);
  if (typeof commitment === 'string') return assert.fail(commitment);
  const context = {l10n: createLocalizer(lang), lang: document.lang, scales: document.scales, today};
  return toCommitmentView(commitment, document, context, new Set(sections.split(' ')), link);
};
const netherlands = JSON.parse(readFileSync(fromRoot('demo/data/nl.json'), 'utf8')) as {commitments: {id: string}[]};

const plain = (part: Inline): string =>
  typeof part === 'string' ? part : part.kind === 'note' ? `[^${part.label}]` : part.of.map(plain).join('');
const textOf = (blocks: readonly Block[]) =>
  blocks.flatMap(({lines}) => lines.map((line) => line.map(plain).join(''))).join('\n');

describe('a commitment in words', () => {
  it('names place and plan at a glance, with every fact of NL0025', () => {
    const view = said(netherlands, 'nl0025');
    assert.equal(view.place, 'Netherlands');
    assert.deepEqual(
      view.glance.map(({label, values}) => [label, values.map(({text}) => text.replace(/\s/g, ' ')).join(' | ')]),
      [
        ['Action plan', 'Netherlands 2016-2018 National Action Plan'],
        ['Plan period', '2016 – 2018'],
        ['Number', '07'],
        ['Lead', 'Ministry of Infrastructure and the Environment'],
        ['Support', 'Ministry of the Interior and Kingdom Relations | Civil society'],
        ['Policy area', 'Capacity Building'],
        [
          'Period',
          'until 31 December 2017 (OGP commitment page) | 1 January 2016 – 30 June 2018 (IRM mid-term report)',
        ],
      ],
    );
  });

  it('names the plan above the title and the star at a glance where nothing else will', () => {
    const view = said(netherlands, 'NL0025', {sections: 'description'});
    assert.equal(view.plan?.text, 'Netherlands 2016-2018 National Action Plan');
    assert.equal(said(netherlands, 'NL0025').plan, undefined);
    const starred = said(netherlands, 'NL0010', {sections: 'glance'}).glance.find(({label}) => label === 'Starred');
    assert.deepEqual(
      starred?.values.map(({text}) => text),
      ['Yes (2015 criteria)', 'No (current criteria)'],
    );
  });

  it('keeps the voices apart: the plan, others, the reviewers', () => {
    const description = [
      {text: 'a', voice: 'irm'},
      {text: 'b'},
      {text: 'c', voice: 'The Ombudsman'},
      {text: 'd', voice: 'government'},
      {text: 'e', voice: 'IRM'},
      {text: 'f', voice: 'civil-society'},
    ];
    const {voices} = said({title: 'x', description});
    assert.deepEqual(
      voices.map(({heading, irm, sections}) => [heading, irm, sections.map(({lead}) => textOf(lead)).join('')]),
      [
        ['From the action plan', false, 'bd'],
        ['The Ombudsman', false, 'c'],
        ['Civil society', false, 'f'],
        ['From the IRM review', true, 'ae'],
      ],
    );
  });

  it('links notes and texts both ways, once per mark, and leaves unknown marks as text', () => {
    const view = said({
      title: 'x',
      description: [{text: 'One[^97], two[^97] and **three[^a]**.'}, {text: 'None[^98] [^] [^9 7]', voice: 'irm'}],
      notes: [
        {text: 'An editorial note.'},
        {id: '97', text: 'Plan', url: 'https://example.org'},
        {id: 'a'},
        {id: '97'},
      ],
    });
    const marks: Inline[] = [];
    const collect = (part: Inline): unknown =>
      typeof part !== 'string' && (part.kind === 'note' ? marks.push(part) : part.of.forEach(collect));
    for (const {sections} of view.voices)
      for (const {lead} of sections) for (const {lines} of lead) lines.flat().forEach(collect);
    assert.deepEqual(
      marks.map((mark) => typeof mark !== 'string' && mark.kind === 'note' && [mark.name, mark.id, mark.to]),
      [
        ['Note 97', 'ogp-ref-1-0', 'ogp-note-1'],
        ['Note 97', 'ogp-ref-1-1', 'ogp-note-1'],
        ['Note a', 'ogp-ref-2-0', 'ogp-note-2'],
      ],
    );
    assert.deepEqual(
      view.notes.map(({id, label, back}) => [id, label, back.map((one) => one.id)]),
      [
        ['ogp-note-0', 'Editorial note', []],
        ['ogp-note-1', '97', ['ogp-ref-1-0', 'ogp-ref-1-1']],
        ['ogp-note-2', 'a', ['ogp-ref-2-0']],
        ['ogp-note-3', '97', []],
      ],
    );
    assert.equal(textOf(view.voices[1]!.sections[0]!.lead), 'None[^98] [^] [^9 7]');
  });

  it('marks notes without a link where the notes are not shown', () => {
    const view = said({title: 'x', description: [{text: 'One[^1]'}], notes: [{id: '1'}]}, undefined, {
      sections: 'description',
    });
    assert.deepEqual(view.notes, []);
    const mark = view.voices[0]?.sections[0]?.lead[0]?.lines[0]?.[1];
    assert.ok(typeof mark === 'object' && mark.kind === 'note' && mark.to === undefined);
  });

  it('makes a note of one plain sentence the link, and puts the address after any other', () => {
    const {notes} = said({
      title: 'x',
      notes: [
        {id: '1', text: 'Report', url: 'https://example.org/1'},
        {id: '2', text: 'See *this*.', url: 'https://example.org/2'},
        {id: '3', url: 'https://example.org/3'},
        {id: '4', text: 'Report', url: 'javascript:alert(1)'},
      ],
    });
    assert.deepEqual(
      notes.map(({link, blocks}) => [link?.text, link?.href, textOf(blocks)]),
      [
        ['Report', 'https://example.org/1', ''],
        ['https://example.org/2', 'https://example.org/2', 'See this.'],
        ['https://example.org/3', 'https://example.org/3', ''],
        ['javascript:alert(1)', undefined, 'Report'],
      ],
    );
  });

  it('finds related commitments and the neighbours in the plan, with an address or the place on this page', () => {
    const data = {
      plans: [{id: 'P'}],
      commitments: [
        {id: 'A1', title: 'One', plan: 'P', url: 'a1.html'},
        {id: 'B1', title: 'Elsewhere', plan: 'Q'},
        {id: 'A2', title: 'Two', plan: 'p', related: ['b1', 'Z9', 'A1']},
        {id: 'A 3', title: 'Three', plan: 'P'},
      ],
    };
    const view = said(data, 'A2');
    assert.deepEqual(
      view.related.map(({id, text, href}) => [id, text, href]),
      [
        ['B1', 'Elsewhere', '#B1'],
        [undefined, 'Z9', undefined],
        ['A1', 'One', 'a1.html'],
      ],
    );
    assert.deepEqual([view.previous?.href, view.next?.href], ['a1.html', '#A%203']);
    const own = said(data, 'A2', {link: 'c.html?id={id}'});
    assert.deepEqual([own.previous?.href, own.next?.href], ['c.html?id=A1', 'c.html?id=A%203']);
    assert.equal(said(data, 'A2', {link: 'javascript:{id}'}).previous?.href, 'a1.html');
    assert.deepEqual([said(data, 'B1').previous, said(data, 'B1').next], [undefined, undefined]);
  });

  it('has no neighbours without a plan', () => {
    const view = said(
      {
        commitments: [
          {id: 'A', title: 'a'},
          {id: 'B', title: 'b'},
        ],
      },
      'B',
    );
    assert.deepEqual([view.previous, view.next], [undefined, undefined]);
  });

  it('says where the data are from; a licence is a link only with an address', () => {
    const source = {name: 'OGP', url: 'https://example.org', updated: '2022-06', license: 'CC0 1.0'};
    const rows = (license: string) =>
      said({source: {...source, license}, commitments: [{title: 'x'}]}).source.map(({label, values}) => [
        label,
        values[0]?.text,
        values[0]?.href,
      ]);
    assert.deepEqual(rows('CC0 1.0'), [
      ['Source', 'OGP', 'https://example.org'],
      ['Last updated', 'June 2022', undefined],
      ['Licence', 'CC0 1.0', undefined],
    ]);
    assert.equal(rows('https://example.org/cc0')[2]?.[2], 'https://example.org/cc0');
    assert.deepEqual(said({title: 'x'}).source, []);
  });

  for (const [updated, end, today, stale] of [
    ['2022-06', '2022', '2026-01-01', true],
    ['2022', '2022', '2026-01-01', false],
    ['2022-12-31', '2022', '2026-01-01', false],
    ['2022-06', '2022', '2022-12-31', false],
    ['2022-06', '2022', '2023-01-01', true],
    ['June 2022', '2022', '2026-01-01', false],
    ['2022-06', undefined, '2026-01-01', false],
  ] as const)
    it(`${stale ? 'warns' : 'does not warn'} with data of ${updated} and a plan until ${end ?? 'nobody knows'} on ${today}`, () => {
      const data = {
        source: {updated},
        plans: [{id: 'P', period: {start: '2020', end}}],
        commitments: [{title: 'x', plan: 'P'}],
      };
      assert.equal(
        said(data, undefined, {today}).stale,
        stale ? 'Last updated: June 2022. The plan ran until 2022; later developments may be missing.' : undefined,
      );
    });

  it('says it in every language', () => {
    const words = (lang: string) => Object.values(said(netherlands, 'NL0025', {lang}).words).join(' ');
    assert.match(words('nl'), /In het kort/);
    assert.match(words('da'), /Kort fortalt/);
    assert.equal(said(netherlands, 'NL0025', {lang: 'nl'}).voices[1]?.heading, 'Uit de IRM-beoordeling');
  });

  it('is plain data', () => {
    for (const {id} of netherlands.commitments) {
      const view = said(netherlands, id);
      assert.deepEqual(JSON.parse(JSON.stringify(view)), JSON.parse(JSON.stringify({...view})), id);
      assert.doesNotMatch(JSON.stringify(view), /\[object|undefined|NaN/, id);
    }
  });
});

describe('a long text', () => {
  const many = 'One sentence with some words. ';
  const parted = (text: string) => longText(richText(text));

  it('stays whole where the rest would be short', () => {
    assert.deepEqual(parted(many.repeat(35)).rest, []);
    assert.deepEqual(parted('').rest, []);
  });

  it('is parted between paragraphs, and keeps the paragraph that it is in', () => {
    const {lead, rest} = parted(Array.from({length: 6}, (_, n) => `${n} ${many.repeat(13)}`).join('\n\n'));
    assert.equal(lead.length, 2);
    assert.equal(rest.length, 4);
  });

  it('is parted after a sentence where there is one paragraph only', () => {
    const {lead, rest} = parted(many.repeat(100));
    assert.match(textOf(lead), /words\. $/);
    assert.ok(textOf(lead).length < 900);
    assert.match(textOf(rest), /^One sentence/);
  });

  it('is parted between words where there is no sentence, and not at all in one word', () => {
    assert.match(textOf(parted('word '.repeat(500)).rest), /^word/);
    assert.deepEqual(parted('x'.repeat(5000)).rest, []);
  });

  it('goes on counting in a list', () => {
    const {lead, rest} = parted(Array.from({length: 40}, (_, n) => `${n + 1}. ${many}${many}`).join('\n'));
    assert.equal(rest[0]?.start, (lead[0]?.lines.length ?? 0) + 1);
  });

  it('loses nothing, whatever it is', () => {
    const piece = fc.constantFrom(
      'word ',
      'A sentence. ',
      '\n\n',
      '\n',
      '- item ',
      '3. item ',
      '**strong** ',
      '[a](https://b.example) ',
      'x'.repeat(90),
    );
    fc.assert(
      fc.property(fc.array(piece, {maxLength: 400}), (pieces) => {
        const blocks = richText(pieces.join(''));
        const {lead, rest} = longText(blocks);
        const all = (some: readonly Block[]) => textOf(some).replace(/\s+/g, '');
        assert.equal(all(lead) + all(rest), all(blocks));
      }),
      {numRuns: 200},
    );
  });
});
