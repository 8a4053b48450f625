import type {Localizer} from '../i18n/localizer.js';
import type {VoiceRatings} from '../query/ratings.js';
import type {ToRating} from './irm-review-rating.js';
import {voiceText, type RatingView} from './rating.js';

/** All ratings by one voice in one group. */
export interface ReviewVoiceView {
  readonly voice: string;
  /** Stage, report and date, where they are the same for all its ratings; the ratings then leave them out. */
  readonly source: Partial<RatingView>;
  readonly scales: readonly ReviewScaleView[];
  /** "Not part of this cycle: Early results": the scales of other cycles, in one line. */
  readonly absent?: {readonly text: string; readonly given?: string};
}

/** All ratings by one voice on one scale. */
export interface ReviewScaleView {
  readonly name: string;
  /** False where nothing is known about the scale: then there is nothing to open. */
  readonly explained: boolean;
  readonly ratings: readonly RatingView[];
}

/** What is shown once for all ratings of a voice. */
const SHARED = ['stage', 'report', 'date'] as const;

/** The members of a rating of which there is one value for all. */
function sharedBy(ratings: readonly RatingView[]): Partial<RatingView> {
  const [first] = ratings;
  return Object.fromEntries(
    SHARED.filter((key) => ratings.every((one) => JSON.stringify(one[key]) === JSON.stringify(first?.[key]))).map(
      (key) => [key, first?.[key]],
    ),
  );
}

/** Makes the view of one voice: what all its ratings share is shown once. */
export function voiceView({voice, scales}: VoiceRatings, toRating: ToRating, l10n: Localizer): ReviewVoiceView {
  const views = scales.map(({ratings}) => ratings.map(toRating));
  const source = sharedBy(views.flat());
  const omitted = Object.fromEntries(Object.keys(source).map((key) => [key, undefined]));
  const own = views.map((ratings) => ratings.map((rating) => ({...rating, voice: '', ...omitted})));
  const absent = own.filter((ratings) => ratings.every(isAbsent));
  return {
    voice: voiceText(voice, l10n),
    source,
    scales: own
      .filter((ratings) => !absent.includes(ratings))
      .map((ratings) => ({
        name: ratings[0]?.scale ?? '',
        explained: ratings.some(({scaleKey, valueKey}) => valueKey !== NO_DATA && (scaleKey ?? valueKey)),
        ratings,
      })),
    absent: absentText(absent.flat(), l10n),
  };
}

/** An indicator that did not exist, or was not collected, in this cycle. */
const NO_DATA = 'no-data';

/** True where there is nothing else to show: anything more has a line of its own. */
const isAbsent = ({valueKey, stage, report, date, note, cluster, change}: RatingView): boolean =>
  valueKey === NO_DATA && !(stage ?? report ?? date ?? note ?? cluster ?? change);

function absentText(ratings: readonly RatingView[], {msg, fill, intl}: Localizer): ReviewVoiceView['absent'] {
  if (!ratings.length) return undefined;
  const scales = [...new Set(ratings.map(({scale}) => scale))];
  const given = [...new Set(ratings.flatMap(({given}) => given ?? []))];
  return {
    text: fill(msg('Not part of this cycle: {scales}', {id: 'review.absent', desc: 'Followed by names of scales'}), {
      scales: new Intl.ListFormat(intl).format(scales),
    }),
    given: given.join(', ') || undefined,
  };
}
