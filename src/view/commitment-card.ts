import type {Star} from '../model/assessment.js';
import type {Commitment, Funding} from '../model/commitment.js';
import type {OgpDocument, Plan} from '../model/document.js';
import {lastDay, type Span} from '../model/partial-date.js';
import type {PickedText} from '../model/text.js';
import {findPlan, headlineAssessment} from '../query/find.js';
import {dueOn, nextMilestone} from '../query/milestones.js';
import {addressView, linkView, partyView, pick, plainLinks, views, type LinkView, type ViewContext} from './context.js';
import {spanView} from './dates.js';
import {knownWord} from './labels.js';
import {moneyText} from './money.js';
import {toRatingView, type RatingView} from './rating.js';
import {countText, overdueText} from './counts.js';

/** One row of facts. */
export interface FactView {
  readonly label: string;
  readonly values: readonly LinkView[];
}

/** The last line of a card. */
interface FootView {
  readonly label?: string;
  readonly main: PickedText;
  readonly overdue?: string;
  readonly rest?: string;
}

/** A commitment in short: what a card shows. */
export interface CommitmentCardView {
  readonly id?: string;
  readonly plan?: LinkView;
  readonly heading: LinkView;
  readonly facts: readonly FactView[];
  /** The ratings to show: the most telling one, or all of them. */
  readonly ratings: readonly RatingView[];
  readonly ratingsLabel: string;
  readonly full: boolean;
  /** "Next: Embedding, until June 2022, 1 overdue", in parts of different weight. */
  readonly foot?: FootView;
}

/** How much a card shows. */
export type CardLayout = 'compact' | 'full';

/** Makes the view of a commitment in short. */
export function toCommitmentCardView(
  commitment: Commitment,
  document: OgpDocument,
  context: ViewContext,
  layout: CardLayout,
): CommitmentCardView {
  const {term} = context.l10n;
  const full = layout === 'full';
  const plan = findPlan(document, commitment);
  const linked = <T extends LinkView | undefined>(view: T) => (full ? view : withoutLink(view));
  return {
    id: commitment.id,
    plan: linked(planView(plan, commitment, context)),
    heading: titleView(commitment, context),
    facts: factsOf(commitment, context, full).map(({label, values}) => ({label, values: values.map(linked)})),
    ratings: ratingsOf(commitment, context, full).map((view) => ({...view, report: linked(view.report)})),
    ratingsLabel: term('card.ratings'),
    full,
    foot: footView(commitment, context),
  };
}

/** In short the title is the only link: cards stand in rows, and each link is one more stop of the keyboard. */
const withoutLink = <T extends LinkView | undefined>(view: T): T =>
  view && {...view, href: undefined, refused: undefined};

/** The most telling rating, or all of them. */
function ratingsOf({assessments = []}: Commitment, context: ViewContext, full: boolean): RatingView[] {
  if (full) return assessments.map((assessment) => toRatingView(assessment, context));
  const headline = headlineAssessment(assessments, context.scales);
  return headline ? [toRatingView(headline.latest, context, headline.earlier)] : [];
}

/** The title, or that there is none, with the commitment's own address. */
export const titleView = ({title, url}: Commitment, context: ViewContext): LinkView => ({
  ...(pick(title, context) ?? {
    text: context.l10n.msg('Untitled commitment', {id: 'card.untitled'}),
    lang: context.l10n.locale,
  }),
  ...addressView(url),
});

/** Every fact that there is, in the order in which readers ask. */
export function factsOf(commitment: Commitment, context: ViewContext, full: boolean): FactView[] {
  const {l10n} = context;
  const {term} = l10n;
  const {number, status, period, funding, starred} = commitment;
  const always: (FactView | false)[] = [
    full && {
      label: term('fact.number'),
      values: plainLinks(number),
    },
    {
      label: term('fact.lead'),
      values: views(commitment.leadInstitutions, partyView, context),
    },
    full && {
      label: term('fact.support'),
      values: views(commitment.supportingInstitutions, partyView, context),
    },
    {label: term('fact.policy-area'), values: views(commitment.policyAreas, pick, context)},
    {label: term('fact.status'), values: plainLinks(status && knownWord('status', status, l10n))},
    full && {label: term('fact.period'), values: views(period, periodText, context)},
    full && {label: term('fact.budget'), values: views(funding, fundingText, context)},
    {label: l10n.term('scale.starred'), values: views(starred, starText, context)},
    full && {label: term('fact.links'), values: views(commitment.links, linkView, context)},
  ];
  return always.filter((fact) => fact && fact.values.length > 0) as FactView[];
}

/** "Netherlands 2020–2022", or the plan's title, or the id under which nothing was found. */
export function planView(plan: Plan | undefined, commitment: Commitment, context: ViewContext): LinkView | undefined {
  if (!plan) return plainLinks(commitment.plan)[0];
  const title = pick(plan.title, context);
  const place = [plan.locality, plan.country].filter(Boolean).join(', ');
  const period = spanView(plan.period, context.l10n, 'short')?.text;
  const text = title ?? {text: [place, period].filter(Boolean).join(' ') || (plan.id ?? ''), lang: undefined};
  return {...text, ...addressView(plan.url)};
}

/** Dates that sources give differently stand side by side, each with its source. */
function periodText(span: Span, {l10n}: ViewContext): LinkView | undefined {
  const text = spanView(span, l10n)?.text;
  return text ? {text: span.source ? `${text} (${span.source})` : text, lang: undefined} : undefined;
}

function fundingText({amount, currency, source, period, text}: Funding, context: ViewContext): LinkView | undefined {
  const money = amount === undefined ? undefined : moneyText(amount, currency, context.l10n);
  const given = [pick(text, context), pick(source, context)].flatMap((one) => one ?? []);
  const words = [money, ...given.map((one) => one.text), period].filter(Boolean);
  return words.length ? {text: words.join(', '), lang: given[0]?.lang} : undefined;
}

/** "Yes (2015 criteria, mid-term)": always the given value, never one that we worked out. */
function starText(star: Star, context: ViewContext): LinkView {
  const {value, given, stage} = toRatingView({scale: 'starred', voice: 'irm', ...star}, context);
  const formula = star.formula && knownWord('formula', star.formula, context.l10n);
  const detail = [given, formula, stage].filter(Boolean).join(', ');
  return {text: detail ? `${value} (${detail})` : value, lang: undefined};
}

function footView({milestones = [], period = []}: Commitment, context: ViewContext): FootView | undefined {
  const {l10n, today} = context;
  const {msg, fill, term} = l10n;
  if (!milestones.length) return undefined;
  const late = milestones.filter((milestone) => dueOn(milestone, today)?.kind === 'overdue').length;
  const overdue = late ? overdueText(late, l10n) : undefined;
  const next = nextMilestone(milestones, today);
  if (next)
    return {
      label: term('card.next'),
      main: pick(next.title ?? next.text, context) ?? {text: next.id ?? '', lang: undefined},
      overdue,
      rest: next.planned?.end && spanView({end: next.planned.end, text: next.planned.text}, l10n)?.text,
    };
  const [only, ...others] = period;
  const end = others.length ? undefined : only?.end;
  const ended =
    end?.iso && lastDay(end.iso) < today
      ? fill(msg('ended {date}', {id: 'card.ended'}), {
          date: spanView({end: {iso: end.iso}, start: {iso: end.iso}}, l10n)?.text ?? '',
        })
      : undefined;
  return {main: {text: countText(milestones.length, l10n), lang: l10n.locale}, overdue, rest: ended};
}
