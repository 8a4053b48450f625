import {canonical, ListIndex} from '../list/list-index.js';
import type {FacetEntry, ListKind, ListSource} from '../list/list-source.js';
import {isPlaceholder} from '../list/placeholders.js';
import type {Assessment} from '../model/assessment.js';
import type {Commitment} from '../model/commitment.js';
import type {OgpDocument, Plan} from '../model/document.js';
import {FACETS, LIST_LAYOUTS, SORTS, type Facet, type ListLayout, type Sort} from '../model/filter.js';
import {findScale} from '../model/scales.js';
import {pickText, type Text} from '../model/text.js';
import {findAssessments, findPlan} from './find.js';

/** Properties of every list of commitments. */
export const COMMITMENT_LIST: ListKind<Facet, Sort, ListLayout> = {
  facets: FACETS,
  sorts: SORTS,
  layouts: LIST_LAYOUTS,
  linked: LIST_LAYOUTS,
  groupedSorts: ['plan', 'year'],
  controls: ['search', 'sort', 'layout', 'export'],
  page: 50,
  screen: {list: 20, cards: 8, table: 20},
};

/** The commitments of a document, indexed for a list. */
export type CommitmentIndex = ListIndex<Commitment, Facet, Sort>;

export const indexCommitments = (document: OgpDocument): CommitmentIndex => new ListIndex(commitmentSource(document));

function commitmentSource(document: OgpDocument): ListSource<Commitment, Facet, Sort> {
  const {commitments, lang, scales} = document;
  // Each plan and each name of a scale is looked up once.
  const plans = new Map<string, Plan | undefined>();
  const planOf = (commitment: Commitment): Plan | undefined => {
    const {plan: id = ''} = commitment;
    if (!plans.has(id)) plans.set(id, findPlan(document, commitment));
    return plans.get(id);
  };
  const known = new Map<string, boolean>();
  const isCompletion = ({scale = ''}: Assessment): boolean => {
    const is = known.get(scale) ?? findScale(scale, scales)?.words === 'completion';
    known.set(scale, is);
    return is;
  };
  /** Selects the rating that a card shows: the IRM's latest. */
  const completion = ({assessments = []}: Commitment): readonly FacetEntry[] => {
    const all = assessments.filter(isCompletion);
    // Most commitments have at most one.
    const latest = all.length > 1 ? completionOf(all, document) : all[0];
    return latest ? [latest] : [];
  };
  const yearOf = (commitment: Commitment): string | undefined => {
    const span = planOf(commitment)?.period ?? commitment.period?.[0];
    return (span?.start ?? span?.end)?.iso?.slice(0, 4);
  };
  return {
    rows: commitments,
    scales,
    groupBy: 'plan',
    anchorOf: ({id}) => id,
    facets: [
      {name: 'plan', order: 'given', entriesOf: ({plan}) => (plan ? [plan.trim()] : [])},
      {name: 'policy-area', order: 'name', entriesOf: ({policyAreas = []}) => named(policyAreas)},
      {name: 'institution', order: 'name', entriesOf: (commitment) => named(partiesOf(commitment))},
      {name: 'status', order: 'name', entriesOf: ({status}) => (status ? [status] : [])},
      {name: 'completion', order: 'name', entriesOf: completion},
      {
        name: 'starred',
        order: 'name',
        entriesOf: ({starred = []}) => starred.map(({value}) => ({scale: 'starred', value})),
      },
    ],
    sorts: [
      {name: 'plan'},
      {name: 'title', alphabet: 'reader', keyOf: ({title}, tag) => title && pickText(title, tag, lang).text},
      {name: 'id', alphabet: 'common', keyOf: ({id}) => id},
      {name: 'year', descending: true, keyOf: yearOf},
    ],
    textsOf: (commitment) => {
      const {id, number, title, plan: planId, status, policyAreas = [], milestones = []} = commitment;
      const plan = planOf(commitment);
      return [
        ...[id, number, planId, status, title, plan?.title, plan?.country, plan?.locality, ...policyAreas],
        ...[...partiesOf(commitment), ...milestones.map((milestone) => milestone.title)],
      ];
    },
  };
}

const partiesOf = ({leadInstitutions = [], supportingInstitutions = []}: Commitment): readonly Text[] =>
  [...leadInstitutions, ...supportingInstitutions].flatMap(({name = ''}) => (name ? [name] : []));

/** Omits placeholders for a missing name. */
const named = (texts: readonly Text[]): readonly Text[] => texts.filter((text) => !isPlaceholder(canonical(text)));

/** Returns the completion of a commitment: the IRM's rating before others, at the latest stage. */
export function completionOf(assessments: readonly Assessment[], {scales}: OgpDocument): Assessment | undefined {
  const [irm] = findAssessments(assessments, scales, {scale: 'completion', voice: 'irm'});
  return irm ?? findAssessments(assessments, scales, {scale: 'completion'})[0];
}
