import type {Assessment, Star} from '../model/assessment.js';
import type {Commitment} from '../model/commitment.js';
import {fold} from '../model/fold.js';
import {scaleFor, stageOf, type Scale, type ScaleGroup} from '../model/scales.js';
import {isEarlier, stageRank} from './find.js';

/** The groups of a review in their order; scales without a group of their own come last. */
export const GROUPS = ['design', 'implementation', 'results', 'other'] as const satisfies readonly (
  ScaleGroup | 'other'
)[];
export type ReviewGroup = (typeof GROUPS)[number];

/** An assessment with the one before it, where both can be compared. */
export interface Rated {
  readonly assessment: Assessment;
  readonly earlier?: Assessment;
}

/** All ratings on one edition of a scale; those of the same aspect stand together, the earliest stage first. */
interface ScaleRatings {
  readonly scale: Scale | undefined;
  readonly ratings: readonly Rated[];
}

/** All ratings by one voice: voices are never mixed. */
export interface VoiceRatings {
  readonly voice: string | undefined;
  readonly scales: readonly ScaleRatings[];
}

/** Items of the same key together, in the order in which they came. */
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

/** A star as one more rating by OGP's mechanism. Each formula is another question. */
const starred = ({formula, ...star}: Star): Assessment => ({
  scale: 'starred',
  voice: 'irm',
  aspect: formula,
  ...star,
});

/** All ratings that a commitment has: its assessments and its stars. */
export const ratingsOf = ({assessments = [], starred: stars = []}: Commitment): readonly Assessment[] => [
  ...assessments,
  ...stars.map(starred),
];

/** The group under which a rating is listed. */
export const groupOf = (rating: Assessment, own: readonly Scale[]): ReviewGroup =>
  scaleFor(rating, own)?.group ?? 'other';

/** Known voices, the last one first; all others stand behind them. */
const VOICES = ['civil-society', 'government', 'irm'];
const voiceRank = (voice: string | undefined) => VOICES.indexOf(fold(voice));

/** Ratings by voice, the IRM's first, and then by scale, in the publisher's order. */
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

/** Each rating after the stages before it, with the nearest of them that it can be compared with. */
function inTime(alike: readonly Assessment[], own: readonly Scale[]): Rated[] {
  const sorted = [...alike].sort((a, b) => stageRank(stageOf(a)) - stageRank(stageOf(b)));
  return sorted.map((assessment, index) => ({
    assessment,
    earlier: sorted
      .slice(0, index)
      .filter((other) => isEarlier(other, assessment, own))
      .at(-1),
  }));
}
