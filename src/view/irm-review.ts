import type {Assessment} from '../model/assessment.js';
import type {Commitment} from '../model/commitment.js';
import type {OgpDocument} from '../model/document.js';
import {findScale} from '../model/scales.js';
import type {PickedText} from '../model/text.js';
import {byVoice, groupOf, GROUPS, ratingsOf, type ReviewGroup} from '../query/ratings.js';
import {pick, type ViewContext} from './context.js';
import {isInMatrix, toMatrixView, type MatrixView} from './irm-review-matrix.js';
import {reviewRating} from './irm-review-rating.js';
import {voiceView, type ReviewVoiceView} from './irm-review-voice.js';
import type {RatingView} from './rating.js';

/** The ways to show a review. */
export type ReviewLayout = 'scales' | 'matrix';

/** All ratings of a commitment in words: by group, by voice, by scale. Nothing is left out in any layout. */
export interface IrmReviewView {
  /** The commitment, where no table names it. */
  readonly commitment?: {readonly id?: string; readonly title?: PickedText};
  readonly heading: string;
  /** Shown where there are no ratings at all. */
  readonly empty?: string;
  /** Whether the IRM has published its report: about no scale, so above all scales. */
  readonly reports: readonly RatingView[];
  readonly matrix?: MatrixView;
  readonly groups: readonly ReviewGroupView[];
  readonly words: {readonly question: string; readonly loading: string};
}

/** Design, implementation, results, or what belongs to none of them. */
export interface ReviewGroupView {
  readonly key: ReviewGroup;
  readonly heading: string;
  /** What the group is about. */
  readonly text?: string;
  readonly voices: readonly ReviewVoiceView[];
}

/** Makes the view of all ratings of a commitment. */
export function toIrmReviewView(
  commitment: Commitment,
  document: OgpDocument,
  context: ViewContext,
  layout: ReviewLayout,
): IrmReviewView {
  const {l10n, scales} = context;
  const {msg, term} = l10n;
  const toRating = reviewRating(commitment, document, context);
  const all = ratingsOf(commitment);
  const isReport = (one: Assessment) => findScale(one.scale, scales)?.key === 'irm-report';
  const rated = all.filter((one) => !isReport(one));
  const inMatrix = (one: Assessment) => layout === 'matrix' && isInMatrix(one, context);
  const [tabled, listed] = [rated.filter(inMatrix), rated.filter((one) => !inMatrix(one))];
  const texts: Readonly<Record<ReviewGroup, readonly [heading: string, text?: string]>> = {
    design: [
      term('review.design'),
      msg('How the commitment is written, before it is carried out.', {id: 'review.design.text'}),
    ],
    implementation: [
      term('review.implementation'),
      msg('How much of it has been carried out.', {id: 'review.implementation.text'}),
    ],
    results: [term('review.results'), msg('What has changed as a result.', {id: 'review.results.text'})],
    other: [term('review.other-ratings')],
  };
  return {
    commitment: tabled.length ? undefined : {id: commitment.id, title: pick(commitment.title, context)},
    heading: term('card.ratings'),
    empty: all.length ? undefined : msg('No ratings are given for this commitment.', {id: 'review.empty'}),
    reports: all.filter(isReport).map((assessment) => toRating({assessment})),
    matrix: toMatrixView(commitment, byVoice(tabled, scales), toRating, context),
    groups: GROUPS.map((key) => ({
      key,
      heading: texts[key][0],
      text: texts[key][1],
      voices: byVoice(
        listed.filter((one) => groupOf(one, scales) === key),
        scales,
      ).map((voice) => voiceView(voice, toRating, l10n)),
    })).filter(({voices}) => voices.length),
    words: {
      question: msg('What does this mean?', {id: 'rating.definition'}),
      loading: msg('Loading…', {id: 'state.loading'}),
    },
  };
}
