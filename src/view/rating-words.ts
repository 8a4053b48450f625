import type {Localizer} from '../i18n/localizer.js';
import {englishWords, keyWords} from '../i18n/words.js';
import {fold} from '../model/fold.js';
import {NOT_RATED_STATES, SCALES} from '../model/scales.js';
import {stepId} from './labels.js';

const STEPS = SCALES.flatMap((scale) => scale.steps.map((step) => stepId(scale, step)));
const STATES = NOT_RATED_STATES.map((state) => `not-rated.${state}`);
const groupOf = (id: string) => id.slice(0, id.indexOf('.'));

/** True for the word of a step, of an answer, or of the reason why there is no rating. */
export const isRatingWord = (id: string): boolean => STEPS.includes(id) || STATES.includes(id);

/** The words that a reader could take one for: those of the same scale and of the missing rating; for a reason, all. */
const rivalsOf = (id: string): readonly string[] =>
  STATES.includes(id) ? [...STEPS, ...STATES] : [...STEPS.filter((other) => groupOf(other) === groupOf(id)), ...STATES];

/** True where a text in place of a rating's word would read as another rating, in the language shown or in English. */
export const readsAsOther = (id: string, text: string, {term}: Localizer, own: Readonly<Record<string, unknown>>) =>
  rivalsOf(id).some(
    (other) =>
      other !== id &&
      [Object.hasOwn(own, other) ? own[other] : undefined, term(other), englishWords(other), keyWords(other)].some(
        (word) => typeof word === 'string' && fold(word) === fold(text),
      ),
  );
