import type {Activity, Body, Point, Post} from '../model/programme.js';
import {linkView, partyView, pick, plainLinks, views, type LinkView, type ViewContext} from './context.js';
import {spanView, type DateView} from './dates.js';
import {proseView, type ProseView} from './prose.js';

/** A principle, an activity, a post, a body: its name, its text, and its answers to questions. */
export interface PointView {
  readonly title?: LinkView;
  /** "2 people", "until 1 May 2010": in one line. */
  readonly notes: readonly (LinkView | DateView)[];
  readonly text?: ProseView;
  readonly answers: readonly {readonly label: string; readonly text: ProseView}[];
  readonly links: readonly LinkView[];
}

const EMPTY = {notes: [], answers: [], links: []};

/** A principle, or a step of the working method. */
export function pointView({title, text}: Point, context: ViewContext): PointView | undefined {
  const view = {...EMPTY, title: pick(title, context), text: proseView(text, context)};
  return view.title || view.text ? view : undefined;
}

/** An activity with its answers: why, and what for. */
export function activityView({reason, aim, links, ...point}: Activity, context: ViewContext): PointView | undefined {
  const {term} = context.l10n;
  const answers = [
    {label: term('programme.reason'), text: proseView(reason, context)},
    {label: term('programme.aim'), text: proseView(aim, context)},
  ].flatMap(({label, text}) => (text ? [{label, text}] : []));
  const view = pointView(point, context);
  return view || answers.length ? {...EMPTY, ...view, answers, links: views(links, linkView, context)} : undefined;
}

/** A post: who or how many hold it. */
export function postView({title, name, organisation, count, fte}: Post, context: ViewContext): PointView | undefined {
  const {msg, fill} = context.l10n;
  const notes = [
    ...plainLinks(name),
    ...views(organisation && [organisation], partyView, context),
    ...plainLinks(
      count === undefined
        ? undefined
        : fill(msg('{n, plural, one {# person} other {# people}}', {id: 'programme.people'}), {n: count}),
    ),
    ...plainLinks(
      fte === undefined
        ? undefined
        : fill(msg('{n} FTE', {id: 'programme.fte', desc: 'Full-time equivalents: 1.5 FTE'}), {n: fte}),
    ),
  ];
  const named = pick(title, context);
  return named || notes.length ? {...EMPTY, title: named, notes} : undefined;
}

/** A body with its role and period. */
export function bodyView({role, period, text, ...party}: Body, context: ViewContext): PointView | undefined {
  const as = pick(role, context);
  const when = spanView(period, context.l10n);
  const view = {
    ...EMPTY,
    title: partyView(party, context),
    notes: [...(as ? [as] : []), ...(when ? [when] : [])],
    text: proseView(text, context),
  };
  return view.title || view.text || view.notes.length ? view : undefined;
}
