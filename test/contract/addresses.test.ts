import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {createLocalizer} from '../../src/i18n/localizer.js';
import {parse} from '../../src/parse/parse.js';
import {render, type Widget} from '../../src/tools/server/index.js';
import {commitmentHref} from '../../src/view/address.js';
import {toCommitmentView} from '../../src/view/commitment.js';
import {elementsOf, factsOf} from '../tools/server/html.js';

const bad = (place: string) => `javascript:alert('${place}')`;
const party = (place: string) => ({name: 'Ministry', url: bad(place)});

/** A document with a forbidden address in every place that takes one. */
const DATA = {
  source: {name: 'Source', url: bad('source'), feed: bad('feed')},
  plans: [{id: 'P', title: 'Plan', url: bad('plan'), figures: [{scale: 'completion', counts: {Limited: 1}}]}],
  commitments: [
    {
      id: 'A',
      plan: 'P',
      title: 'Open budget',
      url: bad('commitment'),
      leadInstitutions: [party('lead')],
      supportingInstitutions: [party('support')],
      milestones: [
        {title: 'First', responsible: [party('responsible')], evidence: [{url: bad('evidence'), label: 'E'}]},
      ],
      assessments: [{scale: 'completion', value: 'Limited', report: {url: bad('report'), label: 'R'}}],
      notes: [{id: '1', text: 'Note', url: bad('note')}],
      links: [{url: bad('link'), label: 'L'}],
      related: ['B'],
    },
    {id: 'B', plan: 'P', title: 'Open data', url: bad('neighbour')},
  ],
  updates: [
    {
      date: '2024-01-01',
      title: 'News',
      url: bad('update'),
      timetable: [{title: 'Step', links: [{url: bad('step'), label: 'S'}]}],
      contacts: [{name: 'Desk', url: bad('contact')}],
      links: [{url: bad('download'), label: 'D'}],
      commitments: ['A'],
    },
  ],
  dialogues: [
    {
      title: 'Series',
      url: bad('series'),
      calendar: bad('calendar'),
      venue: {name: 'Hall', url: bad('venue')},
      signUp: {url: bad('sign-up'), label: 'Sign up'},
      links: [{url: bad('series-link'), label: 'L'}],
      sessions: [
        {
          title: 'Session',
          date: '2030-01-01',
          url: bad('session'),
          calendar: bad('session-calendar'),
          speakers: [{name: 'Somebody', organisation: party('speaker')}],
          signUp: {url: bad('session-sign-up'), label: 'Sign up'},
        },
      ],
    },
  ],
  programmes: [
    {
      title: 'Programme',
      url: bad('programme'),
      activities: {items: [{title: 'Activity', links: [{url: bad('activity'), label: 'A'}]}]},
      governance: {items: [{name: 'Board', url: bad('body')}]},
      funding: {items: [{amount: 1, source: party('grant'), links: [{url: bad('grant-link'), label: 'G'}]}]},
      partners: {items: [party('partner')]},
      commitments: ['A'],
      links: [{url: bad('programme-link'), label: 'P'}],
      updatedBy: party('editor'),
    },
  ],
};

/** What each widget shows, by place. */
const SHOWN: readonly (readonly [element: string, attributes: Widget['attributes'], places: string])[] = [
  [
    'commitment',
    {commitment: 'A'},
    'source plan commitment lead support responsible evidence report note link neighbour',
  ],
  ['commitment-card', {commitment: 'A'}, 'commitment lead'],
  ['commitment-card', {commitment: 'A', layout: 'full'}, 'commitment plan lead support report link'],
  ['commitment-list', {layout: 'cards'}, 'commitment neighbour'],
  ['commitment-list', {layout: 'list'}, 'commitment neighbour'],
  ['commitment-list', {layout: 'table'}, 'commitment neighbour'],
  ['plan-progress', {plan: 'P'}, 'plan'],
  ['milestone-timeline', {commitment: 'A'}, 'responsible evidence'],
  ['milestone-timeline', {commitment: 'A', layout: 'table'}, 'responsible evidence'],
  ['irm-review', {commitment: 'A'}, 'report'],
  ['rating-scale', {commitment: 'A', scale: 'completion'}, 'report'],
  ['updates', {}, 'feed update step contact download commitment'],
  [
    'dialogue-series',
    {today: '2029-01-01'},
    'series calendar venue sign-up series-link session session-calendar speaker session-sign-up',
  ],
  ['programme', {}, 'programme activity body grant grant-link partner programme-link editor commitment'],
];

