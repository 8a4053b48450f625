import type {Dialogue} from '../model/dialogue.js';
import type {OgpDocument} from '../model/document.js';
import {linkHref} from '../model/link.js';
import type {PickedText} from '../model/text.js';
import {orderSessions, type TimedSession} from '../query/dialogues.js';
import type {CalendarEvent} from './calendar-file.js';
import {pick, plainLinks, views, type LinkView, type ViewContext} from './context.js';
import {proseView, type ProseView} from './prose.js';
import {
  calendarHref,
  calendarLinks,
  passageView,
  titleView,
  toSessionView,
  venueViews,
  zoneText,
  type DialogueOptions,
  type PassageView,
  type RowView,
  type SeriesContext,
  type SessionView,
} from './session.js';
import {agendaView, type AgendaView} from './session-agenda.js';
import {signUpView, type SignUpView} from './session-sign-up.js';
import {languageName} from './session-time.js';

/** A series as a reader sees it. */
export interface DialogueSeriesView {
  readonly heading: LinkView;
  readonly text?: ProseView;
  readonly audience?: PickedText;
  readonly rows: readonly RowView[];
  readonly signUp?: SignUpView;
  readonly next?: SessionView;
  readonly coming: readonly SessionView[];
  readonly past: readonly SessionView[];
  /** That there are no sessions, or that all are over. */
  readonly remark?: string;
  readonly agenda?: AgendaView;
  readonly passages: readonly PassageView[];
  readonly links: readonly LinkView[];
  readonly calendar?: string;
  /** The events of sessions that are not over. */
  readonly events: readonly CalendarEvent[];
  /** That there can be no calendar file, and why. */
  readonly noCalendar?: string;
  readonly words: DialogueWords;
}

/** Headings and labels. */
export type DialogueWords = Readonly<
  Record<
    | 'next'
    | 'coming'
    | 'past'
    | 'agenda'
    | 'time'
    | 'part'
    | 'links'
    | 'signUp'
    | 'calendar'
    | 'calendars'
    | 'more'
    | 'trouble',
    string
  >
>;

/** Makes the view of a series of sessions. */
export function toDialogueSeriesView(
  series: Dialogue,
  document: OgpDocument,
  context: ViewContext,
  options: DialogueOptions = {},
): DialogueSeriesView {
  const {msg, fill, term} = context.l10n;
  const {next, coming, past} = orderSessions(series, {today: context.today, now: options.now});
  const all = [...(next ? [next] : []), ...coming, ...past];
  const zones = new Set(
    all.filter(({session}) => session.start).map(({session}) => session.timeZone ?? series.timeZone),
  );
  const shared: SeriesContext = {series, document, context, options, zonesDiffer: zones.size > 1};
  const view = (dated: TimedSession) => toSessionView(dated, shared);
  const [nextView] = next ? [view(next)] : [];
  const comingViews = coming.map(view);
  const pastViews = past.map(view);
  const open = [...(nextView ? [nextView] : []), ...comingViews];
  const calendar = calendarHref(options, series.id) ?? linkHref(series.calendar);
  const [zone] = zones;
  return {
    heading: titleView(series, msg('Untitled series', {id: 'dialogue.untitled-series'}), context),
    text: proseView(series.text, context),
    audience: pick(series.audience, context),
    rows: [
      {label: term('dialogue.place'), values: venueViews(series.venue, context)},
      {
        label: term('dialogue.language'),
        values: plainLinks(series.language && languageName(series.language, context.l10n)),
      },
      {
        label: term('dialogue.time-zone'),
        values: zones.size === 1 ? plainLinks(zone && zoneText(zone, context.l10n)) : [],
      },
    ].filter(({values}) => values.length),
    signUp: signUpView(series.signUp, open.some(({state}) => state !== 'cancelled') || !all.length, context),
    next: nextView,
    coming: comingViews,
    past: pastViews,
    remark: !all.length
      ? msg('No sessions are published here yet.', {id: 'dialogue.empty'})
      : open.length
        ? undefined
        : msg('All sessions in this series have taken place.', {id: 'dialogue.over'}),
    agenda: agendaView(
      series.agenda,
      all.filter(({session}) => !session.agenda),
      context,
    ),
    passages: views(series.sections, passageView, context),
    links: calendarLinks(series, term('dialogue.all-dates-to-calendar'), context),
    calendar,
    events: open.flatMap(({event}) => event ?? []),
    noCalendar:
      open.length && !calendar && !open.some(({event, calendar: own}) => event ?? own)
        ? msg('The dates are not complete, so they cannot be added to a calendar.', {id: 'dialogue.no-calendar'})
        : undefined,
    words: {
      next: term('dialogue.next-session'),
      coming: term(next ? 'dialogue.more-sessions' : 'dialogue.sessions'),
      past: fill(msg('{n, plural, one {# past session} other {# past sessions}}', {id: 'dialogue.past'}), {
        n: past.length,
      }),
      agenda: term('dialogue.programme'),
      time: term('dialogue.time'),
      part: term('dialogue.part'),
      links: term('fact.links'),
      signUp: term('dialogue.sign-up'),
      calendar: term('dialogue.add-to-calendar'),
      calendars: term('dialogue.all-dates-to-calendar'),
      more: term('dialogue.about-this-session'),
      trouble: msg('The calendar file could not be created. Please try again later.', {id: 'dialogue.no-file'}),
    },
  };
}
