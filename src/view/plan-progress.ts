import type {OgpDocument} from '../model/document.js';
import {sumOf} from '../model/figures.js';
import {findScale} from '../model/scales.js';
import {findPlan} from '../query/find.js';
import {summarisePlan, type PlanQuery, type Tally} from '../query/summarise-plan.js';
import {planView} from './commitment-card.js';
import {numberText} from './counts.js';
import type {LinkView, ViewContext} from './context.js';
import {toRatingView, withOfficial, type RatingView} from './rating.js';

/** How many commitments have one value, in words and as a piece of the bar. */
export interface SegmentView {
  readonly label: string;
  readonly number: string;
  /** Where the piece begins and how long it is, in hundredths of the bar; without length where the bar has none. */
  readonly start: number;
  readonly length: number;
  /** 0 to 1 for ratings, by which the drawing becomes stronger; absent for what is no rating or has no order. */
  readonly strength?: number;
}

/** One count in words, with its bar and key. */
export interface TallyView {
  /** "2 of 14 commitments complete, 5 with substantial progress and 7 with limited progress" */
  readonly sentence: string;
  /** What distinguishes this count from the one beside it: plan and stage. */
  readonly label: string;
  readonly segments: readonly SegmentView[];
  /** That the figures do not make up the total. */
  readonly mismatch?: string;
  /** Who assessed, when, where. */
  readonly about: Pick<RatingView, 'voice' | 'stage' | 'report'>;
}

/** A plan in numbers. */
export interface PlanProgressView {
  readonly plan?: LinkView;
  readonly scale: string;
  readonly tallies: readonly TallyView[];
}

/** Space between two pieces of the bar, in hundredths. */
const GAP = 0.5;

/** Makes the view of how many commitments reached which level, or of the reason why that is not known. */
export function toPlanProgressView(
  document: OgpDocument,
  query: PlanQuery,
  context: ViewContext,
): PlanProgressView | 'no-plan' | 'no-rating' {
  const tallies = summarisePlan(document, query);
  if (typeof tallies === 'string') return tallies;
  const [only, ...others] = document.plans;
  const plan = findPlan(document, query) ?? (query.plan || others.length ? undefined : only);
  return {
    plan: planView(plan, query, context),
    scale: toRatingView({scale: query.scale}, context).name,
    tallies: tallies.map((tally) => tallyView(tally, query, context)),
  };
}

function tallyView(tally: Tally, {scale}: PlanQuery, context: ViewContext): TallyView {
  const {msg, term, fill} = context.l10n;
  const {stage, voice, source, total, sum, latest} = tally;
  const about = toRatingView({scale, stage, voice, report: source}, context);
  const parts = tally.parts.map(({value, count}) => {
    const rating = toRatingView({scale, value}, context);
    return value ? {...rating, count} : {...rating, value: term('progress.no-rating-given'), count};
  });
  const pieces = parts.filter(({count}) => count);
  // A bar would show words as nothing.
  const drawn = sum !== undefined && typeof total === 'number';
  const whole = drawn ? Math.max(sum, total, 1) : 1;
  const room = drawn ? 100 - GAP * Math.max(pieces.length - (sum < total ? 0 : 1), 0) : 0;
  let end = -GAP;
  return {
    sentence: sentenceOf(pieces, total, about.name, scale, context),
    label: [tally.plan && planView(tally.plan, {}, context)?.text, about.stage].filter(Boolean).join(' · '),
    segments: parts.map((part) => {
      const {remark, count, kind, filled, ladder} = part;
      const value = withOfficial(part);
      const start = end + GAP;
      const length = typeof count === 'number' ? (room * count) / whole : 0;
      if (count) end = start + length;
      return {
        label: remark ? `${value} (${remark})` : value,
        number: numberText(count, context.l10n),
        start,
        length,
        strength: kind === 'rated' ? filled / ladder.length : undefined,
      };
    }),
    mismatch:
      !drawn || sum === total
        ? undefined
        : fill(msg('These figures add up to {sum}, but the published total is {total}.', {id: 'progress.mismatch'}), {
            sum,
            total,
          }),
    about: {
      voice: about.voice,
      stage: latest ? msg('latest rating of each commitment', {id: 'progress.latest'}) : about.stage,
      report: about.report,
    },
  };
}

/** Everything that was counted in one sentence; reasons for no rating only where there is nothing else. */
function sentenceOf(
  pieces: readonly (RatingView & {readonly count: number | string})[],
  total: number | string | undefined,
  name: string,
  scale: string,
  {l10n, scales}: ViewContext,
): string {
  const {msg, fill, intl} = l10n;
  const [first] = pieces;
  if (!first) return msg('No commitments are published here yet.', {id: 'progress.empty'});
  const {words, labels} = findScale(scale, scales) ?? {};
  // Completion has phrases of its own; other scales, and those of a publisher, are listed by their labels.
  const phrases: Readonly<Record<string, string>> | undefined =
    words === 'completion' && !labels && first.kind === 'rated' && total !== undefined
      ? {
          complete: msg('complete', {id: 'progress.complete', desc: '2 of 14 commitments complete'}),
          substantial: msg('with substantial progress', {
            id: 'progress.substantial',
            desc: '5 of 14 commitments with substantial progress',
          }),
          limited: msg('with limited progress', {
            id: 'progress.limited',
            desc: '7 of 14 commitments with limited progress',
          }),
          'not-started': msg('not started', {id: 'progress.not-started', desc: '1 of 14 commitments not started'}),
        }
      : undefined;
  const others = sumOf(pieces.flatMap(({kind, count}) => (kind === 'not-rated' ? [count] : [])));
  const rated = others === undefined ? pieces : pieces.filter(({kind}) => kind !== 'not-rated');
  const items = (rated.length ? rated : pieces).map(({valueKey = '', value, count}, index) => {
    const level = phrases?.[valueKey] ?? value;
    return phrases && !index
      ? fill(
          msg('{n} of {total, plural, one {# commitment} other {# commitments}} {level}', {
            id: 'progress.of',
            desc: '2 of 14 commitments complete; level is progress.complete or one of the like',
          }),
          {n: count, total: total ?? '', level},
        )
      : pieces.length > 1
        ? fill(
            msg('{n} {level}', {
              id: 'progress.item',
              desc: 'An item of a list of counts: 7 with limited progress, 3 Moderate',
            }),
            {n: count, level},
          )
        : level;
  });
  if (rated.length && others)
    items.push(fill(msg('{n, plural, other {# without a rating}}', {id: 'progress.unrated'}), {n: others}));
  const list = new Intl.ListFormat(intl).format(items);
  if (total === undefined) return `${name}: ${list}`;
  return phrases
    ? list
    : fill(
        msg('{scale} – {total, plural, one {# commitment} other {# commitments}}: {list}', {
          id: 'progress.list',
          desc: 'Potential impact – 14 commitments: 3 Moderate and 11 Minor',
        }),
        {scale: name, total, list},
      );
}
