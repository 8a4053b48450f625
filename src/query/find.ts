import type {Assessment} from '../model/assessment.js';
import type {Commitment} from '../model/commitment.js';
import type {OgpDocument, Plan} from '../model/document.js';
import {fold} from '../model/fold.js';
import {findScale, scaleFor, stageOf, type Scale} from '../model/scales.js';

export const same = (a: string | undefined, b: string | undefined) =>
  a?.trim().toLowerCase() === b?.trim().toLowerCase();

/** Why no commitment could be chosen. */
export type NoChoice = 'empty' | 'not-found' | 'choose';

/** Finds the commitment with that id (not case-sensitive), or the only one. Never picks one of several. */
export function findCommitment({commitments}: OgpDocument, id?: string): Commitment | NoChoice {
  const [only] = commitments;
  if (!only) return 'empty';
  if (id) return commitments.find((commitment) => same(commitment.id, id)) ?? 'not-found';
  return commitments.length === 1 ? only : 'choose';
}

export const findPlan = ({plans}: OgpDocument, {plan}: Commitment): Plan | undefined =>
  plan ? plans.find(({id}) => same(id, plan)) : undefined;

/** Finds the previous and next commitment in the same plan, in the order of the document. */
export function neighbours({commitments}: OgpDocument, commitment: Commitment): (Commitment | undefined)[] {
  const row = commitment.plan ? commitments.filter(({plan}) => same(plan, commitment.plan)) : [];
  const at = row.indexOf(commitment);
  return [row[at - 1], row[at + 1]];
}

/** A query for assessments. */
export interface RatingQuery {
  readonly scale?: string;
  readonly stage?: string;
  readonly voice?: string;
  readonly aspect?: string;
}

/** The words of a scale: editions share them. */
export const wordsOf = (scale: string | undefined, own: readonly Scale[]): string =>
  findScale(scale, own)?.words ?? fold(scale);

/**
 * Finds all assessments that match a query, latest stage first. `completion` also finds its other editions; a scale also
 * those that were published under the name of another.
 */
export function findAssessments(assessments: readonly Assessment[], own: readonly Scale[], query: RatingQuery) {
  const wanted = wordsOf(query.scale, own);
  const fits = (given: string | undefined, wanted: string | undefined) => !wanted || fold(given) === fold(wanted);
  return assessments
    .filter(
      (assessment) =>
        (!query.scale || wordsOf(assessment.scale, own) === wanted || scaleFor(assessment, own)?.words === wanted) &&
        fits(stageOf(assessment), query.stage) &&
        fits(assessment.voice, query.voice) &&
        fits(assessment.aspect, query.aspect),
    )
    .sort((a, b) => stageRank(stageOf(b)) - stageRank(stageOf(a)));
}

/** Stages in chronological order. An unknown word ranks first: it is never the latest. */
const STAGES: readonly string[] = [
  ...['design', 'action-plan-review', 'mid-term', 'mid-term-review', 'year-1', 'implementation', 'end-of-term'],
  ...['transitional-results', 'at-close', 'results-report'],
];

/** Returns the rank of a stage; -1 if it is unknown. */
export const stageRank = (stage: string | undefined) => STAGES.indexOf(fold(stage));

/** The most informative scales, best first: a card has room for one. */
const HEADLINES = ['completion', 'potential-for-results', 'potential-impact'];

/** Selects the rating for a card: the IRM's before others, completion before impact, at the latest stage. */
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

/** True for an earlier rating. Only ratings of the same voice, edition and aspect with known stages are comparable. */
export function isEarlier(other: Assessment, latest: Assessment, own: readonly Scale[]): boolean {
  const alike = (['voice', 'aspect'] as const).every((key) => fold(other[key]) === fold(latest[key]));
  const [before, after] = [stageRank(stageOf(other)), stageRank(stageOf(latest))];
  return alike && scaleFor(other, own) === scaleFor(latest, own) && before >= 0 && before < after;
}
