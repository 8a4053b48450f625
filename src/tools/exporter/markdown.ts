import type {Localizer} from '../../i18n/localizer.js';
import type {Commitment} from '../../model/commitment.js';
import type {Dialogue} from '../../model/dialogue.js';
import type {OgpDocument, Plan} from '../../model/document.js';
import type {Update} from '../../model/update.js';
import {newsOf} from '../../query/updates.js';
import {toCommitmentView} from '../../view/commitment.js';
import {partyView, pick, type LinkView, type ViewContext} from '../../view/context.js';
import {spanView, type DateView} from '../../view/dates.js';
import {toDialogueSeriesView, type SessionView} from '../../view/dialogue-series.js';
import {toIrmReviewView} from '../../view/irm-review.js';
import {toMilestoneTimelineView, type MilestoneView, type TimelineWords} from '../../view/milestone-timeline.js';
import {toPlanProgressView} from '../../view/plan-progress.js';
import {PARTS, toProgrammeView, type PartView} from '../../view/programme.js';
import {toRatingView, type RatingView} from '../../view/rating.js';
import type {Block, Inline} from '../../view/rich-text.js';
import {toUpdateView} from '../../view/updates.js';
import {contextOf} from './context.js';

/** Marks that Markdown would take for its own. */
const escapeText = (text: string) =>
  text
    .replace(/[\u2068\u2069]/g, '')
    .replace(/[\\`*_[\]<>|#]/g, '\\$&')
    .replace(/^(\s*)([-+])/gm, '$1\\$2')
    .replace(/^(\s*\d+)([.)])/gm, '$1\\$2');
const oneLine = (text: string) => escapeText(text.replace(/\s+/g, ' ').trim());

const link = ({text, href}: LinkView): string =>
  href ? `[${oneLine(text)}](<${href.replace(/[<>\s]/g, encodeURIComponent)}>)` : oneLine(text);

function inline(part: Inline): string {
  if (typeof part === 'string') return escapeText(part);
  if (part.kind === 'note') return `[^${part.label.replace(/\W+/g, '-')}]`;
  const inner = part.of.map(inline).join('');
  if (part.kind === 'a') return `[${inner}](<${part.href}>)`;
  const mark = part.kind === 'strong' ? '**' : '*';
  return `${mark}${inner}${mark}`;
}

/** Paragraphs and lists, as parts between empty lines. */
const blocks = (given: readonly Block[] = []): string[] =>
  given.map(({kind, start = 1, lines}) =>
    lines
      .map((line, index) => {
        const text = line.map(inline).join('');
        return kind === 'ul' ? `- ${text}` : kind === 'ol' ? `${start + index}. ${text}` : text;
      })
      .join(kind === 'p' ? '  \n' : '\n'),
  );

const heading = (level: number, text: string) => `${'#'.repeat(level)} ${oneLine(text)}`;
const list = (items: readonly string[]): string[] =>
  items.length ? [items.map((item) => `- ${item}`).join('\n')] : [];
const row = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
const table = (head: readonly string[], rows: readonly (readonly string[])[]): string[] =>
  rows.length ? [[row(head), row(head.map(() => '---')), ...rows.map(row)].join('\n')] : [];
const pair = (label: string, value: string): string => `**${oneLine(label)}:** ${value}`;
const dated = (date: DateView | undefined) => oneLine(date?.text ?? '');
const linksOf = (links: readonly LinkView[]) => list(links.map(link));

/** The whole document to read: the facts, words and order of the widgets. `today` is the day that “overdue” is counted from. */
export function markdownOf(document: OgpDocument, l10n: Localizer, today: string): string {
  const context = contextOf(document, l10n, today);
  const {source, plans, commitments, updates: news = [], dialogues = [], programmes = []} = document;
  const name = pick(source?.name, context)?.text ?? pick(plans[0]?.title, context)?.text;
  const parts = [
    ...(name === undefined ? [] : [heading(1, name)]),
    ...plans.flatMap((plan) => planPart(plan, document, context)),
    ...commitments.flatMap((commitment) => commitmentPart(commitment, document, context)),
    ...(news.length ? [heading(2, l10n.term('updates.news')), ...newsPart(news, document, context, 3)] : []),
    ...dialogues.flatMap((series) => seriesPart(series, document, context)),
    ...programmes.flatMap((programme) => {
      const own = {...context, lang: programme.lang ?? context.lang};
      const {
        heading: title,
        text,
        facts,
        parts: inner,
        updated,
      } = toProgrammeView(programme, document, own, new Set(PARTS));
      return [
        heading(2, title.text),
        ...(title.href ? [link(title)] : []),
        ...blocks(text?.blocks),
        ...list(
          [...facts, ...(updated ? [updated] : [])].map(({label, date, link: to}) =>
            pair(label, [dated(date), to ? link(to) : ''].filter(Boolean).join(' ')),
          ),
        ),
        ...inner.flatMap(programmePart),
      ];
    }),
    ...(source ? sourcePart(document, context) : []),
  ];
  return `${parts.filter(Boolean).join('\n\n')}\n`;
}

function planPart(plan: Plan, document: OgpDocument, context: ViewContext): string[] {
  const {id, title, country, locality, period, url, figures = []} = plan;
  const named = partyView({name: title, url}, context);
  const when = spanView(period, context.l10n);
  const facts = [locality, country, when?.text].flatMap((text) => (text ? [oneLine(text)] : []));
  const scales = new Set(figures.flatMap(({scale}) => scale ?? []));
  const progress = [...scales].flatMap((scale) => {
    const view = toPlanProgressView(document, {plan: id, scale}, context);
    const tallies = typeof view === 'string' ? [] : view.tallies;
    return tallies.map(({sentence, about}) => `${oneLine(sentence)} (${oneLine(about.voice)})`);
  });
  const about = named ? link(named) : oneLine(id ?? '');
  return [`**${about}**${facts.length ? `: ${facts.join(', ')}` : ''}`, ...list(progress)];
}

function commitmentPart(commitment: Commitment, document: OgpDocument, given: ViewContext): string[] {
  const context = {...given, lang: commitment.lang ?? given.lang};
  const view = toCommitmentView(commitment, document, context, new Set(['glance', 'description', 'notes', 'links']));
  const steps = commitment.milestones?.length ? toMilestoneTimelineView(commitment, context) : undefined;
  const review = toIrmReviewView(commitment, document, context, 'scales');
  const ratings = [
    ...(commitment.assessments ?? []),
    ...(commitment.starred ?? []).map((star) => ({scale: 'starred', voice: 'irm', ...star})),
  ];
  const {updates: news = []} = commitment;
  const {words} = view;
  return [
    heading(2, [view.id, view.heading.text].filter(Boolean).join(' · ')),
    ...list(view.glance.map(({label, values}) => pair(label, values.map(link).join(', ')))),
    ...view.voices.flatMap(({heading: voice, irm, sections}) => [
      ...(irm ? [heading(3, voice)] : []),
      ...sections.flatMap(({heading: question, lead, rest}) => [
        ...(question ? [heading(irm ? 4 : 3, question.text)] : []),
        ...blocks([...lead, ...rest]),
      ]),
    ]),
    ...(steps ? [heading(3, words.milestones), ...milestonesPart(steps.milestones, steps.words)] : []),
    ...(ratings.length
      ? [heading(3, review.heading), ...list(ratings.map((rating) => ratingLine(toRatingView(rating, context))))]
      : []),
    ...(news.length ? [heading(3, context.l10n.term('updates.news')), ...newsPart(news, document, context, 4)] : []),
    ...view.notes.map(
      ({label, link: to, blocks: text}) =>
        `[^${label.replace(/\W+/g, '-')}]: ${[...blocks(text), ...(to ? [link(to)] : [])].join(' ').replace(/\s*\n\s*/g, ' ')}`,
    ),
    ...(view.links.length ? [heading(3, words.links), ...linksOf(view.links)] : []),
    ...(view.related.length ? [heading(3, words.related), ...linksOf(view.related)] : []),
  ];
}

function milestonesPart(milestones: readonly MilestoneView[], words: TimelineWords): string[] {
  return milestones.flatMap(({id, title, text, planned, actual, status, due, progress, responsible, evidence}) => [
    `**${oneLine([id, title.text].filter(Boolean).join(' · '))}**`,
    ...list([
      pair(words.planned, dated(planned)),
      ...(actual ? [pair(words.actual, dated(actual))] : []),
      pair(words.status, oneLine([status, due].filter(Boolean).join(', '))),
      ...(progress ? [pair(words.progress, oneLine(progress))] : []),
      ...(responsible.length ? [pair(words.responsible, responsible.map(link).join(', '))] : []),
      ...(evidence.length ? [pair(words.evidence, evidence.map(link).join(', '))] : []),
    ]),
    ...blocks(text?.blocks),
  ]);
}

function ratingLine({name, value, position, given, stage, voice, date, report, note, remark}: RatingView): string {
  const where = [voice, stage, date].flatMap((text) => (text ? [oneLine(text)] : []));
  return [
    pair(
      name,
      [oneLine(value), ...(position ? [`(${oneLine(position)})`] : []), ...(given ? [`“${oneLine(given)}”`] : [])].join(
        ' ',
      ),
    ),
    [...where, ...(report ? [link(report)] : [])].join(', '),
    ...[remark, note?.text].flatMap((text) => (text ? [oneLine(text)] : [])),
  ]
    .filter(Boolean)
    .join('. ');
}

function newsPart(updates: readonly Update[], document: OgpDocument, context: ViewContext, level: number): string[] {
  const {dated: entries, standing} = newsOf(updates);
  return [...entries, ...standing].flatMap((entry) => {
    const view = toUpdateView(entry, document, context, undefined, undefined);
    return [
      heading(level, [view.date?.text, view.heading?.text].filter(Boolean).join(': ') || view.anchor),
      ...(view.heading?.href ? [link({...view.heading, text: view.heading.href})] : []),
      ...blocks(view.text?.blocks),
      ...list(
        view.steps.map(({when, heading: step, text, links}) =>
          [when ? `**${dated(when)}**` : '', oneLine(step?.text ?? ''), ...blocks(text?.blocks), ...links.map(link)]
            .filter(Boolean)
            .join(' ')
            .replace(/\s*\n\s*/g, ' '),
        ),
      ),
      ...[...view.themes, ...view.sections].flatMap(({heading: theme, text}) => [
        ...(theme ? [`**${oneLine(theme.text)}**`] : []),
        ...blocks(text?.blocks),
      ]),
      ...list(view.tags.map(({text}) => oneLine(text))),
      ...list(view.contacts.map(({name, ways}) => [...(name ? [name] : []), ...ways].map(link).join(', '))),
      ...list(view.links.map(({note, ...to}) => [link(to), note ? oneLine(note) : ''].filter(Boolean).join(' '))),
      ...linksOf(view.commitments),
    ];
  });
}

function seriesPart(series: Dialogue, document: OgpDocument, given: ViewContext): string[] {
  const context = {...given, lang: series.lang ?? given.lang};
  const view = toDialogueSeriesView(series, document, context);
  const {heading: title, text, audience, rows, signUp, agenda, passages, links} = view;
  return [
    heading(2, title.text),
    ...(title.href ? [link({...title, text: title.href})] : []),
    ...blocks(text?.blocks),
    ...(audience ? [oneLine(audience.text)] : []),
    ...list(rows.map(({label, values}) => pair(label, values.map(link).join(', ')))),
    ...(signUp ? signUpPart(signUp) : []),
    ...[...(view.next ? [view.next] : []), ...view.coming, ...view.past].flatMap(sessionPart),
    ...(agenda ? agendaPart(agenda) : []),
    ...passages.flatMap((one) => [...(one.heading ? [heading(3, one.heading.text)] : []), ...blocks(one.text?.blocks)]),
    ...linksOf(links),
  ];
}

const signUpPart = ({link: to, text, until}: NonNullable<SessionView['signUp']>): string[] => [
  ...blocks(text?.blocks),
  ...list([...(to ? [link(to)] : []), ...(until ? [oneLine(until)] : [])]),
];

function agendaPart({columns, rows, note}: NonNullable<SessionView['agenda']>): string[] {
  const times = Math.max(1, ...rows.map((one) => one.times.length));
  const head = [...Array.from({length: times}, (_, index) => oneLine(columns[index] ?? '')), ''];
  return [
    ...table(
      head,
      rows.map(({times: at, title}) => [
        ...Array.from({length: times}, (_, index) => oneLine(at[index] ?? '')),
        oneLine(title?.text ?? ''),
      ]),
    ),
    ...(note ? [oneLine(note)] : []),
  ];
}

function sessionPart(session: SessionView): string[] {
  const {number, heading: title, date, time, status, speakers, text, example, rows, agenda, links, signUp} = session;
  return [
    heading(3, [number, title.text].filter(Boolean).join(' · ')),
    ...(title.href ? [link({...title, text: title.href})] : []),
    [dated(date), time ? oneLine(time) : '', status ? oneLine(status) : ''].filter(Boolean).join(', '),
    ...blocks(text?.blocks),
    ...list(rows.map(({label, values}) => pair(label, values.map(link).join(', ')))),
    ...(speakers
      ? [
          `**${oneLine(speakers.label)}**`,
          ...list(
            speakers.people.map(({name, about}) => [...(name ? [{...name}] : []), ...about].map(link).join(', ')),
          ),
        ]
      : []),
    ...(example
      ? [
          `**${oneLine(example.label)}**${example.heading ? `: ${oneLine(example.heading.text)}` : ''}`,
          ...blocks(example.text?.blocks),
        ]
      : []),
    ...(agenda ? agendaPart(agenda) : []),
    ...(signUp ? signUpPart(signUp) : []),
    ...linksOf(links),
  ];
}

function programmePart({
  heading: title,
  text,
  points,
  numbered,
  funding,
  list: items,
  links,
  empty,
}: PartView): string[] {
  return [
    heading(3, title.text),
    ...blocks(text?.blocks),
    ...points.flatMap((point, index) => [
      [
        numbered ? `**${index + 1}.**` : '',
        point.title ? `**${link(point.title)}**` : '',
        ...point.notes.map((note) => oneLine(note.text)),
      ]
        .filter(Boolean)
        .join(' '),
      ...blocks(point.text?.blocks),
      ...point.answers.flatMap(({label, text: answer}) => [`**${oneLine(label)}**`, ...blocks(answer.blocks)]),
      ...linksOf(point.links),
    ]),
    ...(funding
      ? [
          ...table(
            [funding.words.source, funding.words.period, funding.words.amount].map(oneLine),
            funding.grants.map(({source, period, amount}) => [link(source), dated(period), oneLine(amount.text)]),
          ),
          ...list(
            funding.totals.map(({label, amount, left}) =>
              [pair(label, oneLine(amount)), left ? oneLine(left) : ''].filter(Boolean).join(' '),
            ),
          ),
        ]
      : []),
    ...linksOf(items),
    ...linksOf(links),
    ...(empty ? [oneLine(empty)] : []),
  ];
}

function sourcePart({source}: OgpDocument, context: ViewContext): string[] {
  const {name, url, updated, license} = source ?? {};
  const from = partyView({name, url}, context);
  const parts = [from ? link(from) : '', oneLine(updated ?? ''), oneLine(license ?? '')].filter(Boolean);
  return parts.length ? ['---', parts.join(' · ')] : [];
}
