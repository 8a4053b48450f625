import type {Localizer} from '../i18n/localizer.js';
import type {Assessment} from '../model/assessment.js';
import type {Commitment} from '../model/commitment.js';
import type {OgpDocument} from '../model/document.js';
import {fold} from '../model/fold.js';
import {aspectOf, findScale, readValue, scaleFor} from '../model/scales.js';
import type {PickedText} from '../model/text.js';
import {findCommitment} from '../query/find.js';
import {
  byVoice,
  groupOf,
  GROUPS,
  ratingsOf,
  type Rated,
  type ReviewGroup,
  type VoiceRatings,
} from '../query/ratings.js';
import {commitmentHref} from './address.js';
import {pick, type ViewContext} from './context.js';
import {aspectLabel, isQuestion} from './labels.js';
import {clusterView, toRatingView, voiceText, type RatingView} from './rating.js';

/** The ways to show a review. */
export type ReviewLayout = 'scales' | 'matrix';

/** All ratings of a commitment in words: by group, by voice, by scale. Nothing is left out in any layout. */
export interface IrmReviewView {
  /** The commitment, where no table names it. */
  readonly commitment?: {readonly id?: string; readonly title?: PickedText};
  readonly heading: string;
  /** Said where there are no ratings at all. */
  readonly empty?: string;
  /** Whether the mechanism's report is there: about no scale, so above them all. */
  readonly reports: readonly RatingView[];
  readonly matrix?: MatrixView;
  readonly groups: readonly ReviewGroupView[];
  readonly words: {readonly question: string; readonly loading: string};
}

/** Design, implementation, results, or what belongs to none of them. */
export interface ReviewGroupView {
  readonly key: ReviewGroup;
  readonly heading: string;
  /** What the group is about. */
  readonly text?: string;
  readonly voices: readonly ReviewVoiceView[];
}

/** What one voice says. */
interface ReviewVoiceView {
  readonly voice: string;
  /** Stage, report and date, where they are the same for all its ratings; the ratings then leave them out. */
  readonly source: Partial<RatingView>;
  readonly scales: readonly ReviewScaleView[];
  /** "Not part of this cycle: Early results": the scales of other cycles, in one line. */
  readonly absent?: {readonly text: string; readonly given?: string};
}

/** All that one voice says on one scale. */
export interface ReviewScaleView {
  readonly name: string;
  /** False where nothing is known about the scale: then there is nothing to open. */
  readonly explained: boolean;
  readonly ratings: readonly RatingView[];
}

/** The overview of 2016: one column per value, the word in the column of the value that was given. */
export interface MatrixView {
  readonly caption: string;
  /** Head of the column with the commitment. */
  readonly corner: string;
  readonly heads: readonly MatrixHead[];
  /** How many columns of values there are. */
  readonly width: number;
  readonly voices: readonly MatrixVoiceView[];
}

/** An indicator with its columns. */
interface MatrixHead {
  readonly label: string;
  readonly columns: readonly string[];
  /** What is told of it in the table, to say what it means. */
  readonly ratings: readonly RatingView[];
}

/** The rows of one voice, and what is told below the table. */
export interface MatrixVoiceView {
  /** Number and title of the commitment. */
  readonly title: PickedText;
  readonly voice: string;
  /** The stage of all ratings that do not name another. */
  readonly stage?: string;
  readonly lines: readonly (readonly MatrixCell[])[];
  readonly sources: readonly Partial<RatingView>[];
  readonly notes: readonly {readonly name: string; readonly note: PickedText}[];
}

/** A cell; without a text it is a value that was not given. */
export interface MatrixCell {
  /** The indicator: names the value where the table is shown as lines. */
  readonly label?: string;
  /** True where an indicator begins. */
  readonly first: boolean;
  readonly text?: string;
  /** Aspect, stage, change, spelling. */
  readonly notes?: readonly string[];
  readonly kind?: RatingView['kind'];
  readonly columns: number;
  readonly rows: number;
}

