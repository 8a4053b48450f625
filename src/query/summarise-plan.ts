import type {Assessment} from '../model/assessment.js';
import type {OgpDocument, Plan} from '../model/document.js';
import {sumOf, type Figures} from '../model/figures.js';
import {fold} from '../model/fold.js';
import {findScale, readValue, scaleForAll, stageOf, type Scale} from '../model/scales.js';
import {findAssessments, same, stageRank, wordsOf} from './find.js';
import {ratingsOf} from './ratings.js';

/** What to count. */
export interface PlanQuery {
  readonly scale: string;
  readonly stage?: string;
  readonly voice?: string;
  /** Id of the plan; all commitments of the document when absent. */
  readonly plan?: string;
}

/** The number of commitments with one value; in words where it was published so. */
interface Part {
  /** The value; empty if a rating has none, undefined if there is no rating. */
  readonly value: readonly string[] | undefined;
  readonly count: number | string;
}

/** All commitments by their values on one scale, at one stage, by one voice. */
export interface Tally {
  /** The plan, if there are figures of several plans. */
  readonly plan?: Plan;
  readonly stage?: string;
  readonly voice?: string;
  readonly source?: Figures['source'];
  /** Number of commitments: as given, or as counted. */
  readonly total: number | string | undefined;
  /** The sum of the counts, which differs from the total if given figures do not match; none where one is in words. */
  readonly sum: number | undefined;
  /** From the highest value to the lowest, then values without an order, then reasons for a missing rating. */
  readonly parts: readonly Part[];
  /** True if ratings of different stages were counted together. */
  readonly latest?: boolean;
}

/** Counts commitments by the values of a scale. Published figures take precedence over counting. */
export function summarisePlan(document: OgpDocument, query: PlanQuery): readonly Tally[] | 'no-plan' | 'no-rating' {
  const {scales} = document;
  const wanted = (id: string | undefined) => !query.plan || same(id, query.plan);
  const plans = document.plans.filter(({id}) => wanted(id));
  const commitments = document.commitments.filter(({plan}) => wanted(plan));
  if (query.plan && !plans.length && !commitments.length) return 'no-plan';

  const words = wordsOf(query.scale, scales);
  const onScale = ({scale: name, counts = {}}: Figures) =>
    wordsOf(name, scales) === words || scaleForAll(name, Object.keys(counts), scales)?.words === words;
  // Figures of one plan do not represent several, unless there is nothing else.
  const figures = (plans.length === 1 || !commitments.length ? plans : []).flatMap((plan) =>
    (plan.figures ?? []).filter(onScale).map((given) => ({given, plan: plans.length > 1 ? plan : undefined})),
  );
  const ratings = commitments.map((one) => findAssessments(ratingsOf(one), scales, {scale: query.scale}));
  const all = [...figures.map(({given}) => given), ...ratings.flat()];
  if (!findScale(query.scale, scales) && !all.length) return 'no-rating';

  // Voices are never mixed: the IRM's if there is one, otherwise the first.
  const heard = all.map(({voice}) => fold(voice));
  const speaker = fold(query.voice ?? (heard.includes('irm') ? 'irm' : (heard[0] ?? 'irm')));
  const byVoice = ({voice}: {readonly voice?: string}) => fold(voice) === speaker;
  const voice = all.find(byVoice)?.voice ?? (speaker && (query.voice ?? 'irm'));
  const atStage = (one: Figures | Assessment, stage: string | undefined) => fold(stageOf(one)) === fold(stage);

  const published = figures.filter(({given}) => byVoice(given) && (!query.stage || atStage(given, query.stage)));
  if (published.length)
    return published
      .sort((a, b) => stageRank(stageOf(a.given)) - stageRank(stageOf(b.given)))
      .map(({given, plan}) => {
        const counts = Object.entries(given.counts ?? {}).map(([value, count]) => ({value: [value], count}));
        const scale = scaleForAll(query.scale, Object.keys(given.counts ?? {}), scales);
        const sum = sumOf(Object.values(given.counts ?? {}));
        const {total = sum, source} = given;
        return {plan, stage: stageOf(given), voice, source, total, sum, parts: partsOf(counts, scale, false)};
      });

  const spoken = ratings.map((list) => list.filter(byVoice));
  const values = spoken.flatMap((list) => list.map(({value}) => value));
  const scale = scaleForAll(query.scale, values, scales);
  const stages = [...new Map(spoken.flat().map((one) => [fold(stageOf(one)), stageOf(one)])).values()]
    .filter(Boolean)
    .sort((a, b) => stageRank(a) - stageRank(b));
  // Stages are compared within one plan: other plans have other commitments, and often other stages.
  const compared = stages.length === 1 || new Set(commitments.map(({plan}) => fold(plan))).size < 2;
  const drawn = query.stage ? [query.stage] : compared && stages.length ? stages : [undefined];
  const total = commitments.length;
  return drawn.map((stage) => {
    const counts = spoken.map((list) => {
      // A rating without a stage matches any stage; without a requested stage, the latest counts.
      const at = stage ?? stageOf(list[0] ?? {});
      const there = list.filter((one) => atStage(one, at));
      return {value: valuesOf(there.length ? there : list.filter((one) => !stageOf(one))), count: 1};
    });
    return {stage, voice, total, sum: total, parts: partsOf(counts, scale, true), latest: !stage && stages.length > 1};
  });
}

/** Returns the values of a commitment: several if ratings contradict each other, none if it has no rating. */
function valuesOf(ratings: readonly Assessment[]): Part['value'] {
  if (!ratings.length) return undefined;
  const whole = ratings.filter(({aspect}) => !aspect || fold(aspect) === 'actual');
  const values = (whole.length ? whole : ratings).flatMap(({value = []}) => value);
  return [...new Map(values.map((value) => [fold(value), value])).values()];
}

/** Adds counts; words cannot be added, and stand beside each other. */
const plus = (a: Part['count'], b: Part['count']): Part['count'] =>
  typeof a === 'number' && typeof b === 'number' ? a + b : [a, b].filter((one) => one !== 0).join(' + ');

/** Counts equal values. If all commitments were counted, steps that none reached are included. */
function partsOf(counts: readonly Part[], scale: Scale | undefined, counted: boolean): Part[] {
  const parts = new Map<string, Part & {readonly rank: number}>();
  const {steps = []} = scale ?? {};
  const add = ({value, count}: Part) => {
    const reading = value ? readValue(scale, value) : undefined;
    const rated = reading?.kind === 'rated';
    const state = reading?.kind === 'not-rated';
    const rank = rated ? -1 - reading.step : state ? 1 : reading ? 0 : 2;
    const words = rated ? [reading.value] : (value ?? []);
    const key = `${rank} ${state ? reading.value : words.map(fold).sort().join(' ')}`;
    const known = parts.get(key)?.count ?? 0;
    parts.set(key, {value: value && words, rank, count: plus(known, count)});
    return rated;
  };
  if (counts.map(add).includes(true) && counted) for (const step of steps) add({value: [step], count: 0});
  return [...parts.values()].sort((a, b) => a.rank - b.rank).map(({value, count}) => ({value, count}));
}
