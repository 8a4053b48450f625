import type {BlockContent, PhrasingContent} from 'mdast';
import type {Localizer} from '../../i18n/localizer.js';
import type {Commitment} from '../../model/commitment.js';
import type {OgpDocument, Plan} from '../../model/document.js';
import {toCommitmentView, type NoteView} from '../../view/commitment.js';
import {partyView, pick, type ViewContext} from '../../view/context.js';
import {spanView} from '../../view/dates.js';
import {toIrmReviewView} from '../../view/irm-review.js';
import {toMilestoneTimelineView, type MilestoneView, type TimelineWords} from '../../view/milestone-timeline.js';
import {toPlanProgressView} from '../../view/plan-progress.js';
import {toRatingView, type RatingView} from '../../view/rating.js';
import {contextOf} from './context.js';
import {newsPart, programmePart, seriesPart} from './markdown-sections.js';
import {
  blocks,
  dated,
  heading,
  item,
  join,
  link,
  links,
  list,
  listOf,
  listOfLinks,
  noteSign,
  pair,
  paragraph,
  strong,
  text,
  words,
  writeMarkdown,
} from './markdown-tree.js';

/** The whole document to read: the facts, words and order of the widgets. `today` is the day that “overdue” is counted from. */
export function markdownOf(document: OgpDocument, l10n: Localizer, today: string): string {
  const context = contextOf(document, l10n, today);
  const {source, plans, commitments, updates: news = [], dialogues = [], programmes = []} = document;
  const name = pick(source?.name, context)?.text ?? pick(plans[0]?.title, context)?.text;
  return writeMarkdown([
    ...(name === undefined ? [] : [heading(1, name)]),
    ...plans.flatMap((plan) => planPart(plan, document, context)),
    ...commitments.flatMap((commitment) => commitmentPart(commitment, document, context)),
    ...(news.length ? [heading(2, l10n.term('updates.news')), ...newsPart(news, document, context, 3)] : []),
    ...dialogues.flatMap((series) => seriesPart(series, document, context)),
    ...programmes.flatMap((programme) => programmePart(programme, document, context)),
    ...(source ? sourcePart(document, context) : []),
  ]);
}

function planPart(plan: Plan, document: OgpDocument, context: ViewContext): BlockContent[] {
  const {id, title, country, locality, period, url, figures = []} = plan;
  const named = partyView({name: title, url}, context);
  const facts = join([locality, country, spanView(period, context.l10n)?.text].map(words), ', ');
  const scales = new Set(figures.flatMap(({scale}) => scale ?? []));
  const progress = [...scales].flatMap((scale) => {
    const view = toPlanProgressView(document, {plan: id, scale}, context);
    const tallies = typeof view === 'string' ? [] : view.tallies;
    return tallies.map(({sentence, about}) => words(`${sentence} (${about.voice})`));
  });
  const about: PhrasingContent = {type: 'strong', children: named ? link(named) : words(id)};
  return [...paragraph(join([[about], facts], ': ')), ...list(progress)];
}

function commitmentPart(commitment: Commitment, document: OgpDocument, given: ViewContext): BlockContent[] {
  const context = {...given, lang: commitment.lang ?? given.lang};
  const view = toCommitmentView(commitment, document, context, new Set(['glance', 'description', 'notes', 'links']));
  const steps = commitment.milestones?.length ? toMilestoneTimelineView(commitment, context) : undefined;
  const review = toIrmReviewView(commitment, document, context, 'scales');
  const ratings = [
    ...(commitment.assessments ?? []),
    ...(commitment.starred ?? []).map((star) => ({scale: 'starred', voice: 'irm', ...star})),
  ];
  const {updates: news = []} = commitment;
  return [
    heading(2, [view.id, view.heading.text].filter(Boolean).join(' · ')),
    ...list(view.glance.map(({label, values}) => pair(label, links(values)))),
    ...view.voices.flatMap(({heading: voice, irm, sections}) => [
      ...(irm ? [heading(3, voice)] : []),
      ...sections.flatMap(({heading: question, lead, rest}) => [
        ...(question ? [heading(irm ? 4 : 3, question.text)] : []),
        ...blocks([...lead, ...rest]),
      ]),
    ]),
    ...(steps ? [heading(3, view.words.milestones), ...milestonesPart(steps.milestones, steps.words)] : []),
    ...(ratings.length
      ? [heading(3, review.heading), ...list(ratings.map((rating) => ratingLine(toRatingView(rating, context))))]
      : []),
    ...(news.length ? [heading(3, context.l10n.term('updates.news')), ...newsPart(news, document, context, 4)] : []),
    ...notesPart(view.notes, view.words.notes),
    ...(view.links.length ? [heading(3, view.words.links), ...listOfLinks(view.links)] : []),
    ...(view.related.length ? [heading(3, view.words.related), ...listOfLinks(view.related)] : []),
  ];
}

/** Not as footnotes: programs without that extension take the text of a short one for an address. */
const notesPart = (notes: readonly NoteView[], title: string): BlockContent[] =>
  notes.length
    ? [
        heading(3, title),
        ...listOf(
          notes.map(({label, link: to, blocks: content}) =>
            item(join([[noteSign(label)], to ? link(to) : []], ' '), blocks(content)),
          ),
        ),
      ]
    : [];

const milestonesPart = (milestones: readonly MilestoneView[], label: TimelineWords): BlockContent[] =>
  milestones.flatMap(({id, title, text: about, planned, actual, status, due, progress, responsible, evidence}) => [
    ...paragraph([strong([id, title.text].filter(Boolean).join(' · '))]),
    ...list([
      pair(label.planned, dated(planned)),
      ...(actual ? [pair(label.actual, dated(actual))] : []),
      pair(label.status, join([status, due].map(words), ', ')),
      ...(progress ? [pair(label.progress, words(progress))] : []),
      ...(responsible.length ? [pair(label.responsible, links(responsible))] : []),
      ...(evidence.length ? [pair(label.evidence, links(evidence))] : []),
    ]),
    ...blocks(about?.blocks),
  ]);

function ratingLine({name, value, position, given, stage, voice, date, report, note, remark}: RatingView) {
  const parts = [words(value), position ? [text(`(${position})`)] : [], given ? [text(`“${given}”`)] : []];
  const where = join([...[voice, stage, date].map(words), report ? link(report) : []], ', ');
  return join([pair(name, join(parts, ' ')), where, words(remark), words(note?.text)], '. ');
}

function sourcePart({source}: OgpDocument, context: ViewContext): BlockContent[] {
  const {name, url, updated, license} = source ?? {};
  const from = partyView({name, url}, context);
  const line = join([from ? link(from) : [], words(updated), words(license)], ' · ');
  return line.length ? [{type: 'thematicBreak'}, ...paragraph(line)] : [];
}
