import type {RecordSource} from './definition.js';

/** A plan of the United States: commitments and sub-commitments with the front matter of their pages. */
export const usPages: RecordSource = {
  name: 'US plan file',
  country: {name: 'United States', codes: ['US', 'USA', 'United States of America']},
  sites: [[/\bopen\.usa\.gov\b/i, 'https://open.usa.gov']],
  orphans: 'left-out',
  plan: {
    shape: 'lists',
    rule: {title: 'plan', untitled: '', fallbackId: 'us', source: 'source'},
    marks: ['commitments', 'subcommitments'],
    column: 'commitment_id',
    lists: {
      commitments: {
        kind: 'commitment',
        id: 'commitment_id',
        fields: [
          ['id', 'commitment_id', 'word'],
          ['title', 'title', 'line'],
          ['url', 'permalink', 'address'],
          ['policyAreas[]', 'commitment_theme_name', 'word'],
          ['description[].text', 'commitment_detail_sub', 'prose'],
          ['description[].text', 'body', 'prose'],
        ],
      },
      subcommitments: {
        kind: 'milestone',
        id: 'commitment_detail_sub_id',
        parent: 'commitment_id',
        fields: [
          ['id', 'commitment_detail_sub_id', 'word'],
          ['title', 'title', 'line'],
          ['text', 'commitment_detail_sub', 'prose-but-title'],
          ['status', 'commitment_status', 'word'],
          ['responsible', 'commitment_agency', 'names'],
        ],
        repeated: ['commitment_theme_name'],
        progress: {
          // aug_2023_progress
          dated: /^([a-z]{3})_(\d{4})_progress$/,
          latest: 'body',
          opening: /^Progress Update:\s*/i,
          section: {heading: 'Evidence', pattern: /^([^]*?)^Evidence:\s*([^]*)(?![^])/im},
        },
      },
    },
  },
};
