import type {Localizer} from '../i18n/localizer.js';
import {englishWords, keyWords} from '../i18n/words.js';
import type {Assessment} from '../model/assessment.js';
import {fold} from '../model/fold.js';
import {findScale, readValue, scaleFor, stageOf, type Reading, type Scale} from '../model/scales.js';
import type {PickedText} from '../model/text.js';
import {linkView, pick, type LinkView, type ViewContext} from './context.js';
import {formatIso} from './dates.js';
import {aspectLabel, isQuestion, knownWord, scaleName, stepId, stepLabel} from './labels.js';

/** One rating, ready to be drawn. Everything a reader needs is in words; `ladder` and `filled` are for decoration. */
export interface RatingView {
  /** The scale, and the aspect if there is one: "Did it open government?: Civic participation". */
  readonly name: string;
  readonly scale: string;
  readonly aspect?: string;
  readonly value: string;
  readonly kind: Reading['kind'];
  /** "3 of 4", only for ratings. */
  readonly position?: string;
  /** The steps from lowest to highest; none where the scale is not known or has no order. */
  readonly ladder: readonly StepView[];
  /** How many of them the rating reaches; 0 where there is no rating. */
  readonly filled: number;
  /** The published word, where it is spelt otherwise, or where its translation is a draft: never to pass as OGP's own. */
  readonly given?: string;
  /** OGP's English word alone, where `value` is another one: for places without room for a sentence. */
  readonly official?: string;
  /** "was Substantial at mid-term" */
  readonly change?: string;
  /** What is unusual about the value, in a sentence. */
  readonly remark?: string;
  readonly stage?: string;
  readonly voice: string;
  readonly date?: string;
  readonly report?: LinkView;
  /** "Assessed together with A and B", in pieces of which some may be links. */
  readonly cluster?: readonly (string | LinkView)[];
  readonly note?: PickedText;
  /** Where definitions are looked up, unless the publisher gives one. */
  readonly scaleKey?: string;
  readonly valueKey?: string;
  /** The OGP values that the rating names, where it names some. */
  readonly aspects?: readonly string[];
  readonly definition?: PickedText;
}

/** One step of a scale. */
interface StepView {
  readonly key: string;
  readonly label: string;
  /** The publisher's definition, where the scale is theirs. */
  readonly definition?: PickedText;
}

/** The words of a step: the publisher's where the scale is theirs, the reader's language otherwise. */
const stepView = (scale: Scale, key: string, context: ViewContext): StepView => {
  const own = scale.labels?.[key];
  return {
    key,
    label: pick(own?.label, context)?.text ?? stepLabel(scale, key, context.l10n),
    definition: pick(own?.definition, context),
  };
};

function valueText(
  reading: Reading,
  ladder: readonly StepView[],
  given: string,
  {term, known, intl}: Localizer,
): string {
  if (reading.kind === 'rated') return ladder[reading.step]?.label ?? given;
  if (reading.kind === 'not-rated') return term(`not-rated.${reading.value}`);
  if (reading.kind === 'aspects')
    return new Intl.ListFormat(intl, {type: 'unit'}).format(reading.values.map((value) => term(`aspect.${value}`)));
  return (reading.kind === 'words' && known(`answer.${fold(given)}`)) || given;
}

const givenText = (value: Assessment['value']) => (typeof value === 'string' ? value : (value ?? []).join('; '));

