import {fold} from './fold.js';
import type {Text} from './text.js';

/** The part of a commitment's life that a scale judges; also the group under which reviews list it. */
export type ScaleGroup = 'design' | 'implementation' | 'results';

/** A scale as data. One row per edition: the same word can stand on another step in another cycle. */
export interface Scale {
  readonly key: string;
  readonly group?: ScaleGroup;
  /** Whose name, labels and definitions it uses: editions share them. */
  readonly words: string;
  /** Rated values from lowest to highest, as folded words; none where the order of the answers is not known. */
  readonly steps: readonly string[];
  /** The value of each spelling; on a scale without steps the answers that it takes, all where it names none. */
  readonly reads?: ReadonlyMap<string, string>;
  /** Words that the IRM publishes on this scale although they are none of its steps. */
  readonly published?: readonly string[];
  /** Only on scales that the publisher defines: name, definition and labels in the publisher's words. */
  readonly name?: Text;
  readonly definition?: Text;
  readonly labels?: Readonly<Record<string, {readonly label?: Text; readonly definition?: Text}>>;
}

/** A value, or a value with its other spellings after it. */
type Spellings = string | readonly [value: string, ...others: string[]];

interface Row {
  readonly key: string;
  readonly group?: ScaleGroup;
  readonly steps?: readonly Spellings[];
  /** Other names under which it is published. */
  readonly names?: readonly string[];
  readonly words?: string;
  readonly published?: readonly string[];
}

const COMPLETION = ['not-started', 'limited', 'substantial', 'complete'];
const COMPLETED = ['completed', 'substantially-completed'];

/** Every IRM scale and edition since 2011. docs/vocabularies.md has the source of each row. */
const ROWS: readonly Row[] = [
  {key: 'specificity', group: 'design', steps: ['none', 'low', 'medium', 'high']},
  {key: 'verifiable', group: 'design', steps: ['no', 'yes'], names: ['verifiability', 'is-it-verifiable']},
  {
    key: 'relevance',
    group: 'design',
    steps: [
      ['unclear', 'relevance-unclear'],
      ['clear', 'relevance-clear'],
    ],
    names: [
      'relevant',
      'relevant-to-ogp-values',
      'ogp-value-relevance',
      'ogp-values-relevance',
      'ogp-value-s-relevance',
    ],
  },
  {key: 'open-government-lens', group: 'design', steps: ['no', 'yes'], names: ['does-it-have-an-open-government-lens']},
  {
    key: 'potential-impact',
    group: 'design',
    steps: ['none', 'minor', 'moderate', 'transformative'],
    published: ['worsen'],
  },
  {key: 'ambition', group: 'design', steps: ['low', 'high'], names: ['ambition-see-definition']},
  {key: 'potential-for-results', group: 'design', steps: ['unclear', 'modest', 'substantial']},
  {
    key: 'completion',
    group: 'implementation',
    steps: COMPLETION,
    names: ['level-of-completion', 'completion-at-mid-term', 'completion-at-end-of-term'],
    published: COMPLETED,
  },
  {
    key: 'completion-first-cycles',
    group: 'implementation',
    steps: COMPLETION,
    names: ['completion-actual-projected', 'actual-completion', 'projected-completion'],
    words: 'completion',
    published: COMPLETED,
  },
  {
    key: 'completion-results-report',
    group: 'implementation',
    steps: COMPLETION,
    words: 'completion',
    published: COMPLETED,
  },
  {key: 'on-time', group: 'implementation', steps: ['no', 'yes']},
  {
    key: 'ogp-local-2021',
    group: 'implementation',
    names: ['overall-level-of-progress', 'ogp-local-end-of-commitment-assessment'],
  },
  {
    key: 'did-it-open-government',
    group: 'results',
    steps: [
      ['worsened', 'worsens'],
      ['did-not-change', 'none', 'no-change'],
      ['marginal', 'minor'],
      'major',
      'outstanding',
    ],
    names: ['did-it-open-government-overall'],
  },
  {
    key: 'early-results',
    group: 'results',
    steps: [
      ['no-notable-results', 'none'],
      ['moderate', 'moderate-results'],
      ['significant', 'significant-results'],
    ],
  },
  {
    key: 'starred',
    group: 'results',
    steps: [
      ['no', '0', 'not-starred'],
      ['yes', '1', 'starred'],
    ],
    names: ['starred-as-of-mid-term', 'starred-at-end-of-term'],
  },
  {key: 'irm-report'},
];

