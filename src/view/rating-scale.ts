import type {Assessment} from '../model/assessment.js';
import type {ViewContext} from './context.js';
import {toRatingView, type RatingView} from './rating.js';

/** One rating with the words around it. What it means comes later, from `definitions.ts`. */
export interface RatingScaleView {
  readonly rating: RatingView;
  readonly question: string;
  readonly loading: string;
}

/** Makes the view of one rating with its definitions. */
export function toRatingScaleView(assessment: Assessment, context: ViewContext, earlier?: Assessment): RatingScaleView {
  const {msg} = context.l10n;
  return {
    rating: toRatingView(assessment, context, earlier),
    question: msg('What does this mean?', {id: 'rating.definition'}),
    loading: msg('Loading…', {id: 'state.loading'}),
  };
}
