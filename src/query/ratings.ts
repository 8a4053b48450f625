import type {Assessment, Star} from '../model/assessment.js';
import type {Commitment} from '../model/commitment.js';
import {fold} from '../model/fold.js';
import {scaleFor, stageOf, type Scale, type ScaleGroup} from '../model/scales.js';
import {isEarlier, stageRank} from './find.js';

/** The groups of a review in their order; scales without a group come last. */
export const GROUPS = ['design', 'implementation', 'results', 'other'] as const satisfies readonly (
  ScaleGroup | 'other'
)[];
export type ReviewGroup = (typeof GROUPS)[number];

/** An assessment with the preceding one, if they are comparable. */
export interface RatingPair {
  readonly assessment: Assessment;
  readonly earlier?: Assessment;
}

/** All ratings on one edition of a scale, grouped by aspect, earliest stage first. */
interface ScaleRatings {
  readonly scale: Scale | undefined;
  readonly ratings: readonly RatingPair[];
}

/** All ratings by one voice: voices are never mixed. */
export interface VoiceRatings {
  readonly voice: string | undefined;
  readonly scales: readonly ScaleRatings[];
}

/** Groups items by key, preserving their order. */
function groupBy<T>(items: readonly T[], keyOf: (item: T) => unknown): T[][] {
  const groups = new Map<unknown, T[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return [...groups.values()];
}

/** Converts a star into a rating by the IRM. Each formula is a different question. */
const starred = ({formula, ...star}: Star): Assessment => ({
  scale: 'starred',
  voice: 'irm',
  aspect: formula,
  ...star,
});

/** Returns all ratings of a commitment: its assessments and its stars. */
export const ratingsOf = ({assessments = [], starred: stars = []}: Commitment): readonly Assessment[] => [
  ...assessments,
  ...stars.map(starred),
];

/** Returns the group of a rating. */
export const groupOf = (rating: Assessment, own: readonly Scale[]): ReviewGroup =>
  scaleFor(rating, own)?.group ?? 'other';

/** Known voices in reverse order; all others come after them. */
const VOICES = ['civil-society', 'government', 'irm'];
const voiceRank = (voice: string | undefined) => VOICES.indexOf(fold(voice));

/** Groups ratings by voice, the IRM's first, then by scale, in the publisher's order. */
export const byVoice = (assessments: readonly Assessment[], own: readonly Scale[]): VoiceRatings[] =>
  groupBy(assessments, ({voice}) => fold(voice))
    .map((ratings) => ({
      voice: ratings[0]?.voice,
      scales: groupBy(ratings, (rating) => scaleFor(rating, own) ?? fold(rating.scale)).map((of) => ({
        scale: of[0] && scaleFor(of[0], own),
        ratings: groupBy(of, ({aspect}) => fold(aspect)).flatMap((alike) => inTime(alike, own)),
      })),
    }))
    .sort((a, b) => voiceRank(b.voice) - voiceRank(a.voice));

/** Pairs each rating with the nearest earlier one that is comparable. */
function inTime(alike: readonly Assessment[], own: readonly Scale[]): RatingPair[] {
  const sorted = [...alike].sort((a, b) => stageRank(stageOf(a)) - stageRank(stageOf(b)));
  return sorted.map((assessment, index) => ({
    assessment,
    earlier: sorted
      .slice(0, index)
      .filter((other) => isEarlier(other, assessment, own))
      .at(-1),
  }));
}