/** Why there is no rating, with other spellings. Each is another fact, with its own words; none of them is a step. */
const NOT_RATED = {
  'pending-irm-review': ['pending'],
  'not-reviewed': ['nr'],
  'no-data': ['nd'],
  'not-applicable': ['na', 'n-a'],
  unclear: [],
  withdrawn: [],
  'no-evidence-available': ['no-evidence'],
  'no-early-results-to-report-yet': ['no-early-results'],
} as const satisfies Readonly<Record<string, readonly string[]>>;

type NotRated = keyof typeof NOT_RATED | 'missing';

/** Why there is no rating. */
export const NOT_RATED_STATES: readonly string[] = [...Object.keys(NOT_RATED), 'missing'];

const notRated = new Map<string, NotRated>();
for (const state of Object.keys(NOT_RATED) as (keyof typeof NOT_RATED)[])
  for (const word of [state, ...NOT_RATED[state]]) notRated.set(word, state);

const byName = new Map<string, Scale>();

export const SCALES: readonly Scale[] = ROWS.map(({key, group, steps = [], names = [], words = key, published}) => {
  const spellings = steps.map((step) => [step].flat());
  const scale: Scale = {
    ...{key, group, words, published},
    steps: spellings.flatMap(([value]) => value ?? []),
    reads: new Map(spellings.flatMap(([value = '', ...others]) => [value, ...others].map((word) => [word, value]))),
  };
  for (const name of [key, ...names]) byName.set(name, scale);
  return scale;
});

/** The scale of that key or name: the publisher's own first, then the IRM's. */
export function findScale(name = '', own: readonly Scale[] = []): Scale | undefined {
  const word = fold(name);
  return own.find(({key}) => fold(key) === word) ?? byName.get(word);
}

/** A scale of which nobody knows whose steps are meant: it has none, and only the words that both have. */
function undecided(named: Scale, second: Scale): Scale {
  const shared = [...(named.reads ?? [])].filter(([word]) => second.reads?.has(word));
  return {...named, steps: [], reads: new Map(shared)};
}

/** Scales under whose name OGP publishes ratings on a second one, too: there, only the value decides. */
const SHARED = new Map(
  [[findScale('early-results'), findScale('did-it-open-government')]].flatMap(([named, second]) =>
    named && second ? [[named, {second, either: undecided(named, second)}] as const] : [],
  ),
);

/**
 * The scale of a rating: that of its name or, where OGP publishes two under one name, the one that has the value. Where
 * both have it (None) or neither (a review that is pending), nobody knows, and the rating has no steps.
 */
export function scaleFor(
  {scale: name, value}: {readonly scale?: string; readonly value?: string | readonly string[]},
  own: readonly Scale[] = [],
): Scale | undefined {
  const named = findScale(name, own);
  const shared = named && SHARED.get(named);
  if (!shared) return named;
  const [here, there] = [readValue(named, value).kind, readValue(shared.second, value).kind];
  if (here === there) return shared.either;
  return there === 'rated' ? shared.second : named;
}

/** The scales on which OGP publishes ratings under one name: mostly one. */
export function scalesNamed(name: string | undefined, own: readonly Scale[] = []): readonly Scale[] {
  const named = findScale(name, own);
  const second = named && SHARED.get(named)?.second;
  return [named, second].filter((scale) => scale !== undefined);
}