/** Says all ratings of a commitment. */
export function toIrmReviewView(
  commitment: Commitment,
  document: OgpDocument,
  context: ViewContext,
  layout: ReviewLayout,
): IrmReviewView {
  const {l10n, scales} = context;
  const {msg, term} = l10n;
  const say = teller(commitment, document, context);
  const all = ratingsOf(commitment);
  const isReport = (one: Assessment) => findScale(one.scale, scales)?.key === 'irm-report';
  const rated = all.filter((one) => !isReport(one));
  const inMatrix = (one: Assessment) => layout === 'matrix' && MATRIX.includes(wordsOf(one, context));
  const [tabled, listed] = [rated.filter(inMatrix), rated.filter((one) => !inMatrix(one))];
  const title = pick(commitment.title, context);
  const texts: Readonly<Record<ReviewGroup, readonly [heading: string, text?: string]>> = {
    design: [
      term('review.design'),
      msg('How the commitment is written, before it is carried out.', {id: 'review.design.text'}),
    ],
    implementation: [
      term('review.implementation'),
      msg('How much of it has been carried out.', {id: 'review.implementation.text'}),
    ],
    results: [term('review.results'), msg('What has changed as a result.', {id: 'review.results.text'})],
    other: [term('review.other-ratings')],
  };
  return {
    commitment: tabled.length ? undefined : {id: commitment.id, title},
    heading: term('card.ratings'),
    empty: all.length ? undefined : msg('No ratings are given for this commitment.', {id: 'review.empty'}),
    reports: all.filter(isReport).map((assessment) => say({assessment})),
    matrix: tabled.length
      ? toMatrixView(numbered(commitment, title), byVoice(tabled, scales), say, context)
      : undefined,
    groups: GROUPS.map((key) => ({
      key,
      heading: texts[key][0],
      text: texts[key][1],
      voices: byVoice(
        listed.filter((one) => groupOf(one, scales) === key),
        scales,
      ).map((voice) => voiceView(voice, say, l10n)),
    })).filter(({voices}) => voices.length),
    words: {
      question: msg('What does this mean?', {id: 'rating.definition'}),
      loading: msg('Loading…', {id: 'state.loading'}),
    },
  };
}

type Say = (rated: Rated) => RatingView;

/** Says one rating: with the direction of its change, and links to the commitments of its cluster that are here. */
function teller({id}: Commitment, document: OgpDocument, context: ViewContext): Say {
  const hrefOf = (other: string) => {
    const found = findCommitment(document, other);
    return typeof found === 'string' ? undefined : commitmentHref(found);
  };
  return ({assessment, earlier}) => {
    const view = toRatingView(assessment, context, earlier);
    const others = assessment.cluster?.filter((other) => fold(other) !== fold(id));
    return {
      ...view,
      change: (earlier && directionText(toRatingView(earlier, context), view, context.l10n)) ?? view.change,
      cluster: clusterView(others, context.l10n, hrefOf),
    };
  };
}

/** "down from Substantial at mid-term": only between two ratings on steps that have an order. */
function directionText(before: RatingView, {filled, ladder, valueKey}: RatingView, {msg, fill}: Localizer) {
  const {value, stage = ''} = before;
  const comparable = before.filled && filled && ladder.length > 2 && ![before.valueKey, valueKey].includes('unclear');
  if (!comparable || before.filled === filled) return undefined;
  return fill(
    filled > before.filled
      ? msg('up from {value} at {stage}', {id: 'review.up', desc: 'A rating rose: up from Limited at mid-term'})
      : msg('down from {value} at {stage}', {id: 'review.down', desc: 'A rating fell: down from Limited at mid-term'}),
    {value, stage},
  );
}

/** What is told once for all ratings of a voice. */
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

