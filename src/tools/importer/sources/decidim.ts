import type {Field, RecordSource} from './definition.js';

/** Members of a result, wherever it stands in the tree. */
const COMMON: readonly Field[] = [
  ['id', 'id', 'word'],
  ['title', 'title/{lang}', 'lines'],
  ['status', 'status/name/{lang}', 'word-in-language'],
];

/** The results of a Decidim platform, as its component for accountability exports them: CSV or JSON, since 0.10. */
export const decidim: RecordSource = {
  name: 'Decidim accountability',
  orphans: 'commitment',
  records: {
    all: ['id', /^title\//],
    some: [
      'start_date',
      'end_date',
      'progress',
      'status/key',
      'status/id',
      'parent/id',
      'component/id',
      'proposal_urls',
    ],
    fewest: 4,
    list: {
      kind: 'tree',
      id: 'id',
      parent: 'parent/id',
      fields: [
        ...COMMON,
        ['url', 'url', 'word'],
        ['policyAreas[]', 'category/name/{lang}', 'lines'],
        // Newer platforms have taxonomies: in JSON a list, in CSV the way in which Ruby prints one.
        ['policyAreas[]', 'taxonomies/name/{n}/{lang}', 'lines'],
        ['policyAreas[]', 'taxonomies/name', 'ruby-texts'],
        ['period.start', 'start_date', 'start-date'],
        ['period.end', 'end_date', 'end-date'],
        ['description[].text', 'description/{lang}', 'texts'],
        ['assessments[]', 'progress', 'share-rating'],
        ['links[].url', 'proposal_urls', 'addresses'],
      ],
      below: [
        ...COMMON,
        ['text', 'description/{lang}', 'texts'],
        ['planned.start', 'start_date', 'start-date'],
        ['planned.end', 'end_date', 'end-date'],
        ['progress', 'progress', 'share'],
        ['evidence[].url', 'url', 'word'],
      ],
    },
  },
};
