import type {Assessment} from '../model/assessment.js';
import {findScale} from '../model/scales.js';
import {pick, type LinkView, type ViewContext} from './context.js';
import {stepText, toRatingView, type RatingView} from './rating.js';

/** One rating with the words around it. */
export interface RatingScaleView {
  readonly rating: RatingView;
  readonly words: {
    readonly definition: string;
    readonly loading: string;
    readonly ladder: string;
    readonly current: string;
    readonly source: string;
    readonly asPublished: string;
  };
}

/** One step of the ladder with its meaning. */
export interface StepView {
  readonly label: string;
  readonly definition?: string;
  readonly current: boolean;
}

/** What a scale and the value on it mean, as far as it was published. */
export interface DefinitionView {
  readonly scale?: string;
  readonly state?: string;
  readonly steps: readonly StepView[];
  readonly source?: LinkView;
}

/** The definitions in the reader's language, once they are loaded. */
export interface DefinitionTexts {
  readonly definition: (key: string) => string | undefined;
  readonly definitionSource: (scale: string) => {readonly label: string; readonly url?: string} | undefined;
}

/** Says one rating in full. */
export function toRatingScaleView(assessment: Assessment, context: ViewContext, earlier?: Assessment): RatingScaleView {
  const {msg} = context.l10n;
  return {
    rating: toRatingView(assessment, context, earlier),
    words: {
      definition: msg('What does this mean?', {id: 'rating.definition'}),
      loading: msg('Loading…', {id: 'state.loading'}),
      ladder: msg('From lowest to highest:', {id: 'rating.ladder'}),
      current: msg('this rating', {id: 'rating.current', desc: 'Marks the step of the scale that was given'}),
      source: msg('Definitions:', {id: 'rating.source', desc: 'Followed by the source of the definitions'}),
      asPublished: msg('published as', {
        id: 'rating.as-published',
        desc: 'Followed by the word in the source, such as NR',
      }),
    },
  };
}

/** What the loaded definitions say about one rating. */
export function toDefinitionView(
  assessment: Assessment,
  context: ViewContext,
  {definition, definitionSource}: DefinitionTexts,
): DefinitionView {
  const scale = findScale(assessment.scale, context.scales);
  const {kind, valueKey} = toRatingView(assessment, context);
  const key = scale?.words ?? '';
  const source = definitionSource(key);
  return {
    scale: pick(scale?.definition, context)?.text ?? definition(key),
    state: kind === 'not-rated' ? definition(`not-rated.${valueKey}`) : undefined,
    steps: !scale
      ? []
      : scale.steps.map((step) => ({
          label: stepText(scale, step, context),
          definition: pick(scale?.labels?.[step]?.definition, context)?.text ?? definition(`${key}.${step}`),
          current: kind === 'rated' && step === valueKey,
        })),
    source: source && {text: source.label, lang: 'en', href: source.url},
  };
}
