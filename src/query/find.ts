import type {Assessment} from '../model/assessment.js';
import type {Commitment} from '../model/commitment.js';
import type {OgpDocument, Plan} from '../model/document.js';
import {fold} from '../model/fold.js';
import {findScale, scaleFor, stageOf, type Scale} from '../model/scales.js';

export const same = (a: string | undefined, b: string | undefined) =>
  a?.trim().toLowerCase() === b?.trim().toLowerCase();

/** Why no commitment could be chosen. */
export type NoChoice = 'empty' | 'not-found' | 'choose';

/** The commitment of that id (compared without case), or the only one there is. Never picks one of several. */
export function findCommitment({commitments}: OgpDocument, id?: string): Commitment | NoChoice {
  const [only] = commitments;
  if (!only) return 'empty';
  if (id) return commitments.find((commitment) => same(commitment.id, id)) ?? 'not-found';
  return commitments.length === 1 ? only : 'choose';
}

export const findPlan = ({plans}: OgpDocument, {plan}: Commitment): Plan | undefined =>
  plan ? plans.find(({id}) => same(id, plan)) : undefined;

/** Those before and after a commitment in its plan, in the order of the document. */
export function neighbours({commitments}: OgpDocument, commitment: Commitment): (Commitment | undefined)[] {
  const row = commitment.plan ? commitments.filter(({plan}) => same(plan, commitment.plan)) : [];
  const at = row.indexOf(commitment);
  return [row[at - 1], row[at + 1]];
}

/** Which assessment is wanted. */
export interface RatingQuery {
  readonly scale?: string;
  readonly stage?: string;
  readonly voice?: string;
  readonly aspect?: string;
}

/** All assessments that answer a query, latest stage first. Asking for `completion` finds its other editions too. */
export function findAssessments(assessments: readonly Assessment[], own: readonly Scale[], query: RatingQuery) {
  const scaleOf = (name: string | undefined) => findScale(name, own)?.words ?? fold(name);
  const fits = (given: string | undefined, asked: string | undefined) => !asked || fold(given) === fold(asked);
  return assessments
    .filter(
      (assessment) =>
        (!query.scale || scaleOf(assessment.scale) === scaleOf(query.scale)) &&
        fits(stageOf(assessment), query.stage) &&
        fits(assessment.voice, query.voice) &&
        fits(assessment.aspect, query.aspect),
    )
    .sort((a, b) => stageRank(stageOf(b)) - stageRank(stageOf(a)));
}

/** Stages in the order of a plan's life. A word that is not in the row ranks first of all: it is never the latest. */
const STAGES: readonly string[] = [
  ...['design', 'action-plan-review', 'mid-term', 'mid-term-review', 'year-1', 'implementation', 'end-of-term'],
  ...['transitional-results', 'at-close', 'results-report'],
];

/** The place of a stage in a plan's life; -1 where it is not told. */
export const stageRank = (stage: string | undefined) => STAGES.indexOf(fold(stage));

/** The scales that say most about a commitment, best first: a card has room for one. */
const HEADLINES = ['completion', 'potential-for-results', 'potential-impact'];

/** The one rating for a card: the IRM's before others, completion before impact, the latest stage of it. */
export function headlineAssessment(
  assessments: readonly Assessment[],
  own: readonly Scale[],
): {latest: Assessment; earlier: Assessment | undefined} | undefined {
  for (const scale of HEADLINES)
    for (const voice of ['irm', undefined]) {
      const [latest, ...others] = findAssessments(assessments, own, {scale, voice});
      if (latest) return {latest, earlier: others.find((other) => isEarlier(other, latest, own))};
    }
  const [first] = assessments;
  return first && {latest: first, earlier: undefined};
}

/** Only the same voice, edition and aspect can be compared, and only where both stages tell which came first. */
export function isEarlier(other: Assessment, latest: Assessment, own: readonly Scale[]): boolean {
  const alike = (['voice', 'aspect'] as const).every((key) => fold(other[key]) === fold(latest[key]));
  const [before, after] = [stageRank(stageOf(other)), stageRank(stageOf(latest))];
  return alike && scaleFor(other, own) === scaleFor(latest, own) && before >= 0 && before < after;
}