/** Makes the view of a rating. */
export function toRatingView(assessment: Assessment, context: ViewContext, earlier?: Assessment): RatingView {
  const {l10n, scales} = context;
  const {msg, fill, number} = l10n;
  const scale = scaleFor(assessment, scales);
  const reading = readValue(scale, assessment.value);
  const given = givenText(assessment.value);
  const ladder = scale ? scale.steps.map((key) => stepView(scale, key, context)) : [];
  const rated = reading.kind === 'rated';
  const value = valueText(reading, ladder, given, l10n);
  const aspect = assessment.aspect && aspectLabel(assessment.aspect, l10n);
  const heading = findScale(assessment.scale, scales);
  const named =
    pick(heading?.name, context)?.text ??
    (heading ? scaleName(heading, l10n) : assessment.scale) ??
    msg('Rating', {id: 'rating.unnamed', desc: 'A rating whose scale is not named'});
  const name = aspect ? `${named}${isQuestion(named) ? ' ' : ': '}${aspect}` : named;
  // Yes or no is no position.
  const position =
    rated && ladder.length > 2
      ? fill(msg('{step} of {total}', {id: 'rating.position', desc: 'Position on a scale: 3 of 4'}), {
          step: number(reading.step + 1),
          total: number(ladder.length),
        })
      : undefined;
  const stage = stageOf(assessment);
  const official = officialWord(reading, scale, l10n);
  const published = isOtherSpelling(reading, given, scale) ? given : official;
  return {
    name,
    scale: named,
    aspect,
    value,
    kind: reading.kind,
    position,
    ladder,
    filled: rated ? reading.step + 1 : 0,
    given:
      published && published !== value
        ? fill(msg('published as “{value}”', {id: 'rating.as-published', desc: 'The word in the source, such as NR'}), {
            value: published,
          })
        : undefined,
    official: official === value ? undefined : official,
    remark:
      reading.kind === 'unknown' && scale && !reading.published
        ? msg('not a value of this scale', {id: 'rating.unknown-value'})
        : undefined,
    change: earlier && changeText(toRatingView(earlier, context), value, context),
    stage: stage && knownWord('stage', stage, l10n),
    voice: voiceText(assessment.voice, l10n),
    date: assessment.date?.text ?? (assessment.date?.iso && formatIso(assessment.date.iso, l10n)),
    report: assessment.report && linkView(assessment.report, context),
    cluster: clusterView(assessment.cluster, l10n),
    note: pick(assessment.note, context),
    scaleKey: scale?.words,
    valueKey: rated || reading.kind === 'not-rated' ? reading.value : undefined,
    aspects: reading.kind === 'aspects' ? reading.values : undefined,
    definition: pick(scale?.definition, context),
  };
}

/** A rating in few words, with OGP's own word behind one that is not, and its place: "Limitado (Limited, 2 de 4)". */
export function withOfficial({value, official}: RatingView, position = ''): string {
  // Isolated, so that a number after a Latin word does not join its line in Arabic.
  const notes = official && position ? [`\u2068${official}\u2069`, position] : [official, position];
  const text = notes.filter(Boolean).join(', ');
  return text ? `${value} (${text})` : value;
}

/** True when the publisher's word is another one than the value's usual: `NR`, `c. high`, Minor for Marginal. */
function isOtherSpelling(reading: Reading, given: string, scale: Scale | undefined): boolean {
  if (reading.kind !== 'rated' && reading.kind !== 'not-rated') return false;
  const word = given.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '-');
  return !reading.value.startsWith(word) && word !== `${scale?.words}-${reading.value}`;
}

/**
 * The word that OGP publishes, in English, for a rating on one of its scales, where the word shown is not OGP's own. Why there
 * is no rating, and yes or no, are shown beside it only where a publisher replaced them.
 */
function officialWord(reading: Reading, scale: Scale | undefined, {draft, replaced}: Localizer): string | undefined {
  if (reading.kind !== 'rated' && reading.kind !== 'not-rated') return undefined;
  if (reading.kind === 'rated' && (!scale || scale.labels)) return undefined;
  const id = scale && reading.kind === 'rated' ? stepId(scale, reading.value) : `not-rated.${reading.value}`;
  const isStep = !/^(?:answer|not-rated)\./.test(id);
  return replaced(id) || (draft && isStep) ? (englishWords(id) ?? keyWords(id)) : undefined;
}

function changeText(before: RatingView, value: string, {l10n: {msg, fill}}: ViewContext): string | undefined {
  if (before.value === value) return undefined;
  return before.stage
    ? fill(msg('was {value} at {stage}', {id: 'rating.was-at'}), {value: before.value, stage: before.stage})
    : fill(msg('was {value}', {id: 'rating.was'}), {value: before.value});
}

export const voiceText = (voice: string | undefined, l10n: Localizer): string =>
  voice ? knownWord('voice', voice, l10n) : l10n.msg('Source not stated', {id: 'voice.missing'});

/** The commitments that were assessed together, as a sentence in pieces; `hrefOf` makes links of some. */
export function clusterView(
  ids: readonly string[] | undefined,
  {msg, intl}: Localizer,
  hrefOf?: (id: string) => string | undefined,
): RatingView['cluster'] {
  if (!ids?.length) return undefined;
  const [before = '', after = ''] = msg('Assessed together with {ids}', {id: 'rating.cluster'}).split('{ids}');
  return [
    before,
    ...new Intl.ListFormat(intl)
      .formatToParts(ids)
      .map(({type, value}) => (type === 'element' ? {text: value, lang: undefined, href: hrefOf?.(value)} : value)),
    after,
  ];
}
