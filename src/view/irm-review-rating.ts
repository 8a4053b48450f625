import type {Localizer} from '../i18n/localizer.js';
import type {Commitment} from '../model/commitment.js';
import type {OgpDocument} from '../model/document.js';
import {fold} from '../model/fold.js';
import {findCommitment} from '../query/find.js';
import type {RatingPair} from '../query/ratings.js';
import {commitmentHref} from './address.js';
import type {ViewContext} from './context.js';
import {clusterView, toRatingView, type RatingView} from './rating.js';

/** Makes the view of one rating. */
export type ToRating = (rating: RatingPair) => RatingView;

/** Returns the function that adds to a rating the direction of its change and links to the commitments of its cluster. */
export function reviewRating({id}: Commitment, document: OgpDocument, context: ViewContext): ToRating {
  const hrefOf = (other: string) => {
    const found = findCommitment(document, other);
    return typeof found === 'string' ? undefined : commitmentHref(found);
  };
  return ({assessment, earlier}) => {
    const view = toRatingView(assessment, context, earlier);
    const others = assessment.cluster?.filter((other) => fold(other) !== fold(id));
    return {
      ...view,
      change: (earlier && directionText(toRatingView(earlier, context), view, context.l10n)) ?? view.change,
      cluster: clusterView(others, context.l10n, hrefOf),
    };
  };
}

/** "down from Substantial at mid-term": only between two ratings on steps that have an order. */
function directionText(before: RatingView, {filled, ladder, valueKey}: RatingView, {msg, fill}: Localizer) {
  const {value, stage = ''} = before;
  const comparable = before.filled && filled && ladder.length > 2 && ![before.valueKey, valueKey].includes('unclear');
  if (!comparable || before.filled === filled) return undefined;
  return fill(
    filled > before.filled
      ? msg('up from {value} at {stage}', {id: 'review.up', desc: 'A rating rose: up from Limited at mid-term'})
      : msg('down from {value} at {stage}', {id: 'review.down', desc: 'A rating fell: down from Limited at mid-term'}),
    {value, stage},
  );
}
