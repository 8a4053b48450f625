import type {BlockContent, Heading} from 'mdast';
import type {Dialogue} from '../../model/dialogue.js';
import type {OgpDocument} from '../../model/document.js';
import type {Programme} from '../../model/programme.js';
import type {Update} from '../../model/update.js';
import {newsOf} from '../../query/updates.js';
import type {LinkView, ViewContext} from '../../view/context.js';
import {toDialogueSeriesView} from '../../view/dialogue-series.js';
import {PARTS, toProgrammeView, type PartView} from '../../view/programme.js';
import type {SessionView} from '../../view/session.js';
import {toUpdateView} from '../../view/update.js';
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
  pair,
  paragraph,
  strong,
  table,
  words,
} from './markdown-tree.js';

/** The address of a heading, on a line of its own. */
const address = ({href, ...view}: LinkView): BlockContent[] =>
  href ? paragraph(link({...view, text: href, href})) : [];

export function newsPart(
  updates: readonly Update[],
  document: OgpDocument,
  context: ViewContext,
  level: Heading['depth'],
): BlockContent[] {
  const {dated: entries, standing} = newsOf(updates);
  return [...entries, ...standing].flatMap((entry) => {
    const view = toUpdateView(entry, document, context, undefined, undefined);
    return [
      heading(level, [view.date?.text, view.heading?.text].filter(Boolean).join(': ') || view.anchor),
      ...(view.heading ? address(view.heading) : []),
      ...blocks(view.text?.blocks),
      ...listOf(
        view.steps.map(({when, heading: step, text, links: to}) =>
          item(join([when ? [strong(when.text)] : [], words(step?.text), links(to)], ' '), blocks(text?.blocks)),
        ),
      ),
      ...[...view.themes, ...view.sections].flatMap(({heading: theme, text}) => [
        ...(theme ? paragraph([strong(theme.text)]) : []),
        ...blocks(text?.blocks),
      ]),
      ...list(view.tags.map(({text}) => words(text))),
      ...list(view.contacts.map(({name, ways}) => links([...(name ? [name] : []), ...ways]))),
      ...list(view.links.map(({note, ...to}) => join([link(to), words(note)], ' '))),
      ...listOfLinks(view.commitments),
    ];
  });
}

export function seriesPart(series: Dialogue, document: OgpDocument, given: ViewContext): BlockContent[] {
  const context = {...given, lang: series.lang ?? given.lang};
  const view = toDialogueSeriesView(series, document, context);
  const {heading: title, text, audience, rows, signUp, agenda, passages} = view;
  return [
    heading(2, title.text),
    ...address(title),
    ...blocks(text?.blocks),
    ...paragraph(words(audience?.text)),
    ...list(rows.map(({label, values}) => pair(label, links(values)))),
    ...(signUp ? signUpPart(signUp) : []),
    ...[...(view.next ? [view.next] : []), ...view.coming, ...view.past].flatMap(sessionPart),
    ...(agenda ? agendaPart(agenda) : []),
    ...passages.flatMap((one) => [...(one.heading ? [heading(3, one.heading.text)] : []), ...blocks(one.text?.blocks)]),
    ...listOfLinks(view.links),
  ];
}

const signUpPart = ({link: to, text, until}: NonNullable<SessionView['signUp']>): BlockContent[] => [
  ...blocks(text?.blocks),
  ...list([...(to ? [link(to)] : []), words(until)]),
];

function agendaPart({columns, rows, note}: NonNullable<SessionView['agenda']>): BlockContent[] {
  const times = Math.max(1, ...rows.map((one) => one.times.length));
  const cells = (given: readonly string[]) => Array.from({length: times}, (_, index) => words(given[index]));
  return [
    ...table(
      [...cells(columns), []],
      rows.map(({times: at, title}) => [...cells(at), words(title?.text)]),
    ),
    ...paragraph(words(note)),
  ];
}

function sessionPart(session: SessionView): BlockContent[] {
  const {number, heading: title, date, time, status, speakers, text, example, rows, agenda, signUp} = session;
  return [
    heading(3, [number, title.text].filter(Boolean).join(' · ')),
    ...address(title),
    ...paragraph(join([dated(date), words(time), words(status)], ', ')),
    ...blocks(text?.blocks),
    ...list(rows.map(({label, values}) => pair(label, links(values)))),
    ...(speakers
      ? [
          ...paragraph([strong(speakers.label)]),
          ...list(speakers.people.map(({name, about}) => links([...(name ? [name] : []), ...about]))),
        ]
      : []),
    ...(example
      ? [
          ...paragraph(join([[strong(example.label)], words(example.heading?.text)], ': ')),
          ...blocks(example.text?.blocks),
        ]
      : []),
    ...(agenda ? agendaPart(agenda) : []),
    ...(signUp ? signUpPart(signUp) : []),
    ...listOfLinks(session.links),
  ];
}

export function programmePart(programme: Programme, document: OgpDocument, given: ViewContext): BlockContent[] {
  const context = {...given, lang: programme.lang ?? given.lang};
  const view = toProgrammeView(programme, document, context, new Set(PARTS));
  return [
    heading(2, view.heading.text),
    ...address(view.heading),
    ...blocks(view.text?.blocks),
    ...list(
      [...view.facts, ...(view.updated ? [view.updated] : [])].map(({label, date, link: to}) =>
        pair(label, join([dated(date), to ? link(to) : []], ' ')),
      ),
    ),
    ...view.parts.flatMap(partOf),
  ];
}

const partOf = (part: PartView): BlockContent[] => [
  heading(3, part.heading.text),
  ...blocks(part.text?.blocks),
  ...part.points.flatMap((point, index) => [
    ...paragraph(
      join(
        [
          part.numbered ? [strong(`${index + 1}.`)] : [],
          point.title ? [{type: 'strong', children: link(point.title)}] : [],
          ...point.notes.map((note) => words(note.text)),
        ],
        ' ',
      ),
    ),
    ...blocks(point.text?.blocks),
    ...point.answers.flatMap(({label, text}) => [...paragraph([strong(label)]), ...blocks(text.blocks)]),
    ...listOfLinks(point.links),
  ]),
  ...(part.funding ? fundingPart(part.funding) : []),
  ...listOfLinks(part.list),
  ...listOfLinks(part.links),
  ...paragraph(words(part.empty)),
];

const fundingPart = ({words: label, grants, totals}: NonNullable<PartView['funding']>): BlockContent[] => [
  ...table(
    [label.source, label.period, label.amount].map(words),
    grants.map(({source, period, amount}) => [link(source), dated(period), words(amount.text)]),
  ),
  ...list(totals.map((total) => join([pair(total.label, words(total.amount)), words(total.left)], ' '))),
];
