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
  /** The step that each spelling of a value means, where a value has several. */
  readonly reads?: ReadonlyMap<string, string>;
  /** Only on scales that the publisher defines: name, definition and labels in the publisher's words. */
  readonly name?: Text;
  readonly definition?: Text;
  readonly labels?: Readonly<Record<string, {readonly label?: Text; readonly definition?: Text}>>;
}

/**
 * Every IRM scale and edition since 2011: key, group, steps from lowest to highest (each with its other spellings after
 * a slash), other names, and the scale whose words it shares. docs/vocabularies.md has the source of each row.
 */
const TABLE = `
specificity|design|none low medium high
verifiable|design|no yes|verifiability is-it-verifiable
relevance|design|unclear/relevance-unclear clear/relevance-clear|relevant-to-ogp-values ogp-value-relevance ogp-values-relevance
open-government-lens|design|no yes|does-it-have-an-open-government-lens
potential-impact|design|none minor moderate transformative
ambition|design|low high|ambition-see-definition
potential-for-results|design|unclear modest substantial
completion|implementation|not-started limited substantial complete|level-of-completion completion-at-mid-term completion-at-end-of-term
completion-first-cycles|implementation|not-started limited substantial complete|completion-actual-projected actual-completion projected-completion|completion
completion-results-report|implementation|not-started limited substantial complete||completion
on-time|implementation|no yes
ogp-local-2021|implementation||overall-level-of-progress ogp-local-end-of-commitment-assessment
did-it-open-government|results|worsened/worsens did-not-change/none/no-change marginal/minor major outstanding
early-results|results|no-notable-results/none moderate/moderate-results significant/significant-results
starred|results|no/0/not-starred yes/1/starred|starred-as-of-mid-term starred-at-end-of-term
irm-report`;

/** Why there is no rating. Each is another fact, with its own words; none of them is a step. */
export type NotRated =
  | 'pending-irm-review'
  | 'not-reviewed'
  | 'no-data'
  | 'not-applicable'
  | 'unclear'
  | 'withdrawn'
  | 'no-evidence-available'
  | 'no-early-results-to-report-yet'
  | 'missing';

const NOT_RATED =
  'pending-irm-review/pending not-reviewed/nr no-data/nd not-applicable/na/n-a unclear withdrawn ' +
  'no-evidence-available/no-evidence no-early-results-to-report-yet/no-early-results';

/** Each spelling with the value that it means, in the order of the values. */
const spellings = (values = ''): ReadonlyMap<string, string> =>
  new Map(
    values.split(' ').flatMap((value) => {
      const [key = '', ...others] = value.split('/');
      return [key, ...others].filter(Boolean).map((word) => [word, key] as const);
    }),
  );

const notRated = spellings(NOT_RATED);
const byName = new Map<string, Scale>();

export const SCALES: readonly Scale[] = TABLE.trim()
  .split('\n')
  .map((row) => {
    const [key = '', group, steps, names, words = key] = row.split('|');
    const reads = spellings(steps);
    const scale: Scale = {
      key,
      group: group as ScaleGroup | undefined,
      words,
      reads,
      steps: [...new Set(reads.values())],
    };
    for (const name of [key, ...spellings(names).keys()]) byName.set(name, scale);
    return scale;
  });

/** The scale of that key or name: the publisher's own first, then the IRM's. */
export function findScale(name = '', own: readonly Scale[] = []): Scale | undefined {
  const word = fold(name);
  return own.find(({key}) => fold(key) === word) ?? byName.get(word);
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
  | {readonly kind: 'unknown'};

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
  if (state) return {kind: 'not-rated', value: state as NotRated};
  // Since 2020 OGP answers “Relevant to OGP Values” with the yes or no of the open government lens.
  const answer = scale?.key === 'relevance' && /^(yes|no)$/.test(word);
  return {kind: answer || scale?.steps.length === 0 ? 'words' : 'unknown'};
}

/** The two sides of completion in the first cycles. */
const SIDES = ['actual', 'projected'];
const ASPECTS = ['access-to-information', 'civic-participation', 'public-accountability', ...SIDES];

/** The OGP value (or side of a rating) of that name; technology is published under several. */
export function aspectOf(name: string): string | undefined {
  const word = fold(name);
  return /^tech(nology)?($|-)/.test(word) ? 'technology' : ASPECTS.find((key) => key === word);
}
