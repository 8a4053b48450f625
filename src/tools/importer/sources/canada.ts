import type {Field, RecordSource} from './definition.js';

/** A choice of a list: its code, and its label in both languages. */
const CHOICE: readonly Field[] = [
  ['id', 'id', 'word'],
  ['title', ['{lang}', 'label/{lang}'], 'texts'],
];

/**
 * Canada's tracker: the form that departments fill in (YAML of ckanext-canada, or the JSON that CKAN makes of it), the
 * reports that they make with it, or both together. The choices of the form are the plan.
 */
export const canada: RecordSource = {
  name: 'Canada’s tracker',
  langs: ['en', 'fr'],
  country: {name: 'Canada', codes: ['CA']},
  orphans: 'placeholder',
  plan: {
    shape: 'form',
    rule: {
      id: 'dataset_type',
      title: 'title',
      untitled: {en: 'National Action Plan', fr: 'Plan d’action national'},
      fallbackId: 'canada',
    },
    marks: ['commitments'],
    lists: {
      commitments: {kind: 'commitment', id: 'id', fields: CHOICE},
      milestones: {kind: 'step', id: 'id', fields: CHOICE},
      // Indicators have what milestones have elsewhere: dates and departments.
      indicators: {
        kind: 'milestone',
        id: 'id',
        fields: [...CHOICE, ['responsible', 'lead_dept', 'codes']],
        deadline: {words: 'deadline/{lang}', date: 'due_date'},
      },
    },
  },
  records: {
    all: ['reporting_period', 'commitments', 'status'],
    some: ['progress_en', 'progress_fr'],
    fewest: 1,
    list: {
      kind: 'report',
      of: ['commitments', 'milestones', 'indicators'],
      period: 'reporting_period',
      text: 'progress_{lang}',
      nothing: /^(nil|nul)\.?$/i,
      status: 'status',
      statuses: {
        NS: {en: 'Not started', fr: 'Non commencé'},
        LP: {en: 'Limited progress', fr: 'Progrès limité'},
        SP: {en: 'Substantial progress', fr: 'Progrès important'},
        C: {en: 'Complete', fr: 'Réalisé'},
      },
      sections: [
        ['status', ''],
        ['evidence', 'evidence_{lang}'],
        ['challenges', 'challenges_{lang}'],
      ],
      repeated: {
        title: 'indicator_{lang}',
        deadline: 'indicator_deadline_{lang}',
        responsible: 'indicator_lead_dept',
      },
      owner: {code: 'owner_org', name: 'owner_org_title', between: /\s+\|\s+/},
      personal: ['user_modified'],
    },
  },
  labels: {
    milestones: {en: 'Milestones', fr: 'Jalons'},
    status: {en: 'Status', fr: 'État'},
    evidence: {en: 'Evidence of progress', fr: 'Preuve de progrès'},
    challenges: {en: 'Challenges', fr: 'Défis'},
  },
};
