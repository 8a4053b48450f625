import type {Localizer} from '../i18n/localizer.js';
import type {Assessment} from '../model/assessment.js';
import type {Commitment} from '../model/commitment.js';
import {aspectOf, readValue, scaleFor} from '../model/scales.js';
import type {PickedText} from '../model/text.js';
import type {RatingPair, VoiceRatings} from '../query/ratings.js';
import {pick, type ViewContext} from './context.js';
import type {ToRating} from './irm-review-rating.js';
import {aspectLabel, isQuestion} from './labels.js';
import {toRatingView, voiceText, type RatingView} from './rating.js';

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
  /** Its ratings in the table, for the definitions. */
  readonly ratings: readonly RatingView[];
}

/** The rows of one voice, and the notes below the table. */
export interface MatrixVoiceView {
  /** "7 Open budget": number and title of the commitment, or its id. */
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

/** The scales of the overview, in its order. */
const MATRIX = ['specificity', 'relevance', 'potential-impact', 'on-time', 'completion', 'did-it-open-government'];
/** The columns of relevance. */
const VALUES = ['access-to-information', 'civic-participation', 'public-accountability', 'technology'];

const wordsOf = (rating: Assessment, {scales}: ViewContext) => scaleFor(rating, scales)?.words ?? '';

/** True for ratings on a scale of the overview. */
export const isInMatrix = (rating: Assessment, context: ViewContext): boolean =>
  MATRIX.includes(wordsOf(rating, context));

/** Makes the table of a commitment; undefined where none of the ratings belong into it. */
export function toMatrixView(
  {number, id, title}: Commitment,
  voices: readonly VoiceRatings[],
  toRating: ToRating,
  context: ViewContext,
): MatrixView | undefined {
  if (!voices.length) return undefined;
  const picked = pick(title, context);
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
    // Where several voices speak, the stage alone does not distinguish their ratings.
    const source = (view: RatingView) => [voices.length > 1 && view.voice, view.stage].filter(Boolean).join(', ');
    return [{key, label: scale, columns, ratings: ratings.map((view) => ({...view, stage: source(view)}))}];
  });
  return {
    caption: l10n.term('review.commitment-overview'),
    corner: l10n.term('review.commitment'),
    heads: heads.map(({label, columns, ratings}) => ({label, columns, ratings})),
    width: heads.reduce((sum, {columns}) => sum + (columns.length || 1), 0),
    voices: voices.map(({voice, scales}) => {
      const rated = scales.flatMap(({ratings}) => ratings.map((one) => ({...one, view: toRating(one)})));
      const views = rated.map(({view}) => view);
      const main = views[0]?.stage;
      const blocks = heads.map(({key, columns}) => ({
        columns,
        marks: marksOf(
          rated.filter(({assessment}) => wordsOf(assessment, context) === key),
          columns,
          main,
          context,
        ),
      }));
      const height = Math.max(...blocks.map(({marks}) => marks.length));
      const sources = views.map(({stage, report, date, cluster}) => ({stage, report, date, cluster}));
      return {
        title: {text: [number, picked?.text].filter(Boolean).join(' ') || (id ?? ''), lang: picked?.lang},
        voice: voiceText(voice, l10n),
        stage: main,
        lines: Array.from({length: height}, (_, line) => blocks.flatMap((block) => cellsOf(block, line, height))),
        sources: [...new Map(sources.map((source) => [JSON.stringify(source), source])).values()],
        notes: views.flatMap(({name, note}) => (note ? {name, note} : [])),
      };
    }),
  };
}

const valueName = (value: string, l10n: Localizer) =>
  value === 'technology' ? l10n.term('review.technology-and-innovation') : aspectLabel(value, l10n);

/** The name before a value; a question needs no colon. */
const withColon = (name: string) => (isQuestion(name) ? name : `${name}:`);

/** A word in a cell, with its notes. */
type Word = Pick<MatrixCell, 'label' | 'text' | 'notes' | 'kind'>;

/** One line under one indicator: words in columns, or one across all of them. */
interface Mark {
  readonly at: ReadonlyMap<number, Word>;
  readonly across: Word;
  readonly stage?: string;
}

function marksOf(
  rated: readonly (RatingPair & {readonly view: RatingView})[],
  columns: readonly string[],
  main: string | undefined,
  context: ViewContext,
): Mark[] {
  const marks: Mark[] = [];
  const stages = new Set([main, ...rated.map(({view}) => view.stage)]).size > 1;
  for (const {assessment, view} of rated) {
    const {name, scale, kind, value, stage, aspect, given, remark, change} = view;
    const reading = readValue(scaleFor(assessment, context.scales), assessment.value);
    const relevance = wordsOf(assessment, context) === 'relevance';
    const own = relevance ? VALUES.indexOf(aspectOf(assessment.aspect ?? '') ?? '') : -1;
    // By its word, so that no value is ever in the column of another.
    const column = kind !== 'rated' ? -1 : relevance ? own : columns.indexOf(value);
    const word = (text: string, about = aspect): Word => ({
      label: withColon(about ? scale : name),
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
  // There is no rating by this voice on this indicator.
  if (!mark) return marks.length || line ? [] : [{first: true, columns: width, rows}];
  if (!mark.at.size) return [{first: true, ...mark.across, columns: width, rows}];
  return columns.map((_, column) => ({first: !column, ...mark.at.get(column), columns: 1, rows}));
}