describe('an address that may not become a link', () => {
  for (const [element, attributes, places] of SHOWN)
    it(`is text in ogp-${element} ${JSON.stringify(attributes)}`, async () => {
      const {html} = await render({data: DATA, widgets: {element, attributes}, form: 'declarative', lang: 'en'});
      const text = factsOf(html);
      for (const place of places.split(' ')) assert.ok(text.includes(bad(place)), `${place} is lost: ${text}`);
      const links = elementsOf(html).flatMap(({attributes: {href}}) => href ?? []);
      assert.deepEqual(
        links.filter((href) => /script/i.test(href)),
        [],
      );
    });
});

const PATTERN = '/c/{id}/{id}.html';

describe('the address of a commitment', () => {
  it('has the id, as a piece of an address, in every place of the pattern', () => {
    assert.equal(commitmentHref({id: 'B 1'}, PATTERN), '/c/B%201/B%201.html');
    assert.equal(commitmentHref({id: '$&', url: 'https://example.org/'}, PATTERN), '/c/%24%26/%24%26.html');
    assert.equal(commitmentHref({id: '../x'}, PATTERN), '/c/..%2Fx/..%2Fx.html');
  });

  it('is its own, or the place on this page, where there is no pattern', () => {
    assert.equal(commitmentHref({id: 'B 1', url: 'https://example.org/'}), 'https://example.org/');
    assert.equal(commitmentHref({id: 'B 1', url: 'javascript:x'}), '#B%201');
    assert.equal(commitmentHref({id: 'B 1'}, 'javascript:{id}'), '#B%201');
    assert.equal(commitmentHref({url: 'https://example.org/'}, PATTERN), 'https://example.org/');
    assert.equal(commitmentHref({}, PATTERN), undefined);
  });

  const data = {
    commitments: [
      {
        id: 'A',
        title: 'First',
        plan: 'P',
        related: ['B 1'],
        assessments: [{scale: 'completion', value: 'Limited', cluster: ['A', 'B 1']}],
      },
      {id: 'B 1', title: 'Second', plan: 'P'},
    ],
    updates: [{title: 'News', commitments: ['B 1']}],
    programmes: [{title: 'Programme', commitments: ['B 1']}],
  };
  const hrefs = async (element: string, attributes: Widget['attributes']) => {
    const {html} = await render({data, widgets: {element, attributes}, form: 'declarative', lang: 'en'});
    return elementsOf(html).flatMap(({attributes: {href}}) => (href?.includes('B') ? href : []));
  };
  const page = '/c/B%201/B%201.html';

  it('is the same in every widget', async () => {
    assert.deepEqual(
      await hrefs('commitment', {commitment: 'A', 'commitment-href-template': PATTERN, sections: 'links'}),
      [page, page],
    );
    assert.deepEqual(await hrefs('programme', {'commitment-href-template': PATTERN}), [page]);
    for (const layout of ['list', 'cards', 'table'])
      assert.deepEqual(await hrefs('commitment-list', {'commitment-href-template': PATTERN, layout}), [page], layout);
    assert.deepEqual(await hrefs('irm-review', {commitment: 'A'}), ['#B%201']);
    assert.deepEqual(await hrefs('updates', {}), ['#B%201']);
    assert.deepEqual(await hrefs('commitment', {commitment: 'A', sections: 'links'}), ['#B%201', '#B%201']);
  });

  it('is that of a session, too', async () => {
    const series = {id: 'S 1', title: 'S', sessions: [{id: 'B 1', title: 'Theme', date: '2030-01-01'}]};
    const {html} = await render({
      data: {dialogues: [series]},
      widgets: {element: 'dialogue-series', attributes: {'calendar-href': '/ics/{id}/{id}.ics', today: '2029-01-01'}},
      form: 'declarative',
      lang: 'en',
    });
    const found = elementsOf(html).flatMap(({attributes: {href}}) => href ?? []);
    assert.deepEqual(found, ['/ics/S%201/S%201.ics', '/ics/B%201/B%201.ics']);
  });

  it('is told with the title to whoever looks at the view', () => {
    const {document} = parse(data) ?? assert.fail();
    const [first] = document.commitments;
    assert.ok(first);
    const context = {l10n: createLocalizer('en'), lang: undefined, scales: [], today: '2026-01-01'};
    const {related, next} = toCommitmentView(first, document, context, new Set(['links']), PATTERN);
    assert.deepEqual([related[0]?.href, next?.href], [page, page]);
  });
});
