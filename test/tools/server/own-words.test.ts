import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {render} from '../../../src/tools/server/index.js';

const data = {
  lang: 'en',
  commitments: [
    {
      id: 'X1',
      title: 'Open',
      leadInstitutions: ['Ministry'],
      milestones: ['One'],
      assessments: [{scale: 'completion', value: 'Limited', voice: 'irm'}],
    },
  ],
  terms: {
    en: {'fact.lead': 'In charge'},
    fy: {'fact.lead': 'Trekker', 'completion.limited': 'Beheind'},
    nl: {'fact.leed': 'x'},
  },
};

describe('a publisher’s own words on the server', () => {
  it('are in the markup of every form, those of labels first, and reach inner widgets', async () => {
    for (const form of ['declarative', 'plain', 'page'] as const) {
      const {html, issues} = await render({
        data,
        lang: 'en',
        form,
        widgets: [{element: 'commitment', attributes: {commitment: 'X1'}}],
      });
      assert.match(html, /In charge/, form);
      assert.deepEqual(
        issues.map(({code, path}) => `${code} ${path}`),
        ['term-unknown /terms/nl/fact.leed'],
      );
      const labelled = await render({
        data,
        lang: 'en',
        form,
        widgets: [
          {
            element: 'commitment',
            attributes: {commitment: 'X1', labels: '{"fact.lead": "Who", "layout.table": "Columns"}'},
          },
        ],
      });
      assert.match(labelled.html, /Who/, form);
      assert.doesNotMatch(labelled.html, /<dt[^>]*>In charge/, form);
    }
  });

  it('may be in a language without words here, with OGP’s word beside a rating', async () => {
    const {html} = await render({
      data,
      lang: 'fy',
      widgets: [{element: 'commitment-card', attributes: {commitment: 'X1', layout: 'full'}}],
    });
    assert.match(html, /Trekker/);
    assert.match(html, /Beheind/);
    assert.match(html, /Limited/);
    assert.doesNotMatch(html, /class="base"[^>]*lang="en"/);
  });

  it('are left out where they cannot be used', async () => {
    for (const labels of [
      '{',
      '[]',
      '{"fact.lead": 3}',
      '{"fact.lead": "{n}"}',
      '{"completion.limited": "Complete"}',
    ]) {
      const {html} = await render({
        data: {...data, terms: undefined},
        lang: 'en',
        widgets: [{element: 'commitment-card', attributes: {commitment: 'X1', layout: 'full', labels}}],
      });
      assert.match(html, /Lead/, labels);
      assert.match(html, /Limited/, labels);
    }
  });
});