/** The scale of all ratings that were published under one name; one without steps where they are on different scales. */
export function scaleForAll(
  name: string | undefined,
  values: readonly (string | readonly string[] | undefined)[],
  own: readonly Scale[] = [],
): Scale | undefined {
  const named = findScale(name, own);
  const either = named && SHARED.get(named)?.either;
  if (!either) return named;
  const decided = new Set(values.map((value) => scaleFor({scale: name, value}, own)));
  decided.delete(either);
  const [only = either] = decided;
  return decided.size > 1 ? either : only;
}

/** The stage of a rating: its own, or the one in the name under which its scale is given (“Completion at Midterm”). */
export const stageOf = ({stage, scale}: {readonly stage?: string; readonly scale?: string}): string | undefined =>
  stage ?? /(mid|end-of)-term$/.exec(fold(scale))?.[0];

/**
 * What a value means on a scale. `words` are answers without an order, `unknown` values are none that the scale has;
 * both are shown as given.
 */
export type Reading =
  | {readonly kind: 'rated'; readonly value: string; readonly step: number}
  | {readonly kind: 'aspects'; readonly values: readonly string[]}
  | {readonly kind: 'words'}
  | {readonly kind: 'not-rated'; readonly value: NotRated}
  /** `published`: the IRM's own word all the same. */
  | {readonly kind: 'unknown'; readonly published?: true};

/** Reads a value as given. Steps come first: `Unclear` is the lowest rating of one scale and no rating on others. */
export function readValue(scale: Scale | undefined, given: string | readonly string[] = ''): Reading {
  const words = [given].flat().map(fold).filter(Boolean);
  const [word] = words;
  if (word === undefined) return {kind: 'not-rated', value: 'missing'};
  const aspects = words.flatMap((name) => aspectOf(name) ?? []);
  const ogpValues = aspects.length === words.length && aspects.every((aspect) => !SIDES.includes(aspect));
  if (scale?.key === 'relevance' && ogpValues) return {kind: 'aspects', values: aspects};
  if (words.length > 1) return {kind: 'unknown'};
  // A scale's own steps first: the publisher may have one with the key of another.
  const value = scale?.reads?.get(word) ?? word;
  const step = scale?.steps.indexOf(value) ?? -1;
  if (step >= 0) return {kind: 'rated', value, step};
  const state = notRated.get(word);
  if (state) return {kind: 'not-rated', value: state};
  // Since 2020 OGP answers “Relevant to OGP Values” with the yes or no of the open government lens.
  const answer = scale?.key === 'relevance' && /^(yes|no)$/.test(word);
  const unordered = scale?.steps.length === 0 && (!scale.reads?.size || scale.reads.has(word));
  if (answer || unordered) return {kind: 'words'};
  const published = scale?.published?.includes(word) || (scale?.key === 'relevance' && JOINED.test(word));
  return published ? {kind: 'unknown', published} : {kind: 'unknown'};
}

/** The two sides of completion in the first cycles. */
const SIDES = ['actual', 'projected'];
const OGP_VALUES = ['access-to-information', 'civic-participation', 'public-accountability'];
const ASPECTS = [...OGP_VALUES, ...SIDES];
const TECHNOLOGY = 'technology(-(and-)?innovation(-for-transparency-(and-)?accountability)?)?';
/** Several OGP values in one text without anything between them, as on OGP's pages. */
const JOINED = new RegExp(`^(-?(${OGP_VALUES.join('|')}|${TECHNOLOGY}))+$`);

/** The OGP value (or side of a rating) of that name; technology is published under several. */
export function aspectOf(name: string): string | undefined {
  const word = fold(name);
  const technology = /^tech(nology)?($|-)/.test(word) && !OGP_VALUES.some((value) => word.includes(value));
  return technology ? 'technology' : ASPECTS.find((key) => key === word);
}