function voiceView({voice, scales}: VoiceRatings, say: Say, l10n: Localizer): ReviewVoiceView {
  const told = scales.map(({ratings}) => ratings.map(say));
  const source = sharedBy(told.flat());
  const taken = Object.fromEntries(Object.keys(source).map((key) => [key, undefined]));
  const own = told.map((ratings) => ratings.map((rating) => ({...rating, voice: '', ...taken})));
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

/** Nothing but that: where there is more to say of it, it keeps a line of its own. */
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

/** The scales of the overview, in its order. */
const MATRIX = ['specificity', 'relevance', 'potential-impact', 'on-time', 'completion', 'did-it-open-government'];
/** The columns of relevance. */
const VALUES = ['access-to-information', 'civic-participation', 'public-accountability', 'technology'];

const wordsOf = (rating: Assessment, {scales}: ViewContext) => scaleFor(rating, scales)?.words ?? '';

function toMatrixView(title: PickedText, voices: readonly VoiceRatings[], say: Say, context: ViewContext): MatrixView {
  const {l10n} = context;
  const all = voices.flatMap(({scales}) => scales.flatMap(({ratings}) => ratings.map(({assessment}) => assessment)));
  const heads = MATRIX.flatMap((key) => {
    const ratings = all
      .filter((assessment) => wordsOf(assessment, context) === key)
      .map((assessment) => toRatingView(assessment, context));
    const [one] = ratings;
    if (!one) return [];
    const {scale, ladder} = one;
    // Yes or no needs no columns.
    const columns =
      key === 'relevance'
        ? VALUES.map((value) => valueName(value, l10n))
        : ladder.length > 2
          ? ladder.map(({label}) => label)
          : [];
    // Where several voices speak, the stage alone does not tell their ratings apart.
    const told = (view: RatingView) => [voices.length > 1 && view.voice, view.stage].filter(Boolean).join(', ');
    return [{key, label: scale, columns, ratings: ratings.map((view) => ({...view, stage: told(view)}))}];
  });
  return {
    caption: l10n.term('review.commitment-overview'),
    corner: l10n.term('review.commitment'),
    heads: heads.map(({label, columns, ratings}) => ({label, columns, ratings})),
    width: heads.reduce((sum, {columns}) => sum + (columns.length || 1), 0),
    voices: voices.map(({voice, scales}) => {
      const told = scales.flatMap(({ratings}) => ratings.map((rated) => ({...rated, view: say(rated)})));
      const views = told.map(({view}) => view);
      const main = views[0]?.stage;
      const blocks = heads.map(({key, columns}) => ({
        columns,
        marks: marksOf(
          told.filter(({assessment}) => wordsOf(assessment, context) === key),
          columns,
          main,
          context,
        ),
      }));
      const height = Math.max(...blocks.map(({marks}) => marks.length));
      const sources = views.map(({stage, report, date, cluster}) => ({stage, report, date, cluster}));
      return {
        title,
        voice: voiceText(voice, l10n),
        stage: main,
        lines: Array.from({length: height}, (_, line) => blocks.flatMap((block) => cellsOf(block, line, height))),
        sources: [...new Map(sources.map((source) => [JSON.stringify(source), source])).values()],
        notes: views.flatMap(({name, note}) => (note ? {name, note} : [])),
      };
    }),
  };
}

/** "7 Open budget", or what there is of it. */
const numbered = ({number, id}: Commitment, title: PickedText | undefined): PickedText => ({
  text: [number, title?.text].filter(Boolean).join(' ') || (id ?? ''),
  lang: title?.lang,
});

const valueName = (value: string, l10n: Localizer) =>
  value === 'technology' ? l10n.term('review.technology-and-innovation') : aspectLabel(value, l10n);

/** What a value answers: a name, or a question that needs no colon. */
const asked = (name: string) => (isQuestion(name) ? name : `${name}:`);

/** A word in a cell, and what is told with it. */
type Word = Pick<MatrixCell, 'label' | 'text' | 'notes' | 'kind'>;

/** What stands on one line under one indicator: words in columns, or one across all of them. */
interface Mark {
  readonly at: ReadonlyMap<number, Word>;
  readonly across: Word;
  readonly stage?: string;
}

function marksOf(
  told: readonly (Rated & {view: RatingView})[],
  columns: readonly string[],
  main: string | undefined,
  context: ViewContext,
): Mark[] {
  const marks: Mark[] = [];
  const stages = new Set([main, ...told.map(({view}) => view.stage)]).size > 1;
  for (const {assessment, view} of told) {
    const {name, scale, kind, value, stage, aspect, given, remark, change} = view;
    const reading = readValue(scaleFor(assessment, context.scales), assessment.value);
    const relevance = wordsOf(assessment, context) === 'relevance';
    const own = relevance ? VALUES.indexOf(aspectOf(assessment.aspect ?? '') ?? '') : -1;
    // By its word, so that no value ever stands in the column of another.
    const column = kind !== 'rated' ? -1 : relevance ? own : columns.indexOf(value);
    const word = (text: string, about = aspect): Word => ({
      label: asked(about ? scale : name),
      text,
      kind,
      notes: [about, stages ? stage : undefined, change, remark, given].flatMap((note) => note || []),
    });
    const at = new Map(
      reading.kind === 'aspects'
        ? reading.values.map((name) => [VALUES.indexOf(name), word(valueName(name, context.l10n))])
        : column >= 0
          ? [[column, word(value, own < 0 ? aspect : '')]]
          : [],
    );
    const last = marks.at(-1);
    // Relevance to each value is one line, as it was one row of ticks.
    if (
      last?.at.size &&
      relevance &&
      at.size &&
      last.stage === stage &&
      ![...at.keys()].some((key) => last.at.has(key))
    )
      marks[marks.length - 1] = {...last, at: new Map([...last.at, ...at])};
    else marks.push({at, across: word(value), stage});
  }
  return marks;
}

/** The cells of one indicator on one line; its last line reaches down to the end of the row. */
function cellsOf(
  {columns, marks}: {columns: readonly string[]; marks: readonly Mark[]},
  line: number,
  height: number,
): MatrixCell[] {
  const mark = marks[line];
  const rows = line === Math.max(0, marks.length - 1) ? height - line : 1;
  const width = columns.length || 1;
  // The voice says nothing on this indicator.
  if (!mark) return marks.length || line ? [] : [{first: true, columns: width, rows}];
  if (!mark.at.size) return [{first: true, ...mark.across, columns: width, rows}];
  return columns.map((_, column) => ({first: !column, ...mark.at.get(column), columns: 1, rows}));
}
