import type {Assessment} from '../model/assessment.js';
import type {OgpDocument, Plan} from '../model/document.js';
import {sumOf, type Figures} from '../model/figures.js';
import {fold} from '../model/fold.js';
import {findScale, readValue, stageOf, type Scale} from '../model/scales.js';
import {findAssessments, same, stageRank} from './find.js';
import {ratingsOf} from './ratings.js';

/** What is to be counted. */
export interface PlanQuery {
  readonly scale: string;
  readonly stage?: string;
  readonly voice?: string;
  /** Id of the plan; all commitments of the document when absent. */
  readonly plan?: string;
}

/** How many commitments have one value. */
interface Part {
  /** The value; empty where a rating has none, undefined where there is no rating. */
  readonly value: readonly string[] | undefined;
  readonly count: number;
}

/** All commitments by their values on one scale, at one stage, by one voice. */
export interface Tally {
  /** The plan, where figures of several stand side by side. */
  readonly plan?: Plan;
  readonly stage?: string;
  readonly voice?: string;
  readonly source?: Figures['source'];
  /** How many commitments there are: as given, or as counted. */
  readonly total: number;
  /** What the parts make up: another number than the total where given figures do not match. */
  readonly sum: number;
  /** From the highest value to the lowest, then what has no order, then why there is none. */
  readonly parts: readonly Part[];
  /** True where ratings of different stages were counted together. */
  readonly latest?: boolean;
}

/** Counts commitments by the values of a scale. Figures that the publisher gives come before what could be counted. */
export function summarisePlan(document: OgpDocument, query: PlanQuery): readonly Tally[] | 'no-plan' | 'no-rating' {
  const {scales} = document;
  const wanted = (id: string | undefined) => !query.plan || same(id, query.plan);
  const plans = document.plans.filter(({id}) => wanted(id));
  const commitments = document.commitments.filter(({plan}) => wanted(plan));
  if (query.plan && !plans.length && !commitments.length) return 'no-plan';

  const scale = findScale(query.scale, scales);
  const words = scale?.words ?? fold(query.scale);
  const onScale = ({scale: name}: Figures) => (findScale(name, scales)?.words ?? fold(name)) === words;
  // The figures of one plan are none of several, unless there is nothing else.
  const figures = (plans.length === 1 || !commitments.length ? plans : []).flatMap((plan) =>
    (plan.figures ?? []).filter(onScale).map((given) => ({given, plan: plans.length > 1 ? plan : undefined})),
  );
  const ratings = commitments.map((one) => findAssessments(ratingsOf(one), scales, {scale: query.scale}));
  const all = [...figures.map(({given}) => given), ...ratings.flat()];
  if (!scale && !all.length) return 'no-rating';

  // Voices are never mixed: the IRM's where it is heard, else the first.
  const heard = all.map(({voice}) => fold(voice));
  const speaker = fold(query.voice ?? (heard.includes('irm') ? 'irm' : (heard[0] ?? 'irm')));
  const byVoice = ({voice}: {readonly voice?: string}) => fold(voice) === speaker;
  const voice = all.find(byVoice)?.voice ?? (speaker && (query.voice ?? 'irm'));
  const atStage = (one: Figures | Assessment, stage: string | undefined) => fold(stageOf(one)) === fold(stage);

  const told = figures.filter(({given}) => byVoice(given) && (!query.stage || atStage(given, query.stage)));
  if (told.length)
    return told
      .sort((a, b) => stageRank(stageOf(a.given)) - stageRank(stageOf(b.given)))
      .map(({given, plan}) => {
        const counts = Object.entries(given.counts ?? {}).map(([value, count]) => ({value: [value], count}));
        const sum = sumOf(given);
        const {total = sum, source} = given;
        return {plan, stage: stageOf(given), voice, source, total, sum, parts: partsOf(counts, scale, false)};
      });

  const spoken = ratings.map((list) => list.filter(byVoice));
  const stages = [...new Map(spoken.flat().map((one) => [fold(stageOf(one)), stageOf(one)])).values()]
    .filter(Boolean)
    .sort((a, b) => stageRank(a) - stageRank(b));
  // Stages are compared within one plan: another one has other commitments, and often other stages.
  const compared = stages.length === 1 || new Set(commitments.map(({plan}) => fold(plan))).size < 2;
  const drawn = query.stage ? [query.stage] : compared && stages.length ? stages : [undefined];
  const total = commitments.length;
  return drawn.map((stage) => {
    const counts = spoken.map((list) => {
      // Without a stage a rating stands for any; without a wish, the latest stage counts.
      const at = stage ?? stageOf(list[0] ?? {});
      const there = list.filter((one) => atStage(one, at));
      return {value: valuesOf(there.length ? there : list.filter((one) => !stageOf(one))), count: 1};
    });
    return {stage, voice, total, sum: total, parts: partsOf(counts, scale, true), latest: !stage && stages.length > 1};
  });
}

/** The value of a commitment: several where ratings contradict each other, none where it has no rating. */
function valuesOf(ratings: readonly Assessment[]): Part['value'] {
  if (!ratings.length) return undefined;
  const whole = ratings.filter(({aspect}) => !aspect || fold(aspect) === 'actual');
  const values = (whole.length ? whole : ratings).flatMap(({value = []}) => value);
  return [...new Map(values.map((value) => [fold(value), value])).values()];
}

/** Equal values together. Steps that nobody reached are parts too where all commitments were counted. */
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
    parts.set(key, {value: value && words, rank, count: count + (parts.get(key)?.count ?? 0)});
    return rated;
  };
  if (counts.map(add).includes(true) && counted) for (const step of steps) add({value: [step], count: 0});
  return [...parts.values()].sort((a, b) => a.rank - b.rank).map(({value, count}) => ({value, count}));
}
